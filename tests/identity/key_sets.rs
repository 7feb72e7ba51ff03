//! Fetching, keeping and renewing the project's keys.

use std::time::Duration;

use serde_json::{Value, json};
use stytch_api::identity::{B2b, JwtOptions, VerifiedSession};
use stytch_api::{Client, Error, SessionJwt, TokenFault};
use wiremock::ResponseTemplate;

use crate::project::{B2B_KEYS, CONSUMER_KEYS, NOW, Project, key_set, slow};
use crate::sessions::fault;
use crate::signer::{ONE, Signer, TWO, part};
use crate::tokens::{m2m_access, member_session, with};

pub async fn verify(client: &Client, token: &str) -> Result<VerifiedSession<B2b>, Error> {
    let sessions = client.b2b().sessions();
    sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await
}

/// A token that is valid around `now`.
pub fn token(signer: &Signer, now: i64) -> String {
    let mut claims = member_session();
    claims["iat"] = json!(now);
    claims["nbf"] = json!(now - 1000);
    claims["exp"] = json!(now + 300);
    claims["https://stytch.com/session"]["expires_at"] = Value::Null;
    signer.sign(&claims)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_verifications_with_a_cold_cache_make_one_fetch() {
    let project = Project::bare().await;
    let keys = ResponseTemplate::new(200)
        .set_body_json(key_set(&[&ONE]))
        .set_delay(Duration::from_millis(100));
    project.respond("GET", B2B_KEYS, keys).await;
    let callers: Vec<_> = (0..200)
        .map(|n| {
            // Clones, and clones with other limits, share what is known.
            let client = match n % 2 {
                0 => project.client.clone(),
                _ => project.client.with_timeout(Duration::from_secs(30 + n)),
            };
            let claims = with(member_session(), &["n"], Some(json!(n)));
            let token = ONE.sign(&claims);
            tokio::spawn(async move { verify(&client, &token).await })
        })
        .collect();
    for caller in callers {
        let outcome = caller.await.expect("no panic");
        assert!(outcome.is_ok(), "{outcome:?}");
    }
    assert_eq!(project.count(B2B_KEYS).await, 1);
}

#[tokio::test]
async fn a_caller_that_gives_up_takes_nothing_from_the_others() {
    let project = Project::bare().await;
    let keys = ResponseTemplate::new(200)
        .set_body_json(key_set(&[&ONE]))
        .set_delay(Duration::from_millis(300));
    project.respond("GET", B2B_KEYS, keys).await;
    let token = token(&ONE, NOW);
    let hasty = project.client.with_timeout(Duration::from_millis(20));
    let outcome = verify(&hasty, &token).await;
    assert!(
        matches!(&outcome, Err(Error::Unavailable(_))),
        "{outcome:?}"
    );
    let dropped =
        tokio::time::timeout(Duration::from_millis(20), verify(&project.client, &token)).await;
    assert!(dropped.is_err());
    assert!(verify(&project.client, &token).await.is_ok());
    assert_eq!(project.count(B2B_KEYS).await, 1);
}

#[tokio::test]
async fn keys_rotate_with_overlap() {
    let project = Project::with_keys(&[&ONE]).await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    // Both: the new key is found at the first token it signed, the old one stays.
    project.publish(&[&TWO, &ONE]).await;
    project.set_time(NOW + 31);
    assert!(
        verify(&project.client, &token(&TWO, NOW + 31))
            .await
            .is_ok()
    );
    assert!(
        verify(&project.client, &token(&ONE, NOW + 31))
            .await
            .is_ok()
    );
    assert_eq!(project.count(B2B_KEYS).await, 2);
    // The old key goes: its tokens are refused, those verified before too.
    let old = token(&ONE, NOW + 3700);
    project.set_time(NOW + 3700);
    project.publish(&[&TWO]).await;
    assert_eq!(
        fault(verify(&project.client, &old).await),
        TokenFault::UnknownKey
    );
    assert!(
        verify(&project.client, &token(&TWO, NOW + 3700))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn an_unknown_key_is_looked_for_once_in_thirty_seconds() {
    let project = Project::with_keys(&[&ONE]).await;
    for (seconds, fetches) in [(0, 1), (1, 1), (29, 1), (30, 2), (31, 2), (59, 2), (60, 3)] {
        project.set_time(NOW + seconds);
        for _ in 0..3 {
            let outcome = verify(&project.client, &token(&TWO, NOW + seconds)).await;
            assert_eq!(fault(outcome), TokenFault::UnknownKey);
        }
        assert_eq!(project.count(B2B_KEYS).await, fetches, "after {seconds} s");
    }
    project.publish(&[&ONE, &TWO]).await;
    project.set_time(NOW + 90);
    assert!(
        verify(&project.client, &token(&TWO, NOW + 90))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn keys_are_renewed_ahead_and_kept_when_that_fails() {
    let project = Project::with_keys(&[&ONE]).await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    for broken in [
        ResponseTemplate::new(500),
        ResponseTemplate::new(200).set_body_string("<html>"),
        ResponseTemplate::new(200).set_body_json(json!({})),
        ResponseTemplate::new(200).set_body_json(json!({ "keys": [] })),
        ResponseTemplate::new(200)
            .set_body_json(json!({ "keys": [{ "kty": "EC", "kid": "key-one" }] })),
        ResponseTemplate::new(302).insert_header("location", "https://evil.example.com/"),
    ] {
        project.respond("GET", B2B_KEYS, broken.clone()).await;
        // Renewed ahead, and waited for.
        for later in [600, 7200] {
            let now = NOW + later;
            project.set_time(now);
            assert!(
                verify(&project.client, &token(&ONE, now)).await.is_ok(),
                "{broken:?} after {later} s"
            );
        }
        project.publish(&[&ONE]).await;
        project.set_time(NOW + 7300);
        assert!(
            verify(&project.client, &token(&ONE, NOW + 7300))
                .await
                .is_ok()
        );
    }
    // But not for ever.
    project.response("GET", B2B_KEYS, 500, json!({})).await;
    let next_week = NOW + 7 * 86_400;
    project.set_time(next_week);
    let outcome = verify(&project.client, &token(&ONE, next_week)).await;
    assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
}

#[tokio::test]
async fn an_endpoint_that_is_down_slow_or_garbled_is_a_typed_error() {
    for (broken, status) in [
        (ResponseTemplate::new(500), Some(500)),
        (ResponseTemplate::new(404), Some(404)),
        (
            ResponseTemplate::new(200).set_body_string("<html>"),
            Some(200),
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!([])),
            Some(200),
        ),
        (slow(key_set(&[&ONE])), None),
    ] {
        let project = Project::built(|builder| builder.timeout(Duration::from_millis(300))).await;
        project.respond("GET", B2B_KEYS, broken.clone()).await;
        let error = verify(&project.client, &token(&ONE, NOW))
            .await
            .expect_err("no keys");
        assert!(matches!(&error, Error::Unavailable(_)), "{error:?}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            status,
            "{error}"
        );
        assert!(
            error
                .to_string()
                .starts_with("the project's keys could not be fetched: "),
            "{error}"
        );
    }
    // Nobody there.
    let project = Project::built(|builder| builder.base_url("http://127.0.0.1:9")).await;
    let error = verify(&project.client, &token(&ONE, NOW))
        .await
        .expect_err("nobody");
    assert!(
        matches!(&error, Error::Unavailable(_)) && !error.may_have_reached_server(),
        "{error:?}"
    );
}

#[tokio::test]
async fn one_bad_key_does_not_spoil_the_set() {
    let project = Project::bare().await;
    let keys = json!({ "keys": [
        null, 7, {}, { "kty": "EC", "kid": "ec", "crv": "P-256", "x": "AA", "y": "AA" },
        { "kty": "RSA", "kid": "bare" }, with(TWO.jwk(), &["n"], Some(json!(7))), ONE.jwk(),
    ] });
    project.response("GET", B2B_KEYS, 200, keys).await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    assert_eq!(
        fault(verify(&project.client, &token(&TWO, NOW)).await),
        TokenFault::UnknownKey
    );
}

#[tokio::test]
async fn a_token_of_no_product_is_verified_with_the_keys_of_the_one_the_project_has() {
    let project = Project::bare().await;
    project
        .response("GET", CONSUMER_KEYS, 200, key_set(&[&ONE]))
        .await;
    let options = stytch_api::identity::M2mTokenOptions::new();
    for n in 0..3 {
        let claims = with(m2m_access(), &["n"], Some(json!(n)));
        let outcome = project
            .client
            .m2m()
            .authenticate_token(ONE.sign(&claims), &options)
            .await;
        assert!(outcome.is_ok(), "{outcome:?}");
    }
    let stranger = project
        .client
        .m2m()
        .authenticate_token(TWO.sign(&m2m_access()), &options)
        .await;
    assert_eq!(fault(stranger), TokenFault::UnknownKey);
    assert_eq!(
        (
            project.count(B2B_KEYS).await,
            project.count(CONSUMER_KEYS).await
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn a_withdrawn_key_is_not_used_after_idleness() {
    for idle in [600, 660, 3000, 86_399] {
        let project = Project::with_keys(&[&ONE]).await;
        // One that was verified before, and another.
        let long = with(member_session(), &["exp"], Some(json!(NOW + 100_000)));
        let before = ONE.sign(&with(
            long,
            &["https://stytch.com/session", "expires_at"],
            None,
        ));
        assert!(verify(&project.client, &before).await.is_ok());
        project.publish(&[&TWO]).await;
        project.set_time(NOW + idle);
        let outcome = verify(&project.client, &before).await;
        assert_eq!(fault(outcome), TokenFault::UnknownKey, "after {idle} s");
        let outcome = verify(&project.client, &token(&ONE, NOW + idle)).await;
        assert_eq!(fault(outcome), TokenFault::UnknownKey, "after {idle} s");
        assert!(
            verify(&project.client, &token(&TWO, NOW + idle))
                .await
                .is_ok()
        );
        assert_eq!(project.count(B2B_KEYS).await, 2);
    }
}

#[tokio::test]
async fn keys_in_use_are_renewed_behind_every_nine_minutes() {
    let project = Project::with_keys(&[&ONE]).await;
    let good = |seconds: i64| token(&ONE, NOW + seconds);
    assert!(verify(&project.client, &good(0)).await.is_ok());
    project.set_time(NOW + 539);
    assert!(verify(&project.client, &good(539)).await.is_ok());
    assert_eq!(project.count(B2B_KEYS).await, 1);
    project.publish(&[&TWO]).await;
    project.set_time(NOW + 540);
    // The old keys do, until the new ones are there.
    assert!(verify(&project.client, &good(540)).await.is_ok());
    let mut outcome = verify(&project.client, &good(540)).await;
    for _ in 0..10_000 {
        if outcome.is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
        outcome = verify(&project.client, &good(540)).await;
    }
    assert_eq!(fault(outcome), TokenFault::UnknownKey);
    assert_eq!(project.count(B2B_KEYS).await, 2);
}

#[tokio::test]
async fn of_keys_with_one_id_every_one_is_tried() {
    let namesake = with(TWO.jwk(), &["kid"], Some(json!(ONE.id)));
    for keys in [[ONE.jwk(), namesake.clone()], [namesake, ONE.jwk()]] {
        let project = Project::bare().await;
        project
            .response("GET", B2B_KEYS, 200, json!({ "keys": keys }))
            .await;
        let header = json!({ "alg": "RS256", "kid": ONE.id });
        let other = TWO.sign_with(&header, &member_session());
        // Also when they are remembered.
        for _ in 0..2 {
            assert!(
                verify(&project.client, &ONE.sign(&member_session()))
                    .await
                    .is_ok()
            );
            assert!(verify(&project.client, &other).await.is_ok());
        }
        let (rest, _) = other.rsplit_once('.').expect("a signature");
        let forged = format!("{rest}.{}", part([7; 256]));
        assert_eq!(
            fault(verify(&project.client, &forged).await),
            TokenFault::Signature
        );
        assert_eq!(project.count(B2B_KEYS).await, 1);
    }
}

#[tokio::test]
async fn no_key_of_a_large_set_is_lost() {
    let project = Project::bare().await;
    let mut keys: Vec<_> = (0..70)
        .map(|n| with(TWO.jwk(), &["kid"], Some(json!(format!("key-{n}")))))
        .collect();
    keys.push(ONE.jwk());
    project
        .response("GET", B2B_KEYS, 200, json!({ "keys": keys }))
        .await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    let header = json!({ "alg": "RS256", "kid": "key-69" });
    let last = TWO.sign_with(&header, &member_session());
    assert!(verify(&project.client, &last).await.is_ok());
}

#[tokio::test]
async fn a_key_may_be_padded() {
    let project = Project::bare().await;
    let padded = format!("{}==", ONE.jwk()["n"].as_str().expect("a modulus"));
    let jwk = with(ONE.jwk(), &["n"], Some(json!(padded)));
    project
        .response("GET", B2B_KEYS, 200, json!({ "keys": [jwk] }))
        .await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
}
