// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.rbac.organizations`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.rbac.organizations`.
pub struct OrganizationsApi: "b2b.rbac.organizations" {}

/// Returns the RBAC roles that an organization defines for itself, beside those of the project.
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicy")]
GET "/v1/b2b/rbac/organizations/{organization_id}"
fn get_org_policy(organization_id: &str) -> GetOrgPolicyResponse;

/// Sets the RBAC roles that an organization defines for itself, beside those of the project.
///
/// Stytch: <https://stytch.com/docs/b2b/api/set-rbac-org-policy>
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicy")]
PUT "/v1/b2b/rbac/organizations/{organization_id}"
fn set_org_policy(organization_id: &str, body: SetOrgPolicyRequest) -> SetOrgPolicyResponse;
}

object! {
/// The response of `b2b.rbac.organizations.get_org_policy`.
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicyResponse")]
pub struct GetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.rbac.organizations.set_org_policy`.
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyRequest")]
pub struct SetOrgPolicyRequest [request] new(org_policy: crate::b2b::rbac::OrgPolicy) {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,
} }

object! {
/// The response of `b2b.rbac.organizations.set_org_policy`.
#[doc(alias = "api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyResponse")]
pub struct SetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    org_policy: crate::b2b::rbac::OrgPolicy,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
