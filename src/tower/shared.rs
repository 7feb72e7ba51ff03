//! What Stytch is asked about a session, once for all who show it.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use lru::LruCache;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use crate::error::{Cause, Needed};
use crate::identity::Fingerprint;
use crate::{Error, bounded};

/// How many credentials are remembered. Those beyond are asked about once more than needed.
const MOST: usize = 4096;

/// How long a failure is repeated: who hammers at the door with a session that is over costs a call each second.
const FAILURE: Duration = Duration::from_secs(1);

/// How much longer than it may take a call is waited for, so that its own error is told.
const GRACE: Duration = Duration::from_millis(500);

/// Calls under way, and their outcomes for as long as they are good, by the hash of the credential.
///
/// A call runs as a task of its own: a caller that gives up takes nothing from the others.
pub(super) struct Shared<T>(Mutex<LruCache<Fingerprint, Flight<T>>>);

type Outcome<T> = Result<T, Arc<Error>>;

/// A call: `None` while it is under way.
type Flight<T> = watch::Receiver<Option<Landed<T>>>;

struct Landed<T> {
    outcome: Outcome<T>,
    /// Until when it is good.
    until: Instant,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(Mutex::new(LruCache::unbounded()))
    }
}

impl<T: Clone + Send + Sync + 'static> Shared<T> {
    /// The outcome of the call about `credential`: of that under way, of one that succeeded less than `keep` ago or has just
    /// failed, or of `call`, which takes at most `limit`.
    pub(super) async fn get<F>(
        &self,
        credential: &str,
        keep: Duration,
        limit: Duration,
        call: F,
    ) -> Outcome<T>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let call = async move {
            let late = |_| Err(Error::not_fetched(Needed::Session, Cause::Late(limit)));
            let outcome = timeout(limit.saturating_add(GRACE), call).await;
            outcome.unwrap_or_else(late).map_err(Arc::new)
        };
        let Some(fingerprint) = Fingerprint::of(credential) else {
            return call.await;
        };
        let mut flight = self.join(fingerprint, keep, call);
        match flight.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(landed)) => landed.outcome.clone(),
            _ => Err(Arc::new(Error::not_fetched(
                Needed::Session,
                Cause::Abandoned,
            ))),
        }
    }

    fn join<F>(&self, fingerprint: Fingerprint, keep: Duration, call: F) -> Flight<T>
    where
        F: Future<Output = Outcome<T>> + Send + 'static,
    {
        let mut flights = self.lock();
        // What is of no use any more holds sessions of visitors.
        while flights.peek_lru().is_some_and(|(_, it)| !is_good(it)) {
            flights.pop_lru();
        }
        if let Some(flight) = flights.get(&fingerprint).filter(|it| is_good(it)) {
            return flight.clone();
        }
        let (landing, flight) = watch::channel(None);
        bounded::put(&mut flights, MOST, fingerprint, flight.clone());
        drop(flights);
        tokio::spawn(async move {
            let outcome = call.await;
            let keep = if outcome.is_ok() { keep } else { FAILURE };
            let until = Instant::now() + keep;
            landing.send_replace(Some(Landed { outcome, until }));
        });
        flight
    }

    fn lock(&self) -> MutexGuard<'_, LruCache<Fingerprint, Flight<T>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether it is under way, or its outcome is still good.
