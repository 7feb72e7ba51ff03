//! Bodies as people see them: in many lines, with the secrets hidden unless they are asked for.

use serde_json::Value;
use stytch_api::description::{Object, Operation, Shape};

const HIDDEN: &str = "••••••";

/// Whether secrets are hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secrets {
    Hidden,
    Shown,
}

/// What an operation was sent: query and body.
pub(super) fn request(operation: Option<&Operation>, body: &Value, secrets: Secrets) -> String {
    let described = operation.and_then(Operation::body);
    shown(described, body, secrets)
}

/// What it responded.
pub(super) fn response(operation: Option<&Operation>, body: &Value, secrets: Secrets) -> String {
    let is_error = body.get("error_type").or(body.get("error")).is_some();
    match is_error {
        true => pretty(body),
        false => shown(operation.and_then(Operation::response), body, secrets),
    }
}

/// An object of a described type.
pub(super) fn object(described: &Object, object: &Value) -> String {
    shown(Some(described), object, Secrets::Hidden)
}

fn shown(described: Option<&Object>, body: &Value, secrets: Secrets) -> String {
    let mut body = body.clone();
    match (secrets, described) {
        (Secrets::Shown, _) => {}
        (Secrets::Hidden, Some(described)) => {
            each_secret(described, &mut body, &mut |_, secret| hide(secret));
        }
        // Without a description nothing is known to be harmless.
        (Secrets::Hidden, None) => hide(&mut body),
    }
    pretty(&body)
}

fn pretty(body: &Value) -> String {
    match body {
        Value::Null => String::new(),
        body => serde_json::to_string_pretty(body).unwrap_or_default(),
    }
}

/// What is null or empty stays, since that is worth seeing.
fn hide(secret: &mut Value) {
    let is_empty = match &*secret {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    if !is_empty {
        *secret = Value::from(HIDDEN);
    }
}

/// What is done with a secret, and the name of the field that holds it.
type Act<'a> = dyn FnMut(&str, &mut Value) + 'a;

/// Does something with each secret of an object.
pub(super) fn each_secret(described: &Object, object: &mut Value, act: &mut Act) {
    for (name, value) in object.as_object_mut().into_iter().flatten() {
        if let Some(field) = described.field(name) {
            each_of(field.shape(), name, value, act);
        }
    }
}

fn each_of(shape: &Shape, name: &str, value: &mut Value, act: &mut Act) {
    match shape {
        Shape::Secret => act(name, value),
        Shape::Optional(inner) => each_of(inner, name, value, act),
        Shape::Object(object) => each_secret(object(), value, act),
        Shape::List(item) => {
            let items = value.as_array_mut().into_iter().flatten();
            items.for_each(|value| each_of(item, name, value, act));
        }
        Shape::Map(item) => {
            let entries = value.as_object_mut().into_iter().flatten();
            entries.for_each(|(_, value)| each_of(item, name, value, act));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{HIDDEN, Secrets, request, response};
    use crate::contract;
    use serde_json::{Value, json};

    fn shown(text: &str) -> Value {
        serde_json::from_str(text).expect("JSON")
    }

    #[test]
    fn secrets_are_hidden_whatever_stands_in_their_place() {
        let create = contract::operation("consumer.passwords.create");
        for password in [
            json!("x"),
            json!(123_456),
            json!({ "x": "y" }),
            json!(["x"]),
        ] {
            let body = json!({ "email": "a@b", "password": password });
            let hidden = shown(&request(create, &body, Secrets::Hidden));
            assert_eq!(hidden, json!({ "email": "a@b", "password": HIDDEN }));
            assert_eq!(shown(&request(create, &body, Secrets::Shown)), body);
        }
        for empty in [json!(null), json!("")] {
            let body = json!({ "password": empty });
            assert_eq!(shown(&request(create, &body, Secrets::Hidden)), body);
        }
    }

    #[test]
    fn secrets_in_lists_are_hidden_and_where_nothing_is_known_all_is() {
        let codes = json!({ "recovery_codes": ["a", "b"], "totp_registration_id": "i" });
        let create = contract::operation("b2b.totps.create");
        let hidden = shown(&response(create, &codes, Secrets::Hidden));
        let expected = json!({ "recovery_codes": [HIDDEN, HIDDEN], "totp_registration_id": "i" });
        assert_eq!(hidden, expected);
        assert_eq!(shown(&response(None, &codes, Secrets::Hidden)), HIDDEN);
        let error = json!({ "error_type": "x" });
        assert_eq!(shown(&response(None, &error, Secrets::Hidden)), error);
    }
}
