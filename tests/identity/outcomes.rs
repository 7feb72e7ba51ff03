//! What responses say about a login.

use serde_json::{Value, json};
use stytch_api::b2b::{
    self, discovery, magic_links, oauth, otps, passwords, recovery_codes, sessions, sso, totps,
};
use stytch_api::identity::MemberProof;
use stytch_api::login::{MemberOutcome, UserOutcome};
use stytch_api::{Error, SessionJwt, consumer};

use crate::project::{B2B_AUTHENTICATE, NOW, Project};
use crate::signer::ONE;
use crate::tokens::member_session;

/// A response that completes a login, with every field that the next call or a session needs.
fn complete() -> Value {
    json!({
        "status_code": 200, "request_id": "r", "member_authenticated": true,
        "member_session": {
            "member_session_id": "member-session-test-0001", "member_id": "member-test-0001",
            "organization_id": "organization-test-0001", "expires_at": "2027-01-16T07:00:00Z",
        },
        "session_token": "token-1", "session_jwt": "jwt-1", "intermediate_session_token": "",
        "member_id": "member-test-0001", "organization_id": "organization-test-0001",
        "member": {"member_id": "member-test-0001", "organization_id": "organization-test-0001"},
        "organization": {"organization_id": "organization-test-0001"},
    })
}

/// The same with some fields otherwise.
fn but(changes: Value) -> Value {
    let mut response = complete();
    for (name, value) in changes.as_object().expect("changes") {
        response[name] = value.clone();
    }
    response
}

/// The same before the last step.
fn step(changes: Value) -> Value {
    let mut response = but(json!({
        "member_authenticated": false, "member_session": null, "session_token": "", "session_jwt": "",
        "intermediate_session_token": "step-1", "intermediate_session_token_expires_at": "2027-01-15T08:10:00Z",
    }));
    for (name, value) in changes.as_object().expect("changes") {
        response[name] = value.clone();
    }
    response
}

fn read<T: serde::de::DeserializeOwned>(response: Value) -> T {
    serde_json::from_value(response).expect("a response")
}

fn outcome(response: Value) -> MemberOutcome {
    read::<sso::AuthenticateResponse>(response).outcome()
}

#[test]
fn a_login_is_complete_only_with_a_session_and_its_credentials() {
    let MemberOutcome::Session(new) = outcome(complete()) else {
        panic!("it is complete");
    };
    assert_eq!(
        (
            new.session_token.expose(),
            new.session_jwt.expose(),
            &*new.session.member_id
        ),
        ("token-1", "jwt-1", "member-test-0001")
    );
    for lack in [
        json!({"member_session": null}),
        json!({"session_token": " "}),
        json!({"session_jwt": ""}),
        // Nothing else is believed once it claims to be complete.
        json!({"session_token": "", "mfa_required": {}, "primary_required": {"allowed_auth_methods": []}}),
    ] {
        let found = outcome(but(lack.clone()));
        assert!(
            matches!(found, MemberOutcome::Incomplete(_)),
            "{lack}: {found:?}"
        );
    }
}

#[test]
fn a_step_says_what_is_missing_and_a_first_factor_comes_before_a_second() {
    let mfa =
        json!({"member_options": {"mfa_phone_number": "+15005550006", "totp_registration_id": ""}});
    let primary = json!({"allowed_auth_methods": ["sso"]});

    let found = outcome(step(
        json!({"mfa_required": mfa, "primary_required": primary}),
    ));
    let MemberOutcome::PrimaryRequired(step_1, required) = found else {
        panic!("{found:?}");
    };
    assert_eq!(required.allowed_auth_methods, ["sso"]);
    assert_eq!(
        (
            step_1.token.expose(),
            &*step_1.organization_id,
            &*step_1.member_id
        ),
        ("step-1", "organization-test-0001", "member-test-0001")
    );
    assert!(step_1.expires_at.is_some());

    let found = outcome(step(json!({"mfa_required": mfa, "primary_required": null})));
    let MemberOutcome::MfaRequired(step_2, required) = found else {
        panic!("{found:?}");
    };
    assert_eq!(
        (required.phone_number(), required.totp_registration_id()),
        (Some("+15005550006"), None)
    );
    assert_eq!(step_2, step_1);

    let found = outcome(step(json!({})));
    assert_eq!(found, MemberOutcome::Incomplete(step_1));
}

/// Even when it carries what looks like a session.
#[tokio::test]
async fn a_step_makes_no_member() {
    let project = Project::bare().await;
    let b2b = project.client.b2b();
    let session = complete()["member_session"].clone();
    for response in [
        step(json!({"mfa_required": {}})),
        step(
            json!({"session_token": "token-1", "session_jwt": "jwt-1", "member_session": session}),
        ),
        but(json!({"member_session": null})),
    ] {
        let response: sso::AuthenticateResponse = read(response);
        let outcome = b2b.as_verified_member(&response);
        assert!(matches!(outcome, Err(Error::Config(_))), "{outcome:?}");
        assert!(!matches!(response.outcome(), MemberOutcome::Session(_)));
    }
    assert!(project.requests().await.is_empty());
}

