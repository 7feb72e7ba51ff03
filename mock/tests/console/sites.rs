//! Other sites, and what is written into names, do nothing here.

use reqwest::Method;
use serde_json::json;
use stytch_mock::Server;

use crate::browser::Browser;

#[tokio::test]
async fn a_post_from_another_page_is_refused() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let own = browser.origin.clone();
    let upper = own.to_uppercase();
    for origin in [
        "http://evil.example",
        "null",
        "",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        &own.replace("http", "https"),
        &own.replace("127.0.0.1", "localhost"),
        &format!("{own}.evil.example"),
    ] {
        assert_refused(&browser, &[("origin", origin)]).await;
    }
    assert_refused(&browser, &[]).await;
    assert_refused(&browser, &[("referer", &own)]).await;
    assert!(server.requests().is_empty());
    for origin in [&own, &upper] {
        let headers = [("origin", origin.as_str())];
        let path = "/console/scenarios/reset";
        let reset = browser.send(Method::POST, path, &headers, &[]).await;
        assert_eq!(reset.status, 303);
    }
}

/// That no post is taken with these headers.
async fn assert_refused(browser: &Browser, headers: &[(&str, &str)]) {
    for path in [
        "/console/scenarios/reset",
        "/console/scenarios/fail",
        "/console/try/debug.whoami",
        "/console/try/debug.whoami/snippet",
    ] {
        let page = browser.send(Method::POST, path, headers, &[]).await;
        assert_eq!(page.status, 403, "{path} {headers:?}");
        assert!(
            page.html.contains("Nothing was done."),
            "{path} {headers:?}"
        );
    }
}

#[tokio::test]
async fn another_host_gets_nothing() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let url = server.console_url();
    let key = url.strip_prefix(server.base_url()).expect("its own URL");
    // A name that was let resolve to this machine, and the key in the browser all the same.
    for host in [
        "evil.example",
        &browser.origin.replace("http://127.0.0.1", "evil.example"),
    ] {
        for path in ["/", key, "/console/scenarios", "/console/style.css"] {
            let page = browser
                .send(Method::GET, path, &[("host", host)], &[])
                .await;
            assert_eq!(page.status, 403, "{path}");
            assert_eq!(page.header("set-cookie"), "", "{path}");
            assert!(!page.html.contains(server.project_id()));
        }
        let headers = [("host", host), ("origin", &format!("http://{host}"))];
        let path = "/console/scenarios/seed";
        let page = browser
            .send(Method::POST, path, &headers, &[("name", "x")])
            .await;
        assert_eq!(page.status, 403);
    }
    assert!(
        server
            .client()
            .b2b()
            .organizations()
            .get("x")
            .await
            .is_err()
    );
}

#[tokio::test]
async fn pages_load_nothing_from_elsewhere_and_stand_in_no_frame() {
    let server = Server::start().await.expect("a server");
    for (path, page) in Browser::at(&server).await.crawled().await {
        assert_eq!(page.status, 200, "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        for (header, value) in [
            ("cache-control", "no-store"),
            ("cross-origin-resource-policy", "same-origin"),
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(page.header(header), value, "{path}: {header}");
        }
        for inline in ["<style", " style=", " onclick=", "src=\"http"] {
            assert!(!page.html.contains(inline), "{path}: {inline}");
        }
    }
}

#[tokio::test]
async fn a_get_changes_nothing() {
    let file = format!("{}/a-get-changes-nothing.json", env!("CARGO_TARGET_TMPDIR"));
    let _ = std::fs::remove_file(&file);
    let server = Server::builder()
        .state_file(&file)
        .start()
        .await
        .expect("a server");
    let _ = server.client().debug().whoami().await;
    let known = || {
        server.save().expect("saved");
        (
            std::fs::read_to_string(&file).expect("it is there"),
            server.requests(),
        )
    };
    let before = known();
    let browser = Browser::at(&server).await;
    for (path, page) in browser.crawled().await {
        assert_eq!(page.status, 200, "{path}");
    }
    // What a form would post, in an address.
    for name in ["seed", "advance", "rotate-keys", "fail", "reset"] {
        let path = format!("/console/scenarios/{name}");
        assert_eq!(browser.get(&path).await.status, 405, "{path}");
    }
    browser.get("/console/try/debug.whoami?-as=").await;
    for method in [
        Method::HEAD,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
    ] {
        for path in ["/console/scenarios/reset", "/console/try/debug.whoami", "/"] {
            let headers = [("origin", browser.origin.as_str())];
            let page = browser.send(method.clone(), path, &headers, &[]).await;
            assert_eq!(page.status, 405, "{method} {path}");
        }
    }
    assert_eq!(known(), before);
}

