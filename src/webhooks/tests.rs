use std::time::Duration;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;

use super::signature::{Key, tests::sign};
use super::{Action, Event, Object, Product, Source, Verifier, WebhookError};

/// Public vectors of Svix's own libraries: secret, id, time, body, signature.
const VECTORS: [(&str, &str, i64, &str, &str); 2] = [
    (
        "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
        1_649_367_553,
        r#"{"email":"test@example.com","username":"test_user"}"#,
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
    ),
    (
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1_614_265_330,
        r#"{"test": 2432232314}"#,
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ),
];
const SECRET: &str = VECTORS[0].0;
const OTHER_SECRET: &str = VECTORS[1].0;
const NOW: i64 = 1_700_000_000;

fn verifier(secret: &str, now: i64) -> Verifier {
    let verifier = Verifier::new(secret).expect("a secret");
    verifier.clock(move || DateTime::<Utc>::from_timestamp(now, 999_000_000).expect("a time"))
}

fn headers(family: &str, id: &str, timestamp: &str, signature: &str) -> HeaderMap {
    let named = [
        ("id", id),
        ("timestamp", timestamp),
        ("signature", signature),
    ];
    let pairs = named.map(|(name, value)| {
        let name = format!("{family}-{name}").parse::<HeaderName>();
        (
            name.expect("a name"),
            HeaderValue::from_str(value).expect("a value"),
        )
    });
    pairs.into_iter().collect()
}

