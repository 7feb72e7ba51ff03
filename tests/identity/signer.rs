//! Keys to sign with. They are throw-away keys: they protect nothing.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub static ONE: LazyLock<Signer> =
    LazyLock::new(|| Signer::read("key-one", include_str!("keys/one.pem")));
pub static TWO: LazyLock<Signer> =
    LazyLock::new(|| Signer::read("key-two", include_str!("keys/two.pem")));

pub struct Signer {
    pub id: &'static str,
    pair: KeyPair,
}

impl Signer {
    fn read(id: &'static str, pem: &str) -> Self {
        let text: String = pem
            .lines()
            .filter(|line| !line.starts_with("-----"))
            .collect();
        let der = STANDARD.decode(text).expect("base64");
        let pair = KeyPair::from_pkcs8(&der).expect("an RSA key");
        Self { id, pair }
    }

    pub fn jwk(&self) -> Value {
        let (n, e) = self.components();
        json!({
            "kid": self.id, "kty": "RSA", "alg": "RS256", "use": "sig", "key_ops": ["verify"],
            "n": URL_SAFE_NO_PAD.encode(n), "e": URL_SAFE_NO_PAD.encode(e),
        })
    }

    /// Modulus and exponent.
    pub fn components(&self) -> (Vec<u8>, Vec<u8>) {
        let public = PublicKeyComponents::<Vec<u8>>::from(self.pair.public());
        (public.n, public.e)
    }

    /// A token with the usual header.
    pub fn sign(&self, claims: &Value) -> String {
        self.sign_with(
            &json!({ "alg": "RS256", "kid": self.id, "typ": "JWT" }),
            claims,
        )
    }

    pub fn sign_with(&self, header: &Value, claims: &Value) -> String {
        self.sign_text(&header.to_string(), &claims.to_string())
    }

    pub fn sign_text(&self, header: &str, claims: &str) -> String {
        let signed = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                signed.as_bytes(),
                &mut signature,
            )
            .expect("a signature");
        format!("{signed}.{}", part(&signature))
    }
}

pub fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
