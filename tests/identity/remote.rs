//! When Stytch is asked about a session JWT, and with what.

use std::time::Duration;

use serde_json::{Value, json};
use stytch_api::identity::{B2b, Consumer, JwtOptions, RemoteCheck, VerifiedSession};
use stytch_api::{Client, Error, SessionJwt, TokenFault, b2b, consumer};

use crate::project::{
    B2B_AUTHENTICATE, B2B_KEYS, B2B_POLICY, CONSUMER_AUTHENTICATE, CONSUMER_KEYS, CONSUMER_POLICY,
    NOW, Project,
};
use crate::rbac::policy;
use crate::sessions::fault;
use crate::signer::{ONE, TWO};
use crate::tokens::{ORGANIZATION, SESSION, m2m_access, member_session, user_session, with};

fn member_response() -> Value {
    json!({
        "status_code": 200, "request_id": "request-id-test-1",
        "member_session": {
            "member_session_id": "member-session-test-0001", "member_id": "member-test-0001",
            "organization_id": "organization-test-0001", "organization_slug": "acme",
            "expires_at": "2027-01-16T07:00:00Z", "roles": ["stytch_member"],
        },
        "session_token": "token-1", "session_jwt": "fresh-jwt",
        "member": {"member_id": "member-test-0001", "organization_id": "organization-test-0001"},
        "organization": { "organization_id": "organization-test-0001" },
    })
}

fn user_response() -> Value {
    json!({
        "status_code": 200, "request_id": "request-id-test-1",
        "session": { "session_id": "session-test-0001", "user_id": "user-test-0001", "roles": ["stytch_user"] },
        "session_token": "token-1", "session_jwt": "fresh-jwt", "user": { "user_id": "user-test-0001" },
    })
}

async fn member(
    client: &Client,
    token: &str,
    options: &JwtOptions<B2b>,
) -> Result<VerifiedSession<B2b>, Error> {
    client
        .b2b()
        .sessions()
        .authenticate_jwt(SessionJwt::new(token), options)
        .await
}

async fn user(
    client: &Client,
    token: &str,
    options: &JwtOptions<Consumer>,
) -> Result<VerifiedSession<Consumer>, Error> {
    client
        .consumer()
        .sessions()
        .authenticate_jwt(SessionJwt::new(token), options)
        .await
}

async fn project() -> Project {
    let project = Project::with_keys(&[&ONE]).await;
    project
        .response("POST", B2B_AUTHENTICATE, 200, member_response())
        .await;
    project
        .response("POST", CONSUMER_AUTHENTICATE, 200, user_response())
        .await;
    project
}

/// What to change in valid claims, and whether Stytch may then be asked.
fn changes() -> Vec<(&'static str, Value, bool)> {
    vec![
        ("exp", json!(NOW), true),
        ("exp", json!(NOW - 1000), true),
        ("nbf", json!(NOW + 1), true),
        ("iat", json!(NOW + 1), true),
        ("x", json!("nothing is wrong"), false),
        ("exp", json!("soon"), false),
        ("aud", json!(["project-test-0002"]), false),
        ("iss", json!("stytch.com/project-test-0002"), false),
        ("sub", json!(null), false),
        (SESSION, json!(null), false),
        (SESSION, json!("x"), false),
        (ORGANIZATION, json!("x"), false),
    ]
}

#[tokio::test]
async fn stytch_is_asked_exactly_when_it_may_know_better() {
    let project = project().await;
    let mut asked = 0;
    for (name, value, allowed) in changes() {
        let plain = JwtOptions::new();
        let token = ONE.sign(&with(member_session(), &[name], Some(value.clone())));
        let outcome = member(&project.client, &token, &plain).await;
        asked += usize::from(allowed);
        let bodies = project.bodies(B2B_AUTHENTICATE).await;
        assert_eq!(bodies.len(), asked, "{name} = {value}: {outcome:?}");
        if allowed {
            assert_eq!(
                bodies.last(),
                Some(&json!({ "session_jwt": token })),
                "{name} = {value}"
            );
            let verified = outcome.expect("Stytch accepts it");
            assert_eq!(verified.session_jwt().expose(), "fresh-jwt");
            assert_eq!(verified.session().roles, ["stytch_member"]);
            assert_eq!(
                verified.response().map(|a| a.request_id.as_str()),
                Some("request-id-test-1")
            );
        }
        let token = ONE.sign(&with(user_session(), &[name], Some(value.clone())));
        let outcome = user(&project.client, &token, &JwtOptions::new()).await;
        let bodies = project.bodies(CONSUMER_AUTHENTICATE).await;
        assert_eq!(bodies.len(), asked, "user: {name} = {value}: {outcome:?}");
        if allowed {
            assert_eq!(
                bodies.last(),
                Some(&json!({ "session_jwt": token })),
                "{name} = {value}"
            );
        }
    }
}

