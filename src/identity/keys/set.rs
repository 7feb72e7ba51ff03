//! A key set: what is usable of it.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::PublicKey;
use crate::wire::{self, Failure};

/// The usable keys of a key set. There is at least one: a set without any is garbage, and must not replace a good one.
#[derive(Debug)]
pub(crate) struct KeySet(Vec<Arc<PublicKey>>);

impl KeySet {
    /// Reads a key set. Keys of other kinds, and unreadable ones, do not spoil the others.
    pub(crate) fn read(document: &[u8]) -> Result<Self, Failure> {
        let (document, _) = wire::from_slice::<Map<String, Value>>(document)?;
        let keys = document.get("keys").and_then(Value::as_array);
        let readable = keys.into_iter().flatten().filter_map(PublicKey::read);
        let keys: Vec<_> = readable.map(Arc::new).collect();
        match keys.is_empty() {
            true => Err(Failure {
                path: "keys".to_owned(),
                reason: "there is no usable key".to_owned(),
            }),
            false => Ok(Self(keys)),
        }
    }

    /// The keys of this id: one, unless ids were given twice.
    pub(crate) fn with_id(&self, id: &str) -> impl Iterator<Item = &Arc<PublicKey>> {
        self.0.iter().filter(move |key| key.id() == id)
    }

    #[cfg(any(test, fuzzing))]
    pub(crate) fn each(&self, visit: impl Fn(&PublicKey)) {
        self.0.iter().for_each(|key| visit(key));
    }
}

#[cfg(test)]
mod tests {
    use super::KeySet;
    use serde_json::{Value, json};

    fn rsa(id: &str) -> Value {
        json!({ "kty": "RSA", "kid": id, "n": "_".repeat(344), "e": "AQAB" })
    }

    fn with(id: &str, name: &str, value: Value) -> Value {
        let mut jwk = rsa(id);
        jwk[name] = value;
        jwk
    }

    fn usable(keys: Vec<Value>) -> Result<Vec<String>, String> {
        let document = json!({ "keys": keys, "request_id": "r" }).to_string();
        let set = KeySet::read(document.as_bytes()).map_err(|failure| failure.reason)?;
        Ok(set.0.iter().map(|key| key.id().to_owned()).collect())
    }

    #[test]
    fn bad_keys_do_not_spoil_the_set() {
        let keys = vec![
            json!(null),
            json!("key"),
            json!({}),
            json!({ "kty": "EC", "kid": "ec", "crv": "P-256", "x": "AA", "y": "AA" }),
            json!({ "kty": "oct", "kid": "oct", "k": "AA" }),
            json!({ "kty": "RSA", "kid": "bare" }),
            with("numeric", "n", json!(5)),
            with("garbled", "n", json!("%%%")),
            with("short", "n", json!("_".repeat(100))),
            with("long", "n", json!("_".repeat(3000))),
            with("zero", "e", json!("AAAA")),
            with("encrypts", "use", json!("enc")),
            with("signs", "key_ops", json!(["sign"])),
            with("odd ops", "key_ops", json!("verify")),
            with("other algorithm", "alg", json!("RS512")),
            with("", "alg", json!("RS256")),
            with("x", "kid", json!(7)),
            rsa("plain"),
            with("full", "key_ops", json!(["verify"])),
            with("nulls", "alg", json!(null)),
        ];
        assert_eq!(
            usable(keys),
            Ok(vec!["plain".into(), "full".into(), "nulls".into()])
        );
    }

    #[test]
    fn a_set_without_a_usable_key_is_garbage() {
        assert!(usable(vec![]).is_err());
        assert!(usable(vec![json!({})]).is_err());
        for garbage in ["", "[]", "null", "{}", r#"{"keys":{}}"#, r#"{"keys":null}"#] {
            assert!(KeySet::read(garbage.as_bytes()).is_err(), "{garbage}");
        }
    }
}
