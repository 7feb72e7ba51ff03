//! Everything that can go wrong, in one type.

mod api;
mod call;
mod decode;
mod denied;
mod error_type;
mod excerpt;
mod failed;
mod metadata;
mod redaction;
mod refused;
mod response;
mod token;
mod unavailable;

use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

pub use self::api::ApiError;
pub use self::decode::DecodeError;
pub use self::denied::{Denial, DeniedError};
pub use self::error_type::ErrorType;
pub use self::failed::{ConnectionError, RedirectError, TimeoutError, TimeoutPhase, TooLargeError};
pub use self::metadata::MetadataError;
pub use self::refused::{ConfigError, RefusedError};
pub use self::token::{TokenError, TokenFault, TokenKind};
pub use self::unavailable::{Needed, UnavailableError};

pub(crate) use self::call::CallRecord;
pub(crate) use self::decode::request_id;
pub(crate) use self::excerpt::excerpt;
pub(crate) use self::failed::{TimeLimit, causes, is_tls_refusal};
pub(crate) use self::redaction::Redaction;
pub(crate) use self::refused::Refusal;
pub(crate) use self::response::{ErrorResponse, target};
pub(crate) use self::unavailable::Cause;

use crate::operation::Operation;

/// Why a call failed, or why a client could not be built.
///
/// `Display` says what happened to which operation, why, and what to do, and never shows a secret.
///
/// ```
/// # fn handle(error: stytch_api::Error) {
/// use stytch_api::Error;
///
/// match &error {
///     Error::RateLimited(limited) => println!("slow down: {:?}", limited.retry_after()),
///     Error::Api(api) if api.error_type().is_some_and(|kind| kind.is_session_authorization_error()) => {
///         println!("not allowed: {:?}", api.message());
///     }
///     _ if error.is_retryable() => println!("later: {error}"),
///     _ => println!("{error} ({:?})", error.request_id()),
/// }
/// # }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with an error status.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The server answered that there are too many requests (429).
    #[error(transparent)]
    RateLimited(Box<ApiError>),
    /// The server answered with a redirect, which is never followed.
    #[error(transparent)]
    Redirect(Box<RedirectError>),
    /// The call, or a part of it, took longer than its time limit.
    #[error(transparent)]
    Timeout(Box<TimeoutError>),
    /// No connection could be made, or it broke.
    #[error(transparent)]
    Connection(Box<ConnectionError>),
    /// The response is larger than the client accepts.
    #[error(transparent)]
    TooLarge(Box<TooLargeError>),
    /// The call succeeded, but its response cannot be read.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The listing is incomplete: Stytch gave the cursor of a page that was listed already.
    #[error(
        "the listing is incomplete: the next page has the cursor of one that was listed already; list it anew"
    )]
    RepeatedCursor,
    /// The request is invalid and was not sent.
    #[error(transparent)]
    Refused(Box<RefusedError>),
    /// The client cannot be built as configured.
    #[error(transparent)]
    Config(Box<ConfigError>),
    /// Metadata or claims of your own do not have the type asked for.
    #[error(transparent)]
    Metadata(Box<MetadataError>),
    /// A session JWT or access token does not verify.
    #[error(transparent)]
    Token(Box<TokenError>),
    /// The member, user or client is known, but lacks the permission.
    #[error(transparent)]
    Denied(Box<DeniedError>),
    /// Keys or policies for local verification, or an access token, could not be fetched.
    #[error(transparent)]
    Unavailable(Box<UnavailableError>),
}

