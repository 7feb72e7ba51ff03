//! Requests that the contract does not know go out as every operation does.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use stytch_api::{Error, Method, RetryPolicy, SessionToken};
use wiremock::ResponseTemplate;

use super::recorder::{AUTHORIZATION, Recorder};

#[derive(Debug, Deserialize, PartialEq)]
struct Response {
    request_id: String,
}

#[tokio::test]
async fn a_request_of_any_path_has_the_credentials_the_query_and_the_body() {
    let recorder = Recorder::start().await;
    recorder
        .response(json!({"request_id": "r", "new": [1]}))
        .await;
    let client = recorder.client();
    let request = client.request(Method::POST, "/v1/b2b/something/new");
    let request = request.query("limit", "a b&c").json(&json!({"x": null}));
    assert_eq!(request.send().await.expect("a response")["new"], json!([1]));
    let arrived = recorder.only("it").await;
    assert_eq!(
        (arrived.method.as_str(), arrived.path.as_str()),
        ("POST", "/v1/b2b/something/new")
    );
    assert_eq!(arrived.query["limit"], "a b&c");
    assert_eq!(arrived.body, json!({"x": null}));
    assert_eq!(arrived.headers["authorization"], AUTHORIZATION);
    assert_eq!(arrived.headers["content-type"], "application/json");
}

#[tokio::test]
async fn a_get_has_no_body_and_is_read_as_the_type_that_is_asked_for() {
    let recorder = Recorder::start().await;
    recorder.response(json!({"request_id": "r"})).await;
    let client = recorder.client();
    let response = client
        .request(Method::GET, "/v1/new")
        .telemetry()
        .send_as::<Response>()
        .await;
    assert_eq!(response.expect("a response").request_id, "r");
    let arrived = recorder.only("it").await;
    assert_eq!(
        (arrived.host, arrived.body),
        ("https://telemetry.stytch.com", Value::Null)
    );

    recorder.response(json!({"request_id": 7_654_321})).await;
    let error = client
        .request(Method::GET, "/v1/new")
        .send_as::<Response>()
        .await
        .expect_err("no text");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(!error.to_string().contains("7654321"), "{error}");
}

#[tokio::test]
async fn failures_are_those_of_every_operation() {
    let recorder = Recorder::start().await;
    let body = json!({"error_type": "user_not_found", "request_id": "r"});
    recorder
        .respond(ResponseTemplate::new(404).set_body_json(body))
        .await;
    let error = recorder
        .client()
        .request(Method::DELETE, "/v1/new/user-1")
        .send()
        .await
        .expect_err("404");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.request_id(), Some("r"));
    assert!(
        !format!("{error} {error:?}").contains("user-1"),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_path_that_would_lead_elsewhere_is_refused_before_anything_is_sent() {
    let recorder = Recorder::start().await;
    recorder.response(json!({})).await;
    let client = recorder.client();
    for path in [
        "",
        "v1/x",
        "@evil.example/x",
        ":80/x",
        "/v1/../x",
        "/v1/./x",
        "/v1/%2e%2e/x",
        "/v1\\x",
        "/v1/x?y=z",
        "/v1/x#y",
        "/v1/é",
        "/v1/a b",
        "/v1/\n",
    ] {
        let error = client
            .request(Method::GET, path)
            .send()
            .await
            .expect_err(path);
        assert!(
            matches!(&error, Error::Refused(refused) if refused.parameter() == "path"),
            "{path}: {error:?}"
        );
    }
    let error = client
        .request(Method::TRACE, "/v1/x")
        .send()
        .await
        .expect_err("TRACE");
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    assert!(recorder.arrived().await.is_empty());
}

#[tokio::test]
async fn of_unknown_paths_only_what_is_idempotent_is_sent_again() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let quick = RetryPolicy::new().min_delay(Duration::from_millis(1));
    let client = client.with_retry_policy(quick.max_delay(Duration::from_millis(2)));
    for (method, attempts) in [
        (Method::GET, 3),
        (Method::PUT, 3),
        (Method::DELETE, 3),
        (Method::POST, 1),
        (Method::PATCH, 1),
    ] {
        recorder.respond(ResponseTemplate::new(503)).await;
        for request in [
            client.request(method.clone(), "/v1/new"),
            client.request(method.clone(), "/v1/new").telemetry(),
        ] {
            let error = request.send().await.expect_err("an outage");
            assert_eq!(error.attempts(), attempts, "{method}");
        }
        let arrived = recorder.arrived().await.len();
        assert_eq!(u32::try_from(arrived), Ok(2 * attempts), "{method}");
    }
}

#[tokio::test]
async fn a_member_s_request_carries_the_session() {
    let recorder = Recorder::start().await;
    let response = json!({
        "request_id": "r", "status_code": 200, "session_token": "t", "session_jwt": "",
        "member": {"member_id": "member-1", "organization_id": "organization-1"},
        "organization": {"organization_id": "organization-1"},
        "member_session": {"member_session_id": "s", "member_id": "member-1", "organization_id": "organization-1",
            "expires_at": "2099-01-01T00:00:00Z"},
    });
    recorder.response(response).await;
    let client = recorder.client();
    let member = client
        .b2b()
        .as_member(SessionToken::new("token-1"))
        .await
        .expect("a member");
    recorder.response(json!({})).await;
    member
        .request(Method::GET, "/v1/new")
        .send()
        .await
        .expect("a response");
    let arrived = recorder.only("it").await;
    assert_eq!(arrived.headers["x-stytch-member-session"], "token-1");
}
