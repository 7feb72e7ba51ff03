//! The claims of every kind of token.

use serde_json::{Value, json};

use crate::project::{NOW, PROJECT};

pub const SESSION: &str = "https://stytch.com/session";
pub const ORGANIZATION: &str = "https://stytch.com/organization";

fn common(subject: &str) -> Value {
    json!({
        "aud": [PROJECT], "iss": format!("stytch.com/{PROJECT}"), "sub": subject,
        "iat": NOW - 10, "nbf": NOW - 10, "exp": NOW + 290,
    })
}

fn session(id: &str) -> Value {
    json!({
        "id": id,
        "started_at": "2027-01-15T07:00:00Z",
        "last_accessed_at": "2027-01-15T07:59:50Z",
        "expires_at": "2027-01-16T07:00:00Z",
        "attributes": { "user_agent": "Browser", "ip_address": "203.0.113.7" },
        "authentication_factors": [{
            "type": "magic_link", "delivery_method": "email",
            "last_authenticated_at": "2027-01-15T07:00:00Z",
            "email_factor": { "email_id": "email-test-1", "email_address": "ada@example.com" },
        }],
        "roles": ["stytch_member", "editor"],
    })
}

pub fn member_session() -> Value {
    let mut claims = common("member-test-0001");
    claims[SESSION] = session("member-session-test-0001");
    claims[ORGANIZATION] = json!({ "organization_id": "organization-test-0001", "slug": "acme" });
    claims
}

pub fn user_session() -> Value {
    let mut claims = common("user-test-0001");
    claims[SESSION] = session("session-test-0001");
    claims
}

pub fn m2m_access() -> Value {
    let mut claims = common("m2m-client-test-0001");
    claims["scope"] = json!("read:users write:books");
    claims
}

pub fn user_access() -> Value {
    let mut claims = common("user-test-0001");
    claims["scope"] = json!("openid write:documents");
    claims["client_id"] = json!("connected-app-test-0001");
    claims
}

pub fn member_access() -> Value {
    let mut claims = user_access();
    claims["sub"] = json!("member-test-0001");
    claims[ORGANIZATION] = json!({ "organization_id": "organization-test-0001", "slug": "acme" });
    claims
}

/// An ID token: for the connected app, not for the project.
pub fn id_token() -> Value {
    let mut claims = common("user-test-0001");
    claims["aud"] = json!(["connected-app-test-0001"]);
    claims["nonce"] = json!("n");
    claims
}

/// `claims` with one claim set, or removed.
pub fn with(mut claims: Value, path: &[&str], value: Option<Value>) -> Value {
    let (name, parents) = path.split_last().expect("a path");
    let parent = parents
        .iter()
        .fold(&mut claims, |value, name| &mut value[*name]);
    let object = parent.as_object_mut().expect("an object");
    match value {
        Some(value) => object.insert((*name).to_owned(), value),
        None => object.remove(*name),
    };
    claims
}
