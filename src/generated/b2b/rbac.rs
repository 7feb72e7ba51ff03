// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.rbac`.

use crate::wire::prelude::*;

/// `b2b.rbac.organizations`.
pub mod organizations;

resource! {
/// The operations of `b2b.rbac`.
pub struct RbacApi: "b2b.rbac" {
    organizations: OrganizationsApi;
}

/// Returns the project's RBAC policy for members, with its roles, resources and scopes.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/rbac/get-policy>
#[doc(alias = "api_b2b_rbac_v1_Policy")]
GET "/v1/b2b/rbac/policy"
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
#[doc(alias = "api_b2b_rbac_v1_PolicyResource")]
pub struct PolicyResource {
    /// All actions that there are on the resource.
    actions: Vec<String>,

    /// What it is, in words for people.
    description: String,

    /// Identifies a resource of the RBAC policy.
    resource_id: String,
} }

object! {
/// The response of `b2b.rbac.policy`.
#[doc(alias = "api_b2b_rbac_v1_PolicyResponse")]
pub struct PolicyResponse {
    /// The project's RBAC policy.
    policy: Option<Policy>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// A role of the project or of one organization, and what members who hold it may do.
#[doc(alias = "api_b2b_rbac_v1_PolicyRole")]
pub struct PolicyRole new(role_id: String, description: String, permissions: Vec<PolicyRolePermission>) {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<PolicyRolePermission>,

    /// Identifies a role.
    role_id: String,
} }

object! {
/// The actions on one resource that a role permits to members.
#[doc(alias = "api_b2b_rbac_v1_PolicyRolePermission")]
pub struct PolicyRolePermission new(resource_id: String, actions: Vec<String>) {
    /// The actions that are allowed on the resource; `*` allows all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy.
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
    /// The actions that are allowed on the resource; `*` allows all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy.
    resource_id: String,
} }
