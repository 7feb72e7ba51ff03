//! The retry quota of a client: an outage is not multiplied by retries.

use std::sync::atomic::{AtomicU32, Ordering};

/// A token bucket that all calls of a client and its clones share.
///
/// Every retry takes from it; a call that succeeds gives back. In an outage it runs dry, and calls fail after one
/// attempt until calls succeed again.
#[derive(Debug)]
pub(super) struct RetryQuota {
    tokens: AtomicU32,
}

impl RetryQuota {
    const CAPACITY: u32 = 500;
    const RETRY_COST: u32 = 5;
    const SUCCESS_GAIN: u32 = 1;

    /// Takes what one retry costs; false when there is not enough.
    pub(super) fn withdraw(&self) -> bool {
        let take = |tokens: u32| tokens.checked_sub(Self::RETRY_COST);
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }

    /// Gives back for a call that succeeded, with or without retries.
    pub(super) fn deposit(&self, retried: bool) {
        let gain = if retried {
            Self::RETRY_COST
        } else {
            Self::SUCCESS_GAIN
        };
        let give = |tokens: u32| {
            (tokens < Self::CAPACITY).then(|| tokens.saturating_add(gain).min(Self::CAPACITY))
        };
        // Full already: nothing to write.
        let _ = self
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

impl Default for RetryQuota {
    fn default() -> Self {
        Self {
            tokens: AtomicU32::new(Self::CAPACITY),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RetryQuota;

    fn drain(quota: &RetryQuota) -> u32 {
        (0..).take_while(|_| quota.withdraw()).map(|_| 1).sum()
    }

    #[test]
    fn a_storm_of_failures_ends_retries_and_successes_bring_them_back() {
        let quota = RetryQuota::default();
        assert_eq!(drain(&quota), 100);
        for _ in 0..5 {
            assert!(!quota.withdraw());
            quota.deposit(false);
        }
        assert_eq!(drain(&quota), 1);
        quota.deposit(true);
        assert_eq!(drain(&quota), 1);
    }

    #[test]
    fn the_quota_never_grows_beyond_its_capacity() {
        let quota = RetryQuota::default();
        (0..1000).for_each(|_| quota.deposit(true));
        assert_eq!(drain(&quota), 100);
    }
}
