//! Whose server it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use stytch_api::Secret;

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

    /// The `Authorization` header of its backend.
    pub(crate) fn authorization(&self) -> Secret {
        let credentials = format!("{}:{}", self.id, self.secret.expose());
        format!("Basic {}", STANDARD.encode(credentials)).into()
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
