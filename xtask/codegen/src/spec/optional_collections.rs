//! Makes optional lists and maps of requests nullable, so that absent and empty differ: an empty list clears.

use serde_json::{Value, json};

use super::each_schema;
use crate::contract::{reference, required};
use crate::direction::Directions;

pub(super) fn make_nullable(mut document: Value, directions: &Directions) -> Value {
    each_schema(&mut document, |name, schema| {
        if directions.is_sent(name) {
            make_schema_nullable(schema);
        }
    });
    document
}

fn make_schema_nullable(schema: &mut Value) {
    let required: Vec<String> = required(schema).into_iter().map(str::to_owned).collect();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if is_collection(property) && !required.contains(name) {
            property["nullable"] = json!(true);
        }
    }
}

fn is_collection(schema: &Value) -> bool {
    let kind = schema.get("type").and_then(Value::as_str);
    reference(schema).is_none() && matches!(kind, Some("array" | "object"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_collections_and_scalars_stay() {
        let mut schema = json!({"required": ["kept"], "properties": {
            "kept": {"type": "array"}, "list": {"type": "array"}, "map": {"type": "object"}, "text": {"type": "string"}
        }});
        make_schema_nullable(&mut schema);
        let nullable = |name: &str| schema["properties"][name].get("nullable").is_some();
        assert!(nullable("list") && nullable("map"));
        assert!(!nullable("kept") && !nullable("text"));
    }
}
