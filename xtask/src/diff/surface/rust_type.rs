//! The Rust type that a schema becomes, written in short: `Option<Vec<b2b::sso::Connection>>`.

use serde_json::Value;

use super::shown_word;
use crate::{document::texts, references::SCHEMAS};

/// The type of a value that is there.
pub fn of(schema: &Value) -> String {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let name = target.strip_prefix(SCHEMAS).unwrap_or(target);
        return shown_word(&name.replace('.', "::"));
    }
    let format = schema.get("format").and_then(Value::as_str);
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => of_text(format).into(),
        Some("integer") => of_integer(format, schema.get("minimum").is_some()).into(),
        Some("number") if format == Some("float") => "f32".into(),
        Some("number") => "f64".into(),
        Some("boolean") => "bool".into(),
        Some("array") => format!("Vec<{}>", schema.get("items").map_or("?".into(), of)),
        Some("object") => of_map(schema.get("additionalProperties")),
        // Only a report can meet this: regen refuses it.
        _ => format!("unknown {}", shown_word(&schema.to_string())),
    }
}

fn of_text(format: Option<&str>) -> &'static str {
    match format {
        Some("password") => "Secret",
        Some("date-time") => "DateTime<Utc>",
        _ => "String",
    }
}

fn of_integer(format: Option<&str>, unsigned: bool) -> &'static str {
    match (format, unsigned) {
        (Some("int32"), false) => "i32",
        (Some("int32"), true) => "u32",
        (_, false) => "i64",
        (_, true) => "u64",
    }
}

fn of_map(values: Option<&Value>) -> String {
    match values {
        Some(values @ Value::Object(members)) if !members.is_empty() => {
            format!("BTreeMap<String, {}>", of(values))
        }
        _ => "Map<String, Value>".into(),
    }
}

/// Whether a value is a list or a map written in place; those have an empty value.
pub fn is_collection(schema: &Value) -> bool {
    let kind = schema.get("type").and_then(Value::as_str);
    schema.get("$ref").is_none() && matches!(kind, Some("array" | "object"))
}

/// The one value a property can have.
pub fn constant(schema: &Value) -> Option<&str> {
    let mut values = texts(schema.get("enum"));
    match (values.next(), values.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of;

    #[test]
    fn types_are_those_of_the_generated_code() {
        for (schema, expected) in [
            (json!({"type": "string", "format": "password"}), "Secret"),
            (json!({"type": "string", "enum": ["x"]}), "String"),
            (
                json!({"type": "integer", "format": "int32", "minimum": 0}),
                "u32",
            ),
            (
                json!({"type": "array", "items": {"$ref": "#/components/schemas/a.b.C"}}),
                "Vec<a::b::C>",
            ),
            (json!({"type": "object"}), "Map<String, Value>"),
            (
                json!({"type": "object", "additionalProperties": {"type": "boolean"}}),
                "BTreeMap<String, bool>",
            ),
            (json!({"oneOf": []}), "unknown {\"oneOf\":[]}"),
        ] {
            assert_eq!(of(&schema), expected);
        }
    }
}
