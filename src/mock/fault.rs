//! The error answers.

use std::borrow::Cow;

use reqwest::StatusCode;

use crate::operation::Operation;

/// An error answer to be. The constructors are the only ones there are, so that status and type always fit.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    pub(super) error_type: &'static str,
    pub(super) message: Cow<'static, str>,
    /// What the `Retry-After` header says, in seconds.
    pub(super) retry_after: Option<u64>,
}

impl Fault {
    /// The request cannot be right.
    pub(super) fn bad_request(
        error_type: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error_type, message)
    }

    pub(super) fn unauthorized_credentials() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "unauthorized_credentials",
            "The project id and the secret are not those of this project.",
        )
    }

    pub(super) fn session_authorization_error() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "session_authorization_error",
            "No role of the session's member allows this action on this resource.",
        )
    }

    pub(super) fn session_authorization_tenancy_error() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "session_authorization_tenancy_error",
            "The session belongs to another organization than the one asked for.",
        )
    }

    pub(super) fn session_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "session_not_found",
            "No running session has this token or JWT.",
        )
    }

    pub(super) fn organization_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "organization_not_found",
            "No organization of this project has this id.",
        )
    }

    pub(super) fn sso_connection_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "sso_connection_not_found",
            "No such SSO connection of the organization has this id.",
        )
    }

    pub(super) fn route_not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "route_not_found",
            "No operation has this method and path.",
        )
    }

    pub(super) fn too_many_requests(retry_after: u64) -> Self {
        Self {
            retry_after: Some(retry_after),
            ..Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                "too_many_requests",
                "Too many requests came in too short a time.",
            )
        }
    }

    pub(super) fn not_played(operation: &Operation) -> Self {
        let message = format!("The mock does not play `{}`.", operation.id);
        Self::internal(message)
    }

    pub(super) fn internal(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal_server_error",
            message,
        )
    }

    fn new(
        status: StatusCode,
        error_type: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            status,
            error_type,
            message: message.into(),
            retry_after: None,
        }
    }
}
