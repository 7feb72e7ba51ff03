// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.otps`.

use crate::wire::prelude::*;

/// `consumer.otps.email`.
pub mod email;
/// `consumer.otps.sms`.
pub mod sms;
/// `consumer.otps.whatsapp`.
pub mod whatsapp;

resource! {
/// The operations of `consumer.otps`.
pub struct OtpsApi: "consumer.otps" {
    email: EmailApi;
    sms: SmsApi;
    whatsapp: WhatsappApi;
}

/// Verifies a passcode sent by e-mail, SMS or WhatsApp and signs the user in.
///
/// `method_id` is the `email_id` or `phone_id` from the response to the sending; only the passcode sent to it last is valid. The request fails when `code` is wrong, expired or used, and when `options` ask for the same IP address or user agent and `attributes` show another (`attribute_mismatch`, 401).
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/authenticate>
#[doc(alias = "api_otp_v1_Authenticate")]
POST "/v1/otps/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `consumer.otps.authenticate`.
#[doc(alias = "api_otp_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(method_id: String, code: Secret) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// The one-time passcode that a person typed in.
    code: Secret,

    /// The `email_id` or `phone_id` that the passcode was sent to.
    method_id: String,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<crate::consumer::magic_links::Options>,

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

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.otps.authenticate`.
#[doc(alias = "api_otp_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// The `email_id` or `phone_id` that the passcode was sent to.
    method_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    reset_sessions: bool,

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
