// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of users' passwords by e-mail.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](EmailApi::reset) | Sets a user's password with the single-use token from a reset e-mail, ends earlier sessions and signs the user in. |
//! | [`reset_start`](EmailApi::reset_start) | Sends a user an e-mail with a link for setting a new password. |

use crate::wire::prelude::*;

resource! {
/// Resets of users' passwords by e-mail.
///
/// `client.consumer().passwords().email()`
pub struct EmailApi: "consumer.passwords.email" {}

/// Sets a user's password with the single-use token from a reset e-mail, ends earlier sessions and signs the user in.
///
/// The `token` is in the query of the redirect, beside a `stytch_token_type` of `reset_password`. With `login` in its place someone chose to sign in without a new password: that token is for [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate). Redirects: <https://stytch.com/docs/workspace-management/redirect-urls>.
///
/// The request fails when the token is expired or used, when the password is too weak ([`consumer.passwords.strength_check`](crate::consumer::passwords::PasswordsApi::strength_check) tells beforehand), and when `options` ask for the same IP address or user agent and `attributes` show another (`attribute_mismatch`, 401). A reset that was requested with a `code_challenge` needs the `code_verifier`. Success revokes all active sessions of the `user_id`.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-email-reset>
#[doc(alias = "api_password_v1_passwords_email_Reset")]
#[doc(alias = "resetByEmail")]
POST "/v1/passwords/email/reset"
errors r#"- `attribute_mismatch`: the IP address or user agent is another than when the login began, and `options` asks for the same.
- `breached_password`: the password has appeared in a breach: ask for another one.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_auth_password_reset_token`: the token is unknown, was used, or has expired: have a new link sent.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::passwords::email::ResetRequest;
let body = ResetRequest::new("…", "…").session_duration_minutes(60);
let response = stytch.consumer().passwords().email().reset(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a user an e-mail with a link for setting a new password.
///
/// The link leads to `reset_password_redirect_url` with a `token` in the query. Ask there for the new password, and hand both to [`consumer.passwords.email.reset`](crate::consumer::passwords::email::EmailApi::reset), which signs the user in. The e-mail also offers to sign in without a new password, which leads to `login_redirect_url`.
///
/// Stytch: <https://stytch.com/docs/api/password-email-reset-start>
#[doc(alias = "api_password_v1_passwords_email_ResetStart")]
#[doc(alias = "resetByEmailStart")]
POST "/v1/passwords/email/reset/start"
errors r#"- `email_not_found`: nobody has this e-mail address.
- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_redirect_url`, `invalid_password_reset_redirect_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`, `no_password_reset_redirect_url`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::consumer::passwords::email::ResetStartRequest;
let body = ResetStartRequest::new("ada@example.com");
let response = stytch.consumer().passwords().email().reset_start(body).await?;
"#
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of [`consumer.passwords.email.reset`](crate::consumer::passwords::email::EmailApi::reset).
#[doc(alias = "api_password_v1_passwords_email_ResetRequest")]
pub struct ResetRequest [request] new(token: Secret, password: Secret) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE code verifier, a random secret in base64url form, made for one flow, whose challenge was sent when the flow began. It shows that the flow ends on the device where it began.
    code_verifier: Option<Secret>,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<crate::consumer::magic_links::Options>,

    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// The single-use token from the link in the password reset e-mail.
    token: Secret,
} }

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.passwords.email.reset`](crate::consumer::passwords::email::EmailApi::reset).
#[doc(alias = "api_password_v1_passwords_email_ResetResponse")]
pub struct ResetResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

object! {
/// The body of [`consumer.passwords.email.reset_start`](crate::consumer::passwords::email::EmailApi::reset_start).
#[doc(alias = "api_password_v1_passwords_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Where the button "Log in without password" of the e-mail leads, with a `token` for [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate); the project's default when absent, and an error when there is none.
    login_redirect_url: Option<String>,

    /// How many minutes the link for the password reset works; 30 by default, 7 days at most. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads, a page of yours that takes the token and asks for the new password; the project's default when absent, and an error when there is none.
    reset_password_redirect_url: Option<String>,

    /// The template of the password reset e-mail, of the type "Passwords - Password reset" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    reset_password_template_id: Option<String>,
} }

object! {
/// The response of [`consumer.passwords.email.reset_start`](crate::consumer::passwords::email::EmailApi::reset_start).
#[doc(alias = "api_password_v1_passwords_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }
