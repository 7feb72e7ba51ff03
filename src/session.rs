//! The two forms in which a session is presented.

use crate::Secret;
use crate::error::Refusal;

/// A session token: opaque, valid for as long as the session lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionToken(Secret);

/// A session JWT: signed, readable, and valid for five minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionJwt(Secret);

macro_rules! session_secret {
    ($name:ident) => {
        impl $name {
            /// Wraps the text that a browser or app presented.
            pub fn new(text: impl Into<String>) -> Self {
                Self(Secret::new(text))
            }

            /// The text itself. Keep it out of logs and errors.
            pub fn expose(&self) -> &str {
                self.0.expose()
            }
        }

        impl From<Secret> for $name {
            fn from(secret: Secret) -> Self {
                Self(secret)
            }
        }

        impl From<$name> for Secret {
            fn from(session: $name) -> Self {
                session.0
            }
        }
    };
}

session_secret!(SessionToken);
session_secret!(SessionJwt);

/// What a member or user shows to prove a session: its token or its JWT.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionCredential {
    /// The session token.
    Token(SessionToken),
    /// The session JWT.
    Jwt(SessionJwt),
}

impl SessionCredential {
    /// The text itself. Keep it out of logs and errors.
    pub fn expose(&self) -> &str {
        match self {
            Self::Token(token) => token.expose(),
            Self::Jwt(jwt) => jwt.expose(),
        }
    }

    /// Refuses what proves nothing. Sent all the same, a call could run with the project's own, far wider, permissions.
    pub(crate) fn check(&self) -> Result<(), Refusal> {
        match self.expose().trim().is_empty() {
            true => Err(Refusal::new("member session", "it is empty or blank")),
            false => Ok(()),
        }
    }
}

impl From<SessionToken> for SessionCredential {
    fn from(token: SessionToken) -> Self {
        Self::Token(token)
    }
}

impl From<SessionJwt> for SessionCredential {
    fn from(jwt: SessionJwt) -> Self {
        Self::Jwt(jwt)
    }
}

#[cfg(test)]
mod tests {
    use super::{SessionCredential, SessionJwt, SessionToken};

    #[test]
    fn session_credentials_hide_themselves() {
        let shown = format!(
            "{:?} {:?}",
            SessionCredential::from(SessionToken::new("tok-1")),
            SessionCredential::from(SessionJwt::new("eyJ-1")),
        );
        assert_eq!(shown, "Token(SessionToken(***)) Jwt(SessionJwt(***))");
    }
}
