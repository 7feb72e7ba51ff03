// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sessions of members: checked, extended, exchanged between organizations, ended.
//!
//! | Operation | |
//! |---|---|
//! | [`attest`](SessionsApi::attest) | Exchanges a token of a trusted outside issuer, checked against a token profile, for a member session. |
//! | [`authenticate`](SessionsApi::authenticate) | Verifies a member session, extends it on request and, when asked, checks that the member may do an action. |
//! | [`exchange`](SessionsApi::exchange) | Exchanges a member session for one of the same person in another organization. |
//! | [`exchange_access_token`](SessionsApi::exchange_access_token) | Exchanges an access token issued to a connected app for a session of the member it belongs to. |
//! | [`get`](SessionsApi::get) | Lists the active sessions of a member. |
//! | [`get_jwks`](SessionsApi::get_jwks) | Returns the public keys (JWKS) that verify the project's JWTs. |
//! | [`migrate`](SessionsApi::migrate) | Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a member session. |
//! | [`revoke`](SessionsApi::revoke) | Revokes one member session, or all sessions of a member when `member_id` is given. |

use crate::wire::prelude::*;

resource! {
/// Sessions of members: checked, extended, exchanged between organizations, ended.
///
/// `client.b2b().sessions()`
pub struct SessionsApi, MemberSessionsApi: "b2b.sessions" {}

/// Exchanges a token of a trusted outside issuer, checked against a token profile, for a member session.
///
/// `profile_id` is that of a trusted auth token profile, which has to be registered first: <https://stytch.com/dashboard/trusted-auth-tokens>. `organization_id` is required when the token has no claim with the organization's id; with just-in-time provisioning the token must have that claim. A `session_token` or `session_jwt` adds the trusted auth token to the session that it stands for.
///
/// Stytch: <https://stytch.com/docs/b2b/api/attest-session>
#[doc(alias = "api_b2b_session_v1_Attest")]
POST "/v1/b2b/sessions/attest"
errors r#"- `invalid_trusted_auth_token`: the token is not one that the profile trusts, or has expired.
- `organization_not_found`, `trusted_token_profile_not_found`: nothing has the given id.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::sessions::AttestRequest;
let body = AttestRequest::new("profile-test-…", "…")
    .session_duration_minutes(60);
let response = stytch.b2b().sessions().attest(body).await?;
let session = response.new_session();
"#
fn attest(body: AttestRequest) -> AttestResponse;

/// Verifies a member session, extends it on request and, when asked, checks that the member may do an action.
///
/// Exactly one of `session_token` and `session_jwt` is required; both are an error. A JWT may have expired by its `exp`: while its signature is good and the session lives, the response has a new one. `session_duration_minutes` moves the end of the session to so many minutes from now; without it the end stays.
///
/// With an `authorization_check` the request fails with 403 unless a role of the session allows the action and the check's `organization_id` is that of the member; `verdict` then names the roles that do. Roles are assigned explicitly or implicitly (<https://stytch.com/docs/b2b/guides/rbac/role-assignment>). Those that come with an SSO connection or one of its groups count only in a session that has a factor of this connection, so they may differ from the roles of the member.
///
/// JWTs can be verified without this call: <https://stytch.com/docs/b2b/guides/sessions/resources/using-jwts>.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-session>
#[doc(alias = "api_b2b_session_v1_Authenticate")]
POST "/v1/b2b/sessions/authenticate"
errors r#"- `invalid_session_token`, `unable_to_parse_session_jwt`: what was given has not the form of a session token or JWT.
- `no_session_arguments`: no session is named.
- `session_authorization_error`: no role of the member permits what `authorization_check` asks for.
- `session_authorization_tenancy_error`: the session is of another organization than `authorization_check` names.
- `session_not_found`: the session has ended, was revoked, or never was.
- `too_many_session_arguments`: both `session_token` and `session_jwt` were given."#
example r#"
use stytch_api::b2b::sessions::AuthenticateRequest;
let body = AuthenticateRequest::new().session_token("…");
let response = stytch.b2b().sessions().authenticate(body).await?;
let session = response.new_session();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Exchanges a member session for one of the same person in another organization. Returns an intermediate session instead when a step is missing.
///
/// An invitation can be accepted this way. Nobody becomes a member by e-mail domain, however: that takes [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange).
///
/// When the person has already done what the other organization requires, `member_authenticated` is true and `session_token` and `session_jwt` are there. Otherwise it is false, `session_duration_minutes` and `session_custom_claims` have no effect, and there is an `intermediate_session_token`. `outcome()` tells these apart:
///
/// - `PrimaryRequired`: the person must first sign in by one of the methods in `primary_required.allowed_auth_methods`.
/// - `MfaRequired`: a second factor is due; `mfa_required.member_options` says whether the member has a phone number or an authenticator app for it, and `mfa_required.secondary_auth_initiated` whether a passcode is on its way by SMS.
/// - `Session`: signed in.
/// - `Incomplete`: neither object says what is missing.
///
/// The `intermediate_session_token` keeps what counts in the other organization of the session's sign-ins by e-mail magic link and OAuth. Hand it to the `authenticate` operation of the missing step, which returns the session once nothing is missing. It can also go to [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange) for a different organization or to [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create) for a new one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/exchange-session>
#[doc(alias = "api_b2b_session_v1_Exchange")]
POST "/v1/b2b/sessions/exchange"
errors r#"- `insufficient_factors_for_session_exchange`: what was proven is not enough for the other organization.
- `member_not_found`: the person is no member of the organization.
- `no_session_arguments`: no session is named.
- `organization_not_found`: nothing has the given id.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::sessions::ExchangeRequest;
let body = ExchangeRequest::new("organization-test-…")
    .session_duration_minutes(60);
let response = stytch.b2b().sessions().exchange(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn exchange(body: ExchangeRequest) -> ExchangeResponse;

/// Exchanges an access token issued to a connected app for a session of the member it belongs to.
///
/// The token must have the scope `full_access`, which only first-party apps get, and be no more than 5 minutes old. It can be exchanged once. No second factor is asked for and no `intermediate_session_token` comes back, since the member met the organization's requirements when the token was issued.
///
/// Stytch: <https://stytch.com/docs/b2b/api/connected-app-access-token-exchange>
#[doc(alias = "api_b2b_session_v1_ExchangeAccessToken")]
POST "/v1/b2b/sessions/exchange_access_token"
errors r#"- `idp_access_token_expired`, `idp_access_token_not_found`: the access token is unknown, or has expired.
- `oauth_access_token_exchange_missing_full_access`: the access token does not have the scope `full_access`.
- `oauth_access_token_exchange_token_too_old`: the access token was issued too long ago to be exchanged."#
example r#"
use stytch_api::b2b::sessions::ExchangeAccessTokenRequest;
let body = ExchangeAccessTokenRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().sessions().exchange_access_token(body).await?;
let session = response.new_session();
"#
fn exchange_access_token(body: ExchangeAccessTokenRequest) -> ExchangeAccessTokenResponse;

/// Lists the active sessions of a member.
#[doc(alias = "api_b2b_session_v1_Get")]
GET "/v1/b2b/sessions"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::sessions::GetQuery;
let query = GetQuery::new("member-test-…", "organization-test-…");
let response = stytch.b2b().sessions().get(query).await?;
"#
fn get(query: GetQuery) -> GetResponse;

/// Returns the public keys (JWKS) that verify the project's JWTs. No project credentials are sent.
///
/// The keys change about every 6 months; the response has the old and the new one for 1 month. JWTs live 5 minutes, so for that long those of both keys are about: the right key is the one with the JWT's `kid`. The verifiers of this library choose and renew keys by themselves. More: <https://stytch.com/docs/b2b/guides/sessions/resources/using-jwts>.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sessions/get-jwks>
#[doc(alias = "api_b2b_session_v1_GetJWKS")]
GET "/v1/b2b/sessions/jwks/{project_id}" [public]
example r#"
let response = stytch.b2b().sessions().get_jwks().await?;
"#
fn get_jwks() -> GetJwksResponse;

/// Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a member session. The member must already exist.
///
/// Stytch asks the OpenID Connect UserInfo endpoint that is set in the dashboard (<https://stytch.com/dashboard/migrations>) about the `session_token`, and takes the member of the organization who has the e-mail address in its response.
#[doc(alias = "api_b2b_session_v1_Migrate")]
POST "/v1/b2b/sessions/migrate"
errors r#"- `migrate_from_external_email_does_not_exist`: nobody has the e-mail address that the other service tells.
- `migrate_from_external_missing_userinfo`, `migrate_from_external_unexpected_response`: the project has no `userinfo` URL of the other service, or what is answered there is of no use.
- `organization_not_found`: nothing has the given id.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::sessions::MigrateRequest;
let body = MigrateRequest::new("…", "organization-test-…")
    .session_duration_minutes(60);
let response = stytch.b2b().sessions().migrate(body).await?;
let session = response.new_session();
"#
fn migrate(body: MigrateRequest) -> MigrateResponse;

/// Revokes one member session, or all sessions of a member when `member_id` is given. JWTs already issued pass local verification until they expire.
///
/// One session is named by `member_session_id`, `session_token` or `session_jwt`; Stytch refuses all its tokens from then on.
///
/// Called as a member, it needs the RBAC action `revoke-sessions` on `stytch.member`, or on `stytch.self` for one's own sessions.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sessions/revoke-session>
#[doc(alias = "api_b2b_session_v1_Revoke")]
POST "/v1/b2b/sessions/revoke"
member("stytch.member", "revoke-sessions")
errors r#"- `member_not_found`: nothing has the given id.
- `no_session_revoke_arguments`: nothing is named whose session should end.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `too_many_session_revoke_arguments`: more than one thing is named whose session should end."#
example r#"
use stytch_api::b2b::sessions::RevokeRequest;
let body = RevokeRequest::new().session_token("…");
let response = stytch.b2b().sessions().revoke(body).await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = RevokeRequest::new().session_token("…");
let response = member.sessions().revoke(body).await?;
"#
fn revoke(body: RevokeRequest) -> RevokeResponse;
}

object! {
/// The body of [`b2b.sessions.attest`](crate::b2b::sessions::SessionsApi::attest).
#[doc(alias = "api_b2b_session_v1_AttestRequest")]
pub struct AttestRequest [request] new(profile_id: String, token: Secret) {
    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: Option<String>,

    /// Identifies the trusted auth token profile that the token is checked against.
    profile_id: String,

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

    /// The trusted auth token, issued by another system.
    token: Secret,
} }

typed_maps! { AttestRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.sessions.attest`](crate::b2b::sessions::SessionsApi::attest).
#[doc(alias = "api_b2b_session_v1_AttestResponse")]
pub struct AttestResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: MemberSession,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.sessions.authenticate`](crate::b2b::sessions::SessionsApi::authenticate).
#[doc(alias = "api_b2b_session_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new() {
    /// What the person must be allowed to do; when the session's roles do not allow it, the request fails with HTTP 403, otherwise `verdict` says which roles do.
    authorization_check: Option<AuthorizationCheck>,

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
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.sessions.authenticate`](crate::b2b::sessions::SessionsApi::authenticate).
#[doc(alias = "api_b2b_session_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// The member's session.
    member_session: MemberSession [strict],

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Whether the action is allowed and which roles allow it; present when the request had an `authorization_check` and passed it.
    verdict: Option<AuthorizationVerdict>,
} }

object! {
/// An action on a resource of an organization, for which a member's session is to be checked.
#[doc(alias = "api_b2b_session_v1_AuthorizationCheck")]
pub struct AuthorizationCheck [request] new(organization_id: String, resource_id: String, action: String) {
    /// The action that the member wants to take on the resource.
    action: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// Whether a member may do what was checked, and by which roles.
#[doc(alias = "api_b2b_session_v1_AuthorizationVerdict")]
pub struct AuthorizationVerdict {
    /// Whether the action is allowed; always true when the request succeeds.
    authorized: bool [strict],

    /// All the roles that allow the action.
    granting_roles: Vec<String>,
} }

object! {
/// The body of [`b2b.sessions.exchange_access_token`](crate::b2b::sessions::SessionsApi::exchange_access_token).
#[doc(alias = "api_b2b_session_v1_ExchangeAccessTokenRequest")]
pub struct ExchangeAccessTokenRequest [request] new(access_token: Secret) {
    /// The access token of a connected app, to be exchanged for a session; it must have the scope `full_access`.
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
/// The response of [`b2b.sessions.exchange_access_token`](crate::b2b::sessions::SessionsApi::exchange_access_token).
#[doc(alias = "api_b2b_session_v1_ExchangeAccessTokenResponse")]
pub struct ExchangeAccessTokenResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<MemberSession>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.sessions.exchange`](crate::b2b::sessions::SessionsApi::exchange).
#[doc(alias = "api_b2b_session_v1_ExchangeRequest")]
pub struct ExchangeRequest [request] new(organization_id: String) {
    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

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

typed_maps! { ExchangeRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.sessions.exchange`](crate::b2b::sessions::SessionsApi::exchange).
#[doc(alias = "api_b2b_session_v1_ExchangeResponse")]
pub struct ExchangeResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, `primary_required` or `mfa_required` says which factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<PrimaryRequired>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.sessions.get_jwks`](crate::b2b::sessions::SessionsApi::get_jwks).
#[doc(alias = "api_b2b_session_v1_GetJWKSResponse")]
pub struct GetJwksResponse {
    /// The public keys that verify the project's JWTs.
    keys: Vec<crate::shared::Jwk>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.sessions.get`](crate::b2b::sessions::SessionsApi::get).
pub struct GetQuery [request] new(member_id: String, organization_id: String) {
    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,
} }

object! {
/// The response of [`b2b.sessions.get`](crate::b2b::sessions::SessionsApi::get).
#[doc(alias = "api_b2b_session_v1_GetResponse")]
pub struct GetResponse {
    /// The member's sessions.
    member_sessions: Vec<MemberSession>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A session of a member in an organization.
#[doc(alias = "api_b2b_session_v1_MemberSession")]
pub struct MemberSession {
    /// What the person has proven in this session, factor by factor.
    authentication_factors: Vec<crate::shared::AuthenticationFactor>,

    /// The claims of your own that the session carries; they are set when a session begins or is authenticated.
    custom_claims: Map<String, Value> [optional],

    /// When it stops being valid.
    expires_at: DateTime<Utc> [strict],

    /// When the session was last used.
    last_accessed_at: Option<DateTime<Utc>> [required],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// Identifies a member's session.
    member_session_id: String [strict],

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// The organization's slug: a short name for use in URLs, made of letters, digits, `-`, `.`, `_` and `~`, and unique within the project. Requests take it wherever they want an `organization_id`.
    organization_slug: String,

    /// Ids of the person's roles.
    roles: Vec<String>,

    /// When the session began.
    started_at: Option<DateTime<Utc>> [required],
} }

typed_maps! { MemberSession {
    get custom_claims_as: custom_claims,
} }

object! {
/// The body of [`b2b.sessions.migrate`](crate::b2b::sessions::SessionsApi::migrate).
#[doc(alias = "api_b2b_session_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(session_token: Secret, organization_id: String) {
    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session token of the system that the member is signed in to now.
    session_token: Secret,
} }

typed_maps! { MigrateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.sessions.migrate`](crate::b2b::sessions::SessionsApi::migrate).
#[doc(alias = "api_b2b_session_v1_MigrateResponse")]
pub struct MigrateResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<MemberSession>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The primary factor that a sign-in still lacks: the methods that the organization allows for it.
#[doc(alias = "api_b2b_session_v1_PrimaryRequired")]
pub struct PrimaryRequired {
    /// The sign-in methods of which one is still wanted, such as `email_otp`, `sso`, `password` or `google_oauth`; `[magic_link]` asks for a sign-in by magic link. An `intermediate_session_token` must be handed to that sign-in.
    allowed_auth_methods: Vec<String>,
} }

object! {
/// The body of [`b2b.sessions.revoke`](crate::b2b::sessions::SessionsApi::revoke).
#[doc(alias = "api_b2b_session_v1_RevokeRequest")]
pub struct RevokeRequest [request] new() {
    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,

    /// Identifies a member's session.
    member_session_id: Option<String>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

object! {
/// The response of [`b2b.sessions.revoke`](crate::b2b::sessions::SessionsApi::revoke).
#[doc(alias = "api_b2b_session_v1_RevokeResponse")]
pub struct RevokeResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
