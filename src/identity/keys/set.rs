//! A key set: what is usable of it.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use super::PublicKey;

/// More keys than a project has, even in the middle of a rotation.
const MOST: usize = 64;

/// The usable keys of a key set. There is at least one: a set without any is garbage, and must not replace a good one.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Document")]
pub(crate) struct KeySet(Vec<Arc<PublicKey>>);

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

impl TryFrom<Document> for KeySet {
    type Error = &'static str;

    /// Keys of other kinds, and unreadable ones, do not spoil the others.
    fn try_from(document: Document) -> Result<Self, Self::Error> {
        let readable = document.keys.iter().filter_map(PublicKey::read);
        let keys: Vec<_> = readable.take(MOST).map(Arc::new).collect();
        match keys.is_empty() {
            true => Err("the key set has no usable key"),
            false => Ok(Self(keys)),
        }
    }
}

impl KeySet {
    /// The key of this id; of several, the first.
    pub(crate) fn find(&self, id: &str) -> Option<Arc<PublicKey>> {
        self.0.iter().find(|key| key.id() == id).cloned()
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
        let set: KeySet = serde_json::from_value(json!({ "keys": keys, "request_id": "r" }))
            .map_err(|error| error.to_string())?;
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
            assert!(
                serde_json::from_str::<KeySet>(garbage).is_err(),
                "{garbage}"
            );
        }
    }
}
