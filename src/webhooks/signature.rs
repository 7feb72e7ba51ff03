//! Svix's signature (Standard Webhooks): HMAC-SHA256 over id, time and body.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use super::WebhookError;
use crate::Secret;
use crate::crypto::hmac;

const PREFIX: &str = "whsec_";
/// The only version with a shared secret; `v1a` has a public key.
const VERSION: &str = "v1";

/// The fewest bytes of a key that Standard Webhooks allows; a placeholder such as `whsec_test` has fewer.
const SHORTEST: usize = 24;

/// What an endpoint and Stytch both know.
#[derive(Clone)]
pub(super) struct Key(hmac::Key);

impl Key {
    /// From a secret such as `whsec_…`: Base64, with or without the prefix.
    pub(super) fn read(secret: &Secret) -> Result<Self, WebhookError> {
        let secret = secret.expose().trim();
        let encoded = secret.strip_prefix(PREFIX).unwrap_or(secret);
        match STANDARD.decode(encoded).map(Zeroizing::new) {
            Ok(key) if key.len() >= SHORTEST => Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &key))),
            _ => Err(WebhookError::InvalidSecret),
        }
    }

    /// Whether one of the signatures in a header is that of this key. Takes the same time whichever it is, and signs once
    /// however many there are.
    pub(super) fn verifies(&self, header: &str, id: &str, timestamp: &str, body: &[u8]) -> bool {
        let mut signing = hmac::Context::with_key(&self.0);
        for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            signing.update(part);
        }
        let expected = signing.sign();
        let signatures = header.split(' ').filter_map(signature);
        let matching = signatures.fold(Choice::from(0), |found, signature| {
            found | signature.as_slice().ct_eq(expected.as_ref())
        });
        matching.into()
    }
}

/// The bytes of one entry of the header.
fn signature(entry: &str) -> Option<Vec<u8>> {
    let (version, encoded) = entry.split_once(',')?;
    STANDARD.decode(encoded).ok().filter(|_| version == VERSION)
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Engine, Key, STANDARD, hmac};

    /// As Svix signs.
    pub(in crate::webhooks) fn sign(
        secret: &str,
        id: &str,
        timestamp: &str,
        body: &[u8],
    ) -> String {
        let Key(key) = Key::read(&secret.into()).expect("a secret");
        let signed = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat();
        format!("v1,{}", STANDARD.encode(hmac::sign(&key, &signed)))
    }
}
