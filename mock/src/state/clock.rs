//! What time it is for the server.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

/// Whatever is added to such a time is still a time.
const FURTHEST: TimeDelta = TimeDelta::days(365_000);

/// The clock of this machine, put forward.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    ahead: TimeDelta,
}

impl Clock {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        Utc::now()
            .checked_add_signed(self.ahead)
            .unwrap_or_else(Utc::now)
    }

    /// Puts it forward, by a thousand years at most in all.
    pub(crate) fn advance(&mut self, by: Duration) {
        let by = TimeDelta::from_std(by).unwrap_or(FURTHEST);
        let ahead = self.ahead.checked_add(&by).unwrap_or(FURTHEST);
        self.ahead = ahead.min(FURTHEST);
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;
    use chrono::{TimeDelta, Utc};
    use std::time::Duration;

    #[test]
    fn it_is_put_forward_and_never_out_of_range() {
        let mut clock = Clock::default();
        clock.advance(Duration::from_secs(3600));
        let ahead = clock.now() - Utc::now();
        assert!(ahead > TimeDelta::minutes(59) && ahead < TimeDelta::minutes(61));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > Utc::now());
    }
}
