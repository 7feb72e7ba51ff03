//! Scripts: what is to happen to the next calls of an operation.

use std::time::Duration;

use serde_json::Value;

use crate::net::{Shared, lock};
use crate::script::{ScriptError, Wanted, script};

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

    /// This is their response. `request_id` and `status_code` are added.
    ///
    /// # Errors
    /// When there is no such operation, or its response is not described so.
    pub fn respond(self, response: Value) -> Result<(), ScriptError> {
        self.script(Wanted::Respond(response))
    }

    /// They are refused with this status and `error_type`.
    ///
    /// A client that tries again is served the next time, so that a test of its caller sees nothing: say more
    /// [`times`](Self::times) than the client has attempts, or have it never try again (`with_retry_policy`).
    ///
    /// # Errors
    /// When there is no such operation, or the status is none of an error.
    pub fn fail(self, status: u16, error_type: &str) -> Result<(), ScriptError> {
        let error_type = error_type.to_owned();
        self.script(Wanted::Fail { status, error_type })
    }

    /// They are answered as ever, this much later, by the clock of the runtime that started the server, paused or not.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn delay(self, delay: Duration) -> Result<(), ScriptError> {
        self.script(Wanted::Delay(delay))
    }

    /// They do what they do, and the connection ends without a response.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn drop_connection(self) -> Result<(), ScriptError> {
        self.script(Wanted::Drop)
    }

    fn script(self, wanted: Wanted) -> Result<(), ScriptError> {
        script(
            &mut lock(self.state),
            &self.operation_id,
            self.times,
            wanted,
        )
    }
}
