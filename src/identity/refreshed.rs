//! A value that is fetched once for all callers, renewed before it gets old, and kept when that fails.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use super::Moment;
use crate::Error;
use crate::error::Cause;

/// How long after a fetch another one is made only for want of any value.
const INTERVAL: Duration = Duration::from_secs(30);

/// How long a caller waits for news when an old value would do.
const PATIENCE: Duration = Duration::from_secs(2);

/// A value that is fetched over the network.
///
/// Fetches run as tasks of their own: a caller that gives up takes nothing from the others, and no lock is held while
/// the network is waited for.
#[derive(Debug)]
pub(crate) struct Refreshed<T> {
    state: Mutex<State<T>>,
}

#[derive(Debug)]
struct State<T> {
    held: Option<Held<T>>,
    flight: Option<Flight<T>>,
    /// When the last fetch began.
    asked: Option<Moment>,
}

#[derive(Debug)]
struct Held<T> {
    value: Arc<T>,
    since: Moment,
    ages: Ages,
}

/// At which ages a value is treated how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ages {
    /// From here on it is renewed while it is still used.
    pub(crate) renew: Duration,
    /// From here on its renewal is waited for; if that fails, it is still used.
    pub(crate) expire: Duration,
    /// From here on it is of no use.
    pub(crate) discard: Duration,
}

/// What a fetch brought.
#[derive(Debug)]
pub(crate) struct Fetched<T> {
    pub(crate) value: T,
    pub(crate) ages: Ages,
}

type Outcome<T> = Result<Arc<T>, Arc<Error>>;
type Flight<T> = watch::Receiver<Option<Outcome<T>>>;

/// What can be done with what is held.
enum Use<T> {
    AsIs(Arc<T>),
    AndRenew(Arc<T>),
    OnlyIfRenewalFails(Arc<T>),
    Nothing,
}

impl<T> Default for Refreshed<T> {
    fn default() -> Self {
        Self {
            state: Mutex::new(State {
                held: None,
                flight: None,
                asked: None,
            }),
        }
    }
}

impl<T: Send + Sync + 'static> Refreshed<T> {
    /// The value: at once when there is a good one, else after at most `limit`.
    pub(crate) async fn get<F, R>(
        self: &Arc<Self>,
        now: Moment,
        limit: Duration,
        fetch: F,
    ) -> Result<Arc<T>, Cause>
    where
        F: FnOnce() -> R,
        R: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let (flight, spare) = {
            let mut state = self.lock();
            match state.usable(now) {
                Use::AsIs(value) => return Ok(value),
                Use::AndRenew(value) => {
                    self.join(&mut state, now, fetch);
                    return Ok(value);
                }
                Use::OnlyIfRenewalFails(value) => (self.join(&mut state, now, fetch), Some(value)),
                Use::Nothing => (self.join(&mut state, now, fetch), None),
            }
        };
        match spare {
            None => land(flight, limit).await,
            Some(spare) => Ok(land(flight, limit.min(PATIENCE)).await.unwrap_or(spare)),
        }
    }

    /// The value fetched anew, unless that was done moments ago.
    pub(crate) async fn renew<F, R>(
        self: &Arc<Self>,
        now: Moment,
        limit: Duration,
        fetch: F,
    ) -> Option<Result<Arc<T>, Cause>>
    where
        F: FnOnce() -> R,
        R: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let flight = {
            let mut state = self.lock();
            if state.asked_lately(now) && state.flight_under_way().is_none() {
                return None;
            }
            self.join(&mut state, now, fetch)
        };
        Some(land(flight, limit).await)
    }

    /// The value as it is held, unless it is of no use any more.
    pub(crate) fn peek(&self, now: Moment) -> Option<Arc<T>> {
        match self.lock().usable(now) {
            Use::AsIs(value) | Use::AndRenew(value) | Use::OnlyIfRenewalFails(value) => Some(value),
            Use::Nothing => None,
        }
    }

    /// The fetch under way, or a new one.
    fn join<F, R>(self: &Arc<Self>, state: &mut State<T>, now: Moment, fetch: F) -> Flight<T>
    where
        F: FnOnce() -> R,
        R: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        if let Some(flight) = state.flight_under_way() {
            return flight;
        }
        let (landing, flight) = watch::channel(None);
        state.flight = Some(flight.clone());
        state.asked = Some(now);
        let this = Arc::clone(self);
        let fetch = fetch();
        tokio::spawn(async move {
            let fetched = fetch.await;
            let outcome = this.settle(now, fetched);
            landing.send_replace(Some(outcome));
        });
        flight
    }

    fn settle(&self, since: Moment, fetched: Result<Fetched<T>, Error>) -> Outcome<T> {
        let mut state = self.lock();
        state.flight = None;
        let Fetched { value, ages } = fetched.map_err(Arc::new)?;
        let value = Arc::new(value);
        state.held = Some(Held {
            value: Arc::clone(&value),
            since,
            ages,
        });
        Ok(value)
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // What is inside is replaced whole, so a panic elsewhere leaves nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> State<T> {
    fn usable(&self, now: Moment) -> Use<T> {
        let Some(Held { value, since, ages }) = &self.held else {
            return Use::Nothing;
        };
        let age = now.since(*since);
        let value = Arc::clone(value);
        let past = |limit: Duration| i128::from(age) >= millis(limit);
        if past(ages.discard) {
            return Use::Nothing;
        }
        // Before its own time: the clock was set back, and nobody knows how old it is.
        let aged = past(ages.renew) || age < 0;
        match (aged, past(ages.expire)) {
            (false, _) => Use::AsIs(value),
            // A renewal was tried and failed moments ago.
            (true, _) if self.asked_lately(now) && self.flight_under_way().is_none() => {
                Use::AsIs(value)
            }
            (true, false) => Use::AndRenew(value),
            (true, true) => Use::OnlyIfRenewalFails(value),
        }
    }

    fn asked_lately(&self, now: Moment) -> bool {
        self.asked
            .is_some_and(|asked| (0..millis(INTERVAL)).contains(&now.since(asked).into()))
    }

    /// A flight whose task ended without an outcome, with the runtime it ran on, is none.
    fn flight_under_way(&self) -> Option<Flight<T>> {
        let flight = self.flight.as_ref()?;
        flight.has_changed().is_ok().then(|| flight.clone())
    }
}

