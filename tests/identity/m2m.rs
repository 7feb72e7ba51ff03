//! Machines: tokens of one's own, and those of others.

use std::time::Duration;

use serde_json::{Value, json};
use stytch_api::identity::M2mTokenOptions;
use stytch_api::{Denial, Error, Needed, TokenFault};
use wiremock::ResponseTemplate;

use crate::project::{NOW, Project, at};
use crate::rbac::denial;
use crate::sessions::fault;
use crate::signer::{ONE, TWO};
use crate::tokens::{m2m_access, with};

const TOKEN: &str = "/v1/public/project-test-0001/oauth2/token";

fn response(token: &str, expires_in: i64) -> Value {
    json!({ "access_token": token, "token_type": "bearer", "expires_in": expires_in, "status_code": 200 })
}

#[tokio::test]
async fn a_verified_token_tells_its_client_and_scopes() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = with(m2m_access(), &["tier"], Some(json!("gold")));
    let access = project
        .client
        .m2m()
        .authenticate_token(ONE.sign(&claims), &M2mTokenOptions::new())
        .await;
    let access = access.expect("a client");
    assert_eq!(access.client_id, "m2m-client-test-0001");
    assert_eq!(access.grant.scopes, ["read:users", "write:books"]);
    assert_eq!(access.grant.expires_at, Some(at(NOW + 290)));
    assert_eq!(access.grant.issued_at, Some(at(NOW - 10)));
    assert_eq!(
        Value::Object(access.grant.custom_claims.clone()),
        json!({ "tier": "gold" })
    );
    #[derive(serde::Deserialize)]
    struct Tier {
        tier: String,
    }
    assert_eq!(
        access
            .grant
            .custom_claims_as::<Tier>()
            .expect("the type")
            .tier,
        "gold"
    );
    assert_eq!(
        fault(access.grant.custom_claims_as::<u8>()),
        TokenFault::InvalidClaim("custom claims".into())
    );
}

#[tokio::test]
async fn required_scopes_are_met_by_the_rules_or_named() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = with(
        m2m_access(),
        &["scope"],
        Some(json!("  read:users\twrite:*\na:b:c ")),
    );
    let token = ONE.sign(&claims);
    for (required, missing) in [
        (&[][..], &[][..]),
        (&["read:users", "write:books", "write:a:b", "a:b:c"], &[]),
        (
            &["read:users", "read:books", "write"],
            &["read:books", "write"],
        ),
        (&["a:b"], &["a:b"]),
    ] {
        let options = M2mTokenOptions::new().required_scopes(required.iter().copied());
        let outcome = project
            .client
            .m2m()
            .authenticate_token(&token, &options)
            .await;
        match missing {
            [] => assert!(outcome.is_ok(), "{required:?}: {outcome:?}"),
            missing => {
                let missing = missing.iter().map(ToString::to_string).collect();
                assert_eq!(denial(outcome), Denial::Scopes { missing });
            }
        }
    }
    let bare = ONE.sign(&with(m2m_access(), &["scope"], None));
    let access = project
        .client
        .m2m()
        .authenticate_token(bare, &M2mTokenOptions::new())
        .await
        .expect("a client");
    assert!(access.grant.scopes.is_empty());
    let garbled = ONE.sign(&with(m2m_access(), &["scope"], Some(json!(["read:users"]))));
    let outcome = project
        .client
        .m2m()
        .authenticate_token(garbled, &M2mTokenOptions::new())
        .await;
    assert_eq!(fault(outcome), TokenFault::InvalidClaim("scope".into()));
}

