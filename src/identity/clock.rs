//! What time it is.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};

/// The clock that tokens and caches are judged by. Any function that tells a time is one.
///
/// ```
/// # fn main() -> Result<(), stytch_api::Error> {
/// use chrono::{DateTime, Utc};
/// use stytch_api::Client;
///
/// let stytch = Client::builder()
///     .project_id("project-test-1")
///     .secret("secret-test-1")
///     .clock(|| DateTime::<Utc>::UNIX_EPOCH)
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> DateTime<Utc>;
}

impl<F: Fn() -> DateTime<Utc> + Send + Sync> Clock for F {
    fn now(&self) -> DateTime<Utc> {
        self()
    }
}

/// Where the time comes from.
#[derive(Clone)]
pub(crate) enum TimeSource {
    /// The operating system.
    System,
    Given(Arc<dyn Clock>),
}

impl TimeSource {
    pub(crate) fn now(&self) -> Moment {
        match self {
            Self::System => Moment::of_system(),
            Self::Given(clock) => clock.now().into(),
        }
    }
}

/// A time in milliseconds since 1970: what verdicts on every request are computed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(i64);

impl Moment {
    fn of_system() -> Self {
        let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            // Before 1970: nothing has been issued yet.
            Err(_) => 0,
        };
        Self(millis)
    }

    /// In milliseconds; negative when `earlier` is later.
    pub(crate) fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// In milliseconds, wide enough for sums with any duration.
    pub(crate) fn wide(self) -> i128 {
        self.0.into()
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.timestamp_millis())
    }
}