fn millis(duration: Duration) -> i128 {
    i128::try_from(duration.as_millis()).unwrap_or(i128::MAX)
}

/// Waits for a flight.
async fn land<T>(mut flight: Flight<T>, limit: Duration) -> Result<Arc<T>, Cause> {
    let landed = timeout(limit, flight.wait_for(Option::is_some)).await;
    let landed = landed.map_err(|_| Cause::Late(limit))?;
    let outcome = landed.map_err(|_| Cause::Abandoned)?.clone();
    match outcome {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(Cause::Failed(error)),
        None => Err(Cause::Abandoned),
    }
}

#[cfg(test)]
mod tests {
    use super::{Ages, Fetched, Refreshed};
    use crate::Error;
    use crate::error::Cause;
    use crate::identity::Moment;
    use chrono::DateTime;
    use std::future::Future;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    const LIMIT: Duration = Duration::from_secs(60);
    const AGES: Ages = Ages {
        renew: Duration::from_secs(100),
        expire: Duration::from_secs(200),
        discard: Duration::from_secs(1000),
    };

    fn at(seconds: i64) -> Moment {
        DateTime::from_timestamp(seconds, 0).expect("a time").into()
    }

    /// Brings 1, 2, 3, …, or fails.
    #[derive(Clone, Default)]
    struct Well(Arc<AtomicU32>);

