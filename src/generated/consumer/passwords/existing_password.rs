// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.existing_password`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.passwords.existing_password`.
pub struct ExistingPasswordApi: "consumer.passwords.existing_password" {}

/// Sets a new password for a user who gives the existing one, ends earlier sessions and signs the user in.
///
/// Success revokes all active sessions of the `user_id`.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-existing-password-reset>
#[doc(alias = "api_password_v1_passwords_existing_password_Reset")]
POST "/v1/passwords/existing_password/reset"
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of `consumer.passwords.existing_password.reset`.
#[doc(alias = "api_password_v1_passwords_existing_password_ResetRequest")]
pub struct ResetRequest [request] new(email: String, existing_password: Secret, new_password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password that is in use until now.
    existing_password: Secret,

    /// The password that replaces the present one.
    new_password: Secret,

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
/// The response of `consumer.passwords.existing_password.reset`.
#[doc(alias = "api_password_v1_passwords_existing_password_ResetResponse")]
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
