//! Whose server it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use stytch_api::Secret;
use stytch_api::operation::Auth;

/// The project that the server plays.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    /// What browsers present.
    pub(crate) public_token: String,
    pub(crate) is_live: bool,
}

impl Project {
    /// What ids say after their prefix.
    pub(crate) fn environment(&self) -> &'static str {
        if self.is_live { "live" } else { "test" }
    }

    /// The `Authorization` header that an operation asks of its backend, if any.
    pub(crate) fn authorization(&self, auth: Auth) -> Option<Secret> {
        let header = match auth {
            Auth::None => return None,
            Auth::PublicToken => format!("Bearer {}", self.public_token),
            _ => {
                let credentials = format!("{}:{}", self.id, self.secret.expose());
                format!("Basic {}", STANDARD.encode(credentials))
            }
        };
        Some(header.into())
    }

    /// Where its browser endpoints would be.
    pub(crate) fn host(&self) -> &'static str {
        if self.is_live {
            "https://api.stytch.com"
        } else {
            "https://test.stytch.com"
        }
    }
}
