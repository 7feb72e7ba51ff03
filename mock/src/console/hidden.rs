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
        (Secrets::Hidden, Some(described)) => hide_in_object(described, &mut body),
        // Without a description nothing is known to be harmless.
        (Secrets::Hidden, None) => hide_text(&mut body),
    }
    pretty(&body)
}

fn pretty(body: &Value) -> String {
    match body {
        Value::Null => String::new(),
        body => serde_json::to_string_pretty(body).unwrap_or_default(),
    }
}

fn hide(shape: &Shape, value: &mut Value) {
    match shape {
        Shape::Secret => hide_text(value),
        Shape::Optional(inner) => hide(inner, value),
        Shape::Object(object) => hide_in_object(object(), value),
        Shape::List(item) => {
            let items = value.as_array_mut().into_iter().flatten();
            items.for_each(|value| hide(item, value));
        }
        Shape::Map(item) => {
            let entries = value.as_object_mut().into_iter().flatten();
            entries.for_each(|(_, value)| hide(item, value));
        }
        _ => {}
    }
}

fn hide_in_object(object: &Object, value: &mut Value) {
    for (name, value) in value.as_object_mut().into_iter().flatten() {
        if let Some(field) = object.field(name) {
            hide(field.shape(), value);
        }
    }
}

/// What is null or empty stays, since that is worth seeing.
fn hide_text(value: &mut Value) {
    let is_empty = match &*value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    if !is_empty {
        *value = Value::from(HIDDEN);
    }
}
