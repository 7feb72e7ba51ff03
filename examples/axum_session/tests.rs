use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};
use stytch_api::m2m::TokenRequest;
use stytch_api::m2m::clients::CreateRequest;
use stytch_mock::Server;
use tokio::net::TcpListener;

use crate::{Service, app};

const ADMIN: &str = "ada.admin@acme.example";
const MEMBER: &str = "mo.member@acme.example";

/// The service, and the Stytch that it talks to.
struct Running {
    stytch: Server,
    url: String,
}

impl Running {
    async fn start() -> Self {
        let stytch = Server::start().await.expect("a server");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let service = Service {
            stytch: stytch.client(),
            own_url: url.clone(),
        };
        tokio::spawn(axum::serve(listener, app(service)).into_future());
        Self { stytch, url }
    }

    /// A browser of somebody who has not been here.
    fn browser(&self) -> Browser<'_> {
        let http = Client::builder()
            .no_proxy()
            .cookie_store(true)
            .redirect(Policy::limited(5));
        let http = http.build().expect("an HTTP client");
        Browser { http, at: self }
    }

    /// A browser of somebody who has followed the link in their mail and chosen the organization.
    async fn logged_in(&self, address: &str) -> Browser<'_> {
        let browser = self.browser();
        browser.follow_link(address).await;
        let home = browser.enter(self.stytch.organization_id()).await;
        assert!(home.contains("<h1>Acme"), "{home}");
        browser
    }
}

struct Browser<'r> {
    http: Client,
    at: &'r Running,
}

impl Browser<'_> {
    async fn get(&self, path: &str) -> Response {
        let response = self.http.get(format!("{}{path}", self.at.url)).send().await;
        response.expect("a response")
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let request = self.http.post(format!("{}{path}", self.at.url)).form(form);
        request.send().await.expect("a response")
    }

    async fn follow_link(&self, address: &str) -> Response {
        let sent = self.post("/login", &[("email_address", address)]).await;
        assert_eq!(sent.status(), StatusCode::OK);
        let mail = self.at.stytch.outbox().pop().expect("a message");
        assert_eq!(mail.to, address);
        let link = mail.link.expect("a link");
        self.http.get(link).send().await.expect("a response")
    }

    async fn enter(&self, organization_id: &str) -> String {
        let entered = self
            .post(&format!("/organizations/{organization_id}"), &[])
            .await;
        assert_eq!(entered.status(), StatusCode::OK);
        entered.text().await.expect("a text")
    }

    /// Whether the page is shown, and not the one to log in.
    async fn sees(&self, path: &str) -> bool {
        let page = self.get(path).await;
        page.status() == StatusCode::OK && page.url().path() == path
    }
}

#[tokio::test]
async fn a_link_lets_a_person_in_and_out() {
    let service = Running::start().await;
    let browser = service.browser();
    assert!(!browser.sees("/home").await);
    let chosen = browser.follow_link(ADMIN).await;
    assert_eq!(chosen.url().path(), "/organizations");
    let chosen = chosen.text().await.expect("a text");
    assert!(chosen.contains("Acme"), "{chosen}");
    assert!(!browser.sees("/home").await, "no organization is chosen");

    browser.enter(service.stytch.organization_id()).await;
    assert!(browser.sees("/home").await);
    let out = browser.post("/logout", &[]).await;
    assert_eq!(out.url().path(), "/");
    assert!(!browser.sees("/home").await);
}

#[tokio::test]
async fn a_link_works_once() {
    let service = Running::start().await;
    let browser = service.browser();
    browser.follow_link(ADMIN).await;
    let link = service
        .stytch
        .outbox()
        .pop()
        .and_then(|it| it.link)
        .expect("a link");
    let again = service
        .browser()
        .http
        .get(link)
        .send()
        .await
        .expect("a response");
    assert_eq!(again.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_member_switches_to_another_organization() {
    let service = Running::start().await;
    let other = service.stytch.add_organization("<Other>").expect("added");
    service
        .stytch
        .add_member(&other, ADMIN)
        .log_in()
        .expect("added");
    let browser = service.logged_in(ADMIN).await;
    let home = browser.enter(&other).await;
    assert!(home.contains("<h1>&#60;Other&#62;"), "{home}");
}

#[tokio::test]
async fn a_person_founds_an_organization() {
    let service = Running::start().await;
    let browser = service.browser();
    browser.follow_link("fay@fresh.example").await;
    let home = browser.post("/organizations", &[("name", "Fresh")]).await;
    assert_eq!(home.url().path(), "/home");
    assert!(browser.sees("/sso").await, "who founds it is its admin");
}

#[tokio::test]
async fn the_identity_provider_of_a_company_lets_its_people_in_where_they_began() {
    let service = Running::start().await;
    let path = format!("/login/sso/{}", service.stytch.external_connection_id());
    let (browser, other) = (service.browser(), service.browser());
    for (finishing, arrived) in [(&other, "/"), (&browser, "/home")] {
        let provider = browser.get(&path).await;
        let form = [("email", "eve@acme.example"), ("name", "Eve")];
        let said = finishing.http.post(provider.url().clone()).form(&form);
        let page = said.send().await.expect("a response");
        assert_eq!(
            (page.status(), page.url().path()),
            (StatusCode::OK, arrived)
        );
    }
}

#[tokio::test]
async fn an_admin_changes_single_sign_on_and_a_member_does_not() {
    let service = Running::start().await;
    let connection_id = service.stytch.saml_connection_id();
    let rename = format!("/sso/{connection_id}");
    let admin = service.logged_in(ADMIN).await;
    let page = admin
        .post(&rename, &[("display_name", "Okta of \"Acme\"")])
        .await;
    let page = page.text().await.expect("a text");
    assert!(page.contains("Okta of &#34;Acme&#34;"), "{page}");

    let member = service.logged_in(MEMBER).await;
    let denied = member.post(&rename, &[("display_name", "Mine")]).await;
    assert_eq!(denied.status(), StatusCode::FORBIDDEN);
    let nobody = service
        .browser()
        .post(&rename, &[("display_name", "Mine")])
        .await;
    assert_eq!(nobody.url().path(), "/");
}

#[tokio::test]
async fn a_session_that_is_over_lets_nobody_in() {
    let service = Running::start().await;
    let browser = service.logged_in(ADMIN).await;
    service.stytch.advance(Duration::from_secs(400 * 24 * 3600));
    assert!(!browser.sees("/organizations").await);
}

#[tokio::test]
async fn a_failure_of_stytch_logs_nobody_out() {
    let service = Running::start().await;
    let browser = service.logged_in(ADMIN).await;
    let next = service.stytch.on("b2b.organizations.get").times(10);
    next.fail(500, "internal_server_error").expect("scripted");
    assert_eq!(
        browser.get("/home").await.status(),
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test]
async fn a_program_reads_the_report_by_a_token_with_the_scope() {
    let service = Running::start().await;
    let stytch = service.stytch.client();
    let report = async |scopes: &[&str]| {
        let request = CreateRequest::new(scopes.iter().copied());
        let client = stytch
            .m2m()
            .clients()
            .create(request)
            .await
            .expect("created");
        let client = client.m2m_client;
        let request = TokenRequest::new(client.client_id, client.client_secret);
        let token = stytch.m2m().token(request).await.expect("a token");
        let http = Client::new().get(format!("{}/report", service.url));
        let response = http.bearer_auth(token.access_token.expose()).send().await;
        response.expect("a response").status()
    };
    assert_eq!(report(&["read:reports"]).await, StatusCode::OK);
    assert_eq!(report(&["write:reports"]).await, StatusCode::FORBIDDEN);
    let nobody = service.browser().get("/report").await;
    assert_eq!(nobody.status(), StatusCode::UNAUTHORIZED);
}
