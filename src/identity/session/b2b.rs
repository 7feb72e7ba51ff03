//! Sessions of members.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::authenticate::{self, Steps};
use super::{JwtOptions, SessionProduct, VerifiedSession};
use crate::b2b::sessions::{
    AuthenticateRequest, AuthenticateResponse, AuthorizationCheck, AuthorizationVerdict,
    MemberSession, SessionsApi,
};
use crate::error::{TokenFault, TokenKind};
use crate::identity::jwt::Claims;
use crate::identity::token_cache::TokenCache;
use crate::identity::verify::{JWT, Kind};
use crate::identity::{Product, custom, rbac};
use crate::{Client, Error, Secret, SessionCredential, SessionJwt};

/// B2B: members of organizations.
#[derive(Clone, Copy, Debug)]
pub enum B2b {}

impl SessionProduct for B2b {
    type Session = MemberSession;
    type Response = AuthenticateResponse;
    type Check = AuthorizationCheck;
    type Verdict = AuthorizationVerdict;
}

impl SessionsApi<'_> {
    /// The session of a JWT: verified here, or by Stytch where the JWT expired, is older than asked for or not valid yet,
    /// or where its key cannot be had. Stytch then issues a fresh JWT. Whether it is asked is a choice of the caller, and
    /// costs calls: see [`RemoteCheck`](crate::identity::RemoteCheck).
    ///
    /// The JWT must be signed by a key of the project, with RS256, for this project, and be a member's session. Its type may
    /// be absent or `JWT`, also with `application/` in front.
    ///
    /// # Errors
    /// [`Error::Token`] for a JWT that must not be believed, [`Error::Denied`] when the authorization check fails, and
    /// any error of a call when Stytch was asked. [`Error::is_denied`] covers denials from both.
    pub async fn authenticate_jwt(
        self,
        jwt: SessionJwt,
        options: &JwtOptions<B2b>,
    ) -> Result<VerifiedSession<B2b>, Error> {
        authenticate::anywhere(self.client, jwt, options).await
    }

    /// The session of a JWT, verified here. Stytch is not asked about it; only keys, and policies for the
    /// authorization check, are fetched when they are not at hand.
    ///
    /// # Errors
    /// [`Error::Token`] for a JWT that does not verify, [`Error::Denied`] when the authorization check fails,
    /// [`Error::Unavailable`] when the keys or policies cannot be had.
    pub async fn authenticate_jwt_local(
        self,
        jwt: SessionJwt,
        options: &JwtOptions<B2b>,
    ) -> Result<VerifiedSession<B2b>, Error> {
        authenticate::locally(self.client, jwt, options).await
    }
}

impl VerifiedSession<B2b> {
    /// The custom claims of the session.
    pub fn custom_claims(&self) -> &Map<String, Value> {
        &self.session().custom_claims
    }

    /// The custom claims of the session, in a type of yours.
    ///
    /// # Errors
    /// [`Error::Token`] when they do not have that type.
    pub fn custom_claims_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        custom::read(B2b::KIND, self.custom_claims())
    }
}

impl Kind for B2b {
    type Content = MemberSession;

    const KIND: TokenKind = TokenKind::MemberSession;
    const TYPES: &'static [&'static str] = JWT;
    const PRODUCTS: &'static [Product] = &[Product::B2b];

    #[allow(
        clippy::needless_update,
        reason = "fields that the contract gains are none of a token"
    )]
    fn read(mut claims: Claims) -> Result<MemberSession, TokenFault> {
        let expires = claims.expires_at()?;
        let session = claims.take_session()?;
        let organization = claims.take_organization()?;
        if session.id.is_empty() || organization.organization_id.is_empty() {
            return Err(TokenFault::WrongKind);
        }
        let member_id = claims.take_subject()?;
        Ok(MemberSession {
            authentication_factors: session.authentication_factors,
            custom_claims: claims.custom,
            expires_at: session.expires_at.unwrap_or(expires),
            last_accessed_at: session.last_accessed_at,
            member_id,
            member_session_id: session.id,
            organization_id: organization.organization_id,
            organization_slug: organization.slug,
            roles: session.roles,
            started_at: session.started_at,
            ..MemberSession::default()
        })
    }

    fn verified(client: &Client) -> &TokenCache<MemberSession> {
        &client.context.identity().verified.member_sessions
    }
}

impl Steps for B2b {
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
        client.b2b().sessions().authenticate(request).await
    }

    async fn authorize(
        client: &Client,
        session: &MemberSession,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        rbac::authorize_member(client, session, check).await
    }

    fn session(response: &AuthenticateResponse) -> MemberSession {
        response.member_session.clone()
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
            false => Err(Error::denied(rbac::lacking(
                &check.resource_id,
                &check.action,
            ))),
        })
    }
}