#[tokio::test]
async fn tokens_of_other_forms_keys_and_kinds() {
    let project = project().await;
    let good = ONE.sign(&member_session());
    let header = |name: &str, value: Value| {
        with(
            json!({ "alg": "RS256", "kid": ONE.id }),
            &[name],
            Some(value),
        )
    };
    let forged = TWO.sign_with(&header("kid", json!(ONE.id)), &member_session());
    let elsewhere = |name: &str, value: Value| with(member_session(), &[name], Some(value));
    let mut asked = 0;
    for (token, allowed) in [
        ("an-opaque-text".to_owned(), false),
        ("a.b.c".to_owned(), false),
        (good.replacen('.', "%.", 1), false),
        (TWO.sign(&member_session()), true),
        (
            TWO.sign(&elsewhere("aud", json!(["project-test-0002"]))),
            false,
        ),
        (
            TWO.sign(&elsewhere("iss", json!("stytch.com/project-test-0002"))),
            false,
        ),
        (TWO.sign(&with(member_session(), &["aud"], None)), false),
        (
            TWO.sign_text(&header("kid", json!(TWO.id)).to_string(), "not JSON"),
            false,
        ),
        (
            ONE.sign_text(&header("kid", json!(ONE.id)).to_string(), "not JSON"),
            false,
        ),
        (String::new(), false),
        ("x".repeat(20_000), false),
        (forged, false),
        (
            ONE.sign_with(&header("alg", json!("none")), &member_session()),
            false,
        ),
        (
            ONE.sign_with(&header("alg", json!("HS256")), &member_session()),
            false,
        ),
        (
            ONE.sign_with(&header("jwk", TWO.jwk()), &member_session()),
            false,
        ),
        (
            ONE.sign_with(&header("crit", json!(["x"])), &member_session()),
            false,
        ),
        (
            ONE.sign_with(&header("typ", json!("at+jwt")), &member_session()),
            false,
        ),
        (ONE.sign(&user_session()), false),
        (ONE.sign(&m2m_access()), false),
        (good, false),
    ] {
        let outcome = member(&project.client, &token, &JwtOptions::new()).await;
        asked += usize::from(allowed);
        assert_eq!(
            project.count(B2B_AUTHENTICATE).await,
            asked,
            "{token:.60}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn a_jwt_that_is_too_old_is_renewed() {
    let project = project().await;
    let token = ONE.sign(&member_session());
    for (age, asked) in [(11, 0), (10, 1), (0, 2)] {
        let options = JwtOptions::new().max_token_age(Duration::from_secs(age));
        assert!(member(&project.client, &token, &options).await.is_ok());
        assert_eq!(project.count(B2B_AUTHENTICATE).await, asked, "age {age}");
    }
}

#[tokio::test]
async fn stytch_is_asked_when_the_keys_cannot_be_had() {
    let project = Project::bare().await;
    project
        .response("POST", B2B_AUTHENTICATE, 200, member_response())
        .await;
    let token = ONE.sign(&member_session());
    assert!(
        member(&project.client, &token, &JwtOptions::new())
            .await
            .is_ok()
    );
    assert_eq!(project.count(B2B_KEYS).await, 1);
    assert_eq!(
        project.bodies(B2B_AUTHENTICATE).await,
        [json!({ "session_jwt": token })]
    );
    // Without asking it is an error that names the keys and tells why.
    let sessions = project.client.b2b().sessions();
    let local = sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await;
    let error = local.expect_err("no keys");
    assert!(matches!(&error, Error::Unavailable(_)), "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}

#[tokio::test]
async fn stytchs_refusal_is_the_error() {
    let project = Project::with_keys(&[&ONE]).await;
    let refusal = json!({ "status_code": 404, "request_id": "request-id-test-2", "error_type": "session_not_found" });
    project
        .response("POST", B2B_AUTHENTICATE, 404, refusal)
        .await;
    let token = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW - 1))));
    let error = member(&project.client, &token, &JwtOptions::new())
        .await
        .expect_err("refused");
    assert!(
        error
            .error_type()
            .is_some_and(|kind| kind.is_session_not_found())
    );
    assert_eq!(error.request_id(), Some("request-id-test-2"));
}

fn may_edit() -> b2b::sessions::AuthorizationCheck {
    b2b::sessions::AuthorizationCheck::new("organization-test-0001", "documents", "edit")
}

