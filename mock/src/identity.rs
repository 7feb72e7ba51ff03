//! What lets clients verify sessions by themselves: the project's key, and JWTs signed with it.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};

/// A throw-away key: it is public, and protects nothing.
const PEM: &str = include_str!("identity/key.pem");
const KEY_ID: &str = "jwk-test-00000000-0000-4000-8000-000000000001";

/// Signs as a project does.
#[derive(Debug)]
pub(crate) struct Signer(Option<KeyPair>);

pub(crate) static SIGNER: LazyLock<Signer> = LazyLock::new(Signer::new);

impl Signer {
    fn new() -> Self {
        let body: String = PEM.lines().filter(|line| !line.starts_with("--")).collect();
        let der = STANDARD.decode(body).unwrap_or_default();
        Self(KeyPair::from_pkcs8(&der).ok())
    }

    /// The key set that the project publishes.
    pub(crate) fn keys(&self) -> Value {
        let keys: Vec<_> = self.0.iter().map(jwk).collect();
        json!({ "keys": keys })
    }

    /// A JWT with these claims.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let header = json!({ "alg": "RS256", "kid": KEY_ID, "typ": "JWT" });
        let signed = format!("{}.{}", part(header.to_string()), part(claims.to_string()));
        let signature = self.0.as_ref().map(|key| signature(key, &signed));
        format!("{signed}.{}", part(signature.unwrap_or_default()))
    }
}

fn signature(key: &KeyPair, signed: &str) -> Vec<u8> {
    let mut signature = vec![0; key.public().modulus_len()];
    let signing = key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        signed.as_bytes(),
        &mut signature,
    );
    signing.map_or_else(|_| Vec::new(), |()| signature)
}

fn jwk(key: &KeyPair) -> Value {
    let public = PublicKeyComponents::<Vec<u8>>::from(key.public());
    json!({
        "kid": KEY_ID, "kty": "RSA", "alg": "RS256", "use": "sig", "key_ops": ["verify"],
        "n": part(public.n), "e": part(public.e),
    })
}

fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
