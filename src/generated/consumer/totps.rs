// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.totps`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.totps`.
pub struct TotpsApi: "consumer.totps" {}

/// Verifies a user's TOTP passcode and signs the user in. The first time, it completes the registration that `consumer.totps.create` began.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/totp-authenticate>
#[doc(alias = "api_totp_v1_Authenticate")]
POST "/v1/totps/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Starts a TOTP registration for a user and returns its secret, QR code and recovery codes. It counts once `consumer.totps.authenticate` has verified a first passcode.
///
/// Any authenticator app will do: the user scans the `qr_code` or types in the `secret`. A user who has one in use already is refused (`active_totp_exists`, 400).
///
/// Stytch: <https://stytch.com/docs/api/totp-create>
#[doc(alias = "api_totp_v1_Create")]
POST "/v1/totps"
fn create(body: CreateRequest) -> CreateResponse;

/// Verifies a recovery code in place of a user's TOTP passcode and signs the user in. Each code works once.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/totp-recover>
#[doc(alias = "api_totp_v1_Recover")]
POST "/v1/totps/recover"
fn recover(body: RecoverRequest) -> RecoverResponse;

/// Returns the recovery codes of a user's TOTP registrations.
///
/// Stytch: <https://stytch.com/docs/api/totp-get-recovery-codes>
#[doc(alias = "api_totp_v1_RecoveryCodes")]
POST "/v1/totps/recovery_codes"
fn recovery_codes(body: RecoveryCodesRequest) -> RecoveryCodesResponse;
}

object! {
/// The body of `consumer.totps.authenticate`.
#[doc(alias = "api_totp_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(user_id: String, totp_code: Secret) {
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

    /// The passcode of 6 digits that the authenticator app shows.
    totp_code: Secret,

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.totps.authenticate`.
#[doc(alias = "api_totp_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
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

    /// Identifies a user's authenticator app.
    totp_id: String,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// The body of `consumer.totps.create`.
#[doc(alias = "api_totp_v1_CreateRequest")]
pub struct CreateRequest [request] new(user_id: String) {
    /// Within how many minutes `consumer.totps.authenticate` must verify a first passcode, or the registration is useless; 1440 (a day) by default. From 5 to 1440.
    expiration_minutes: Option<i32> where { min: 5, max: 1440 },

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

object! {
/// The response of `consumer.totps.create`.
#[doc(alias = "api_totp_v1_CreateResponse")]
pub struct CreateResponse {
    /// The image of a QR code that sets up the authenticator app, in base64.
    qr_code: Secret,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The secret shared with the authenticator app.
    secret: Secret,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Identifies a user's authenticator app.
    totp_id: String,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// Identifies a user.
    user_id: String,
} }

object! {
/// The body of `consumer.totps.recover`.
#[doc(alias = "api_totp_v1_RecoverRequest")]
pub struct RecoverRequest [request] new(user_id: String, recovery_code: Secret) {
    /// A one-time recovery code of the person.
    recovery_code: Secret,

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

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

typed_maps! { RecoverRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.totps.recover`.
#[doc(alias = "api_totp_v1_RecoverResponse")]
pub struct RecoverResponse [user_outcome(session)] {
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

    /// Identifies a user's authenticator app.
    totp_id: String,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// The body of `consumer.totps.recovery_codes`.
#[doc(alias = "api_totp_v1_RecoveryCodesRequest")]
pub struct RecoveryCodesRequest [request] new(user_id: String) {
    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

object! {
/// The response of `consumer.totps.recovery_codes`.
#[doc(alias = "api_totp_v1_RecoveryCodesResponse")]
pub struct RecoveryCodesResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user's authenticator apps.
    totps: Vec<Totp>,

    /// Identifies a user.
    user_id: String,
} }

object! {
/// An authenticator app of a user, with the recovery codes that stand in for it.
#[doc(alias = "api_totp_v1_TOTP")]
pub struct Totp {
    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies a user's authenticator app.
    totp_id: String,

    /// Whether the user has entered a passcode from the authenticator app.
    verified: bool,
} }
