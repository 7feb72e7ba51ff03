//! Ours over the peer's, call by call in turn: a machine that speeds up or slows down does so for both.
//!
//! `cargo bench --bench ratios` in this directory.

use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use ring::signature::RSA_PKCS1_2048_8192_SHA256;
use stytch_api_peer_benches::{BENCH, parts};

/// So that the slowest pair takes a second or two.
const ROUNDS: usize = 20_000;

type Routine<'r> = &'r (dyn Fn() + Sync);

fn main() {
    let (session, m2m) = (bare(&BENCH.session), bare(&BENCH.m2m));
    let official = || BENCH.verify_m2m_officially();
    let pairs: [(&str, Routine, Routine); 5] = [
        (
            "session, uncached / bare RSA",
            &|| BENCH.verify_session(&BENCH.uncached),
            &session,
        ),
        (
            "M2M, uncached / bare RSA",
            &|| BENCH.verify_m2m(&BENCH.uncached),
            &m2m,
        ),
        ("official M2M / session, cached", &official, &|| {
            BENCH.verify_session(&BENCH.cached)
        }),
        ("official M2M / M2M, cached", &official, &|| {
            BENCH.verify_m2m(&BENCH.cached)
        }),
        (
            "RBAC, denied / granted",
            &|| BENCH.check(&BENCH.denied),
            &|| BENCH.check(&BENCH.granted),
        ),
    ];
    let cores = thread::available_parallelism().map_or(1, usize::from);
    println!(
        "{:<34}{:>8}{:>12}{:>12}{:>9}",
        "medians", "threads", "first", "second", "ratio"
    );
    for (name, first, second) in pairs {
        for threads in [1, cores] {
            let (first, second) = in_turn(threads, first, second);
            let ratio = first.as_secs_f64() / second.as_secs_f64();
            println!("{name:<34}{threads:>8}{first:>12.2?}{second:>12.2?}{ratio:>9.3}");
        }
    }
}

/// The verification that ours rests on, of the same library.
fn bare(token: &str) -> impl Fn() + Sync {
    let (signed, signature) = parts(token);
    move || {
        let verified = BENCH.key.verify(
            &RSA_PKCS1_2048_8192_SHA256,
            black_box(signed),
            black_box(&signature),
        );
        verified.expect("valid");
    }
}

/// The median times of both, run in turn by each of the threads.
fn in_turn(threads: usize, first: Routine, second: Routine) -> (Duration, Duration) {
    let run = || (0..ROUNDS).map(|_| (time(first), time(second))).unzip();
    let outcomes: Vec<(Vec<_>, Vec<_>)> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    let (firsts, seconds): (Vec<_>, Vec<_>) = outcomes.into_iter().unzip();
    (median(firsts.concat()), median(seconds.concat()))
}

fn time(routine: Routine) -> Duration {
    let start = Instant::now();
    routine();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
