//! Rate limiting on demand.

use crate::fault::Fault;

/// How many of the next requests are refused.
#[derive(Debug, Default)]
pub(crate) struct RateLimit {
    refusals: u32,
    retry_after: u64,
}

impl RateLimit {
    pub(crate) fn next(refusals: u32, retry_after: u64) -> Self {
        Self {
            refusals,
            retry_after,
        }
    }

    /// Lets a request through, or counts it among the refused.
    pub(crate) fn admit(&mut self) -> Result<(), Fault> {
        match self.refusals.checked_sub(1) {
            None => Ok(()),
            Some(left) => {
                self.refusals = left;
                Err(Fault::too_many_requests(self.retry_after))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RateLimit;

    #[test]
    fn as_many_as_asked_for_are_refused_and_then_none() {
        assert!(RateLimit::default().admit().is_ok());
        let mut limit = RateLimit::next(2, 7);
        let refused = limit.admit().expect_err("refused");
        assert_eq!(
            (refused.status.as_u16(), refused.retry_after),
            (429, Some(7))
        );
        assert!(limit.admit().is_err());
        assert!(limit.admit().is_ok());
    }
}
