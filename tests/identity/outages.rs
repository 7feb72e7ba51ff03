//! What others notice of a fetch that fails, hangs, or was left behind: as little as possible.

use std::time::Duration;

use serde_json::json;
use stytch_api::b2b::sessions::{AuthorizationCheck, MemberSession};
use stytch_api::{Error, RetryPolicy, TokenFault};
use tokio::runtime::{Builder, Runtime};
use wiremock::ResponseTemplate;

use crate::key_sets::{token, verify};
use crate::project::{B2B_KEYS, B2B_POLICY, CONSUMER_KEYS, NOW, Project, key_set, slow};
use crate::rbac::policy;
use crate::sessions::fault;
use crate::signer::{ONE, TWO};
use crate::tokens::{m2m_access, member_session, with};

fn runtime() -> Runtime {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime")
}

#[test]
fn a_fetch_left_on_an_idle_runtime_is_made_again_by_the_next_caller() {
    let (idle, other) = (runtime(), runtime());
    let project = other.block_on(Project::bare());
    let delayed = ResponseTemplate::new(200)
        .set_body_json(key_set(&[&ONE]))
        .set_delay(Duration::from_millis(300));
    other.block_on(project.respond("GET", B2B_KEYS, delayed));
    let hasty = project.client.with_timeout(Duration::from_millis(20));
    let outcome = idle.block_on(verify(&hasty, &token(&ONE, NOW)));
    assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
    let outcome = other.block_on(verify(&project.client, &token(&ONE, NOW)));
    assert!(outcome.is_ok(), "{outcome:?}");
    assert_eq!(other.block_on(project.count(B2B_KEYS)), 2);
    drop(idle);
}

#[test]
fn a_renewal_left_on_an_idle_runtime_is_no_loss() {
    let (idle, other) = (runtime(), runtime());
    let project = other.block_on(Project::with_keys(&[&ONE]));
    assert!(
        idle.block_on(verify(&project.client, &token(&ONE, NOW)))
            .is_ok()
    );
    // Begun behind, and never driven again.
    let now = NOW + 560;
    project.set_time(now);
    assert!(
        idle.block_on(verify(&project.client, &token(&ONE, now)))
            .is_ok()
    );
    for later in [580, 3600, 86_000] {
        project.set_time(NOW + later);
        let outcome = other.block_on(verify(&project.client, &token(&ONE, NOW + later)));
        assert!(outcome.is_ok(), "after {later} s: {outcome:?}");
    }
    drop(idle);
}

#[test]
fn a_runtime_per_call_still_renews_the_keys() {
    let server = runtime();
    let project = server.block_on(Project::with_keys(&[&ONE]));
    for hour in 0..5 {
        let now = NOW + hour * 3600;
        project.set_time(now);
        let outcome = runtime().block_on(verify(&project.client, &token(&ONE, now)));
        assert!(outcome.is_ok(), "{outcome:?}");
        let fetches = usize::try_from(hour + 1).expect("few");
        assert_eq!(server.block_on(project.count(B2B_KEYS)), fetches);
    }
}

#[tokio::test]
async fn while_keys_are_held_an_endpoint_that_hangs_is_asked_once_in_half_a_minute() {
    let project = Project::with_keys(&[&ONE]).await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    project.respond("GET", B2B_KEYS, slow(json!({}))).await;
    for (seconds, fetches) in [(3600, 2), (3601, 2), (3629, 2)] {
        project.set_time(NOW + seconds);
        for _ in 0..11 {
            let outcome = verify(&project.client, &token(&ONE, NOW + seconds)).await;
            assert!(outcome.is_ok(), "{outcome:?}");
        }
        assert_eq!(project.count(B2B_KEYS).await, fetches, "after {seconds} s");
    }
}

