// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.email`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.passwords.email`.
pub struct EmailApi: "consumer.passwords.email" {}

/// Sets a user's password with the single-use token from a reset e-mail, ends earlier sessions and signs the user in.
///
/// The `token` is in the query of the redirect, beside a `stytch_token_type` of `reset_password`. With `login` in its place someone chose to sign in without a new password: that token is for `consumer.magic_links.authenticate`. Redirects: <https://stytch.com/docs/workspace-management/redirect-urls>.
///
/// The request fails when the token is expired or used, when the password is too weak (`consumer.passwords.strength_check` tells beforehand), and when `options` ask for the same IP address or user agent and `attributes` show another (`attribute_mismatch`, 401). A reset that was requested with a `code_challenge` needs the `code_verifier`. Success revokes all active sessions of the `user_id`.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-email-reset>
#[doc(alias = "api_password_v1_passwords_email_Reset")]
POST "/v1/passwords/email/reset"
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a user an e-mail with a link for setting a new password.
///
/// The link leads to `reset_password_redirect_url` with a `token` in the query. Ask there for the new password, and hand both to `consumer.passwords.email.reset`, which signs the user in. The e-mail also offers to sign in without a new password, which leads to `login_redirect_url`.
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

    /// The new password, of any UTF-8 characters, spaces and emoji too.
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

    /// Where the button "Log in without password" of the e-mail leads, with a `token` for `consumer.magic_links.authenticate`; the project's default when absent, and an error when there is none.
    login_redirect_url: Option<String>,

    /// How many minutes the link for the password reset works; 30 by default, 7 days at most. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads, a page of yours that takes the token and asks for the new password; the project's default when absent, and an error when there is none.
    reset_password_redirect_url: Option<String>,

    /// The template of the password reset e-mail, of the type "Passwords - Password reset" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
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
