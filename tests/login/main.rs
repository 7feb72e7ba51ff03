//! Logins from the start URL to the session, as a browser goes through them.

use stytch_api::b2b::{oauth, sso};
use stytch_api::consumer::oauth as users;
use stytch_api::login::{
    B2bOauthProvider, B2bRedirect, ConsumerOauthProvider, ConsumerRedirect, Pkce,
};
use stytch_api::reqwest::{self, Url};
use stytch_api::{Client, Error, Secret};
use stytch_mock::Server;

const LOGIN: &str = "https://app.example/in?state=a%26token%3Db";
const SIGNUP: &str = "https://app.example/up";

async fn server() -> Server {
    Server::start().await.expect("a server")
}

/// Says who one is on the page of a start URL, and tells where the browser is sent then.
async fn visit(start: Result<Url, Error>) -> String {
    let browser = reqwest::Client::builder().no_proxy();
    let browser = browser.redirect(reqwest::redirect::Policy::none()).build();
    let form = "email=ada%40acme.example&name=Ada&groups=";
    let request = browser
        .expect("a browser")
        .post(start.expect("a URL"))
        .body(form);
    let response = request.send().await.expect("a response");
    let status = response.status();
    let to = response.headers().get("location").cloned();
    match to {
        Some(to) => to.to_str().expect("a URL").to_owned(),
        None => panic!("{status}: {}", response.text().await.unwrap_or_default()),
    }
}

fn assert_refused<T: std::fmt::Debug>(outcome: Result<T, Error>) {
    let error = outcome.expect_err("another verifier");
    assert_eq!(
        error.error_type().map(AsRef::as_ref),
        Some("pkce_mismatch"),
        "{error}"
    );
}

#[tokio::test]
async fn single_sign_on_goes_from_its_start_url_to_a_session() {
    let server = server().await;
    let stytch = server.client();
    let sso = stytch.b2b().sso();
    let start = |pkce| {
        let start = sso.start_url(server.saml_connection_id()).pkce(pkce);
        start
            .login_redirect_url(LOGIN)
            .signup_redirect_url(SIGNUP)
            .url()
    };
    let pkce = Pkce::new();
    let B2bRedirect::Sso(token) = redirect(&visit(start(&pkce)).await) else {
        panic!("no SSO");
    };
    let request = sso::AuthenticateRequest::new(token);
    assert_refused(
        sso.authenticate(request.clone().pkce_code_verifier(Pkce::new()))
            .await,
    );
    let B2bRedirect::Sso(token) = redirect(&visit(start(&pkce)).await) else {
        panic!("no SSO");
    };
    let request = sso::AuthenticateRequest::new(token).pkce_code_verifier(pkce);
    let login = sso.authenticate(request).await.expect("logged in");
    assert_eq!(login.member.email_address, "ada@acme.example");
    assert!(login.member_session.is_some());
}

#[tokio::test]
async fn members_log_in_by_every_provider_from_its_start_url() {
    let server = server().await;
    let stytch = server.client();
    let ada = server.add_member(server.organization_id(), "ada@acme.example");
    ada.log_in().expect("a member");
    let slug = slug(&stytch, server.organization_id()).await;
    let api = stytch.b2b().oauth();
    for provider in B2bOauthProvider::VALUES {
        for start in [
            api.start_url(*provider, server.organization_id()),
            api.start_url_by_slug(*provider, &slug),
        ] {
            let pkce = Pkce::new();
            let start = start.login_redirect_url(LOGIN).signup_redirect_url(SIGNUP);
            let B2bRedirect::Oauth(token) = redirect(&visit(start.pkce(&pkce).url()).await) else {
                panic!("no OAuth");
            };
            let request = oauth::AuthenticateRequest::new(token).pkce_code_verifier(pkce);
            api.authenticate(request).await.expect(provider);
        }
        let pkce = Pkce::new();
        let start = api
            .discovery()
            .start_url(*provider)
            .discovery_redirect_url(LOGIN);
        let B2bRedirect::DiscoveryOauth(token) = redirect(&visit(start.pkce(&pkce).url()).await)
        else {
            panic!("no discovery");
        };
        let request = oauth::discovery::AuthenticateRequest::new(token).pkce_code_verifier(pkce);
        let discovered = api.discovery().authenticate(request).await.expect(provider);
        assert_eq!(discovered.email_address, "ada@acme.example");
    }
}

#[tokio::test]
async fn users_log_in_by_every_provider_from_its_start_url() {
    let server = server().await;
    let stytch = server.client();
    let api = stytch.consumer().oauth();
    for provider in ConsumerOauthProvider::VALUES {
        let pkce = Pkce::new();
        let start = api
            .start_url(*provider)
            .login_redirect_url(LOGIN)
            .signup_redirect_url(SIGNUP);
        let to = visit(start.pkce(&pkce).url()).await;
        let Ok(ConsumerRedirect::Oauth(token)) = ConsumerRedirect::parse(&to) else {
            panic!("no OAuth");
        };
        let request = users::AuthenticateRequest::new(token).code_verifier(kept(&pkce));
        api.authenticate(request).await.expect(provider);
    }
}

#[tokio::test]
async fn a_page_shows_nothing_where_the_client_has_another_projects_public_token() {
    let server = server().await;
    let stytch = Client::builder()
        .project_id(server.project_id())
        .secret(server.secret())
        .base_url(server.base_url())
        .public_token("public-token-test-of-another-project")
        .build()
        .expect("a client");
    let url = stytch
        .b2b()
        .sso()
        .start_url(server.saml_connection_id())
        .url();
    let response = reqwest::get(url.expect("a URL")).await.expect("a response");
    assert_eq!(response.status().as_u16(), 404);
}

fn redirect(to: &str) -> B2bRedirect {
    B2bRedirect::parse(to).expect("a redirect of a login")
}

/// As it comes back from a cookie.
fn kept(pkce: &Pkce) -> Secret {
    Secret::from(pkce.verifier().expose())
}

async fn slug(stytch: &Client, organization_id: &str) -> String {
    let organization = stytch.b2b().organizations().get(organization_id).await;
    organization
        .expect("an organization")
        .organization
        .organization_slug
}
