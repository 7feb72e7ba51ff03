//! The cookies that a login lives in.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName};
use axum::response::AppendHeaders;

/// The session, as a JWT.
pub const SESSION: &str = "stytch_session_jwt";
/// Of someone who has proven who they are, and has not chosen an organization yet.
pub const INTERMEDIATE: &str = "stytch_intermediate_session_token";

pub type SetCookies = AppendHeaders<Vec<(HeaderName, String)>>;

pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let texts = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = texts
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let found = pairs.find(|(key, value)| *key == name && !value.is_empty());
    found.map(|(_, value)| value.to_owned())
}

/// Sets cookies, and clears those without a value.
pub fn set<'c>(cookies: impl IntoIterator<Item = (&'c str, &'c str)>) -> SetCookies {
    let header = |(name, value): (&str, &str)| {
        let age = if value.is_empty() { "; Max-Age=0" } else { "" };
        // Browsers reach this service by http. Add `Secure` to one that they reach by https.
        (
            SET_COOKIE,
            format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}"),
        )
    };
    AppendHeaders(cookies.into_iter().map(header).collect())
}
