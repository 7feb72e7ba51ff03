use stytch_api::{SessionJwt, SessionToken};

/// A logged-in member.
#[derive(Clone, Debug)]
pub struct MemberLogin {
    pub(super) member_id: String,
    pub(super) session_token: SessionToken,
    pub(super) session_jwt: SessionJwt,
}

impl MemberLogin {
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
