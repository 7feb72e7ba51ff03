//! Reading keeps nothing behind: no thread-local, no leak.
#![cfg(feature = "b2b")]

use std::alloc::System;
use std::path::Path;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use stytch_api::b2b::sessions::MemberSession;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn fail(times: u32) {
    for _ in 0..times {
        let read = serde_json::from_str::<MemberSession>(r#"{"member_session_id":1}"#);
        assert!(read.is_err());
    }
}

#[test]
fn a_failed_read_leaves_nothing_in_memory() {
    fail(10);
    let region = Region::new(ALLOCATOR);
    fail(10_000);
    let change = region.change();
    let kept = change
        .bytes_allocated
        .saturating_sub(change.bytes_deallocated);
    // The test runner's own thread may allocate a little meanwhile; a leak of a few bytes a failure would show.
    assert!(kept < 10_000, "{kept} bytes");
}

#[test]
fn no_source_file_has_a_thread_local() {
    let mut pending = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut files = 0;
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a directory");
            pending.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(!text.contains("thread_local!"), "{}", path.display());
            files += 1;
        }
    }
    assert!(files > 50);
}
