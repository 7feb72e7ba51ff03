//! The error responses.

use std::borrow::Cow;

use stytch_api::StatusCode;

/// An error response to be. Where several places refuse for the same reason, the reason has a constructor here.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) status: StatusCode,
    pub(crate) error_type: Cow<'static, str>,
    pub(crate) message: Cow<'static, str>,
    /// Whether it has the form of OAuth 2.0 (RFC 6749, 5.2).
    pub(crate) is_oauth: bool,
    /// What the `Retry-After` header says, in seconds.
    pub(crate) retry_after: Option<u64>,
}

impl Fault {
    /// The request cannot be right.
    pub(crate) fn bad_request(
        error_type: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error_type, message)
    }

    /// What was presented proves nothing.
    pub(crate) fn unauthorized(
        error_type: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, error_type, message)
    }

    /// Something that the request names is not there.
    pub(crate) fn not_found(
        error_type: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::NOT_FOUND, error_type, message)
    }

    /// A field of the request cannot be right, for the reason that follows its name.
    pub(crate) fn field(name: &str, reason: &str) -> Self {
        Self::bad_request("bad_request", format!("`{name}` {reason}."))
    }

    pub(crate) fn unauthorized_credentials() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized_credentials",
            "The credentials are not those of this project: its id and secret, or for SAML Shield its public token.",
        )
    }

    pub(crate) fn host_not_allowed() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "host_not_allowed",
            "The mock answers only requests to 127.0.0.1 or localhost, with its port.",
        )
    }

    pub(crate) fn session_authorization_error() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "session_authorization_error",
            "No role of the session's member allows this action on this resource.",
        )
    }

    pub(crate) fn session_authorization_tenancy_error() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "session_authorization_tenancy_error",
            "The session belongs to another organization than the one asked for.",
        )
    }

    pub(crate) fn no_session_arguments() -> Self {
        Self::bad_request("no_session_arguments", "No session is named.")
    }

    pub(crate) fn session_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "session_not_found",
            "No running session has this token or JWT.",
        )
    }

    pub(crate) fn organization_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "organization_not_found",
            "No organization of this project has this id.",
        )
    }

    pub(crate) fn sso_connection_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "sso_connection_not_found",
            "No such SSO connection of the organization has this id.",
        )
    }

    pub(crate) fn no_active_scim_connection() -> Self {
        Self::bad_request(
            "no_active_scim_connection",
            "The organization has no SCIM connection of this id.",
        )
    }

    pub(crate) fn route_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "route_not_found",
            "No operation has this method and path.",
        )
    }

    pub(crate) fn method_not_allowed() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method_not_allowed",
            "No operation has this path with this method.",
        )
    }

    pub(crate) fn too_many_requests(retry_after: u64) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                "too_many_requests",
                "Too many requests came in too short a time.",
            )
        }
    }

    pub(crate) fn internal(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal_server_error",
            message,
        )
    }

    /// Any refusal.
    pub(crate) fn new(
        status: StatusCode,
        error_type: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            status,
            error_type: error_type.into(),
            message: message.into(),
            is_oauth: false,
            retry_after: None,
        }
    }

    /// A refusal in the form of OAuth 2.0.
    pub(crate) fn oauth(
        status: StatusCode,
        error: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            is_oauth: true,
            ..Self::new(status, error, message)
        }
    }
}
