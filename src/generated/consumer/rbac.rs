// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The RBAC policy for users: roles, resources and the actions that roles permit.
//!
//! | Operation | |
//! |---|---|
//! | [`policy`](RbacApi::policy) | Returns the project's RBAC policy for users, with its roles, resources and scopes. |

use crate::wire::prelude::*;

resource! {
/// The RBAC policy for users: roles, resources and the actions that roles permit.
///
/// `client.consumer().rbac()`
pub struct RbacApi: "consumer.rbac" {}

/// Returns the project's RBAC policy for users, with its roles, resources and scopes.
///
/// Roles and resources are defined in the dashboard (<https://stytch.com/dashboard/rbac>); roles are given to users with [`consumer.users.update`](crate::consumer::users::UsersApi::update) and in other ways: <https://stytch.com/docs/guides/rbac/role-assignment>. All of it: <https://stytch.com/docs/guides/rbac/overview>.
///
/// The local checks of this library fetch the policy by themselves and renew it when it is 5 minutes old.
#[doc(alias = "api_consumer_rbac_v1_Policy")]
GET "/v1/rbac/policy"
example r#"
let response = stytch.consumer().rbac().policy().await?;
"#
fn policy() -> PolicyResponse;
}

object! {
/// The RBAC policy of a consumer project: its resources, roles and scopes.
#[doc(alias = "api_consumer_rbac_v1_Policy")]
pub struct Policy {
    /// The resources that the policy knows, and their actions.
    resources: Vec<PolicyResource>,

    /// The roles that the policy defines.
    roles: Vec<PolicyRole>,

    /// The OAuth scopes that the policy defines.
    scopes: Vec<PolicyScope>,
} }

object! {
/// A resource of the consumer policy, and the actions that it knows.
#[doc(alias = "api_consumer_rbac_v1_PolicyResource")]
pub struct PolicyResource {
    /// All actions that there are on the resource.
    actions: Vec<String>,

    /// What it is, in words for people.
    description: String,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// The response of [`consumer.rbac.policy`](crate::consumer::rbac::RbacApi::policy).
#[doc(alias = "api_consumer_rbac_v1_PolicyResponse")]
pub struct PolicyResponse {
    /// The project's RBAC policy: all roles, resources and scopes that are defined for users.
    policy: Option<Policy>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A role of the project, and what users who hold it may do.
#[doc(alias = "api_consumer_rbac_v1_PolicyRole")]
pub struct PolicyRole {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<PolicyRolePermission>,

    /// Identifies the role, by a name of your own for people to read; `stytch_user` is the name of the role that Stytch defines. More: <https://stytch.com/docs/guides/rbac/overview>.
    role_id: String,
} }

object! {
/// The actions on one resource that a role permits to users.
#[doc(alias = "api_consumer_rbac_v1_PolicyRolePermission")]
pub struct PolicyRolePermission {
    /// The actions that are allowed on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// A scope that a user's token may carry, and what it permits.
#[doc(alias = "api_consumer_rbac_v1_PolicyScope")]
pub struct PolicyScope {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<PolicyScopePermission>,

    /// The name of an OAuth scope.
    scope: String,
} }

object! {
/// The actions on one resource that a scope of a user's token permits.
#[doc(alias = "api_consumer_rbac_v1_PolicyScopePermission")]
pub struct PolicyScopePermission {
    /// The actions that are allowed on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }
