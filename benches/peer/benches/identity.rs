//! Local verification beside the bare RSA verification it rests on, and beside the official crate's M2M verification,
//! which is the only local one it has.
//!
//! `cargo bench --bench identity` in this directory; add `-- rbac` for a part.

use std::hint::black_box;
use std::sync::LazyLock;

use divan::{Bencher, counter::ItemsCount};
use stytch_api_peer_benches::{BENCH, parts};

const THREADS: [usize; 2] = [1, 0];
const SAMPLES: u32 = 500;
/// In one sample: threads begin each sample together, and a single call would mostly tell how they wake up.
const CALLS: u32 = 16;

fn main() {
    LazyLock::force(&BENCH);
    divan::main();
}

fn measure(bencher: Bencher, routine: impl Fn() + Sync) {
    bencher.counter(ItemsCount::new(1_u32)).bench(routine);
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn a_bare_rsa_of_ring_on_the_session(bencher: Bencher) {
    let (signed, signature) = parts(&BENCH.session);
    let params = &ring::signature::RSA_PKCS1_2048_8192_SHA256;
    measure(bencher, || {
        BENCH
            .key
            .verify(params, black_box(signed), black_box(&signature))
            .expect("valid")
    });
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn a_bare_rsa_of_aws_lc_on_the_session(bencher: Bencher) {
    let (signed, signature) = parts(&BENCH.session);
    let params = &aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256;
    let key = aws_lc_rs::rsa::PublicKeyComponents {
        n: &BENCH.key.n,
        e: &BENCH.key.e,
    };
    measure(bencher, || {
        key.verify(params, black_box(signed), black_box(&signature))
            .expect("valid")
    });
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn b_session_uncached(bencher: Bencher) {
    measure(bencher, || BENCH.verify_session(&BENCH.uncached));
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn c_session_cached(bencher: Bencher) {
    measure(bencher, || BENCH.verify_session(&BENCH.cached));
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn d_m2m_uncached(bencher: Bencher) {
    measure(bencher, || BENCH.verify_m2m(&BENCH.uncached));
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn e_m2m_cached(bencher: Bencher) {
    measure(bencher, || BENCH.verify_m2m(&BENCH.cached));
}

#[divan::bench(threads = THREADS, sample_count = SAMPLES, sample_size = CALLS)]
fn f_m2m_of_the_official_crate(bencher: Bencher) {
    measure(bencher, || BENCH.verify_m2m_officially());
}

#[divan::bench]
fn g_rbac_granted(bencher: Bencher) {
    measure(bencher, || BENCH.check(&BENCH.granted));
}

#[divan::bench]
fn g_rbac_denied_by_project_and_organization(bencher: Bencher) {
    measure(bencher, || BENCH.check(&BENCH.denied));
}
