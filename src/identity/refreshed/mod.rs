//! A value that is fetched once for all callers, renewed before it gets old, and kept when that fails.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, timeout, timeout_at};

use super::{Moment, shared_fetch};
use crate::error::Cause;
use crate::{Client, Error};

/// How long a fetch is waited for, whoever began it. What takes longer is on a runtime that nobody drives.
pub(super) const FLIGHT: Duration = Duration::from_secs(5);

/// How long the one caller that began a renewal waits for it, when an old value would do.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long a failure is repeated to all who have no value, so that a crowd of them costs one fetch.
const FAILURE: Duration = Duration::from_secs(1);

/// How long after a fetch another one is made only for want of any value.
const INTERVAL: Duration = Duration::from_secs(30);

/// A value that is fetched over the network.
///
/// Fetches run as tasks of their own: a caller that gives up takes nothing from the others, and no lock is held while
/// the network is waited for. Such a task stands still while nobody drives the runtime it is on, so nobody relies on
/// it for longer than [`FLIGHT`].
#[derive(Debug)]
pub(crate) struct Refreshed<T> {
    state: Mutex<State<T>>,
}

#[derive(Debug)]
struct State<T> {
    held: Option<Held<T>>,
    /// When and why the last fetch failed; `None` once one succeeds.
    failure: Option<(Moment, Cause)>,
    /// The last fetch, unless it landed.
    flight: Option<Arc<Flight<T>>>,
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
    /// From here on it is renewed behind the callers' backs.
    pub(crate) renew: Duration,
    /// From here on the caller that begins its renewal waits for it a little; if that fails, it is still used.
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

/// Makes a fetch that stands on its own.
pub(crate) type Fetch<'f, T> = &'f (dyn Fn(Client) -> Fetching<T> + Sync);
pub(crate) type Fetching<T> = Pin<Box<dyn Future<Output = Result<Fetched<T>, Error>> + Send>>;

type Outcome<T> = Result<Arc<T>, Cause>;

#[derive(Debug)]
struct Flight<T> {
    began: Moment,
    dies: Instant,
    outcome: watch::Receiver<Option<Outcome<T>>>,
}

/// How old a value is, as its [`Ages`] see it.
enum Age {
    Fresh,
    Aging,
    Expired,
}

/// What a caller gets.
enum Next<T> {
    /// This, at once.
    Now(Outcome<T>),
    /// The outcome of a fetch, or a value that would do if that takes long or fails.
    Later(Arc<Flight<T>>, Option<Arc<T>>),
}

impl<T> Default for Refreshed<T> {
    fn default() -> Self {
        Self {
            state: Mutex::new(State {
                held: None,
                failure: None,
                flight: None,
            }),
        }
    }
}

impl<T: Send + Sync + 'static> Refreshed<T> {
    /// The value: at once when there is a good one.
    pub(crate) async fn get(self: &Arc<Self>, client: &Client, fetch: Fetch<'_, T>) -> Outcome<T> {
        match self.next(client, fetch) {
            Next::Now(outcome) => outcome,
            Next::Later(flight, None) => self.wait(client, flight, fetch).await,
            Next::Later(flight, Some(old)) => {
                let patience = client.context.patience().min(PATIENCE);
                match timeout(patience, flight.land()).await {
                    Ok(Some(Ok(value))) => Ok(value),
                    _ => Ok(old),
                }
            }
        }
    }

    /// The value fetched anew, or the outcome of the last fetch if that was moments ago.
    pub(crate) async fn renew(
        self: &Arc<Self>,
        client: &Client,
        fetch: Fetch<'_, T>,
    ) -> Outcome<T> {
        let flight = {
            let mut state = self.lock();
            let now = client.context.identity().now();
            match (state.under_way(), state.last_outcome(now)) {
                (Some(flight), _) => flight,
                (None, Some(outcome)) => return outcome,
                (None, None) => self.begin(&mut state, client, fetch),
            }
        };
        self.wait(client, flight, fetch).await
    }

    /// The value as it is held, unless it is of no use any more.
    pub(crate) fn peek(&self, now: Moment) -> Option<Arc<T>> {
        self.lock().held(now).map(|(value, _)| value)
    }

    fn next(self: &Arc<Self>, client: &Client, fetch: Fetch<'_, T>) -> Next<T> {
        let now = client.context.identity().now();
        let mut state = self.lock();
        match state.held(now) {
            Some((value, Age::Fresh)) => Next::Now(Ok(value)),
            Some((value, _)) if state.tried_lately(now) => Next::Now(Ok(value)),
            Some((value, Age::Aging)) => {
                self.begin(&mut state, client, fetch);
                Next::Now(Ok(value))
            }
            Some((value, Age::Expired)) => {
                Next::Later(self.begin(&mut state, client, fetch), Some(value))
            }
            None => match (state.under_way(), state.failed_within(FAILURE, now)) {
                (Some(flight), _) => Next::Later(flight, None),
                (None, Some(cause)) => Next::Now(Err(cause)),
                (None, None) => Next::Later(self.begin(&mut state, client, fetch), None),
            },
        }
    }

