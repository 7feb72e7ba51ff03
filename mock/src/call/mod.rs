//! A request that names an operation, taken apart.

#[cfg(any(test, feature = "console"))]
mod outgoing;
mod read;
mod target;

use hyper::HeaderMap;
use hyper::header::HeaderName;
use serde::de::DeserializeOwned;
use serde_json::Value;
use stytch_api::operation::Operation;

#[cfg(any(test, feature = "console"))]
pub(crate) use self::outgoing::Outgoing;
pub(crate) use self::read::{body, query};
pub(crate) use self::target::{Found, Target};
use crate::fault::Fault;
use crate::state::store::Object;

/// A call of an operation, checked against its description.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) target: Target,
    pub(crate) headers: HeaderMap,
    /// The query parameters, by the types of the description.
    pub(crate) query: Object,
    /// The body, empty where the operation takes none.
    pub(crate) json: Object,
    /// The session of the member who calls, where one does.
    pub(crate) member_session: Option<String>,
}

impl Call {
    pub(crate) fn operation(&self) -> &'static Operation {
        self.target.operation
    }

    /// A path parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.target.parameter(name)
    }

    /// A query parameter that is a text.
    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_str()
    }

    /// A field of the body that is a text, where it is there and not empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let text = self.json.get(name).and_then(Value::as_str);
        text.filter(|text| !text.is_empty())
    }

    /// A header, where it is a text.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as the type that the operation takes.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        // Not serde's own words: they may quote a secret.
        T::deserialize(&self.json)
            .map_err(|_| Fault::bad_request("bad_request", "The body cannot be read."))
    }
}