#[tokio::test]
async fn every_response_with_a_session_makes_a_member() {
    async fn makes<T: serde::de::DeserializeOwned>(project: &Project)
    where
        for<'a> &'a T: Into<MemberProof>,
    {
        let response = read::<T>(complete());
        let member = project
            .client
            .b2b()
            .as_verified_member(&response)
            .expect("a member");
        assert_eq!(member.member_id(), "member-test-0001");
    }
    let project = &Project::bare().await;
    makes::<sso::AuthenticateResponse>(project).await;
    makes::<magic_links::AuthenticateResponse>(project).await;
    makes::<oauth::AuthenticateResponse>(project).await;
    makes::<passwords::AuthenticateResponse>(project).await;
    makes::<passwords::email::ResetResponse>(project).await;
    makes::<passwords::sessions::ResetResponse>(project).await;
    makes::<otps::email::AuthenticateResponse>(project).await;
    makes::<otps::sms::AuthenticateResponse>(project).await;
    makes::<totps::AuthenticateResponse>(project).await;
    makes::<recovery_codes::RecoverResponse>(project).await;
    makes::<sessions::ExchangeResponse>(project).await;
    makes::<sessions::AuthenticateResponse>(project).await;
    makes::<discovery::intermediate_sessions::ExchangeResponse>(project).await;
    makes::<discovery::organizations::CreateResponse>(project).await;
    makes::<b2b::impersonation::AuthenticateResponse>(project).await;
}

#[test]
fn a_second_factor_brings_a_session_or_none() {
    let new = |response| read::<totps::AuthenticateResponse>(response).new_session();
    assert!(new(complete()).is_some());
    for lack in [
        json!({"member_session": null}),
        json!({"session_token": ""}),
        json!({"session_jwt": "\t"}),
    ] {
        assert_eq!(new(but(lack)), None);
    }
}

#[test]
fn a_user_has_a_session_only_where_one_was_asked_for() {
    let response = |session: &str, token: &str, value: Value| {
        json!({
            "status_code": 200, "request_id": "r", "user_id": "user-test-0001", "user": {"user_id": "user-test-0001"},
            "session_token": token, "session_jwt": token, (session): value,
        })
    };
    let session = json!({"session_id": "session-test-0001", "user_id": "user-test-0001"});
    let oauth = |token, value| {
        read::<consumer::oauth::AuthenticateResponse>(response("user_session", token, value))
            .outcome()
    };
    let otps = |token, value| {
        read::<consumer::otps::AuthenticateResponse>(response("session", token, value)).outcome()
    };
    for found in [
        oauth("token-1", session.clone()),
        otps("token-1", session.clone()),
    ] {
        let UserOutcome::Session(new) = found else {
            panic!("{found:?}");
        };
        assert_eq!(
            (new.session_token.expose(), &*new.session.user_id),
            ("token-1", "user-test-0001")
        );
    }
    for found in [
        oauth("", Value::Null),
        otps("token-1", Value::Null),
        otps(" ", session),
    ] {
        let UserOutcome::NoSession { user_id, .. } = found else {
            panic!("{found:?}");
        };
        assert_eq!(user_id, "user-test-0001");
    }
}

#[test]
fn an_outcome_shows_no_secret() {
    let shown = format!("{:?} {:?}", outcome(complete()), outcome(step(json!({}))));
    for secret in ["token-1", "jwt-1", "step-1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_refreshed_scope_outlives_the_jwt_that_it_was_made_from() {
    let project = Project::with_keys(&[&ONE]).await;
    project
        .response("POST", B2B_AUTHENTICATE, 200, complete())
        .await;
    let jwt = ONE.sign(&member_session());
    let member = project
        .client
        .b2b()
        .as_member(SessionJwt::new(&*jwt))
        .await
        .expect("a member");
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);
    project.set_time(NOW + 600);
    let fresh = member.refresh().await.expect("a member");
    assert_eq!(
        project.bodies(B2B_AUTHENTICATE).await,
        [json!({"session_jwt": jwt})]
    );
    assert_eq!(fresh.session_jwt().map(SessionJwt::expose), Some("jwt-1"));
    // From then on it is the token that is shown.
    fresh.refresh().await.expect("a member");
    assert_eq!(
        project.bodies(B2B_AUTHENTICATE).await[1],
        json!({"session_token": "token-1"})
    );
}

#[tokio::test]
async fn a_scope_whose_session_ended_is_not_refreshed() {
    let project = Project::with_keys(&[&ONE]).await;
    let jwt = ONE.sign(&member_session());
    let member = project
        .client
        .b2b()
        .as_member(SessionJwt::new(jwt))
        .await
        .expect("a member");
    let gone = json!({"status_code": 404, "request_id": "r", "error_type": "session_not_found", "error_message": "gone"});
    project.response("POST", B2B_AUTHENTICATE, 404, gone).await;
    let error = member.refresh().await.expect_err("it ended");
    assert_eq!(
        error.error_type().map(|it| it.as_str()),
        Some("session_not_found")
    );
}
