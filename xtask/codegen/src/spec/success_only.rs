//! Leaves only the 200 responses: every failure reaches one hand-written place with status, headers and body.

use serde_json::Value;

use super::each_operation;

pub(super) fn keep_success(mut document: Value) -> Value {
    each_operation(&mut document, |operation| {
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            responses.retain(|status, _| status == "200");
        }
    });
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.remove("responses");
    }
    document
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_other_response_goes() {
        let document =
            json!({"paths": {"/a": {"get": {"responses": {"200": 1, "400": 2, "default": 3}}}}});
        let kept = keep_success(document);
        assert_eq!(kept["paths"]["/a"]["get"]["responses"], json!({"200": 1}));
    }
}
