//! Names unsigned integers: upstream says `int32` with `minimum: 0`, typify wants a format of its own.

use serde_json::{Value, json};

use super::each_value;

pub(super) fn name_unsigned(mut document: Value) -> Value {
    each_value(&mut document, &|value| {
        let minimum = value.get("minimum").and_then(Value::as_i64);
        let format = value.get("format").and_then(Value::as_str);
        let unsigned = match (minimum, format) {
            (Some(0..), Some("int32")) => "uint32",
            (Some(0..), Some("int64")) => "uint64",
            _ => return,
        };
        if let Some(schema) = value.as_object_mut() {
            schema.remove("minimum");
            schema.insert("format".to_owned(), json!(unsigned));
        }
    });
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minimum_of_zero_makes_an_integer_unsigned() {
        let int = |format: &str| json!({"type": "integer", "format": format});
        let mut bounded = int("int32");
        bounded["minimum"] = json!(0);
        assert_eq!(name_unsigned(bounded), int("uint32"));
        assert_eq!(name_unsigned(int("int32")), int("int32"));
    }
}
