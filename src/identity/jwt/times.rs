//! When a token is valid.

use std::time::Duration;

use crate::error::TokenFault;
use crate::identity::Moment;

/// The times in a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    pub(crate) expires: Moment,
    /// The end of the session itself, for session JWTs that tell it.
    pub(crate) session_expires: Option<Moment>,
    pub(crate) not_before: Option<Moment>,
    pub(crate) issued: Option<Moment>,
}

/// How times are judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TimeRules {
    /// By how much the clocks may differ.
    pub(crate) tolerance: Duration,
    pub(crate) max_age: Option<Duration>,
}

impl Times {
    /// Whether the token is valid at `now`. This is asked anew each time, however often the token was seen.
    pub(crate) fn check(&self, now: Moment, rules: &TimeRules) -> Result<(), TokenFault> {
        let now = now.wide();
        let tolerance = span(rules.tolerance);
        let ends = [Some(self.expires), self.session_expires];
        if ends
            .into_iter()
            .flatten()
            .any(|end| end.wide() <= now - tolerance)
        {
            return Err(TokenFault::Expired);
        }
        let begins = [self.not_before, self.issued];
        if begins
            .into_iter()
            .flatten()
            .any(|begin| begin.wide() > now + tolerance)
        {
            return Err(TokenFault::NotYetValid);
        }
        match rules.max_age {
            Some(max_age) => self.check_age(now, max_age),
            None => Ok(()),
        }
    }

    fn check_age(&self, now: i128, max_age: Duration) -> Result<(), TokenFault> {
        let issued = self.issued.ok_or(TokenFault::MissingClaim("iat"))?;
        match max_age.is_zero() || now - issued.wide() >= span(max_age) {
            true => Err(TokenFault::TooOld),
            false => Ok(()),
        }
    }
}

fn span(duration: Duration) -> i128 {
    i128::try_from(duration.as_millis()).unwrap_or(i128::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::{TimeRules, Times};
    use crate::error::TokenFault;
    use crate::identity::Moment;
    use chrono::{DateTime, Utc};
    use std::time::Duration;

    fn at(seconds: i64) -> Moment {
        DateTime::from_timestamp(seconds, 0).expect("a time").into()
    }

    fn latest() -> Moment {
        DateTime::<Utc>::MAX_UTC.into()
    }

    fn earliest() -> Moment {
        DateTime::<Utc>::MIN_UTC.into()
    }

    fn rules(tolerance: u64, max_age: Option<u64>) -> TimeRules {
        TimeRules {
            tolerance: Duration::from_secs(tolerance),
            max_age: max_age.map(Duration::from_secs),
        }
    }

    const EXPIRED: Result<(), TokenFault> = Err(TokenFault::Expired);
    const EARLY: Result<(), TokenFault> = Err(TokenFault::NotYetValid);
    const OLD: Result<(), TokenFault> = Err(TokenFault::TooOld);

    /// Issued at 1000, valid from 1010 to 1300, its session to 1250.
    fn verdict(now: i64, rules: &TimeRules) -> Result<(), TokenFault> {
        let times = Times {
            expires: at(1300),
            session_expires: None,
            not_before: Some(at(1010)),
            issued: Some(at(1000)),
        };
        times.check(at(now), rules)
    }

    #[test]
    fn the_boundaries_hold_to_the_second() {
        for (now, tolerance, max_age, expected) in [
            (1010, 0, None, Ok(())),
            (1009, 0, None, EARLY),
            (1009, 1, None, Ok(())),
            (1008, 1, None, EARLY),
            (999, 20, None, Ok(())),
            (1299, 0, None, Ok(())),
            (1300, 0, None, EXPIRED),
            (1300, 1, None, Ok(())),
            (1301, 1, None, EXPIRED),
            (1060, 0, Some(61), Ok(())),
            (1060, 0, Some(60), OLD),
            (1061, 0, Some(60), OLD),
            // Tolerance does not lengthen the age.
            (1060, 30, Some(60), OLD),
            (1010, 0, Some(0), OLD),
            (995, 20, Some(0), OLD),
            (995, 20, Some(1), Ok(())),
            (1010, u64::MAX, Some(u64::MAX), Ok(())),
        ] {
            let rules = rules(tolerance, max_age);
            assert_eq!(verdict(now, &rules), expected, "at {now} by {rules:?}");
        }
    }

    #[test]
    fn a_future_issue_time_is_refused_beyond_the_tolerance() {
        let times = Times {
            expires: at(2000),
            session_expires: None,
            not_before: None,
            issued: Some(at(1000)),
        };
        assert_eq!(times.check(at(999), &rules(0, None)), EARLY);
        assert_eq!(times.check(at(999), &rules(1, None)), Ok(()));
        assert_eq!(times.check(at(998), &rules(1, None)), EARLY);
    }

    #[test]
    fn a_session_that_ended_ends_its_token() {
        let times = Times {
            expires: at(1300),
            session_expires: Some(at(1250)),
            not_before: None,
            issued: None,
        };
        assert_eq!(times.check(at(1249), &rules(0, None)), Ok(()));
        assert_eq!(times.check(at(1250), &rules(0, None)), EXPIRED);
        assert_eq!(
            times.check(at(1000), &rules(0, Some(60))),
            Err(TokenFault::MissingClaim("iat"))
        );
    }

    #[test]
    fn extreme_times_do_not_overflow() {
        let times = Times {
            expires: latest(),
            session_expires: None,
            not_before: Some(earliest()),
            issued: Some(earliest()),
        };
        let widest = rules(u64::MAX, Some(u64::MAX));
        assert_eq!(times.check(earliest(), &widest), Ok(()));
        assert_eq!(times.check(latest(), &rules(u64::MAX, None)), Ok(()));
        assert_eq!(times.check(latest(), &rules(0, None)), EXPIRED);
    }
}
