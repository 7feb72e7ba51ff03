//! Any operation by its id and one JSON object, through the typed path: for command lines, consoles and agents.

pub(crate) mod arguments;

use serde::Serialize;
use serde_json::Value;

use self::arguments::Arguments;
use crate::error::Refusal;
use crate::registry::{Entry, entries};
use crate::{Client, Error};

/// What a refusal names when the operation is at fault.
const OPERATION_ID: &str = "operation_id";

impl Client {
    /// Calls an operation by its id, such as `b2b.sso.saml.update_connection`. One JSON object holds path, query and
    /// body fields by name; an optional field that is null is left out. [`Operation::all`](crate::operation::Operation::all) lists the operations.
    ///
    /// # Errors
    ///
    /// As for every operation; besides, [`Error::Refused`] for an id that no operation has, and for an argument that is
    /// missing, unknown or of the wrong type, which it names by its JSON path. It never shows an argument's value.
    pub async fn call(&self, operation_id: &str, arguments: Value) -> Result<Value, Error> {
        let entry = find(operation_id)?;
        let arguments = Arguments::new(entry.operation, arguments)?;
        (entry.call)(self.clone(), arguments).await
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
        let entry = find(operation_id)?;
        let Some(call) = entry.member_call else {
            let refusal = Refusal::new(OPERATION_ID, "the operation takes no member session");
            return Err(Error::refused(entry.operation, refusal));
        };
        let arguments = Arguments::new(entry.operation, arguments)?;
        call(self.client().clone(), arguments).await
    }
}

fn find(operation_id: &str) -> Result<&'static Entry, Error> {
    let mut entries = entries();
    entries
        .find(|entry| entry.operation.id == operation_id)
        .ok_or_else(|| {
            Error::no_operation(Refusal::new(
                OPERATION_ID,
                "this build has no such operation; `Operation::all` lists them",
            ))
        })
}

/// A response as JSON, secrets included: it is what the server sent.
pub(crate) fn response(response: impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(response)
        .map_err(|_| Error::config("response", "cannot be written as JSON"))
}