fn is_good<T>(flight: &Flight<T>) -> bool {
    match flight.borrow().as_ref() {
        Some(landed) => Instant::now() < landed.until,
        None => flight.has_changed().is_ok(),
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use tokio::time::{Instant, advance, sleep};

    use super::{FAILURE, GRACE, MOST, Shared};
    use crate::error::{Needed, TokenFault, TokenKind};
    use crate::{Error, UnavailableError};

    const KEEP: Duration = Duration::from_secs(5);
    const LIMIT: Duration = Duration::from_secs(30);

    #[derive(Clone, Default)]
    struct Calls(Arc<AtomicU32>);

    impl Calls {
        fn made(&self) -> u32 {
            self.0.load(Ordering::SeqCst)
        }

        /// Takes a second, and tells which call it is.
        async fn call(self) -> Result<u32, Error> {
            let nth = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            sleep(Duration::from_secs(1)).await;
            Ok(nth)
        }

        async fn fail(self) -> Result<u32, Error> {
            self.call().await?;
            Err(Error::token(TokenKind::MemberSession, TokenFault::Inactive))
        }
    }

    fn unavailable(outcome: Result<u32, Arc<Error>>) -> Option<Needed> {
        match outcome.expect_err("an error").as_ref() {
            Error::Unavailable(error) => Some(UnavailableError::needed(error)),
            _ => None,
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_crowd_costs_one_call_whose_outcome_is_kept_for_a_while() {
        let (shared, calls) = (Arc::new(Shared::default()), Calls::default());
        let callers: Vec<_> = (0..1000)
            .map(|_| {
                let (shared, calls) = (Arc::clone(&shared), calls.clone());
                tokio::spawn(async move { shared.get("a", KEEP, LIMIT, calls.call()).await })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.expect("it ends").expect("an outcome"), 1);
        }
        advance(Duration::from_millis(4900)).await;
        assert_eq!(
            shared
                .get("a", KEEP, LIMIT, calls.clone().call())
                .await
                .ok(),
            Some(1)
        );
        assert_eq!(
            shared
                .get("b", KEEP, LIMIT, calls.clone().call())
                .await
                .ok(),
            Some(2)
        );
        assert_eq!(
            shared
                .get("a", KEEP, LIMIT, calls.clone().call())
                .await
                .ok(),
            Some(3)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_kept_that_is_not_to_be_and_a_failure_for_a_second() {
        let (shared, calls) = (Shared::default(), Calls::default());
        for nth in 1..=2 {
            let outcome = shared
                .get("a", Duration::ZERO, LIMIT, calls.clone().call())
                .await;
            assert_eq!(outcome.ok(), Some(nth));
        }
        for (wait, made) in [(0, 3), (900, 3), (1100, 4)] {
            advance(Duration::from_millis(wait)).await;
            let call = calls.clone().fail();
            assert!(shared.get("b", Duration::ZERO, LIMIT, call).await.is_err());
            assert_eq!(calls.made(), made, "{wait}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_takes_nothing_from_the_others() {
        let (shared, calls) = (Arc::new(Shared::default()), Calls::default());
        let first = tokio::spawn({
            let (shared, calls) = (Arc::clone(&shared), calls.clone());
            async move { shared.get("a", KEEP, LIMIT, calls.call()).await }
        });
        sleep(Duration::from_millis(500)).await;
        first.abort();
        let outcome = shared.get("a", KEEP, LIMIT, calls.clone().call()).await;
        assert_eq!((outcome.ok(), calls.made()), (Some(1), 1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_never_ends_or_panics_is_waited_for_no_longer_than_it_may_take() {
        let (shared, began) = (Shared::<u32>::default(), Instant::now());
        let outcome = shared.get("a", KEEP, LIMIT, pending()).await;
        assert_eq!(unavailable(outcome), Some(Needed::Session));
        assert!(began.elapsed() < LIMIT + GRACE * 2);
        advance(FAILURE).await;
        let outcome = shared
            .get("a", KEEP, LIMIT, async { panic!("on purpose") })
            .await;
        assert_eq!(unavailable(outcome), Some(Needed::Session));
        let outcome = shared.get("a", KEEP, Duration::MAX, async { Ok(1) }).await;
        assert_eq!(outcome.ok(), Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_are_remembered_and_for_no_longer_than_they_are_good() {
        let shared = Shared::default();
        for n in 0..MOST + 10 {
            let outcome = shared
                .get(&n.to_string(), KEEP, LIMIT, async { Ok(0) })
                .await;
            assert!(outcome.is_ok());
        }
        assert_eq!(shared.lock().len(), MOST);
        advance(KEEP).await;
        let outcome = shared.get("new", KEEP, LIMIT, async { Ok(0) }).await;
        assert_eq!((outcome.ok(), shared.lock().len()), (Some(0), 1));
    }
}
