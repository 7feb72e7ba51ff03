//! What errors say.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::json;

use super::{answered, sent};
use crate::Error;
use crate::error::{
    CallRecord, Cause, Denial, ErrorResponse, Needed, Redaction, TokenFault, TokenKind,
};
use crate::wire::Failure;

#[test]
fn what_can_be_done_about_it_is_said() {
    for (kind, advice) in [
        (
            "unauthorized_credentials",
            "; check the project id and secret, and that test or live credentials meet their own host",
        ),
        (
            "session_authorization_tenancy_error",
            "; the session belongs to another organization",
        ),
        ("session_not_found", "; the session is over: log in again"),
        ("weak_password", ""),
    ] {
        let error = answered(400, &json!({ "error_type": kind }).to_string());
        let said =
            format!("b2b.sso.saml.update_connection failed: 400 Bad Request: {kind}{advice}");
        assert_eq!(error.to_string(), said);
    }
}

#[test]
fn several_attempts_and_a_wait_that_was_asked_for_are_told() {
    let wait = Some(Duration::from_secs(7));
    let (headers, secrets) = (HeaderMap::new(), Redaction::default());
    let status = StatusCode::TOO_MANY_REQUESTS;
    let response = ErrorResponse::read(status, &headers, Bytes::new(), None, wait, &secrets);
    let call = CallRecord {
        attempts: 3,
        ..sent()
    };
    let error = Error::answered(call, response);
    assert_eq!(
        error.to_string(),
        "b2b.sso.saml.update_connection failed after 3 attempts: 429 Too Many Requests; retry after 7s"
    );
}

fn undecodable(path: &str, headers: &[(&'static str, &str)]) -> Error {
    let headers = headers.iter();
    let headers = headers.map(|(name, value)| {
        let name = reqwest::header::HeaderName::from_static(name);
        (name, value.parse().expect("a header"))
    });
    let failure = Failure {
        path: path.to_owned(),
        reason: "a number where a text is required".to_owned(),
    };
    Error::undecodable(
        sent(),
        StatusCode::CREATED,
        &headers.collect(),
        Bytes::from_static(b"{}"),
        Some("request-id-1".to_owned()),
        failure,
    )
}

#[test]
fn an_unreadable_response_says_where_and_why() {
    let start =
        "b2b.sso.saml.update_connection succeeded (201 Created), but its response cannot be read";
    let reason = "a number where a text is required";
    for (path, headers, end) in [
        ("", &[][..], format!(": {reason} (request-id-1)")),
        (
            "connection.status",
            &[("content-type", "application/json")],
            format!(" at `connection.status`: {reason} (request-id-1)"),
        ),
        (
            "",
            &[("content-type", "text/html"), ("content-encoding", "br")],
            format!(
                ": {reason} (it is text/html, not JSON) (it is encoded as br, which was not asked for) (request-id-1)"
            ),
        ),
    ] {
        let error = undecodable(path, headers);
        assert_eq!(error.to_string(), format!("{start}{end}"));
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (decode.status(), decode.path()),
            (StatusCode::CREATED, path)
        );
        let cause = decode.source().map(ToString::to_string);
        assert_eq!(cause.as_deref(), Some(reason));
    }
}

#[test]
fn what_could_not_be_fetched_and_why_is_said() {
    let failed = Arc::new(answered(503, r#"{"request_id":"request-id-1"}"#));
    for (needed, cause, said) in [
        (
            Needed::KeySet,
            Cause::Failed(Arc::clone(&failed)),
            format!("the project's keys could not be fetched: {failed}"),
        ),
        (
            Needed::Policy,
            Cause::Late(Duration::from_secs(5)),
            "the RBAC policy could not be fetched: no response within 5s".to_owned(),
        ),
        (
            Needed::AccessToken,
            Cause::Abandoned,
            "an M2M access token could not be fetched: the tokio runtime that fetched it ended or stood still"
                .to_owned(),
        ),
    ] {
        let is_call = matches!(cause, Cause::Failed(_));
        let error = Error::not_fetched(needed, cause);
        assert_eq!(error.to_string(), said);
        let Error::Unavailable(unavailable) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(unavailable.needed(), needed);
        assert_eq!(unavailable.source().is_some(), is_call);
        // What the call says of itself holds for the error.
        let of_call = is_call.then_some("request-id-1");
        assert_eq!((error.request_id(), unavailable.call().is_some()), (of_call, is_call));
        let status = is_call.then_some(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(error.status(), status);
    }
}

#[test]
fn a_denial_says_what_was_missing() {
    for (denial, said) in [
        (
            Denial::Tenancy {
                actual: "organization-1".to_owned(),
                required: "organization-2".to_owned(),
            },
            "denied: the session is of organization `organization-1`, not of `organization-2`",
        ),
        (
            Denial::Permission {
                resource_id: "documents".to_owned(),
                action: "edit".to_owned(),
            },
            "denied: no permission for `edit` on `documents`",
        ),
        (
            Denial::Scopes {
                missing: vec!["read:x".to_owned(), "write:x".to_owned()],
            },
            "denied: the token lacks the scopes `read:x write:x`",
        ),
    ] {
        let error = Error::denied(denial.clone());
        assert_eq!(error.to_string(), said);
        assert!(matches!(&error, Error::Denied(error) if *error.denial() == denial));
    }
}

#[test]
fn a_refused_token_says_as_what_and_why() {
    for (kind, words) in [
        (TokenKind::MemberSession, "a member's session JWT"),
        (TokenKind::UserSession, "a user's session JWT"),
        (TokenKind::M2mAccess, "an M2M access token"),
        (TokenKind::MemberAccess, "an access token for a member"),
        (TokenKind::UserAccess, "an access token for a user"),
    ] {
        let error = Error::token(kind, TokenFault::MissingClaim("sub"));
        let said = format!("the token is refused as {words}: it lacks the claim `sub`");
        assert_eq!(error.to_string(), said);
        let Error::Token(token) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (token.kind(), token.fault()),
            (kind, &TokenFault::MissingClaim("sub"))
        );
    }
}

#[test]
fn a_setting_at_fault_is_named_with_what_is_below_it() {
    let error = Error::config_because("root_certificates", "may be needed", "none found");
    assert_eq!(
        error.to_string(),
        "the Stytch client cannot be configured: `root_certificates` may be needed: none found"
    );
    let Error::Config(config) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (config.setting(), config.reason(), config.source().is_some()),
        ("root_certificates", "may be needed", true)
    );
    let error = Error::config("secret", "is empty");
    assert_eq!(
        error.to_string(),
        "the Stytch client cannot be configured: `secret` is empty"
    );
}
