// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! OIDC connections of an organization.
//!
//! | Operation | |
//! |---|---|
//! | [`create_connection`](OidcApi::create_connection) | Creates an OIDC connection for an organization. |
//! | [`update_connection`](OidcApi::update_connection) | Changes the given settings of an OIDC connection and leaves the others as they are. |

use crate::wire::prelude::*;

resource! {
/// OIDC connections of an organization.
///
/// `client.b2b().sso().oidc()`
pub struct OidcApi, MemberOidcApi: "b2b.sso.oidc" {}

/// Creates an OIDC connection for an organization. It works only once `update_connection` has added the identity provider's details.
///
/// Its `redirect_url` is what the identity provider has to be given.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/sso/oidc/create-oidc-connection>
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnection")]
POST "/v1/b2b/sso/oidc/{organization_id}"
member("stytch.sso", "create")
errors r#"- `invalid_sso_idp`: Stytch does not know the `identity_provider`.
- `organization_not_found`: nothing has the given id.
- `too_many_sso_connections`, `too_many_sso_connections_for_billing_tier`: the organization has as many connections as it may have."#
example r#"
use stytch_api::b2b::sso::oidc::CreateConnectionRequest;
let body = CreateConnectionRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .oidc()
    .create_connection("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = CreateConnectionRequest::new().display_name("Acme");
let response = member.sso().oidc().create_connection(body).await?;
"#
fn create_connection(
    organization_id: &str,
    body: CreateConnectionRequest,
) -> CreateConnectionResponse;

/// Changes the given settings of an OIDC connection and leaves the others as they are.
///
/// A new connection becomes active when it has all of `issuer`, `client_id`, `client_secret`, `authorization_url`, `token_url`, `userinfo_url` and `jwks_url`.
///
/// When `issuer` changes, Stytch looks for the provider's metadata (<https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata>) at `{issuer}/.well-known/openid-configuration` and takes the four URLs from there; those in the request win over it. `client_id` and `client_secret` are not in the metadata and must be given. If the metadata cannot be fetched, the connection is updated with what the request has, and the response's `warning` says what went wrong.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/update-oidc-connection>
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnection")]
PUT "/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}"
member("stytch.sso", "update")
errors r#"- `invalid_sso_idp`: Stytch does not know the `identity_provider`.
- `oidc_connection_issuer_url_invalid_format`: `issuer` is no URL. There is a type like it for each of the other URLs.
- `oidc_connection_not_found`, `organization_not_found`, `sso_connection_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::sso::oidc::UpdateConnectionRequest;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .oidc()
    .update_connection("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = member
    .sso()
    .oidc()
    .update_connection("connection-test-…", body)
    .await?;
"#
fn update_connection(
    organization_id: &str,
    connection_id: &str,
    body: UpdateConnectionRequest,
) -> UpdateConnectionResponse;
}

object! {
/// The body of [`b2b.sso.oidc.create_connection`](crate::b2b::sso::oidc::OidcApi::create_connection).
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnectionRequest")]
pub struct CreateConnectionRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,
} }

object! {
/// The response of [`b2b.sso.oidc.create_connection`](crate::b2b::sso::oidc::OidcApi::create_connection).
#[doc(alias = "api_sso_v1_sso_oidc_CreateConnectionResponse")]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<OidcConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// An OIDC connection of an organization, with its client id and secret at the identity provider.
#[doc(alias = "api_sso_v1_OIDCConnection")]
pub struct OidcConnection {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's. What it maps appears in the member's trusted metadata.
    attribute_mapping: Map<String, Value> [optional],

    /// The authorization endpoint of the identity provider, where a sign-in begins.
    authorization_url: String,

    /// Identifies Stytch as an OAuth 2.0 client of the identity provider, which issues the id.
    client_id: String,

    /// The secret with which Stytch authenticates to the identity provider as an OAuth 2.0 client.
    client_secret: Secret,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The scopes that the identity provider is asked for at every sign-in, separated by spaces; `openid email profile` by default. A single sign-in can ask for more, by the query parameter `custom_scopes` of its start URL.
    custom_scopes: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: crate::b2b::sso::saml::IdentityProvider,

    /// The identity provider's issuer, as its ID tokens name it, which is an `https://` URL whose case matters.
    issuer: String,

    /// Where the identity provider publishes its keys (JWKS), which verify what it issues.
    jwks_url: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Where the identity provider sends people back to after a sign-in; to be entered there.
    redirect_url: String,

    /// `pending` until [`b2b.sso.oidc.update_connection`](crate::b2b::sso::oidc::OidcApi::update_connection) has added all that the connection needs, then `active`.
    status: crate::b2b::sso::ConnectionStatus,

    /// The identity provider's token endpoint, which issues OAuth 2.0 access tokens and ID tokens.
    token_url: String,

    /// The identity provider's userinfo endpoint: <https://openid.net/specs/openid-connect-core-1_0.html#UserInfo>.
    userinfo_url: String,
} }

object! {
/// The body of [`b2b.sso.oidc.update_connection`](crate::b2b::sso::oidc::OidcApi::update_connection).
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnectionRequest")]
pub struct UpdateConnectionRequest [request] new() {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's. What it maps appears in the member's trusted metadata.
    attribute_mapping: Option<Map<String, Value>>,

    /// The authorization endpoint of the identity provider, where a sign-in begins.
    authorization_url: Option<String>,

    /// Identifies Stytch as an OAuth 2.0 client of the identity provider, which issues the id.
    client_id: Option<String>,

    /// The secret with which Stytch authenticates to the identity provider as an OAuth 2.0 client.
    client_secret: Option<Secret>,

    /// The scopes that the identity provider is asked for at every sign-in, in place of `openid email profile`. They are separated by spaces and URL-encoded, so that each space is a `%20`.
    custom_scopes: Option<String>,

    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,

    /// The identity provider's issuer, as its ID tokens name it, which is an `https://` URL whose case matters.
    issuer: Option<String>,

    /// Where the identity provider publishes its keys (JWKS), which verify what it issues.
    jwks_url: Option<String>,

    /// The identity provider's token endpoint, which issues OAuth 2.0 access tokens and ID tokens.
    token_url: Option<String>,

    /// The identity provider's userinfo endpoint: <https://openid.net/specs/openid-connect-core-1_0.html#UserInfo>.
    userinfo_url: Option<String>,
} }

object! {
/// The response of [`b2b.sso.oidc.update_connection`](crate::b2b::sso::oidc::OidcApi::update_connection).
#[doc(alias = "api_sso_v1_sso_oidc_UpdateConnectionResponse")]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<OidcConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// A problem that did not keep the connection from being updated, such as metadata of the issuer that could not be fetched.
    warning: Option<String>,
} }
