// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.email.discovery`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.otps.email.discovery`.
pub struct DiscoveryApi: "b2b.otps.email.discovery" {}

/// Verifies a discovery passcode sent by e-mail and returns an intermediate session with the organizations open to the person.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_Authenticate")]
POST "/v1/b2b/otps/email/discovery/authenticate"
example r#"
use stytch_api::b2b::otps::email::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("ada@example.com", "123456");
let response = stytch.b2b().otps().email().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode to an e-mail address without naming an organization, which is chosen after the passcode is verified.
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-discovery-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_Send")]
POST "/v1/b2b/otps/email/discovery/send"
example r#"
use stytch_api::b2b::otps::email::discovery::SendRequest;
let body = SendRequest::new("ada@example.com").discovery_expiration_minutes(15);
let response = stytch.b2b().otps().email().discovery().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of `b2b.otps.email.discovery.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email_address: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },
} }

object! {
/// The response of `b2b.otps.email.discovery.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateResponse")]
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

object! {
/// The body of `b2b.otps.email.discovery.send`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_SendRequest")]
pub struct SendRequest [request] new(email_address: String) {
    /// How many minutes the link or the passcode in the e-mail stays valid. From 2 to 15.
    discovery_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail.
    login_template_id: Option<String>,
} }

object! {
/// The response of `b2b.otps.email.discovery.send`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_SendResponse")]
pub struct SendResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
