//! One public key, and the only thing it is for.

use serde_json::{Map, Value};

use crate::crypto::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use crate::identity::jwt::decode_base64url;

/// An RSA key that verifies RS256 signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PublicKey {
    id: String,
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl PublicKey {
    /// Reads a member of a key set (RFC 7517); `None` for one that does not verify RS256.
    pub(super) fn read(jwk: &Value) -> Option<Self> {
        let jwk = jwk.as_object()?;
        let id = text(jwk, "kid").filter(|id| !id.is_empty())?;
        let usable = text(jwk, "kty") == Some("RSA")
            && absent_or(jwk, "use", "sig")
            && absent_or(jwk, "alg", "RS256")
            && verifies(jwk);
        if !usable {
            return None;
        }
        let modulus = integer(jwk, "n")?;
        let exponent = integer(jwk, "e")?;
        let in_bounds = (256..=1024).contains(&modulus.len()) && (1..=8).contains(&exponent.len());
        in_bounds.then(|| Self {
            id: id.to_owned(),
            modulus,
            exponent,
        })
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Whether this key made `signature` over `message`, by RSASSA-PKCS1-v1_5 with SHA-256.
    pub(crate) fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = RsaPublicKeyComponents {
            n: &self.modulus,
            e: &self.exponent,
        };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            .is_ok()
    }
}

fn text<'j>(jwk: &'j Map<String, Value>, name: &str) -> Option<&'j str> {
    jwk.get(name)?.as_str()
}

fn absent_or(jwk: &Map<String, Value>, name: &str, expected: &str) -> bool {
    match jwk.get(name) {
        None | Some(Value::Null) => true,
        Some(value) => value == expected,
    }
}

/// Whether `key_ops`, if it says anything, allows verifying.
fn verifies(jwk: &Map<String, Value>) -> bool {
    match jwk.get("key_ops") {
        None | Some(Value::Null) => true,
        Some(Value::Array(uses)) => uses.is_empty() || uses.iter().any(|usage| usage == "verify"),
        Some(_) => false,
    }
}

/// A big-endian integer; some encoders put zeros in front of it, or pad its text.
fn integer(jwk: &Map<String, Value>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = decode_base64url(text(jwk, name)?.trim_end_matches('='))?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    Some(bytes)
}
