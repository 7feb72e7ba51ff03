//! Which failures are tried again, and when.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use reqwest::StatusCode;

use super::failure::Failure;
use crate::error::is_tls_refusal;
use crate::operation::Operation;

/// How often a call is tried, and how long to wait between attempts.
///
/// Which failures are tried again is fixed: failures before anything was sent and 429 for every operation;
/// 502, 503, 504, broken connections and time-outs only for operations that are idempotent. What another try
/// cannot change, such as a certificate that is not trusted, is never tried again. Waits grow exponentially, with jitter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    min_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl RetryPolicy {
    /// Up to three attempts, waits from 200 ms to 5 s, and a `Retry-After` of up to 20 s.
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            min_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(5),
            max_retry_after: Duration::from_secs(20),
        }
    }

    /// One attempt.
    pub const fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::new()
        }
    }

    /// How often a call is tried in all, the first attempt included. Zero counts as one.
    pub const fn max_attempts(self, max_attempts: u32) -> Self {
        Self {
            max_attempts,
            ..self
        }
    }

    /// The wait before the second attempt; jitter adds up to as much again. At most an hour.
    pub const fn min_delay(self, min_delay: Duration) -> Self {
        Self { min_delay, ..self }
    }

    /// The longest wait, before jitter, that the policy chooses by itself. At most an hour.
    pub const fn max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay, ..self }
    }

    /// The longest `Retry-After` that is waited for. When the server asks for more the call fails at once, and the
    /// error tells how long: see [`Error::retry_after`](crate::Error::retry_after).
    pub const fn max_retry_after(self, max_retry_after: Duration) -> Self {
        Self {
            max_retry_after,
            ..self
        }
    }

    /// The waits before the second and every further attempt.
    pub(super) fn delays(&self) -> impl Iterator<Item = Duration> + Send + use<> {
        const LONGEST: Duration = Duration::from_secs(60 * 60);
        let retries = self.max_attempts.saturating_sub(1);
        let max_delay = self.max_delay.min(LONGEST);
        ExponentialBuilder::new()
            .with_min_delay(self.min_delay.min(max_delay))
            .with_max_delay(max_delay)
            .with_max_times(usize::try_from(retries).unwrap_or(usize::MAX))
            .with_jitter()
            .build()
    }

    /// The wait, given what the policy chose and what the server asked for; `None` when the server asks for too much.
    pub(super) fn wait(&self, delay: Duration, retry_after: Option<Duration>) -> Option<Duration> {
        match retry_after {
            Some(asked) if asked > self.max_retry_after => None,
            Some(asked) => Some(asked.max(delay)),
            None => Some(delay),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether trying again may help, and does no harm.
pub(super) fn is_retryable(operation: &Operation, failure: &Failure) -> bool {
    match failure {
        Failure::Status(response) => status_is_retryable(operation, response.status),
        Failure::Connection(error) if is_tls_refusal(error) => false,
        Failure::Timeout { .. } | Failure::Connection(_) => {
            operation.idempotent || !failure.reached_server()
        }
        Failure::TooLarge { .. } => false,
    }
}

fn status_is_retryable(operation: &Operation, status: StatusCode) -> bool {
    match status {
        // Refused before it had any effect.
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            operation.idempotent
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::RetryPolicy;
    use std::time::Duration;

    #[test]
    fn waits_double_up_to_the_longest_and_jitter_adds_at_most_as_much() {
        let policy = RetryPolicy::new()
            .max_attempts(6)
            .min_delay(Duration::from_millis(100))
            .max_delay(Duration::from_millis(400));
        let delays: Vec<_> = policy.delays().collect();
        assert_eq!(delays.len(), 5);
        for (delay, base) in delays.iter().zip([100, 200, 400, 400, 400]) {
            assert!(
                (base..=2 * base).contains(&delay.as_millis()),
                "{delay:?} for {base}"
            );
        }
    }

    #[test]
    fn a_policy_without_retries_has_no_waits() {
        assert_eq!(RetryPolicy::never().delays().count(), 0);
        assert_eq!(RetryPolicy::new().max_attempts(0).delays().count(), 0);
    }

    #[test]
    fn extreme_delays_stay_finite() {
        let policy = RetryPolicy::new()
            .max_attempts(u32::MAX)
            .min_delay(Duration::MAX)
            .max_delay(Duration::MAX);
        assert!(
            policy
                .delays()
                .take(100)
                .all(|delay| (3600..=2 * 3600).contains(&delay.as_secs()))
        );
    }

    #[test]
    fn the_server_may_ask_for_longer_but_not_for_too_long() {
        let policy = RetryPolicy::new().max_retry_after(Duration::from_secs(10));
        let (short, long) = (Duration::from_secs(1), Duration::from_secs(3));
        assert_eq!(policy.wait(short, None), Some(short));
        assert_eq!(policy.wait(short, Some(long)), Some(long));
        assert_eq!(policy.wait(long, Some(short)), Some(long));
        let longest = Duration::from_secs(10);
        assert_eq!(policy.wait(short, Some(longest)), Some(longest));
        assert_eq!(policy.wait(short, Some(Duration::from_secs(11))), None);
    }
}
