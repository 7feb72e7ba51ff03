use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::json;

use super::{CallRecord, Error, Redaction, Refusal};
use crate::operation::{Auth, Host, Operation};

static OPERATION: Operation = Operation {
    id: "b2b.sso.saml.update_connection",
    method: "PUT",
    path: "/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
    auth: Auth::Project,
    host: Host::Api,
    idempotent: true,
    member_session: true,
};

fn answered(status: u16, body: &str) -> Error {
    let call = CallRecord {
        attempts: 1,
        reached_server: true,
        ..CallRecord::unsent(&OPERATION)
    };
    let status = StatusCode::from_u16(status).expect("a status");
    let body = Bytes::copy_from_slice(body.as_bytes());
    Error::from_answer(
        call,
        status,
        &HeaderMap::new(),
        None,
        &body,
        &Redaction::default(),
    )
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
fn odd_bodies_become_errors_with_a_bounded_excerpt() {
    for (body, shown) in [
        ("", "502 Bad Gateway"),
        (
            "<html>\n<h1>Bad\tGateway</h1>",
            "502 Bad Gateway: <html> <h1>Bad Gateway</h1>",
        ),
        ("null", "502 Bad Gateway: null"),
        ("[1]", "502 Bad Gateway: [1]"),
        (
            r#"{"message":"Internal"}"#,
            r#"502 Bad Gateway: {"message":"Internal"}"#,
        ),
        (
            r#"{"error_type":7,"error_message":null}"#,
            r#"502 Bad Gateway: {"error_message":null,"error_type":7}"#,
        ),
        (
            r#"{"error":{"code":1}}"#,
            r#"502 Bad Gateway: {"error":{"code":1}}"#,
        ),
    ] {
        let error = answered(502, body);
        assert_eq!(
            error.to_string(),
            format!("b2b.sso.saml.update_connection failed: {shown}"),
            "{body}"
        );
    }
    let flood = answered(500, &"x".repeat(100_000));
    assert!(flood.to_string().len() < 500);
    let wordy = answered(
        500,
        &json!({ "error_type": "a\nb", "error_message": "y".repeat(100_000) }).to_string(),
    );
    assert!(wordy.to_string().len() < 500 && !wordy.to_string().contains('\n'));
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
fn an_error_is_small() {
    assert!(size_of::<Error>() <= 16);
}