impl Error {
    /// The HTTP status, when there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) | Self::RateLimited(error) => Some(error.status()),
            Self::Redirect(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::Unavailable(error) => error.call().and_then(Self::status),
            _ => None,
        }
    }

    /// The id of the request, by which Stytch's support can find it.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) | Self::RateLimited(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            Self::Unavailable(error) => error.call().and_then(Self::request_id),
            _ => None,
        }
    }

    /// Stytch's error type, such as `session_not_found`. A denial that was decided here has the same as one by Stytch.
    pub fn error_type(&self) -> Option<&ErrorType> {
        match self {
            Self::Denied(error) => Some(error.error_type()),
            _ => self.api().and_then(ApiError::error_type),
        }
    }

    /// Stytch's error message, or what is to be said of a denial that was decided here.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Denied(error) => Some(error.message()),
            _ => self.api().and_then(ApiError::message),
        }
    }

    /// The page that documents the error, as Stytch gives it.
    pub fn url(&self) -> Option<&str> {
        self.api().and_then(ApiError::url)
    }

    /// Further details that some error types have.
    pub fn details(&self) -> Option<&Value> {
        self.api().and_then(ApiError::details)
    }

    /// How long Stytch asks to wait before the next try (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(ApiError::retry_after)
    }

    /// The operation that failed; `None` when there was none, as when building a client fails.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.call().map(|call| call.operation)
    }

    /// How often the request was sent, or tried to be sent. Zero when it was refused before.
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, |call| call.attempts)
    }

    /// Whether it makes sense, and is safe, to make the same call again.
    ///
    /// Codes and tokens are single-use, so a call that is not idempotent and may have reached the server is not
    /// retryable, whatever went wrong.
    pub fn is_retryable(&self) -> bool {
        self.call().is_some_and(|call| call.retryable)
    }

    /// Whether Stytch may have received the request in any attempt.
    pub fn may_have_reached_server(&self) -> bool {
        self.call().is_some_and(|call| call.reached_server)
    }

    /// Whether the caller is known but lacks the permission, found here or by Stytch: what an application answers 403 to.
    pub fn is_denied(&self) -> bool {
        match self {
            Self::Denied(_) => true,
            Self::Api(error) => error.error_type().is_some_and(ErrorType::denies),
            _ => false,
        }
    }

    /// Whether the session or token that the caller showed does not hold, found here or by Stytch: there is none, it
    /// expired, was revoked, forged, or is of another project or kind. What an application answers 401 to, or with its
    /// login page.
    ///
    /// Not when the project's own credentials are refused, which is the application's fault. Nor when a login fails by a
    /// wrong code, link or password: then nobody lost a session.
    ///
    /// ```
    /// # fn status(error: &stytch_api::Error) -> u16 {
    /// match error {
    ///     _ if error.is_unauthenticated() => 401,
    ///     _ if error.is_denied() => 403,
    ///     // Not the visitor's fault, and no reason to log anyone out.
    ///     _ => 503,
    /// }
    /// # }
    /// ```
    pub fn is_unauthenticated(&self) -> bool {
        match self {
            Self::Token(_) => true,
            Self::Api(error) => error
                .error_type()
                .is_some_and(ErrorType::refuses_the_session),
            _ => false,
        }
    }

    fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) | Self::RateLimited(error) => Some(error),
            Self::Unavailable(error) => error.call().and_then(Self::api),
            _ => None,
        }
    }

    fn call(&self) -> Option<CallRecord> {
        match self {
            Self::Api(error) | Self::RateLimited(error) => Some(error.call),
            Self::Redirect(error) => Some(error.call),
            Self::Timeout(error) => Some(error.call),
            Self::Connection(error) => Some(error.call),
            Self::TooLarge(error) => Some(error.call),
            Self::Decode(error) => Some(error.call),
            Self::Refused(error) => error.operation.map(CallRecord::unsent),
            Self::Unavailable(error) => error.call().and_then(Self::call),
            Self::RepeatedCursor
            | Self::Config(_)
            | Self::Metadata(_)
            | Self::Token(_)
            | Self::Denied(_) => None,
        }
    }

    /// The kind of error as one word from a small fixed set, for metrics and traces.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Api(_) => "api",
            Self::RateLimited(_) => "rate_limited",
            Self::Redirect(_) => "redirect",
            Self::Timeout(_) => "timeout",
            Self::Connection(_) => "connection",
            Self::TooLarge(_) => "too_large",
            Self::Decode(_) => "decode",
            Self::RepeatedCursor => "repeated_cursor",
            Self::Refused(_) => "refused",
            Self::Config(_) => "config",
            Self::Metadata(_) => "metadata",
            Self::Token(_) => "token",
            Self::Denied(_) => "denied",
            Self::Unavailable(_) => "unavailable",
        }
    }
}

