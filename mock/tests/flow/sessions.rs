//! `b2b.sessions.authenticate`.

use serde_json::json;
use stytch_api::b2b::sessions::{AuthenticateRequest, AuthorizationCheck};
use stytch_api::{Secret, SessionJwt};
use stytch_mock::ReceivedRequest;

use crate::{assert_refused, renamed, start};

#[tokio::test]
async fn a_jwt_proves_the_session_as_its_token_does() {
    let server = start().await;
    let shown = server.admin().session_jwt();
    let member = server
        .client()
        .b2b()
        .as_member(shown.clone())
        .await
        .expect("logged in");
    // It verifies by itself: only keys were fetched.
    let seen: Vec<_> = server
        .requests()
        .iter()
        .filter_map(ReceivedRequest::operation_id)
        .collect();
    assert_eq!(seen, ["b2b.sessions.get_jwks"]);
    let updated = member
        .sso()
        .saml()
        .update_connection(server.saml_connection_id(), renamed("By JWT"));
    updated.await.expect("updated");
    let client = server.client();
    let sessions = client.b2b().sessions();
    let request = AuthenticateRequest::new().session_jwt(Secret::from(shown.clone()));
    let response = sessions.authenticate(request).await.expect("accepted");
    let fresh = SessionJwt::from(response.session_jwt);
    assert_ne!(fresh, shown, "each response brings a fresh JWT");
    let again = server
        .client()
        .b2b()
        .as_member(fresh)
        .await
        .expect("the fresh one is accepted");
    assert_eq!(again.member_id(), member.member_id());
}

#[tokio::test]
async fn an_unknown_session_is_refused_in_either_form() {
    let server = start().await;
    let client = server.client();
    let sessions = client.b2b().sessions();
    for request in [
        AuthenticateRequest::new().session_token("unknown"),
        AuthenticateRequest::new().session_jwt("unknown"),
    ] {
        let outcome = sessions.authenticate(request).await;
        assert_refused(outcome, 404, "session_not_found");
    }
}

#[tokio::test]
async fn authenticating_extends_the_session_keeps_claims_and_checks_authorization() {
    let server = start().await;
    let stytch = server.client();
    let sessions = stytch.b2b().sessions();
    let request =
        || AuthenticateRequest::new().session_token(Secret::from(server.admin().session_token()));
    let claims = |value| {
        [("theme".to_owned(), value)]
            .into_iter()
            .collect::<serde_json::Map<_, _>>()
    };

    let first = sessions
        .authenticate(request())
        .await
        .expect("authenticated");
    assert_eq!(first.organization.organization_id, server.organization_id());
    assert_eq!(first.member.member_id, server.admin().member_id());
    let longer = request()
        .session_duration_minutes(600)
        .session_custom_claims(claims(json!("dark")));
    let longer = sessions
        .authenticate(longer)
        .await
        .expect("authenticated")
        .member_session;
    assert!(longer.expires_at > first.member_session.expires_at);
    assert_eq!(longer.custom_claims, claims(json!("dark")));
    let without = request().session_custom_claims(claims(json!(null)));
    let without = sessions
        .authenticate(without)
        .await
        .expect("authenticated")
        .member_session;
    assert!(without.custom_claims.is_empty());
    assert_eq!(without.expires_at, longer.expires_at);

    let may = |organization: &str, action| {
        request().authorization_check(AuthorizationCheck::new(organization, "stytch.sso", action))
    };
    let allowed = sessions
        .authenticate(may(server.organization_id(), "update"))
        .await
        .expect("allowed");
    let verdict = allowed.verdict.expect("a verdict");
    assert!(verdict.authorized);
    assert_eq!(verdict.granting_roles, ["stytch_admin"]);
    assert_refused(
        sessions
            .authenticate(may("organization-test-other", "update"))
            .await,
        403,
        "session_authorization_tenancy_error",
    );
}

#[tokio::test]
async fn session_arguments_that_cannot_be_right_are_refused() {
    let server = start().await;
    let stytch = server.client();
    let sessions = stytch.b2b().sessions();
    let login = server.admin();
    let by_token = || AuthenticateRequest::new().session_token(Secret::from(login.session_token()));
    assert_refused(
        sessions.authenticate(AuthenticateRequest::new()).await,
        400,
        "no_session_arguments",
    );
    let both = by_token().session_jwt(Secret::from(login.session_jwt()));
    assert_refused(
        sessions.authenticate(both).await,
        400,
        "too_many_session_arguments",
    );
    for minutes in [-1, 0, 4, 527_041] {
        let outcome = sessions
            .authenticate(by_token().session_duration_minutes(minutes))
            .await;
        assert_refused(outcome, 400, "invalid_session_duration_minutes");
    }
}
