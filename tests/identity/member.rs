//! From a session to the scope of its member.

use serde_json::{Value, json};
use stytch_api::b2b::sessions::AuthenticateResponse;
use stytch_api::identity::JwtOptions;
use stytch_api::{Error, SessionJwt, SessionToken};

use crate::project::{B2B_AUTHENTICATE, NOW, Project};
use crate::signer::{ONE, TWO};
use crate::tokens::{member_session, user_session, with};

const CONNECTIONS: &str = "/v1/b2b/sso/organization-test-0001";

fn response() -> Value {
    json!({
        "status_code": 200, "request_id": "r",
        "member_session": {
            "member_session_id": "member-session-test-0001", "member_id": "member-test-0001",
            "organization_id": "organization-test-0001", "expires_at": "2027-01-16T07:00:00Z",
        },
        "session_token": "token-1", "session_jwt": "fresh-jwt",
        "member": {"member_id": "member-test-0001", "organization_id": "organization-test-0001"},
        "organization": { "organization_id": "organization-test-0001" },
    })
}

/// The member-session headers of the last request.
async fn shown(project: &Project) -> (Option<String>, Option<String>) {
    let requests = project.requests().await;
    let last = requests.last().expect("a request");
    assert_eq!(last.url.path(), CONNECTIONS);
    let header = |name: &str| {
        last.headers
            .get(name)
            .map(|value| value.to_str().expect("text").to_owned())
    };
    (
        header("x-stytch-member-session"),
        header("x-stytch-member-sessionjwt"),
    )
}

async fn project() -> Project {
    let project = Project::with_keys(&[&ONE]).await;
    project
        .response(
            "GET",
            CONNECTIONS,
            200,
            json!({ "request_id": "r", "status_code": 200 }),
        )
        .await;
    project
        .response("POST", B2B_AUTHENTICATE, 200, response())
        .await;
    project
}

#[tokio::test]
async fn a_jwt_needs_no_call_and_its_claims_name_the_organization() {
    let project = project().await;
    let jwt = ONE.sign(&member_session());
    let member = project
        .client
        .b2b()
        .as_member(SessionJwt::new(&*jwt))
        .await
        .expect("a member");
    assert_eq!(
        (member.organization_id(), member.member_id()),
        ("organization-test-0001", "member-test-0001")
    );
    assert_eq!(member.session_jwt().map(SessionJwt::expose), Some(&*jwt));
    assert!(member.sso().get_connections().await.is_ok());
    assert_eq!(shown(&project).await, (None, Some(jwt)));
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);
}

#[tokio::test]
async fn a_token_is_asked_about_once() {
    let project = project().await;
    let member = project
        .client
        .b2b()
        .as_member(SessionToken::new("token-1"))
        .await
        .expect("a member");
    assert_eq!(member.organization_id(), "organization-test-0001");
    assert!(member.sso().get_connections().await.is_ok());
    assert_eq!(shown(&project).await, (Some("token-1".into()), None));
    assert_eq!(
        project.bodies(B2B_AUTHENTICATE).await,
        [json!({ "session_token": "token-1" })]
    );
}

#[tokio::test]
async fn an_expired_jwt_is_renewed_and_the_fresh_one_is_used() {
    let project = project().await;
    let jwt = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let member = project
        .client
        .b2b()
        .as_member(SessionJwt::new(&*jwt))
        .await
        .expect("a member");
    assert_eq!(
        project.bodies(B2B_AUTHENTICATE).await,
        [json!({ "session_jwt": jwt })]
    );
    assert!(member.sso().get_connections().await.is_ok());
    assert_eq!(shown(&project).await, (None, Some("fresh-jwt".into())));
}

#[tokio::test]
async fn a_forged_jwt_makes_no_member_and_no_call() {
    let project = project().await;
    let forged = TWO.sign_with(&json!({ "alg": "RS256", "kid": ONE.id }), &member_session());
    for jwt in [forged, ONE.sign(&user_session())] {
        let outcome = project.client.b2b().as_member(SessionJwt::new(jwt)).await;
        assert!(matches!(outcome, Err(Error::Token(_))), "{outcome:?}");
    }
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 0);
}

#[tokio::test]
async fn results_of_all_kinds_make_a_member_without_another_call() {
    let project = project().await;
    let b2b = project.client.b2b();
    let jwt = ONE.sign(&member_session());
    let local = b2b
        .sessions()
        .authenticate_jwt_local(SessionJwt::new(&*jwt), &JwtOptions::new())
        .await
        .expect("local");
    assert!(
        b2b.as_verified_member(&local)
            .expect("a member")
            .sso()
            .get_connections()
            .await
            .is_ok()
    );
    assert_eq!(shown(&project).await, (None, Some(jwt)));

    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let remote = b2b
        .sessions()
        .authenticate_jwt(SessionJwt::new(stale), &JwtOptions::new())
        .await
        .expect("remote");
    assert!(
        b2b.as_verified_member(&remote)
            .expect("a member")
            .sso()
            .get_connections()
            .await
            .is_ok()
    );
    assert_eq!(shown(&project).await, (None, Some("fresh-jwt".into())));

    let answered: AuthenticateResponse = serde_json::from_value(response()).expect("a response");
    let member = b2b.as_verified_member(&answered).expect("a member");
    assert!(member.sso().get_connections().await.is_ok());
    assert_eq!(shown(&project).await, (Some("token-1".into()), None));
    assert_eq!(
        member.session_jwt().map(SessionJwt::expose),
        Some("fresh-jwt")
    );
    assert_eq!(project.count(B2B_AUTHENTICATE).await, 1);

    let empty = AuthenticateResponse::default();
    assert!(matches!(
        b2b.as_verified_member(&empty),
        Err(Error::Config(_))
    ));
}

