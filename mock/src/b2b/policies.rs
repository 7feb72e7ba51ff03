//! `b2b.rbac`.

use serde_json::Value;
use stytch_api::b2b::rbac::organizations::GetOrgPolicyResponse;
use stytch_api::b2b::rbac::{Policy, PolicyResponse, PolicyRole, PolicyRolePermission};

use super::permissions::{Permission, ROLES};
use super::state::B2b;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;

pub(super) fn policy(_: &mut B2b, _: &Call) -> Result<Value, Fault> {
    let permission =
        |held: &Permission<'_>| PolicyRolePermission::new(held.resource, [held.action]);
    let mut policy = Policy::default();
    policy.roles = ROLES
        .iter()
        .map(|(id, permissions)| PolicyRole::new(*id, "", permissions.iter().map(permission)))
        .collect();
    let mut response = PolicyResponse::default();
    response.policy = Some(policy);
    answer(response)
}

/// No organization has roles of its own.
pub(super) fn organization_policy(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let organization_id = call.parameter("organization_id").unwrap_or_default();
    match b2b.organizations.contains_key(organization_id) {
        true => answer(GetOrgPolicyResponse::default()),
        false => Err(Fault::organization_not_found()),
    }
}
