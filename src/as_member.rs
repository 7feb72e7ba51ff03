//! From a session to the scope of its member.

use crate::b2b::B2bApi;
use crate::error::{TokenFault, TokenKind};
use crate::identity::{B2b, JwtOptions, MemberProof, Steps};
use crate::transport::Member;
use crate::{Error, MemberScope, SessionCredential, SessionJwt, SessionToken};

impl B2bApi<'_> {
    /// Calls on behalf of the member whose session this is.
    ///
    /// A JWT is verified here, and Stytch is asked only where it may know better: see
    /// [`SessionsApi::authenticate_jwt`](crate::b2b::sessions::SessionsApi::authenticate_jwt). Of a token nothing can be
    /// told, so Stytch is asked once. The organization is the one of the verified session either way.
    ///
    /// # Errors
    /// [`Error::Token`] for a blank session and a JWT that must not be believed, [`Error::Api`] when Stytch does not accept
    /// it, or any other error of a call. [`Error::is_unauthenticated`] covers both.
    pub async fn as_member(
        &self,
        session: impl Into<SessionCredential>,
    ) -> Result<MemberScope, Error> {
        let session = session.into();
        if session.check().is_err() {
            return Err(Error::token(TokenKind::MemberSession, TokenFault::Empty));
        }
        let proof = match session {
            SessionCredential::Jwt(jwt) => self.prove_jwt(jwt).await?,
            SessionCredential::Token(token) => self.prove_token(token).await?,
        };
        self.scope(proof)
    }

    /// Calls on behalf of a member that was just authenticated, without another call: by Stytch, with any response that
    /// completes a login (`&response`, or the [`NewSession`](crate::login::NewSession) of its outcome), or here
    /// (`b2b().sessions().authenticate_jwt(…)`, `….authenticate_jwt_local(…)`).
    ///
    /// # Errors
    /// [`Error::Config`] when `verified` holds no session, such as a login that still lacks a step, names no organization,
    /// or is of another project, as far as its JWT tells.
    pub fn as_verified_member(
        &self,
        verified: impl Into<MemberProof>,
    ) -> Result<MemberScope, Error> {
        self.scope(verified.into())
    }

    async fn prove_jwt(&self, jwt: SessionJwt) -> Result<MemberProof, Error> {
        let sessions = self.sessions();
        let verified = sessions.authenticate_jwt(jwt, &JwtOptions::new()).await?;
        Ok(MemberProof::from(&verified))
    }

    async fn prove_token(&self, token: SessionToken) -> Result<MemberProof, Error> {
        let response = B2b::ask(self.client, token.clone().into(), None).await?;
        Ok(MemberProof {
            credential: Some(token.into()),
            ..MemberProof::from(&response)
        })
    }

    fn scope(&self, proof: MemberProof) -> Result<MemberScope, Error> {
        let credential = proof.credential.clone().ok_or_else(|| {
            unusable("is missing: the login is not complete, see the response's `outcome()`")
        })?;
        if proof.organization_id.is_empty() || proof.member_id.is_empty() {
            return Err(unusable("names no organization or no member"));
        }
        if proof.is_of_others_than(self.client.project_id()) {
            return Err(unusable("is of another project"));
        }
        let member = Member {
            organization_id: proof.organization_id,
            member_id: proof.member_id,
            credential,
            session_jwt: proof.session_jwt,
        };
        Ok(MemberScope::new(self.client, member))
    }
}

/// A scope without a session would act with the project's own, far wider, permissions.
fn unusable(reason: &'static str) -> Error {
    Error::config("member session", reason)
}
