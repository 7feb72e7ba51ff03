//! Access tokens that connected apps hold: asked about, and verified here.

use serde_json::{Value, json};
use stytch_api::identity::IntrospectOptions;
use stytch_api::idp::{IntrospectRequest, TokenType};
use stytch_api::{Denial, Error, TokenFault, b2b, consumer};

use crate::project::{B2B_POLICY, CONSUMER_POLICY, NOW, PROJECT, Project, at};
use crate::rbac::{denial, policy};
use crate::sessions::fault;
use crate::signer::ONE;
use crate::tokens::{ORGANIZATION, SESSION, member_access, user_access, with};

const INTROSPECT: &str = "/v1/public/project-test-0001/oauth2/introspect";

/// What Stytch answers for a token with these claims.
fn active(claims: Value) -> Value {
    let claims = with(claims, &["active"], Some(json!(true)));
    with(claims, &["token_type"], Some(json!("access_token")))
}

fn request() -> IntrospectRequest {
    IntrospectRequest::new("the-token", "connected-app-test-0001")
}

fn member_check(organization: &str, action: &str) -> b2b::sessions::AuthorizationCheck {
    b2b::sessions::AuthorizationCheck::new(organization, "documents", action)
}

#[tokio::test]
async fn both_ways_tell_the_same() {
    let project = Project::with_keys(&[&ONE]).await;
    let user = with(user_access(), &["plan"], Some(json!("gold")));
    let member = with(member_access(), &["plan"], Some(json!("gold")));
    let users = project.client.consumer().idp();
    let members = project.client.b2b().idp();

    project
        .response("POST", INTROSPECT, 200, active(user.clone()))
        .await;
    let asked = users
        .introspect_token(request(), &IntrospectOptions::new())
        .await
        .expect("in force");
    let local = users
        .introspect_token_local(ONE.sign(&user), &IntrospectOptions::new())
        .await
        .expect("valid");
    assert_eq!(asked, *local);
    assert_eq!(
        (asked.user_id.as_str(), asked.grant.client_id.as_str()),
        ("user-test-0001", "connected-app-test-0001")
    );
    assert_eq!(asked.grant.scopes, ["openid", "write:documents"]);
    assert_eq!(asked.grant.audience, [PROJECT]);
    assert_eq!(asked.grant.expires_at, Some(at(NOW + 290)));
    assert_eq!(
        Value::Object(asked.grant.custom_claims.clone()),
        json!({ "plan": "gold" })
    );

    project
        .response("POST", INTROSPECT, 200, active(member.clone()))
        .await;
    let asked = members
        .introspect_token(request(), &IntrospectOptions::new())
        .await
        .expect("in force");
    let local = members
        .introspect_token_local(ONE.sign(&member), &IntrospectOptions::new())
        .await
        .expect("valid");
    assert_eq!(asked, *local);
    assert_eq!(
        (asked.member_id.as_str(), asked.organization_id.as_str()),
        ("member-test-0001", "organization-test-0001")
    );
    assert_eq!(asked.organization_slug.as_deref(), Some("acme"));

    let requests = project.requests().await;
    let sent = requests
        .iter()
        .find(|request| request.url.path() == INTROSPECT)
        .expect("asked");
    let form = String::from_utf8_lossy(&sent.body).into_owned();
    let mut fields: Vec<_> = form.split('&').collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        ["client_id=connected-app-test-0001", "token=the-token"]
    );
    assert!(!sent.headers.contains_key("authorization"));
}

