//! Values made from a schema: with everything that it has, or with only what it requires.

use serde_json::{Map, Value, json};

use super::document::resolve;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    Full,
    Required,
}

/// A value of a schema. Texts tell the property they are for.
pub fn sample(schema: &'static Value, fill: Fill) -> Value {
    value(schema, fill, "text", 0)
}

fn value(schema: &'static Value, fill: Fill, name: &str, depth: usize) -> Value {
    let schema = resolve(schema);
    if let Some(first) = schema["enum"].as_array().and_then(|values| values.last()) {
        return first.clone();
    }
    match schema["type"].as_str() {
        Some("string") if schema["format"] == "date-time" => json!("2026-01-02T03:04:05Z"),
        Some("string") => json!(format!("{name} & more/é")),
        Some("integer") => json!(7),
        Some("number") => json!(0.5),
        Some("boolean") => json!(true),
        Some("array") => json!([value(&schema["items"], fill, name, depth + 1)]),
        Some("object") if schema["x-filters"] == true => operand(schema, fill, depth),
        Some("object") => object(schema, fill, depth),
        _ => json!({"free": name}),
    }
}

/// One filter of a search, with its value.
fn operand(schema: &'static Value, fill: Fill, depth: usize) -> Value {
    let filters = schema["properties"].as_object().expect("filters");
    let (name, of) = filters.iter().next().expect("a filter");
    json!({"filter_name": name, "filter_value": value(of, fill, name, depth + 1)})
}

fn object(schema: &'static Value, fill: Fill, depth: usize) -> Value {
    let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
    let mut fields = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let wanted = required.contains(&json!(name)) || (fill == Fill::Full && depth < 12);
        if wanted {
            fields.insert(name.clone(), value(property, fill, name, depth + 1));
        }
    }
    match &schema["additionalProperties"] {
        Value::Bool(true) => fields.extend([
            ("kept".to_owned(), json!([1, {"a": null}])),
            ("deleted".to_owned(), Value::Null),
        ]),
        Value::Object(_) if fill == Fill::Full => {
            fields.insert(
                "another".to_owned(),
                value(&schema["additionalProperties"], fill, "another", depth + 1),
            );
        }
        _ => {}
    }
    Value::Object(fields)
}
