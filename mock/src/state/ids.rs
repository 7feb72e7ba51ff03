//! Ids in Stytch's form: `member-test-…`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::random::Random;

/// Makes ids that differ from each other, and are the same for the same seed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Ids {
    environment: Cow<'static, str>,
    seed: u64,
    random: Random,
}

impl Ids {
    /// For a project of this environment, `test` or `live`.
    pub(crate) fn new(environment: &'static str, seed: u64) -> Self {
        Self {
            environment: environment.into(),
            seed,
            random: Random::new(seed),
        }
    }

    /// An id with this prefix, such as `member`.
    pub(crate) fn fresh(&mut self, prefix: &str) -> String {
        let uuid = self.random.uuid();
        self.of(prefix, &uuid)
    }

    /// An id with this prefix and UUID.
    pub(crate) fn of(&self, prefix: &str, uuid: &str) -> String {
        format!("{prefix}-{}-{uuid}", self.environment)
    }

    /// What the made-up responses begin from.
    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }
}
