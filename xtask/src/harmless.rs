//! Drops or rewrites what no caller notices, so that such a change upstream stops nobody.
//!
//! Limits (`maxLength`, `minimum`, `pattern`, …) and `default` stay in the contract; codegen makes no types of them.

use serde_json::{Map, Value};

use crate::document::{for_each_operation, schemas_mut, texts};

/// Formats that Rust reads as text like any other.
const TEXT_FORMATS: [&str; 10] = [
    "byte",
    "email",
    "hostname",
    "idn-email",
    "ipv4",
    "ipv6",
    "phone",
    "uri",
    "url",
    "uuid",
];

/// What says nothing about the type of a value.
const OF_SCHEMAS: [&str; 8] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "minProperties",
    "multipleOf",
    "readOnly",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// What OpenAPI 3.0 ignores beside a `$ref`. An overlay that makes an enum of a text leaves it there.
const BESIDE_REFERENCES: [&str; 2] = ["format", "type"];

/// What says nothing about a scalar parameter.
const OF_PARAMETERS: [&str; 3] = ["allowEmptyValue", "explode", "style"];

/// What nobody reads of a response.
const OF_RESPONSES: [&str; 2] = ["headers", "links"];

/// The document in the form that callers see.
#[must_use]
pub fn settle(mut document: Value) -> Value {
    for (_, schema) in schemas_mut(&mut document).into_iter().flatten() {
        settle_schema(schema);
    }
    for_each_operation(&mut document, |_, operation| {
        settle_parameters(operation);
        settle_body(operation);
        settle_responses(operation);
    });
    document
}

fn settle_schema(schema: &mut Value) {
    let Value::Object(schema) = schema else {
        return;
    };
    schema.retain(|key, _| !OF_SCHEMAS.contains(&key.as_str()));
    if schema.contains_key("$ref") {
        schema.retain(|key, _| !BESIDE_REFERENCES.contains(&key.as_str()));
    }
    let format = schema.get("format").and_then(Value::as_str);
    let is_text = schema.get("type").and_then(Value::as_str) == Some("string");
    if is_text && format.is_some_and(|format| TEXT_FORMATS.contains(&format)) {
        schema.remove("format");
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        schema.remove("additionalProperties");
    }
    settle_nullable_properties(schema);
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    properties
        .into_iter()
        .flatten()
        .for_each(|(_, inner)| settle_schema(inner));
    for key in ["items", "additionalProperties"] {
        schema.get_mut(key).into_iter().for_each(settle_schema);
    }
}

/// What may be absent may be null: both read alike. What is required and may be null is for the overlay to decide.
fn settle_nullable_properties(schema: &mut Map<String, Value>) {
    let required: Vec<String> = texts(schema.get("required")).map(str::to_owned).collect();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        if let Value::Object(property) = property {
            let is_nullable = property.get("nullable") == Some(&Value::Bool(true));
            let is_said = property.contains_key("nullable");
            if is_said && (!is_nullable || !required.contains(name)) {
                property.remove("nullable");
            }
        }
    }
}

fn settle_parameters(operation: &mut Map<String, Value>) {
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        if let Value::Object(parameter) = parameter {
            parameter.retain(|key, _| !OF_PARAMETERS.contains(&key.as_str()));
            parameter
                .get_mut("schema")
                .into_iter()
                .for_each(settle_schema);
        }
    }
}

/// A body that may be left out is always sent: it can be empty.
fn settle_body(operation: &mut Map<String, Value>) {
    if let Some(Value::Object(body)) = operation.get_mut("requestBody")
        && body.contains_key("content")
    {
        body.insert("required".into(), true.into());
    }
}

/// Every success is read alike, so one stands for those that hold the same.
fn settle_responses(operation: &mut Map<String, Value>) {
    let Some(Value::Object(responses)) = operation.get_mut("responses") else {
        return;
    };
    for response in responses.values_mut() {
        if let Value::Object(response) = response {
            response.retain(|key, _| !OF_RESPONSES.contains(&key.as_str()));
        }
    }
    for status in ["201", "202"] {
        let same = |kept: &Value| Some(kept) == responses.get(status);
        if responses.get("200").is_some_and(same) {
            responses.remove(status);
        } else if !responses.contains_key("200")
            && let Some(response) = responses.remove(status)
        {
            responses.insert("200".into(), response);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::settle;

    fn schema(schema: Value) -> Value {
        let settled = settle(json!({"components": {"schemas": {"A": schema}}}));
        settled["components"]["schemas"]["A"].clone()
    }

    #[test]
    fn what_is_not_of_the_type_goes_and_limits_stay() {
        let settled = schema(
            json!({"type": "object", "additionalProperties": false, "properties": {
            "format": {"type": "string", "format": "uuid", "maxLength": 9, "readOnly": true},
            "list": {"type": "array", "uniqueItems": true, "maxItems": 3, "items": {"type": "string", "format": "uri"}},
            "uniqueItems": {"type": "string", "format": "date-time", "default": "x"}}}),
        );
        let expected = json!({"type": "object", "properties": {
            "format": {"type": "string", "maxLength": 9},
            "list": {"type": "array", "maxItems": 3, "items": {"type": "string"}},
            "uniqueItems": {"type": "string", "format": "date-time", "default": "x"}}});
        assert_eq!(settled, expected);
    }

    #[test]
    fn only_what_may_be_absent_may_be_null_without_a_decision() {
        let settled = schema(json!({"required": ["a", "c"], "properties": {
            "a": {"nullable": true}, "b": {"nullable": true}, "c": {"nullable": false}}}));
        let expected = json!({"required": ["a", "c"], "properties": {"a": {"nullable": true}, "b": {}, "c": {}}});
        assert_eq!(settled, expected);
    }

    fn operation(operation: Value) -> Value {
        settle(json!({"paths": {"/a": {"post": operation}}}))["paths"]["/a"]["post"].clone()
    }

    #[test]
    fn bodies_are_sent_and_scalars_have_one_style() {
        let settled = operation(json!({
            "requestBody": {"content": {}},
            "parameters": [{"explode": true, "schema": {"type": "string", "format": "email"}}]}));
        let expected = json!({
            "requestBody": {"content": {}, "required": true},
            "parameters": [{"schema": {"type": "string"}}]});
        assert_eq!(settled, expected);
    }

    #[test]
    fn one_success_stands_for_those_that_hold_the_same() {
        let responses =
            |responses: Value| operation(json!({ "responses": responses }))["responses"].clone();
        let expected = json!({"200": {"content": 1}, "default": {}});
        for upstream in [
            json!({"201": {"content": 1}, "default": {}}),
            json!({"200": {"content": 1}, "201": {"content": 1, "headers": {}}, "default": {}}),
        ] {
            assert_eq!(responses(upstream), expected);
        }
        let two = json!({"200": {"content": 1}, "201": {"content": 2}});
        assert_eq!(
            responses(two.clone()),
            two,
            "two types are for the overlay to decide"
        );
    }
}
