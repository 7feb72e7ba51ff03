// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.sessions`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.passwords.sessions`.
pub struct SessionsApi: "consumer.passwords.sessions" {}

/// Sets a new password for the user of a running session, in which a factor must have been verified recently.
///
/// One of `session_token` and `session_jwt` is required. The session must have a password, a magic link by e-mail or a passcode by e-mail that was verified within the last 5 minutes. Success revokes all other sessions of the `user_id`; this one stays.
///
/// `session_duration_minutes` extends the session. `outcome()` is `Session` when the response holds it, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-session-reset>
#[doc(alias = "api_password_v1_passwords_session_Reset")]
POST "/v1/passwords/session/reset"
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of `consumer.passwords.sessions.reset`.
#[doc(alias = "api_password_v1_passwords_session_ResetRequest")]
pub struct ResetRequest [request] new(password: Secret) {
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
} }

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.passwords.sessions.reset`.
#[doc(alias = "api_password_v1_passwords_session_ResetResponse")]
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
