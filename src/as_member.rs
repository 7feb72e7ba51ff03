//! From a session to the scope of its member.

use crate::b2b::B2bApi;
use crate::b2b::sessions::{AuthenticateRequest, AuthenticateResponse};
use crate::member_scope::VerifiedMember;
use crate::{Error, MemberScope, Secret, SessionCredential, SessionJwt, SessionToken};

impl B2bApi<'_> {
    /// Calls on behalf of the member whose session this is, after asking Stytch whether it is valid.
    ///
    /// # Errors
    /// [`Error::Api`] when Stytch does not accept the session, or any other error of a call.
    pub async fn as_member(
        &self,
        session: impl Into<SessionCredential>,
    ) -> Result<MemberScope, Error> {
        let session = session.into();
        let request = authenticate_request(&session);
        let answer = self
            .client
            .b2b_sessions_authenticate(&request)
            .await?
            .into_inner();
        let credential = freshest(session, &answer);
        self.scope(credential, &answer)
    }

    /// Calls on behalf of the member of a session that was just authenticated, without another call.
    ///
    /// # Errors
    /// [`Error::Config`] when `verified` names no organization or holds no session.
    pub fn as_verified_member(
        &self,
        verified: &AuthenticateResponse,
    ) -> Result<MemberScope, Error> {
        let token = filled(&verified.session_token).map(|token| SessionToken::from(token).into());
        let credential = token.or_else(|| jwt_of(verified).map(SessionCredential::from));
        let credential = credential
            .ok_or_else(|| unusable("holds neither a session token nor a session JWT"))?;
        self.scope(credential, verified)
    }

    fn scope(
        &self,
        credential: SessionCredential,
        answer: &AuthenticateResponse,
    ) -> Result<MemberScope, Error> {
        let session = &answer.member_session;
        if session.organization_id.is_empty() || session.member_id.is_empty() {
            return Err(unusable("names no organization or no member"));
        }
        let verified = VerifiedMember {
            organization_id: session.organization_id.clone(),
            member_id: session.member_id.clone(),
            credential,
            session_jwt: jwt_of(answer),
        };
        Ok(MemberScope::new(self.client, verified))
    }
}

fn authenticate_request(session: &SessionCredential) -> AuthenticateRequest {
    match session.clone() {
        SessionCredential::Token(token) => {
            AuthenticateRequest::new().session_token(Secret::from(token))
        }
        SessionCredential::Jwt(jwt) => AuthenticateRequest::new().session_jwt(Secret::from(jwt)),
    }
}

/// A JWT lives five minutes: the one just answered outlives the one that was shown.
fn freshest(session: SessionCredential, answer: &AuthenticateResponse) -> SessionCredential {
    match (session, jwt_of(answer)) {
        (SessionCredential::Jwt(_), Some(fresh)) => fresh.into(),
        (session, _) => session,
    }
}

fn jwt_of(answer: &AuthenticateResponse) -> Option<SessionJwt> {
    filled(&answer.session_jwt).map(SessionJwt::from)
}

fn filled(secret: &Secret) -> Option<Secret> {
    (!secret.is_empty()).then(|| secret.clone())
}

/// A scope without a session would act with the project's own, far wider, permissions.
fn unusable(reason: &'static str) -> Error {
    Error::config("member session", reason)
}
