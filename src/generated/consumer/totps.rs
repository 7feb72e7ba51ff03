// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Authenticator apps as a factor of users, with recovery codes.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](TotpsApi::authenticate) | Verifies a user's TOTP passcode and signs the user in. |
//! | [`create`](TotpsApi::create) | Starts a TOTP registration for a user and returns its secret, QR code and recovery codes. |
//! | [`recover`](TotpsApi::recover) | Verifies a recovery code in place of a user's TOTP passcode and signs the user in. |
//! | [`recovery_codes`](TotpsApi::recovery_codes) | Returns the recovery codes of a user's TOTP registrations. |

use crate::wire::prelude::*;

resource! {
/// Authenticator apps as a factor of users, with recovery codes.
///
/// `client.consumer().totps()`
pub struct TotpsApi: "consumer.totps" {}

/// Verifies a user's TOTP passcode and signs the user in. The first time, it completes the registration that [`consumer.totps.create`](crate::consumer::totps::TotpsApi::create) began.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/totp-authenticate>
#[doc(alias = "api_totp_v1_Authenticate")]
POST "/v1/totps/authenticate"
errors r#"- `expired_totp`: the app was not confirmed in time: create it anew.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `totp_code_already_authenticated`: the code was used already: wait for the next one.
- `totps_not_found_for_user`: there is no authenticator app.
- `unable_to_authenticate_totp`: the code is wrong: the app shows another one now.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::totps::AuthenticateRequest;
let body = AuthenticateRequest::new("user-test-…", "…")
    .session_duration_minutes(60);
let response = stytch.consumer().totps().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Starts a TOTP registration for a user and returns its secret, QR code and recovery codes. It counts once [`consumer.totps.authenticate`](crate::consumer::totps::TotpsApi::authenticate) has verified a first passcode.
///
/// Any authenticator app will do: the user scans the `qr_code` or types in the `secret`. A user who has one in use already is refused (`active_totp_exists`, 400).
///
/// Stytch: <https://stytch.com/docs/api/totp-create>
#[doc(alias = "api_totp_v1_Create")]
POST "/v1/totps"
errors r#"- `active_totp_exists`: there is an authenticator app already: delete it first.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::totps::CreateRequest;
let body = CreateRequest::new("user-test-…");
let response = stytch.consumer().totps().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Verifies a recovery code in place of a user's TOTP passcode and signs the user in. Each code works once.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/totp-recover>
#[doc(alias = "api_totp_v1_Recover")]
POST "/v1/totps/recover"
errors r#"- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `totps_not_found_for_user`: there is no authenticator app.
- `unable_to_authenticate_recovery_code`: the code is not one of those that are left.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::totps::RecoverRequest;
let body = RecoverRequest::new("user-test-…", "…").session_duration_minutes(60);
let response = stytch.consumer().totps().recover(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn recover(body: RecoverRequest) -> RecoverResponse;

/// Returns the recovery codes of a user's TOTP registrations.
///
/// Stytch: <https://stytch.com/docs/api/totp-get-recovery-codes>
#[doc(alias = "api_totp_v1_RecoveryCodes")]
POST "/v1/totps/recovery_codes"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::totps::RecoveryCodesRequest;
let body = RecoveryCodesRequest::new("user-test-…");
let response = stytch.consumer().totps().recovery_codes(body).await?;
"#
fn recovery_codes(body: RecoveryCodesRequest) -> RecoveryCodesResponse;
}

object! {
/// The body of [`consumer.totps.authenticate`](crate::consumer::totps::TotpsApi::authenticate).
#[doc(alias = "api_totp_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(user_id: String, totp_code: Secret) {
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

    /// The passcode of 6 digits that the authenticator app shows.
    totp_code: Secret,

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.totps.authenticate`](crate::consumer::totps::TotpsApi::authenticate).
#[doc(alias = "api_totp_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
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

    /// Identifies a person's authenticator app.
    totp_id: String,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

object! {
/// The body of [`consumer.totps.create`](crate::consumer::totps::TotpsApi::create).
#[doc(alias = "api_totp_v1_CreateRequest")]
pub struct CreateRequest [request] new(user_id: String) {
    /// Within how many minutes [`consumer.totps.authenticate`](crate::consumer::totps::TotpsApi::authenticate) must verify a first passcode, or the registration is useless; 1440 (a day) by default. From 5 to 1440.
    expiration_minutes: Option<i32> where { min: 5, max: 1440 },

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

object! {
/// The response of [`consumer.totps.create`](crate::consumer::totps::TotpsApi::create).
#[doc(alias = "api_totp_v1_CreateResponse")]
pub struct CreateResponse {
    /// The image of a QR code that sets up the authenticator app, in base64.
    qr_code: Secret,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The secret shared with the authenticator app.
    secret: Secret,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a person's authenticator app.
    totp_id: String,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.totps.recover`](crate::consumer::totps::TotpsApi::recover).
#[doc(alias = "api_totp_v1_RecoverRequest")]
pub struct RecoverRequest [request] new(user_id: String, recovery_code: Secret) {
    /// A one-time recovery code of the person.
    recovery_code: Secret,

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

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

typed_maps! { RecoverRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.totps.recover`](crate::consumer::totps::TotpsApi::recover).
#[doc(alias = "api_totp_v1_RecoverResponse")]
pub struct RecoverResponse [user_outcome(session)] {
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

    /// Identifies a person's authenticator app.
    totp_id: String,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

object! {
/// The body of [`consumer.totps.recovery_codes`](crate::consumer::totps::TotpsApi::recovery_codes).
#[doc(alias = "api_totp_v1_RecoveryCodesRequest")]
pub struct RecoveryCodesRequest [request] new(user_id: String) {
    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

object! {
/// The response of [`consumer.totps.recovery_codes`](crate::consumer::totps::TotpsApi::recovery_codes).
#[doc(alias = "api_totp_v1_RecoveryCodesResponse")]
pub struct RecoveryCodesResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user's authenticator apps.
    totps: Vec<Totp>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// An authenticator app of a user, with the recovery codes that stand in for it.
#[doc(alias = "api_totp_v1_TOTP")]
pub struct Totp {
    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies a person's authenticator app.
    totp_id: String,

    /// Whether the user has entered a passcode from the authenticator app.
    verified: bool,
} }
