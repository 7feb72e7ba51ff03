// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.email`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.passwords.email`.
pub struct EmailApi: "consumer.passwords.email" {}

/// Sets a user's password with the single-use token from a reset e-mail, ends earlier sessions and starts a session on request.
///
/// Stytch: <https://stytch.com/docs/api/password-email-reset>
#[doc(alias = "api_password_v1_passwords_email_Reset")]
POST "/v1/passwords/email/reset"
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a user an e-mail with a link for setting a new password.
///
/// Stytch: <https://stytch.com/docs/api/password-email-reset-start>
#[doc(alias = "api_password_v1_passwords_email_ResetStart")]
POST "/v1/passwords/email/reset/start"
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of `consumer.passwords.email.reset`.
#[doc(alias = "api_password_v1_passwords_email_ResetRequest")]
pub struct ResetRequest [request] new(token: Secret, password: Secret) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE code verifier, whose challenge was sent when the flow began.
    code_verifier: Option<Secret>,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<crate::consumer::magic_links::Options>,

    /// The new password.
    password: Secret,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,

    /// The single-use token from the link in the password reset e-mail.
    token: Secret,
} }

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.passwords.email.reset`.
#[doc(alias = "api_password_v1_passwords_email_ResetResponse")]
pub struct ResetResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// The body of `consumer.passwords.email.reset_start`.
#[doc(alias = "api_password_v1_passwords_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(email: String) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Where the e-mail leads someone who signs in without a new password.
    login_redirect_url: Option<String>,

    /// How many minutes the link for the password reset works. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads.
    reset_password_redirect_url: Option<String>,

    /// Identifies the template of the password reset e-mail.
    reset_password_template_id: Option<String>,
} }

object! {
/// The response of `consumer.passwords.email.reset_start`.
#[doc(alias = "api_password_v1_passwords_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Identifies a user.
    user_id: String,
} }
