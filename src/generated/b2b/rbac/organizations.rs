// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Roles that an organization defines for itself.
//!
//! | Operation | |
//! |---|---|
//! | [`get_org_policy`](OrganizationsApi::get_org_policy) | Returns the RBAC roles that an organization defines for itself, beside those of the project. |
//! | [`set_org_policy`](OrganizationsApi::set_org_policy) | Sets the RBAC roles that an organization defines for itself, beside those of the project. |

use crate::wire::prelude::*;

resource! {
/// Roles that an organization defines for itself.
///
/// `client.b2b().rbac().organizations()`
pub struct OrganizationsApi: "b2b.rbac.organizations" {}

/// Returns the RBAC roles that an organization defines for itself, beside those of the project.
///
/// They exist only in the one organization; [`b2b.rbac.organizations.set_org_policy`](crate::b2b::rbac::organizations::OrganizationsApi::set_org_policy) sets them. The feature is in private beta, and support@stytch.com enables it for a workspace.
///
/// Where this library decides locally what a member may do, it fetches these roles by itself and keeps them; a change counts there after 5 minutes at the latest, or an hour if Stytch cannot be reached. More about RBAC: <https://stytch.com/docs/b2b/guides/rbac/overview>.
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicy")]
GET "/v1/b2b/rbac/organizations/{organization_id}"
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .rbac()
    .organizations()
    .get_org_policy("organization-test-…")
    .await?;
"#
fn get_org_policy(organization_id: &str) -> GetOrgPolicyResponse;

/// Sets the RBAC roles that an organization defines for itself, beside those of the project.
///
/// What is given replaces all roles that the organization had of its own; the project's policy stays as it is. Each role has a unique `role_id`, a `description` for people, and `permissions`, which are actions on resources. It suits organizations that need roles which others do not have, for an approval process or a hierarchy of their own.
///
/// The feature is in private beta, and support@stytch.com enables it for a workspace. More about RBAC: <https://stytch.com/docs/b2b/guides/rbac/overview>.
///
/// Stytch: <https://stytch.com/docs/b2b/api/set-rbac-org-policy>
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicy")]
PUT "/v1/b2b/rbac/organizations/{organization_id}"
errors r#"- `invalid_permission_action`, `invalid_permission_resource`: a role permits an action or a resource that the project's policy does not have.
- `organization_not_found`: nothing has the given id.
- `rbac_role_duplicate`: a role stands there twice, or is one of the project's."#
example r#"
use stytch_api::b2b::rbac::organizations::SetOrgPolicyRequest;
let body = SetOrgPolicyRequest::new(
    stytch_api::b2b::rbac::OrgPolicy::new([
        stytch_api::b2b::rbac::PolicyRole::new(
            "role-test-…",
            "…",
            [
                stytch_api::b2b::rbac::PolicyRolePermission::new(
                    "resource-test-…",
                    ["…"],
                ),
            ],
        ),
    ]),
);
let response = stytch
    .b2b()
    .rbac()
    .organizations()
    .set_org_policy("organization-test-…", body)
    .await?;
"#
fn set_org_policy(organization_id: &str, body: SetOrgPolicyRequest) -> SetOrgPolicyResponse;
}

object! {
/// The response of [`b2b.rbac.organizations.get_org_policy`](crate::b2b::rbac::organizations::OrganizationsApi::get_org_policy).
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicyResponse")]
pub struct GetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.rbac.organizations.set_org_policy`](crate::b2b::rbac::organizations::OrganizationsApi::set_org_policy).
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyRequest")]
pub struct SetOrgPolicyRequest [request] new(org_policy: crate::b2b::rbac::OrgPolicy) {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,
} }

object! {
/// The response of [`b2b.rbac.organizations.set_org_policy`](crate::b2b::rbac::organizations::OrganizationsApi::set_org_policy).
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyResponse")]
pub struct SetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
