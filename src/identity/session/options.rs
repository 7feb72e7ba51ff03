use std::fmt;
use std::time::Duration;

use super::SessionProduct;
use crate::identity::jwt::TimeRules;

/// When Stytch is asked about a session JWT that does not verify here.
///
/// Each choice asks in the cases of those before it, too. What cannot be decoded, is signed wrongly, is of another kind
/// or for another project never costs a call. A JWT that Stytch refused is refused here for a minute
/// ([`TokenFault::Inactive`](crate::TokenFault::Inactive)), so that showing it again costs one call a minute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoteCheck {
    /// Never. It costs no call; a JWT is refused when its five minutes are over, though its session may live.
    Never,
    /// When it verifies, but has expired, is too old, or is not valid yet. Only JWTs that Stytch issued for the project
    /// cost a call, each time they are shown. Without keys nobody gets in.
    IfStale,
    /// Also when its key is unknown or the keys cannot be had, if it says that it is for this project. Then Stytch
    /// decides, and an outage of the keys alone is no outage. But anyone can write such a JWT, and each one written
    /// costs a call: limit the rate of visitors where that matters, or choose another.
    #[default]
    IfUnsure,
}

/// How session JWTs are verified.
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
    pub(super) remote: RemoteCheck,
}

impl<P: SessionProduct> JwtOptions<P> {
    /// No tolerance, no limit of age, no authorization check, and Stytch is asked [if unsure](RemoteCheck::IfUnsure).
    pub fn new() -> Self {
        Self {
            times: TimeRules::default(),
            check: None,
            remote: RemoteCheck::default(),
        }
    }

    /// By how much the local clock and Stytch's may differ. Zero by default.
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

    /// When Stytch is asked about a JWT that does not verify here. `authenticate_jwt_local` never asks.
    pub fn remote_check(mut self, remote: RemoteCheck) -> Self {
        self.remote = remote;
        self
    }
}

#[cfg(feature = "tower")]
impl<P: SessionProduct> JwtOptions<P> {
    pub(crate) fn remote(&self) -> RemoteCheck {
        self.remote
    }

    pub(crate) fn max_age(&self) -> Option<Duration> {
        self.times.max_age
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
            remote: self.remote,
        }
    }
}

impl<P: SessionProduct<Check: fmt::Debug>> fmt::Debug for JwtOptions<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JwtOptions")
            .field("times", &self.times)
            .field("check", &self.check)
            .field("remote", &self.remote)
            .finish()
    }
}
