//! What browsers do not get to know.

use stytch_mock::Server;

use crate::browser::Browser;

/// A call with a password of its own, made on the page.
const PASSWORD: &str = "correct horse battery staple 7";

async fn sent(browser: &Browser) -> String {
    let fields = [
        ("email", "new@example.com"),
        ("password", PASSWORD),
        ("session_duration_minutes", "60"),
    ];
    let path = "/console/try/consumer.passwords.create";
    let response = browser.post(path, &fields).await;
    assert_eq!(response.status, 200);
    assert!(response.html.contains("Request id"), "{}", response.html);
    response.html
}

#[tokio::test]
async fn secrets_are_hidden_until_they_are_asked_for() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let response = sent(&browser).await;
    let call = server
        .calls("consumer.passwords.create")
        .pop()
        .expect("a call");
    let session_token = call.response_body()["session_token"]
        .as_str()
        .expect("a session");
    assert!(session_token.len() > 20);
    let pages = browser.crawled().await;
    let (shown, hidden): (Vec<_>, Vec<_>) = pages
        .iter()
        .partition(|(path, _)| path.ends_with("?secrets=shown"));
    for html in hidden.iter().map(|(_, page)| &page.html).chain([&response]) {
        assert!(
            !html.contains(PASSWORD) && !html.contains(session_token),
            "{html}"
        );
    }
    assert!(
        shown
            .iter()
            .any(|(_, page)| page.html.contains(PASSWORD) && page.html.contains(session_token))
    );
}

#[tokio::test]
async fn credentials_never_reach_the_browser() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let mut pages = vec![sent(&browser).await];
    let member = [("-as", server.member().member_id())];
    pages.push(
        browser
            .post("/console/try/b2b.sso.get_connections", &member)
            .await
            .html,
    );
    pages.push(
        browser
            .post("/console/try/b2b.sso.get_connections/snippet", &member)
            .await
            .html,
    );
    assert!(
        pages[1].contains("session_authorization_error"),
        "{}",
        pages[1]
    );
    pages.extend(
        browser
            .crawled()
            .await
            .into_iter()
            .map(|(_, page)| page.html),
    );
    let (secret, admin, member) = (
        server.secret(),
        server.admin().session_token(),
        server.member().session_token(),
    );
    let jwt = server.admin().session_jwt();
    for credential in [
        secret.expose(),
        admin.expose(),
        member.expose(),
        jwt.expose(),
    ] {
        assert!(
            pages.iter().all(|html| !html.contains(credential)),
            "{credential}"
        );
    }
}
