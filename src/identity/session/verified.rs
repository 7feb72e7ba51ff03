use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::SessionProduct;
use crate::SessionJwt;

/// A session that was verified: here, or by Stytch. Its fields are the session's: `verified.expires_at`.
pub struct VerifiedSession<P: SessionProduct> {
    pub(super) session: Arc<P::Session>,
    pub(super) jwt: SessionJwt,
    pub(super) verdict: Option<P::Verdict>,
    pub(super) response: Option<Arc<P::Response>>,
}

impl<P: SessionProduct> VerifiedSession<P> {
    /// The session.
    pub fn session(&self) -> &P::Session {
        &self.session
    }

    /// The freshest JWT of the session. When Stytch was asked it is a new one, to be given back to the browser.
    pub fn session_jwt(&self) -> &SessionJwt {
        &self.jwt
    }

    /// The outcome of the authorization check, if one was asked for. It is never a denial: that is an error.
    pub fn verdict(&self) -> Option<&P::Verdict> {
        self.verdict.as_ref()
    }

    /// The whole response, if Stytch was asked.
    pub fn response(&self) -> Option<&P::Response> {
        self.response.as_deref()
    }
}

impl<P: SessionProduct> Deref for VerifiedSession<P> {
    type Target = P::Session;

    fn deref(&self) -> &P::Session {
        &self.session
    }
}

impl<P: SessionProduct> Clone for VerifiedSession<P> {
    fn clone(&self) -> Self {
        Self {
            session: Arc::clone(&self.session),
            jwt: self.jwt.clone(),
            verdict: self.verdict.clone(),
            response: self.response.clone(),
        }
    }
}

impl<P> fmt::Debug for VerifiedSession<P>
where
    P: SessionProduct<Session: fmt::Debug, Verdict: fmt::Debug>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedSession")
            .field("session", &self.session)
            .field("jwt", &self.jwt)
            .field("verdict", &self.verdict)
            .field("asked_stytch", &self.response.is_some())
            .finish()
    }
}
