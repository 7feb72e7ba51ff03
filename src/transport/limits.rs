//! How long and how much a call may take.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::TimeLimit;

/// The limits of a client, or of the calls of a re-configured clone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Name lookup, TCP and TLS. The HTTP client underneath keeps it, so it is the same for all clones.
    pub(crate) connect: Duration,
    /// One attempt: connecting, sending, and reading the whole response.
    pub(crate) attempt: Duration,
    /// The call with all its attempts and the waits between them.
    pub(crate) total: Duration,
    /// The largest response read, in bytes.
    pub(crate) response_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(30),
            total: Duration::from_secs(60),
            response_bytes: 4 * 1024 * 1024,
        }
    }
}

/// When time runs out, and which limit says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    pub(super) at: Instant,
    pub(super) limit: TimeLimit,
}

impl Deadline {
    pub(super) fn total(limits: &Limits) -> Self {
        Self {
            at: after(limits.total),
            limit: TimeLimit::Total(limits.total),
        }
    }

    /// The deadline of an attempt that begins now, within this one.
    pub(super) fn attempt(self, limits: &Limits) -> Self {
        let at = after(limits.attempt);
        match at < self.at {
            true => Self {
                at,
                limit: TimeLimit::Attempt(limits.attempt),
            },
            false => self,
        }
    }

    pub(super) fn remaining(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }
}

/// Now plus `duration`; a duration beyond what a clock holds means no limit in practice.
fn after(duration: Duration) -> Instant {
    const AGES: Duration = Duration::from_secs(60 * 60 * 24 * 365);
    Instant::now() + duration.min(AGES)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Deadline, Limits};
    use crate::error::TimeLimit;

    #[tokio::test(start_paused = true)]
    async fn the_limit_that_is_reached_first_is_named_and_of_two_at_once_that_of_the_call() {
        let second = Duration::from_secs(1);
        for (attempt, limit) in [
            (second / 2, TimeLimit::Attempt(second / 2)),
            (second, TimeLimit::Total(second)),
            (second * 2, TimeLimit::Total(second)),
        ] {
            let limits = Limits {
                attempt,
                total: second,
                ..Limits::default()
            };
            let deadline = Deadline::total(&limits).attempt(&limits);
            assert_eq!(deadline.limit, limit);
            assert_eq!(deadline.remaining(), attempt.min(second));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_longest_limit_is_a_year() {
        let limits = Limits {
            total: Duration::MAX,
            ..Limits::default()
        };
        let year = Duration::from_secs(365 * 24 * 60 * 60);
        assert_eq!(Deadline::total(&limits).remaining(), year);
    }
}
