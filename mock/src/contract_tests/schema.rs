//! The schemas of the contract, for an independent validator.

use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::{Value, json};

/// The contract as it stands in the repository.
pub(super) const CONTRACT: &str = include_str!("../../../openapi/stytch.json");

/// A validator of the response of each operation.
pub(super) struct Schemas(HashMap<String, Validator>);

impl Schemas {
    pub(super) fn read() -> Self {
        let mut contract: Value = serde_json::from_str(CONTRACT).expect("JSON");
        let mut components = contract["components"].take();
        as_json_schema(&mut components);
        let paths = contract["paths"].as_object().expect("paths").values();
        let operations =
            paths.flat_map(|path| path.as_object().into_iter().flat_map(|it| it.values()));
        let described = operations.filter_map(|operation| {
            let id = operation["operationId"].as_str()?;
            let mut schema =
                operation["responses"]["200"]["content"]["application/json"]["schema"].clone();
            as_json_schema(&mut schema);
            let schema = json!({ "allOf": [schema], "components": components });
            let validator = jsonschema::options()
                .should_validate_formats(true)
                .build(&schema);
            Some((id.to_owned(), validator.expect("a schema")))
        });
        Self(described.collect())
    }

    /// What is wrong with the response of an operation.
    pub(super) fn errors(&self, operation: &str, body: &Value) -> Vec<String> {
        let validator = self.0.get(operation).expect(operation);
        let errors = validator.iter_errors(body);
        errors
            .map(|error| format!("{error} at {}", error.instance_path()))
            .collect()
    }
}

/// OpenAPI 3.0 says `nullable` where JSON Schema lists `null` among the types.
fn as_json_schema(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let is_nullable = fields.remove("nullable") == Some(json!(true));
            if let Some(of) = fields
                .get_mut("type")
                .filter(|it| is_nullable && it.is_string())
            {
                *of = json!([of.take(), "null"]);
            }
            fields.values_mut().for_each(as_json_schema);
        }
        Value::Array(items) => items.iter_mut().for_each(as_json_schema),
        _ => {}
    }
}

/// Takes away what follows from the clock.
pub(super) fn without_times(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(without_times),
        Value::Array(items) => items.iter_mut().for_each(without_times),
        Value::String(text) if text.contains("T") && text.ends_with('Z') => {
            *value = json!("a time")
        }
        _ => {}
    }
}

/// Takes away the texts that stand in `sent` too.
pub(super) fn without_texts_of(sent: &Value, value: &mut Value) {
    match value {
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|it| without_texts_of(sent, it)),
        Value::Array(items) => items.iter_mut().for_each(|it| without_texts_of(sent, it)),
        Value::String(text) if holds(sent, text) => *value = json!("what was sent"),
        _ => {}
    }
}

fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::Object(fields) => fields.values().any(|it| holds(it, text)),
        Value::Array(items) => items.iter().any(|it| holds(it, text)),
        Value::String(own) => own == text,
        _ => false,
    }
}
