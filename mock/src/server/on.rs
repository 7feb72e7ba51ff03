//! Scripts: what is to happen to the next calls of an operation.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use stytch_api::StatusCode;
use stytch_api::description::Operation;

use crate::check::check_object;
use crate::contract;
use crate::net::{Shared, lock};
use crate::state::scripts::Act;

/// What is to happen to the next call of an operation, or to the next so many: see [`Server::on`](crate::Server::on).
#[derive(Debug)]
#[must_use = "nothing happens until it is said what"]
pub struct On<'a> {
    state: &'a Shared,
    operation_id: String,
    times: u32,
}

impl<'a> On<'a> {
    pub(super) fn new(state: &'a Shared, operation_id: &str) -> Self {
        Self {
            state,
            operation_id: operation_id.to_owned(),
            times: 1,
        }
    }

    /// To the next so many calls.
    pub fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// They are answered with this. `request_id` and `status_code` are added.
    ///
    /// # Errors
    /// When there is no such operation, or its response is not described so.
    pub fn respond(self, response: Value) -> Result<(), ScriptError> {
        let operation = self.operation()?;
        check_response(operation, &response)?;
        self.add(operation, Act::Respond(response))
    }

    /// They are refused with this status and `error_type`.
    ///
    /// # Errors
    /// When there is no such operation, or the status is none of an error.
    pub fn fail(self, status: u16, error_type: &str) -> Result<(), ScriptError> {
        let operation = self.operation()?;
        let known = StatusCode::from_u16(status).ok();
        let known = known.filter(|it| it.is_client_error() || it.is_server_error());
        let status =
            known.ok_or_else(|| ScriptError(format!("{status} is no status of an error")))?;
        let error_type = error_type.to_owned();
        self.add(operation, Act::Fail { status, error_type })
    }

    /// They are answered as ever, this much later, by the clock of the runtime that started the server, paused or not.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn delay(self, delay: Duration) -> Result<(), ScriptError> {
        let operation = self.operation()?;
        self.add(operation, Act::Delay(delay))
    }

    /// They do what they do, and the connection ends without an answer.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn drop_connection(self) -> Result<(), ScriptError> {
        let operation = self.operation()?;
        self.add(operation, Act::Drop)
    }

    fn operation(&self) -> Result<&'static Operation, ScriptError> {
        let id = &self.operation_id;
        contract::operation(id).ok_or_else(|| {
            let similar = contract::operations()
                .into_iter()
                .map(|it| it.operation().id);
            let name = id.rsplit('.').next().unwrap_or_default();
            let similar: Vec<_> = similar
                .filter(|it| it.rsplit('.').next() == Some(name))
                .take(5)
                .collect();
            let hint = match similar.as_slice() {
                [] => String::new(),
                some => format!("; is it one of {}?", some.join(", ")),
            };
            ScriptError(format!("there is no operation `{id}`{hint}"))
        })
    }

    #[expect(clippy::unnecessary_wraps, reason = "the end of what returns one")]
    fn add(self, operation: &Operation, act: Act) -> Result<(), ScriptError> {
        lock(self.state)
            .scripts
            .add(operation.operation().id, self.times, act);
        Ok(())
    }
}

/// What is added to every answer need not be in a script's.
fn check_response(operation: &Operation, response: &Value) -> Result<(), ScriptError> {
    let id = operation.operation().id;
    let Value::Object(mut response) = response.clone() else {
        return Err(ScriptError(format!(
            "a response of `{id}` is a JSON object"
        )));
    };
    response.insert("request_id".to_owned(), json!(""));
    response.insert("status_code".to_owned(), json!(0));
    let Some(described) = operation.response() else {
        return Ok(());
    };
    let unknown = response.keys().find(|name| described.field(name).is_none());
    if let Some(name) = unknown {
        return Err(ScriptError(format!(
            "a response of `{id}` has no field `{name}`"
        )));
    }
    check_object(described, &response)
        .map_err(|fault| ScriptError(format!("this is no response of `{id}`: {}", fault.message)))
}

/// Why a script cannot be played.
#[derive(Debug)]
pub struct ScriptError(String);

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ScriptError {}
