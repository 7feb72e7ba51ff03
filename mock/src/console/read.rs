//! Forms, and the arguments that they come to.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use stytch_api::description::Shape;

use super::fields::{Control, Field};
use crate::state::store::Object;

/// What a browser sent: names and texts.
#[derive(Debug, Default)]
pub(super) struct Form(BTreeMap<String, String>);

impl Form {
    pub(super) fn of(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// What a field says, if it says anything.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.0.get(name)?;
        (!text.is_empty()).then_some(text)
    }
}

/// A field that cannot be taken, and why.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) path: String,
    pub(super) reason: String,
}

/// The arguments that a form says. What is empty is not sent.
pub(super) fn arguments(
    fields: &[Field],
    form: &Form,
    as_member: bool,
) -> Result<Object, Vec<Refusal>> {
    let (mut object, mut refusals) = (Object::new(), Vec::new());
    for field in fields.iter().filter(|it| !(as_member && it.is_members_own)) {
        match value(field, form) {
            Ok(None) => {}
            Ok(Some(value)) => {
                object.insert(field.name.to_owned(), value);
            }
            Err(mut some) => refusals.append(&mut some),
        }
    }
    match refusals.is_empty() {
        true => Ok(object),
        false => Err(refusals),
    }
}

/// The fields without which there is no address to send anything to.
pub(super) fn missing_in_path(
    fields: &[Field],
    arguments: &Object,
    as_member: bool,
) -> Vec<Refusal> {
    let missing = fields.iter().filter(|field| {
        field.is_in_path
            && !arguments.contains_key(field.name)
            && !(as_member && field.is_members_own)
    });
    missing
        .map(|field| Refusal {
            path: field.path.clone(),
            reason: "The address of the call needs it.".to_owned(),
        })
        .collect()
}

fn value(field: &Field, form: &Form) -> Result<Option<Value>, Vec<Refusal>> {
    if let Control::Group(fields) = &field.control {
        let object = arguments(fields, form, false)?;
        let only_constants = fields
            .iter()
            .all(|it| matches!(it.control, Control::Constant(_)) || !object.contains_key(it.name));
        let is_sent = field.is_required || !only_constants;
        return Ok(is_sent.then_some(Value::Object(object)));
    }
    if let Control::Constant(constant) = field.control {
        return Ok(Some(json!(constant)));
    }
    let Some(text) = form.text(&field.path) else {
        return Ok(None);
    };
    Ok(Some(match &field.control {
        Control::Integer | Control::Number => number(text),
        Control::Flag => json!(text == "true"),
        Control::Lines(item) => lines(item, text),
        Control::Json(_) => serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            vec![Refusal {
                path: field.path.clone(),
                reason: format!("No JSON: line {line}, column {column}."),
            }]
        })?,
        _ => json!(text),
    }))
}

/// A number, or the text as it is: what is none is for the API to refuse.
fn number(text: &str) -> Value {
    let number = serde_json::from_str(text.trim()).ok();
    number
        .filter(Value::is_number)
        .unwrap_or_else(|| json!(text))
}

fn lines(item: &Shape, text: &str) -> Value {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let items = lines.map(|line| match item.inner() {
        Shape::Text | Shape::Secret | Shape::Timestamp | Shape::Enum(_) => json!(line),
        Shape::Bool => json!(line == "true"),
        _ => number(line),
    });
    items.collect()
}
