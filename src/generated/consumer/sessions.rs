// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sessions of users: checked, extended, ended.
//!
//! | Operation | |
//! |---|---|
//! | [`attest`](SessionsApi::attest) | Exchanges a token of a trusted outside issuer, checked against a token profile, for a user's session. |
//! | [`authenticate`](SessionsApi::authenticate) | Verifies a user's session, extends it on request and, when asked, checks that the user may do an action. |
//! | [`exchange_access_token`](SessionsApi::exchange_access_token) | Exchanges an access token issued to a connected app for a session of the user it belongs to. |
//! | [`get`](SessionsApi::get) | Lists the active sessions of a user, who may be named by your own `external_id`. |
//! | [`get_jwks`](SessionsApi::get_jwks) | Returns the public keys (JWKS) that verify the project's JWTs. |
//! | [`migrate`](SessionsApi::migrate) | Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a user's session. |
//! | [`revoke`](SessionsApi::revoke) | Revokes one session with all its tokens. |

use crate::wire::prelude::*;

resource! {
/// Sessions of users: checked, extended, ended.
///
/// `client.consumer().sessions()`
pub struct SessionsApi: "consumer.sessions" {}

/// Exchanges a token of a trusted outside issuer, checked against a token profile, for a user's session.
///
/// `profile_id` is that of a trusted auth token profile, which has to be registered first: <https://stytch.com/dashboard/trusted-auth-tokens>.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the trusted auth token is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/attest-session>
#[doc(alias = "api_session_v1_Attest")]
POST "/v1/sessions/attest"
errors r#"- `invalid_trusted_auth_token`: the token is not one that the profile trusts, or has expired.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `trusted_token_profile_not_found`: nothing has the given id."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::sessions::AttestRequest;
let body = AttestRequest::new("profile-test-…", "…")
    .session_duration_minutes(60);
let response = stytch.consumer().sessions().attest(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn attest(body: AttestRequest) -> AttestResponse;

/// Verifies a user's session, extends it on request and, when asked, checks that the user may do an action.
///
/// Exactly one of `session_token` and `session_jwt` is required; both are `too_many_session_arguments`. A JWT may have expired by its `exp`: while its signature is good and the session lives, the response has a new one. An unknown session is `session_not_found` (404). `session_duration_minutes` moves the end of the session to so many minutes from now; without it the end stays. `outcome()` is `Session`.
///
/// With an `authorization_check` the request fails with 403 (`consumer_session_authorization_error`) unless a role of the user allows the action; `verdict` then names the roles that do.
///
/// JWTs can be verified without this call: <https://stytch.com/docs/guides/sessions/using-jwts>.
///
/// Stytch: <https://stytch.com/docs/api/session-auth>
#[doc(alias = "api_session_v1_Authenticate")]
POST "/v1/sessions/authenticate"
errors r#"- `consumer_session_authorization_error`: no role of the user permits what `authorization_check` asks for.
- `invalid_session_token`, `unable_to_parse_session_jwt`: what was given has not the form of a session token or JWT.
- `no_session_arguments`: no session is named.
- `session_not_found`: the session has ended, was revoked, or never was.
- `too_many_session_arguments`: both `session_token` and `session_jwt` were given."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::sessions::AuthenticateRequest;
let body = AuthenticateRequest::new().session_token("…");
let response = stytch.consumer().sessions().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Exchanges an access token issued to a connected app for a session of the user it belongs to.
///
/// The token must have the scope `full_access`, which only first-party apps get, and be no more than 5 minutes old. It can be exchanged once.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/connected-app-access-token-exchange>
#[doc(alias = "api_session_v1_ExchangeAccessToken")]
POST "/v1/sessions/exchange_access_token"
errors r#"- `idp_access_token_expired`, `idp_access_token_not_found`: the access token is unknown, or has expired.
- `oauth_access_token_exchange_missing_full_access`: the access token does not have the scope `full_access`.
- `oauth_access_token_exchange_token_too_old`: the access token was issued too long ago to be exchanged."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::sessions::ExchangeAccessTokenRequest;
let body = ExchangeAccessTokenRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().sessions().exchange_access_token(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn exchange_access_token(body: ExchangeAccessTokenRequest) -> ExchangeAccessTokenResponse;

/// Lists the active sessions of a user, who may be named by your own `external_id`.
#[doc(alias = "api_session_v1_Get")]
GET "/v1/sessions"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().sessions().get("user-test-…").await?;
"#
fn get(user_id: &str) -> GetResponse;

/// Returns the public keys (JWKS) that verify the project's JWTs. No project credentials are sent.
///
/// The keys change about every 6 months; the response has the old and the new one for a month. JWTs live 5 minutes, so for that long those of both keys are about: the right key is the one with the JWT's `kid`. The verifiers of this library choose and renew keys by themselves. More: <https://stytch.com/docs/guides/sessions/using-jwts>.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/sessions/get-jwks>
#[doc(alias = "api_session_v1_GetJWKS")]
GET "/v1/sessions/jwks/{project_id}" [public]
example r#"
let response = stytch.consumer().sessions().get_jwks().await?;
"#
fn get_jwks() -> GetJwksResponse;

/// Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a user's session. The user must already exist.
///
/// Stytch asks the OpenID Connect UserInfo endpoint that is set in the dashboard (<https://stytch.com/dashboard>) about the `session_token`, and takes the user who has the e-mail address in its response.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
#[doc(alias = "api_session_v1_Migrate")]
POST "/v1/sessions/migrate"
errors r#"- `migrate_from_external_email_does_not_exist`: nobody has the e-mail address that the other service tells.
- `migrate_from_external_missing_userinfo`, `migrate_from_external_unexpected_response`: the project has no `userinfo` URL of the other service, or what is answered there is of no use.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::sessions::MigrateRequest;
let body = MigrateRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().sessions().migrate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn migrate(body: MigrateRequest) -> MigrateResponse;

/// Revokes one session with all its tokens. JWTs already issued pass local verification until they expire, within 5 minutes.
///
/// Exactly one of `session_id`, `session_token` and `session_jwt` is required; more are an error.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/sessions/revoke-session>
#[doc(alias = "api_session_v1_Revoke")]
POST "/v1/sessions/revoke"
errors r#"- `no_session_revoke_arguments`: nothing is named whose session should end.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `too_many_session_revoke_arguments`: more than one thing is named whose session should end."#
example r#"
use stytch_api::consumer::sessions::RevokeRequest;
let body = RevokeRequest::new().session_token("…");
let response = stytch.consumer().sessions().revoke(body).await?;
"#
fn revoke(body: RevokeRequest) -> RevokeResponse;
}

object! {
/// The body of [`consumer.sessions.attest`](crate::consumer::sessions::SessionsApi::attest).
#[doc(alias = "api_session_v1_AttestRequest")]
pub struct AttestRequest [request] new(profile_id: String, token: Secret) {
    /// Identifies the trusted auth token profile that the token is checked against.
    profile_id: String,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session, as a JWT, that the trusted auth token is added to as a factor.
    session_jwt: Option<Secret>,

    /// The session, as a token, that the trusted auth token is added to as a factor.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// The trusted auth token, issued by another system.
    token: Secret,
} }

typed_maps! { AttestRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.sessions.attest`](crate::consumer::sessions::SessionsApi::attest).
#[doc(alias = "api_session_v1_AttestResponse")]
pub struct AttestResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<Session>,

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
/// The body of [`consumer.sessions.authenticate`](crate::consumer::sessions::SessionsApi::authenticate).
#[doc(alias = "api_session_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new() {
    /// What the person must be allowed to do; when the session's roles do not allow it, the request fails with HTTP 403, otherwise `verdict` says which roles do.
    authorization_check: Option<AuthorizationCheck>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now, 366 days at most; without it its end stays as it is. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT, which may have expired by its `exp`.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.sessions.authenticate`](crate::consumer::sessions::SessionsApi::authenticate).
#[doc(alias = "api_session_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Session [strict],

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// Whether the action is allowed and which roles allow it; present when the request had an `authorization_check` and passed it.
    verdict: Option<AuthorizationVerdict>,
} }

