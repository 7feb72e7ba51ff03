// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of passwords by e-mail that name no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](EmailApi::reset) | Sets a new password with the single-use token from a discovery reset e-mail and returns an intermediate session with the organizations open to the person. |
//! | [`reset_start`](EmailApi::reset_start) | Sends a link for setting a new password to an e-mail address, without naming an organization. |

use crate::wire::prelude::*;

resource! {
/// Resets of passwords by e-mail that name no organization.
///
/// `client.b2b().passwords().discovery().email()`
pub struct EmailApi: "b2b.passwords.discovery.email" {}

/// Sets a new password with the single-use token from a discovery reset e-mail and returns an intermediate session with the organizations open to the person.
///
/// The request fails when the token is expired or used, or the password too weak, which [`b2b.passwords.strength_check`](crate::b2b::passwords::PasswordsApi::strength_check) tells beforehand. The `intermediate_session_token` is exchanged for a session in one of the `discovered_organizations` by [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange).
///
/// Stytch: <https://stytch.com/docs/b2b/api/discovery-email-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_Reset")]
POST "/v1/b2b/passwords/discovery/email/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `cross_org_passwords_not_enabled`: a password of the project belongs to one organization.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `unable_to_auth_password_reset_token`: the token is unknown, was used, or has expired: have a new link sent.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::b2b::passwords::discovery::email::ResetRequest;
let body = ResetRequest::new("…", "…").pkce_code_verifier("…");
let response = stytch.b2b().passwords().discovery().email().reset(body).await?;
"#
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a link for setting a new password to an e-mail address, without naming an organization.
///
/// Works only where passwords are shared across organizations. The token in the link and the new password go to [`b2b.passwords.discovery.email.reset`](crate::b2b::passwords::discovery::email::EmailApi::reset).
///
/// The project's policy (<https://stytch.com/dashboard/password-strength-config>) decides whether a password is strong enough: by `zxcvbn`, the default, with a score of 3 or more, or by LUDS when it meets the set rules (<https://stytch.com/docs/guides/passwords/strength-policy>).
///
/// Stytch: <https://stytch.com/docs/b2b/api/discovery-email-reset-start>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStart")]
POST "/v1/b2b/passwords/discovery/email/reset/start"
errors r#"- `cross_org_passwords_not_enabled`: a password of the project belongs to one organization.
- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_discovery_redirect_url`, `invalid_password_reset_redirect_url`: a URL is malformed, or not one of the project's redirect URLs.
- `invalid_email`: this is no e-mail address.
- `no_discovery_redirect_urls_set`, `no_password_reset_redirect_url`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::b2b::passwords::discovery::email::ResetStartRequest;
let body = ResetStartRequest::new("ada@example.com");
let response = stytch.b2b().passwords().discovery().email().reset_start(body).await?;
"#
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of [`b2b.passwords.discovery.email.reset`](crate::b2b::passwords::discovery::email::EmailApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetRequest")]
pub struct ResetRequest [request] new(password_reset_token: Secret, password: Secret) {
    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

    /// The single-use token from the link in the password reset e-mail.
    password_reset_token: Secret,

    /// The PKCE code verifier, a random secret in base64url form, when the flow was started with its challenge. It shows that the flow ends on the device where it began.
    pkce_code_verifier: Option<Secret>,
} }

object! {
/// The response of [`b2b.passwords.discovery.email.reset`](crate::b2b::passwords::discovery::email::EmailApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetResponse")]
pub struct ResetResponse {
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
/// The body of [`b2b.passwords.discovery.email.reset_start`](crate::b2b::passwords::discovery::email::EmailApi::reset_start).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(email_address: String) {
    /// Where the discovery link in the e-mail leads, an address of your application that goes on with the flow; the project's default when left out, and an error when there is none.
    discovery_redirect_url: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    pkce_code_challenge: Option<String>,

    /// How many minutes the link for the password reset works; by default 30 minutes. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads, an address of your application that asks for the new password; the project's default when left out, and an error when there is none.
    reset_password_redirect_url: Option<String>,

    /// Identifies the template of the password reset e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Passwords - Reset Password", for users "Passwords - Password reset".
    reset_password_template_id: Option<String>,

    /// Identifies the template of the e-mail that verifies the address when a person sets a password for the first time, where passwords hold across organizations; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Passwords - Email Verification".
    verify_email_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.passwords.discovery.email.reset_start`](crate::b2b::passwords::discovery::email::EmailApi::reset_start).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
