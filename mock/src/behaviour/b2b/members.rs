//! The members whom logins are about.

use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, MemberRole, MemberRoleSource, Organization};

use crate::fault::Fault;
use crate::state::State;
use crate::state::changes::Action;

const DELETED: &str = "deleted";

/// The organization with this id.
pub(super) fn organization(state: &State, id: &str) -> Result<Organization, Fault> {
    state
        .store
        .get(id)
        .ok_or_else(Fault::organization_not_found)
}

pub(super) fn member_not_found() -> Fault {
    Fault::not_found(
        "member_not_found",
        "No member of the organization has this id, or they are deleted.",
    )
}

/// The member of the organization with this id. One who is deleted is none.
pub(super) fn member(
    state: &State,
    organization_id: &str,
    member_id: &str,
) -> Result<Member, Fault> {
    let member: Option<Member> = state.store.get(member_id);
    let own = member.filter(|it| it.organization_id == organization_id && it.status != DELETED);
    own.ok_or_else(member_not_found)
}

/// The member of any organization with this id. One who is deleted is none.
pub(super) fn any_member(state: &State, member_id: &str) -> Option<Member> {
    let member: Option<Member> = state.store.get(member_id);
    member.filter(|it| it.status != DELETED)
}

/// The member of the organization who has the address.
pub(super) fn by_email(state: &State, organization_id: &str, address: &str) -> Option<Member> {
    let mut members = state.store.all_where("organization_id", organization_id);
    members
        .find(|it: &Member| it.status != DELETED && it.email_address.eq_ignore_ascii_case(address))
}

/// A new member with the roles that every member with such an address has.
pub(super) fn create(
    state: &mut State,
    organization: &Organization,
    address: &str,
    name: &str,
    status: &str,
) -> Member {
    let mut member = Member::default();
    member
        .organization_id
        .clone_from(&organization.organization_id);
    member.member_id = state.ids.fresh("member");
    member.email_address = address.to_owned();
    member.name = name.to_owned();
    member.status = status.into();
    member.created_at = Some(state.now());
    add_role(
        &mut member,
        "stytch_member",
        "direct_assignment",
        Map::new(),
    );
    state.save(Action::Create, &member);
    member
}

/// Gives a member a role for a reason, unless they have it for that reason.
pub(super) fn add_role(
    member: &mut Member,
    role_id: &str,
    reason: &str,
    details: Map<String, Value>,
) {
    let mut source = MemberRoleSource::default();
    source.type_ = reason.into();
    source.details = details;
    let held = member.roles.iter_mut().find(|it| it.role_id == role_id);
    match held {
        Some(role) if role.sources.contains(&source) => {}
        Some(role) => role.sources.push(source),
        None => {
            let mut role = MemberRole::default();
            role.role_id = role_id.to_owned();
            role.sources = vec![source];
            member.roles.push(role);
        }
    }
    member.is_admin = is_admin(member);
}

/// Whether a role makes the member an admin.
pub(super) fn is_admin(member: &Member) -> bool {
    member.roles.iter().any(|it| it.role_id == "stytch_admin")
}

/// The address proves to be the member's: roles may follow from its domain.
pub(super) fn verify_email(member: &mut Member, organization: &Organization) {
    member.email_address_verified = true;
    let domain = domain(&member.email_address).to_owned();
    let assignments = &organization.rbac_email_implicit_role_assignments;
    for it in assignments.iter().filter(|it| it.domain == domain) {
        let details = json!({ "email_domain": domain });
        let details = details.as_object().cloned().unwrap_or_default();
        add_role(member, &it.role_id, "email_assignment", details);
    }
}

/// Whether whoever has such an address may join by proving it.
pub(super) fn may_join_by_email(organization: &Organization, address: &str) -> bool {
    organization.email_jit_provisioning == "RESTRICTED" && is_of_domain(organization, address)
}

/// Whether the domain of the address is one of the organization's.
pub(super) fn is_of_domain(organization: &Organization, address: &str) -> bool {
    let mut allowed = organization.email_allowed_domains.iter();
    allowed.any(|it| it.eq_ignore_ascii_case(domain(address)))
}

pub(super) fn domain(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// The id of a member's address, which follows from the member's.
pub(super) fn email_id(state: &State, member_id: &str) -> String {
    let mut parts = member_id.splitn(3, '-');
    let uuid = parts.nth(2).unwrap_or_default();
    state.ids.of("email", uuid)
}
