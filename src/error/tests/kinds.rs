//! By what errors are told apart.

use serde_json::json;

use super::answered;
use crate::ErrorType;

type Asked = fn(&ErrorType) -> bool;

const ASKED: [(&str, Asked); 9] = [
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
fn only_a_lack_of_permission_is_a_denial() {
    for (kind, denied) in [
        ("session_authorization_error", true),
        ("session_authorization_tenancy_error", true),
        ("session_not_found", false),
        ("unauthorized_credentials", false),
    ] {
        let error = answered(403, &json!({ "error_type": kind }).to_string());
        assert_eq!(error.is_denied(), denied, "{kind}");
    }
    assert!(!answered(403, "").is_denied());
    assert!(!crate::Error::config("secret", "is empty").is_denied());
    let scopes = crate::Denial::Scopes {
        missing: Vec::new(),
    };
    assert!(crate::Error::denied(scopes).is_denied());
}
