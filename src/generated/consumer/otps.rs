// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by one-time passcodes.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](OtpsApi::authenticate) | Verifies a passcode sent by e-mail, SMS or WhatsApp and signs the user in. |

use crate::wire::prelude::*;

pub mod email;
pub mod sms;
pub mod whatsapp;

resource! {
/// Logins of users by one-time passcodes.
///
/// `client.consumer().otps()`
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
errors r#"- `attribute_mismatch`: the IP address or user agent is another than when the login began, and `options` asks for the same.
- `invalid_method_id`: nothing was sent to an address with this id.
- `otp_code_not_found`, `unable_to_auth_otp_code`: the code is wrong, was used, or has expired.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::otps::AuthenticateRequest;
let body = AuthenticateRequest::new("method-test-…", "123456")
    .session_duration_minutes(60);
let response = stytch.consumer().otps().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate).
#[doc(alias = "api_otp_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(method_id: String, code: Secret) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The one-time passcode that a person typed in.
    code: Secret,

    /// The `email_id` or `phone_id` that the passcode was sent to.
    method_id: String,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<crate::consumer::magic_links::Options>,

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
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate).
#[doc(alias = "api_otp_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// The `email_id` or `phone_id` that the passcode was sent to.
    method_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    reset_sessions: bool,

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
