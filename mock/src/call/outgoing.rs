//! The request that arguments by name come to: the reverse of what is read.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use stytch_api::description::Operation;

use crate::state::store::Object;

/// All that ids do not hold: they are to be read.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// A request of an operation, without credentials.
#[derive(Debug)]
pub(crate) struct Outgoing {
    operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) query: String,
    /// What is neither in the path nor in the query.
    pub(crate) fields: Object,
}

impl Outgoing {
    /// Arguments that the path or the query names go there, and the rest into the body. What is missing in the path
    /// stays as it stands there.
    pub(crate) fn of(
        operation: &'static Operation,
        mut arguments: Object,
        project_id: &str,
    ) -> Self {
        let mut take = |name: &str| match arguments.remove(name)? {
            Value::String(text) => Some(text),
            other => Some(other.to_string()),
        };
        let mut path = operation
            .operation()
            .path
            .replace("{project_id}", project_id);
        for name in operation.path_parameters() {
            if let Some(value) = take(name) {
                let encoded = utf8_percent_encode(&value, ESCAPED).to_string();
                path = path.replace(&format!("{{{name}}}"), &encoded);
            }
        }
        let described = operation.query().into_iter().flat_map(|it| it.fields());
        let names = described
            .map(|field| field.name())
            .chain(operation.query_parameter());
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in names {
            if let Some(value) = take(name) {
                query.append_pair(name, &value);
            }
        }
        Self {
            operation,
            path,
            query: query.finish(),
            fields: arguments,
        }
    }

    /// Path and query.
    pub(crate) fn uri(&self) -> String {
        match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// The body, in the form that the operation takes; empty where it takes none.
    pub(crate) fn body(&self) -> String {
        if self.operation.body().is_none() {
            return String::new();
        }
        if !self.operation.operation().form {
            return json!(self.fields).to_string();
        }
        let mut form = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.fields {
            form.append_pair(name, value.as_str().unwrap_or(&value.to_string()));
        }
        form.finish()
    }
}
