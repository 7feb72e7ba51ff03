use std::fmt;

use serde::{Deserialize, Serialize};

/// The machine-readable reason of an API error, as Stytch wrote it.
///
/// Stytch has about 800 of them and adds more, so this is an open text: compare it (`error_type == "weak_password"`) or
/// ask one of the predicates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorType(String);

impl ErrorType {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `unauthorized_credentials`: the project id and secret do not fit together, or not to this host.
    pub fn is_unauthorized_credentials(&self) -> bool {
        self == "unauthorized_credentials"
    }

    /// `session_authorization_error`: the roles of the session do not allow the action.
    pub fn is_session_authorization_error(&self) -> bool {
        self == "session_authorization_error"
    }

    /// `session_authorization_tenancy_error`: the session belongs to another organization.
    pub fn is_session_authorization_tenancy_error(&self) -> bool {
        self == "session_authorization_tenancy_error"
    }

    /// `session_not_found`: the session expired, was revoked, or never was.
    pub fn is_session_not_found(&self) -> bool {
        self == "session_not_found"
    }

    /// `too_many_requests`: a rate limit was reached.
    pub fn is_too_many_requests(&self) -> bool {
        self == "too_many_requests"
    }

    /// `internal_server_error`: a fault on Stytch's side.
    pub fn is_internal_server_error(&self) -> bool {
        self == "internal_server_error"
    }

    /// Any `…_not_found`: what the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.0.ends_with("_not_found")
    }

    /// Any `invalid_…`: a field of the request is not acceptable.
    pub fn is_invalid(&self) -> bool {
        self.0.starts_with("invalid_")
    }

    /// Any `duplicate_…`: what the request would create exists already.
    pub fn is_duplicate(&self) -> bool {
        self.0.starts_with("duplicate_")
    }
}

impl fmt::Display for ErrorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for ErrorType {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for ErrorType {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for ErrorType {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
