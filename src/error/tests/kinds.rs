//! By what errors are told apart.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::json;

use crate::{ApiError, Denial, Error, ErrorType, Needed, TokenFault, TokenKind};

type Asked = fn(&ErrorType) -> bool;

const ASKED: [(&str, Asked); 11] = [
    (
        "unauthorized_credentials",
        ErrorType::is_unauthorized_credentials,
    ),
    (
        "session_authorization_error",
        ErrorType::is_session_authorization_error,
    ),
    (
        "session_authorization_tenancy_error",
        ErrorType::is_session_authorization_tenancy_error,
    ),
    ("session_not_found", ErrorType::is_session_not_found),
    ("too_many_requests", ErrorType::is_too_many_requests),
    ("internal_server_error", ErrorType::is_internal_server_error),
    (
        "unable_to_auth_magic_link",
        ErrorType::is_unable_to_authenticate,
    ),
    (
        "unable_to_authenticate_totp",
        ErrorType::is_unable_to_authenticate,
    ),
    ("member_not_found", ErrorType::is_not_found),
    ("invalid_email", ErrorType::is_invalid),
    ("duplicate_email", ErrorType::is_duplicate),
];

#[test]
fn each_kind_is_known_by_its_own_name_only() {
    for (name, asked) in ASKED {
        assert!(asked(&ErrorType::new(name)), "{name}");
        assert!(!asked(&ErrorType::new("weak_password")), "{name}");
        assert!(!asked(&ErrorType::new("")), "{name}");
    }
}

#[test]
fn a_kind_is_its_text() {
    let kind = ErrorType::new("weak_password");
    let text: &str = kind.as_ref();
    assert_eq!(
        (text, kind.to_string().as_str()),
        ("weak_password", "weak_password")
    );
    assert!(kind == "weak_password" && kind == *"weak_password");
    assert!(kind != "weak" && kind != *"weak");
}

#[test]
fn the_error_type_tells_who_is_unauthenticated_and_who_is_denied() {
    for (status, kind, unauthenticated, denied) in [
        (403, "session_authorization_error", false, true),
        (403, "session_authorization_tenancy_error", false, true),
        (403, "consumer_session_authorization_error", false, true),
        (403, "organization_suspended", false, false),
        (403, "", false, false),
        (404, "session_not_found", true, false),
        (404, "intermediate_session_not_found", true, false),
        (401, "user_unauthenticated", true, false),
        (400, "invalid_session_token", true, false),
        (400, "unable_to_parse_session_jwt", true, false),
        (400, "no_session_arguments", true, false),
        (400, "jwt_invalid_audience", true, false),
        // The project's credentials, or a password.
        (401, "unauthorized_credentials", false, false),
        (401, "unable_to_auth_otp_code", false, false),
        (401, "invalid_client", false, false),
        (401, "", false, false),
        (404, "jwt_template_not_found", false, false),
        (404, "member_not_found", false, false),
        (429, "session_not_found", false, false),
        (500, "internal_server_error", false, false),
    ] {
        let status = StatusCode::from_u16(status).expect("a status");
        let error = Error::from(ApiError::new(status, kind, "a message"));
        assert_eq!(error.is_unauthenticated(), unauthenticated, "{kind}");
        assert_eq!(error.is_denied(), denied, "{kind}");
        // What stands in a shared fetch is not the caller's.
        let fetch = Error::unavailable(Needed::KeySet, error);
        assert!(!fetch.is_unauthenticated() && !fetch.is_denied(), "{kind}");
    }
    let expired = Error::token(TokenKind::UserSession, TokenFault::Expired);
    assert!(expired.is_unauthenticated() && !expired.is_denied());
    let config = Error::config("secret", "is empty");
    assert!(!config.is_unauthenticated() && !config.is_denied());
}

#[test]
fn a_denial_that_is_decided_here_has_type_and_message() {
    let tenancy = Denial::Tenancy {
        actual: "organization-1".into(),
        required: "organization-2".into(),
    };
    let permission = || Denial::Permission {
        resource_id: "documents".into(),
        action: "edit".into(),
    };
    let scopes = Denial::Scopes {
        missing: vec!["edit".into()],
    };
    for (error, kind) in [
        (
            Error::denied(tenancy),
            "session_authorization_tenancy_error",
        ),
        (Error::denied(permission()), "session_authorization_error"),
        (
            Error::denied_user(permission()),
            "consumer_session_authorization_error",
        ),
        (Error::denied(scopes), "insufficient_scope"),
    ] {
        assert!(error.is_denied() && !error.is_unauthenticated());
        assert_eq!(error.error_type().map(ErrorType::as_str), Some(kind));
        let message = error.message().expect("a message");
        assert!(!message.contains("organization-"), "{message}");
    }
}

#[test]
fn an_error_that_a_test_makes_is_like_one_of_a_call() {
    let made = ApiError::new(StatusCode::FORBIDDEN, "weak_password", "Too weak.")
        .with_request_id("request-id-1")
        .with_details(json!({ "length": 3 }));
    let error = Error::from(made);
    assert_eq!(
        error.to_string(),
        "made_up failed: 403 Forbidden: weak_password: Too weak (request-id-1)"
    );
    assert_eq!(error.details(), Some(&json!({ "length": 3 })));
    assert!(!error.is_retryable());
    let wait = Duration::from_secs(3);
    let limited = ApiError::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "")
        .with_retry_after(wait);
    let error = Error::from(limited);
    assert!(matches!(&error, Error::RateLimited(_)) && error.is_retryable());
    assert_eq!((error.retry_after(), error.message()), (Some(wait), None));
}
