// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso`.

use crate::wire::prelude::*;

/// `b2b.sso.external`.
pub mod external;
/// `b2b.sso.oidc`.
pub mod oidc;
/// `b2b.sso.saml`.
pub mod saml;

resource! {
/// The operations of `b2b.sso`.
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
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to `b2b.otps.sms.authenticate`, `b2b.totps.authenticate` or `b2b.recovery_codes.recover`, which completes the sign-in. The token is valid for 10 minutes by default. The operations of `b2b.discovery` do not accept it, since a sign-in by SSO counts in its own organization only.
///
/// Stytch: <https://stytch.com/docs/b2b/api/sso-authenticate>
#[doc(alias = "api_sso_v1_Authenticate")]
POST "/v1/b2b/sso/authenticate"
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
fn delete_connection(organization_id: &str, connection_id: &str) -> DeleteConnectionResponse;

/// Lists the SAML, OIDC and external SSO connections of an organization.
///
/// Called as a member, it needs the RBAC action `get` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/get-sso-connections>
#[doc(alias = "api_sso_v1_GetConnections")]
GET "/v1/b2b/sso/{organization_id}"
member("stytch.sso", "get")
fn get_connections(organization_id: &str) -> GetConnectionsResponse;
}

object! {
/// The body of `b2b.sso.authenticate`.
#[doc(alias = "api_sso_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(sso_token: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::Locale>,

    /// The PKCE code verifier, when the flow was started with its challenge.
    pkce_code_verifier: Option<Secret>,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// The single-use token from the redirect that ends an SSO sign-in.
    sso_token: Secret,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.sso.authenticate`.
#[doc(alias = "api_sso_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[deprecated]
    reset_session: bool,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

open_enum! {
/// The state an SSO connection is in. One that is `pending` lacks settings, and nobody can sign in with it.
pub enum ConnectionStatus {
    Pending = "pending",
    Active = "active",
} }

object! {
/// The response of `b2b.sso.delete_connection`.
#[doc(alias = "api_sso_v1_DeleteConnectionResponse")]
pub struct DeleteConnectionResponse {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The response of `b2b.sso.get_connections`.
#[doc(alias = "api_sso_v1_GetConnectionsResponse")]
pub struct GetConnectionsResponse {
    /// The organization's own connections that use an SSO connection of another organization.
    external_connections: Vec<crate::b2b::sso::external::Connection>,

    /// The organization's OpenID Connect connections.
    oidc_connections: Vec<crate::b2b::sso::oidc::OidcConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The organization's SAML connections.
    saml_connections: Vec<crate::b2b::sso::saml::SamlConnection>,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
