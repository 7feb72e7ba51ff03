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

/// Verifies the single-use token of a user's magic link and starts or extends a session on request.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/magic-links/authenticate>
#[doc(alias = "api_magic_v1_Authenticate")]
POST "/v1/magic_links/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Creates a magic link token for a user and returns it without sending anything. Whoever holds the token can sign in as the user.
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

    /// How many minutes the passcode or the token stays valid. From 5 to 10080.
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
/// Whether a link or passcode must be used from the IP address or browser that asked for it.
#[doc(alias = "api_magic_v1_Options")]
pub struct Options [request] new(ip_match_required: bool, user_agent_match_required: bool) {
    /// Whether the IP address must be the one that the flow began with.
    ip_match_required: bool,

    /// Whether the browser's user agent must be the one that the flow began with.
    user_agent_match_required: bool,
} }
