// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.discovery`.

use crate::wire::prelude::*;

/// `b2b.passwords.discovery.email`.
pub mod email;

resource! {
/// The operations of `b2b.passwords.discovery`.
pub struct DiscoveryApi: "b2b.passwords.discovery" {
    email: EmailApi;
}

/// Verifies an e-mail address and password without naming an organization and returns an intermediate session with the organizations open to the person.
///
/// Stytch: <https://stytch.com/docs/b2b/api/passwords-discovery-authenticate>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_Authenticate")]
POST "/v1/b2b/passwords/discovery/authenticate"
example r#"
use stytch_api::b2b::passwords::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("ada@example.com", "…");
let response = stytch.b2b().passwords().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `b2b.passwords.discovery.authenticate`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email_address: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The person's password.
    password: Secret,
} }

object! {
/// The response of `b2b.passwords.discovery.authenticate`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
