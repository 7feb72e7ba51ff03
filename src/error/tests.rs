mod kinds;
mod messages;

use std::error::Error as _;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::json;

use super::{CallRecord, Error, ErrorResponse, Redaction, Refusal, TimeLimit, TimeoutPhase};
use crate::operation::Operation;

static OPERATION: Operation = Operation {
    idempotent: true,
    member_session: true,
    ..Operation::new(
        "b2b.sso.saml.update_connection",
        "PUT",
        "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
    )
};

fn sent() -> CallRecord {
    CallRecord {
        attempts: 1,
        reached_server: true,
        ..CallRecord::unsent(&OPERATION)
    }
}

fn answered(status: u16, body: &str) -> Error {
    answered_with(status, HeaderMap::new(), body)
}

fn answered_with(status: u16, headers: HeaderMap, body: &str) -> Error {
    let status = StatusCode::from_u16(status).expect("a status");
    let id = super::request_id(body.as_bytes());
    let body = Bytes::copy_from_slice(body.as_bytes());
    let secrets = Redaction::default();
    let response = ErrorResponse::read(status, &headers, body, id.as_deref(), None, &secrets);
    Error::answered(sent(), response)
}

#[test]
fn stytchs_own_shape_is_read_in_full() {
    let error = answered(
        403,
        &json!({
            "status_code": 403,
            "request_id": "request-id-test-1",
            "error_type": "session_authorization_error",
            "error_message": "The Member is not authorized to perform the requested action on that resource.",
            "error_url": "https://stytch.com/docs/api/errors/403",
            "error_details": { "action": "update" },
        })
        .to_string(),
    );
    assert_eq!(error.request_id(), Some("request-id-test-1"));
    assert!(
        error
            .error_type()
            .is_some_and(|kind| kind.is_session_authorization_error())
    );
    assert_eq!(error.details(), Some(&json!({ "action": "update" })));
    assert_eq!(
        error.to_string(),
        "b2b.sso.saml.update_connection failed: 403 Forbidden: session_authorization_error: The Member is not \
         authorized to perform the requested action on that resource; see https://stytch.com/docs/api/errors/403 \
         (request-id-test-1)"
    );
}

