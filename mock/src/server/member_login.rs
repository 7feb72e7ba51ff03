use stytch_api::{SessionJwt, SessionToken};

/// A logged-in member.
#[derive(Clone, Debug)]
pub struct MemberLogin {
    pub(crate) member_id: String,
    pub(crate) session_token: SessionToken,
    pub(crate) session_jwt: SessionJwt,
}

impl MemberLogin {
    pub(crate) fn nobody() -> Self {
        Self {
            member_id: String::new(),
            session_token: SessionToken::new(""),
            session_jwt: SessionJwt::new(""),
        }
    }

    /// The member's id.
    pub fn member_id(&self) -> &str {
        &self.member_id
    }

    /// The token of the member's session.
    pub fn session_token(&self) -> SessionToken {
        self.session_token.clone()
    }

    /// A JWT of the member's session.
    pub fn session_jwt(&self) -> SessionJwt {
        self.session_jwt.clone()
    }
}
