// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links.email.discovery`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.magic_links.email.discovery`.
pub struct DiscoveryApi: "b2b.magic_links.email.discovery" {}

/// Sends a magic link to an e-mail address without naming an organization, which is chosen after the link is opened.
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-discovery-email>
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_Send")]
POST "/v1/b2b/magic_links/email/discovery/send"
example r#"
use stytch_api::b2b::magic_links::email::discovery::SendRequest;
let body = SendRequest::new("ada@example.com").discovery_expiration_minutes(60);
let response = stytch.b2b().magic_links().email().discovery().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of `b2b.magic_links.email.discovery.send`.
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_SendRequest")]
pub struct SendRequest [request] new(email_address: String) {
    /// How many minutes the link or the passcode in the e-mail stays valid. From 5 to 10080.
    discovery_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the discovery link in the e-mail leads; the project's default when absent.
    discovery_redirect_url: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail.
    login_template_id: Option<String>,

    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    pkce_code_challenge: Option<String>,
} }

object! {
/// The response of `b2b.magic_links.email.discovery.send`.
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_SendResponse")]
pub struct SendResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
