// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of users' passwords by the one they have.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](ExistingPasswordApi::reset) | Sets a new password for a user who gives the existing one, ends earlier sessions and signs the user in. |

use crate::wire::prelude::*;

resource! {
/// Resets of users' passwords by the one they have.
///
/// `client.consumer().passwords().existing_password()`
pub struct ExistingPasswordApi: "consumer.passwords.existing_password" {}

/// Sets a new password for a user who gives the existing one, ends earlier sessions and signs the user in.
///
/// Success revokes all active sessions of the `user_id`.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-existing-password-reset>
#[doc(alias = "api_password_v1_passwords_existing_password_Reset")]
#[doc(alias = "resetByExistingPassword")]
POST "/v1/passwords/existing_password/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `email_not_found`, `no_user_password`: nobody has this e-mail address, or they have no password.
- `invalid_email`: this is no e-mail address.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unauthorized_credentials`: the password is wrong, unless it is the project's secret that is.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::passwords::existing_password::ResetRequest;
let body = ResetRequest::new("ada@example.com", "…", "…")
    .session_duration_minutes(60);
let response = stytch.consumer().passwords().existing_password().reset(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of [`consumer.passwords.existing_password.reset`](crate::consumer::passwords::existing_password::ExistingPasswordApi::reset).
#[doc(alias = "api_password_v1_passwords_existing_password_ResetRequest")]
pub struct ResetRequest [request] new(email: String, existing_password: Secret, new_password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password that is in use until now.
    existing_password: Secret,

    /// The password that replaces the present one.
    new_password: Secret,

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
/// The response of [`consumer.passwords.existing_password.reset`](crate::consumer::passwords::existing_password::ExistingPasswordApi::reset).
#[doc(alias = "api_password_v1_passwords_existing_password_ResetResponse")]
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
