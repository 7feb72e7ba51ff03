use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use super::call::CallRecord;
use super::error_type::ErrorType;
use super::excerpt::{excerpt, write_request_id};
use super::redaction::Redaction;
use super::response::ErrorResponse;
use crate::operation::Operation;

/// What a made-up error is of.
static MADE_UP: Operation = Operation::new("made_up", "GET", "/…");

/// An error response, from Stytch or from a proxy in between.
///
/// Every field besides the status may be missing: proxies answer with HTML or nothing at all. What the response repeats of
/// the secrets of the request is masked everywhere but in [`body`](Self::body).
#[derive(Debug)]
pub struct ApiError {
    pub(super) call: CallRecord,
    pub(super) response: ErrorResponse,
}

impl ApiError {
    /// An error as Stytch would answer with it, for tests of what your code does then. `Error::from` makes an [`Error`]
    /// of it; for a whole server that fails, see `stytch-mock`.
    ///
    /// ```
    /// use stytch_api::{ApiError, Error, ErrorType, StatusCode};
    ///
    /// let gone = ApiError::new(StatusCode::NOT_FOUND, ErrorType::SESSION_NOT_FOUND, "There is none.");
    /// assert!(Error::from(gone).is_unauthenticated());
    /// ```
    ///
    /// [`Error`]: crate::Error
    pub fn new(status: StatusCode, error_type: &str, message: &str) -> Self {
        let body = json!({
            "status_code": status.as_u16(), "error_type": error_type, "error_message": message,
        });
        let (headers, body) = (HeaderMap::new(), Bytes::from(body.to_string()));
        let nothing = Redaction::default();
        let call = CallRecord {
            attempts: 1,
            reached_server: true,
            retryable: status == StatusCode::TOO_MANY_REQUESTS,
            operation: &MADE_UP,
        };
        Self {
            call,
            response: ErrorResponse::read(status, &headers, body, None, None, &nothing),
        }
    }

    /// The same with a request id.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.response.request_id = Some(request_id.into());
        self
    }

    /// The same with a `Retry-After`.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.response.retry_after = Some(wait);
        self
    }

    /// The same with further details.
    #[must_use]
    pub fn with_details(mut self, details: Value) -> Self {
        self.response.details = Some(details);
        self
    }

    /// The HTTP status, which is the truth even where the body claims another.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The id of the request, by which Stytch's support can find it.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id.as_deref()
    }

    /// Stytch's error type, such as `session_not_found`.
    pub fn error_type(&self) -> Option<&ErrorType> {
        self.response.error_type.as_ref()
    }

    /// Stytch's error message.
    pub fn message(&self) -> Option<&str> {
        self.response.message.as_deref()
    }

    /// The page that documents the error, as Stytch gives it.
    pub fn url(&self) -> Option<&str> {
        self.response.url.as_deref()
    }

    /// Further details that some error types have.
    pub fn details(&self) -> Option<&Value> {
        self.response.details.as_ref()
    }

    /// How long Stytch asks to wait before the next try (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.response.retry_after
    }

    /// The beginning of the response's body as it came, about 64 KiB at most. It may hold secrets, which is why the error
    /// never shows it by itself.
    pub fn body(&self) -> &[u8] {
        &self.response.body.0
    }

    /// What to say of a body that tells no reason.
    fn description(&self) -> Option<String> {
        let response = &self.response;
        if self.body().is_empty() || response.error_type.is_some() || response.message.is_some() {
            return None;
        }
        let kind = response.content_type.as_deref().unwrap_or("of no type");
        Some(format!(
            "the body is no error object ({kind}, {:?})",
            response.body
        ))
    }

    fn advice(&self) -> &'static str {
        match self.error_type() {
            Some(kind) if kind.is_unauthorized_credentials() => {
                "; check the project id and secret, and that test or live credentials meet their own host"
            }
            Some(kind) if kind.is_session_authorization_tenancy_error() => {
                "; the session belongs to another organization"
            }
            Some(kind) if kind.is_session_not_found() => "; the session is over: log in again",
            _ => "",
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, status) = (self.call.operation.id, self.status());
        write!(f, "{id} failed{}: {status}", self.call)?;
        let kind = self.error_type().map(ErrorType::as_str);
        let texts =
            [kind, self.message(), self.description().as_deref()].map(|text| text.map(excerpt));
        for text in texts.iter().flatten() {
            write!(f, ": {}", text.trim_end_matches('.'))?;
        }
        if let Some(wait) = self.retry_after() {
            write!(f, "; retry after {wait:?}")?;
        }
        f.write_str(self.advice())?;
        if let Some(url) = self.url() {
            write!(f, "; see {}", excerpt(url))?;
        }
        write_request_id(f, self.request_id())
    }
}

impl std::error::Error for ApiError {}
