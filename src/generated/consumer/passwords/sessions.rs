// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of users' passwords by a session.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](SessionsApi::reset) | Sets a new password for the user of a running session, in which a factor must have been verified recently. |

use crate::wire::prelude::*;

resource! {
/// Resets of users' passwords by a session.
///
/// `client.consumer().passwords().sessions()`
pub struct SessionsApi: "consumer.passwords.sessions" {}

/// Sets a new password for the user of a running session, in which a factor must have been verified recently.
///
/// One of `session_token` and `session_jwt` is required. The session must have a password, a magic link by e-mail or a passcode by e-mail that was verified within the last 5 minutes. Success revokes all other sessions of the `user_id`; this one stays.
///
/// `session_duration_minutes` extends the session. `outcome()` is `Session` when the response holds it, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-session-reset>
#[doc(alias = "api_password_v1_passwords_session_Reset")]
#[doc(alias = "resetBySession")]
POST "/v1/passwords/session/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `no_session_arguments`: no session is named.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `session_too_old_to_reset_password`: the login is too long ago to set a password by it: log in again.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::passwords::sessions::ResetRequest;
let body = ResetRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().passwords().sessions().reset(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of [`consumer.passwords.sessions.reset`](crate::consumer::passwords::sessions::SessionsApi::reset).
#[doc(alias = "api_password_v1_passwords_session_ResetRequest")]
pub struct ResetRequest [request] new(password: Secret) {
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
} }

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.passwords.sessions.reset`](crate::consumer::passwords::sessions::SessionsApi::reset).
#[doc(alias = "api_password_v1_passwords_session_ResetResponse")]
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
