// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.sessions`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.sessions`.
pub struct SessionsApi: "consumer.sessions" {}

/// Exchanges a token of a trusted outside issuer, checked against a token profile, for a user's session.
///
/// Stytch: <https://stytch.com/docs/api/attest-session>
#[doc(alias = "api_session_v1_Attest")]
POST "/v1/sessions/attest"
fn attest(body: AttestRequest) -> AttestResponse;

/// Verifies a user's session, extends it on request and, when asked, checks that the user may do an action.
///
/// Stytch: <https://stytch.com/docs/api/session-auth>
#[doc(alias = "api_session_v1_Authenticate")]
POST "/v1/sessions/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Exchanges an access token issued to a connected app for a session of the user it belongs to.
///
/// Stytch: <https://stytch.com/docs/api/connected-app-access-token-exchange>
#[doc(alias = "api_session_v1_ExchangeAccessToken")]
POST "/v1/sessions/exchange_access_token"
fn exchange_access_token(body: ExchangeAccessTokenRequest) -> ExchangeAccessTokenResponse;

/// Lists the active sessions of a user.
#[doc(alias = "api_session_v1_Get")]
GET "/v1/sessions"
fn get(user_id: &str) -> GetResponse;

/// Returns the public keys that verify the project's JWTs. No project credentials are sent.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/sessions/get-jwks>
#[doc(alias = "api_session_v1_GetJWKS")]
GET "/v1/sessions/jwks/{project_id}" [public]
fn get_jwks() -> GetJwksResponse;

/// Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a user's session. The user must already exist.
#[doc(alias = "api_session_v1_Migrate")]
POST "/v1/sessions/migrate"
fn migrate(body: MigrateRequest) -> MigrateResponse;

/// Revokes one session, named by its id, token or JWT. JWTs already issued pass local verification until they expire.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/sessions/revoke-session>
#[doc(alias = "api_session_v1_Revoke")]
POST "/v1/sessions/revoke"
fn revoke(body: RevokeRequest) -> RevokeResponse;
}

object! {
/// The body of `consumer.sessions.attest`.
#[doc(alias = "api_session_v1_AttestRequest")]
pub struct AttestRequest [request] new(profile_id: String, token: Secret) {
    /// Identifies the trusted auth token profile that the token is checked against.
    profile_id: String,

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

    /// The trusted auth token, issued by another system.
    token: Secret,
} }

typed_maps! { AttestRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.sessions.attest`.
#[doc(alias = "api_session_v1_AttestResponse")]
pub struct AttestResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<Session>,

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
/// The body of `consumer.sessions.authenticate`.
#[doc(alias = "api_session_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new() {
    /// What the person must be allowed to do; the request fails when the session's roles do not allow it.
    authorization_check: Option<AuthorizationCheck>,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.sessions.authenticate`.
#[doc(alias = "api_session_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Session [strict],

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// Whether the action is allowed and which roles allow it; present when a check was asked for.
    verdict: Option<AuthorizationVerdict>,
} }

object! {
/// An action on a resource, for which a user's session is to be checked.
#[doc(alias = "api_session_v1_AuthorizationCheck")]
pub struct AuthorizationCheck [request] new(resource_id: String, action: String) {
    /// The action that the user wants to take on the resource.
    action: String,

    /// Identifies a resource of the RBAC policy.
    resource_id: String,
} }

object! {
/// Whether a user may do what was checked, and by which roles.
#[doc(alias = "api_session_v1_AuthorizationVerdict")]
pub struct AuthorizationVerdict {
    /// Whether the action is allowed.
    authorized: bool [strict],

    /// The roles that allow the action.
    granting_roles: Vec<String>,
} }

object! {
/// The body of `consumer.sessions.exchange_access_token`.
#[doc(alias = "api_session_v1_ExchangeAccessTokenRequest")]
pub struct ExchangeAccessTokenRequest [request] new(access_token: Secret) {
    /// The access token of a connected app, to be exchanged for a session.
    access_token: Secret,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { ExchangeAccessTokenRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.sessions.exchange_access_token`.
#[doc(alias = "api_session_v1_ExchangeAccessTokenResponse")]
pub struct ExchangeAccessTokenResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<Session>,

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
/// The response of `consumer.sessions.get_jwks`.
#[doc(alias = "api_session_v1_GetJWKSResponse")]
pub struct GetJwksResponse {
    /// The public keys that verify the project's JWTs.
    keys: Vec<crate::shared::Jwk>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The response of `consumer.sessions.get`.
#[doc(alias = "api_session_v1_GetResponse")]
pub struct GetResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's sessions.
    sessions: Vec<Session>,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `consumer.sessions.migrate`.
#[doc(alias = "api_session_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(session_token: Secret) {
    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session token of the system that the user is signed in to now.
    session_token: Secret,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { MigrateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.sessions.migrate`.
#[doc(alias = "api_session_v1_MigrateResponse")]
pub struct MigrateResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<Session>,

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
/// The body of `consumer.sessions.revoke`.
#[doc(alias = "api_session_v1_RevokeRequest")]
pub struct RevokeRequest [request] new() {
    /// Identifies a user's session.
    session_id: Option<String>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,
} }

object! {
/// The response of `consumer.sessions.revoke`.
#[doc(alias = "api_session_v1_RevokeResponse")]
pub struct RevokeResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// A session of a user.
#[doc(alias = "api_session_v1_Session")]
pub struct Session {
    /// The person's IP address and browser.
    attributes: Option<crate::shared::Attributes>,

    /// What the person has proven in this session, factor by factor.
    authentication_factors: Vec<crate::shared::AuthenticationFactor>,

    /// The claims of your own that the session carries.
    custom_claims: Map<String, Value> [optional],

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>>,

    /// When the session was last used.
    last_accessed_at: Option<DateTime<Utc>>,

    /// Ids of the person's roles.
    roles: Vec<String>,

    /// Identifies a user's session.
    session_id: String [strict],

    /// When the session began.
    started_at: Option<DateTime<Utc>>,

    /// Identifies a user.
    user_id: String [strict],
} }

typed_maps! { Session {
    get custom_claims_as: custom_claims,
} }
