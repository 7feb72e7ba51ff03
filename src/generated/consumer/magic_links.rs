// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by a link.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](MagicLinksApi::authenticate) | Verifies the single-use token of a user's magic link and signs the user in. |
//! | [`create`](MagicLinksApi::create) | Creates a magic link token for a user and returns it without sending anything. |

use crate::wire::prelude::*;

pub mod email;

resource! {
/// Logins of users by a link.
///
/// `client.consumer().magic_links()`
pub struct MagicLinksApi: "consumer.magic_links" {
    email: EmailApi;
}

/// Verifies the single-use token of a user's magic link and signs the user in.
///
/// The `token` comes with the link's redirect, whose `stytch_token_type` is `magic_links`, or `login` where someone chose to sign in without a new password in a reset e-mail ([`consumer.passwords.email.reset_start`](crate::consumer::passwords::email::EmailApi::reset_start)). It is refused when it is unknown (`magic_link_not_found`, 404), expired or used (`unable_to_auth_magic_link`, 401), and when `options` ask for the same IP address or user agent and `attributes` show another (`attribute_mismatch`, 401). A link that was requested with a `code_challenge` needs the `code_verifier`.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only. A session of another user is ignored.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate>
#[doc(alias = "api_magic_v1_Authenticate")]
POST "/v1/magic_links/authenticate"
errors r#"- `attribute_mismatch`: the IP address or user agent is another than when the login began, and `options` asks for the same.
- `magic_link_not_found`: nobody was sent a link with this token.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_auth_magic_link`: the link was used, or has ended."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::magic_links::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().magic_links().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Creates a magic link token for a user and returns it without sending anything. Whoever holds the token can sign in as the user.
///
/// Put the `token` into a link to your application, and when the user follows it, hand it to [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate). That marks no e-mail address or phone number of the user as verified: Stytch cannot know where the token went. Stytch opens the operation to a project on request (support@stytch.com).
///
/// Stytch: <https://stytch.com/docs/api/create-magic-link>
#[doc(alias = "api_magic_v1_Create")]
POST "/v1/magic_links"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::magic_links::CreateRequest;
let body = CreateRequest::new("user-test-…");
let response = stytch.consumer().magic_links().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;
}

object! {
/// The body of [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate).
pub struct AuthenticateRequest [request] new(token: Secret) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE code verifier, a random secret in base64url form, made for one flow, whose challenge was sent when the flow began. It shows that the flow ends on the device where it began.
    code_verifier: Option<Secret>,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<Options>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. It names a running session, in place of `session_token`, to add this sign-in to rather than begin another; give only one of the two. That of another user is ignored.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. It names a running session, in place of `session_jwt`, to add this sign-in to rather than begin another; give only one of the two. That of another user is ignored.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// The single-use token from the magic link.
    token: Secret,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate).
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
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

object! {
/// The body of [`consumer.magic_links.create`](crate::consumer::magic_links::MagicLinksApi::create).
#[doc(alias = "api_magic_v1_CreateRequest")]
pub struct CreateRequest [request] new(user_id: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// How many minutes the token stays valid; 60 (1 hour) by default, 7 days at most. From 5 to 10080.
    expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.magic_links.create`](crate::consumer::magic_links::MagicLinksApi::create).
#[doc(alias = "api_magic_v1_CreateResponse")]
pub struct CreateResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The single-use token to put into a link of your own.
    token: Secret,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// Whether a magic link, passcode or password reset must be used from the IP address or browser that asked for it.
#[doc(alias = "api_magic_v1_Options")]
pub struct Options [request] new(ip_match_required: bool, user_agent_match_required: bool) {
    /// Whether the IP address must be the one that the flow began with.
    ip_match_required: bool,

    /// Whether the browser's user agent must be the one that the flow began with.
    user_agent_match_required: bool,
} }
