//! Drops upstream's sentences, samples and extensions before anything else looks at the document.
//!
//! What is left are facts: paths, names, types, flags. Everything in words that the contract holds
//! was therefore added later, by the overlay or by `openapi/docs`.

use serde_json::{Map, Value};

use crate::document::NAMED;

/// Keys that never survive, wherever OpenAPI gives them a meaning.
const DROPPED: [&str; 9] = [
    "contact",
    "description",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "tags",
    "termsOfService",
    "title",
];

/// Keys whose value is data.
const LITERAL: [&str; 3] = ["default", "enum", "required"];

/// The document without prose, samples and `x-` extensions.
#[must_use]
pub fn strip(mut document: Value) -> Value {
    strip_object(&mut document);
    document
}

fn strip_object(value: &mut Value) {
    match value {
        Value::Object(map) => {
            *map = std::mem::take(map)
                .into_iter()
                .filter(|(key, _)| !is_dropped(key))
                .collect();
            strip_members(map);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_object),
        _ => {}
    }
}

fn strip_members(map: &mut Map<String, Value>) {
    for (key, value) in map.iter_mut() {
        match value {
            _ if LITERAL.contains(&key.as_str()) => {}
            Value::Object(named) if NAMED.contains(&key.as_str()) => {
                named.values_mut().for_each(strip_object);
            }
            _ => strip_object(value),
        }
    }
}

fn is_dropped(key: &str) -> bool {
    DROPPED.contains(&key) || key.starts_with("x-")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::strip;

    #[test]
    fn words_go_and_names_stay() {
        let stripped = strip(json!({
            "info": {"title": "T", "version": "1"},
            "tags": [{"name": "a"}],
            "paths": {"/a": {"get": {"summary": "s", "x-code-samples": [], "tags": ["a"],
                "parameters": [{"name": "q", "in": "query", "description": "d", "example": 1}]}}},
            "components": {"schemas": {"title": {"description": "d", "properties": {
                "description": {"type": "string", "description": "d", "enum": ["example"]},
                "properties": {"properties": {"summary": {"title": "t", "type": "string"}}},
                "x-thing": {"type": "string"}}}}},
        }));
        assert_eq!(
            stripped,
            json!({
                "info": {"version": "1"},
                "paths": {"/a": {"get": {"parameters": [{"name": "q", "in": "query"}]}}},
                "components": {"schemas": {"title": {"properties": {
                    "description": {"type": "string", "enum": ["example"]},
                    "properties": {"properties": {"summary": {"type": "string"}}},
                    "x-thing": {"type": "string"}}}}},
            })
        );
    }
}
