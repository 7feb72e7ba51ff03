// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sending magic links that name no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`send`](DiscoveryApi::send) | Sends a magic link to an e-mail address without naming an organization, which is chosen after the link is opened. |

use crate::wire::prelude::*;

resource! {
/// Sending magic links that name no organization.
///
/// `client.b2b().magic_links().email().discovery()`
pub struct DiscoveryApi: "b2b.magic_links.email.discovery" {}

/// Sends a magic link to an e-mail address without naming an organization, which is chosen after the link is opened.
///
/// The link is valid for 60 minutes by default. Its token goes to [`b2b.magic_links.discovery.authenticate`](crate::b2b::magic_links::discovery::DiscoveryApi::authenticate).
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-discovery-email>
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_Send")]
POST "/v1/b2b/magic_links/email/discovery/send"
errors r#"- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_discovery_redirect_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `invalid_email`: this is no e-mail address.
- `no_discovery_redirect_urls_set`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::b2b::magic_links::email::discovery::SendRequest;
let body = SendRequest::new("ada@example.com");
let response = stytch.b2b().magic_links().email().discovery().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`b2b.magic_links.email.discovery.send`](crate::b2b::magic_links::email::discovery::DiscoveryApi::send).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_SendRequest")]
pub struct SendRequest [request] new(email_address: String) {
    /// How many minutes the link or the passcode in the e-mail stays valid; by default 60 (an hour) for a link and 10 for a passcode. After that a new one has to be sent. From 5 to 10080.
    discovery_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the discovery link in the e-mail leads, an address of your application that goes on with the flow; the project's default when left out, and an error when there is none.
    discovery_redirect_url: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Login", for passcodes "OTP - Login".
    login_template_id: Option<String>,

    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    pkce_code_challenge: Option<String>,
} }

object! {
/// The response of [`b2b.magic_links.email.discovery.send`](crate::b2b::magic_links::email::discovery::DiscoveryApi::send).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_discovery_SendResponse")]
pub struct SendResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
