//! The key opens the page, and nothing else does.

use reqwest::Method;
use stytch_mock::Server;

use crate::browser::Browser;

const PAGES: [&str; 9] = [
    "/",
    "/?key=",
    "/?key=guessed",
    "/console/calls/1?secrets=shown",
    "/console/try",
    "/console/try/debug.whoami",
    "/console/scenarios",
    "/console/script.js",
    "/console/nothing",
];

const POSTS: [&str; 4] = [
    "/console/try/debug.whoami",
    "/console/try/debug.whoami/snippet",
    "/console/scenarios/seed",
    "/console/scenarios/reset",
];

/// That the browser sees nothing of the server, and changes nothing in it.
async fn assert_locked_out(browser: &Browser, server: &Server) {
    let _ = server.client().debug().whoami().await;
    let before = server.requests();
    for path in PAGES {
        let page = browser.get(path).await;
        assert_eq!(page.status, 403, "{path}");
        assert!(
            page.html.contains("by the URL that"),
            "{path}: {}",
            page.html
        );
        assert!(page.html.contains("Server::console_url()"), "{path}");
        assert!(!page.html.contains(server.project_id()), "{path}");
        assert_eq!(page.header("set-cookie"), "", "{path}");
    }
    let key = key(server);
    for path in POSTS {
        for path in [path.to_owned(), format!("{path}?key={key}")] {
            assert_eq!(
                browser.post(&path, &[("key", &key)]).await.status,
                403,
                "{path}"
            );
        }
    }
    assert_eq!(server.requests(), before);
}

fn key(server: &Server) -> String {
    let url = server.console_url();
    let (_, key) = url.split_once("/?key=").expect("a key");
    assert!(key.len() >= 44, "it has 33 bytes");
    key.to_owned()
}

#[tokio::test]
async fn without_the_key_nothing_is_shown_and_nothing_changes() {
    let server = Server::start().await.expect("a server");
    let mut browser = Browser::stranger(&server);
    assert_locked_out(&browser, &server).await;
    let held = Browser::at(&server).await.cookie;
    let (name, key) = held.split_once('=').expect("a cookie");
    for wrong in [
        name.to_owned(),
        format!("{name}="),
        format!("{name}=guessed"),
        format!("{name}={}", &key[1..]),
        format!("{name}={}", key.to_uppercase()),
        format!("{name}={key}x"),
        format!("other={key}"),
        format!("{name}x={key}"),
    ] {
        browser.cookie = wrong;
        assert_locked_out(&browser, &server).await;
    }
}

#[tokio::test]
async fn the_key_sets_a_cookie_for_the_browser_alone_and_leaves_the_address() {
    let server = Server::start().await.expect("a server");
    let path = format!("/?key={}", key(&server));
    let opened = Browser::stranger(&server).get(&path).await;
    assert_eq!((opened.status, opened.location()), (303, "/"));
    let (_, port) = server.base_url().rsplit_once(':').expect("a port");
    let cookie = format!(
        "stytch-mock-{port}={}; Path=/; HttpOnly; SameSite=Strict",
        key(&server)
    );
    assert_eq!(opened.header("set-cookie"), cookie);
    assert_eq!(opened.header("cache-control"), "no-store");
    // Where a POST may go, the key is not taken from the address.
    let elsewhere = format!("/console/scenarios?key={}", key(&server));
    assert_eq!(Browser::stranger(&server).get(&elsewhere).await.status, 403);

    let mut browser = Browser::at(&server).await;
    assert_eq!(browser.get("/").await.status, 200);
    // Among others that the same host set, and behind one of the same name.
    browser.cookie = format!("a=b; stytch-mock-{port}=x;  {}; c", browser.cookie);
    assert_eq!(browser.get("/").await.status, 200);
}

#[tokio::test]
async fn the_key_of_another_server_opens_nothing() {
    let (server, other) = (
        Server::builder().seed(7).start().await.expect("a server"),
        Server::builder().seed(7).start().await.expect("another"),
    );
    assert_ne!(key(&server), key(&other));
    let mut browser = Browser::stranger(&server);
    let page = browser.get(&format!("/?key={}", key(&other))).await;
    assert_eq!(page.status, 403);
    browser.cookie = Browser::at(&other).await.cookie;
    assert_locked_out(&browser, &server).await;
    // Also under the name that the server's own has.
    let own = Browser::at(&server).await.cookie;
    let (name, _) = own.split_once('=').expect("a cookie");
    browser.cookie = format!("{name}={}", key(&other));
    assert_locked_out(&browser, &server).await;
}

#[tokio::test]
async fn the_key_is_in_no_page_and_no_log() {
    let (tell, told) = std::sync::mpsc::channel();
    let tell = std::sync::Mutex::new(tell);
    let server = Server::builder().log(move |request, _| {
        let _ = tell.lock().expect("whole").send(format!("{request:?}"));
    });
    let server = server.start().await.expect("a server");
    let browser = Browser::at(&server).await;
    for path in [
        format!("/?key={}", key(&server)),
        format!("/console/try?key={}", key(&server)),
    ] {
        browser.get(&path).await;
        let _ = browser.send(Method::HEAD, &path, &[], &[]).await;
    }
    let _ = server.client().debug().whoami().await;
    for (path, page) in browser.crawled().await {
        assert!(!page.html.contains(&key(&server)), "{path}");
    }
    assert!(!format!("{server:?}").contains(&key(&server)));
    assert_eq!(told.try_iter().count(), 1, "the call of the client");
    let requests = format!("{:?}", server.requests());
    assert!(!requests.contains(&key(&server)), "{requests}");
}

#[tokio::test]
async fn pages_on_which_a_login_begins_ask_for_no_key() {
    let server = Server::start().await.expect("a server");
    let path = format!(
        "/v1/public/sso/start?public_token={}&connection_id={}&login_redirect_url=http://127.0.0.1/back",
        server.public_token(),
        server.saml_connection_id(),
    );
    let page = Browser::stranger(&server).get(&path).await;
    assert_eq!(page.status, 200, "{}", page.html);
}
