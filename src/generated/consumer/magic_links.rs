// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.magic_links`.

use crate::wire::prelude::*;

/// `consumer.magic_links.email`.
pub mod email;

resource! {
/// The operations of `consumer.magic_links`.
pub struct MagicLinksApi: "consumer.magic_links" {
    email: EmailApi;
}

/// Verifies the single-use token of a user's magic link and signs the user in.
///
/// The `token` comes with the link's redirect, whose `stytch_token_type` is `magic_links`, or `login` where someone chose to sign in without a new password in a reset e-mail (`consumer.passwords.email.reset_start`). It is refused when it is unknown (`magic_link_not_found`, 404), expired or used (`unable_to_auth_magic_link`, 401), and when `options` ask for the same IP address or user agent and `attributes` show another (`attribute_mismatch`, 401). A link that was requested with a `code_challenge` needs the `code_verifier`.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only. A session of another user is ignored.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate>
#[doc(alias = "api_magic_v1_Authenticate")]
POST "/v1/magic_links/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Creates a magic link token for a user and returns it without sending anything. Whoever holds the token can sign in as the user.
///
/// Put the `token` into a link to your application, and when the user follows it, hand it to `consumer.magic_links.authenticate`. That marks no e-mail address or phone number of the user as verified: Stytch cannot know where the token went. Stytch opens the operation to a project on request (support@stytch.com).
///
/// Stytch: <https://stytch.com/docs/api/create-magic-link>
#[doc(alias = "api_magic_v1_Create")]
POST "/v1/magic_links"
fn create(body: CreateRequest) -> CreateResponse;
}

object! {
/// The body of `consumer.magic_links.authenticate`.
pub struct AuthenticateRequest [request] new(token: Secret) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE code verifier, whose challenge was sent when the flow began.
    code_verifier: Option<Secret>,

    /// Further checks, such as that the IP address is the one that the flow began with.
    options: Option<Options>,

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

    /// The single-use token from the magic link.
    token: Secret,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.magic_links.authenticate`.
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
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

object! {
/// The body of `consumer.magic_links.create`.
#[doc(alias = "api_magic_v1_CreateRequest")]
pub struct CreateRequest [request] new(user_id: String) {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// How many minutes the token stays valid; 60 (1 hour) by default, 7 days at most. From 5 to 10080.
    expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Identifies a user.
    user_id: String,
} }

object! {
/// The response of `consumer.magic_links.create`.
#[doc(alias = "api_magic_v1_CreateResponse")]
pub struct CreateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The single-use token to put into a link of your own.
    token: Secret,

    /// Identifies a user.
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
