use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use chrono::DateTime;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

use super::{Ages, FLIGHT, Fetched, Fetching, Refreshed};
use crate::error::Cause;
use crate::{Client, Error};

const AGES: Ages = Ages {
    renew: Duration::from_secs(100),
    expire: Duration::from_secs(200),
    discard: Duration::from_secs(1000),
};

/// A cell, the clock it is judged by, and a well that it draws from: 1, 2, 3, …
#[derive(Clone)]
struct Town {
    cell: Arc<Refreshed<u32>>,
    client: Client,
    clock: Arc<AtomicI64>,
    drawn: Arc<AtomicU32>,
}

impl Town {
    fn new() -> Self {
        let clock = Arc::new(AtomicI64::new(0));
        let hands = Arc::clone(&clock);
        let client = Client::builder()
            .project_id("project-test-1")
            .secret("secret-test-1")
            .base_url("http://127.0.0.1:9")
            .clock(move || {
                DateTime::from_timestamp(hands.load(Ordering::SeqCst), 0).expect("a time")
            })
            .build();
        Self {
            cell: Arc::default(),
            client: client.expect("a client"),
            clock,
            drawn: Arc::default(),
        }
    }

    fn at(&self, seconds: i64) -> &Self {
        self.clock.store(seconds, Ordering::SeqCst);
        self
    }

    fn drawn(&self) -> u32 {
        self.drawn.load(Ordering::SeqCst)
    }

