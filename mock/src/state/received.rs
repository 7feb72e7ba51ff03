//! What arrived, for assertions.

use std::collections::VecDeque;
use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::Value;
use stytch_api::StatusCode;
use stytch_api::operation::Operation;

/// The newest calls.
#[derive(Debug)]
pub(crate) struct Received {
    calls: VecDeque<RecordedCall>,
    /// How many came before those.
    forgotten: usize,
    most: usize,
}

impl Received {
    /// Remembers so many.
    pub(crate) fn at_most(most: usize) -> Self {
        Self {
            calls: VecDeque::new(),
            forgotten: 0,
            most,
        }
    }

    pub(crate) fn push(&mut self, call: RecordedCall) {
        self.calls.push_back(call);
        if self.calls.len() > self.most {
            self.calls.pop_front();
            self.forgotten += 1;
        }
    }

    /// Oldest first.
    pub(crate) fn calls(&self) -> impl Iterator<Item = &RecordedCall> {
        self.calls.iter()
    }

    /// With the number of each, newest first. A number is given once.
    #[cfg(feature = "console")]
    pub(crate) fn newest(&self) -> impl Iterator<Item = (usize, &RecordedCall)> {
        let numbered = self.calls.iter().enumerate().rev();
        numbered.map(|(index, call)| (self.forgotten + index + 1, call))
    }

    pub(crate) fn clear(&mut self) {
        self.forgotten += self.calls.len();
        self.calls.clear();
    }
}

/// A request that a [`Server`](crate::Server) answered. It holds neither headers, query nor body, and so no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: StatusCode,
    pub(crate) error_type: Option<String>,
}

impl ReceivedRequest {
    /// The HTTP method, upper case.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as it was sent, still encoded, without the query.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The id of the operation, or `None` when no operation has this method and path.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id)
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The `error_type` of the response, if it was refused.
    pub fn error_type(&self) -> Option<&str> {
        self.error_type.as_deref()
    }
}

/// A call of an operation with both bodies, tokens and passwords included. Its `Debug` shows no more than the names of
/// their fields.
#[derive(Clone, PartialEq)]
pub struct RecordedCall {
    pub(crate) request: ReceivedRequest,
    pub(crate) sent: Value,
    pub(crate) returned: Value,
    /// When, by the server's clock.
    pub(crate) at: DateTime<Utc>,
}

impl RecordedCall {
    /// The request without its body.
    pub fn request(&self) -> &ReceivedRequest {
        &self.request
    }

    /// The body that was sent; null when there was none, or none that is JSON.
    pub fn request_body(&self) -> &Value {
        &self.sent
    }

    /// The body of the response.
    pub fn response_body(&self) -> &Value {
        &self.returned
    }
}

impl fmt::Debug for RecordedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.request.operation_id().unwrap_or("no operation");
        let status = self.request.status.as_u16();
        let (sent, returned) = (names(&self.sent), names(&self.returned));
        write!(f, "{operation} ({sent}) -> {status} ({returned})")?;
        match self.request.error_type() {
            Some(error_type) => write!(f, " {error_type}"),
            None => Ok(()),
        }
    }
}

fn names(body: &Value) -> String {
    let names = body
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys());
    names.map(String::as_str).collect::<Vec<_>>().join(", ")
}
