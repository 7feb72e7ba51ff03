//! Requests that are refused whoever sends them.

use std::time::Duration;

use stytch_api::{Error, RetryPolicy};

use crate::{admin, assert_refused, renamed, start};

#[tokio::test]
async fn only_a_request_meant_for_loopback_is_answered() {
    let server = start().await;
    let http = reqwest::Client::builder().no_proxy().build();
    let http = http.expect("an HTTP client");
    let path = format!("/v1/b2b/sessions/jwks/{}", server.project_id());
    let status = async |host: &str| {
        let request = http.get(format!("{}{path}", server.base_url()));
        let response = request.header(reqwest::header::HOST, host).send().await;
        response.expect("a response").status().as_u16()
    };
    let address = server.base_url().trim_start_matches("http://");
    let (_, port) = address.rsplit_once(':').expect("a port");
    for name in ["127.0.0.1", "localhost", "LocalHost"] {
        assert_eq!(status(&format!("{name}:{port}")).await, 200, "{name}");
    }
    for name in ["evil.example", "127.0.0.1.evil.example", "0.0.0.0", ""] {
        assert_eq!(status(&format!("{name}:{port}")).await, 403, "{name}");
    }
    for host in ["127.0.0.1", "localhost", "127.0.0.1:1", "localhost:"] {
        assert_eq!(status(host).await, 403, "{host}");
    }
    assert_eq!(server.requests().len(), 3, "only what was answered");
}

#[tokio::test]
async fn a_rate_limit_passes_with_a_retry() {
    let server = start().await;
    let member = admin(&server).await;
    server.rate_limit_next(1, 0);
    let updated = member
        .sso()
        .saml()
        .update_connection(server.saml_connection_id(), renamed("Second try"));
    updated.await.expect("updated");
    let requests = server.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|r| (r.operation_id().unwrap_or_default(), r.status().as_u16()))
        .collect();
    let update = "b2b.sso.saml.update_connection";
    assert_eq!(
        seen,
        [
            ("b2b.sessions.authenticate", 200),
            (update, 429),
            (update, 200)
        ]
    );
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    let server = start().await;
    server.rate_limit_next(1, 7);
    let stytch = server.client().with_retry_policy(RetryPolicy::never());
    let error = stytch
        .b2b()
        .as_member(server.admin().session_token())
        .await
        .expect_err("limited");
    assert!(matches!(error, Error::RateLimited(_)), "{error:?}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_refused::<()>(Err(error), 429, "too_many_requests");
}

#[tokio::test]
async fn what_is_unknown_or_unreadable_is_refused_in_the_same_shape() {
    let server = start().await;
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("an HTTP client");
    let put = |path: &str, body: &'static str| {
        let request = http.put(format!("{}{path}", server.base_url()));
        request
            .basic_auth(server.project_id(), Some(server.secret().expose()))
            .body(body)
            .send()
    };
    let saml = format!(
        "/v1/b2b/sso/saml/{}/connections/{}",
        server.organization_id(),
        server.saml_connection_id()
    );
    for (path, body, status, error_type) in [
        ("/v1/nothing?token=hidden", "{}", 404, "route_not_found"),
        (saml.as_str(), "{\"display_name\":", 400, "bad_request"),
        (
            saml.as_str(),
            "{\"display_name\":\"a secret\"",
            400,
            "bad_request",
        ),
    ] {
        let response = put(path, body).await.expect("a response");
        assert_eq!(response.status().as_u16(), status);
        let body = response.bytes().await.expect("a body");
        let response: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(response["error_type"], error_type);
        assert_eq!(response["status_code"], status);
        assert!(!response.to_string().contains("a secret"));
    }
    let requests = server.requests();
    let first = requests.first().expect("a request");
    assert_eq!(
        (first.method(), first.path(), first.operation_id()),
        ("PUT", "/v1/nothing", None)
    );
}
