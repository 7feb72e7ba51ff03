//! The response of a success, and how it is read.

use serde::de::DeserializeOwned;
use tracing::Span;

use super::received::Received;
use super::spans;
use crate::Error;
use crate::error::CallRecord;
use crate::operation::Operation;
use crate::wire::{self, Drift, Failure, Wire};

/// A successful response, not yet read.
#[derive(Debug)]
pub(crate) struct Response {
    pub(super) call: CallRecord,
    /// Of the call: reading the response is a part of it.
    pub(super) span: Span,
    pub(super) received: Received,
}

impl Response {
    /// Reads the body as the contract describes it, and traces where it departs from that.
    pub(crate) fn read<T: Wire>(self) -> Result<T, Error> {
        let operation = self.call.operation;
        let read = self
            .span
            .in_scope(|| read_response(&self.received.body, operation));
        read.map_err(|failure| self.unreadable(failure))
    }

    /// Reads the body in a way of the caller's own.
    pub(crate) fn read_with<T>(
        self,
        read: impl FnOnce(&[u8]) -> Result<T, Failure>,
    ) -> Result<T, Error> {
        read(&self.received.body).map_err(|failure| self.unreadable(failure))
    }

    /// Reads the body as what the contract does not describe.
    pub(crate) fn read_as<T: DeserializeOwned>(self) -> Result<T, Error> {
        self.read_with(|body| {
            serde_json::from_slice(body).map_err(|error| Failure {
                path: String::new(),
                // serde quotes values, which may be secrets.
                reason: format!(
                    "not what was asked for, at line {} column {}",
                    error.line(),
                    error.column()
                ),
            })
        })
    }

    fn unreadable(self, failure: Failure) -> Error {
        let request_id = self.received.request_id().map(str::to_owned);
        let Received {
            status,
            headers,
            body,
            ..
        } = self.received;
        let error = Error::undecodable(self.call, status, &headers, body, request_id, failure);
        spans::fail_call(&self.span, &error);
        error
    }
}

/// Reads the response of an operation. Departures from the contract are traced, without values, so that a change of the
/// API is seen before it hurts.
pub(crate) fn read_response<T: Wire>(
    body: impl AsRef<[u8]>,
    operation: &'static Operation,
) -> Result<T, Failure> {
    let (value, drift) = wire::from_slice(body.as_ref())?;
    for Drift {
        object,
        field,
        kind,
        count,
    } in drift
    {
        tracing::info!(
            target: "stytch_api::drift",
            operation = operation.id,
            r#type = wire::contract_name(object),
            field,
            kind = kind.as_str(),
            count,
            "the response departs from the contract"
        );
    }
    Ok(value)
}