    /// Waits for a flight, and for one of this caller's own if that one never lands.
    async fn wait(
        self: &Arc<Self>,
        client: &Client,
        flight: Arc<Flight<T>>,
        fetch: Fetch<'_, T>,
    ) -> Outcome<T> {
        let limit = client.context.patience();
        let landing = async {
            if let Some(outcome) = flight.land().await {
                return outcome;
            }
            let own = self.join(client, fetch);
            own.land().await.unwrap_or(Err(Cause::Abandoned))
        };
        timeout(limit, landing)
            .await
            .unwrap_or(Err(Cause::Late(limit)))
    }

    /// The flight under way, or a new one.
    fn join(self: &Arc<Self>, client: &Client, fetch: Fetch<'_, T>) -> Arc<Flight<T>> {
        let mut state = self.lock();
        match state.under_way() {
            Some(flight) => flight,
            None => self.begin(&mut state, client, fetch),
        }
    }

    fn begin(
        self: &Arc<Self>,
        state: &mut State<T>,
        client: &Client,
        fetch: Fetch<'_, T>,
    ) -> Arc<Flight<T>> {
        let (landing, outcome) = watch::channel(None);
        let flight = Arc::new(Flight {
            began: client.context.identity().now(),
            dies: Instant::now() + FLIGHT,
            outcome,
        });
        state.flight = Some(Arc::clone(&flight));
        let (this, own) = (Arc::clone(self), Arc::clone(&flight));
        let client = shared_fetch(client);
        let fetched = fetch(client.clone());
        tokio::spawn(async move {
            let fetched = fetched.await;
            let outcome = this.settle(&own, fetched, client.context.identity().now());
            landing.send_replace(Some(outcome));
        });
        flight
    }

    fn settle(
        &self,
        flight: &Arc<Flight<T>>,
        fetched: Result<Fetched<T>, Error>,
        now: Moment,
    ) -> Outcome<T> {
        let mut state = self.lock();
        // Another one may have been begun since, when this one was taken for dead: that one counts.
        let is_last = state
            .flight
            .as_ref()
            .is_some_and(|last| Arc::ptr_eq(last, flight));
        let outcome = match fetched {
            Ok(Fetched { value, ages }) => Ok((Arc::new(value), ages)),
            Err(error) => Err(Cause::Failed(Arc::new(error))),
        };
        if is_last {
            state.flight = None;
            state.failure = outcome.as_ref().err().map(|cause| (now, cause.clone()));
        }
        let (value, ages) = outcome?;
        if is_last {
            state.held = Some(Held {
                value: Arc::clone(&value),
                since: flight.began,
                ages,
            });
        }
        Ok(value)
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // What is inside is replaced whole, so a panic elsewhere leaves nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> State<T> {
    /// What is held, unless it is of no use any more.
    fn held(&self, now: Moment) -> Option<(Arc<T>, Age)> {
        let Held { value, since, ages } = self.held.as_ref()?;
        let millis = now.since(*since);
        let past = |limit: Duration| i128::from(millis) >= in_millis(limit);
        let age = match () {
            () if past(ages.discard) => return None,
            () if past(ages.expire) => Age::Expired,
            // Before its own time: the clock was set back, and nobody knows how old it is.
            () if past(ages.renew) || millis < 0 => Age::Aging,
            () => Age::Fresh,
        };
        Some((Arc::clone(value), age))
    }

    /// Whether a renewal is under way, or was tried moments ago.
    fn tried_lately(&self, now: Moment) -> bool {
        let flight = self.flight.as_ref();
        let flown = flight
            .is_some_and(|flight| flight.is_alive() || is_within(INTERVAL, flight.began, now));
        flown || self.failed_within(INTERVAL, now).is_some()
    }

    fn under_way(&self) -> Option<Arc<Flight<T>>> {
        self.flight.clone().filter(|flight| flight.is_alive())
    }

    fn failed_within(&self, span: Duration, now: Moment) -> Option<Cause> {
        let (since, cause) = self.failure.as_ref()?;
        is_within(span, *since, now).then(|| cause.clone())
    }

    /// The outcome of the last fetch, if that was moments ago.
    fn last_outcome(&self, now: Moment) -> Option<Outcome<T>> {
        if let Some(cause) = self.failed_within(INTERVAL, now) {
            return Some(Err(cause));
        }
        let held = self.held.as_ref()?;
        is_within(INTERVAL, held.since, now).then(|| Ok(Arc::clone(&held.value)))
    }
}

impl<T> Flight<T> {
    /// Whether it may still land: neither is it too old, nor did its runtime end.
    fn is_alive(&self) -> bool {
        Instant::now() < self.dies && self.outcome.has_changed().is_ok()
    }

    /// Its outcome; `None` when it died.
    async fn land(&self) -> Option<Outcome<T>> {
        let mut outcome = self.outcome.clone();
        let landed = timeout_at(self.dies, outcome.wait_for(Option::is_some)).await;
        landed.ok()?.ok()?.clone()
    }
}

/// Whether `since` is at most `span` before `now`, and not after it.
fn is_within(span: Duration, since: Moment, now: Moment) -> bool {
    (0..in_millis(span)).contains(&now.since(since).into())
}

fn in_millis(duration: Duration) -> i128 {
    i128::try_from(duration.as_millis()).unwrap_or(i128::MAX)
}

#[cfg(test)]
mod tests;
