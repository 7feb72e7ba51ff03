//! Who is logged in.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use stytch_api::identity::{B2b, JwtOptions, VerifiedSession};
use stytch_api::{MemberScope, SessionJwt};

use crate::Service;
use crate::cookies::{self, SetCookies, cookie};
use crate::failure::Failure;

/// A logged-in member. Nobody else reaches a handler that takes one.
pub struct LoggedIn {
    pub session: VerifiedSession<B2b>,
    /// Calls with the permissions of this member.
    pub scope: MemberScope,
}

impl FromRequestParts<Service> for LoggedIn {
    type Rejection = Failure;

    /// The session is verified here. Stytch is asked when its JWT ends, which is after five minutes.
    async fn from_request_parts(parts: &mut Parts, service: &Service) -> Result<Self, Failure> {
        let jwt = cookie(&parts.headers, cookies::SESSION).ok_or(Failure::LoggedOut)?;
        let b2b = service.stytch.b2b();
        let options = JwtOptions::new();
        let session = b2b
            .sessions()
            .authenticate_jwt(SessionJwt::new(jwt), &options)
            .await?;
        let scope = b2b.as_verified_member(&session)?;
        Ok(Self { session, scope })
    }
}

impl LoggedIn {
    /// The new JWT, where Stytch has given one.
    pub fn renewed(&self) -> SetCookies {
        let is_new = self.session.response().is_some();
        let jwt = is_new.then(|| (cookies::SESSION, self.session.session_jwt().expose()));
        cookies::set(jwt)
    }
}
