//! The body and the query as JSON.

use serde_json::Value;
use stytch_api::description::{Object as Description, Operation, Shape};

use crate::fault::Fault;
use crate::state::store::Object;

/// The body of an operation: a JSON object, or a form whose values are texts.
pub(crate) fn body(operation: &Operation, bytes: &[u8]) -> Result<Object, Fault> {
    if operation.body().is_none() || bytes.is_empty() {
        return Ok(Object::new());
    }
    // Some SDKs send JSON where a form is meant, and are understood.
    if operation.operation().form && bytes.first() != Some(&b'{') {
        return Ok(form(bytes));
    }
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Fault::bad_request(
            "bad_request",
            "The body must be a JSON object.",
        )),
        Err(error) => {
            // Not serde's own words: they may quote a secret.
            let (line, column) = (error.line(), error.column());
            let message = format!("The body cannot be read, from line {line}, column {column}.");
            Err(Fault::bad_request("bad_request", message))
        }
    }
}

/// The query parameters that the operation knows.
pub(crate) fn query(operation: &Operation, query: &str) -> Object {
    let described = operation.query();
    let known = |name: &str| {
        let single = operation.query_parameter() == Some(name);
        single || described.is_some_and(|it| it.field(name).is_some())
    };
    let pairs = form(query.as_bytes()).into_iter();
    pairs
        .filter(|(name, _)| known(name))
        .map(|(name, text)| {
            let value = typed(described, &name, text);
            (name, value)
        })
        .collect()
}

fn form(bytes: &[u8]) -> Object {
    let pairs = form_urlencoded::parse(bytes);
    pairs
        .map(|(name, value)| (name.into_owned(), value.into_owned().into()))
        .collect()
}

/// A parameter that is no text is written as JSON; one that is not stays what it is, and is refused later.
fn typed(described: Option<&Description>, name: &str, text: Value) -> Value {
    let shape = described
        .and_then(|it| it.field(name))
        .map(|field| field.shape().inner());
    let is_text = matches!(
        shape,
        None | Some(Shape::Text | Shape::Secret | Shape::Timestamp | Shape::Enum(_))
    );
    let read = text
        .as_str()
        .filter(|_| !is_text)
        .and_then(|text| serde_json::from_str(text).ok());
    read.unwrap_or(text)
}
