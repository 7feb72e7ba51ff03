use stytch_api::b2b::discovery::organizations::CreateRequest;
use stytch_api::b2b::oauth::AuthenticateRequest;
use stytch_api::b2b::oauth::discovery::AuthenticateRequest as DiscoveryRequest;
use stytch_api::b2b::organizations::UpdateRequest;

use super::{set, visit};
use crate::{assert_refused, start};

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const ADA: &str = "email=ada.admin%40acme.example&name=Ada";

#[tokio::test]
async fn a_member_comes_from_a_provider_with_the_verifier_of_the_challenge() {
    let server = start().await;
    let stytch = server.client();
    let oauth = stytch.b2b().oauth();
    let path =
        format!("/v1/b2b/public/oauth/google/start?slug=acme&pkce_code_challenge={CHALLENGE}");
    let (page, token) = visit(&server, &path, ADA).await;
    assert_eq!(
        page,
        "http://localhost:3000/authenticate?stytch_token_type=oauth"
    );
    let request = AuthenticateRequest::new(token);
    let without = oauth.authenticate(request.clone()).await;
    assert_refused(without, 400, "pkce_expected_code_verifier");
    let wrong = oauth
        .authenticate(request.clone().pkce_code_verifier("wrong"))
        .await;
    assert_refused(wrong, 400, "pkce_mismatch");
    let request = request.pkce_code_verifier(VERIFIER);
    let login = oauth
        .authenticate(request.clone())
        .await
        .expect("logged in");
    assert_eq!(login.member_id, server.admin().member_id());
    assert_eq!(login.provider_type, "Google");
    assert_eq!(login.member.oauth_registrations.len(), 1);
    let session = login.member_session.expect("a session");
    let factor = session.authentication_factors.first().expect("a factor");
    assert!(factor.google_oauth_factor.is_some());
    assert_refused(
        oauth.authenticate(request).await,
        404,
        "oauth_token_not_found",
    );

    let restricted = UpdateRequest::new()
        .auth_methods("RESTRICTED")
        .allowed_auth_methods(["microsoft_oauth".to_owned()]);
    set(&server, restricted).await;
    let path = "/v1/b2b/public/oauth/google/start?slug=acme";
    let (_, token) = visit(&server, path, ADA).await;
    let login = oauth
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("not quite");
    let required = login.primary_required.expect("a primary step");
    assert_eq!(required.allowed_auth_methods, ["microsoft_oauth"]);
    let path = "/v1/b2b/public/oauth/microsoft/start?slug=acme";
    let (_, token) = visit(&server, path, ADA).await;
    let request = AuthenticateRequest::new(token)
        .intermediate_session_token(login.intermediate_session_token);
    let login = oauth.authenticate(request).await.expect("logged in");
    assert_eq!(
        login
            .member_session
            .expect("a session")
            .authentication_factors
            .len(),
        2
    );
}

#[tokio::test]
async fn who_founds_an_organization_must_have_proven_their_address() {
    let server = start().await;
    let stytch = server.client();
    let discover = async |provider: &str| {
        let path = format!("/v1/b2b/public/oauth/{provider}/discovery/start?x=1");
        let (page, token) = visit(&server, &path, "email=fay%40fresh.example&name=Fay").await;
        assert!(
            page.ends_with("stytch_token_type=discovery_oauth"),
            "{page}"
        );
        let request = DiscoveryRequest::new(token);
        let found = stytch.b2b().oauth().discovery().authenticate(request).await;
        found.expect("discovered")
    };
    let found = discover("github").await;
    assert_eq!(
        (found.full_name.as_str(), found.provider_type.as_str()),
        ("Fay", "GitHub")
    );
    let request = CreateRequest::new(found.intermediate_session_token).organization_name("One");
    let organizations = stytch.b2b().discovery().organizations();
    let founded = organizations.create(request).await.expect("not quite");
    assert!(!founded.member_authenticated && founded.primary_required.is_some());

    let found = discover("google").await;
    let request = CreateRequest::new(found.intermediate_session_token).organization_name("Two");
    let founded = organizations.create(request).await.expect("founded");
    assert!(founded.member_authenticated && founded.member.is_admin);
    assert_eq!(founded.member.name, "Fay");
}
