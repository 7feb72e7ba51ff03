//! Tokens of one kind never pass for another: every verifier meets every kind.

use serde_json::{Value, json};
use stytch_api::identity::{IntrospectOptions, JwtOptions, M2mTokenOptions};
use stytch_api::{Client, Error, SessionJwt, TokenFault};

use crate::project::Project;
use crate::sessions::fault;
use crate::signer::ONE;
use crate::tokens::{
    id_token, m2m_access, member_access, member_session, user_access, user_session, with,
};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    MemberSession,
    UserSession,
    M2m,
    MemberAccess,
    UserAccess,
    Id,
}

const ALL: [Kind; 6] = [
    Kind::MemberSession,
    Kind::UserSession,
    Kind::M2m,
    Kind::MemberAccess,
    Kind::UserAccess,
    Kind::Id,
];

impl Kind {
    fn claims(self) -> Value {
        match self {
            Self::MemberSession => member_session(),
            Self::UserSession => user_session(),
            Self::M2m => m2m_access(),
            Self::MemberAccess => member_access(),
            Self::UserAccess => user_access(),
            Self::Id => id_token(),
        }
    }

    /// Takes a token for one of this kind.
    async fn verify(self, client: &Client, token: &str) -> Option<Result<(), Error>> {
        let jwt = SessionJwt::new(token);
        Some(match self {
            Self::MemberSession => {
                let sessions = client.b2b().sessions();
                sessions
                    .authenticate_jwt_local(jwt, &JwtOptions::new())
                    .await
                    .map(drop)
            }
            Self::UserSession => {
                let sessions = client.consumer().sessions();
                sessions
                    .authenticate_jwt_local(jwt, &JwtOptions::new())
                    .await
                    .map(drop)
            }
            Self::M2m => client
                .m2m()
                .authenticate_token(token, &M2mTokenOptions::new())
                .await
                .map(drop),
            Self::MemberAccess => {
                let options = IntrospectOptions::new();
                client
                    .b2b()
                    .idp()
                    .introspect_token_local(token, &options)
                    .await
                    .map(drop)
            }
            Self::UserAccess => {
                let options = IntrospectOptions::new();
                client
                    .consumer()
                    .idp()
                    .introspect_token_local(token, &options)
                    .await
                    .map(drop)
            }
            Self::Id => return None,
        })
    }
}

