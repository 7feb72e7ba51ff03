//! Doors for the fuzzer, which must find no way to a panic.

use super::jwt::Compact;
use super::keys::KeySet;
use super::verify::ACCESS_TOKEN;

/// Reads a token.
pub fn token(text: &str) {
    let _ = Compact::read(text, ACCESS_TOKEN);
}

/// Reads claims, as if their signature were right.
pub fn claims(payload: &str) {
    let _ = super::jwt::Claims::read(payload).map(|claims| claims.times());
}

/// Reads a key set, and verifies with each of its keys.
pub fn key_set(document: &[u8]) {
    if let Ok(keys) = KeySet::read(document) {
        keys.each(|key| {
            let _ = key.has_signed(b"message", &[1; 256]);
        });
    }
}