object! {
/// An action on a resource, for which a user's session is to be checked.
#[doc(alias = "api_session_v1_AuthorizationCheck")]
pub struct AuthorizationCheck [request] new(resource_id: String, action: String) {
    /// The action that the user wants to take on the resource.
    action: String,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// Whether a user may do what was checked, and by which roles.
#[doc(alias = "api_session_v1_AuthorizationVerdict")]
pub struct AuthorizationVerdict {
    /// Whether the action is allowed; always `true` in a response, since the request fails otherwise.
    authorized: bool [strict],

    /// The roles that allow the action.
    granting_roles: Vec<String>,
} }

object! {
/// The body of [`consumer.sessions.exchange_access_token`](crate::consumer::sessions::SessionsApi::exchange_access_token).
#[doc(alias = "api_session_v1_ExchangeAccessTokenRequest")]
pub struct ExchangeAccessTokenRequest [request] new(access_token: Secret) {
    /// The access token of a connected app, to be exchanged for a session.
    access_token: Secret,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { ExchangeAccessTokenRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.sessions.exchange_access_token`](crate::consumer::sessions::SessionsApi::exchange_access_token).
#[doc(alias = "api_session_v1_ExchangeAccessTokenResponse")]
pub struct ExchangeAccessTokenResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<Session>,

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
/// The response of [`consumer.sessions.get_jwks`](crate::consumer::sessions::SessionsApi::get_jwks).
#[doc(alias = "api_session_v1_GetJWKSResponse")]
pub struct GetJwksResponse {
    /// The public keys that verify the project's JWTs.
    keys: Vec<crate::shared::Jwk>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`consumer.sessions.get`](crate::consumer::sessions::SessionsApi::get).
#[doc(alias = "api_session_v1_GetResponse")]
pub struct GetResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's sessions.
    sessions: Vec<Session>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.sessions.migrate`](crate::consumer::sessions::SessionsApi::migrate).
#[doc(alias = "api_session_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(session_token: Secret) {
    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session token of the system that the user is signed in to now, with which Stytch asks its UserInfo endpoint.
    session_token: Secret,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { MigrateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.sessions.migrate`](crate::consumer::sessions::SessionsApi::migrate).
#[doc(alias = "api_session_v1_MigrateResponse")]
pub struct MigrateResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<Session>,

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
/// The body of [`consumer.sessions.revoke`](crate::consumer::sessions::SessionsApi::revoke).
#[doc(alias = "api_session_v1_RevokeRequest")]
pub struct RevokeRequest [request] new() {
    /// Identifies a user's session.
    session_id: Option<String>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

object! {
/// The response of [`consumer.sessions.revoke`](crate::consumer::sessions::SessionsApi::revoke).
#[doc(alias = "api_session_v1_RevokeResponse")]
pub struct RevokeResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A session of a user.
#[doc(alias = "api_session_v1_Session")]
pub struct Session {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// What the person has proven in this session, factor by factor.
    authentication_factors: Vec<crate::shared::AuthenticationFactor>,

    /// The claims of your own that the session carries; they are set when a session begins or is authenticated.
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

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

typed_maps! { Session {
    get custom_claims_as: custom_claims,
} }