    fn draw(&self) -> u32 {
        self.drawn.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// The value, from a well that gives water.
    async fn get(&self) -> Result<u32, Cause> {
        let drawn = self.cell.get(&self.client, &|_| fetched(self.draw())).await;
        drawn.map(|value| *value)
    }

    async fn get_from_dry(&self) -> Result<u32, Cause> {
        let drawn = self.cell.get(&self.client, &|_| dry(self.draw())).await;
        drawn.map(|value| *value)
    }

    /// From a well that never answers.
    async fn get_from_stuck(&self) -> Result<u32, Cause> {
        let drawn = self.cell.get(&self.client, &|_| stuck(self.draw())).await;
        drawn.map(|value| *value)
    }

    async fn renew(&self) -> Result<u32, Cause> {
        let drawn = self
            .cell
            .renew(&self.client, &|_| fetched(self.draw()))
            .await;
        drawn.map(|value| *value)
    }

    async fn renew_from_dry(&self) -> Result<u32, Cause> {
        let drawn = self.cell.renew(&self.client, &|_| dry(self.draw())).await;
        drawn.map(|value| *value)
    }
}

fn fetched(value: u32) -> Fetching<u32> {
    Box::pin(async move {
        tokio::task::yield_now().await;
        Ok(Fetched { value, ages: AGES })
    })
}

fn dry(_: u32) -> Fetching<u32> {
    Box::pin(async { Err(Error::config("well", "is dry")) })
}

fn stuck(_: u32) -> Fetching<u32> {
    Box::pin(pending())
}

async fn settled() {
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
}

fn failed(outcome: &Result<u32, Cause>) -> bool {
    matches!(outcome, Err(Cause::Failed(_)))
}

/// Time stands still on it, except where everything waits.
fn runtime() -> Runtime {
    let runtime = Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build();
    runtime.expect("a runtime")
}

#[tokio::test]
async fn many_callers_make_one_fetch() {
    let town = Town::new();
    let callers: Vec<_> = (0..200)
        .map(|_| {
            let town = town.clone();
            tokio::spawn(async move { town.get().await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.expect("no panic").ok(), Some(1));
    }
    assert_eq!(town.drawn(), 1);
}

#[tokio::test]
async fn a_value_is_renewed_behind_and_before_use_once_expired() {
    let town = Town::new();
    let get = async |now| town.at(now).get().await.expect("a value");
    assert_eq!(get(0).await, 1);
    assert_eq!(get(99).await, 1);
    assert_eq!(get(100).await, 1);
    settled().await;
    assert_eq!(get(100).await, 2);
    assert_eq!(get(300).await, 3);
    assert_eq!(get(2000).await, 4);
    // The clock went back.
    assert_eq!(get(1000).await, 4);
    settled().await;
    assert_eq!(get(1000).await, 5);
    assert_eq!(town.drawn(), 5);
}

#[tokio::test]
async fn an_old_value_outlives_failed_renewals_but_not_for_ever() {
    let town = Town::new();
    assert_eq!(town.get().await.ok(), Some(1));
    for now in [100, 250, 500, 999] {
        assert_eq!(town.at(now).get_from_dry().await.ok(), Some(1), "at {now}");
        settled().await;
    }
    assert_eq!(town.drawn(), 5);
    assert!(failed(&town.at(1000).get_from_dry().await));
    let now = town.client.context.identity().now();
    assert!(town.cell.peek(now).is_none());
}

#[tokio::test]
async fn a_failed_renewal_is_not_repeated_for_half_a_minute() {
    let town = Town::new();
    assert_eq!(town.get().await.ok(), Some(1));
    for (now, drawn) in [(250, 2), (279, 2), (280, 3), (309, 3), (310, 4)] {
        assert_eq!(town.at(now).get_from_dry().await.ok(), Some(1));
        assert_eq!(town.drawn(), drawn, "at {now}");
    }
    // Success ends that at once.
    assert_eq!(town.at(340).get().await.ok(), Some(5));
    assert_eq!(town.at(540).get().await.ok(), Some(6));
}

#[tokio::test]
async fn short_lived_values_are_renewed_as_their_ages_say() {
    let town = Town::new();
    let brief = Ages {
        renew: Duration::from_secs(8),
        expire: Duration::from_secs(9),
        discard: Duration::from_secs(10),
    };
    let get = async |now| {
        let fetch = |_| {
            let value = town.draw();
            Box::pin(async move { Ok(Fetched { value, ages: brief }) }) as Fetching<u32>
        };
        let drawn = town.at(now).cell.get(&town.client, &fetch).await;
        *drawn.expect("a value")
    };
    assert_eq!(get(0).await, 1);
    assert_eq!(get(8).await, 1);
    settled().await;
    assert_eq!(get(8).await, 2);
    assert_eq!(get(17).await, 3);
}

#[tokio::test]
async fn without_a_value_a_failure_is_repeated_for_a_second() {
    let town = Town::new();
    for (now, drawn) in [(0, 1), (0, 1), (1, 2), (1, 2), (2, 3)] {
        assert!(failed(&town.at(now).get_from_dry().await));
        assert_eq!(town.drawn(), drawn, "at {now}");
    }
    assert_eq!(town.at(3).get().await.ok(), Some(4));
    // Before its own time: the clock was set back.
    let town = Town::new();
    assert!(failed(&town.at(100).get_from_dry().await));
    assert_eq!(town.at(50).get().await.ok(), Some(2));
}

#[tokio::test]
async fn the_second_begins_when_the_fetch_failed() {
    let town = Town::new();
    let long = |_| {
        let town = town.clone();
        town.draw();
        let long = async move {
            town.at(100);
            Err(Error::config("well", "is dry"))
        };
        Box::pin(long) as Fetching<u32>
    };
    assert!(town.cell.get(&town.client, &long).await.is_err());
    assert!(failed(&town.get().await));
    assert_eq!(town.at(101).get().await.ok(), Some(2));
}

#[tokio::test]
async fn a_demanded_renewal_repeats_its_last_outcome_for_half_a_minute() {
    let town = Town::new();
    assert_eq!(town.renew().await.ok(), Some(1));
    assert_eq!(town.at(29).renew_from_dry().await.ok(), Some(1));
    assert!(failed(&town.at(30).renew_from_dry().await));
    assert!(failed(&town.at(59).renew().await));
    assert_eq!(town.drawn(), 2);
    // What is held is of use all the same.
    assert_eq!(town.get().await.ok(), Some(1));
    assert_eq!(town.at(60).renew().await.ok(), Some(3));
    assert_eq!(town.at(61).renew_from_dry().await.ok(), Some(3));
}

#[tokio::test(start_paused = true)]
async fn while_a_value_is_held_one_caller_waits_a_second_for_a_renewal_that_hangs() {
    let town = Town::new();
    assert_eq!(town.get().await.ok(), Some(1));
    town.at(500);
    let began = Instant::now();
    let others: Vec<_> = (0..10)
        .map(|_| {
            let town = town.clone();
            tokio::spawn(async move { (town.get_from_stuck().await.ok(), began.elapsed()) })
        })
        .collect();
    let mut waited = Vec::new();
    for other in others {
        let (value, time) = other.await.expect("no panic");
        assert_eq!(value, Some(1));
        waited.push(time.as_millis() / 1000);
    }
    waited.sort_unstable();
    assert_eq!(waited, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    // Nor does anyone wait after it died, until it is time to try again.
    tokio::time::advance(FLIGHT).await;
    let began = Instant::now();
    assert_eq!(town.at(529).get_from_stuck().await.ok(), Some(1));
    assert_eq!((began.elapsed().as_secs(), town.drawn()), (0, 2));
    assert_eq!(town.at(530).get_from_stuck().await.ok(), Some(1));
    assert_eq!((began.elapsed().as_secs(), town.drawn()), (1, 3));
    // Before it expires nobody waits at all.
    let town = Town::new();
    assert_eq!(town.get().await.ok(), Some(1));
    let began = Instant::now();
    assert_eq!(town.at(150).get_from_stuck().await.ok(), Some(1));
    assert_eq!((began.elapsed().as_secs(), town.drawn()), (0, 2));
}

#[tokio::test(start_paused = true)]
async fn a_caller_waits_no_longer_than_it_wants_to() {
    let mut town = Town::new();
    town.client = town.client.with_timeout(Duration::from_millis(300));
    let began = Instant::now();
    let late = town.get_from_stuck().await;
    assert!(
        matches!(late, Err(Cause::Late(limit)) if limit.as_millis() == 300),
        "{late:?}"
    );
    assert_eq!(began.elapsed().as_millis() / 100, 3);
    // For a renewal likewise.
    let mut town = Town::new();
    assert_eq!(town.get().await.ok(), Some(1));
    town.client = town.client.with_timeout(Duration::from_millis(300));
    let began = Instant::now();
    assert_eq!(town.at(500).get_from_stuck().await.ok(), Some(1));
    assert_eq!(began.elapsed().as_millis() / 100, 3);
}

#[test]
fn a_fetch_on_a_runtime_that_nobody_drives_holds_nobody_up_for_longer_than_its_time() {
    let mut town = Town::new();
    let patient = town.client.clone();
    town.client = patient.with_timeout(Duration::from_millis(1));
    let idle = runtime();
    assert!(idle.block_on(town.get_from_stuck()).is_err());
    town.client = patient;
    // Who comes while it may still land waits for it, and then draws without help.
    let (value, waited) = runtime().block_on(async {
        let began = Instant::now();
        (town.get().await.ok(), began.elapsed())
    });
    assert_eq!(value, Some(2));
    assert!(waited <= FLIGHT, "{waited:?}");
    drop(idle);
}

#[test]
fn a_renewal_on_a_runtime_that_nobody_drives_is_nobodys_trouble() {
    let town = Town::new();
    let idle = runtime();
    assert_eq!(idle.block_on(town.get()).ok(), Some(1));
    // Begun behind, and left.
    assert_eq!(idle.block_on(town.at(150).get()).ok(), Some(1));
    assert_eq!(town.drawn(), 2);
    runtime().block_on(async {
        let began = Instant::now();
        for now in [151, 200, 500, 999] {
            assert_eq!(
                town.at(now).get_from_stuck().await.ok(),
                Some(1),
                "at {now}"
            );
        }
        assert!(began.elapsed() < FLIGHT);
        // Nor is it a total failure once what was held is of no use.
        tokio::time::advance(FLIGHT).await;
        assert_eq!(town.at(1000).get().await.ok(), Some(3));
    });
    // What the idle one brings at last is not taken for the latest.
    assert_eq!(
        idle.block_on(async {
            settled().await;
            town.get().await.ok()
        }),
        Some(3)
    );
}

#[test]
fn a_fetch_that_died_with_its_runtime_is_made_again_at_once() {
    let mut town = Town::new();
    let patient = town.client.clone();
    town.client = patient.with_timeout(Duration::from_millis(1));
    let first = runtime();
    assert!(first.block_on(town.get_from_stuck()).is_err());
    town.client = patient;
    drop(first);
    runtime().block_on(async {
        let began = Instant::now();
        assert_eq!(town.get().await.ok(), Some(2));
        assert!(began.elapsed().is_zero());
    });
}

#[tokio::test(start_paused = true)]
async fn nobody_begins_flights_without_end() {
    let town = Town::new();
    let outcome = town.get_from_stuck().await;
    assert!(matches!(outcome, Err(Cause::Abandoned)), "{outcome:?}");
    assert_eq!(town.drawn(), 2);
}

/// Waits to be told before it ends.
async fn get_when(
    town: &Town,
    told: &Arc<Notify>,
    outcome: fn(u32) -> Fetching<u32>,
) -> Option<u32> {
    let fetch = |_| {
        let (told, value) = (Arc::clone(told), town.draw());
        let fetch = async move {
            told.notified().await;
            outcome(value).await
        };
        Box::pin(fetch) as Fetching<u32>
    };
    let drawn = town.cell.get(&town.client, &fetch).await;
    drawn.ok().map(|value| *value)
}

#[test]
fn a_fetch_that_was_taken_for_dead_changes_nothing_when_it_ends_after_all() {
    for outcome in [dry, fetched as fn(u32) -> Fetching<u32>] {
        let (idle, other) = (runtime(), runtime());
        let town = Town::new();
        let (first, second) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        idle.block_on(async {
            let waiting = get_when(&town, &first, outcome);
            assert!(timeout(Duration::ZERO, waiting).await.is_err());
        });
        other.block_on(async {
            tokio::time::advance(FLIGHT).await;
            let waiting = get_when(&town, &second, fetched);
            assert!(timeout(Duration::ZERO, waiting).await.is_err());
        });
        first.notify_one();
        idle.block_on(settled());
        second.notify_one();
        assert_eq!(other.block_on(town.get()).ok(), Some(2));
        assert_eq!(town.drawn(), 2);
    }
}
