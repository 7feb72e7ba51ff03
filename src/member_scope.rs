//! Calls on behalf of a logged-in member.

use std::sync::Arc;

use crate::{SessionCredential, SessionJwt, raw};

/// A logged-in member: calls made here carry the member's session, and Stytch allows what the member's roles allow.
///
/// No method takes an organization: it is the session's own. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct MemberScope {
    raw: Arc<raw::Client>,
    member: Arc<Member>,
}

#[derive(Debug)]
struct Member {
    organization_id: String,
    member_id: String,
    session_jwt: Option<SessionJwt>,
}

/// What authenticating a session told about its member.
#[derive(Debug)]
pub(crate) struct VerifiedMember {
    pub(crate) organization_id: String,
    pub(crate) member_id: String,
    /// What calls are made with.
    pub(crate) credential: SessionCredential,
    /// The freshest JWT at hand.
    pub(crate) session_jwt: Option<SessionJwt>,
}

impl MemberScope {
    pub(crate) fn new(raw: &raw::Client, verified: VerifiedMember) -> Self {
        let VerifiedMember {
            organization_id,
            member_id,
            credential,
            session_jwt,
        } = verified;
        let scoped = raw.with_context(raw.inner.with_member_session(credential));
        Self {
            raw: Arc::new(scoped),
            member: Arc::new(Member {
                organization_id,
                member_id,
                session_jwt,
            }),
        }
    }

    /// The organization of the session.
    pub fn organization_id(&self) -> &str {
        &self.member.organization_id
    }

    /// The member of the session.
    pub fn member_id(&self) -> &str {
        &self.member.member_id
    }

    /// The freshest session JWT at hand, to be given back to the browser.
    pub fn session_jwt(&self) -> Option<&SessionJwt> {
        self.member.session_jwt.as_ref()
    }

    /// The generated client whose calls carry the session.
    pub(crate) fn raw(&self) -> &raw::Client {
        &self.raw
    }
}
