// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Single sign-on of an organization's members, and the connections it goes by.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](SsoApi::authenticate) | Signs a member in with the token from an SSO redirect. |
//! | [`delete_connection`](SsoApi::delete_connection) | Deletes an SSO connection of an organization, whether SAML, OIDC or external. |
//! | [`get_connections`](SsoApi::get_connections) | Lists the SAML, OIDC and external SSO connections of an organization. |

use crate::wire::prelude::*;

pub mod external;
pub mod oidc;
pub mod saml;

resource! {
/// Single sign-on of an organization's members, and the connections it goes by.
///
/// `client.b2b().sso()`
pub struct SsoApi, MemberSsoApi: "b2b.sso" {
    external: ExternalApi, MemberExternalApi;
    oidc: OidcApi, MemberOidcApi;
    saml: SamlApi, MemberSamlApi;
}

/// Signs a member in with the token from an SSO redirect. Returns an intermediate session instead of a session when another step is missing.
///
/// The redirect after the sign-in at the identity provider carries the `token`, with `stytch_token_type=sso` beside it; this operation checks that it is valid and has not expired. `outcome()` of the response is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise. A `session_token` or `session_jwt` adds the SSO sign-in to the session that it stands for, and no second factor is asked for then.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. The token is valid for 10 minutes by default. The operations of `b2b.discovery` do not accept it, since a sign-in by SSO counts in its own organization only.
///
/// Stytch: <https://stytch.com/docs/b2b/api/sso-authenticate>
#[doc(alias = "api_sso_v1_Authenticate")]
POST "/v1/b2b/sso/authenticate"
errors r#"- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_connection_for_jit_provisioning`: the person is no member, and the organization lets nobody join by this connection.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `sso_token_not_found`: the token is unknown, was used, or has expired."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::sso::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().sso().authenticate(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Deletes an SSO connection of an organization, whether SAML, OIDC or external.
///
/// The organization may be named by its id, its slug (`organization_slug`) or your own id (`organization_external_id`).
///
/// Called as a member, it needs the RBAC action `delete` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-sso-connection>
#[doc(alias = "api_sso_v1_DeleteConnection")]
DELETE "/v1/b2b/sso/{organization_id}/connections/{connection_id}"
member("stytch.sso", "delete")
errors r#"- `cannot_delete_default_sso_connection`: it is the default connection: make another one that first.
- `organization_not_found`, `sso_connection_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .sso()
    .delete_connection("organization-test-…", "connection-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.sso().delete_connection("connection-test-…").await?;
"#
fn delete_connection(organization_id: &str, connection_id: &str) -> DeleteConnectionResponse;

/// Lists the SAML, OIDC and external SSO connections of an organization.
///
/// Called as a member, it needs the RBAC action `get` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/get-sso-connections>
#[doc(alias = "api_sso_v1_GetConnections")]
GET "/v1/b2b/sso/{organization_id}"
member("stytch.sso", "get")
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch.b2b().sso().get_connections("organization-test-…").await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.sso().get_connections().await?;
"#
fn get_connections(organization_id: &str) -> GetConnectionsResponse;
}

object! {
/// The body of [`b2b.sso.authenticate`](crate::b2b::sso::SsoApi::authenticate).
#[doc(alias = "api_sso_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(sso_token: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// The PKCE code verifier, a random secret in base64url form, when the flow was started with its challenge. It shows that the flow ends on the device where it began.
    pkce_code_verifier: Option<Secret>,

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

    /// The single-use token from the redirect that ends an SSO sign-in.
    sso_token: Secret,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.sso.authenticate`](crate::b2b::sso::SsoApi::authenticate).
#[doc(alias = "api_sso_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
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
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[deprecated]
    reset_session: bool,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

open_enum! {
/// The state an SSO connection is in. One that is `pending` lacks settings, and nobody can sign in with it.
pub enum ConnectionStatus {
    Pending = "pending",
    Active = "active",
} }

object! {
/// The response of [`b2b.sso.delete_connection`](crate::b2b::sso::SsoApi::delete_connection).
#[doc(alias = "api_sso_v1_DeleteConnectionResponse")]
pub struct DeleteConnectionResponse {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.sso.get_connections`](crate::b2b::sso::SsoApi::get_connections).
#[doc(alias = "api_sso_v1_GetConnectionsResponse")]
pub struct GetConnectionsResponse {
    /// The organization's own connections that use an SSO connection of another organization.
    external_connections: Vec<crate::b2b::sso::external::Connection>,

    /// The organization's OpenID Connect connections.
    oidc_connections: Vec<crate::b2b::sso::oidc::OidcConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The organization's SAML connections.
    saml_connections: Vec<crate::b2b::sso::saml::SamlConnection>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
