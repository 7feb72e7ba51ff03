//! Texts that have the name of an enum of a request.
//!
//! Upstream says which values are sent, and calls what comes back a text like any other.

use std::collections::BTreeMap;

use serde_json::Value;

use super::warning::{Class, Warning};
use crate::{
    document::{members, operations, schemas, schemas_mut},
    pointer::Pointer,
    prune, references,
};

/// Ours: `false` on a text that is none of the values of the enum that has its name.
const DECLARED: &str = "x-enum";

pub fn like_enums(document: &Value) -> Vec<Warning> {
    let enums = enums_of_requests(document);
    let mut found = Vec::new();
    for (name, schema) in schemas(document) {
        for (property, inner) in members(schema.get("properties")) {
            let known = enums.get(property).filter(|_| is_open_text(inner));
            found.extend(known.map(|of| Warning {
                class: Class::TextLikeEnum,
                at: Pointer::to(["components", "schemas", name, "properties", property]),
                what: format!("a text, and in requests `{property}` is {of}"),
                action: format!(
                    "`update` it with the `$ref` if it has these values, or with `{DECLARED}: false`"
                ),
            }));
        }
    }
    found
}

/// Passes the document on, without the declarations.
#[must_use]
pub fn settle(mut document: Value) -> Value {
    for (_, schema) in schemas_mut(&mut document).into_iter().flatten() {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (_, property) in properties.into_iter().flatten() {
            if let Value::Object(property) = property {
                property.remove(DECLARED);
            }
        }
    }
    document
}

/// By property name, one of the enums that requests have by that name.
fn enums_of_requests(document: &Value) -> BTreeMap<&str, &str> {
    let known: BTreeMap<&str, &Value> = schemas(document).into_iter().collect();
    let operations = operations(document).into_iter();
    let bodies = operations.filter_map(|operation| operation.members.get("requestBody"));
    let sent = prune::reached(document, bodies);
    let mut enums = BTreeMap::new();
    for schema in sent.iter().filter_map(|name| known.get(name.as_str())) {
        for (property, inner) in members(schema.get("properties")) {
            let used = references::schema_names(inner);
            let of = used.filter(|name| known.get(name).is_some_and(|it| it.get("enum").is_some()));
            enums.extend(of.map(|name| (property, name)));
        }
    }
    enums
}

fn is_open_text(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("string")
        && ["$ref", "enum", "format"]
            .iter()
            .all(|key| schema.get(key).is_none())
        && schema.get(DECLARED) != Some(&Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{like_enums, settle};

    fn document(status: &Value) -> Value {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        json!({
            "paths": {"/a": {"post": {"requestBody": {"content": {"application/json": {"schema": to("Request")}}}}}},
            "components": {"schemas": {
                "Request": {"properties": {"door": to("Door")}},
                "Door": {"properties": {"status": to("Status")}},
                "Status": {"type": "string", "enum": ["open"]},
                "Answer": {"properties": {"status": status, "kind": {"type": "string"}, "color": to("Color")}},
                "Color": {"type": "string", "enum": ["red"]},
                "Other": {"properties": {"color": {"type": "string"}}}}}})
    }

    #[test]
    fn a_text_with_the_name_of_an_enum_of_a_request_is_located() {
        let found = like_enums(&document(&json!({"type": "string"})));
        let places: Vec<String> = found.iter().map(|it| it.at.to_string()).collect();
        assert_eq!(places, ["#/components/schemas/Answer/properties/status"]);
        assert!(found.iter().all(|it| it.what.contains("Status")));
    }

    #[test]
    fn an_enum_or_a_declaration_settles_it_and_the_declaration_goes() {
        for settled in [
            json!({"type": "string", "$ref": "#/components/schemas/Status"}),
            json!({"type": "string", "enum": ["open"]}),
            json!({"type": "integer"}),
            json!({"type": "string", "x-enum": false}),
        ] {
            let document = document(&settled);
            assert!(like_enums(&document).is_empty(), "{settled}");
            assert!(!settle(document).to_string().contains("x-enum"));
        }
    }
}
