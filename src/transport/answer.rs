use bytes::Bytes;
use progenitor_client::ResponseValue;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::Error;
use crate::error::CallRecord;

/// A successful answer, not yet decoded.
pub(crate) struct Answer {
    pub(super) call: CallRecord,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Answer {
    /// Reads the body as the contract describes it.
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        match crate::decode::from_slice(&self.body, self.call.operation) {
            Ok(value) => Ok(ResponseValue::new(value, self.status, self.headers)),
            Err(failure) => Err(self.undecodable(failure)),
        }
    }

    fn undecodable(self, failure: crate::decode::Failure) -> Error {
        Error::undecodable(self.call, self.status, &self.headers, self.body, failure)
    }
}