#[tokio::test]
async fn machine_tokens_are_judged_as_strictly_as_sessions() {
    let project = Project::with_keys(&[&ONE]).await;
    let m2m = project.client.m2m();
    let set = |name: &str, value: Value| ONE.sign(&with(m2m_access(), &[name], Some(value)));
    for (token, expected) in [
        (set("aud", json!([])), TokenFault::Audience),
        (set("aud", json!(null)), TokenFault::MissingClaim("aud")),
        (set("iss", json!("stytch.com/other")), TokenFault::Issuer),
        (set("sub", json!("")), TokenFault::MissingClaim("sub")),
        (set("exp", json!(NOW)), TokenFault::Expired),
        (set("nbf", json!(NOW + 1)), TokenFault::NotYetValid),
        (TWO.sign(&m2m_access()), TokenFault::UnknownKey),
        (
            TWO.sign_with(&json!({ "alg": "RS256", "kid": ONE.id }), &m2m_access()),
            TokenFault::Signature,
        ),
        ("".into(), TokenFault::Empty),
        ("garbage".into(), TokenFault::Malformed("form")),
    ] {
        assert_eq!(
            fault(m2m.authenticate_token(token, &M2mTokenOptions::new()).await),
            expected
        );
    }
    let young = M2mTokenOptions::new().max_token_age(Duration::from_secs(10));
    assert_eq!(
        fault(
            m2m.authenticate_token(ONE.sign(&m2m_access()), &young)
                .await
        ),
        TokenFault::TooOld
    );
    let tolerant = M2mTokenOptions::new().tolerance(Duration::from_secs(1));
    assert!(
        m2m.authenticate_token(set("exp", json!(NOW)), &tolerant)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_source_gets_one_token_for_all_and_renews_it_in_time() {
    let project = Project::bare().await;
    let first = ResponseTemplate::new(200)
        .set_body_json(response("one", 1000))
        .set_delay(Duration::from_millis(50));
    project.respond("POST", TOKEN, first).await;
    let source = project
        .client
        .m2m()
        .token_source("m2m-client-test-0001", "m2m-secret")
        .scopes(["a:b", "c"]);
    let callers: Vec<_> = (0..50)
        .map(|_| {
            let source = source.clone();
            tokio::spawn(async move { source.token().await })
        })
        .collect();
    for caller in callers {
        assert_eq!(
            caller.await.expect("no panic").expect("a token").expose(),
            "one"
        );
    }
    let requests = project.requests().await;
    let [request] = requests.as_slice() else {
        panic!("one request: {requests:?}");
    };
    let form = String::from_utf8_lossy(&request.body).into_owned();
    let mut fields: Vec<_> = form.split('&').collect();
    fields.sort_unstable();
    let expected = [
        "client_id=m2m-client-test-0001",
        "client_secret=m2m-secret",
        "grant_type=client_credentials",
        "scope=a%3Ab+c",
    ];
    assert_eq!(fields, expected);
    assert!(!request.headers.contains_key("authorization"));

    let get = async || source.token().await.map(|token| token.expose().to_owned());
    project
        .response("POST", TOKEN, 200, response("two", 1000))
        .await;
    project.set_time(NOW + 799);
    assert_eq!(get().await.expect("a token"), "one");
    // Behind the callers' backs.
    project.set_time(NOW + 800);
    assert_eq!(get().await.expect("a token"), "one");
    while get().await.expect("a token") == "one" {
        tokio::task::yield_now().await;
    }
    assert_eq!(project.count(TOKEN).await, 2);
    // A failing renewal is no loss while the token lives.
    project.response("POST", TOKEN, 503, json!({})).await;
    project.set_time(NOW + 800 + 969);
    assert_eq!(get().await.expect("a token"), "two");
    project.set_time(NOW + 800 + 970);
    let error = get().await.expect_err("expired");
    assert!(
        matches!(&error, Error::Unavailable(e) if e.needed() == Needed::AccessToken),
        "{error:?}"
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    project
        .response("POST", TOKEN, 200, response("three", 1000))
        .await;
    assert!(get().await.is_err());
    project.set_time(NOW + 800 + 971);
    assert_eq!(get().await.expect("a token"), "three");
}

#[tokio::test]
async fn a_source_without_scopes_asks_for_none_and_tells_why_it_fails() {
    let project = Project::bare().await;
    project
        .response("POST", TOKEN, 401, json!({ "error": "invalid_client" }))
        .await;
    let source = project
        .client
        .m2m()
        .token_source("m2m-client-test-0001", "m2m-secret")
        .scopes([""; 0]);
    let error = source.token().await.expect_err("refused");
    assert!(
        error
            .error_type()
            .is_some_and(|kind| kind == "invalid_client"),
        "{error}"
    );
    let requests = project.requests().await;
    assert!(
        requests
            .iter()
            .all(|request| !String::from_utf8_lossy(&request.body).contains("scope"))
    );
    let shown = format!("{source:?} {error:?} {error}");
    assert!(!shown.contains("m2m-secret"), "{shown}");
}

/// A token and how long it lives, as far as the response tells.
fn told(token: &str, expires_in: Value) -> Value {
    with(response(token, 0), &["expires_in"], Some(expires_in))
}

#[tokio::test]
async fn a_refused_fetch_is_not_repeated_for_a_second() {
    let project = Project::bare().await;
    project
        .response("POST", TOKEN, 401, json!({ "error": "invalid_client" }))
        .await;
    let m2m = project.client.m2m();
    let source = m2m.token_source("m2m-client-test-0001", "m2m-secret");
    for (seconds, fetches) in [(0, 1), (1, 2)] {
        project.set_time(NOW + seconds);
        for _ in 0..25 {
            let error = source.token().await.expect_err("refused");
            assert!(matches!(&error, Error::Unavailable(_)), "{error:?}");
            assert!(
                error
                    .error_type()
                    .is_some_and(|kind| kind == "invalid_client")
            );
        }
        assert_eq!(project.count(TOKEN).await, fetches);
    }
    project.set_time(NOW + 2);
    project
        .response("POST", TOKEN, 200, response("one", 1000))
        .await;
    assert_eq!(source.token().await.expect("a token").expose(), "one");
}

#[tokio::test]
async fn an_empty_token_is_none() {
    let project = Project::bare().await;
    let m2m = project.client.m2m();
    let source = m2m.token_source("m2m-client-test-0001", "m2m-secret");
    for (n, blank) in ["", " ", "\n"].into_iter().enumerate() {
        project.set_time(NOW + 10 * i64::try_from(n).expect("few"));
        project
            .response("POST", TOKEN, 200, response(blank, 1000))
            .await;
        let error = source.token().await.expect_err("no token");
        assert!(
            error.to_string().ends_with("it is empty"),
            "{blank:?}: {error}"
        );
        assert!(matches!(error, Error::Unavailable(_)));
    }
    project.set_time(NOW + 100);
    project
        .response("POST", TOKEN, 200, response("one", 1000))
        .await;
    assert_eq!(source.token().await.expect("a token").expose(), "one");
}

#[tokio::test]
async fn a_token_whose_life_is_not_told_is_kept_as_long_as_it_says_itself_or_a_minute() {
    let jwt = |exp: i64| ONE.sign(&with(m2m_access(), &["exp"], Some(json!(exp))));
    for (token, life) in [
        ("opaque".to_owned(), 60),
        ("x.y.z".to_owned(), 60),
        (jwt(NOW + 200), 200),
        // By this clock it never was in force: the clock is off.
        (jwt(NOW), 60),
        (jwt(NOW - 1000), 60),
    ] {
        for expires_in in [json!(null), json!(0), json!(-5), json!("soon")] {
            let project = Project::bare().await;
            let response = told(&token, expires_in.clone());
            project.response("POST", TOKEN, 200, response).await;
            let m2m = project.client.m2m();
            let source = m2m.token_source("m2m-client-test-0001", "m2m-secret");
            let last = life - life / 10 - 1;
            for (seconds, fetches) in [(0, 1), (life * 4 / 5 - 1, 1), (last + 1, 2)] {
                project.set_time(NOW + seconds);
                assert_eq!(source.token().await.expect("a token").expose(), token);
                let found = project.count(TOKEN).await;
                assert_eq!(found, fetches, "{token:.20} {expires_in} after {seconds} s");
            }
        }
    }
}

#[tokio::test]
async fn what_the_response_tells_of_a_tokens_life_counts_however_long_it_is() {
    for (expires_in, life) in [(1, 0), (100, 89), (i64::from(i32::MAX), 300_000)] {
        let project = Project::bare().await;
        let jwt = ONE.sign(&with(m2m_access(), &["exp"], Some(json!(NOW + 7))));
        project
            .response("POST", TOKEN, 200, told(&jwt, json!(expires_in)))
            .await;
        let m2m = project.client.m2m();
        let source = m2m.token_source("m2m-client-test-0001", "m2m-secret");
        for seconds in [0, life.min(79)] {
            project.set_time(NOW + seconds);
            assert!(source.token().await.is_ok());
        }
        assert_eq!(project.count(TOKEN).await, 1, "{expires_in}");
    }
}
