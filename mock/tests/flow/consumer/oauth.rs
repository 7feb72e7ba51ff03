//! Logins by other providers, from the page on which they begin.

use std::collections::HashMap;

use stytch_api::consumer::oauth::{AttachRequest, AuthenticateRequest};
use stytch_api::consumer::users::CreateRequest;
use stytch_mock::Server;
use url::Url;

use crate::{assert_refused, start};

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const PAGES: &str = "login_redirect_url=https%3A%2F%2Fapp.example%2Flogin\
    &signup_redirect_url=https%3A%2F%2Fapp.example%2Fsignup";

fn browser() -> reqwest::Client {
    let browser = reqwest::Client::builder().no_proxy();
    let browser = browser.redirect(reqwest::redirect::Policy::none()).build();
    browser.expect("an HTTP client")
}

fn page(server: &Server, provider: &str, query: &str) -> String {
    let (base, public) = (server.base_url(), server.public_token());
    format!("{base}/v1/public/oauth/{provider}/start?public_token={public}&{query}")
}

/// Says who one is on the page of a provider, and follows to where it leads: the path, and the token.
async fn visit(
    server: &Server,
    provider: &str,
    query: &str,
    form: &'static str,
) -> (String, String) {
    let request = browser().post(page(server, provider, query)).body(form);
    let response = request.send().await.expect("a response");
    assert_eq!(response.status().as_u16(), 302);
    let to = response.headers()["location"].to_str().expect("a text");
    let to = Url::parse(to).expect("a URL");
    let query: HashMap<_, _> = to.query_pairs().into_owned().collect();
    assert_eq!(query["stytch_token_type"], "oauth");
    (to.path().to_owned(), query["token"].clone())
}

const ANN: &str = "email=ann%40example.com&name=Ann+Other";

#[tokio::test]
async fn whoever_comes_from_a_provider_signs_up_and_then_logs_in() {
    let server = start().await;
    let stytch = server.client();
    let oauth = stytch.consumer();
    let oauth = oauth.oauth();
    let (path, token) = visit(&server, "google", PAGES, ANN).await;
    assert_eq!(path, "/signup");
    let request = AuthenticateRequest::new(token).session_duration_minutes(60);
    let first = oauth
        .authenticate(request.clone())
        .await
        .expect("logged in");
    assert_eq!(first.provider_type, "Google");
    assert!(first.user.emails[0].verified);
    let name = first.user.name.expect("a name");
    assert_eq!(name.first_name.as_deref(), Some("Ann"));
    let session = first.user_session.expect("a session");
    let factor = &session.authentication_factors[0];
    assert_eq!(factor.delivery_method.as_ref(), "oauth_google");
    let google = factor.google_oauth_factor.as_ref().expect("by Google");
    assert_eq!(google.id, first.oauth_user_registration_id);
    let again = oauth.authenticate(request).await;
    assert_refused(again, 404, "oauth_token_not_found");

    let (path, token) = visit(&server, "google", PAGES, ANN).await;
    assert_eq!(path, "/login");
    let second = oauth
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    assert_eq!(second.user_id, first.user_id);
    assert_eq!(second.provider_subject, first.provider_subject);
    assert_eq!(second.user.providers.len(), 1);
    assert!(second.user_session.is_none());

    // Another provider with the same address is the same user.
    let (_, token) = visit(&server, "github", PAGES, ANN).await;
    let third = oauth
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    assert_eq!(
        (third.user_id, third.user.providers.len()),
        (first.user_id, 2)
    );
}

#[tokio::test]
async fn a_login_with_a_challenge_needs_its_verifier() {
    let server = start().await;
    let stytch = server.client();
    let oauth = stytch.consumer();
    let oauth = oauth.oauth();
    let query = format!("{PAGES}&code_challenge={CHALLENGE}");
    let (_, token) = visit(&server, "google", &query, ANN).await;
    let request = || AuthenticateRequest::new(token.clone());
    let without = oauth.authenticate(request()).await;
    assert_refused(without, 400, "pkce_expected_code_verifier");
    let other = oauth.authenticate(request().code_verifier("other")).await;
    assert_refused(other, 400, "pkce_mismatch");
    oauth
        .authenticate(request().code_verifier(VERIFIER))
        .await
        .expect("logged in");
}

#[tokio::test]
async fn a_login_that_was_announced_is_the_users() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let oauth = consumer.oauth();
    let user = CreateRequest::new().phone_number("+15005550101");
    let user = consumer.users().create(user).await.expect("created");
    let nobody = oauth.attach(AttachRequest::new("google")).await;
    assert_refused(nobody, 400, "bad_request");
    let attach = AttachRequest::new("google").user_id(&user.user_id);
    let attach = oauth
        .attach(attach)
        .await
        .expect("a token")
        .oauth_attach_token;
    let query = format!("{PAGES}&oauth_attach_token={}", attach.expose());

    let other = browser().get(page(&server, "github", &query)).send().await;
    assert_eq!(other.expect("a response").status().as_u16(), 400);
    let (path, token) = visit(&server, "google", &query, ANN).await;
    assert_eq!(path, "/login");
    let login = oauth
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    assert_eq!(login.user_id, user.user_id);
    assert_eq!(login.user.emails[0].email, "ann@example.com");
    let again = browser().get(page(&server, "google", &query)).send().await;
    assert_eq!(again.expect("a response").status().as_u16(), 400);

    let users = consumer.users();
    users
        .delete_oauth_registration(&login.oauth_user_registration_id)
        .await
        .expect("deleted");
    let user = users.get(&user.user_id).await.expect("there");
    assert!(user.providers.is_empty());
}
