// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Connections of an organization that belong to another organization.
//!
//! | Operation | |
//! |---|---|
//! | [`create_connection`](ExternalApi::create_connection) | Creates an external SSO connection, by which an organization uses a connection that belongs to another organization. |
//! | [`update_connection`](ExternalApi::update_connection) | Changes the name and role assignments of an external SSO connection, leaving those not given as they are. |

use crate::wire::prelude::*;

resource! {
/// Connections of an organization that belong to another organization.
///
/// `client.b2b().sso().external()`
pub struct ExternalApi, MemberExternalApi: "b2b.sso.external" {}

/// Creates an external SSO connection, by which an organization uses a connection that belongs to another organization.
///
/// Both organizations have to be in the same project. An external connection is active from the start.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.sso`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/create-external-connection>
#[doc(alias = "api_sso_v1_sso_external_CreateConnection")]
POST "/v1/b2b/sso/external/{organization_id}"
member("stytch.sso", "create")
errors r#"- `duplicate_external_sso_connection`: the organization uses the connection already.
- `external_connection_id_not_found`: the other organization has no such connection.
- `external_connection_not_active`: the connection of the other organization is not active.
- `external_organization_id_same_as_organization_id`: the connection is the organization's own.
- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `organization_not_found`: nothing has the given id.
- `too_many_sso_connections`, `too_many_sso_connections_for_billing_tier`: the organization has as many connections as it may have."#
example r#"
use stytch_api::b2b::sso::external::CreateConnectionRequest;
let body = CreateConnectionRequest::new(
        "external-organization-test-…",
        "external-connection-test-…",
    )
    .display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .external()
    .create_connection("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = CreateConnectionRequest::new(
        "external-organization-test-…",
        "external-connection-test-…",
    )
    .display_name("Acme");
let response = member.sso().external().create_connection(body).await?;
"#
fn create_connection(
    organization_id: &str,
    body: CreateConnectionRequest,
) -> CreateConnectionResponse;

/// Changes the name and role assignments of an external SSO connection, leaving those not given as they are.
///
/// Roles can be assigned only if the connection underneath is a SAML one; on OIDC they are not supported. Roles by group also need the key `groups` in that connection's `attribute_mapping` ([`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection)), and an identity provider that sends the groups.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.sso`. Role assignments may need `update.settings.implicit-roles` on `stytch.organization` as well, as those of [`b2b.scim.connection.update`](crate::b2b::scim::connection::ConnectionApi::update) do.
///
/// Stytch: <https://stytch.com/docs/b2b/api/update-external-connection>
#[doc(alias = "api_sso_v1_sso_external_UpdateConnection")]
PUT "/v1/b2b/sso/external/{organization_id}/connections/{connection_id}"
member("stytch.sso", "update")
errors r#"- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `organization_not_found`, `sso_connection_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::sso::external::UpdateConnectionRequest;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .sso()
    .external()
    .update_connection("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateConnectionRequest::new().display_name("Acme");
let response = member
    .sso()
    .external()
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
/// An SSO connection through which an organization uses the connection of another organization.
///
/// Roles by connection or group work only if the connection underneath is a SAML one, not with OIDC.
#[doc(alias = "api_sso_v1_Connection")]
pub struct Connection {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// Identifies the SSO connection of another organization that this connection uses.
    external_connection_id: String,

    /// The roles of everyone who signs in through the connection.
    external_connection_implicit_role_assignments: Vec<ConnectionImplicitRoleAssignment>,

    /// The roles of those who sign in through the connection and are in a group.
    external_group_implicit_role_assignments: Vec<GroupImplicitRoleAssignment>,

    /// Identifies the other organization whose SSO connection is used, in the same project.
    external_organization_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The state the connection is in; an external one is always `active`.
    status: crate::b2b::sso::ConnectionStatus,
} }

object! {
/// A role that members hold because of an external SSO connection. More about roles and where they come from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
#[doc(alias = "api_sso_v1_ConnectionImplicitRoleAssignment")]
pub struct ConnectionImplicitRoleAssignment new(role_id: String) {
    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The body of [`b2b.sso.external.create_connection`](crate::b2b::sso::external::ExternalApi::create_connection).
#[doc(alias = "api_sso_v1_sso_external_CreateConnectionRequest")]
pub struct CreateConnectionRequest [request] new(external_organization_id: String, external_connection_id: String) {
    /// The roles of everyone who signs in through the connection.
    connection_implicit_role_assignments: Option<Vec<crate::b2b::sso::saml::SamlConnectionImplicitRoleAssignment>>,

    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// Identifies the SSO connection of another organization that this connection uses.
    external_connection_id: String,

    /// Identifies the other organization whose SSO connection is used, in the same project.
    external_organization_id: String,

    /// The roles of those who sign in through the connection and are in a group.
    group_implicit_role_assignments: Option<Vec<crate::b2b::sso::saml::SamlGroupImplicitRoleAssignment>>,
} }

object! {
/// The response of [`b2b.sso.external.create_connection`](crate::b2b::sso::external::ExternalApi::create_connection).
#[doc(alias = "api_sso_v1_sso_external_CreateConnectionResponse")]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<Connection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A role that members hold because they are in a group of the provider behind an external SSO connection. More about roles and where they come from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
#[doc(alias = "api_sso_v1_GroupImplicitRoleAssignment")]
pub struct GroupImplicitRoleAssignment new(role_id: String, group: String) {
    /// The group at the identity provider whose people have the role.
    group: String,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The body of [`b2b.sso.external.update_connection`](crate::b2b::sso::external::ExternalApi::update_connection).
#[doc(alias = "api_sso_v1_sso_external_UpdateConnectionRequest")]
pub struct UpdateConnectionRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The roles of everyone who signs in through the connection. Not supported if the connection underneath is an OIDC one.
    external_connection_implicit_role_assignments: Option<Vec<ConnectionImplicitRoleAssignment>>,

    /// The roles of those who sign in through the connection and are in a group. The SAML connection underneath needs the key `groups` in its `attribute_mapping` first, and an identity provider that sends the groups. Not supported if the connection underneath is an OIDC one.
    external_group_implicit_role_assignments: Option<Vec<GroupImplicitRoleAssignment>>,
} }

object! {
/// The response of [`b2b.sso.external.update_connection`](crate::b2b::sso::external::ExternalApi::update_connection).
#[doc(alias = "api_sso_v1_sso_external_UpdateConnectionResponse")]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    connection: Option<Connection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
