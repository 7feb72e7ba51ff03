use serde::{Deserialize, Serialize};
use stytch_api::{Secret, SessionJwt, SessionToken};

/// A logged-in member.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MemberLogin {
    pub(crate) member_id: String,
    pub(crate) session_token: Secret,
    pub(crate) session_jwt: Secret,
}

impl MemberLogin {
    pub(crate) fn nobody() -> Self {
        Self {
            member_id: String::new(),
            session_token: Secret::default(),
            session_jwt: Secret::default(),
        }
    }

    /// The member's id.
    pub fn member_id(&self) -> &str {
        &self.member_id
    }

    /// The token of the member's session.
    pub fn session_token(&self) -> SessionToken {
        self.session_token.clone().into()
    }

    /// A JWT of the member's session.
    pub fn session_jwt(&self) -> SessionJwt {
        self.session_jwt.clone().into()
    }
}
