// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.discovery.email`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.passwords.discovery.email`.
pub struct EmailApi: "b2b.passwords.discovery.email" {}

/// Sets a new password with the single-use token from a discovery reset e-mail and returns an intermediate session with the organizations open to the person.
///
/// Stytch: <https://stytch.com/docs/b2b/api/discovery-email-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_Reset")]
POST "/v1/b2b/passwords/discovery/email/reset"
example r#"
use stytch_api::b2b::passwords::discovery::email::ResetRequest;
let body = ResetRequest::new("…", "…").pkce_code_verifier("…");
let response = stytch.b2b().passwords().discovery().email().reset(body).await?;
"#
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a link for setting a new password to an e-mail address, without naming an organization.
///
/// Stytch: <https://stytch.com/docs/b2b/api/discovery-email-reset-start>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStart")]
POST "/v1/b2b/passwords/discovery/email/reset/start"
example r#"
use stytch_api::b2b::passwords::discovery::email::ResetStartRequest;
let body = ResetStartRequest::new("ada@example.com")
    .discovery_redirect_url("https://app.example.com/in");
let response = stytch.b2b().passwords().discovery().email().reset_start(body).await?;
"#
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of `b2b.passwords.discovery.email.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetRequest")]
pub struct ResetRequest [request] new(password_reset_token: Secret, password: Secret) {
    /// The new password.
    password: Secret,

    /// The single-use token from the link in the password reset e-mail.
    password_reset_token: Secret,

    /// The PKCE code verifier, when the flow was started with its challenge.
    pkce_code_verifier: Option<Secret>,
} }

object! {
/// The response of `b2b.passwords.discovery.email.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetResponse")]
pub struct ResetResponse {
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

object! {
/// The body of `b2b.passwords.discovery.email.reset_start`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(email_address: String) {
    /// Where the discovery link in the e-mail leads; the project's default when absent.
    discovery_redirect_url: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    pkce_code_challenge: Option<String>,

    /// How many minutes the link for the password reset works. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads.
    reset_password_redirect_url: Option<String>,

    /// Identifies the template of the password reset e-mail.
    reset_password_template_id: Option<String>,

    /// Identifies the template of the e-mail that verifies the address during a password reset.
    verify_email_template_id: Option<String>,
} }

object! {
/// The response of `b2b.passwords.discovery.email.reset_start`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
