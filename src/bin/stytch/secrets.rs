//! Secrets inside JSON, by the contract.

use serde_json::Value;

use crate::contract::{Contract, Schema};

const HIDDEN: &str = "***";

/// Replaces every secret of a value. What is null or empty holds none, which is worth seeing.
pub fn hide(contract: &Contract, schema: &Schema, value: &mut Value) {
    let schema = contract.resolve(schema);
    if schema.is_secret() {
        return hide_text(value);
    }
    match value {
        Value::Array(items) => {
            let schema = schema.items.as_deref();
            hide_all(contract, items.iter_mut().map(|item| (schema, item)));
        }
        Value::Object(fields) => {
            let schema_of = |name: &str| schema.properties.get(name).or(schema.values_of_map());
            hide_all(
                contract,
                fields
                    .iter_mut()
                    .map(|(name, field)| (schema_of(name), field)),
            );
        }
        _ => {}
    }
}

/// Whether a value holds a secret.
pub fn are_in(contract: &Contract, schema: &Schema, value: &Value) -> bool {
    let mut hidden = value.clone();
    hide(contract, schema, &mut hidden);
    hidden != *value
}

fn hide_all<'v>(
    contract: &Contract,
    values: impl Iterator<Item = (Option<&'v Schema>, &'v mut Value)>,
) {
    for (schema, value) in values {
        if let Some(schema) = schema {
            hide(contract, schema, value);
        }
    }
}

fn hide_text(value: &mut Value) {
    let is_empty = value.is_null() || value.as_str() == Some("");
    if !is_empty {
        *value = Value::from(HIDDEN);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{are_in, hide};
    use crate::contract::{Contract, Schema};

    fn schema() -> Schema {
        let secret = json!({ "type": "string", "format": "password" });
        let text = json!({
            "properties": {
                "token": secret,
                "codes": { "type": "array", "items": secret },
                "keys": { "type": "object", "additionalProperties": { "properties": { "key": secret } } },
                "anything": { "type": "object", "additionalProperties": true },
            }
        });
        serde_json::from_value(text).expect("a schema")
    }

    #[test]
    fn secrets_are_hidden_in_fields_arrays_and_maps() {
        let contract = Contract::read().expect("the contract");
        let mut value = json!({
            "token": "t", "codes": ["a", "b"], "keys": { "k": { "key": "v", "id": "i" } },
            "anything": { "token": "kept" }, "new": "kept",
        });
        hide(&contract, &schema(), &mut value);
        let shown = json!({
            "token": "***", "codes": ["***", "***"], "keys": { "k": { "key": "***", "id": "i" } },
            "anything": { "token": "kept" }, "new": "kept",
        });
        assert_eq!(value, shown);
    }

    #[test]
    fn what_is_not_a_text_where_a_secret_belongs_is_hidden_too_and_nothing_is_none() {
        let contract = Contract::read().expect("the contract");
        let holds = |value| are_in(&contract, &schema(), &value);
        assert!(holds(json!({ "token": 123_456 })));
        assert!(!holds(json!({ "token": null, "codes": [] })));
        assert!(!holds(json!({ "token": "", "anything": { "x": 1 } })));
        assert!(!holds(json!("text")));
    }
}
