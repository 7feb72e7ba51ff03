//! What lets others verify tokens by themselves: the project's keys, and JWTs signed with them.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Throw-away keys: they are public, and protect nothing.
const PEMS: [(&str, &str); 3] = [
    (
        include_str!("keys/1.key.pem"),
        include_str!("keys/1.cert.pem"),
    ),
    (
        include_str!("keys/2.key.pem"),
        include_str!("keys/2.cert.pem"),
    ),
    (
        include_str!("keys/3.key.pem"),
        include_str!("keys/3.cert.pem"),
    ),
];

static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| {
    let keys = PEMS.iter().zip(1..);
    keys.filter_map(|((key, certificate), number)| Key::read(number, key, certificate))
        .collect()
});

/// The keys of a project: one signs, and the one before it is still published.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Keys {
    rotations: usize,
}

impl Keys {
    /// From now on another key signs.
    pub(crate) fn rotate(&mut self) {
        self.rotations = self.rotations.wrapping_add(1);
    }

    /// The key set that the project publishes, the signing key first.
    pub(crate) fn published(&self) -> Value {
        let keys: Vec<_> = self.current().map(Key::jwk).collect();
        json!({ "keys": keys })
    }

    /// A JWT with these claims.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let key = self.current().next();
        let kid = key.map(|key| key.id.as_str()).unwrap_or_default();
        let header = json!({ "alg": "RS256", "kid": kid, "typ": "JWT" });
        let signed = format!("{}.{}", part(header.to_string()), part(claims.to_string()));
        let signature = key.map(|key| key.sign(&signed)).unwrap_or_default();
        format!("{signed}.{}", part(signature))
    }

    /// The claims of a JWT that a published key signed. Its times are not looked at.
    pub(crate) fn verified(&self, jwt: &str) -> Option<Value> {
        let (signed, signature) = jwt.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let kid = decoded(header)?;
        let kid = kid.get("kid")?.as_str()?;
        let key = self.current().find(|key| key.id == kid)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        key.verifies(signed, &signature).then(|| decoded(claims))?
    }

    fn current(&self) -> impl Iterator<Item = &'static Key> + use<> {
        let count = KEYS.len().max(1);
        let before = self.rotations.checked_sub(1);
        let indices = [Some(self.rotations), before].into_iter().flatten();
        indices.filter_map(move |index| KEYS.get(index % count))
    }
}

/// A key with its certificate.
#[derive(Debug)]
struct Key {
    id: String,
    pair: KeyPair,
    certificate: Vec<u8>,
}

impl Key {
    fn read(number: u32, key: &str, certificate: &str) -> Option<Self> {
        Some(Self {
            id: format!("jwk-test-00000000-0000-4000-8000-{number:012}"),
            pair: KeyPair::from_pkcs8(&der(key)?).ok()?,
            certificate: der(certificate)?,
        })
    }

    fn sign(&self, signed: &str) -> Vec<u8> {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        let random = SystemRandom::new();
        let signing = self.pair.sign(
            &RSA_PKCS1_SHA256,
            &random,
            signed.as_bytes(),
            &mut signature,
        );
        signing.map_or_else(|_| Vec::new(), |()| signature)
    }

    fn verifies(&self, signed: &str, signature: &[u8]) -> bool {
        let public =
            UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, self.pair.public().as_ref());
        public.verify(signed.as_bytes(), signature).is_ok()
    }

    fn jwk(&self) -> Value {
        let public = PublicKeyComponents::<Vec<u8>>::from(self.pair.public());
        json!({
            "kid": self.id, "kty": "RSA", "alg": "RS256", "use": "sig", "key_ops": ["verify"],
            "n": part(public.n), "e": part(public.e),
            "x5c": [STANDARD.encode(&self.certificate)],
            "x5tS256": part(digest(&SHA256, &self.certificate)),
        })
    }
}

fn der(pem: &str) -> Option<Vec<u8>> {
    let body: String = pem.lines().filter(|line| !line.starts_with("--")).collect();
    STANDARD.decode(body).ok()
}

fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decoded(part: &str) -> Option<Value> {
    let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{KEYS, Keys, PEMS};
    use serde_json::json;

    #[test]
    fn every_embedded_key_is_readable() {
        assert_eq!(KEYS.len(), PEMS.len());
    }

    #[test]
    fn what_a_published_key_signed_verifies_and_nothing_else() {
        let mut keys = Keys::default();
        let claims = json!({ "sub": "me" });
        let first = keys.sign(&claims);
        assert_eq!(keys.verified(&first), Some(claims.clone()));
        assert_eq!(keys.verified(&first.replacen('.', ".e", 1)), None);
        keys.rotate();
        let second = keys.sign(&claims);
        assert_ne!(first, second);
        assert!(keys.verified(&first).is_some() && keys.verified(&second).is_some());
        assert_eq!(keys.published()["keys"].as_array().map(Vec::len), Some(2));
        keys.rotate();
        assert!(keys.verified(&first).is_none() && keys.verified(&second).is_some());
        for nonsense in ["", ".", "..", "a.b.c", "é.é.é"] {
            assert_eq!(keys.verified(nonsense), None);
        }
    }
}
