//! Passwords. What is kept of one is a salted hash, quick to compute: it protects nothing but tests.

pub(crate) mod strength;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::state::State;
use crate::state::random::system;
use crate::state::store::Stored;

/// What is kept of a secret that someone knows: a password, or the secret of a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// Whose it is: a password id, a client id.
    owner: String,
    salt: String,
    hash: String,
}

impl Stored for Kept {
    const COLLECTION: &'static str = "passwords";

    fn id(&self) -> &str {
        &self.owner
    }
}

impl State {
    /// Keeps the password of an owner, such as a password id; one it had before is forgotten.
    pub(crate) fn keep_password(&mut self, owner: &str, password: &str) -> Result<(), Fault> {
        let salt = STANDARD.encode(system::<16>()?);
        let hash = hash(&salt, password);
        let owner = owner.to_owned();
        self.store.put(&Kept { owner, salt, hash });
        Ok(())
    }

    /// Whether it is the owner's password.
    pub(crate) fn is_password(&self, owner: &str, password: &str) -> bool {
        let kept: Option<Kept> = self.store.get(owner);
        kept.is_some_and(|kept| kept.hash == hash(&kept.salt, password))
    }

    /// Whether the owner has a password that can be checked.
    pub(crate) fn has_password(&self, owner: &str) -> bool {
        self.store.row(Kept::COLLECTION, owner).is_some()
    }

    /// The password of one owner becomes another's.
    pub(crate) fn hand_password_over(&mut self, from: &str, to: &str) {
        if let Some(mut kept) = self.store.remove::<Kept>(from) {
            kept.owner = to.to_owned();
            self.store.put(&kept);
        }
    }

    pub(crate) fn forget_password(&mut self, owner: &str) {
        self.store.remove::<Kept>(owner);
    }
}

fn hash(salt: &str, password: &str) -> String {
    let mut context = Context::new(&SHA256);
    context.update(salt.as_bytes());
    context.update(password.as_bytes());
    STANDARD.encode(context.finish())
}

#[cfg(test)]
mod tests {
    use crate::fixtures;

    #[test]
    fn a_password_is_its_owners() {
        let (mut state, _) = fixtures::seeded();
        state
            .keep_password("password-1", "correct horse")
            .expect("kept");
        assert!(state.is_password("password-1", "correct horse"));
        assert!(!state.is_password("password-1", "battery staple"));
        assert!(!state.is_password("password-2", "correct horse"));
        let kept = serde_json::to_string(&state.store).expect("JSON");
        assert!(!kept.contains("correct horse"));
        state.hand_password_over("password-1", "password-2");
        assert!(!state.is_password("password-1", "correct horse"));
        assert!(state.is_password("password-2", "correct horse"));
        state.forget_password("password-2");
        assert!(!state.is_password("password-2", "correct horse"));
    }
}