#[tokio::test]
async fn a_crowd_of_logins_costs_one_fetch_when_the_endpoint_responses_503() {
    let quick = RetryPolicy::new().min_delay(Duration::from_millis(1));
    let project = Project::built(|builder| builder.retry_policy(quick)).await;
    project.response("GET", B2B_KEYS, 503, json!({})).await;
    for (seconds, requests) in [(0, 3), (1, 6)] {
        project.set_time(NOW + seconds);
        for _ in 0..20 {
            let error = verify(&project.client, &token(&ONE, NOW))
                .await
                .expect_err("no keys");
            assert!(matches!(error, Error::Unavailable(_)), "{error:?}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        }
        assert_eq!(project.count(B2B_KEYS).await, requests, "after {seconds} s");
    }
    project.publish(&[&ONE]).await;
    project.set_time(NOW + 2);
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
}

#[tokio::test]
async fn a_fetch_that_hangs_ends_by_itself_and_is_told_to_all() {
    let project = Project::bare().await;
    project.respond("GET", B2B_KEYS, slow(json!({}))).await;
    let crowd: Vec<_> = (0..20)
        .map(|_| {
            let client = project.client.clone();
            tokio::spawn(async move { verify(&client, &token(&ONE, NOW)).await })
        })
        .collect();
    for login in crowd {
        let error = login.await.expect("no panic").expect_err("no keys");
        let Error::Unavailable(unavailable) = &error else {
            panic!("{error:?}");
        };
        let Some(Error::Timeout(timeout)) = unavailable.call() else {
            panic!("{error:?}");
        };
        assert!(timeout.limit() < Some(Duration::from_secs(5)), "{timeout}");
    }
    // Nor does the next one wait.
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_err());
    assert_eq!(project.count(B2B_KEYS).await, 1);
}

#[tokio::test]
async fn an_outage_makes_no_key_unknown() {
    let project = Project::with_keys(&[&ONE]).await;
    assert!(verify(&project.client, &token(&ONE, NOW)).await.is_ok());
    project.response("GET", B2B_KEYS, 500, json!({})).await;
    for (seconds, fetches) in [(30, 2), (31, 2), (59, 2), (60, 3), (89, 3)] {
        let now = NOW + seconds;
        project.set_time(now);
        for _ in 0..3 {
            let error = verify(&project.client, &token(&TWO, now))
                .await
                .expect_err("no such key");
            assert!(
                matches!(error, Error::Unavailable(_)),
                "after {seconds} s: {error:?}"
            );
        }
        // Whose key is known is let in meanwhile.
        assert!(verify(&project.client, &token(&ONE, now)).await.is_ok());
        assert_eq!(project.count(B2B_KEYS).await, fetches, "after {seconds} s");
    }
    // Once there is a response, it is the last word.
    project.publish(&[&ONE]).await;
    for seconds in [90, 119] {
        project.set_time(NOW + seconds);
        let outcome = verify(&project.client, &token(&TWO, NOW + seconds)).await;
        assert_eq!(fault(outcome), TokenFault::UnknownKey);
    }
    assert_eq!(project.count(B2B_KEYS).await, 4);
}

#[tokio::test]
async fn a_token_that_ends_while_the_keys_are_fetched_has_ended() {
    let project = Project::bare().await;
    let keys = ResponseTemplate::new(200).set_body_json(key_set(&[&ONE]));
    project
        .respond("GET", B2B_KEYS, project.late(NOW + 290, keys))
        .await;
    let outcome = verify(&project.client, &ONE.sign(&member_session())).await;
    assert_eq!(fault(outcome), TokenFault::Expired);
    // The same for one that was verified before, while keys are renewed.
    let project = Project::with_keys(&[&ONE]).await;
    let long = with(member_session(), &["exp"], Some(json!(NOW + 700)));
    let long = ONE.sign(&with(
        long,
        &["https://stytch.com/session", "expires_at"],
        None,
    ));
    assert!(verify(&project.client, &long).await.is_ok());
    let keys = ResponseTemplate::new(200).set_body_json(key_set(&[&ONE]));
    project
        .respond("GET", B2B_KEYS, project.late(NOW + 700, keys))
        .await;
    project.set_time(NOW + 650);
    assert_eq!(
        fault(verify(&project.client, &long).await),
        TokenFault::Expired
    );
}

#[tokio::test]
async fn who_gets_no_response_at_one_address_does_not_ask_at_the_other() {
    let project = Project::built(|builder| builder.base_url("http://127.0.0.1:9")).await;
    let options = stytch_api::identity::M2mTokenOptions::new();
    let m2m = project.client.m2m();
    let error = m2m
        .authenticate_token(ONE.sign(&m2m_access()), &options)
        .await
        .expect_err("nobody");
    let operation = error.operation().map(|operation| operation.id);
    assert_eq!(operation, Some("b2b.sessions.get_jwks"), "{error:?}");
    // A response that is no key set is one, whatever its status.
    for status in [404, 400, 500, 200] {
        let project = Project::bare().await;
        project.response("GET", B2B_KEYS, status, json!({})).await;
        project
            .response("GET", CONSUMER_KEYS, 200, key_set(&[&ONE]))
            .await;
        let m2m = project.client.m2m();
        let outcome = m2m
            .authenticate_token(ONE.sign(&m2m_access()), &options)
            .await;
        assert!(outcome.is_ok(), "{status}: {outcome:?}");
    }
}

#[tokio::test]
async fn policies_outlive_hanging_endpoints_and_a_crowd_without_one_costs_one_fetch() {
    let project = Project::bare().await;
    let rbac = project.client.b2b().rbac();
    let mut session = MemberSession::default();
    session.organization_id = "organization-test-0001".to_owned();
    session.roles = vec!["editor".to_owned()];
    let check = AuthorizationCheck::new("organization-test-0001", "documents", "edit");
    project.response("GET", B2B_POLICY, 500, json!({})).await;
    for (seconds, fetches) in [(0, 1), (1, 2)] {
        project.set_time(NOW + seconds);
        for _ in 0..20 {
            let outcome = rbac.authorize(&session, &check).await;
            assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
        }
        assert_eq!(project.count(B2B_POLICY).await, fetches);
    }
    project.response("GET", B2B_POLICY, 200, policy()).await;
    project.set_time(NOW + 2);
    assert!(rbac.authorize(&session, &check).await.is_ok());
    project.respond("GET", B2B_POLICY, slow(json!({}))).await;
    for (seconds, fetches) in [(400, 4), (429, 4)] {
        project.set_time(NOW + seconds);
        for _ in 0..11 {
            assert!(rbac.authorize(&session, &check).await.is_ok());
        }
        assert_eq!(project.count(B2B_POLICY).await, fetches);
    }
}
