//! Who is logged in, and the cookies that say so.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use stytch_api::MemberScope;
use stytch_api::cookie::Cookie;
use stytch_api::identity::{B2b, VerifiedSession};
use stytch_api::login::SessionCookies;

use crate::Service;
use crate::failure::Failure;

/// Browsers reach this service by http. One that they reach by https takes `SessionCookies::new()` as it is.
pub fn cookies() -> SessionCookies {
    SessionCookies::new().secure(false)
}

/// The headers of a response that sets cookies.
pub fn set(cookies: impl IntoIterator<Item = Cookie<'static>>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    SessionCookies::append(&mut headers, cookies);
    headers
}

/// A logged-in member. Nobody else reaches a handler that takes one.
pub struct LoggedIn {
    pub session: VerifiedSession<B2b>,
    /// Calls with the permissions of this member.
    pub scope: MemberScope,
}

impl FromRequestParts<Service> for LoggedIn {
    type Rejection = Failure;

    /// What the layer has found. Where there is none, nobody is logged in.
    async fn from_request_parts(parts: &mut Parts, service: &Service) -> Result<Self, Failure> {
        let session = parts.extensions.get::<VerifiedSession<B2b>>().cloned();
        let session = session.ok_or(Failure::LoggedOut)?;
        let scope = service.stytch.b2b().as_verified_member(&session)?;
        Ok(Self { session, scope })
    }
}
