//! Gives every operation the same two responses: its success, and `Error` for everything else.

use serde_json::{Map, Value, json};

use crate::{
    document::for_each_operation,
    error::{Error, Finding, Kind},
    pointer::Pointer,
};

/// Where the one error response stands.
pub const ERROR: &str = "#/components/responses/Error";

/// Drops upstream's error responses, which have no schema, and adds ours to each operation.
///
/// # Errors
/// When the overlay does not bring the response `Error`.
pub fn with_one_error(mut document: Value) -> Result<Value, Error> {
    if document.pointer("/components/responses/Error").is_none() {
        return Err(Finding::new(
            Kind::Shape,
            Pointer::to(["components", "responses", "Error"]),
            "there is no response `Error`",
            "add it with an overlay action: what every failure looks like",
        )
        .into());
    }
    for_each_operation(&mut document, |_, operation| {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            *responses = std::mem::take(responses)
                .into_iter()
                .filter(|(status, _)| !is_failure(status))
                .collect();
            describe(responses);
            responses.insert("default".into(), json!({ "$ref": ERROR }));
        }
    });
    Ok(document)
}

fn is_failure(status: &str) -> bool {
    status.starts_with(['4', '5']) || status == "default"
}

/// OpenAPI wants a description on each response.
fn describe(responses: &mut Map<String, Value>) {
    for response in responses.values_mut() {
        if let Value::Object(response) = response {
            response.insert("description".into(), "Success.".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ERROR, with_one_error};

    #[test]
    fn failures_become_one_reference() {
        let document = with_one_error(json!({
            "paths": {"/a": {"get": {"responses": {
                "200": {"content": 1}, "400": {}, "5XX": {}, "default": {}}}}},
            "components": {"responses": {"Error": {}}},
        }));
        assert_eq!(
            document.unwrap().pointer("/paths/~1a/get/responses"),
            Some(&json!({
                "200": {"content": 1, "description": "Success."},
                "default": {"$ref": ERROR}}))
        );
    }

    #[test]
    fn the_error_response_must_exist() {
        assert!(with_one_error(json!({"components": {}})).is_err());
    }
}
