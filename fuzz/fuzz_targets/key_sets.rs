//! Any bytes as a key set.
#![no_main]

use stytch_api::identity::fuzzing;

libfuzzer_sys::fuzz_target!(|document: &[u8]| fuzzing::key_set(document));
