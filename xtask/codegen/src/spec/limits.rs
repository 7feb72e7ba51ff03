//! Drops limits, defaults and names: typify would make types of their own of them, which a later limit would change again.

use serde_json::Value;

use super::{each_operation, each_schema};

/// The keywords of JSON Schema that limit a value.
const LIMITS: [&str; 8] = [
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
];

pub(super) fn drop_limits(mut document: Value) -> Value {
    each_schema(&mut document, |_, schema| drop_all(schema));
    each_operation(&mut document, |operation| {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            parameter.get_mut("schema").into_iter().for_each(drop_all);
        }
    });
    document
}

fn drop_all(schema: &mut Value) {
    // A name in Rust, too: typify knows a secret only by a schema that says nothing else.
    drop_limits_from(schema, &["default", "x-rust-name"]);
}

/// Drops the limits of a schema and of those written inside it, and these keywords with them.
pub fn drop_limits_from(schema: &mut Value, others: &[&str]) {
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    members.retain(|key, _| !LIMITS.contains(&key.as_str()) && !others.contains(&key.as_str()));
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    properties
        .into_iter()
        .flatten()
        .for_each(|(_, property)| drop_limits_from(property, others));
    for key in ["items", "additionalProperties"] {
        let inner = members.get_mut(key).into_iter();
        inner.for_each(|schema| drop_limits_from(schema, others));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn limits_go_and_properties_called_like_them_stay() {
        let limited = json!({
            "type": "string", "maxLength": 3, "pattern": "a", "default": "b", "x-rust-name": "c",
        });
        let text = json!({"type": "string"});
        let document = |value| {
            json!({
                "paths": {"/a": {"get": {"parameters": [{"name": "q", "schema": value}]}}},
                "components": {"schemas": {"a.A": {"properties": {
                    "pattern": value, "list": {"type": "array", "items": value}}}}},
            })
        };
        assert_eq!(drop_limits(document(&limited)), document(&text));
    }
}