#[tokio::test]
async fn hostile_names_are_texts() {
    let hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;";
    let server = Server::builder()
        .project_id(hostile.replace(' ', "/"))
        .start()
        .await
        .expect("a server");
    let id = server.add_organization("x").expect("an organization");
    let stytch = server.client();
    let call = |method: &'static str, path: String, body: serde_json::Value| {
        let stytch = stytch.clone();
        async move {
            let method = Method::from_bytes(method.as_bytes()).expect("a method");
            let _ = stytch.request(method, &path).json(&body).send().await;
        }
    };
    let metadata = json!({ hostile: hostile });
    call(
        "PUT",
        format!("/v1/b2b/organizations/{id}"),
        json!({ "organization_name": hostile, "trusted_metadata": metadata }),
    )
    .await;
    call(
        "POST",
        format!("/v1/b2b/organizations/{id}/members"),
        json!({ "email_address": "a@b.example", "name": hostile }),
    )
    .await;
    call(
        "POST",
        format!("/v1/b2b/sso/saml/{id}"),
        json!({ "display_name": hostile }),
    )
    .await;
    call(
        "POST",
        "/v1/m2m/clients".into(),
        json!({ "client_name": hostile, "scopes": [hostile] }),
    )
    .await;
    let mail = json!({ "email": "new@example.com", "signup_magic_link_url": format!("javascript:{hostile}") });
    call("POST", "/v1/magic_links/email/login_or_create".into(), mail).await;
    let mail = json!({ "email": "b@example.com", "signup_magic_link_url": format!("http://a.example/{hostile}") });
    call("POST", "/v1/magic_links/email/login_or_create".into(), mail).await;
    let user = json!({ "email": "u@example.com", "name": { "first_name": hostile }, "external_id": "<script>" });
    call("POST", "/v1/users".into(), user).await;
    server
        .on("debug.whoami")
        .fail(418, "<script>")
        .expect("scripted");
    call("GET", "/v1/debug/whoami".into(), json!({})).await;
    assert!(server.outbox().len() == 2 && server.requests().len() == 8);

    let browser = Browser::at(&server).await;
    let mut pages = browser.crawled().await;
    let path = "/console/try/b2b.organizations.update";
    let response = browser
        .post(
            path,
            &[
                ("organization_id", hostile),
                ("organization_name", hostile),
                ("trusted_metadata", hostile),
            ],
        )
        .await;
    assert!(response.html.contains("No JSON"), "{}", response.html);
    pages.push((path.to_owned(), response));
    let response = browser
        .post(
            path,
            &[("organization_id", &id), ("organization_name", hostile)],
        )
        .await;
    assert!(
        response.html.contains("&lt;script&gt;alert(1)"),
        "{}",
        response.html
    );
    pages.push((path.to_owned(), response));
    let failed = browser
        .post(
            "/console/scenarios/fail",
            &[("operation", hostile), ("failure", "drop")],
        )
        .await;
    assert!(
        failed.html.contains("there is no operation"),
        "{}",
        failed.html
    );
    pages.push(("fail".to_owned(), failed));
    let encoded = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for path in [
        format!("/console/try?find={encoded}"),
        format!("/console/scenarios?done={encoded}"),
        format!("/console/calls/1?secrets={encoded}"),
        format!("/?key={encoded}"),
    ] {
        pages.push((path.clone(), browser.get(&path).await));
    }
    for number in 1..=server.requests().len() {
        let path = format!("/console/calls/{number}?secrets=shown");
        pages.push((path.clone(), browser.get(&path).await));
    }
    let all: String = pages.iter().map(|(_, page)| page.html.as_str()).collect();
    assert!(all.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for (path, page) in pages {
        for broken in ["<script>", "<img", "\"'>", "href=\"javascript:"] {
            assert!(!page.html.contains(broken), "{path}: {broken}");
        }
    }
}