/// What a vector comes to, before anyone looks at what the body says: those of the vectors are no events.
fn authenticated(outcome: Result<Event, WebhookError>) -> Result<(), WebhookError> {
    match outcome {
        Ok(_) | Err(WebhookError::Unreadable { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

fn event_body() -> serde_json::Value {
    json!({
        "project_id": "project-test-1",
        "event_id": "webhook-event-test-1",
        "action": "UPDATE",
        "object_type": "member",
        "source": "SCIM",
        "id": "member-test-1",
        "timestamp": "2024-01-02T03:04:05.678901Z",
        "member": { "member_id": "member-test-1", "organization_id": "organization-test-1", "status": "active" },
    })
}

/// A body that is signed rightly, and just now.
fn delivered(body: &[u8]) -> Result<Event, WebhookError> {
    let signature = sign(SECRET, "msg_1", &NOW.to_string(), body);
    let headers = headers("svix", "msg_1", &NOW.to_string(), &signature);
    verifier(SECRET, NOW).verify(&headers, body)
}

#[test]
fn the_vectors_of_svix_verify_by_either_family_of_headers() {
    for (secret, id, timestamp, body, signature) in VECTORS {
        for family in ["svix", "webhook"] {
            for secret in [secret, &secret["whsec_".len()..], &format!(" {secret}\n")] {
                let headers = headers(family, id, &timestamp.to_string(), signature);
                let outcome = verifier(secret, timestamp).verify(&headers, body.as_bytes());
                assert_eq!(authenticated(outcome), Ok(()), "{family} {secret}");
            }
        }
    }
}

#[test]
fn no_other_signature_verifies() {
    let (secret, id, timestamp, body, right) = VECTORS[0];
    let entry = right.trim_start_matches("v1,");
    let foreign = "v1,R3PTzyfHASBKHH98a7yexTwaJ4yNIcGhFQc1yuN+BPU=";
    let others = [foreign; 3].join(" ");
    for (signature, passes) in [
        (right.to_owned(), true),
        (format!("{others} {right}"), true),
        (format!("v1a,{entry} v2,{entry} {right} v1,"), true),
        (format!("  {right}  "), true),
        (foreign.to_owned(), false),
        (others, false),
        ("v1,".to_owned(), false),
        ("v1".to_owned(), false),
        (entry.to_owned(), false),
        (right[..11].to_owned(), false),
        (right.trim_end_matches('=').to_owned(), false),
        (format!("{right}A"), false),
        (format!("v2,{entry}"), false),
        (format!("v1a,{entry}"), false),
        (format!("V1,{entry}"), false),
        (right.replace('/', "_").replace('+', "-"), false),
    ] {
        let headers = headers("svix", id, &timestamp.to_string(), &signature);
        let outcome = authenticated(verifier(secret, timestamp).verify(&headers, body.as_bytes()));
        let expected = passes
            .then_some(())
            .ok_or(WebhookError::NoMatchingSignature);
        assert_eq!(outcome, expected, "{signature}");
    }
}

#[test]
fn whatever_was_changed_does_not_verify() {
    let (secret, id, timestamp, body, signature) = VECTORS[0];
    let other_id = format!("{id}x");
    let shifted = format!("{id}.1");
    for (secret, id, timestamp, body) in [
        (OTHER_SECRET, id, timestamp.to_string(), body),
        (secret, &other_id, timestamp.to_string(), body),
        (secret, &shifted, timestamp.to_string(), body),
        (secret, id, (timestamp + 1).to_string(), body),
        (secret, id, format!("0{timestamp}"), body),
        (secret, id, timestamp.to_string(), &body[1..]),
        (secret, id, timestamp.to_string(), &format!("{body} ")),
        (secret, id, timestamp.to_string(), ""),
    ] {
        let headers = headers("svix", id, &timestamp, signature);
        let outcome = verifier(secret, 1_649_367_553).verify(&headers, body.as_bytes());
        assert_eq!(outcome, Err(WebhookError::NoMatchingSignature));
    }
}

#[test]
fn the_time_may_be_five_minutes_off_and_no_more() {
    let (secret, id, timestamp, body, signature) = VECTORS[0];
    let headers = headers("svix", id, &timestamp.to_string(), signature);
    let verify = |verifier: Verifier| authenticated(verifier.verify(&headers, body.as_bytes()));
    for (now, expected) in [
        (timestamp + 300, Ok(())),
        (timestamp - 300, Ok(())),
        (timestamp + 301, Err(WebhookError::TooOld { seconds: 301 })),
        (timestamp - 301, Err(WebhookError::TooNew { seconds: 301 })),
    ] {
        assert_eq!(verify(verifier(secret, now)), expected);
    }
    let strict = |now| verifier(secret, now).tolerance(Duration::from_secs(2));
    assert_eq!(verify(strict(timestamp + 2)), Ok(()));
    assert_eq!(
        verify(strict(timestamp + 3)),
        Err(WebhookError::TooOld { seconds: 3 })
    );
    let lax = verifier(secret, NOW).tolerance(Duration::MAX);
    assert_eq!(verify(lax), Ok(()));
}

#[test]
fn a_timestamp_is_digits_and_nothing_else() {
    for timestamp in [
        "-1",
        "+1",
        "1.5",
        "0x10",
        "1e9",
        "99999999999999999999",
        "١",
        "today",
    ] {
        let signature = sign(SECRET, "m", timestamp, b"{}");
        let mut headers = headers("svix", "m", "1", &signature);
        let value = HeaderValue::from_bytes(timestamp.as_bytes()).expect("a value");
        headers.insert("svix-timestamp", value);
        let outcome = verifier(SECRET, NOW).verify(&headers, b"{}");
        let expected = match timestamp.is_ascii() {
            true => WebhookError::InvalidTimestamp,
            false => WebhookError::MissingHeader("svix-timestamp"),
        };
        assert_eq!(outcome, Err(expected), "{timestamp}");
    }
    let farthest = i64::MAX.to_string();
    let signature = sign(SECRET, "m", &farthest, b"{}");
    let outcome = verifier(SECRET, NOW).verify(&headers("svix", "m", &farthest, &signature), b"{}");
    assert!(
        matches!(outcome, Err(WebhookError::TooNew { .. })),
        "{outcome:?}"
    );
}

#[test]
fn every_header_is_needed_once() {
    let (secret, id, timestamp, body, signature) = VECTORS[0];
    let verify = |headers: &HeaderMap| {
        authenticated(verifier(secret, timestamp).verify(headers, body.as_bytes()))
    };
    let all = headers("svix", id, &timestamp.to_string(), signature);
    let standard = headers("webhook", id, &timestamp.to_string(), signature);
    for name in ["svix-id", "svix-timestamp", "svix-signature"] {
        let mut missing = all.clone();
        missing.remove(name);
        assert_eq!(verify(&missing), Err(WebhookError::MissingHeader(name)));
        let mut empty = all.clone();
        empty.insert(name, HeaderValue::from_static(""));
        assert_eq!(verify(&empty), Err(WebhookError::MissingHeader(name)));
        let mut twice = all.clone();
        twice.append(name, HeaderValue::from_static("x"));
        assert_eq!(verify(&twice), Err(WebhookError::RepeatedHeader(name)));
        // The other family steps in for all three or for none.
        let other = name
            .replace("svix", "webhook")
            .parse::<HeaderName>()
            .expect("a name");
        missing.insert(other.clone(), standard[&other].clone());
        assert_eq!(verify(&missing), Err(WebhookError::MissingHeader(name)));
        missing.extend(standard.clone());
        assert_eq!(verify(&missing), Ok(()));
    }
    // Those of Svix count where both are whole.
    let mut both = headers("webhook", id, &timestamp.to_string(), "v1,");
    both.extend(all.clone());
    assert_eq!(verify(&both), Ok(()));
    let mut both = headers("svix", id, &timestamp.to_string(), "v1,");
    both.extend(standard);
    assert_eq!(verify(&both), Err(WebhookError::NoMatchingSignature));
    assert_eq!(
        verify(&HeaderMap::new()),
        Err(WebhookError::MissingHeader("svix-id"))
    );
}

#[test]
fn while_a_secret_is_rotated_both_verify() {
    let both = Verifier::new(SECRET).and_then(|it| it.also(OTHER_SECRET));
    for (_, id, timestamp, body, signature) in VECTORS {
        let time = DateTime::from_timestamp(timestamp, 0).expect("a time");
        let verifier = both.clone().expect("secrets").clock(move || time);
        let headers = headers("svix", id, &timestamp.to_string(), signature);
        assert_eq!(
            authenticated(verifier.verify(&headers, body.as_bytes())),
            Ok(())
        );
    }
}

#[test]
fn what_is_no_secret_is_refused_and_not_repeated() {
    for secret in [
        "",
        "whsec_",
        " ",
        "whsec_not Base64",
        "whpk_C2FVsBQIhrscChlQIMV",
        "whsec_whsec_AAAA",
        // One byte too few, and a placeholder.
        "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7o=",
        "whsec_test",
    ] {
        let error = Verifier::new(secret).expect_err("no secret");
        assert_eq!(error, WebhookError::InvalidSecret);
        assert_eq!(
            Verifier::new(SECRET).and_then(|it| it.also(secret)).err(),
            Some(error.clone())
        );
        assert!(!format!("{error} {error:?}").contains("not Base64"));
    }
    let shown = format!("{:?}", Verifier::new(SECRET));
    assert!(!shown.contains("C2FV") && shown.contains("***"), "{shown}");
}

#[test]
fn an_event_says_what_happened_to_what() {
    let event = delivered(event_body().to_string().as_bytes()).expect("an event");
    assert_eq!(event.message_id, "msg_1");
    assert_eq!(event.event_id, "webhook-event-test-1");
    assert_eq!(event.project_id, "project-test-1");
    assert_eq!(
        (&event.action, &event.source),
        (&Action::Update, &Source::Scim)
    );
    assert_eq!(event.event_type(), "scim.member.update");
    assert_eq!(event.id, "member-test-1");
    assert_eq!(
        event.timestamp.map(|it| it.timestamp_micros()),
        Some(1_704_164_645_678_901)
    );
    assert_eq!(event.product, Some(Product::B2b));
    #[cfg(feature = "b2b")]
    match &event.object {
        Object::Member(Some(member)) => assert_eq!(member.status, "active"),
        other => panic!("no member: {other:?}"),
    }
}

#[test]
fn what_is_not_known_is_kept() {
    let mut body = event_body();
    body["action"] = json!("ARCHIVE");
    body["source"] = json!("ROBOT");
    body["object_type"] = json!("spaceship");
    body["vertical"] = json!("SPACE");
    body["spaceship"] = json!({ "crew": 7 });
    let event = delivered(body.to_string().as_bytes()).expect("an event");
    assert_eq!(event.event_type(), "robot.spaceship.archive");
    assert_eq!(event.object, Object::Other(Some(json!({ "crew": 7 }))));
    assert_eq!(event.product, Some(Product::Other("SPACE".to_owned())));
}

#[cfg(all(feature = "b2b", feature = "consumer"))]
#[test]
fn a_deleted_object_has_its_kind_and_its_id() {
    for (kind, expected, product) in [
        ("member", Object::Member(None), Some(Product::B2b)),
        (
            "organization",
            Object::Organization(None),
            Some(Product::B2b),
        ),
        (
            "saml_connection",
            Object::SamlConnection(None),
            Some(Product::B2b),
        ),
        (
            "oidc_connection",
            Object::OidcConnection(None),
            Some(Product::B2b),
        ),
        (
            "scim_connection",
            Object::ScimConnection(None),
            Some(Product::B2b),
        ),
        ("user", Object::User(None), Some(Product::Consumer)),
        ("spaceship", Object::Other(None), None),
    ] {
        for null in [false, true] {
            let mut body = event_body();
            body["action"] = json!("DELETE");
            body["object_type"] = json!(kind);
            if null {
                body[kind] = json!(null);
            } else {
                body.as_object_mut().and_then(|body| body.remove(kind));
            }
            let event = delivered(body.to_string().as_bytes()).expect(kind);
            assert_eq!(event.object, expected);
            assert_eq!(event.id, "member-test-1");
            assert_eq!(event.product, product);
        }
    }
}

#[test]
fn what_lacks_what_every_event_has_is_unreadable_and_not_quoted() {
    let without = |name: &str| {
        let mut body = event_body();
        body.as_object_mut().and_then(|body| body.remove(name));
        body.to_string()
    };
    let mut cases = vec![
        (without("id"), "id"),
        (without("action"), "action"),
        (without("object_type"), "object_type"),
        ("hush".to_owned(), "$"),
        ("[]".to_owned(), "$"),
        (r#"{"id":"#.to_owned(), "id"),
    ];
    #[cfg(feature = "b2b")]
    {
        let mut body = event_body();
        body["member"] = json!({ "member_id": "hush" });
        cases.push((body.to_string(), "member.organization_id"));
        body["member"] = json!("hush");
        cases.push((body.to_string(), "member"));
    }
    for (body, at) in cases {
        let error = delivered(body.as_bytes()).expect_err(&body);
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
        match error {
            WebhookError::Unreadable { path, .. } => assert_eq!(path, at, "{body}"),
            other => panic!("{body}: {other}"),
        }
    }
}

proptest! {
    #[test]
    fn any_body_verifies_as_it_was_signed_and_not_otherwise(body in any::<Vec<u8>>(), at in any::<usize>(), id in "[!-~]{1,40}") {
        let signature = sign(SECRET, &id, "1700000000", &body);
        let headers = headers("svix", &id, "1700000000", &signature);
        let verify = |body: &[u8]| authenticated(verifier(SECRET, NOW).verify(&headers, body));
        prop_assert_eq!(verify(&body), Ok(()));
        let mut changed = body.clone();
        match changed.is_empty() {
            true => changed.push(b'x'),
            false => { let at = at % changed.len(); changed[at] ^= 1; }
        }
        prop_assert_eq!(verify(&changed), Err(WebhookError::NoMatchingSignature));
    }

    #[test]
    fn any_headers_are_refused_or_verified(id in ".*", time in ".*", signature in ".*") {
        let value = |text: &str| HeaderValue::from_bytes(text.as_bytes());
        if let (Ok(id), Ok(time), Ok(signature)) = (value(&id), value(&time), value(&signature)) {
            let mut headers = HeaderMap::new();
            headers.insert("svix-id", id);
            headers.insert("svix-timestamp", time);
            headers.insert("svix-signature", signature);
            let outcome = verifier(SECRET, NOW).verify(&headers, b"{}");
            prop_assert!(outcome.is_err());
        }
    }
}

#[test]
fn keys_hide_themselves() {
    let key = Key::read(&SECRET.into()).expect("a key");
    assert_eq!(format!("{key:?}"), "***");
}
