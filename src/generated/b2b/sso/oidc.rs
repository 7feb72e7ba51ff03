// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso.oidc`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.sso.oidc`.
pub struct OidcApi, MemberOidcApi: "b2b.sso.oidc" {}

/// Creates an OIDC connection for an organization. It works only once `update_connection` has added the identity provider's details.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/oidc/create-oidc-connection>
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnection")]
POST "/v1/b2b/sso/oidc/{organization_id}"
member("stytch.sso", "create")
fn create_connection(
    organization_id: &str,
    body: CreateConnectionRequest,
) -> CreateConnectionResponse;

/// Changes the given settings of an OIDC connection and leaves the others as they are. A new issuer's metadata fills in URLs that are not given.
///
/// Stytch: <https://stytch.com/docs/b2b/api/update-oidc-connection>
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnection")]
PUT "/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}"
member("stytch.sso", "update")
fn update_connection(
    organization_id: &str,
    connection_id: &str,
    body: UpdateConnectionRequest,
) -> UpdateConnectionResponse;
}

object! {
/// The body of `b2b.sso.oidc.create_connection`.
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnectionRequest")]
pub struct CreateConnectionRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,
} }

object! {
/// The response of `b2b.sso.oidc.create_connection`.
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnectionResponse")]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<OidcConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// An OIDC connection of an organization, with its client id and secret at the identity provider.
#[doc(alias = "api_sso_v1_OIDCConnection")]
pub struct OidcConnection {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    attribute_mapping: Map<String, Value> [optional],

    /// The authorization endpoint of the identity provider.
    authorization_url: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The secret with which Stytch authenticates to the identity provider.
    client_secret: Secret,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The scopes of your choice that the identity provider is asked for, in one string.
    custom_scopes: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: crate::b2b::sso::saml::IdentityProvider,

    /// The identity provider's issuer, as its ID tokens name it.
    issuer: String,

    /// Where the identity provider publishes its keys (JWKS).
    jwks_url: String,

    /// Identifies an organization.
    organization_id: String,

    /// Where the identity provider sends people back to; to be entered there.
    redirect_url: String,

    /// `pending` until the connection is configured, then `active`.
    status: crate::b2b::sso::ConnectionStatus,

    /// The identity provider's token endpoint.
    token_url: String,

    /// The identity provider's userinfo endpoint.
    userinfo_url: String,
} }

object! {
/// The body of `b2b.sso.oidc.update_connection`.
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnectionRequest")]
pub struct UpdateConnectionRequest [request] new() {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    attribute_mapping: Option<Map<String, Value>>,

    /// The authorization endpoint of the identity provider.
    authorization_url: Option<String>,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: Option<String>,

    /// The secret with which Stytch authenticates to the identity provider.
    client_secret: Option<Secret>,

    /// The scopes of your choice that the identity provider is asked for, in one string.
    custom_scopes: Option<String>,

    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,

    /// The identity provider's issuer, as its ID tokens name it.
    issuer: Option<String>,

    /// Where the identity provider publishes its keys (JWKS).
    jwks_url: Option<String>,

    /// The identity provider's token endpoint.
    token_url: Option<String>,

    /// The identity provider's userinfo endpoint.
    userinfo_url: Option<String>,
} }

object! {
/// The response of `b2b.sso.oidc.update_connection`.
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnectionResponse")]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<OidcConnection>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// A problem that did not keep the connection from being updated.
    warning: Option<String>,
} }
