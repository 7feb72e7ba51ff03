//! Sessions of users.

use std::time::Duration;

use serde_json::json;
use stytch_api::Secret;
use stytch_api::consumer::passwords::CreateRequest;
use stytch_api::consumer::sessions::{AuthenticateRequest, AuthorizationCheck, RevokeRequest};
use stytch_mock::Server;

use super::map;
use crate::{assert_refused, start};

/// A session of sixty minutes, by its token, and whose it is.
async fn session(server: &Server, email: &str) -> (Secret, String) {
    let stytch = server.client();
    let request = CreateRequest::new(email, "battery staple of a horse");
    let consumer = stytch.consumer();
    let login = consumer
        .passwords()
        .create(request.session_duration_minutes(60))
        .await;
    let login = login.expect("logged in");
    (login.session_token, login.user_id)
}

#[tokio::test]
async fn a_session_goes_on_while_it_is_extended_and_keeps_claims() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let sessions = consumer.sessions();
    let (token, user_id) = session(&server, "ann@example.com").await;
    let request = || AuthenticateRequest::new().session_token(token.clone());
    assert_refused(
        sessions.authenticate(AuthenticateRequest::new()).await,
        400,
        "no_session_arguments",
    );

    let claims = request().session_custom_claims(map(json!({ "a": 1, "b": { "c": 2 } })));
    sessions.authenticate(claims).await.expect("it runs");
    let less = request().session_custom_claims(map(json!({ "a": null })));
    let kept = sessions.authenticate(less).await.expect("it runs").session;
    assert_eq!(kept.custom_claims, map(json!({ "b": { "c": 2 } })));
    let own = request().session_custom_claims(map(json!({ "sub": "me" })));
    assert_refused(
        sessions.authenticate(own).await,
        400,
        "reserved_claims_in_custom_claims",
    );

    server.advance(Duration::from_secs(50 * 60));
    let longer = request().session_duration_minutes(30);
    let longer = sessions.authenticate(longer).await.expect("it runs");
    assert_eq!(longer.user.user_id, user_id);
    server.advance(Duration::from_secs(20 * 60));
    let by_jwt = AuthenticateRequest::new().session_jwt(longer.session_jwt);
    sessions
        .authenticate(by_jwt)
        .await
        .expect("a JWT lives as long as its session");
    server.advance(Duration::from_secs(10 * 60 + 1));
    assert_refused(
        sessions.authenticate(request()).await,
        404,
        "session_not_found",
    );
}

#[tokio::test]
async fn a_session_is_revoked_by_any_of_its_names() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let sessions = consumer.sessions();
    let (token, user_id) = session(&server, "ann@example.com").await;
    let (other, _) = session(&server, "ben@example.com").await;
    let all = sessions.get(&user_id).await.expect("listed").sessions;
    assert_eq!(all.len(), 1);
    let nobody = sessions.get("nobody").await;
    assert_refused(nobody, 404, "user_not_found");

    let none = sessions.revoke(RevokeRequest::new()).await;
    assert_refused(none, 400, "no_session_revoke_arguments");
    let two = RevokeRequest::new()
        .session_token(token.clone())
        .session_id("session-test-x");
    assert_refused(
        sessions.revoke(two).await,
        400,
        "too_many_session_revoke_arguments",
    );
    let by_id = RevokeRequest::new().session_id(all[0].session_id.clone());
    sessions.revoke(by_id).await.expect("revoked");
    let request = |token: &Secret| AuthenticateRequest::new().session_token(token.clone());
    assert_refused(
        sessions.authenticate(request(&token)).await,
        404,
        "session_not_found",
    );
    let rest = sessions.get(&user_id).await.expect("listed").sessions;
    assert!(rest.is_empty());

    let jwt = sessions
        .authenticate(request(&other))
        .await
        .expect("it runs")
        .session_jwt;
    sessions
        .revoke(RevokeRequest::new().session_jwt(jwt))
        .await
        .expect("revoked");
    assert_refused(
        sessions.authenticate(request(&other)).await,
        404,
        "session_not_found",
    );
}

#[tokio::test]
async fn a_check_is_answered_by_the_policy_of_the_project() {
    let policy = json!({
        "resources": [{ "resource_id": "document", "description": "", "actions": ["read", "write"] }],
        "roles": [{ "role_id": "stytch_user", "description": "", "permissions": [
            { "resource_id": "document", "actions": ["read"] },
        ] }],
        "scopes": [],
    });
    let policy = serde_json::from_value(policy).expect("a policy");
    let server = Server::builder().consumer_policy(policy).start().await;
    let server = server.expect("a server");
    let stytch = server.client();
    let consumer = stytch.consumer();
    let published = consumer.rbac().policy().await.expect("the policy");
    assert_eq!(
        published.policy.expect("a policy").roles[0].role_id,
        "stytch_user"
    );
    let (token, _) = session(&server, "ann@example.com").await;
    let may = |action: &str| {
        let request = AuthenticateRequest::new().session_token(token.clone());
        let check = AuthorizationCheck::new("document", action);
        consumer
            .sessions()
            .authenticate(request.authorization_check(check))
    };
    let verdict = may("read")
        .await
        .expect("allowed")
        .verdict
        .expect("a verdict");
    assert!(verdict.authorized);
    assert_eq!(verdict.granting_roles, ["stytch_user"]);
    assert_refused(
        may("write").await,
        403,
        "consumer_session_authorization_error",
    );
}
