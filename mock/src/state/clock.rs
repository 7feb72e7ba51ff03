//! What time it is for the server.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A thousand years. Whatever is added to such a time is still a time.
const FURTHEST: i64 = 365_000 * 24 * 60 * 60 * 1000;

/// The clock of this machine, put forward.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Clock {
    ahead_milliseconds: i64,
}

impl Clock {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        Utc::now() + TimeDelta::milliseconds(self.ahead_milliseconds.clamp(0, FURTHEST))
    }

    /// Puts it forward, by a thousand years at most in all.
    pub(crate) fn advance(&mut self, by: Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(FURTHEST);
        self.ahead_milliseconds = self.ahead_milliseconds.saturating_add(by).min(FURTHEST);
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
