// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins by a passcode in an e-mail that name no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](DiscoveryApi::authenticate) | Verifies a discovery passcode sent by e-mail and returns an intermediate session with the organizations open to the person. |
//! | [`send`](DiscoveryApi::send) | Sends a passcode to an e-mail address without naming an organization, which is chosen after the passcode is verified. |

use crate::wire::prelude::*;

resource! {
/// Logins by a passcode in an e-mail that name no organization.
///
/// `client.b2b().otps().email().discovery()`
pub struct DiscoveryApi: "b2b.otps.email.discovery" {}

/// Verifies a discovery passcode sent by e-mail and returns an intermediate session with the organizations open to the person.
///
/// The response has no session. Its `intermediate_session_token`, valid for 10 minutes, goes to [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), to enter one of the `discovered_organizations`, or to [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_Authenticate")]
POST "/v1/b2b/otps/email/discovery/authenticate"
errors r#"- `invalid_email`: this is no e-mail address.
- `otp_code_not_found`, `unable_to_auth_otp_code`: the code is wrong, was used, or has expired."#
example r#"
use stytch_api::b2b::otps::email::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("ada@example.com", "123456");
let response = stytch.b2b().otps().email().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode to an e-mail address without naming an organization, which is chosen after the passcode is verified.
///
/// It is valid for 10 minutes by default, and only the one sent last to the address: those before stop working, used or not. It goes to [`b2b.otps.email.discovery.authenticate`](crate::b2b::otps::email::discovery::DiscoveryApi::authenticate).
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-discovery-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_Send")]
POST "/v1/b2b/otps/email/discovery/send"
errors r#"- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::b2b::otps::email::discovery::SendRequest;
let body = SendRequest::new("ada@example.com");
let response = stytch.b2b().otps().email().discovery().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`b2b.otps.email.discovery.authenticate`](crate::b2b::otps::email::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email_address: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },
} }

object! {
/// The response of [`b2b.otps.email.discovery.authenticate`](crate::b2b::otps::email::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations open to the person behind the `intermediate_session_token`, `session_token` or `session_jwt`, each a [`discovered_organization`](https://stytch.com/docs/b2b/api/discovered-organization-object).
    ///
    /// An organization is listed when the person (1) is its member, (2) is invited to it, or (3) may join it. By e-mail address a person may join when the organization lets people join by themselves, allows the domain of the address, and already has a member with a verified address of that domain, which keeps phishers out.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.otps.email.discovery.send`](crate::b2b::otps::email::discovery::DiscoveryApi::send).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_SendRequest")]
pub struct SendRequest [request] new(email_address: String) {
    /// How many minutes the link or the passcode in the e-mail stays valid; by default 60 (an hour) for a link and 10 for a passcode. After that a new one has to be sent. From 2 to 15.
    discovery_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Login", for passcodes "OTP - Login".
    login_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.otps.email.discovery.send`](crate::b2b::otps::email::discovery::DiscoveryApi::send).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_discovery_SendResponse")]
pub struct SendResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
