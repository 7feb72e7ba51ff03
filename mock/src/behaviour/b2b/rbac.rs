//! `b2b.rbac`.

use serde_json::Value;
use stytch_api::b2b::organizations::{CustomRole, CustomRolePermission, Organization};
use stytch_api::b2b::rbac::organizations::{
    GetOrgPolicyResponse, SetOrgPolicyRequest, SetOrgPolicyResponse,
};
use stytch_api::b2b::rbac::{OrgPolicy, PolicyResponse, PolicyRole, PolicyRolePermission};

use super::organization::organization_of;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.rbac.organizations.get_org_policy", get_org_policy),
    ("b2b.rbac.organizations.set_org_policy", set_org_policy),
    ("b2b.rbac.policy", policy),
];

fn policy(state: &mut State, _: &Call) -> Result<Value, Fault> {
    let mut response = PolicyResponse::default();
    response.policy = Some(state.policies.b2b.clone());
    respond(response)
}

fn get_org_policy(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let organization = organization_of(state, call)?;
    let mut response = GetOrgPolicyResponse::default();
    response.org_policy = own_policy(&organization);
    respond(response)
}

/// The roles of its own stand in the organization.
fn set_org_policy(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut organization = organization_of(state, call)?;
    let request: SetOrgPolicyRequest = call.body()?;
    check_roles(state, &request.org_policy.roles)?;
    organization.custom_roles = request
        .org_policy
        .roles
        .into_iter()
        .map(custom_role)
        .collect();
    state.save(Action::Update, &organization);
    let mut response = SetOrgPolicyResponse::default();
    response.org_policy = own_policy(&organization);
    respond(response)
}

fn check_roles(state: &State, roles: &[PolicyRole]) -> Result<(), Fault> {
    let is_projects = |id: &str| {
        state
            .policies
            .b2b
            .roles
            .iter()
            .any(|role| role.role_id == id)
    };
    for (index, role) in roles.iter().enumerate() {
        let before = roles.iter().take(index);
        if before
            .into_iter()
            .any(|other| other.role_id == role.role_id)
            || is_projects(&role.role_id)
        {
            let message = format!("There is a role `{}` already.", role.role_id);
            return Err(Fault::bad_request("rbac_role_duplicate", message));
        }
    }
    Ok(())
}

fn own_policy(organization: &Organization) -> OrgPolicy {
    OrgPolicy::new(organization.custom_roles.iter().map(|role| {
        let permissions = role.permissions.iter();
        let permissions =
            permissions.map(|it| PolicyRolePermission::new(&it.resource_id, it.actions.clone()));
        PolicyRole::new(&role.role_id, &role.description, permissions)
    }))
}

fn custom_role(role: PolicyRole) -> CustomRole {
    let permission = |it: PolicyRolePermission| {
        let mut permission = CustomRolePermission::default();
        permission.resource_id = it.resource_id;
        permission.actions = it.actions;
        permission
    };
    let mut custom = CustomRole::default();
    custom.role_id = role.role_id;
    custom.description = role.description;
    custom.permissions = role.permissions.into_iter().map(permission).collect();
    custom
}
