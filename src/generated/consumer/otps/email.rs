// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sending passcodes by e-mail.
//!
//! | Operation | |
//! |---|---|
//! | [`login_or_create`](EmailApi::login_or_create) | Sends a passcode to an e-mail address, creating the user when missing. |
//! | [`send`](EmailApi::send) | Sends a passcode by e-mail to an existing user and never creates one; [`consumer.otps.email.login_or_create`](crate::consumer::otps::email::EmailApi::login_or_create) does. |

use crate::wire::prelude::*;

resource! {
/// Sending passcodes by e-mail.
///
/// `client.consumer().otps().email()`
pub struct EmailApi: "consumer.otps.email" {}

/// Sends a passcode to an e-mail address, creating the user when missing.
///
/// Hand the passcode as `code` to [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate), with the `email_id` of the response as `method_id`.
///
/// `create_user_as_pending` decides on the status of a new user.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-email/login-or-create-user>
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreate")]
POST "/v1/otps/email/login_or_create"
errors r#"- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::consumer::otps::email::LoginOrCreateRequest;
let body = LoginOrCreateRequest::new("ada@example.com");
let response = stytch.consumer().otps().email().login_or_create(body).await?;
"#
fn login_or_create(body: LoginOrCreateRequest) -> LoginOrCreateResponse;

/// Sends a passcode by e-mail to an existing user and never creates one; [`consumer.otps.email.login_or_create`](crate::consumer::otps::email::EmailApi::login_or_create) does.
///
/// Hand the passcode as `code` to [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate), with the `email_id` of the response as `method_id`.
///
/// With exactly one of `user_id`, `session_token` and `session_jwt`, a new e-mail address is added to that user, unverified. It becomes verified and stays if the user authenticates with the passcode within 5 minutes. Otherwise it is removed again, and a later login with it creates a new user.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-email/send>
#[doc(alias = "api_otp_v1_otp_email_Send")]
POST "/v1/otps/email/send"
errors r#"- `duplicate_email`: another user has the e-mail address.
- `email_not_found`: no user has this e-mail address, and none is named.
- `email_template_not_found`, `user_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::consumer::otps::email::SendRequest;
let body = SendRequest::new("ada@example.com");
let response = stytch.consumer().otps().email().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`consumer.otps.email.login_or_create`](crate::consumer::otps::email::EmailApi::login_or_create).
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreateRequest")]
pub struct LoginOrCreateRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in; by default users are `active` at once. It serves where somebody counts as a user only after the link or passcode has been used.
    create_user_as_pending: Option<bool>,

    /// An e-mail address. `sandbox@stytch.com` is for tests; it gets no mail, and its passcode is `000000`: <https://stytch.com/docs/home#resources_testing>. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the passcode stays valid; 2 by default. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The template of the sign-in e-mail (<https://stytch.com/dashboard/templates>); the project's default template when absent. Stytch's reference calls its type "Magic links - Login" here, and "OTP - Login" at [`consumer.otps.email.send`](crate::consumer::otps::email::EmailApi::send).
    login_template_id: Option<String>,

    /// The template of the sign-up e-mail (<https://stytch.com/dashboard/templates>); the project's default template when absent. Stytch's reference calls its type "Magic links - Sign-up" here, and "OTP - Sign-up" at [`consumer.otps.email.send`](crate::consumer::otps::email::EmailApi::send).
    signup_template_id: Option<String>,
} }

object! {
/// The response of [`consumer.otps.email.login_or_create`](crate::consumer::otps::email::EmailApi::login_or_create).
#[doc(alias = "api_otp_v1_otp_email_LoginOrCreateResponse")]
pub struct LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Whether the request created the user, as `login_or_create` operations do for an unknown one.
    user_created: bool,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.otps.email.send`](crate::consumer::otps::email::EmailApi::send).
#[doc(alias = "api_otp_v1_otp_email_SendRequest")]
pub struct SendRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// An e-mail address. `sandbox@stytch.com` is for tests; it gets no mail, and its passcode is `000000`: <https://stytch.com/docs/home#resources_testing>. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the passcode stays valid; 2 by default. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The template of the sign-in e-mail, of the type "OTP - Login" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    login_template_id: Option<String>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// The template of the sign-up e-mail, of the type "OTP - Sign-up" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    signup_template_id: Option<String>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.otps.email.send`](crate::consumer::otps::email::EmailApi::send).
#[doc(alias = "api_otp_v1_otp_email_SendResponse")]
pub struct SendResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }
