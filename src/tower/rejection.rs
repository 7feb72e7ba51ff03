//! What is said to those who do not get through.

use std::sync::Arc;

use http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use crate::Error;

/// Why a request does not reach the service. The error is for logs: it is not told to the visitor.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// There is no session, or it does not hold: 401, or a login page.
    Unauthenticated(Arc<Error>),
    /// The session holds and lacks the permission: 403.
    Denied(Arc<Error>),
    /// Nobody could tell, such as when Stytch does not answer: 503, and no reason to log anyone out.
    Unavailable(Arc<Error>),
}

impl Rejection {
    /// The error behind it.
    #[must_use]
    pub fn error(&self) -> &Error {
        match self {
            Self::Unauthenticated(error) | Self::Denied(error) | Self::Unavailable(error) => error,
        }
    }

    /// 401, 403 or 503.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unauthenticated(_) => StatusCode::UNAUTHORIZED,
            Self::Denied(_) => StatusCode::FORBIDDEN,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The response that is given unless another is asked for: `{"error":"unauthenticated","message":"…"}`, or `denied` or
    /// `unavailable`. No cache may keep it.
    #[must_use]
    pub fn to_response<B: From<String>>(&self) -> Response<B> {
        let (error, message) = match self {
            Self::Unauthenticated(_) => ("unauthenticated", "Log in and try again."),
            Self::Denied(_) => ("denied", "You are not allowed to do this."),
            Self::Unavailable(_) => ("unavailable", "Try again later."),
        };
        let body = format!(r#"{{"error":"{error}","message":"{message}"}}"#);
        let mut response = Response::new(B::from(body));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match self {
            // RFC 9110, 11.6.1: a 401 says how to do better.
            Self::Unauthenticated(_) => {
                headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            }
            Self::Denied(_) => {}
            Self::Unavailable(error) => {
                if let Some(wait) = error.retry_after() {
                    headers.insert(RETRY_AFTER, HeaderValue::from(wait.as_secs()));
                }
            }
        }
        response
    }
}

impl From<Arc<Error>> for Rejection {
    fn from(error: Arc<Error>) -> Self {
        match () {
            () if error.is_unauthenticated() => Self::Unauthenticated(error),
            () if error.is_denied() => Self::Denied(error),
            () => Self::Unavailable(error),
        }
    }
}

impl From<Error> for Rejection {
    fn from(error: Error) -> Self {
        Arc::new(error).into()
    }
}

/// Makes responses of rejections. Any function from [`Rejection`] to a response does.
pub trait RejectionResponse<B> {
    /// The response.
    fn respond(&self, rejection: Rejection) -> Response<B>;
}

/// Says it in JSON, by [`Rejection::to_response`].
#[derive(Clone, Copy, Debug, Default)]
pub struct JsonRejection;

impl<B: From<String>> RejectionResponse<B> for JsonRejection {
    fn respond(&self, rejection: Rejection) -> Response<B> {
        rejection.to_response()
    }
}

impl<B, F: Fn(Rejection) -> Response<B>> RejectionResponse<B> for F {
    fn respond(&self, rejection: Rejection) -> Response<B> {
        self(rejection)
    }
}