#[test]
fn the_shape_of_oauth_is_read_too() {
    let error = answered(
        400,
        r#"{"error":"invalid_grant","error_description":"Expired.","error_uri":"https://stytch.com/x"}"#,
    );
    assert_eq!(
        error.error_type().map(|kind| kind.as_str()),
        Some("invalid_grant")
    );
    assert_eq!(
        (error.message(), error.url()),
        (Some("Expired."), Some("https://stytch.com/x"))
    );
    let both = answered(
        400,
        r#"{"error_type":"","error":"invalid_grant","error_message":""}"#,
    );
    assert!(
        both.error_type()
            .is_some_and(|kind| kind == "invalid_grant")
    );
    assert_eq!(both.message(), None);
    let bare = answered(401, r#"{"error":"invalid_client"}"#);
    assert!(
        bare.error_type()
            .is_some_and(|kind| kind == "invalid_client")
    );
    assert_eq!((bare.message(), bare.request_id()), (None, None));
}

#[test]
fn the_http_status_is_the_truth() {
    let error = answered(
        503,
        r#"{"status_code":200,"error_type":"server_unavailable"}"#,
    );
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
}

#[test]
fn a_body_that_is_no_error_object_is_described_and_not_quoted() {
    for (body, shown) in [
        ("", ""),
        (
            "<h1>Bad</h1>",
            ": the body is no error object (of no type, 12 bytes)",
        ),
        (
            "null",
            ": the body is no error object (of no type, 4 bytes)",
        ),
        (
            r#"["swordfish"]"#,
            ": the body is no error object (of no type, 13 bytes)",
        ),
        (
            r#"{"message":"swordfish"}"#,
            ": the body is no error object (of no type, 23 bytes)",
        ),
        (
            r#"{"error_type":7,"error_message":null}"#,
            ": the body is no error object (of no type, 37 bytes)",
        ),
    ] {
        let error = answered(502, body);
        let expected = format!("b2b.sso.saml.update_connection failed: 502 Bad Gateway{shown}");
        assert_eq!(error.to_string(), expected, "{body}");
        assert!(!format!("{error:?}").contains("swordfish"), "{error:?}");
        let Error::Api(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn a_known_error_type_is_kept_and_any_other_is_masked() {
    for (secret, kind, shown) in [
        ("password", "weak_password", "weak_password"),
        ("weak_password", "weak_password", "weak_password"),
        ("swordfish", "swordfish", "***"),
        ("swordfish", "invalid_swordfish", "invalid_***"),
        ("password", "password", "***"),
        ("password", "WEAK_password", "WEAK_***"),
    ] {
        let mut secrets = Redaction::default();
        secrets.hide(secret);
        for field in ["error_type", "error"] {
            let body = json!({ field: kind, "error_message": format!("not {secret}") });
            let body = Bytes::from(body.to_string());
            let (status, headers) = (StatusCode::BAD_REQUEST, HeaderMap::new());
            let response = ErrorResponse::read(status, &headers, body, None, None, &secrets);
            let error = Error::answered(sent(), response);
            assert_eq!(error.error_type().map(|kind| kind.as_str()), Some(shown));
            assert_eq!(error.message(), Some("not ***"));
        }
    }
}

#[test]
fn an_error_is_one_bounded_line() {
    let body = json!({ "error_type": "a\nb", "error_message": "y".repeat(100_000), "error_url": "z".repeat(1000) });
    let shown = answered(500, &body.to_string()).to_string();
    assert!(shown.len() < 1000 && !shown.contains('\n'), "{shown}");
}

#[test]
fn one_odd_value_does_not_hide_what_an_error_says() {
    let error = answered(
        400,
        r#"{"error_message":"cut \ud83d","error_type":"weak_password"}"#,
    );
    assert_eq!(error.message(), Some("cut \u{fffd}"));
    assert!(
        error
            .error_type()
            .is_some_and(|kind| kind == "weak_password")
    );
}

#[test]
fn a_refused_request_names_the_parameter_and_the_reason() {
    let error = Error::refused(&OPERATION, Refusal::new("connection_id", "it is empty"));
    assert_eq!(
        error.to_string(),
        "b2b.sso.saml.update_connection was not sent: `connection_id`: it is empty"
    );
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some(OPERATION.id)
    );
}

#[test]
fn a_timeout_says_what_it_waited_for_and_which_limit_was_reached() {
    let second = Duration::from_secs(1);
    for (phase, limit, words) in [
        (
            TimeoutPhase::Connect,
            TimeLimit::Connect(second),
            ": 1s (connect limit) waiting for a connection",
        ),
        (
            TimeoutPhase::Response,
            TimeLimit::Attempt(second),
            ": 1s (limit of an attempt) waiting for the response",
        ),
        (
            TimeoutPhase::Body,
            TimeLimit::Total(second),
            ": 1s (limit of the call) waiting for the rest of the response",
        ),
        (
            TimeoutPhase::Attempt,
            TimeLimit::Foreign,
            ": waiting for a chance to send it",
        ),
    ] {
        let error = Error::timeout(sent(), phase, limit, None);
        assert_eq!(
            error.to_string(),
            format!("b2b.sso.saml.update_connection timed out{words}")
        );
    }
}

#[test]
fn a_timeout_that_is_not_ours_keeps_its_cause() {
    let cause = reqwest::Proxy::all("http://[").expect_err("no URL");
    let error = Error::timeout(
        sent(),
        TimeoutPhase::Response,
        TimeLimit::Foreign,
        Some(cause),
    );
    assert!(error.source().is_some());
    assert!(error.to_string().contains("IPv6"), "{error}");
}

#[test]
fn a_redirect_says_where_to_and_what_to_do() {
    let to = |location: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("location", location.parse().expect("a header"));
        answered_with(302, headers, "").to_string()
    };
    let advice = "which is never followed since credentials would travel along; check the base URL";
    let start = "b2b.sso.saml.update_connection was answered with a redirect (302 Found)";
    assert_eq!(
        to("https://u:p@example.com/x?y#z"),
        format!("{start} to https://example.com/x, {advice}")
    );
    assert_eq!(to("/x"), format!("{start}, {advice}"));
}

#[test]
fn a_response_that_is_too_large_says_what_to_do() {
    assert_eq!(
        Error::too_large(sent(), 63).to_string(),
        "b2b.sso.saml.update_connection was answered with more than 63 bytes; ask for less, or raise `max_response_bytes`"
    );
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<Error>() <= 16);
}
