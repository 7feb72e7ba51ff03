use std::fmt;

use crate::operation::Operation;

/// What is known about a call that failed, whatever the reason.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallRecord {
    pub(crate) operation: &'static Operation,
    /// How often the request was sent, or tried to be sent.
    pub(crate) attempts: u32,
    /// Whether any attempt may have reached the server.
    pub(crate) reached_server: bool,
    /// Whether the failure may pass and repeating the call does no harm.
    pub(crate) retryable: bool,
}

impl CallRecord {
    /// The record of a call of which nothing was sent.
    pub(crate) fn unsent(operation: &'static Operation) -> Self {
        Self {
            operation,
            attempts: 0,
            reached_server: false,
            retryable: false,
        }
    }

    /// Advice for a failure after which nobody knows what the server did.
    pub(super) fn doubt(&self) -> &'static str {
        match (self.reached_server, self.operation.idempotent) {
            (false, _) => "; nothing was sent",
            (true, true) => "",
            (true, false) => "; Stytch may have acted on it: check before sending it again",
        }
    }
}

/// Writes ` after 3 attempts`, or nothing for a single one.
impl fmt::Display for CallRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.attempts {
            0 | 1 => Ok(()),
            several => write!(f, " after {several} attempts"),
        }
    }
}
