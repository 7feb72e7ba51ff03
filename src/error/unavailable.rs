use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Error;

/// Something that is fetched once for many callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Needed {
    /// The project's public keys.
    KeySet,
    /// The project's or an organization's RBAC policy.
    Policy,
    /// An access token of an M2M client.
    AccessToken,
    /// A session that Stytch was asked about.
    Session,
}

impl fmt::Display for Needed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::KeySet => "the project's keys",
            Self::Policy => "the RBAC policy",
            Self::AccessToken => "an M2M access token",
            Self::Session => "the session",
        })
    }
}

/// Keys, a policy or a token, fetched once for many callers, could not be fetched.
#[derive(Clone, Debug)]
pub struct UnavailableError {
    needed: Needed,
    cause: Cause,
}

/// Why a shared fetch failed.
#[derive(Clone, Debug)]
pub(crate) enum Cause {
    /// It failed; all callers share the error.
    Failed(Arc<Error>),
    /// It took longer than this caller waits.
    Late(Duration),
    /// The runtime that it was on ended, or stood still for longer than a fetch may take.
    Abandoned,
}

impl UnavailableError {
    pub(crate) fn new(needed: Needed, cause: Cause) -> Self {
        Self { needed, cause }
    }

    /// What could not be fetched.
    pub fn needed(&self) -> Needed {
        self.needed
    }

    /// The error of the call that should have fetched it; `None` when that call was not waited for to its end.
    pub fn call(&self) -> Option<&Error> {
        match &self.cause {
            Cause::Failed(error) => Some(error),
            Cause::Late(_) | Cause::Abandoned => None,
        }
    }
}

impl fmt::Display for UnavailableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} could not be fetched: ", self.needed)?;
        match &self.cause {
            Cause::Failed(error) => write!(f, "{error}"),
            Cause::Late(limit) => write!(f, "no response within {limit:?}"),
            Cause::Abandoned => {
                f.write_str("the tokio runtime that fetched it ended or stood still")
            }
        }
    }
}

impl std::error::Error for UnavailableError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.call().map(|error| error as _)
    }
}
