use super::{B2b, VerifiedSession};
use crate::b2b::sessions::MemberSession;
use crate::identity::jwt;
use crate::{Secret, SessionCredential, SessionJwt, SessionToken};

/// What shows that a member is logged in: an authenticate result, from Stytch or verified here.
#[derive(Clone, Debug)]
pub struct MemberProof {
    pub(crate) organization_id: String,
    pub(crate) member_id: String,
    /// What calls are made with; none when the result holds no session.
    pub(crate) credential: Option<SessionCredential>,
    /// The freshest JWT at hand.
    pub(crate) session_jwt: Option<SessionJwt>,
}

impl MemberProof {
    /// A session that Stytch answered with.
    pub(crate) fn of(
        session: &MemberSession,
        token: Option<&Secret>,
        jwt: Option<&Secret>,
    ) -> Self {
        let jwt = jwt.and_then(Secret::filled).map(SessionJwt::from);
        let token = token.and_then(Secret::filled).map(SessionToken::from);
        Self {
            organization_id: session.organization_id.clone(),
            member_id: session.member_id.clone(),
            credential: match (token, jwt.clone()) {
                // The token lives as long as the session, the JWT five minutes.
                (Some(token), _) => Some(token.into()),
                (None, jwt) => jwt.map(SessionCredential::from),
            },
            session_jwt: jwt,
        }
    }

    /// A response without a session proves nothing.
    pub(crate) fn none() -> Self {
        Self {
            organization_id: String::new(),
            member_id: String::new(),
            credential: None,
            session_jwt: None,
        }
    }

    /// Whether it is of another project, by the audience of its JWT. Without one nothing can be told.
    pub(crate) fn is_of_others_than(&self, project_id: &str) -> bool {
        let jwt = self.session_jwt.as_ref();
        let claims = jwt.and_then(|jwt| jwt::unverified(jwt.expose()));
        claims.is_some_and(|claims| claims.is_for_others_than(project_id))
    }
}

impl From<&VerifiedSession<B2b>> for MemberProof {
    fn from(verified: &VerifiedSession<B2b>) -> Self {
        let session = verified.session();
        Self {
            organization_id: session.organization_id.clone(),
            member_id: session.member_id.clone(),
            credential: Some(verified.session_jwt().clone().into()),
            session_jwt: Some(verified.session_jwt().clone()),
        }
    }
}