#[tokio::test]
async fn what_is_not_in_force_or_of_another_kind_is_refused_by_both() {
    let project = Project::bare().await;
    let users = project.client.consumer().idp();
    let members = project.client.b2b().idp();
    let set = |claims: Value, name: &str, value: Value| with(active(claims), &[name], Some(value));
    for (response, for_user, for_member) in [
        (
            json!({ "active": false }),
            Some(TokenFault::Inactive),
            Some(TokenFault::Inactive),
        ),
        (active(user_access()), None, Some(TokenFault::WrongKind)),
        (active(member_access()), Some(TokenFault::WrongKind), None),
        (
            set(user_access(), "token_type", json!("refresh_token")),
            Some(TokenFault::WrongKind),
            Some(TokenFault::WrongKind),
        ),
        (
            set(user_access(), SESSION, json!({})),
            Some(TokenFault::WrongKind),
            Some(TokenFault::WrongKind),
        ),
        (
            set(member_access(), ORGANIZATION, json!({})),
            Some(TokenFault::WrongKind),
            Some(TokenFault::WrongKind),
        ),
        (
            set(user_access(), "sub", json!("m2m-client-test-1")),
            Some(TokenFault::WrongKind),
            Some(TokenFault::WrongKind),
        ),
        (
            set(user_access(), "sub", json!("connected-app-test-0001")),
            Some(TokenFault::WrongKind),
            Some(TokenFault::WrongKind),
        ),
        (
            set(user_access(), "sub", json!("")),
            Some(TokenFault::MissingClaim("sub")),
            Some(TokenFault::MissingClaim("sub")),
        ),
        (
            set(user_access(), "exp", json!(i64::MAX)),
            Some(TokenFault::InvalidClaim("exp".into())),
            Some(TokenFault::InvalidClaim("exp".into())),
        ),
    ] {
        project
            .response("POST", INTROSPECT, 200, response.clone())
            .await;
        let outcome = users
            .introspect_token(request(), &IntrospectOptions::new())
            .await;
        match for_user {
            None => assert!(outcome.is_ok(), "{response}: {outcome:?}"),
            Some(expected) => assert_eq!(fault(outcome), expected, "{response}"),
        }
        let outcome = members
            .introspect_token(request(), &IntrospectOptions::new())
            .await;
        match for_member {
            None => assert!(outcome.is_ok(), "{response}: {outcome:?}"),
            Some(expected) => assert_eq!(fault(outcome), expected, "{response}"),
        }
    }
    // Who asks about a refresh token gets a response about one.
    project
        .response(
            "POST",
            INTROSPECT,
            200,
            set(user_access(), "token_type", json!("refresh_token")),
        )
        .await;
    let about_refresh = request().token_type_hint(TokenType::RefreshToken);
    assert!(
        users
            .introspect_token(about_refresh, &IntrospectOptions::new())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn scopes_are_checked_against_the_policy_on_both_ways() {
    let project = Project::with_keys(&[&ONE]).await;
    project
        .response("GET", CONSUMER_POLICY, 200, policy())
        .await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let users = project.client.consumer().idp();
    let members = project.client.b2b().idp();
    for (action, allowed) in [("edit", true), ("read", false), ("*", false)] {
        let options = IntrospectOptions::new().authorization_check(
            consumer::sessions::AuthorizationCheck::new("documents", action),
        );
        project
            .response("POST", INTROSPECT, 200, active(user_access()))
            .await;
        let asked = users.introspect_token(request(), &options).await;
        let local = users
            .introspect_token_local(ONE.sign(&user_access()), &options)
            .await;
        assert_eq!(
            (asked.is_ok(), local.is_ok()),
            (allowed, allowed),
            "{action}"
        );

        let options = IntrospectOptions::new()
            .authorization_check(member_check("organization-test-0001", action));
        project
            .response("POST", INTROSPECT, 200, active(member_access()))
            .await;
        let asked = members.introspect_token(request(), &options).await;
        let local = members
            .introspect_token_local(ONE.sign(&member_access()), &options)
            .await;
        assert_eq!(
            (asked.is_ok(), local.is_ok()),
            (allowed, allowed),
            "{action}"
        );
        if !allowed {
            assert!(matches!(denial(local), Denial::Permission { .. }));
        }
    }
    let elsewhere = IntrospectOptions::new()
        .authorization_check(member_check("organization-test-0002", "edit"));
    let asked = members.introspect_token(request(), &elsewhere).await;
    assert!(matches!(denial(asked), Denial::Tenancy { .. }));
    let local = members
        .introspect_token_local(ONE.sign(&member_access()), &elsewhere)
        .await;
    assert!(matches!(denial(local), Denial::Tenancy { .. }));

    let access = members
        .introspect_token_local(ONE.sign(&member_access()), &IntrospectOptions::new())
        .await
        .expect("valid");
    let rbac = project.client.b2b().rbac();
    assert!(
        rbac.is_token_authorized(&access, &member_check("organization-test-0001", "edit"))
            .await
            .expect("decided")
    );
    assert!(
        !rbac
            .is_token_authorized(&access, &member_check("organization-test-0002", "edit"))
            .await
            .expect("decided")
    );
    assert!(
        rbac.authorize_token(&access, &member_check("organization-test-0001", "edit"))
            .await
            .is_ok()
    );
    // A scope is no role.
    let role = with(user_access(), &["scope"], Some(json!("editor")));
    let options = IntrospectOptions::new().authorization_check(
        consumer::sessions::AuthorizationCheck::new("documents", "edit"),
    );
    assert!(matches!(
        users
            .introspect_token_local(ONE.sign(&role), &options)
            .await,
        Err(Error::Denied(_))
    ));
    let access = users
        .introspect_token_local(ONE.sign(&role), &IntrospectOptions::new())
        .await
        .expect("valid");
    let check = consumer::sessions::AuthorizationCheck::new("documents", "edit");
    let rbac = project.client.consumer().rbac();
    assert!(
        !rbac
            .is_token_authorized(&access, &check)
            .await
            .expect("decided")
    );
    assert!(rbac.authorize_token(&access, &check).await.is_err());
}

#[tokio::test]
async fn answers_are_read_in_every_form_that_the_standard_allows() {
    let project = Project::bare().await;
    let users = project.client.consumer().idp();
    let members = project.client.b2b().idp();
    let options = IntrospectOptions::new();
    let set = |name: &str, value: Value| with(active(user_access()), &[name], Some(value));
    for (audience, expected) in [
        (json!(PROJECT), &[PROJECT][..]),
        (json!([PROJECT]), &[PROJECT]),
        (json!([PROJECT, "app"]), &[PROJECT, "app"]),
        (json!(7), &[]),
        (json!(null), &[]),
    ] {
        let response = set("aud", audience.clone());
        project.response("POST", INTROSPECT, 200, response).await;
        let access = users.introspect_token(request(), &options).await;
        let access = access.expect("in force");
        assert_eq!(access.grant.audience, expected, "{audience}");
        // By the operation itself too.
        let response = project.client.idp().introspect(request()).await;
        assert_eq!(response.expect("a response").aud, expected, "{audience}");
    }
    for (kind, for_access, for_refresh) in [
        (json!(null), true, true),
        (json!("access_token"), true, false),
        (json!("bearer"), true, false),
        (json!("Bearer"), true, false),
        (json!("refresh_token"), false, true),
        (json!("id_token"), false, false),
        (json!(""), false, false),
    ] {
        let response = set("token_type", kind.clone());
        project.response("POST", INTROSPECT, 200, response).await;
        for (hint, expected) in [
            (None, for_access),
            (Some(TokenType::AccessToken), for_access),
            (Some(TokenType::RefreshToken), for_refresh),
        ] {
            let asked = match &hint {
                Some(hint) => request().token_type_hint(hint.clone()),
                None => request(),
            };
            let outcome = users.introspect_token(asked, &options).await;
            assert_eq!(
                outcome.is_ok(),
                expected,
                "{kind} for {hint:?}: {outcome:?}"
            );
        }
    }
    // Who does not tell the holder or the scopes: as for tokens verified here.
    let bare = with(with(user_access(), &["client_id"], None), &["scope"], None);
    project
        .response("POST", INTROSPECT, 200, active(bare))
        .await;
    let access = users.introspect_token(request(), &options).await;
    let access = access.expect("in force");
    assert!(access.grant.client_id.is_empty() && access.grant.scopes.is_empty());
    for (name, value) in [("nonce", json!("n")), ("sub", json!("someone"))] {
        let odd = with(
            with(user_access(), &["client_id"], None),
            &[name],
            Some(value),
        );
        project.response("POST", INTROSPECT, 200, active(odd)).await;
        let outcome = users.introspect_token(request(), &options).await;
        assert_eq!(fault(outcome), TokenFault::WrongKind, "{name}");
    }
    // Access to no organization in particular is no member's.
    project
        .response(
            "POST",
            INTROSPECT,
            200,
            active(with(member_access(), &[ORGANIZATION], None)),
        )
        .await;
    let outcome = members
        .introspect_token(request(), &IntrospectOptions::new())
        .await;
    assert_eq!(fault(outcome), TokenFault::WrongKind);
    // Whether it is in force must be said.
    let unsaid = with(active(user_access()), &["active"], None);
    for response in [unsaid, json!([]), json!("active")] {
        project.response("POST", INTROSPECT, 200, response).await;
        let outcome = users.introspect_token(request(), &options).await;
        assert!(matches!(outcome, Err(Error::Decode(_))), "{outcome:?}");
    }
}
