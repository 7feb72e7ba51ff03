//! Writes the contract as text: keys in a fixed order, two spaces, one newline at the end.
//!
//! The order never comes from the map type, which other crates in the build can change.

use serde_json::{Map, Value};

use crate::document::NAMED;

/// Keys of the document itself.
const ROOT: [&str; 7] = [
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "components",
];

/// Keys of everything inside it, in an order that suits each kind of object. Others follow, sorted.
const OBJECT: [&str; 40] = [
    "title",
    "version",
    "url",
    "get",
    "put",
    "post",
    "delete",
    "patch",
    "options",
    "head",
    "trace",
    "operationId",
    "x-upstream",
    "name",
    "in",
    "$ref",
    "type",
    "format",
    "description",
    "minimum",
    "enum",
    "required",
    "schema",
    "properties",
    "items",
    "additionalProperties",
    "deprecated",
    "x-rbac",
    "resource",
    "action",
    "parameters",
    "requestBody",
    "content",
    "schemas",
    "responses",
    "securitySchemes",
    "security",
    "servers",
    "anyOf",
    "oneOf",
];

/// The contract as it stands in `openapi/stytch.json`.
#[must_use]
pub fn contract(contract: &Value) -> String {
    let mut text = String::new();
    match contract {
        Value::Object(root) => write_object(&mut text, root, &ROOT, 0),
        other => write(&mut text, other, 0),
    }
    text.push('\n');
    text
}

fn write(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Object(map) => write_object(text, map, &OBJECT, depth),
        Value::Array(items) => write_array(text, items, depth),
        scalar => text.push_str(&scalar.to_string()),
    }
}

/// An object with keys in the given order.
fn write_object(text: &mut String, map: &Map<String, Value>, order: &[&str], depth: usize) {
    write_members(text, map, order, depth, |text, key, value| match value {
        Value::Object(named) if NAMED.contains(&key) => write_named(text, named, depth + 1),
        _ => write(text, value, depth + 1),
    });
}

/// A map of names: its keys are sorted, whatever they are called.
fn write_named(text: &mut String, map: &Map<String, Value>, depth: usize) {
    write_members(text, map, &[], depth, |text, _, value| {
        write(text, value, depth + 1)
    });
}

fn write_members(
    text: &mut String,
    map: &Map<String, Value>,
    order: &[&str],
    depth: usize,
    mut write_value: impl FnMut(&mut String, &str, &Value),
) {
    if map.is_empty() {
        text.push_str("{}");
        return;
    }
    text.push('{');
    for (index, (key, value)) in sorted(map, order).into_iter().enumerate() {
        begin_line(text, index, depth + 1);
        text.push_str(&Value::from(key).to_string());
        text.push_str(": ");
        write_value(text, key, value);
    }
    new_line(text, depth);
    text.push('}');
}

fn sorted<'a>(map: &'a Map<String, Value>, order: &[&str]) -> Vec<(&'a str, &'a Value)> {
    let mut members: Vec<_> = map
        .iter()
        .map(|(key, value)| (key.as_str(), value))
        .collect();
    members.sort_by_key(|(key, _)| {
        let place = order.iter().position(|it| it == key);
        (place.unwrap_or(order.len()), *key)
    });
    members
}

fn write_array(text: &mut String, items: &[Value], depth: usize) {
    if items.is_empty() {
        text.push_str("[]");
        return;
    }
    text.push('[');
    for (index, item) in items.iter().enumerate() {
        begin_line(text, index, depth + 1);
        write(text, item, depth + 1);
    }
    new_line(text, depth);
    text.push(']');
}

fn begin_line(text: &mut String, index: usize, depth: usize) {
    if index > 0 {
        text.push(',');
    }
    new_line(text, depth);
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::contract;

    #[test]
    fn known_keys_have_their_order_and_names_are_sorted() {
        let text = contract(&json!({
            "components": {"schemas": {"b": {}, "a": {
                "x-b": [], "x-a": true, "properties": {"type": {}, "in": {}, "a": {}},
                "enum": ["b", "a"], "type": "string"}}},
            "openapi": "3.0.3",
        }));
        let expected = r#"{
  "openapi": "3.0.3",
  "components": {
    "schemas": {
      "a": {
        "type": "string",
        "enum": [
          "b",
          "a"
        ],
        "properties": {
          "a": {},
          "in": {},
          "type": {}
        },
        "x-a": true,
        "x-b": []
      },
      "b": {}
    }
  }
}
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn texts_are_escaped() {
        assert_eq!(
            contract(&json!({"a\"": "\n"})),
            "{\n  \"a\\\"\": \"\\n\"\n}\n"
        );
    }
}
