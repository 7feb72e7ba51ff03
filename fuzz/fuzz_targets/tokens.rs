//! Any text as a token, and as the claims of one.
#![no_main]

use stytch_api::identity::fuzzing;

libfuzzer_sys::fuzz_target!(|text: &str| {
    fuzzing::token(text);
    fuzzing::claims(text);
});
