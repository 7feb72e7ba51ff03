//! Nothing that anyone sends makes the readers panic.

use proptest::prelude::*;

use super::unique::{self, Unreadable};
use super::{Claims, Compact, TimeRules};
use crate::identity::keys::KeySet;
use chrono::{DateTime, Utc};

/// JSON of all shapes, with names that mean something somewhere.
fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        "\\PC{0,12}".prop_map(Into::into),
        "(RS256|none|JWT|RSA|sig|AQAB|2026-01-02T03:04:05Z|\\*)".prop_map(Into::into),
        "[A-Za-z0-9_-]{340,350}".prop_map(Into::into),
    ];
    let name = "(alg|kid|typ|crit|jwk|kty|n|e|use|key_ops|keys|aud|exp|iat|nbf|iss|sub|id|roles|attributes|\
                expires_at|started_at|authentication_factors|organization_id|slug|scope|\
                https://stytch.com/session|https://stytch.com/organization|x)";
    leaf.prop_recursive(4, 48, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::hash_map(name, inner, 0..10)
                .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn read_claims(payload: &str) {
    let rules = TimeRules::default();
    let now = DateTime::<Utc>::UNIX_EPOCH.into();
    if let Ok(claims) = Claims::read(payload) {
        let _ = claims.check_parties("project-test-1", "https://test.stytch.com");
        let _ = claims.times().map(|times| times.check(now, &rules));
    }
}

fn read_keys(document: &[u8]) {
    if let Ok(keys) = KeySet::read(document) {
        keys.each(|key| {
            let _ = key.has_signed(b"message", &[1; 256]);
        });
    }
}

proptest! {
    #[test]
    fn any_text_is_read_as_a_token(text in "\\PC{0,200}") {
        let _ = Compact::read(&text, &["JWT"]);
    }

    #[test]
    fn any_three_parts_are_read_as_a_token(parts in "[A-Za-z0-9_-]{0,80}(\\.[A-Za-z0-9_=-]{0,80}){0,4}") {
        let _ = Compact::read(&parts, &["JWT"]);
    }

    #[test]
    fn any_header_is_read(header in json(), payload in json()) {
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let token = format!("{}.{}.c2ln", part(&header), part(&payload));
        let _ = Compact::read(&token, &["JWT"]);
    }

    #[test]
    fn any_bytes_are_read_as_claims_and_keys(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read_claims(&String::from_utf8_lossy(&bytes));
        read_keys(&bytes);
    }

    #[test]
    fn duplicates_are_found_wherever_they_are(value in json(), name in "[a-c]", other in "[a-c]") {
        let document = serde_json::json!({ "deep": [value] }).to_string();
        let plain: serde_json::Map<_, _> = serde_json::from_str(&document).expect("JSON");
        prop_assert_eq!(unique::read(&document), Ok(plain));
        let twice = document.replacen('{', &format!(r#"{{"{name}":0,"{other}":1,"#), 1);
        let outcome = unique::read(&twice);
        prop_assert_eq!(matches!(outcome, Err(Unreadable::Twice)), name == other);
    }

    #[test]
    fn any_json_is_read_as_claims_and_keys(value in json()) {
        let document = value.to_string();
        read_claims(&document);
        read_keys(document.as_bytes());
        read_keys(serde_json::json!({ "keys": [value] }).to_string().as_bytes());
    }
}