/// Errors that tests of your error paths need; [`ApiError::new`] makes those of Stytch's answers.
///
/// ```
/// use stytch_api::{ApiError, Denial, Error, Needed, StatusCode, TokenFault, TokenKind};
///
/// let expired = Error::token(TokenKind::MemberSession, TokenFault::Expired);
/// assert!(expired.is_unauthenticated());
///
/// let denied = Error::denied(Denial::Permission { resource_id: "documents".into(), action: "edit".into() });
/// assert!(denied.is_denied());
///
/// let down = ApiError::new(StatusCode::BAD_GATEWAY, "", "");
/// let outage = Error::unavailable(Needed::KeySet, down.into());
/// assert!(!outage.is_unauthenticated() && !outage.is_denied());
/// ```
impl Error {
    /// A token that was refused.
    pub fn token(kind: TokenKind, fault: TokenFault) -> Self {
        Self::Token(Box::new(TokenError::new(kind, fault)))
    }

    /// A decision against someone.
    pub fn denied(denial: Denial) -> Self {
        Self::Denied(Box::new(DeniedError::new(denial)))
    }

    /// Something that is fetched for many callers and could not be, since that call failed.
    pub fn unavailable(needed: Needed, call: Self) -> Self {
        Self::not_fetched(needed, Cause::Failed(std::sync::Arc::new(call)))
    }
}

/// An error response; one that says that there were too many requests is [`Error::RateLimited`].
impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        match error.status() {
            StatusCode::TOO_MANY_REQUESTS => Self::RateLimited(Box::new(error)),
            _ => Self::Api(Box::new(error)),
        }
    }
}

/// The one place where responses and failures become errors.
impl Error {
    /// From a response whose status is not a success.
    pub(crate) fn answered(call: CallRecord, response: ErrorResponse) -> Self {
        let ErrorResponse { status, .. } = response;
        if status.is_redirection() {
            let location = response.location;
            return Self::Redirect(Box::new(RedirectError {
                call,
                status,
                location,
            }));
        }
        ApiError { call, response }.into()
    }

    /// From a successful response that cannot be read.
    pub(crate) fn undecodable(
        call: CallRecord,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        request_id: Option<String>,
        failure: crate::wire::Failure,
    ) -> Self {
        let error = DecodeError::new(call, status, headers, body, request_id, failure);
        Self::Decode(Box::new(error))
    }

    /// From time that ran out.
    pub(crate) fn timeout(
        call: CallRecord,
        phase: TimeoutPhase,
        limit: TimeLimit,
        source: Option<reqwest::Error>,
    ) -> Self {
        // The URL may hold ids and query values.
        let source = source.map(reqwest::Error::without_url);
        Self::Timeout(Box::new(TimeoutError {
            call,
            phase,
            limit,
            source,
        }))
    }

    /// From a connection that failed.
    pub(crate) fn connection(call: CallRecord, source: reqwest::Error) -> Self {
        Self::Connection(Box::new(ConnectionError {
            call,
            source: source.without_url(),
        }))
    }

    /// From a response beyond the bound.
    pub(crate) fn too_large(call: CallRecord, limit: u64) -> Self {
        Self::TooLarge(Box::new(TooLargeError { call, limit }))
    }

    /// From a request that must not be sent.
    pub(crate) fn refused(operation: &'static Operation, refusal: Refusal) -> Self {
        Self::Refused(Box::new(RefusedError {
            operation: Some(operation),
            refusal,
        }))
    }

    /// From a call that is of no operation.
    #[cfg(feature = "dynamic")]
    pub(crate) fn no_operation(refusal: Refusal) -> Self {
        Self::Refused(Box::new(RefusedError {
            operation: None,
            refusal,
        }))
    }

    /// From a decision against a user.
    #[cfg(feature = "consumer")]
    pub(crate) fn denied_user(denial: Denial) -> Self {
        Self::Denied(Box::new(DeniedError::of_user(denial)))
    }

    /// From a shared fetch that brought nothing.
    pub(crate) fn not_fetched(needed: Needed, cause: Cause) -> Self {
        Self::Unavailable(Box::new(UnavailableError::new(needed, cause)))
    }

    /// From data of the application's own.
    pub(crate) fn metadata(field: &'static str, reason: &'static str) -> Self {
        Self::Metadata(Box::new(MetadataError::new(field, reason)))
    }

    /// From a setting that cannot be right.
    pub(crate) fn config(
        setting: &'static str,
        reason: impl Into<std::borrow::Cow<'static, str>>,
    ) -> Self {
        Self::Config(Box::new(ConfigError::new(setting, reason)))
    }

    /// From a setting that something else found wrong.
    pub(crate) fn config_because(
        setting: &'static str,
        reason: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::Config(Box::new(ConfigError::new(setting, reason).because(source)))
    }
}

#[cfg(test)]
mod tests;
