//! Logins of members, as an application plays them.

mod discovery;
mod links;
mod oauth;
mod passwords;
mod scim;
mod second_factors;
mod sso;

use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::sessions::AuthenticateRequest;
use stytch_api::{Error, Secret};
use stytch_mock::Server;

/// What the last message has: a token, or a passcode.
fn token(server: &Server) -> String {
    let outbox = server.outbox();
    let message = outbox.last().expect("a message");
    let token = message.token.clone().or_else(|| message.code.clone());
    token.expect("a token or a passcode")
}

/// Changes the settings of the organization.
async fn set(server: &Server, change: UpdateRequest) {
    let stytch = server.client();
    let organizations = stytch.b2b().organizations();
    let updated = organizations.update(server.organization_id(), change).await;
    updated.expect("updated");
}

/// Another organization, in which people of the same domain may join by proving their address.
async fn other_organization(server: &Server) -> String {
    let request = stytch_api::b2b::organizations::CreateRequest::new("Globex")
        .email_jit_provisioning("RESTRICTED")
        .email_allowed_domains(["acme.example".to_owned()]);
    let created = server.client().b2b().organizations().create(request).await;
    created.expect("created").organization.organization_id
}

async fn check_session(server: &Server, token: &Secret) -> Result<(), Error> {
    let request = AuthenticateRequest::new().session_token(token.clone());
    let stytch = server.client();
    stytch
        .b2b()
        .sessions()
        .authenticate(request)
        .await
        .map(drop)
}

/// Says who one is on a start page, and follows to where it leads, which is answered in two parts: the page and the token.
async fn visit(server: &Server, path: &str, form: &str) -> (String, String) {
    let base = format!("{}{path}", server.base_url());
    let page = format!("{base}&public_token={}", server.public_token());
    let shown = browser().get(&page).send().await.expect("a page");
    assert_eq!(shown.status().as_u16(), 200);
    let html = shown.text().await.expect("a text");
    assert!(html.contains(r#"name="email""#), "{html}");
    let response = browser().post(&page).body(form.to_owned()).send().await;
    let response = response.expect("a response");
    assert_eq!(response.status().as_u16(), 302);
    let to = response.headers()["location"].to_str().expect("a text");
    let (page, token) = to.split_once("&token=").expect("a token");
    (page.to_owned(), token.to_owned())
}

fn browser() -> reqwest::Client {
    let browser = reqwest::Client::builder().no_proxy();
    let browser = browser.redirect(reqwest::redirect::Policy::none()).build();
    browser.expect("an HTTP client")
}
