//! What a response says whose status is no success.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION};
use reqwest::{StatusCode, Url};
use serde_json::{Map, Value};

use super::error_type::ErrorType;
use super::redaction::Redaction;
use crate::wire;

/// A response whose status is no success, read once. What it repeats of the secrets of its request is masked.
#[derive(Debug)]
pub(crate) struct ErrorResponse {
    pub(crate) status: StatusCode,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<String>,
    /// Where it points, without user, query and fragment.
    pub(super) location: Option<String>,
    pub(super) error_type: Option<ErrorType>,
    pub(super) message: Option<String>,
    pub(super) url: Option<String>,
    pub(super) details: Option<Value>,
    pub(super) content_type: Option<String>,
    pub(super) body: RawBody,
}

impl ErrorResponse {
    /// Reads Stytch's own shape, or that of OAuth 2. Every field may be missing: proxies answer with HTML or nothing.
    pub(crate) fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        request_id: Option<&str>,
        retry_after: Option<Duration>,
        redaction: &Redaction,
    ) -> Self {
        let fields = wire::from_slice::<Map<String, Value>>(&body);
        let fields = fields.map_or_else(|_| Map::new(), |(fields, _)| fields);
        let text_of = |name: &str| {
            let text = fields.get(name).and_then(Value::as_str);
            text.filter(|text| !text.is_empty())
        };
        let text = |name: &str| text_of(name).map(|text| redaction.text(text));
        let header = |name| headers.get(name)?.to_str().ok();
        let details = fields.get("error_details").filter(|value| !value.is_null());
        Self {
            status,
            retry_after,
            request_id: request_id.map(|id| redaction.text(id)),
            location: header(LOCATION)
                .and_then(target)
                .map(|url| redaction.text(&url)),
            error_type: text_of("error_type")
                .or_else(|| text_of("error"))
                .map(|text| error_type(text, redaction)),
            message: text("error_message").or_else(|| text("error_description")),
            url: text("error_url").or_else(|| text("error_uri")),
            details: details.map(|value| redaction.value(value.clone())),
            content_type: header(CONTENT_TYPE).map(|kind| redaction.text(kind)),
            body: RawBody(body),
        }
    }
}

/// A known type is kept though it may hold a secret, as `weak_password` does for the password `password`: it is a text
/// that anyone can read in the docs, and tells nothing of this call's secrets. Of any other type nobody knows whether the
/// server made it of what it was sent, so it is masked like all texts.
fn error_type(text: &str, redaction: &Redaction) -> ErrorType {
    match ErrorType::is_known(text) {
        true => ErrorType::new(text.to_owned()),
        false => ErrorType::new(redaction.text(text)),
    }
}

/// The part of a URL that holds no secrets by its form.
pub(crate) fn target(url: &str) -> Option<String> {
    // Without a host it has no form that tells what is secret.
    let mut url = Url::parse(url).ok().filter(Url::has_host)?;
    url.set_query(None);
    url.set_fragment(None);
    // Fails only where a URL has no user part.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    Some(url.into())
}

/// A body as it came. It may hold anything, so `Debug` tells its length only.
pub(super) struct RawBody(pub(super) Bytes);

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}
