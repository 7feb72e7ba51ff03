//! Puts what has an order into the contract's order, so that re-ordering upstream changes nothing.
//!
//! Keys are ordered where the contract is written (`emit`). Here are the lists: parameters follow the
//! URL, and `required` and `enum` keep the order of the contract that is already here, because
//! `required` is the argument order of constructors, hence public API.

use serde_json::{Map, Value, json};

use crate::{
    document::{self, placeholders},
    servers,
};

/// The title of every contract.
pub const TITLE: &str = "Stytch API";

/// The contract in canonical order.
#[must_use]
pub fn settle(mut document: Value, previous: Option<&Value>) -> Value {
    document::for_each_operation(&mut document, |path, operation| {
        sort_parameters(path, operation);
    });
    if let Some(schemas) = document::schemas_mut(&mut document) {
        let known = previous.and_then(|contract| contract.pointer("/components/schemas"));
        for (name, schema) in schemas.iter_mut() {
            let known = known.and_then(|schemas| schemas.get(name));
            settle_lists(schema, known);
        }
    }
    envelope(document)
}

/// The same head on every contract.
fn envelope(mut document: Value) -> Value {
    let mut part = |key: &str| document.get_mut(key).map(Value::take);
    let tags = part("tags");
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": TITLE, "version": "1.0.0"},
        "servers": servers::PROJECT.map(|url| json!({ "url": url })),
        "security": part("security"),
        "paths": part("paths"),
        "components": part("components"),
    });
    if let (Some(tags), Some(document)) = (tags, document.as_object_mut()) {
        document.insert("tags".into(), tags);
    }
    document
}

fn sort_parameters(path: &str, operation: &mut Map<String, Value>) {
    let order = placeholders(path);
    if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
        parameters.sort_by_cached_key(|parameter| {
            let text = |key: &str| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let place = ["path", "query", "header"]
                .iter()
                .position(|it| *it == text("in"));
            let in_url = order.iter().position(|it| *it == text("name"));
            let in_url = in_url.filter(|_| text("in") == "path");
            (place, in_url, text("name").to_owned())
        });
    }
}

fn settle_lists(schema: &mut Value, known: Option<&Value>) {
    let Value::Object(schema) = schema else {
        return;
    };
    for key in ["required", "enum"] {
        if let Some(Value::Array(items)) = schema.get_mut(key)
            && let Some(known) = known
        {
            keep_order(items, known.get(key));
        }
    }
    let empty = [("required", json!([])), ("properties", json!({}))];
    for (key, empty) in empty {
        if schema.get(key) == Some(&empty) {
            schema.remove(key);
        }
    }
}

/// Known items in their known order, then new ones, sorted.
fn keep_order(items: &mut [Value], known: Option<&Value>) {
    let known: Vec<&str> = document::texts(known).collect();
    items.sort_by_cached_key(|item| {
        let item = item.as_str().unwrap_or_default();
        let place = known.iter().position(|it| *it == item);
        (place.unwrap_or(known.len()), item.to_owned())
    });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::settle;

    fn lists(contract: &Value) -> (&Value, &Value) {
        let list = |pointer| contract.pointer(pointer).unwrap();
        (
            list("/components/schemas/a.A/required"),
            list("/components/schemas/a.E/enum"),
        )
    }

    fn contract(required: Value, values: Value) -> Value {
        json!({"components": {"schemas": {
            "a.A": {"required": required}, "a.E": {"enum": values}}}})
    }

    #[test]
    fn the_first_import_takes_the_order_of_upstream() {
        let first = settle(contract(json!(["b", "a"]), json!(["y", "x"])), None);
        assert_eq!(lists(&first), (&json!(["b", "a"]), &json!(["y", "x"])));
    }

    #[test]
    fn later_the_order_stays_and_new_names_follow() {
        let first = contract(json!(["b", "gone", "a"]), json!(["y", "x"]));
        let upstream = contract(json!(["d", "a", "c", "b"]), json!(["x", "w", "y"]));
        let second = settle(upstream, Some(&first));
        assert_eq!(
            lists(&second),
            (&json!(["b", "a", "c", "d"]), &json!(["y", "x", "w"]))
        );
    }

    #[test]
    fn parameters_follow_the_url() {
        let parameter = |place: &str, name: &str| json!({"in": place, "name": name});
        let document = json!({"paths": {"/{z}/{a}": {"get": {"parameters": [
            parameter("header", "h"), parameter("query", "b"), parameter("path", "a"),
            parameter("query", "a"), parameter("path", "z")]}}}});
        let settled = settle(document, None);
        let parameters = settled.pointer("/paths/~1{z}~1{a}/get/parameters").unwrap();
        assert_eq!(
            *parameters,
            json!([
                parameter("path", "z"),
                parameter("path", "a"),
                parameter("query", "a"),
                parameter("query", "b"),
                parameter("header", "h")
            ])
        );
    }

    #[test]
    fn empty_lists_go() {
        let empty = json!({"required": [], "properties": {}});
        let settled = settle(json!({"components": {"schemas": {"a.A": empty}}}), None);
        assert_eq!(settled.pointer("/components/schemas/a.A"), Some(&json!({})));
    }
}
