use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use serde_json::{Map, Value};

use super::call::CallRecord;
use super::error_type::ErrorType;
use super::redaction::{Redaction, body_excerpt, excerpt};

/// How much of a server's text an error shows.
const SHOWN: usize = 300;

/// An error answer: what Stytch, or something between it and us, said.
///
/// Every field besides the status may be missing: proxies answer with HTML or nothing at all.
#[derive(Debug)]
pub struct ApiError {
    pub(super) call: CallRecord,
    status: StatusCode,
    retry_after: Option<Duration>,
    body: ErrorBody,
}

/// What an error body says, in Stytch's own shape or in that of OAuth 2.
#[derive(Debug, Default)]
struct ErrorBody {
    request_id: Option<String>,
    error_type: Option<ErrorType>,
    message: Option<String>,
    url: Option<String>,
    details: Option<Value>,
    /// The beginning of a body in neither shape.
    excerpt: Option<String>,
}

impl ApiError {
    pub(super) fn new(
        call: CallRecord,
        status: StatusCode,
        retry_after: Option<Duration>,
        body: &Bytes,
        redaction: &Redaction,
    ) -> Self {
        Self {
            call,
            status,
            retry_after,
            body: ErrorBody::parse(body, redaction),
        }
    }

    /// The HTTP status, which is the truth even where the body claims another.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id under which Stytch can find the call.
    pub fn request_id(&self) -> Option<&str> {
        self.body.request_id.as_deref()
    }

    /// The machine-readable reason.
    pub fn error_type(&self) -> Option<&ErrorType> {
        self.body.error_type.as_ref()
    }

    /// The reason in words. Secrets of the request that the server repeated are masked.
    pub fn message(&self) -> Option<&str> {
        self.body.message.as_deref()
    }

    /// Where the error is documented.
    pub fn url(&self) -> Option<&str> {
        self.body.url.as_deref()
    }

    /// More about the reason, by error type.
    pub fn details(&self) -> Option<&Value> {
        self.body.details.as_ref()
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
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

impl ErrorBody {
    fn parse(body: &Bytes, redaction: &Redaction) -> Self {
        let parsed = match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Self::from_fields(&fields, redaction),
            _ => Self::default(),
        };
        match (&parsed.error_type, &parsed.message) {
            (None, None) => Self {
                excerpt: body_excerpt(body, redaction, SHOWN),
                ..parsed
            },
            _ => parsed,
        }
    }

    fn from_fields(fields: &Map<String, Value>, redaction: &Redaction) -> Self {
        let text = |name: &str| match fields.get(name) {
            Some(Value::String(text)) if !text.is_empty() => Some(redaction.text(text)),
            _ => None,
        };
        Self {
            request_id: text("request_id"),
            error_type: text("error_type")
                .or_else(|| text("error"))
                .map(ErrorType::new),
            message: text("error_message").or_else(|| text("error_description")),
            url: text("error_url").or_else(|| text("error_uri")),
            details: fields
                .get("error_details")
                .filter(|value| !value.is_null())
                .map(|value| redaction.value(value.clone())),
            excerpt: None,
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} failed{}: {}",
            self.call.operation.id, self.call, self.status
        )?;
        let body = &self.body;
        let kind = body.error_type.as_ref().map(ErrorType::as_str);
        for text in [kind, body.message.as_deref(), body.excerpt.as_deref()]
            .into_iter()
            .flatten()
        {
            write!(f, ": {}", excerpt(text, SHOWN).trim_end_matches('.'))?;
        }
        if let Some(wait) = self.retry_after {
            write!(f, "; retry after {wait:?}")?;
        }
        f.write_str(self.advice())?;
        if let Some(url) = self.url() {
            write!(f, "; see {}", excerpt(url, SHOWN))?;
        }
        write_request_id(f, self.request_id())
    }
}

pub(super) fn write_request_id(
    f: &mut fmt::Formatter<'_>,
    request_id: Option<&str>,
) -> fmt::Result {
    match request_id {
        Some(id) => write!(f, " ({})", excerpt(id, SHOWN)),
        None => Ok(()),
    }
}

impl std::error::Error for ApiError {}
