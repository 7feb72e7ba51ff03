//! What looks like a credential must be a secret, or be declared to be none.
//!
//! A text whose name ends like a credential would otherwise become an ordinary `String` and show itself in logs. The
//! overlay settles it: `format: password` makes it a secret, `x-secret: false` says that it may be shown.

use heck::ToSnakeCase;
use serde_json::Value;

use crate::{
    document::{self, members, schemas_mut},
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// The last word of a name that looks like that of a credential.
const CREDENTIALS: [&str; 23] = [
    "assertion",
    "code",
    "codes",
    "cookie",
    "credential",
    "credentials",
    "hash",
    "jwt",
    "jwts",
    "key",
    "keys",
    "passcode",
    "passcodes",
    "passphrase",
    "password",
    "passwords",
    "salt",
    "secret",
    "secrets",
    "signature",
    "token",
    "tokens",
    "verifier",
];

/// Ours: `false` on a text that may be shown although its name looks like that of a credential.
const DECLARED: &str = "x-secret";

/// Passes the document on, without the declarations, when everything that looks like a credential is settled.
///
/// # Errors
/// Names each text that is not.
pub fn check(mut document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    for (name, schema) in document::schemas(&document) {
        let at = Pointer::to(["components", "schemas", name, "properties"]);
        for (property, value) in members(schema.get("properties")) {
            findings.extend(unsettled(&at.child(property), property, value, value));
        }
    }
    for operation in document::operations(&document) {
        let at = operation.at().child("parameters");
        for (index, parameter) in operation.parameters().enumerate() {
            let name = parameter.get("name").and_then(Value::as_str);
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let in_url = parameter.get("in").and_then(Value::as_str) != Some("header");
            let name = name.filter(|_| in_url).unwrap_or_default();
            findings.extend(unsettled(&at.child(index), name, schema, parameter));
        }
    }
    remove_declarations(&mut document);
    tolerance.judge(findings, document)
}

/// A finding when `schema` is a plain text called `name`; `declared` holds what is declared about it.
fn unsettled(at: &Pointer, name: &str, schema: &Value, declared: &Value) -> Option<Finding> {
    let says_no = declared.get(DECLARED) == Some(&Value::Bool(false));
    (looks_secret(name) && is_plain_text(schema) && !says_no).then(|| {
        Finding::new(
            Kind::Secret,
            at,
            format!("`{name}` looks like a credential, and would be a plain text that shows itself in logs"),
            "decide in openapi/overlay/secrets.yaml: `format: password` makes it a secret; `x-secret: false` keeps it \
             a plain text, and the action's description says why it may be shown",
        )
    })
}

/// By its last word: what follows it (`…_id`, `…_type`, `…_hint`, `…_url`) makes it something about a credential.
fn looks_secret(name: &str) -> bool {
    let name = name.to_snake_case();
    let last = name.rsplit('_').next().unwrap_or_default();
    CREDENTIALS.contains(&last)
}

/// Whether it is a text, or a list or map of texts, that can be anything.
fn is_plain_text(schema: &Value) -> bool {
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => schema.get("format").is_none() && schema.get("enum").is_none(),
        Some("array") => schema.get("items").is_some_and(is_plain_text),
        Some("object") => schema
            .get("additionalProperties")
            .is_some_and(is_plain_text),
        _ => false,
    }
}

fn remove_declarations(document: &mut Value) {
    let remove = |value: &mut Value| {
        value
            .as_object_mut()
            .and_then(|members| members.remove(DECLARED));
    };
    for (_, schema) in schemas_mut(document).into_iter().flatten() {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        properties
            .into_iter()
            .flatten()
            .for_each(|(_, property)| remove(property));
    }
    document::for_each_operation(document, |_, operation| {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        parameters.into_iter().flatten().for_each(remove);
    });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{check, looks_secret};
    use crate::{error::Error, tolerance::Tolerance};

    fn property(name: &str, schema: Value) -> Result<Value, Error> {
        let document = json!({"components": {"schemas": {"a.A": {"properties": {name: schema}}}}});
        Tolerance::strict(|tolerance| check(document, tolerance))
    }

    #[test]
    fn a_plain_text_that_looks_like_a_credential_is_located() {
        let text = json!({"type": "string"});
        for schema in [
            text.clone(),
            json!({"type": "array", "items": text}),
            json!({"type": "object", "additionalProperties": text}),
        ] {
            let error = property("recovery_secret", schema).unwrap_err().to_string();
            for part in [
                "#/components/schemas/a.A/properties/recovery_secret\n",
                "`format: password`",
                "`x-secret: false`",
            ] {
                assert!(error.contains(part), "no {part} in {error}");
            }
        }
    }

    #[test]
    fn what_is_settled_or_no_text_passes_and_the_declaration_goes() {
        for schema in [
            json!({"type": "string", "format": "password"}),
            json!({"type": "array", "items": {"type": "string", "format": "password"}}),
            json!({"type": "string", "enum": ["a"]}),
            json!({"type": "integer"}),
            json!({"$ref": "#/components/schemas/a.A"}),
        ] {
            assert!(property("code", schema.clone()).is_ok(), "{schema}");
        }
        let shown = property("code", json!({"type": "string", "x-secret": false})).unwrap();
        assert!(!shown.to_string().contains("x-secret"), "{shown}");
    }

    #[test]
    fn parameters_of_the_url_are_looked_at_too() {
        let document = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "X-Token", "in": "header", "schema": {"type": "string"}},
            {"name": "token", "in": "query", "schema": {"type": "string"}}]}}}});
        let error = Tolerance::strict(|tolerance| check(document, tolerance)).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("#/paths/~1a/get/parameters/1\n"),
            "{error}"
        );
    }

    #[test]
    fn the_last_word_decides() {
        for name in [
            "api_key",
            "apiKey",
            "client_token",
            "jwt",
            "recovery_codes",
            "code_verifier",
        ] {
            assert!(looks_secret(name), "{name}");
        }
        for name in [
            "token_id",
            "hash_type",
            "password_hint",
            "token_url",
            "code_challenge",
            "monkey",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
