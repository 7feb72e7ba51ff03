//! Only OpenAPI 3.0.x is read; 3.1 has other meanings for the same words.

use serde_json::Value;

use crate::{
    error::{Error, Finding, Kind},
    pointer::Pointer,
    yaml::{self, Source},
};

/// Reads an upstream file.
///
/// # Errors
/// When it is not OpenAPI 3.0.x: then with what it is instead.
pub fn upstream(source: &Source) -> Result<Value, Error> {
    require_text(source)?;
    require_3_0(yaml::read(source)?)
}

/// Refuses what need not be parsed to be seen as something else.
///
/// # Errors
/// With what it is.
pub fn require_text(source: &Source) -> Result<(), Error> {
    let what = match source.text.trim_start() {
        "" => "an empty file",
        text if text.starts_with('<') => "HTML or XML, maybe the page around the file",
        _ => return Ok(()),
    };
    Err(not_3_0(&source.name, what))
}

fn not_3_0(at: impl std::fmt::Display, what: &str) -> Error {
    Finding::new(
        Kind::Version,
        at,
        format!("this is {what}"),
        "give an OpenAPI 3.0 file of Stytch, as YAML or JSON",
    )
    .into()
}

/// What a document is, when it is not OpenAPI 3.0.x.
fn something_else(document: &Value) -> Option<String> {
    let text = |key: &str| {
        document
            .get(key)
            .map(|value| value.to_string().replace('"', ""))
    };
    match (document, text("openapi"), text("swagger")) {
        (Value::Null, ..) => Some("a file without content".into()),
        (_, Some(version), _) if version.starts_with("3.0.") => None,
        (_, Some(version), _) => Some(format!("OpenAPI {version}: only 3.0.x is read here")),
        (_, None, Some(version)) => Some(format!(
            "Swagger {version}: only OpenAPI 3.0.x is read here"
        )),
        (Value::Object(_), None, None) => Some("no OpenAPI document: `openapi` is missing".into()),
        _ => Some("no OpenAPI document, but a text or a list".into()),
    }
}

/// Passes the document on when it is OpenAPI 3.0.x with paths and components.
///
/// # Errors
/// When it is another version, or not an OpenAPI document at all.
pub fn require_3_0(document: Value) -> Result<Value, Error> {
    if let Some(what) = something_else(&document) {
        return Err(not_3_0(Pointer::to(["openapi"]), &what));
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

    use super::{require_3_0, upstream};
    use crate::yaml::Source;

    #[test]
    fn what_is_something_else_is_named() {
        for (text, what) in [
            ("", "an empty file"),
            ("# later\n", "a file without content"),
            ("<!DOCTYPE html><html>a: b: c</html>", "HTML"),
            ("openapi: 3.1.0\n", "OpenAPI 3.1.0: only 3.0.x"),
            ("openapi: 3.1\n", "OpenAPI 3.1: only 3.0.x"),
            ("swagger: '2.0'\n", "Swagger 2.0"),
            ("a: b\n", "`openapi` is missing"),
            ("just words", "a text or a list"),
        ] {
            let source = Source {
                name: "a.yml".into(),
                text: text.into(),
            };
            let error = upstream(&source).unwrap_err().to_string();
            assert!(error.contains(what), "{text}: {error}");
        }
    }

    #[test]
    fn only_3_0_with_paths_and_components() {
        let good = json!({"openapi": "3.0.3", "paths": {}, "components": {}});
        assert!(require_3_0(good).is_ok());
        for bad in [
            json!({"openapi": "3.1.0", "paths": {}, "components": {}}),
            json!({"openapi": 3.1, "paths": {}, "components": {}}),
            json!({"openapi": "3.0.3", "components": {}}),
            json!({"openapi": "3.0.3", "paths": [], "components": {}}),
            json!([]),
            json!(null),
        ] {
            assert!(require_3_0(bad).is_err());
        }
    }
}