#[tokio::test]
async fn a_blank_token_makes_no_member_and_no_call() {
    let project = project().await;
    let b2b = project.client.b2b();
    for blank in ["", " ", "\t\n"] {
        let outcome = b2b.as_member(SessionToken::new(blank)).await;
        assert!(outcome.is_err_and(|error| error.is_unauthenticated()));
        let outcome = b2b.as_member(SessionJwt::new(blank)).await;
        assert!(outcome.is_err_and(|error| error.is_unauthenticated()));
        let mut blanks = response();
        blanks["session_token"] = json!(blank);
        blanks["session_jwt"] = json!(blank);
        let blanks: AuthenticateResponse = serde_json::from_value(blanks).expect("a response");
        let outcome = b2b.as_verified_member(&blanks);
        assert!(matches!(outcome, Err(Error::Config(_))), "{outcome:?}");
    }
    assert!(project.requests().await.is_empty());
    // A JWT alone is a session too.
    let mut no_token = response();
    no_token["session_token"] = json!(" ");
    let no_token: AuthenticateResponse = serde_json::from_value(no_token).expect("a response");
    let member = b2b.as_verified_member(&no_token).expect("a member");
    assert!(member.sso().get_connections().await.is_ok());
    assert_eq!(shown(&project).await, (None, Some("fresh-jwt".into())));
}

/// Without an organization calls would go to paths of none, and nobody knows whose session it is without a member.
#[tokio::test]
async fn a_session_of_no_organization_or_no_member_makes_no_member() {
    let project = project().await;
    let b2b = project.client.b2b();
    for id in ["organization_id", "member_id"] {
        let mut nobodys = response();
        for object in ["member_session", "member", "organization"] {
            if let Some(held) = nobodys[object].get_mut(id) {
                *held = json!("");
            }
        }
        let read: AuthenticateResponse =
            serde_json::from_value(nobodys.clone()).expect("a response");
        project
            .response("POST", B2B_AUTHENTICATE, 200, nobodys)
            .await;
        for outcome in [
            b2b.as_member(SessionToken::new("token-1")).await,
            b2b.as_verified_member(&read),
        ] {
            let error = outcome.expect_err(id);
            assert!(
                error
                    .to_string()
                    .contains("names no organization or no member"),
                "{id}: {error}"
            );
        }
    }
}

#[tokio::test]
async fn a_blank_fresh_jwt_does_not_replace_the_one_shown() {
    let project = project().await;
    let mut blank = response();
    blank["session_jwt"] = json!(" ");
    project.response("POST", B2B_AUTHENTICATE, 200, blank).await;
    let stale = ONE.sign(&with(member_session(), &["exp"], Some(json!(NOW))));
    let sessions = project.client.b2b().sessions();
    let verified = sessions
        .authenticate_jwt(SessionJwt::new(&*stale), &JwtOptions::new())
        .await
        .expect("Stytch accepts it");
    assert_eq!(verified.session_jwt().expose(), stale);
}

#[tokio::test]
async fn a_proof_of_another_project_makes_no_member() {
    let project = project().await;
    let other = stytch_api::Client::builder()
        .project_id("project-test-0002")
        .secret("secret-test-0002")
        .base_url(project.server.uri())
        .build()
        .expect("a client");
    let jwt = ONE.sign(&member_session());
    let verified = project
        .client
        .b2b()
        .sessions()
        .authenticate_jwt_local(SessionJwt::new(&*jwt), &JwtOptions::new())
        .await
        .expect("a session");
    let mut answered = response();
    answered["session_jwt"] = json!(jwt);
    let answered: AuthenticateResponse = serde_json::from_value(answered).expect("a response");
    for (client, is_own) in [(&project.client, true), (&other, false)] {
        let b2b = client.b2b();
        for outcome in [
            b2b.as_verified_member(&verified),
            b2b.as_verified_member(&answered),
        ] {
            assert_eq!(outcome.is_ok(), is_own, "{outcome:?}");
            if let Err(error) = outcome {
                assert!(
                    error.to_string().contains("is of another project"),
                    "{error}"
                );
            }
        }
    }
    // Of a response without a JWT nothing can be told.
    let opaque: AuthenticateResponse = serde_json::from_value(response()).expect("a response");
    assert!(other.b2b().as_verified_member(&opaque).is_ok());
}
