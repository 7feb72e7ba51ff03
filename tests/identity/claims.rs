//! What a session JWT has to claim, and how the claims are judged.

use serde_json::{Value, json};
use stytch_api::identity::JwtOptions;
use stytch_api::{SessionJwt, TokenFault};

use crate::project::{NOW, PROJECT, Project, at};
use crate::sessions::{fault, member, user};
use crate::signer::ONE;
use crate::tokens::{ORGANIZATION, SESSION, member_session, user_session, with};

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
        (&["exp"], Some(json!(1e300)), invalid("exp")),
        (&["exp"], Some(json!(1_799_999_999.5)), TokenFault::Expired),
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
async fn numeric_dates_may_have_fractions() {
    let project = Project::with_keys(&[&ONE]).await;
    for (name, value) in [
        ("exp", 1_800_000_300.5),
        ("nbf", 1_799_999_999.5),
        ("iat", 1_799_999_999.25),
    ] {
        let claims = with(member_session(), &[name], Some(json!(value)));
        member(&project, &ONE.sign(&claims)).await.expect(name);
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
            .response(
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