#[tokio::test]
async fn the_check_is_applied_on_every_path_and_a_denial_is_never_asked_again() {
    let project = project().await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let options = JwtOptions::new().authorization_check(may_edit());
    let fine = ONE.sign(&member_session());
    let verified = member(&project.client, &fine, &options)
        .await
        .expect("an editor");
    assert_eq!(
        verified.verdict().map(|v| v.granting_roles.clone()),
        Some(vec!["editor".to_owned()])
    );

    // Denied here, whatever the reason.
    let delete =
        b2b::sessions::AuthorizationCheck::new("organization-test-0001", "documents", "delete");
    let elsewhere =
        b2b::sessions::AuthorizationCheck::new("organization-test-0002", "documents", "edit");
    for check in [delete, elsewhere] {
        let options = JwtOptions::new().authorization_check(check);
        let error = member(&project.client, &fine, &options)
            .await
            .expect_err("denied");
        assert!(
            matches!(error, Error::Denied(_)) && error.is_denied(),
            "{error:?}"
        );
    }
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);

    // Asked, with the check; the response decides.
    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW - 1))));
    let verdict = json!({ "authorized": true, "granting_roles": ["owner"] });
    project
        .response(
            "POST",
            B2B_AUTHENTICATE,
            200,
            with(member_response(), &["verdict"], Some(verdict)),
        )
        .await;
    let verified = member(&project.client, &stale, &options)
        .await
        .expect("Stytch allows it");
    assert_eq!(
        verified.verdict().map(|v| v.granting_roles.clone()),
        Some(vec!["owner".to_owned()])
    );
    let sent = json!({
        "session_jwt": stale,
        "authorization_check": {
            "organization_id": "organization-test-0001", "resource_id": "documents", "action": "edit",
        },
    });
    assert_eq!(project.bodies(B2B_AUTHENTICATE).await, [sent]);

    let verdict = json!({ "authorized": false, "granting_roles": [] });
    project
        .response(
            "POST",
            B2B_AUTHENTICATE,
            200,
            with(member_response(), &["verdict"], Some(verdict)),
        )
        .await;
    let error = member(&project.client, &stale, &options)
        .await
        .expect_err("denied");
    assert!(matches!(error, Error::Denied(_)), "{error:?}");

    // A response that says nothing of it is not a yes: its roles are judged here.
    project
        .response("POST", B2B_AUTHENTICATE, 200, member_response())
        .await;
    let error = member(&project.client, &stale, &options)
        .await
        .expect_err("a plain member");
    assert!(matches!(error, Error::Denied(_)), "{error:?}");

    let denial = json!({ "error_type": "session_authorization_error" });
    project
        .response("POST", B2B_AUTHENTICATE, 403, denial)
        .await;
    let error = member(&project.client, &stale, &options)
        .await
        .expect_err("denied");
    assert!(
        matches!(error, Error::Api(_)) && error.is_denied(),
        "{error:?}"
    );
}

#[tokio::test]
async fn users_are_checked_the_same_way() {
    let project = project().await;
    project
        .response("GET", CONSUMER_POLICY, 200, policy())
        .await;
    let options = JwtOptions::new().authorization_check(
        consumer::sessions::AuthorizationCheck::new("documents", "edit"),
    );
    let fine = ONE.sign(&user_session());
    assert!(user(&project.client, &fine, &options).await.is_ok());
    let denied = JwtOptions::new().authorization_check(
        consumer::sessions::AuthorizationCheck::new("documents", "x"),
    );
    assert!(matches!(
        user(&project.client, &fine, &denied).await,
        Err(Error::Denied(_))
    ));
    assert_eq!(project.count(CONSUMER_AUTHENTICATE).await, 0);
    let stale = ONE.sign(&with(user_session(), &["exp"], Some(json!(NOW - 1))));
    assert!(matches!(
        user(&project.client, &stale, &options).await,
        Err(Error::Denied(_))
    ));
    let sent = json!({
        "session_jwt": stale, "authorization_check": { "resource_id": "documents", "action": "edit" },
    });
    assert_eq!(project.bodies(CONSUMER_AUTHENTICATE).await, [sent]);
    assert_eq!(project.count(CONSUMER_KEYS).await, 1);
}

#[tokio::test]
async fn a_missing_policy_is_no_permission_and_no_reason_to_ask() {
    let project = project().await;
    let options = JwtOptions::new().authorization_check(may_edit());
    let outcome = member(&project.client, &ONE.sign(&member_session()), &options).await;
    assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);
}

#[tokio::test]
async fn nothing_is_asked_locally() {
    let project = project().await;
    let token = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW - 1))));
    let sessions = project.client.b2b().sessions();
    let outcome = sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await;
    assert_eq!(fault(outcome), TokenFault::Expired);
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);
}

