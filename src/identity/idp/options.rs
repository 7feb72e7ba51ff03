use std::time::Duration;

use crate::identity::jwt::TimeRules;

/// How access tokens are verified. `C` is the authorization check of the product.
#[derive(Clone, Debug)]
#[must_use]
pub struct IntrospectOptions<C> {
    pub(super) times: TimeRules,
    pub(super) check: Option<C>,
}

impl<C> IntrospectOptions<C> {
    /// No tolerance, no limit of age, no authorization check.
    pub fn new() -> Self {
        Self {
            times: TimeRules::default(),
            check: None,
        }
    }

    /// By how much the local clock and Stytch's may differ. Zero by default.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.times.tolerance = tolerance;
        self
    }

    /// The age at which a token is too old, counted from its issue. Zero refuses every token.
    pub fn max_token_age(mut self, age: Duration) -> Self {
        self.times.max_age = Some(age);
        self
    }

    /// What the scopes of the token must allow.
    pub fn authorization_check(mut self, check: impl Into<C>) -> Self {
        self.check = Some(check.into());
        self
    }
}

impl<C> Default for IntrospectOptions<C> {
    fn default() -> Self {
        Self::new()
    }
}
