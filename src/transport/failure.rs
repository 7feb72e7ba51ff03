//! Why an attempt has no response of success.

use std::time::Duration;

use super::limits::{Deadline, Limits};
use crate::error::{ErrorResponse, TimeLimit, TimeoutPhase};

#[derive(Debug)]
pub(super) enum Failure {
    /// A response whose status is no success.
    Status(Box<ErrorResponse>),
    Timeout {
        phase: TimeoutPhase,
        limit: TimeLimit,
        source: Option<reqwest::Error>,
    },
    Connection(reqwest::Error),
    TooLarge {
        limit: u64,
    },
}

impl Failure {
    /// Whether the server may have received the request.
    pub(super) fn reached_server(&self) -> bool {
        match self {
            Self::Timeout { phase, .. } => {
                !matches!(phase, TimeoutPhase::Connect | TimeoutPhase::Attempt)
            }
            Self::Connection(error) => !error.is_connect(),
            Self::Status(_) | Self::TooLarge { .. } => true,
        }
    }

    /// How long the server asked to wait.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status(response) => response.retry_after,
            _ => None,
        }
    }

    /// From time that ran out while waiting for what `phase` says.
    pub(super) fn late(phase: TimeoutPhase, deadline: Deadline) -> Self {
        Self::Timeout {
            phase,
            limit: deadline.limit,
            source: None,
        }
    }

    /// From what the HTTP client says.
    pub(super) fn from_client(error: reqwest::Error, phase: TimeoutPhase, limits: &Limits) -> Self {
        let (phase, limit) = match (error.is_timeout(), error.is_connect()) {
            (true, true) => (TimeoutPhase::Connect, TimeLimit::Connect(limits.connect)),
            (true, false) => (phase, TimeLimit::Foreign),
            (false, _) => return Self::Connection(error),
        };
        Self::Timeout {
            phase,
            limit,
            source: Some(error),
        }
    }
}
