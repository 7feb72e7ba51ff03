// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.otps.email`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.otps.email`.
pub struct EmailApi: "consumer.otps.email" {}

/// Sends a passcode to an e-mail address, creating the user when missing.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-email/login-or-create-user>
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreate")]
POST "/v1/otps/email/login_or_create"
fn login_or_create(body: LoginOrCreateRequest) -> LoginOrCreateResponse;

/// Sends a passcode by e-mail to an existing user and never creates one. With a user id or session, a new e-mail address is added to that user.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-email/send>
#[doc(alias = "api_otp_v1_otp_email_Send")]
POST "/v1/otps/email/send"
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of `consumer.otps.email.login_or_create`.
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreateRequest")]
pub struct LoginOrCreateRequest [request] new(email: String) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    create_user_as_pending: Option<bool>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the passcode or the token stays valid. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail.
    login_template_id: Option<String>,

    /// Identifies the template of the e-mail when it signs somebody up.
    signup_template_id: Option<String>,
} }

object! {
/// The response of `consumer.otps.email.login_or_create`.
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreateResponse")]
pub struct LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Whether the request created the user.
    user_created: bool,

    /// Identifies a user.
    user_id: String,
} }

object! {
/// The body of `consumer.otps.email.send`.
#[doc(alias = "api_otp_v1_otp_email_SendRequest")]
pub struct SendRequest [request] new(email: String) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the passcode or the token stays valid. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies the template of the sign-in e-mail.
    login_template_id: Option<String>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// Identifies the template of the e-mail when it signs somebody up.
    signup_template_id: Option<String>,

    /// Identifies a user.
    user_id: Option<String>,
} }

object! {
/// The response of `consumer.otps.email.send`.
#[doc(alias = "api_otp_v1_otp_email_SendResponse")]
pub struct SendResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Identifies a user.
    user_id: String,
} }
