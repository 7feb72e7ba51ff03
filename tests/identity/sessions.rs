//! Session JWTs, verified without asking Stytch.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use stytch_api::identity::{B2b, Consumer, JwtOptions, VerifiedSession};
use stytch_api::{Error, SessionJwt, TokenFault};

use crate::project::{NOW, Project, at};
use crate::signer::ONE;
use crate::tokens::{SESSION, member_session, user_session, with};

pub async fn member(project: &Project, token: &str) -> Result<VerifiedSession<B2b>, Error> {
    let sessions = project.client.b2b().sessions();
    sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await
}

pub async fn user(project: &Project, token: &str) -> Result<VerifiedSession<Consumer>, Error> {
    let sessions = project.client.consumer().sessions();
    sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await
}

pub fn fault<T: std::fmt::Debug>(outcome: Result<T, Error>) -> TokenFault {
    match outcome {
        Err(Error::Token(error)) => error.fault().clone(),
        other => panic!("expected a refused token, got {other:?}"),
    }
}

#[tokio::test]
async fn a_members_jwt_tells_its_session() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = with(member_session(), &["plan"], Some(json!({ "tier": 3 })));
    let claims = with(claims, &["jti"], Some(json!("id")));
    let verified = member(&project, &ONE.sign(&claims))
        .await
        .expect("a session");
    let session = verified.session();
    assert_eq!(session.member_id, "member-test-0001");
    assert_eq!(session.member_session_id, "member-session-test-0001");
    assert_eq!(session.organization_id, "organization-test-0001");
    assert_eq!(session.organization_slug, "acme");
    assert_eq!(session.roles, ["stytch_member", "editor"]);
    assert_eq!(
        session.started_at,
        Some("2027-01-15T07:00:00Z".parse().expect("a time"))
    );
    assert_eq!(
        session.last_accessed_at,
        Some("2027-01-15T07:59:50Z".parse().expect("a time"))
    );
    assert_eq!(
        session.expires_at,
        "2027-01-16T07:00:00Z"
            .parse::<chrono::DateTime<chrono::Utc>>()
            .expect("a time")
    );
    let [factor] = session.authentication_factors.as_slice() else {
        panic!("one factor: {session:?}");
    };
    assert_eq!(factor.type_.as_str(), "magic_link");
    assert_eq!(
        factor
            .email_factor
            .as_ref()
            .map(|f| f.email_address.as_str()),
        Some("ada@example.com")
    );
    assert_eq!(
        Value::Object(verified.custom_claims().clone()),
        json!({ "plan": { "tier": 3 } })
    );
    assert!(verified.verdict().is_none() && verified.response().is_none());

    #[derive(Deserialize)]
    struct Mine {
        plan: Plan,
    }
    #[derive(Deserialize)]
    struct Plan {
        tier: u32,
    }
    let mine: Mine = verified.custom_claims_as().expect("the type");
    assert_eq!(mine.plan.tier, 3);
    let wrong = verified.custom_claims_as::<Vec<String>>();
    assert_eq!(
        fault(wrong),
        TokenFault::InvalidClaim("custom claims".into())
    );
    let requests = project.requests().await;
    assert!(
        requests
            .iter()
            .all(|r| !r.headers.contains_key("authorization"))
    );
}

#[tokio::test]
async fn a_users_jwt_tells_its_session() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = with(user_session(), &["scope"], Some(json!(["custom", "scope"])));
    let verified = user(&project, &ONE.sign(&claims)).await.expect("a session");
    let session = verified.session();
    assert_eq!(
        (session.user_id.as_str(), session.session_id.as_str()),
        ("user-test-0001", "session-test-0001")
    );
    assert_eq!(session.roles, ["stytch_member", "editor"]);
    let attributes = session.attributes.clone().unwrap_or_default();
    assert_eq!(attributes.user_agent.as_deref(), Some("Browser"));
    assert_eq!(attributes.ip_address.as_deref(), Some("203.0.113.7"));
    assert_eq!(session.authentication_factors.len(), 1);
    assert_eq!(
        Value::Object(verified.custom_claims().clone()),
        json!({ "scope": ["custom", "scope"] })
    );
}

#[tokio::test]
async fn a_session_without_an_end_of_its_own_ends_with_its_jwt() {
    let project = Project::with_keys(&[&ONE]).await;
    let never = "0001-01-01T00:00:00Z";
    for value in [None, Some(json!(null)), Some(json!("")), Some(json!(never))] {
        let claims = with(member_session(), &[SESSION, "expires_at"], value.clone());
        let verified = member(&project, &ONE.sign(&claims))
            .await
            .expect("a session");
        assert_eq!(verified.session().expires_at, at(NOW + 290), "{value:?}");
        let claims = with(user_session(), &[SESSION, "expires_at"], value.clone());
        let verified = user(&project, &ONE.sign(&claims)).await.expect("a session");
        assert_eq!(
            verified.session().expires_at,
            Some(at(NOW + 290)),
            "{value:?}"
        );
    }
}

#[tokio::test]
async fn times_hold_to_the_second_whether_remembered_or_not() {
    let project = Project::with_keys(&[&ONE]).await;
    // Issued and valid from NOW - 10, to NOW + 290.
    let token = ONE.sign(&member_session());
    let sessions = project.client.b2b().sessions();
    for round in 0..2 {
        for (now, tolerance, max_age, expected) in [
            (NOW - 11, 0, None, Some(TokenFault::NotYetValid)),
            (NOW - 11, 1, None, None),
            (NOW - 10, 0, None, None),
            (NOW + 289, 0, None, None),
            (NOW + 290, 0, None, Some(TokenFault::Expired)),
            (NOW + 290, 1, None, None),
            (NOW + 291, 1, None, Some(TokenFault::Expired)),
            (NOW, 0, Some(11), None),
            (NOW, 0, Some(10), Some(TokenFault::TooOld)),
            (NOW, 0, Some(0), Some(TokenFault::TooOld)),
            (NOW - 10, 0, Some(0), Some(TokenFault::TooOld)),
        ] {
            project.set_time(now);
            let mut options = JwtOptions::new().tolerance(Duration::from_secs(tolerance));
            if let Some(age) = max_age {
                options = options.max_token_age(Duration::from_secs(age));
            }
            let outcome = sessions
                .authenticate_jwt_local(SessionJwt::new(&*token), &options)
                .await;
            match expected {
                None => assert!(
                    outcome.is_ok(),
                    "round {round}: {now} {options:?}: {outcome:?}"
                ),
                Some(expected) => {
                    assert_eq!(fault(outcome), expected, "round {round}: {now} {options:?}")
                }
            }
        }
    }
}
