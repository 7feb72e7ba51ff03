//! Tokens that were verified before.

use std::time::Duration;

use serde_json::json;
use stytch_api::identity::JwtOptions;
use stytch_api::{Error, SessionJwt, TokenFault};

use crate::project::{B2B_POLICY, NOW, PROJECT, Project};
use crate::rbac::policy;
use crate::sessions::fault;
use crate::signer::{ONE, TWO};
use crate::tokens::{member_session, with};

#[tokio::test]
async fn times_and_permissions_are_judged_each_time() {
    let project = Project::with_keys(&[&ONE]).await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let token = ONE.sign(&member_session());
    let sessions = project.client.b2b().sessions();
    let plain = JwtOptions::new();
    let verify = async |options: &JwtOptions<_>| {
        sessions
            .authenticate_jwt_local(SessionJwt::new(&*token), options)
            .await
    };
    for _ in 0..3 {
        assert!(verify(&plain).await.is_ok());
        let hasty = JwtOptions::new().max_token_age(Duration::from_secs(5));
        assert_eq!(fault(verify(&hasty).await), TokenFault::TooOld);
        let delete = stytch_api::b2b::sessions::AuthorizationCheck::new(
            "organization-test-0001",
            "documents",
            "delete",
        );
        let denied = verify(&JwtOptions::new().authorization_check(delete)).await;
        assert!(matches!(denied, Err(Error::Denied(_))), "{denied:?}");
    }
    project.set_time(NOW + 290);
    assert_eq!(fault(verify(&plain).await), TokenFault::Expired);
}

#[tokio::test]
async fn tokens_of_a_key_that_left_are_forgotten() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = with(member_session(), &["exp"], Some(json!(NOW + 100_000)));
    let claims = with(claims, &["https://stytch.com/session", "expires_at"], None);
    let token = ONE.sign(&claims);
    let sessions = project.client.b2b().sessions();
    let verify = async || {
        sessions
            .authenticate_jwt_local(SessionJwt::new(&*token), &JwtOptions::new())
            .await
    };
    assert!(verify().await.is_ok());
    // The same id, another key: what the old one signed is worth nothing.
    let impostor = with(TWO.jwk(), &["kid"], Some(json!(ONE.id)));
    project
        .response(
            "GET",
            crate::project::B2B_KEYS,
            200,
            json!({ "keys": [impostor] }),
        )
        .await;
    project.set_time(NOW + 3600);
    assert_eq!(fault(verify().await), TokenFault::Signature);
    project.publish(&[&TWO]).await;
    project.set_time(NOW + 7200);
    assert_eq!(fault(verify().await), TokenFault::UnknownKey);
    project.publish(&[&TWO, &ONE]).await;
    project.set_time(NOW + 7300);
    assert!(verify().await.is_ok());
}

#[tokio::test]
async fn every_size_of_the_cache_gives_the_same_verdicts() {
    for size in [0, 1, 2, 17] {
        let project = Project::built(|builder| builder.verified_token_cache(size)).await;
        project.publish(&[&ONE]).await;
        let sessions = project.client.b2b().sessions();
        for round in 0..2 {
            for n in 0..20 {
                let token = ONE.sign(&with(member_session(), &["n"], Some(json!(n))));
                let (rest, signature) = token.rsplit_once('.').expect("a signature");
                let verified = sessions
                    .authenticate_jwt_local(SessionJwt::new(&*token), &JwtOptions::new())
                    .await;
                let verified = verified.expect("a session");
                assert_eq!(
                    verified.custom_claims().get("n"),
                    Some(&json!(n)),
                    "size {size}, round {round}"
                );
                // Nothing but the whole token is remembered.
                let other = format!(
                    "{rest}.{}{signature}",
                    if signature.starts_with('A') { "B" } else { "A" }
                );
                let outcome = sessions
                    .authenticate_jwt_local(SessionJwt::new(other), &JwtOptions::new())
                    .await;
                assert!(matches!(outcome, Err(Error::Token(_))), "{outcome:?}");
            }
        }
    }
}

#[tokio::test]
async fn clients_of_different_projects_share_nothing() {
    let (mine, other) = (
        Project::with_keys(&[&ONE]).await,
        Project::with_keys(&[&TWO]).await,
    );
    let token = ONE.sign(&member_session());
    for (project, accepted) in [(&mine, true), (&other, false), (&mine, true)] {
        let sessions = project.client.b2b().sessions();
        let outcome = sessions
            .authenticate_jwt_local(SessionJwt::new(&*token), &JwtOptions::new())
            .await;
        assert_eq!(outcome.is_ok(), accepted);
    }
    assert_eq!(mine.client.project_id(), PROJECT);
}