    impl Well {
        fn draw(&self) -> impl Future<Output = Result<Fetched<u32>, Error>> + Send + 'static {
            let value = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                tokio::task::yield_now().await;
                Ok(Fetched { value, ages: AGES })
            }
        }

        fn dry(&self) -> impl Future<Output = Result<Fetched<u32>, Error>> + Send + 'static {
            self.0.fetch_add(1, Ordering::SeqCst);
            async { Err(Error::config("well", "is dry")) }
        }

        fn drawn(&self) -> u32 {
            self.0.load(Ordering::SeqCst)
        }
    }

    async fn settled() {
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn many_callers_make_one_fetch() {
        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        let callers: Vec<_> = (0..200)
            .map(|_| {
                let (cell, well) = (Arc::clone(&cell), well.clone());
                tokio::spawn(async move { cell.get(at(0), LIMIT, || well.draw()).await })
            })
            .collect();
        for caller in callers {
            let value = caller.await.expect("no panic").expect("a value");
            assert_eq!(*value, 1);
        }
        assert_eq!(well.drawn(), 1);
    }

    #[tokio::test]
    async fn a_value_is_renewed_ahead_and_waited_for_once_expired() {
        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        let get = async |now| {
            *cell
                .get(at(now), LIMIT, || well.draw())
                .await
                .expect("a value")
        };
        assert_eq!(get(0).await, 1);
        assert_eq!(get(99).await, 1);
        // Renewed behind the caller's back.
        assert_eq!(get(100).await, 1);
        settled().await;
        assert_eq!(get(100).await, 2);
        // Waited for.
        assert_eq!(get(300).await, 3);
        assert_eq!(get(2000).await, 4);
        // The clock went back.
        assert_eq!(get(1000).await, 4);
        settled().await;
        assert_eq!(get(1000).await, 5);
        assert_eq!(well.drawn(), 5);
    }

    #[tokio::test]
    async fn an_old_value_outlives_failed_renewals_but_not_for_ever() {
        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        assert!(cell.get(at(0), LIMIT, || well.draw()).await.is_ok());
        for now in [100, 250, 500, 999] {
            let value = cell
                .get(at(now), LIMIT, || well.dry())
                .await
                .expect("the old value");
            assert_eq!(*value, 1, "at {now}");
            settled().await;
        }
        assert_eq!(well.drawn(), 5);
        let end = cell.get(at(1000), LIMIT, || well.dry()).await;
        assert!(matches!(end, Err(Cause::Failed(_))), "{end:?}");
    }

    #[tokio::test]
    async fn failed_renewals_are_not_repeated_at_once_but_a_first_fetch_is() {
        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        for fetches in 1..=3 {
            assert!(cell.get(at(0), LIMIT, || well.dry()).await.is_err());
            assert_eq!(well.drawn(), fetches);
        }
        assert!(cell.get(at(0), LIMIT, || well.draw()).await.is_ok());
        for (now, fetches) in [(250, 5), (279, 5), (280, 6)] {
            assert!(cell.get(at(now), LIMIT, || well.dry()).await.is_ok());
            assert_eq!(well.drawn(), fetches, "at {now}");
        }
    }

    #[tokio::test]
    async fn a_demanded_renewal_keeps_its_distance() {
        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        let renew = async |now| cell.renew(at(now), LIMIT, || well.draw()).await.is_some();
        assert!(renew(0).await);
        assert!(!renew(29).await);
        assert!(renew(30).await);
        assert_eq!(well.drawn(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_renewal_is_not_waited_for_long_and_a_slow_first_fetch_to_the_limit() {
        let cell = Arc::new(Refreshed::<u32>::default());
        let stuck = std::future::pending::<Result<Fetched<u32>, Error>>;
        let late = cell.get(at(0), Duration::from_secs(7), stuck).await;
        assert!(
            matches!(late, Err(Cause::Late(limit)) if limit.as_secs() == 7),
            "{late:?}"
        );

        let (cell, well) = (Arc::new(Refreshed::default()), Well::default());
        assert!(cell.get(at(0), LIMIT, || well.draw()).await.is_ok());
        let before = tokio::time::Instant::now();
        let old = cell
            .get(at(500), LIMIT, stuck)
            .await
            .expect("the old value");
        assert_eq!((*old, before.elapsed().as_secs()), (1, 2));
    }

    #[test]
    fn a_fetch_that_died_with_its_runtime_is_made_again() {
        let runtime = || {
            tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .build()
                .expect("a runtime")
        };
        let cell = Arc::new(Refreshed::<u32>::default());
        let stuck = std::future::pending::<Result<Fetched<u32>, Error>>;
        let first = runtime();
        let late = first.block_on(cell.get(at(0), Duration::from_millis(1), stuck));
        assert!(late.is_err());
        drop(first);
        let well = Well::default();
        let value = runtime().block_on(cell.get(at(0), LIMIT, || well.draw()));
        assert_eq!(value.ok().as_deref(), Some(&1));
    }
}
