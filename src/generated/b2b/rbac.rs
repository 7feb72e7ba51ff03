// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The RBAC policy for members: roles, resources and the actions that roles permit.
//!
//! | Operation | |
//! |---|---|
//! | [`policy`](RbacApi::policy) | Returns the project's RBAC policy for members, with its roles, resources and scopes. |

use crate::wire::prelude::*;

pub mod organizations;

resource! {
/// The RBAC policy for members: roles, resources and the actions that roles permit.
///
/// `client.b2b().rbac()`
pub struct RbacApi: "b2b.rbac" {
    organizations: OrganizationsApi;
}

/// Returns the project's RBAC policy for members, with its roles, resources and scopes.
///
/// Roles and resources are managed in the dashboard (<https://stytch.com/dashboard/rbac>). Roles are assigned here: to a member by [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update), and by e-mail domain, SSO or SCIM at the organization and its connections (<https://stytch.com/docs/b2b/guides/rbac/role-assignment>).
///
/// Where this library decides locally what a member may do, it fetches the policy by itself and keeps it; a change of the policy counts there after 5 minutes at the latest, or an hour if Stytch cannot be reached. More about RBAC: <https://stytch.com/docs/b2b/guides/rbac/overview>.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/rbac/get-policy>
#[doc(alias = "api_b2b_rbac_v1_Policy")]
GET "/v1/b2b/rbac/policy"
example r#"
let response = stytch.b2b().rbac().policy().await?;
"#
fn policy() -> PolicyResponse;
}

object! {
/// The roles that one organization has beside those of the project.
#[doc(alias = "api_b2b_rbac_v1_OrgPolicy")]
pub struct OrgPolicy new(roles: Vec<PolicyRole>) {
    /// The organization's own roles, beside those of the project.
    roles: Vec<PolicyRole>,
} }

object! {
/// The RBAC policy of a B2B project: its resources, roles and scopes.
#[doc(alias = "api_b2b_rbac_v1_Policy")]
pub struct Policy {
    /// The resources that the policy knows, and their actions.
    resources: Vec<PolicyResource>,

    /// The roles that the policy defines.
    roles: Vec<PolicyRole>,

    /// The OAuth scopes that the policy defines.
    scopes: Vec<PolicyScope>,
} }

object! {
/// A resource of the B2B policy, and the actions that it knows.
///
/// Resources of your own have ids and actions of your choice. Ids that begin with `stytch` are reserved for Stytch's resources (<https://stytch.com/docs/b2b/guides/rbac/stytch-default>), whose actions are those that calls made as a member need:
///
/// - `stytch.organization`: `update.info.name`, `update.info.slug`, `update.info.logo-url`, `update.settings.allowed-auth-methods`, `update.settings.allowed-mfa-methods`, `update.settings.email-jit-provisioning`, `update.settings.email-invites`, `update.settings.allowed-domains`, `update.settings.default-sso-connection`, `update.settings.sso-jit-provisioning`, `update.settings.mfa-policy`, `update.settings.implicit-roles`, `update.settings.oauth-tenant-jit-provisioning`, `update.settings.allowed-oauth-tenants`, `delete`
/// - `stytch.member`: `create`, `update.info.name`, `update.info.email`, `update.info.untrusted-metadata`, `update.info.mfa-phone`, `update.info.delete.mfa-phone`, `update.info.delete.mfa-totp`, `update.info.delete.password`, `update.info.unlink.retired-email`, `update.settings.is-breakglass`, `update.settings.mfa-enrolled`, `update.settings.default-mfa-method`, `update.settings.roles`, `search`, `delete`, `revoke-sessions`, `get.connected-apps`, `revoke.connected-app`
/// - `stytch.sso`, `stytch.scim` and `stytch.custom-org-roles`: `create`, `get`, `update`, `delete`
/// - `stytch.self`, which is the member whose session it is: `update.info.name`, `update.info.untrusted-metadata`, `update.info.mfa-phone`, `update.info.email`, `update.info.delete.mfa-phone`, `update.info.delete.mfa-totp`, `update.info.delete.password`, `update.info.unlink.retired-email`, `update.settings.mfa-enrolled`, `update.settings.default-mfa-method`, `delete`, `revoke-sessions`, `get.connected-apps`, `revoke.connected-app`
#[doc(alias = "api_b2b_rbac_v1_PolicyResource")]
pub struct PolicyResource {
    /// All actions that there are on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// What it is, in words for people.
    description: String,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// The response of [`b2b.rbac.policy`](crate::b2b::rbac::RbacApi::policy).
#[doc(alias = "api_b2b_rbac_v1_PolicyResponse")]
pub struct PolicyResponse {
    /// The project's RBAC policy.
    policy: Option<Policy>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A role of the project or of one organization, and what members who hold it may do.
///
/// Two roles are Stytch's. Every member has `stytch_member`, which by default allows all actions on `stytch.self`; whoever creates an organization by [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create) has `stytch_admin`, which by default allows all on `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.scim`. See <https://stytch.com/docs/b2b/guides/rbac/stytch-default>.
#[doc(alias = "api_b2b_rbac_v1_PolicyRole")]
pub struct PolicyRole new(role_id: String, description: String, permissions: Vec<PolicyRolePermission>) {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<PolicyRolePermission>,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The actions on one resource that a role permits to members.
#[doc(alias = "api_b2b_rbac_v1_PolicyRolePermission")]
pub struct PolicyRolePermission new(resource_id: String, actions: Vec<String>) {
    /// The actions that are allowed on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// A scope that a member's token may carry, and what it permits.
#[doc(alias = "api_b2b_rbac_v1_PolicyScope")]
pub struct PolicyScope {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<PolicyScopePermission>,

    /// The name of an OAuth scope.
    scope: String,
} }

object! {
/// The actions on one resource that a scope of a member's token permits.
#[doc(alias = "api_b2b_rbac_v1_PolicyScopePermission")]
pub struct PolicyScopePermission {
    /// The actions that are allowed on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }
