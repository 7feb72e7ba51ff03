//! Whatever is sent to it, the page stands, says what is wrong, and stays of a size that a browser bears.

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, COOKIE, ORIGIN};
use serde_json::json;
use stytch_mock::Server;

use crate::browser::{Browser, between, text};

/// More than a page with all that it may show.
const LARGE: usize = 1024 * 1024;

#[tokio::test]
async fn what_is_no_json_is_named_and_not_sent() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let deep = "[".repeat(100_000);
    for (path, field, wrong) in [
        ("b2b.organizations.update", "trusted_metadata", "{\"a\": }"),
        ("b2b.organizations.update", "trusted_metadata", "{"),
        ("b2b.organizations.update", "trusted_metadata", &deep),
        ("consumer.users.create", "attributes.ip_address", ""),
        ("consumer.users.search", "query.operands", "[{]"),
    ] {
        let path = format!("/console/try/{path}");
        let fields = [("organization_id", "acme"), (field, wrong)];
        let before = server.requests().len();
        let page = browser.post(&path, &fields).await;
        assert_eq!(page.status, 200, "{path}");
        let told = between(&page.html, "<h2>Not sent</h2>", "</ul>");
        let is_sent = wrong.is_empty();
        assert_eq!(
            told.contains(&format!("<code>{field}</code>: No JSON")),
            !is_sent,
            "{told}"
        );
        assert_eq!(
            server.requests().len() - before,
            usize::from(is_sent),
            "{path}"
        );
        let snippet = browser.post(&format!("{path}/snippet"), &fields).await;
        assert_eq!(snippet.html.contains("<pre"), is_sent, "{path}");
    }
}

#[tokio::test]
async fn a_value_of_another_type_is_for_the_api_to_refuse() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    for wrong in ["x", "1e999", "--1", "99999999999999999999999", "null", "[]"] {
        let fields = [
            ("email", "a@b.example"),
            ("session_duration_minutes", wrong),
            ("password", "x"),
        ];
        let page = browser
            .post("/console/try/consumer.passwords.create", &fields)
            .await;
        assert!(
            page.html.contains("<span class=\"status bad\">400</span>"),
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn what_is_no_text_and_what_is_no_form_is_taken_as_it_can_be() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let client = reqwest::Client::new();
    for body in [
        &b"name=%ff%fe%zz%&%&=&&==%00"[..],
        b"name=\xff\xfe",
        b"\x00\x01\x02",
        b"{\"name\": \"x\"}",
        b"",
    ] {
        for path in [
            "/console/try/consumer.users.create",
            "/console/scenarios/advance",
        ] {
            let request = client.post(format!("{}{path}", browser.origin)).body(body);
            let request = request
                .header(COOKIE, &browser.cookie)
                .header(ORIGIN, &browser.origin);
            let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
            let response = request.send().await.expect("a response");
            assert_eq!(response.status(), 200, "{path} {body:?}");
            assert!(response.text().await.is_ok());
        }
    }
}

#[tokio::test]
async fn large_forms_are_taken_and_larger_ones_refused() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let path = "/console/try/consumer.users.create";
    let large = "<".repeat(LARGE);
    let page = browser.post(path, &[("email", &large)]).await;
    assert!(page.html.contains("<span class=\"status bad\">400</span>"));
    let many = vec![("x", "y"); 300_000];
    assert_eq!(browser.post(path, &many).await.status, 200);
    // More than the server reads of any request.
    let request = reqwest::Client::new().post(format!("{}{path}", browser.origin));
    let sent = request.body(vec![b'x'; 17 * LARGE]).send().await;
    assert!(sent.is_err() || sent.is_ok_and(|response| response.status() == 400));
    assert_eq!(browser.get("/").await.status, 200);
}

#[tokio::test]
async fn however_much_happened_the_first_page_stays_small() {
    let server = Server::start().await.expect("a server");
    let stytch = server.client();
    let long = "x".repeat(100_000);
    for number in 0..60 {
        let body =
            json!({ "email": format!("u{number}@example.com"), "name": { "first_name": long } });
        let _ = stytch
            .request(Method::POST, "/v1/users")
            .json(&body)
            .send()
            .await;
        let body = json!({ "email": format!("v{number}@example.com") });
        let path = "/v1/magic_links/email/login_or_create";
        let sent = stytch.request(Method::POST, path).json(&body).send().await;
        assert!(sent.is_ok(), "{sent:?}");
        let email = format!("m{number}@acme.example");
        server
            .add_member(server.organization_id(), &email)
            .log_in()
            .expect("a member");
    }
    let browser = Browser::at(&server).await;
    let page = browser.get("/").await;
    let (calls, sent) = (server.requests().len(), server.outbox().len());
    assert_eq!((calls, sent), (120, 60));
    let count = |html: &str, what: &str| html.matches(what).count();
    assert_eq!(count(&page.html, "<details class=\"call\""), 50);
    assert!(page.html.contains("And 70 older."), "calls");
    assert!(page.html.contains("And 10 older."), "messages");
    assert!(page.html.contains("… and more."), "long bodies are cut");
    assert!(page.html.len() < LARGE, "{}", page.html.len());
    let whole = browser.get("/console/calls/119").await.html;
    assert!(
        whole.contains(&long),
        "and are whole on a page of their own"
    );
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    let before = server.requests();
    for path in [
        "/console/",
        "/console/try/",
        "/console/try/nothing",
        "/console/try/debug.whoami/",
        "/console/try/debug.whoami/snippets",
        "/console/try/..%2f..%2fetc",
        "/console/calls/",
        "/console/calls/0",
        "/console/calls/-1",
        "/console/calls/99999999999999999999999999",
        "/console/scenarios.js",
        &format!("/console/try/{hostile}"),
        &format!("/console/{hostile}"),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(!page.html.contains("script"), "{path}");
        assert_ne!(browser.post(path, &[]).await.status, 200, "{path}");
    }
    for name in ["", "nothing", hostile] {
        let path = format!("/console/scenarios/{name}");
        assert_eq!(browser.post(&path, &[]).await.status, 404, "{path}");
    }
    assert_eq!(server.requests(), before);
}

#[tokio::test]
async fn what_a_form_said_is_said_again_but_for_secrets() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let typed = "a\"b'c<d>&amp;\nnext";
    let fields = [
        ("organization_id", typed),
        ("trusted_metadata", "{\"a\":\n1}"),
        ("email_allowed_domains", "a.example\nb.example"),
        ("first_party_connected_apps_allowed_type", "RESTRICTED"),
    ];
    let html = browser
        .post("/console/try/b2b.organizations.update", &fields)
        .await
        .html;
    let value = between(
        between(&html, "id=\"field-organization_id\"", ">"),
        "value=\"",
        "\"",
    );
    assert_eq!(text(value), typed);
    assert!(html.contains(">{&quot;a&quot;:\n1}</textarea>"), "{html}");
    assert!(html.contains(">a.example\nb.example</textarea>"));
    assert!(html.contains("<option selected>RESTRICTED</option>"));
}

#[tokio::test]
async fn a_key_keeps_its_lines_and_does_not_come_back() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let pem = |what: &str| format!("-----BEGIN {what}-----\nYWNtZQ==\n-----END {what}-----");
    let (key, certificate) = (pem("RSA PRIVATE KEY"), pem("CERTIFICATE"));
    let fields = [
        ("organization_id", server.organization_id()),
        ("connection_id", server.saml_connection_id()),
        ("signing_private_key", key.as_str()),
        ("x509_certificate", certificate.as_str()),
    ];
    let id = "b2b.sso.saml.update_connection";
    let html = browser
        .post(&format!("/console/try/{id}"), &fields)
        .await
        .html;
    assert!(!html.contains("RSA PRIVATE KEY-----\n"), "{html}");
    assert!(html.contains(&format!(">{certificate}</textarea>")));
    let call = server.calls(id).pop().expect("a call");
    assert_eq!(call.request_body()["signing_private_key"], key);
    assert_eq!(call.request_body()["x509_certificate"], certificate);
}
