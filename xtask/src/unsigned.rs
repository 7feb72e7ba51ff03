//! Says which integers of upstream are unsigned: it writes that as a `minimum` of 0. Before the overlay, whose limits change
//! no types.

use serde_json::{Map, Value};

/// The document with the unsigned integers named as such.
#[must_use]
pub fn name(mut document: Value) -> Value {
    name_all(&mut document);
    document
}

fn name_all(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            name_one(fields);
            fields.values_mut().for_each(name_all);
        }
        Value::Array(items) => items.iter_mut().for_each(name_all),
        _ => {}
    }
}

fn name_one(schema: &mut Map<String, Value>) {
    let minimum = schema.get("minimum").and_then(Value::as_i64);
    let format = schema.get("format").and_then(Value::as_str);
    let unsigned = match (minimum, format) {
        (Some(0), Some("int32")) => "uint32",
        (Some(0), Some("int64")) => "uint64",
        _ => return,
    };
    schema.insert("format".to_owned(), unsigned.into());
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::name;

    #[test]
    fn a_minimum_of_zero_makes_an_integer_unsigned() {
        let integer =
            |format: &str, minimum: Value| json!([{"format": format, "minimum": minimum}]);
        for (format, minimum, named) in [
            ("int32", json!(0), "uint32"),
            ("int64", json!(0), "uint64"),
            ("int32", json!(5), "int32"),
            ("int32", json!(null), "int32"),
        ] {
            assert_eq!(
                name(integer(format, minimum.clone())),
                integer(named, minimum)
            );
        }
    }
}
