use std::fmt;
use std::time::Duration;

use super::SessionProduct;
use crate::identity::jwt::TimeRules;

/// How session JWTs are judged.
///
/// ```
/// # #[cfg(feature = "b2b")]
/// # {
/// use std::time::Duration;
/// use stytch_api::b2b::sessions::AuthorizationCheck;
/// use stytch_api::identity::{B2b, JwtOptions};
///
/// let options = JwtOptions::<B2b>::new()
///     .max_token_age(Duration::from_secs(60))
///     .authorization_check(AuthorizationCheck::new("organization-…", "documents", "edit"));
/// # }
/// ```
#[must_use]
pub struct JwtOptions<P: SessionProduct> {
    pub(super) times: TimeRules,
    pub(super) check: Option<P::Check>,
}

impl<P: SessionProduct> JwtOptions<P> {
    /// No tolerance, no limit of age, no authorization check.
    pub fn new() -> Self {
        Self {
            times: TimeRules::default(),
            check: None,
        }
    }

    /// By how much the clock here and Stytch's may differ. Zero by default.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.times.tolerance = tolerance;
        self
    }

    /// The age at which a JWT is too old, counted from its issue. Zero refuses every JWT.
    pub fn max_token_age(mut self, age: Duration) -> Self {
        self.times.max_age = Some(age);
        self
    }

    /// What the session must be allowed to do.
    pub fn authorization_check(mut self, check: impl Into<P::Check>) -> Self {
        self.check = Some(check.into());
        self
    }
}

impl<P: SessionProduct> Default for JwtOptions<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P: SessionProduct> Clone for JwtOptions<P> {
    fn clone(&self) -> Self {
        Self {
            times: self.times,
            check: self.check.clone(),
        }
    }
}

impl<P: SessionProduct<Check: fmt::Debug>> fmt::Debug for JwtOptions<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JwtOptions")
            .field("times", &self.times)
            .field("check", &self.check)
            .finish()
    }
}
