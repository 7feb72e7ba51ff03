//! What arrived, for assertions.

use stytch_api::StatusCode;
use stytch_api::operation::Operation;

/// A request that a [`Server`](crate::Server) answered. It holds neither headers, query nor body, and so no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedRequest {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) status: StatusCode,
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

    /// The status it was answered with.
    pub fn status(&self) -> StatusCode {
        self.status
    }
}
