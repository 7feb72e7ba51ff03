//! The arguments of a call as one JSON object, and the type of such a call.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use serde_json::{Map, Value};

use crate::error::Refusal;
use crate::operation::Operation;
use crate::wire::object::Object;
use crate::{Client, Error, wire};

/// What a refusal names when no field is at fault.
const ARGUMENTS: &str = "arguments";

/// Calls an operation with arguments that are JSON.
pub(crate) type Call =
    fn(Client, Arguments) -> Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

/// The arguments of a call, taken apart by name.
pub(crate) struct Arguments {
    operation: &'static Operation,
    fields: Map<String, Value>,
    taken: BTreeSet<&'static str>,
}

impl Arguments {
    pub(super) fn new(operation: &'static Operation, arguments: Value) -> Result<Self, Error> {
        let fields = match arguments {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            _ => {
                let refusal = Refusal::new(ARGUMENTS, "they must be one JSON object");
                return Err(Error::refused(operation, refusal));
            }
        };
        Ok(Self {
            operation,
            fields,
            taken: BTreeSet::new(),
        })
    }

    /// A path or query parameter. A body that has a field of the same name takes it too.
    pub(crate) fn text(&mut self, name: &'static str) -> Result<String, Error> {
        self.taken.insert(name);
        match self.fields.get(name) {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(_) => Err(self.refuse(name, "it must be a text")),
            None => Err(self.refuse(name, "it is missing")),
        }
    }

    /// The query or the body: the fields that it has.
    pub(crate) fn object<T: Object>(&mut self) -> Result<T, Error> {
        let mut own = Map::new();
        for field in T::FIELDS {
            self.taken.insert(field.name);
            if let Some(value) = self.fields.get(field.name) {
                own.insert(field.name.to_owned(), value.clone());
            }
        }
        wire::from_arguments(Value::Object(own)).map_err(|failure| {
            let place = match failure.path.is_empty() {
                true => ARGUMENTS.into(),
                false => Cow::Owned(failure.path),
            };
            self.refuse(place, failure.reason)
        })
    }

    /// Makes sure that nothing is left.
    pub(crate) fn finish(&self) -> Result<(), Error> {
        let mut names = self.fields.keys();
        match names.find(|name| !self.taken.contains(name.as_str())) {
            None => Ok(()),
            Some(name) => Err(self.refuse(name.clone(), "the operation has no such argument")),
        }
    }

    fn refuse(
        &self,
        parameter: impl Into<Cow<'static, str>>,
        reason: impl Into<Cow<'static, str>>,
    ) -> Error {
        Error::refused(self.operation, Refusal::new(parameter, reason))
    }
}
