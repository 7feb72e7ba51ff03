//! Time under the test's own hand: real sockets, and limits of days that nobody waits for.

use std::pin::pin;
use std::time::Duration;

use tokio::time::{Instant, advance};

/// How far the clock moves while something may still come over the wire. Limits are so much longer that no load on the
/// machine makes a call late.
const TICK: Duration = Duration::from_millis(1);

/// How far it moves once nothing will. Short enough for the client to take in what came before.
const LEAP: Duration = Duration::from_secs(30);

/// Runs `call` on the paused clock; what became of it, and the time that passed on that clock.
pub(super) async fn run<T>(
    call: impl Future<Output = T>,
    stalled: impl Fn() -> bool,
) -> (T, Duration) {
    let start = Instant::now();
    let mut call = pin!(call);
    loop {
        tokio::select! {
            biased;
            result = &mut call => return (result, start.elapsed()),
            // Lets the sockets be polled, so the runtime never finds itself idle and moves the clock by itself.
            () = tokio::task::yield_now() => {}
        }
        if stalled() {
            std::thread::yield_now();
            advance(LEAP).await;
        } else {
            advance(TICK).await;
        }
    }
}
