//! What a visitor is told when a request does not succeed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use stytch_api::Error;
use stytch_api::tower::Rejection;

use crate::page::page;

pub enum Failure {
    /// They have to log in.
    LoggedOut,
    /// Their roles do not allow it.
    Denied,
    /// They asked for what there is not.
    Unusable(&'static str),
    /// Not the visitor's fault.
    Unavailable(String),
}

/// What the layer found out before any handler was called.
impl From<Rejection> for Failure {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::Unauthenticated(_) => Self::LoggedOut,
            Rejection::Denied(_) => Self::Denied,
            other => Self::Unavailable(other.error().to_string()),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match &error {
            _ if error.is_denied() => Self::Denied,
            _ if error.is_unauthenticated() => Self::LoggedOut,
            Error::Api(api) if api.status().is_client_error() => {
                Self::Unusable("That does not work. Is the link too old?")
            }
            _ => Self::Unavailable(error.to_string()),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::LoggedOut => Redirect::to("/").into_response(),
            Self::Denied => (
                StatusCode::FORBIDDEN,
                page("Not allowed", "Your roles do not allow this."),
            )
                .into_response(),
            Self::Unusable(why) => (StatusCode::BAD_REQUEST, page("No", why)).into_response(),
            Self::Unavailable(error) => {
                eprintln!("{error}");
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    page("Later", "Please try again."),
                )
                    .into_response()
            }
        }
    }
}
