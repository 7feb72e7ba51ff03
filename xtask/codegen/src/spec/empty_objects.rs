//! Closes objects without properties, which typify would otherwise turn into maps: an empty body is a type that can grow.

use serde_json::{Value, json};

use super::each_schema;

pub(super) fn close(mut document: Value) -> Value {
    each_schema(&mut document, |_, schema| {
        let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
        let has_properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|all| !all.is_empty());
        if is_object && !has_properties && schema.get("additionalProperties").is_none() {
            schema["additionalProperties"] = json!(false);
        }
    });
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_object_that_says_nothing_is_closed() {
        let schemas = json!({"components": {"schemas": {
            "a.Empty": {"type": "object", "properties": {}},
            "a.Free": {"type": "object", "additionalProperties": true},
            "a.Full": {"type": "object", "properties": {"x": {}}}
        }}});
        let closed = close(schemas);
        let of = |name: &str| {
            closed["components"]["schemas"][name]
                .get("additionalProperties")
                .cloned()
        };
        assert_eq!(of("a.Empty"), Some(json!(false)));
        assert_eq!(of("a.Free"), Some(json!(true)));
        assert_eq!(of("a.Full"), None);
    }
}