#[tokio::test]
async fn whether_stytch_is_asked_is_a_choice() {
    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let early = ONE.sign(&with(member_session(), &["nbf"], Some(json!(NOW + 1))));
    let unknown = TWO.sign(&member_session());
    let foreign = with(
        member_session(),
        &["aud"],
        Some(json!(["project-test-0002"])),
    );
    for (choice, about_stale, about_unknown) in [
        (RemoteCheck::Never, 0, 0),
        (RemoteCheck::IfStale, 1, 0),
        (RemoteCheck::IfUnsure, 1, 1),
    ] {
        let options = JwtOptions::new().remote_check(choice);
        for (token, calls) in [
            (&stale, about_stale),
            (&early, about_stale),
            (&unknown, about_unknown),
            (&"garbage".to_owned(), 0),
            (&TWO.sign(&foreign), 0),
        ] {
            let project = project().await;
            let outcome = member(&project.client, token, &options).await;
            assert_eq!(outcome.is_ok(), calls == 1, "{choice:?}: {outcome:?}");
            assert_eq!(project.count(B2B_AUTHENTICATE).await, calls, "{choice:?}");
            if calls == 0 {
                assert!(
                    matches!(outcome, Err(Error::Token(_))),
                    "{choice:?}: {outcome:?}"
                );
            }
        }
        // Without keys.
        let project = Project::bare().await;
        project
            .response("POST", B2B_AUTHENTICATE, 200, member_response())
            .await;
        for (claims, calls) in [(&foreign, 0), (&member_session(), about_unknown)] {
            let outcome = member(&project.client, &ONE.sign(claims), &options).await;
            assert_eq!(outcome.is_ok(), calls == 1, "{choice:?}: {outcome:?}");
            assert_eq!(project.count(B2B_AUTHENTICATE).await, calls, "{choice:?}");
            if calls == 0 {
                assert!(
                    matches!(outcome, Err(Error::Unavailable(_))),
                    "{choice:?}: {outcome:?}"
                );
            }
        }
    }
    assert_eq!(RemoteCheck::default(), RemoteCheck::IfUnsure);
}

#[tokio::test]
async fn garbage_in_a_cookie_costs_no_call_at_all() {
    let project = project().await;
    for n in 0..50 {
        let garbage = format!("garbage-{n}.e30.x");
        let outcome = member(&project.client, &garbage, &JwtOptions::new()).await;
        assert_eq!(fault(outcome), TokenFault::Malformed("header"));
    }
    assert!(project.requests().await.is_empty());
}

#[tokio::test]
async fn a_jwt_that_stytch_refused_is_refused_here_for_a_minute() {
    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let other = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW - 1))));
    let options = JwtOptions::new();
    for reason in [
        "session_not_found",
        "invalid_session_token",
        "unable_to_parse_session_jwt",
        "jwt_invalid_claims",
    ] {
        let project = Project::with_keys(&[&ONE]).await;
        let refusal = json!({ "status_code": 404, "error_type": reason });
        project
            .response("POST", B2B_AUTHENTICATE, 404, refusal)
            .await;
        let first = member(&project.client, &stale, &options).await;
        assert!(matches!(first, Err(Error::Api(_))), "{first:?}");
        for seconds in [0, 1, 59] {
            project.set_time(NOW + seconds);
            let again = member(&project.client, &stale, &options).await;
            assert_eq!(fault(again), TokenFault::Inactive);
        }
        assert_eq!(project.count(B2B_AUTHENTICATE).await, 1);
        // Another one is asked about, and this one after a minute.
        assert!(member(&project.client, &other, &options).await.is_err());
        assert_eq!(project.count(B2B_AUTHENTICATE).await, 2);
        project.set_time(NOW + 60);
        let later = member(&project.client, &stale, &options).await;
        assert!(matches!(later, Err(Error::Api(_))), "{later:?}");
    }
}

#[tokio::test]
async fn what_is_no_refusal_of_the_session_is_not_remembered() {
    let project = Project::with_keys(&[&ONE]).await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let options = JwtOptions::new().authorization_check(may_edit());
    for (status, body) in [
        (500, json!({ "error_type": "internal_server_error" })),
        (503, json!({})),
        (429, json!({ "error_type": "too_many_requests" })),
        (401, json!({ "error_type": "unauthorized_credentials" })),
        (403, json!({ "error_type": "session_authorization_error" })),
        (400, json!({ "error_type": "invalid_organization_id" })),
        (404, json!({})),
    ] {
        project
            .response("POST", B2B_AUTHENTICATE, status, body.clone())
            .await;
        assert!(member(&project.client, &stale, &options).await.is_err());
        let allowed = with(
            member_response(),
            &["verdict"],
            Some(json!({ "authorized": true, "granting_roles": [] })),
        );
        project
            .response("POST", B2B_AUTHENTICATE, 200, allowed)
            .await;
        let outcome = member(&project.client, &stale, &options).await;
        assert!(outcome.is_ok(), "{status} {body}: {outcome:?}");
    }
}