#[tokio::test]
async fn every_verifier_accepts_its_own_kind_only_even_after_another_accepted_it() {
    let project = Project::with_keys(&[&ONE]).await;
    for round in 0..2 {
        for kind in ALL {
            let token = ONE.sign(&kind.claims());
            for verifier in ALL {
                let Some(outcome) = verifier.verify(&project.client, &token).await else {
                    continue;
                };
                let at = format!("round {round}: {kind:?} as {verifier:?}");
                match (kind, outcome) {
                    (_, outcome) if kind == verifier => {
                        assert!(outcome.is_ok(), "{at}: {outcome:?}")
                    }
                    (Kind::Id, outcome) => assert_eq!(fault(outcome), TokenFault::Audience, "{at}"),
                    (_, outcome) => assert_eq!(fault(outcome), TokenFault::WrongKind, "{at}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn only_access_tokens_may_say_that_they_are() {
    let project = Project::with_keys(&[&ONE]).await;
    for kind in ALL {
        for (header_type, for_sessions, for_access) in [
            (None, true, true),
            (Some("JWT"), true, true),
            (Some("jwt"), true, true),
            (Some("at+jwt"), false, true),
            (Some("AT+JWT"), false, true),
            (Some("application/jwt"), true, true),
            (Some("application/at+jwt"), false, true),
            (Some("Application/AT+JWT"), false, true),
            (Some("application/logout+jwt"), false, false),
            (Some("application/"), false, false),
            (Some("logout+jwt"), false, false),
            (Some("JWS"), false, false),
            (Some(""), false, false),
        ] {
            let header = json!({ "alg": "RS256", "kid": ONE.id });
            let header = with(header, &["typ"], header_type.map(Into::into));
            let token = ONE.sign_with(&header, &kind.claims());
            let Some(outcome) = kind.verify(&project.client, &token).await else {
                continue;
            };
            let expected = match kind {
                Kind::MemberSession | Kind::UserSession => for_sessions,
                _ => for_access,
            };
            match expected {
                true => assert!(outcome.is_ok(), "{kind:?} {header_type:?}: {outcome:?}"),
                false => assert_eq!(
                    fault(outcome),
                    TokenFault::Header("typ"),
                    "{kind:?} {header_type:?}"
                ),
            }
        }
    }
}

#[tokio::test]
async fn tokens_dressed_up_as_another_kind_are_refused() {
    let project = Project::with_keys(&[&ONE]).await;
    let set = |claims: Value, name: &str, value: Value| with(claims, &[name], Some(value));
    for (claims, verifier) in [
        // For someone else, though nothing names an organization or a session.
        (
            set(m2m_access(), "client_id", json!("connected-app-test-0001")),
            Kind::M2m,
        ),
        (set(m2m_access(), "sub", json!("user-test-0001")), Kind::M2m),
        (
            set(m2m_access(), "sub", json!("member-live-0001")),
            Kind::M2m,
        ),
        (
            set(m2m_access(), "https://stytch.com/session", json!(null)),
            Kind::M2m,
        ),
        (
            set(m2m_access(), "https://stytch.com/organization", json!(null)),
            Kind::M2m,
        ),
        // A machine, though it is said to be held by an app.
        (
            set(m2m_access(), "client_id", json!("m2m-client-test-0001")),
            Kind::UserAccess,
        ),
        (
            set(m2m_access(), "client_id", json!("connected-app-test-0001")),
            Kind::UserAccess,
        ),
        // Of no holder, and not for sure for a person of the product.
        (
            without_client(set(user_access(), "sub", json!("someone"))),
            Kind::UserAccess,
        ),
        (
            without_client(set(user_access(), "sub", json!("member-test-0001"))),
            Kind::UserAccess,
        ),
        (
            without_client(set(member_access(), "sub", json!("user-test-0001"))),
            Kind::MemberAccess,
        ),
        (
            without_client(set(member_access(), "sub", json!("m2m-client-test-0001"))),
            Kind::MemberAccess,
        ),
        // An ID token, though it is for the project.
        (
            without_client(set(user_access(), "nonce", json!("n"))),
            Kind::UserAccess,
        ),
        (
            without_client(set(user_access(), "at_hash", json!("h"))),
            Kind::UserAccess,
        ),
        (
            without_client(set(member_access(), "c_hash", json!("h"))),
            Kind::MemberAccess,
        ),
        (
            set(user_access(), "client_id", json!("user-test-0001")),
            Kind::UserAccess,
        ),
        (
            set(
                user_access(),
                "https://stytch.com/session",
                json!({ "id": "s" }),
            ),
            Kind::UserAccess,
        ),
        (
            set(member_access(), "https://stytch.com/session", json!(null)),
            Kind::MemberAccess,
        ),
        (
            set(
                user_session(),
                "https://stytch.com/organization",
                json!(null),
            ),
            Kind::UserSession,
        ),
    ] {
        let outcome = verifier.verify(&project.client, &ONE.sign(&claims)).await;
        assert_eq!(
            fault(outcome.expect("a verifier")),
            TokenFault::WrongKind,
            "{verifier:?}: {claims}"
        );
    }
    // A session never passes for access.
    for (claims, verifier) in [
        (without_client(user_session()), Kind::UserAccess),
        (without_client(member_session()), Kind::MemberAccess),
    ] {
        let outcome = verifier.verify(&project.client, &ONE.sign(&claims)).await;
        assert_eq!(fault(outcome.expect("a verifier")), TokenFault::WrongKind);
    }
    // A client may be named after itself.
    let named = set(m2m_access(), "client_id", json!("m2m-client-test-0001"));
    assert!(matches!(
        Kind::M2m.verify(&project.client, &ONE.sign(&named)).await,
        Some(Ok(()))
    ));
}

fn without_client(claims: Value) -> Value {
    with(claims, &["client_id"], None)
}

#[tokio::test]
async fn access_need_not_tell_its_holder_nor_its_scopes() {
    let project = Project::with_keys(&[&ONE]).await;
    let idp = project.client.consumer().idp();
    for (user, member) in [
        ("user-test-0001", "member-test-0001"),
        ("user-live-0001", "member-live-0001"),
    ] {
        let claims = with(user_access(), &["sub"], Some(json!(user)));
        let claims = with(without_client(claims), &["scope"], None);
        let access = idp
            .introspect_token_local(ONE.sign(&claims), &IntrospectOptions::new())
            .await
            .expect("access");
        assert_eq!(access.user_id, user);
        assert!(access.grant.client_id.is_empty() && access.grant.scopes.is_empty());
        for verifier in [Kind::UserSession, Kind::M2m, Kind::MemberAccess] {
            let outcome = verifier.verify(&project.client, &ONE.sign(&claims)).await;
            assert_eq!(
                fault(outcome.expect("a verifier")),
                TokenFault::WrongKind,
                "{verifier:?}"
            );
        }
        let claims = with(member_access(), &["sub"], Some(json!(member)));
        let claims = with(without_client(claims), &["scope"], None);
        for verifier in ALL {
            let Some(outcome) = verifier.verify(&project.client, &ONE.sign(&claims)).await else {
                continue;
            };
            assert_eq!(
                outcome.is_ok(),
                verifier == Kind::MemberAccess,
                "{verifier:?}"
            );
        }
    }
    // Where the holder is told, anyone may be the subject.
    let claims = with(user_access(), &["sub"], Some(json!("someone")));
    let outcome = Kind::UserAccess
        .verify(&project.client, &ONE.sign(&claims))
        .await;
    assert!(matches!(outcome, Some(Ok(()))), "{outcome:?}");
}
