//! Words that stand in where there are none yet, so that a new name stops nobody and is seen in the contract.

use serde_json::{Value, json};

use crate::document::{for_each_operation, schemas_mut};

/// How every such sentence begins.
const BEGINS: &str = "Not described yet";

/// The document in which every operation, type, field, parameter and resource has words.
#[must_use]
pub fn stand_in(mut document: Value) -> Value {
    for_each_operation(&mut document, |_, operation| {
        describe(operation.get("operationId").cloned(), operation);
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            describe(parameter.get("name").cloned(), parameter);
        }
    });
    let tags = document.get_mut("tags").and_then(Value::as_array_mut);
    for tag in tags.into_iter().flatten().filter_map(Value::as_object_mut) {
        describe(tag.get("name").cloned(), tag);
    }
    for (name, schema) in schemas_mut(&mut document).into_iter().flatten() {
        let Value::Object(schema) = schema else {
            continue;
        };
        describe(Some(json!(name)), schema);
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (field, property) in properties.into_iter().flatten() {
            if let Value::Object(property) = property {
                describe(Some(json!(field)), property);
            }
        }
    }
    document
}

fn describe(name: Option<Value>, item: &mut serde_json::Map<String, Value>) {
    let name = name.as_ref().and_then(Value::as_str).unwrap_or_default();
    let words = format!("{BEGINS}: `{}`.", name.replace('`', "'"));
    item.entry("description").or_insert_with(|| words.into());
}

/// Whether an item has words that say something.
pub fn is_described(item: &Value) -> bool {
    let words = item.get("description").and_then(Value::as_str);
    words.is_some_and(|words| !words.starts_with(BEGINS))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_described, stand_in};

    #[test]
    fn what_has_no_words_says_so() {
        let described = stand_in(json!({
            "tags": [{"name": "a"}],
            "paths": {"/a": {"get": {"operationId": "a.get", "parameters": [{"name": "id"}]}}},
            "components": {"schemas": {"a.A": {"description": "d", "properties": {"b": {}}}}}}));
        let expected = json!({
            "tags": [{"name": "a", "description": "Not described yet: `a`."}],
            "paths": {"/a": {"get": {"operationId": "a.get", "description": "Not described yet: `a.get`.",
                "parameters": [{"name": "id", "description": "Not described yet: `id`."}]}}},
            "components": {"schemas": {"a.A": {"description": "d", "properties": {
                "b": {"description": "Not described yet: `b`."}}}}}});
        assert_eq!(described, expected);
        assert!(is_described(&described["components"]["schemas"]["a.A"]));
        assert!(!is_described(&described["paths"]["/a"]["get"]));
    }
}
