//! Words for bodies and responses: what they are follows from their operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    document::{operations, schemas_mut},
    references::schema_names,
};

/// The document with words for every body and response that has none.
#[must_use]
pub fn describe_bodies(mut document: Value) -> Value {
    let words = words(&document);
    for (name, schema) in schemas_mut(&mut document).into_iter().flatten() {
        if let (Some(words), Value::Object(schema)) = (words.get(name), schema) {
            let description = schema.entry("description");
            description.or_insert_with(|| words.clone().into());
        }
    }
    document
}

/// Type name to its words.
fn words(document: &Value) -> BTreeMap<String, String> {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for operation in operations(document) {
        let responses = operation.members.get("responses");
        let parts = [
            ("body", operation.members.get("requestBody")),
            ("response", responses.and_then(|all| all.get("200"))),
        ];
        for (part, value) in parts {
            let id = operation.id();
            for name in value.into_iter().flat_map(schema_names) {
                let said = words.entry(name.to_owned()).or_default();
                match said.strip_suffix('.') {
                    None => *said = format!("The {part} of `{id}`."),
                    Some(before) => *said = format!("{before}, the {part} of `{id}`."),
                }
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::describe_bodies;

    fn content(name: &str) -> Value {
        json!({"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}})
    }

    #[test]
    fn bodies_and_responses_without_words_are_told_by_their_operations() {
        let document = json!({
            "paths": {
                "/a": {"post": {"operationId": "a.make", "requestBody": content("a.MakeRequest"),
                    "responses": {"200": content("a.A"), "default": content("Error")}}},
                "/b": {"get": {"operationId": "a.get", "responses": {"200": content("a.A")}},
                    "post": {"operationId": "a.put", "requestBody": content("a.Put"), "responses": {}}}},
            "components": {"schemas": {
                "a.MakeRequest": {}, "a.A": {}, "a.Put": {"description": "Own words."}, "a.Other": {}, "Error": {}}},
        });
        let described = describe_bodies(document);
        let expected = json!({
            "a.MakeRequest": {"description": "The body of `a.make`."},
            "a.A": {"description": "The response of `a.make`, the response of `a.get`."},
            "a.Put": {"description": "Own words."},
            "a.Other": {},
            "Error": {},
        });
        assert_eq!(described["components"]["schemas"], expected);
    }
}
