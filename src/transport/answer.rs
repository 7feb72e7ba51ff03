use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use tracing::Span;

use super::spans;
use crate::Error;
use crate::error::CallRecord;

/// A successful answer, not yet decoded.
pub(crate) struct Answer {
    pub(super) call: CallRecord,
    /// Of the call: reading the answer is a part of it.
    pub(super) span: Span,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Answer {
    /// Reads the body as the contract describes it.
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let entered = self.span.enter();
        let decoded = crate::decode::from_slice(&self.body, self.call.operation);
        drop(entered);
        match decoded {
            Ok(value) => Ok(ResponseValue::new(value, self.status, self.headers)),
            Err(failure) => Err(self.undecodable(failure)),
        }
    }

    fn undecodable(self, failure: crate::decode::Failure) -> Error {
        let error = Error::undecodable(self.call, self.status, &self.headers, self.body, failure);
        spans::fail_call(&self.span, &error);
        error
    }
}
