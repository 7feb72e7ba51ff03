//! Sessions of users.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::authenticate::{self, Steps};
use super::{JwtOptions, SessionProduct, VerifiedSession};
use crate::consumer::sessions::{
    AuthenticateRequest, AuthenticateResponse, AuthorizationCheck, AuthorizationVerdict, Session,
    SessionsApi,
};
use crate::error::{TokenFault, TokenKind};
use crate::identity::jwt::Claims;
use crate::identity::token_cache::TokenCache;
use crate::identity::verify::{JWT, Kind};
use crate::identity::{Product, custom, rbac};
use crate::{Client, Error, Secret, SessionCredential, SessionJwt};

/// Consumer authentication: users.
#[derive(Clone, Copy, Debug)]
pub enum Consumer {}

impl SessionProduct for Consumer {
    type Session = Session;
    type Response = AuthenticateResponse;
    type Check = AuthorizationCheck;
    type Verdict = AuthorizationVerdict;
}

impl SessionsApi<'_> {
    /// The session of a JWT: verified here, or by Stytch where the JWT expired, is older than asked for or not valid yet,
    /// or where its key cannot be had. Stytch then issues a fresh JWT. Whether it is asked is a choice of the caller, and
    /// costs calls: see [`RemoteCheck`](crate::identity::RemoteCheck).
    ///
    /// The JWT must be signed by a key of the project, with RS256, for this project, and be a user's session. Its type may
    /// be absent or `JWT`, also with `application/` in front.
    ///
    /// # Errors
    /// [`Error::Token`] for a JWT that must not be believed, [`Error::Denied`] when the authorization check fails, and
    /// any error of a call when Stytch was asked. [`Error::is_denied`] covers denials from both.
    pub async fn authenticate_jwt(
        self,
        jwt: SessionJwt,
        options: &JwtOptions<Consumer>,
    ) -> Result<VerifiedSession<Consumer>, Error> {
        authenticate::anywhere(self.client, jwt, options).await
    }

    /// The session of a JWT, verified here. Stytch is not asked about it; only keys, and the policy for the
    /// authorization check, are fetched when they are not at hand.
    ///
    /// # Errors
    /// [`Error::Token`] for a JWT that does not verify, [`Error::Denied`] when the authorization check fails,
    /// [`Error::Unavailable`] when the keys or the policy cannot be had.
    pub async fn authenticate_jwt_local(
        self,
        jwt: SessionJwt,
        options: &JwtOptions<Consumer>,
    ) -> Result<VerifiedSession<Consumer>, Error> {
        authenticate::locally(self.client, jwt, options).await
    }
}

impl VerifiedSession<Consumer> {
    /// The custom claims of the session.
    pub fn custom_claims(&self) -> &Map<String, Value> {
        &self.session().custom_claims
    }

    /// The custom claims of the session, in a type of yours.
    ///
    /// # Errors
    /// [`Error::Token`] when they do not have that type.
    pub fn custom_claims_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        custom::read(Consumer::KIND, self.custom_claims())
    }
}

impl Kind for Consumer {
    type Content = Session;

    const KIND: TokenKind = TokenKind::UserSession;
    const TYPES: &'static [&'static str] = JWT;
    const PRODUCTS: &'static [Product] = &[Product::Consumer];

    #[allow(
        clippy::needless_update,
        reason = "fields that the contract gains are none of a token"
    )]
    fn read(mut claims: Claims) -> Result<Session, TokenFault> {
        let expires = claims.expires_at()?;
        let session = claims.take_session()?;
        if session.id.is_empty() || claims.has_organization() {
            return Err(TokenFault::WrongKind);
        }
        let user_id = claims.take_subject()?;
        Ok(Session {
            attributes: session.attributes,
            authentication_factors: session.authentication_factors,
            custom_claims: claims.custom,
            expires_at: Some(session.expires_at.unwrap_or(expires)),
            last_accessed_at: session.last_accessed_at,
            roles: session.roles,
            session_id: session.id,
            started_at: session.started_at,
            user_id,
            ..Session::default()
        })
    }

    fn verified(client: &Client) -> &TokenCache<Session> {
        &client.context.identity().verified.user_sessions
    }
}

impl Steps for Consumer {
    async fn ask(
        client: &Client,
        session: SessionCredential,
        check: Option<AuthorizationCheck>,
    ) -> Result<AuthenticateResponse, Error> {
        let request = AuthenticateRequest::new();
        let request = match session {
            SessionCredential::Token(token) => request.session_token(Secret::from(token)),
            SessionCredential::Jwt(jwt) => request.session_jwt(Secret::from(jwt)),
        };
        let request = match check {
            Some(check) => request.authorization_check(check),
            None => request,
        };
        client.consumer().sessions().authenticate(request).await
    }

    async fn authorize(
        client: &Client,
        session: &Session,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        rbac::authorize_user(client, session, check).await
    }

    fn session(response: &AuthenticateResponse) -> Session {
        response.session.clone()
    }

    fn jwt(response: &AuthenticateResponse) -> &Secret {
        &response.session_jwt
    }

    fn decision(
        response: &AuthenticateResponse,
        check: &AuthorizationCheck,
    ) -> Option<Result<AuthorizationVerdict, Error>> {
        let verdict = response.verdict.clone()?;
        Some(match verdict.authorized {
            true => Ok(verdict),
            false => Err(Error::denied_user(rbac::lacking(
                &check.resource_id,
                &check.action,
            ))),
        })
    }
}
