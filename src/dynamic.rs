//! Any operation by its id and one JSON object, through the typed path: for command lines, consoles and agents.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{Refusal, mask_quoted};
use crate::operation::Operation;
use crate::{Client, Error};

/// What a refusal names when no field is at fault.
const OPERATION_ID: &str = "operation_id";
const ARGUMENTS: &str = "arguments";

impl Client {
    /// Calls an operation by its id, such as `b2b.sso.saml.update_connection`. One JSON object holds path, query and
    /// body fields by name; an optional field that is null is left out. [`Operation::all`] lists the operations.
    ///
    /// # Errors
    ///
    /// As for every operation; besides, [`Error::Refused`] for an id that no operation has, and for an argument that is
    /// missing, unknown or of the wrong type, which it names by its JSON path. It never shows an argument's value.
    pub async fn call(&self, operation_id: &str, arguments: Value) -> Result<Value, Error> {
        let arguments = Arguments::new(operation_id, arguments)?;
        let path: Vec<&str> = operation_id.split('.').collect();
        self.dispatch(&path, arguments).await
    }
}

#[cfg(feature = "b2b")]
impl crate::MemberScope {
    /// Calls an operation by its id, as the member. The organization is the member's and no argument.
    ///
    /// # Errors
    ///
    /// As for [`Client::call`]; an operation that takes no member session is refused.
    pub async fn call(&self, operation_id: &str, arguments: Value) -> Result<Value, Error> {
        let arguments = Arguments::new(operation_id, arguments)?;
        if !arguments.operation.member_session {
            return Err(arguments.unknown_operation());
        }
        let path: Vec<&str> = operation_id.split('.').skip(1).collect();
        self.dispatch(&path, arguments).await
    }
}

/// The arguments of a call, taken apart by name.
pub(crate) struct Arguments {
    operation: &'static Operation,
    fields: Map<String, Value>,
}

impl Arguments {
    fn new(operation_id: &str, arguments: Value) -> Result<Self, Error> {
        let operation = Operation::all().find(|operation| operation.id == operation_id);
        let operation = operation.ok_or_else(|| {
            Error::no_operation(Refusal::new(
                OPERATION_ID,
                "this build has no such operation; `Operation::all` lists them",
            ))
        })?;
        match arguments {
            Value::Object(fields) => Ok(Self { operation, fields }),
            Value::Null => Ok(Self {
                operation,
                fields: Map::new(),
            }),
            _ => Err(Error::refused(
                operation,
                Refusal::new(ARGUMENTS, "they must be one JSON object"),
            )),
        }
    }

    /// The error for an operation that the handle does not offer.
    pub fn unknown_operation(&self) -> Error {
        self.refuse(OPERATION_ID, "the operation takes no member session")
    }

    /// A path or query parameter.
    pub fn text(&mut self, name: &'static str) -> Result<String, Error> {
        match self.fields.remove(name) {
            Some(Value::String(text)) => Ok(text),
            Some(_) => Err(self.refuse(name, "it must be a text")),
            None => Err(self.refuse(name, "it is missing")),
        }
    }

    /// A path parameter that the body has as well.
    #[allow(dead_code, reason = "whether it is used, the contract decides")]
    pub fn shared_text(&mut self, name: &'static str) -> Result<String, Error> {
        let text = self.text(name)?;
        self.fields
            .insert(name.to_owned(), Value::String(text.clone()));
        Ok(text)
    }

    /// The query parameters, of which some or all may be absent.
    #[allow(dead_code, reason = "whether it is used, the contract decides")]
    pub fn query<T: DeserializeOwned>(&mut self, names: &[&str]) -> Result<T, Error> {
        let taken = names
            .iter()
            .filter_map(|name| self.fields.remove_entry(*name))
            .collect();
        self.read(taken)
    }

    /// What is left, as the body.
    pub fn body<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let fields = std::mem::take(&mut self.fields);
        self.read(fields)
    }

    /// Makes sure that nothing is left.
    pub fn finish(&self) -> Result<(), Error> {
        match self.fields.keys().next() {
            None => Ok(()),
            Some(name) => Err(self.refuse(name.clone(), "the operation has no such argument")),
        }
    }

    fn read<T: DeserializeOwned>(&self, fields: Map<String, Value>) -> Result<T, Error> {
        crate::decode::from_arguments(Value::Object(fields)).map_err(|failure| {
            let place = match failure.path.is_empty() {
                true => ARGUMENTS.into(),
                false => Cow::Owned(failure.path),
            };
            // serde quotes values, which may be secrets.
            self.refuse(place, mask_quoted(&failure.source.to_string()))
        })
    }

    fn refuse(
        &self,
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Error {
        Error::refused(self.operation, Refusal::new(parameter, reason))
    }
}

/// An answer as JSON, secrets included: it is what the server sent.
pub(crate) fn answer(answer: impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(answer).map_err(|_| Error::config("answer", "cannot be written as JSON"))
}
