//! Session JWTs, verified without asking Stytch.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use stytch_api::identity::{B2b, Consumer, JwtOptions, VerifiedSession};
use stytch_api::{Error, SessionJwt, TokenFault, TokenKind};

use crate::project::{NOW, PROJECT, Project, at};
use crate::signer::{ONE, TWO, part};
use crate::tokens::{ORGANIZATION, SESSION, member_session, user_session, with};

async fn member(project: &Project, token: &str) -> Result<VerifiedSession<B2b>, Error> {
    let sessions = project.client.b2b().sessions();
    sessions
        .authenticate_jwt_local(SessionJwt::new(token), &JwtOptions::new())
        .await
}

async fn user(project: &Project, token: &str) -> Result<VerifiedSession<Consumer>, Error> {
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
    assert!(verified.verdict().is_none() && verified.answer().is_none());

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
async fn claims_that_are_missing_null_or_of_the_wrong_type_are_named() {
    let project = Project::with_keys(&[&ONE]).await;
    let missing = TokenFault::MissingClaim;
    let invalid = |name: &str| TokenFault::InvalidClaim(name.to_owned().into());
    let within = |name: &str| invalid(&format!("{SESSION}.{name}"));
    let in_organization = |name: &str| invalid(&format!("{ORGANIZATION}.{name}"));
    let cases: Vec<(&[&str], Option<Value>, TokenFault)> = vec![
        (&["aud"], None, missing("aud")),
        (&["aud"], Some(json!(null)), missing("aud")),
        (&["aud"], Some(json!([])), TokenFault::Audience),
        (
            &["aud"],
            Some(json!(["project-test-0002"])),
            TokenFault::Audience,
        ),
        (
            &["aud"],
            Some(json!("project-test-00011")),
            TokenFault::Audience,
        ),
        (&["aud"], Some(json!(7)), invalid("aud")),
        (&["aud"], Some(json!([PROJECT, 7])), invalid("aud")),
        (&["aud"], Some(json!({ PROJECT: true })), invalid("aud")),
        (&["iss"], None, missing("iss")),
        (&["iss"], Some(json!(null)), missing("iss")),
        (
            &["iss"],
            Some(json!("stytch.com/project-test-0002")),
            TokenFault::Issuer,
        ),
        (&["iss"], Some(json!("stytch.com/")), TokenFault::Issuer),
        (
            &["iss"],
            Some(json!("https://stytch.com/project-test-0001")),
            TokenFault::Issuer,
        ),
        (&["iss"], Some(json!("")), TokenFault::Issuer),
        (
            &["iss"],
            Some(json!(["stytch.com/project-test-0001"])),
            invalid("iss"),
        ),
        (&["sub"], None, missing("sub")),
        (&["sub"], Some(json!("")), missing("sub")),
        (&["sub"], Some(json!(null)), missing("sub")),
        (&["sub"], Some(json!(7)), invalid("sub")),
        (&["exp"], None, missing("exp")),
        (&["exp"], Some(json!(null)), missing("exp")),
        (&["exp"], Some(json!("1800000300")), invalid("exp")),
        (&["exp"], Some(json!(1_800_000_300.5)), invalid("exp")),
        (&["exp"], Some(json!(u64::MAX)), invalid("exp")),
        (&["exp"], Some(json!(i64::MAX)), invalid("exp")),
        (&["exp"], Some(json!(0)), TokenFault::Expired),
        (&["exp"], Some(json!(-1)), TokenFault::Expired),
        (&["nbf"], Some(json!("x")), invalid("nbf")),
        (&["nbf"], Some(json!(i64::MIN)), invalid("nbf")),
        (&["iat"], Some(json!(true)), invalid("iat")),
        (&[SESSION], None, TokenFault::WrongKind),
        (&[SESSION], Some(json!(null)), TokenFault::WrongKind),
        (&[SESSION], Some(json!("session")), invalid(SESSION)),
        (&[SESSION], Some(json!([])), invalid(SESSION)),
        (&[SESSION, "id"], None, within("id")),
        (&[SESSION, "id"], Some(json!(null)), within("id")),
        (&[SESSION, "id"], Some(json!(7)), within("id")),
        (&[SESSION, "id"], Some(json!("")), TokenFault::WrongKind),
        (
            &[SESSION, "started_at"],
            Some(json!("yesterday")),
            within("started_at"),
        ),
        (
            &[SESSION, "expires_at"],
            Some(json!("tomorrow")),
            within("expires_at"),
        ),
        (
            &[SESSION, "expires_at"],
            Some(json!(NOW)),
            within("expires_at"),
        ),
        (
            &[SESSION, "expires_at"],
            Some(json!("2027-01-15T07:00:00Z")),
            TokenFault::Expired,
        ),
        (&[SESSION, "roles"], Some(json!("admin")), within("roles")),
        (
            &[SESSION, "roles"],
            Some(json!(["a", 7])),
            within("roles[1]"),
        ),
        (
            &[SESSION, "attributes"],
            Some(json!(7)),
            within("attributes"),
        ),
        (
            &[SESSION, "authentication_factors"],
            Some(json!({})),
            within("authentication_factors"),
        ),
        (
            &[SESSION, "authentication_factors"],
            Some(json!(["x"])),
            within("authentication_factors[0]"),
        ),
        (&[ORGANIZATION], None, TokenFault::WrongKind),
        (&[ORGANIZATION], Some(json!(null)), TokenFault::WrongKind),
        (
            &[ORGANIZATION],
            Some(json!("organization-test-0001")),
            invalid(ORGANIZATION),
        ),
        (
            &[ORGANIZATION, "organization_id"],
            None,
            in_organization("organization_id"),
        ),
        (
            &[ORGANIZATION, "organization_id"],
            Some(json!("")),
            TokenFault::WrongKind,
        ),
        (
            &[ORGANIZATION, "organization_id"],
            Some(json!(["x"])),
            in_organization("organization_id"),
        ),
    ];
    for (path, value, expected) in cases {
        let claims = with(member_session(), path, value.clone());
        let outcome = member(&project, &ONE.sign(&claims)).await;
        assert_eq!(fault(outcome), expected, "{path:?} = {value:?}");
        if path.first() == Some(&ORGANIZATION) {
            continue;
        }
        let claims = with(user_session(), path, value.clone());
        let outcome = user(&project, &ONE.sign(&claims)).await;
        assert_eq!(fault(outcome), expected, "user: {path:?} = {value:?}");
    }
}

#[tokio::test]
async fn claims_that_may_be_missing_read_as_empty() {
    let project = Project::with_keys(&[&ONE]).await;
    for name in [
        "started_at",
        "last_accessed_at",
        "attributes",
        "authentication_factors",
        "roles",
    ] {
        for value in [None, Some(json!(null))] {
            let claims = with(member_session(), &[SESSION, name], value.clone());
            assert!(
                member(&project, &ONE.sign(&claims)).await.is_ok(),
                "{name} = {value:?}"
            );
            let claims = with(user_session(), &[SESSION, name], value.clone());
            assert!(
                user(&project, &ONE.sign(&claims)).await.is_ok(),
                "user: {name} = {value:?}"
            );
        }
    }
    for name in ["iat", "nbf", "jti"] {
        let claims = with(member_session(), &[name], None);
        assert!(member(&project, &ONE.sign(&claims)).await.is_ok(), "{name}");
    }
    for path in [
        &[ORGANIZATION, "slug"][..],
        &[SESSION, "news"],
        &["https://stytch.com/news"],
    ] {
        let absent = with(member_session(), path, None);
        assert!(
            member(&project, &ONE.sign(&absent)).await.is_ok(),
            "{path:?}"
        );
    }
    let news = with(
        member_session(),
        &["https://stytch.com/news"],
        Some(json!({ "x": 1 })),
    );
    let verified = member(&project, &ONE.sign(&news)).await.expect("a session");
    assert!(verified.custom_claims().is_empty());
    let no_roles = with(member_session(), &[SESSION, "roles"], None);
    let verified = member(&project, &ONE.sign(&no_roles))
        .await
        .expect("an older JWT");
    assert!(verified.session().roles.is_empty());
}

#[tokio::test]
async fn a_session_without_an_end_of_its_own_ends_with_its_jwt() {
    let project = Project::with_keys(&[&ONE]).await;
    for value in [None, Some(json!(null)), Some(json!(""))] {
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
async fn both_issuers_are_accepted_and_a_base_url_loses_its_slashes() {
    for (suffix, issuer) in [("", ""), ("/", ""), ("//", ""), ("/stytch/", "/stytch")] {
        let project = Project::built(|builder| builder).await;
        let base = project.server.uri();
        let client = stytch_api::Client::builder()
            .project_id(PROJECT)
            .secret("secret-test-0001")
            .base_url(format!("{base}{suffix}"))
            .clock(|| at(NOW))
            .build()
            .expect("a client");
        let keys = crate::project::key_set(&[&ONE]);
        let prefix = suffix.trim_end_matches('/');
        project
            .answer(
                "GET",
                &format!("{prefix}{}", crate::project::B2B_KEYS),
                200,
                keys,
            )
            .await;
        let verdict = async |issuer: String| {
            let claims = with(member_session(), &["iss"], Some(json!(issuer)));
            let jwt = SessionJwt::new(ONE.sign(&claims));
            client
                .b2b()
                .sessions()
                .authenticate_jwt_local(jwt, &JwtOptions::new())
                .await
        };
        assert!(
            verdict(format!("stytch.com/{PROJECT}")).await.is_ok(),
            "{suffix}"
        );
        assert!(verdict(format!("{base}{issuer}")).await.is_ok(), "{suffix}");
        assert_eq!(
            fault(verdict(format!("{base}{issuer}/")).await),
            TokenFault::Issuer,
            "{suffix}"
        );
        assert_eq!(
            fault(verdict(format!("{base}{issuer}x")).await),
            TokenFault::Issuer,
            "{suffix}"
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

#[tokio::test]
async fn only_the_projects_rs256_signature_counts() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = member_session();
    let header = |name: &str, value: Value| {
        with(
            json!({ "alg": "RS256", "kid": ONE.id, "typ": "JWT" }),
            &[name],
            Some(value),
        )
    };
    let body = part(claims.to_string());
    let (modulus, _) = ONE.components();
    let hmac = {
        let signed = format!("{}.{body}", part(header("alg", json!("HS256")).to_string()));
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &modulus);
        let tag = ring::hmac::sign(&key, signed.as_bytes());
        format!("{signed}.{}", part(tag))
    };
    let good = ONE.sign(&claims);
    let (signed, signature) = good.rsplit_once('.').expect("a signature");
    let tampered = {
        let forged = with(claims.clone(), &["sub"], Some(json!("member-test-0002")));
        let (head, _) = signed.split_once('.').expect("a header");
        format!("{head}.{}.{signature}", part(forged.to_string()))
    };
    let none = part(header("alg", json!("none")).to_string());
    let stranger = TWO.sign_with(&json!({ "alg": "RS256", "kid": ONE.id }), &claims);
    let twice = ONE.sign_text(
        &format!(r#"{{"alg":"RS256","kid":"{}"}}"#, ONE.id),
        &claims
            .to_string()
            .replacen('{', r#"{"sub":"member-test-0002","#, 1),
    );
    let twice_inside = ONE.sign_text(
        &format!(r#"{{"alg":"RS256","kid":"{}"}}"#, ONE.id),
        &claims
            .to_string()
            .replacen(r#""id":"#, r#""id":"x","id":"#, 1),
    );
    let mut cases = vec![
        (hmac, TokenFault::Algorithm),
        (format!("{none}.{body}."), TokenFault::Algorithm),
        (format!("{none}.{body}.{signature}"), TokenFault::Algorithm),
        (stranger, TokenFault::Signature),
        (tampered, TokenFault::Signature),
        (format!("{signed}."), TokenFault::Signature),
        (
            format!("{signed}.{}", part([0; 256])),
            TokenFault::Signature,
        ),
        (format!("{signed}.%"), TokenFault::Malformed("signature")),
        (
            format!("{signed}.{signature}="),
            TokenFault::Malformed("signature"),
        ),
        (twice, TokenFault::DuplicateName),
        (twice_inside, TokenFault::DuplicateName),
        (TWO.sign(&claims), TokenFault::UnknownKey),
        (String::new(), TokenFault::Empty),
        ("x".repeat(16 * 1024 + 1), TokenFault::TooLarge),
        (
            ONE.sign_text(&header("kid", json!(ONE.id)).to_string(), "[]"),
            TokenFault::Malformed("payload"),
        ),
        (
            ONE.sign_text(&header("kid", json!(ONE.id)).to_string(), "{"),
            TokenFault::Malformed("payload"),
        ),
    ];
    for (name, value) in [
        ("jwk", TWO.jwk()),
        ("jku", json!("https://evil.example.com/jwks")),
        ("x5u", json!("https://evil.example.com/cert")),
        ("x5c", json!(["AAAA"])),
        ("crit", json!(["exp"])),
        ("typ", json!("at+jwt")),
        ("typ", json!("dpop+jwt")),
    ] {
        cases.push((
            ONE.sign_with(&header(name, value), &claims),
            TokenFault::Header(name),
        ));
    }
    for (token, expected) in cases {
        let outcome = member(&project, &token).await;
        if let Err(error) = &outcome {
            let shown = format!("{error} {error:?}");
            assert!(token.is_empty() || !shown.contains(&token), "{shown}");
        }
        assert_eq!(fault(outcome), expected, "{token:.80}");
    }
    // A token as long as a cookie can hold is no trouble.
    let long = with(claims, &["x"], Some(json!("x".repeat(4000))));
    assert!(member(&project, &ONE.sign(&long)).await.is_ok());
}

#[tokio::test]
async fn a_refused_token_says_what_it_was_taken_for() {
    let project = Project::with_keys(&[&ONE]).await;
    let error = user(&project, "x").await.expect_err("no token");
    assert_eq!(
        error.to_string(),
        "the token is refused as a user's session JWT: its form cannot be decoded"
    );
    let Error::Token(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.kind(), TokenKind::UserSession);
    assert!(project.requests().await.is_empty());
}
