//! Failures without a usable response.

use std::error::Error as StdError;
use std::time::Duration;
use std::{fmt, io};

use reqwest::StatusCode;

use super::call::CallRecord;
use super::excerpt::excerpt;

/// What a call was waiting for when its time ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// Waiting for a connection: name lookup, TCP and TLS. Nothing was sent.
    Connect,
    /// Waiting for the status and headers of the response, after the request was sent.
    Response,
    /// Waiting for the rest of the body.
    Body,
    /// Waiting for the next attempt, or the first: the total limit left no time for it.
    Attempt,
}

impl TimeoutPhase {
    fn awaited(self) -> &'static str {
        match self {
            Self::Connect => "a connection",
            Self::Response => "the response",
            Self::Body => "the rest of the response",
            Self::Attempt => "a chance to send it",
        }
    }
}

/// The time limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeLimit {
    /// The limit for connecting.
    Connect(Duration),
    /// The limit for one attempt.
    Attempt(Duration),
    /// The limit for the whole call, with its retries and waits.
    Total(Duration),
    /// A limit that this crate did not set: the operating system's, or one of an HTTP client that the caller configured.
    Foreign,
}

/// A call that took too long.
#[derive(Debug)]
pub struct TimeoutError {
    pub(super) call: CallRecord,
    pub(super) phase: TimeoutPhase,
    pub(super) limit: TimeLimit,
    pub(super) source: Option<reqwest::Error>,
}

impl TimeoutError {
    /// What the call was waiting for.
    pub fn phase(&self) -> TimeoutPhase {
        self.phase
    }

    /// The limit that was reached; `None` when it is not one of this client's.
    pub fn limit(&self) -> Option<Duration> {
        match self.limit {
            TimeLimit::Connect(limit) | TimeLimit::Attempt(limit) | TimeLimit::Total(limit) => {
                Some(limit)
            }
            TimeLimit::Foreign => None,
        }
    }

    /// Whether the limit was that of the whole call, rather than of one attempt.
    pub fn is_total(&self) -> bool {
        matches!(self.limit, TimeLimit::Total(_))
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} timed out{}", self.call.operation.id, self.call)?;
        match self.limit {
            TimeLimit::Connect(limit) => write!(f, ": {limit:?} (connect limit)")?,
            TimeLimit::Attempt(limit) => write!(f, ": {limit:?} (limit of an attempt)")?,
            TimeLimit::Total(limit) => write!(f, ": {limit:?} (limit of the call)")?,
            TimeLimit::Foreign => match &self.source {
                Some(source) => write!(f, ": {}", excerpt(&causes(source)))?,
                None => f.write_str(":")?,
            },
        }
        write!(
            f,
            " waiting for {}{}",
            self.phase.awaited(),
            self.call.doubt()
        )
    }
}

impl StdError for TimeoutError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// A connection could not be made, or it broke.
#[derive(Debug)]
pub struct ConnectionError {
    pub(super) call: CallRecord,
    pub(super) source: reqwest::Error,
}

impl ConnectionError {
    /// Whether the connection was never made, so that nothing was sent in this attempt.
    pub fn is_connect(&self) -> bool {
        self.source.is_connect()
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.is_connect() {
            "could not connect"
        } else {
            "lost the connection"
        };
        let cause = excerpt(&causes(&self.source));
        let (id, doubt) = (self.call.operation.id, self.call.doubt());
        write!(f, "{id} {what}{}: {cause}{doubt}", self.call)?;
        match is_tls_refusal(&self.source) && cause.contains("certificate") {
            true => f.write_str(
                "; if the server is to be trusted, give the certificate of its issuer to \
                 `ClientBuilder::root_certificates`",
            ),
            false => Ok(()),
        }
    }
}

impl StdError for ConnectionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// Whether no connection was made because the two sides do not agree on TLS: a certificate that is not trusted, a version
/// that one of them does not speak, no TLS at all. That does not pass by itself.
pub(crate) fn is_tls_refusal(error: &reqwest::Error) -> bool {
    let mut causes = std::iter::successors(error.source(), |&cause| below(cause));
    error.is_connect() && causes.any(refuses_tls)
}

fn refuses_tls(cause: &(dyn StdError + 'static)) -> bool {
    match cause.downcast_ref::<io::Error>() {
        // How rustls reports all that it does not accept.
        Some(failure) => failure.kind() == io::ErrorKind::InvalidData,
        // How OpenSSL does, which has no types for it.
        None => cause.to_string().contains("SSL routines"),
    }
}

/// The next cause. I/O errors pass over the one that they are made of.
fn below<'e>(cause: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match cause.downcast_ref().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => cause.source(),
    }
}

/// The causes below the HTTP client's own words, which say nothing by themselves.
pub(crate) fn causes(error: &reqwest::Error) -> String {
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    let messages = causes.map(ToString::to_string).collect::<Vec<_>>();
    match messages.is_empty() {
        true => error.to_string(),
        false => messages.join(": "),
    }
}

/// A redirect. It is never followed, because the session and the body would go with it.
#[derive(Debug)]
pub struct RedirectError {
    pub(super) call: CallRecord,
    pub(super) status: StatusCode,
    pub(super) location: Option<String>,
}

impl RedirectError {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The target of the redirect, without user, query and fragment.
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was answered with a redirect ({})",
            self.call.operation.id, self.status
        )?;
        if let Some(location) = &self.location {
            write!(f, " to {}", excerpt(location))?;
        }
        f.write_str(
            ", which is never followed since credentials would travel along; check the base URL",
        )
    }
}

impl StdError for RedirectError {}

/// A response larger than the client accepts. The rest of it was not read.
#[derive(Debug)]
pub struct TooLargeError {
    pub(super) call: CallRecord,
    pub(super) limit: u64,
}

impl TooLargeError {
    /// The largest body the client accepts, in bytes.
    pub fn limit(&self) -> u64 {
        self.limit
    }
}

impl fmt::Display for TooLargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was answered with more than {} bytes; ask for less, or raise `max_response_bytes`{}",
            self.call.operation.id,
            self.limit,
            self.call.doubt()
        )
    }
}

impl StdError for TooLargeError {}
