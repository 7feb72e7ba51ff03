//! Only OpenAPI 3.0.x is read; 3.1 has other meanings for the same words.

use serde_json::Value;

use crate::{
    error::{Error, Finding, Kind},
    pointer::Pointer,
};

/// Passes the document on when it is OpenAPI 3.0.x with paths and components.
///
/// # Errors
/// When it is another version, or not an OpenAPI document at all.
pub fn require_3_0(document: Value) -> Result<Value, Error> {
    let version = document.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.0.")) {
        return Err(Finding::new(
            Kind::Version,
            Pointer::to(["openapi"]),
            format!("`openapi` is {}, not 3.0.x", version.unwrap_or("missing")),
            "pass an OpenAPI 3.0.x file; for 3.1 teach regen a pass that turns it into 3.0 first",
        )
        .into());
    }
    for key in ["paths", "components"] {
        if !document.get(key).is_some_and(Value::is_object) {
            return Err(Finding::new(
                Kind::Shape,
                Pointer::to([key]),
                format!("`{key}` is missing or not a map"),
                "pass the whole OpenAPI file",
            )
            .into());
        }
    }
    Ok(document)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::require_3_0;

    #[test]
    fn only_3_0_with_paths_and_components() {
        let good = json!({"openapi": "3.0.3", "paths": {}, "components": {}});
        assert!(require_3_0(good).is_ok());
        for bad in [
            json!({"openapi": "3.1.0", "paths": {}, "components": {}}),
            json!({"openapi": 3.0, "paths": {}, "components": {}}),
            json!({"openapi": "3.0.3", "components": {}}),
            json!({"openapi": "3.0.3", "paths": [], "components": {}}),
            json!([]),
            json!(null),
        ] {
            assert!(require_3_0(bad).is_err());
        }
    }
}
