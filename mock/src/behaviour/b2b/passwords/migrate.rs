//! `b2b.passwords.migrate`: hashes that were made elsewhere.
//!
//! None is computed here, so that a login with such a password is refused by a message that says so, until the password is
//! set anew.

use serde_json::{Map, Value};
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::passwords::{MigrateRequest, MigrateResponse};

use crate::behaviour::b2b::members::{add_role, by_email, create, organization};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[("b2b.passwords.migrate", migrate)];

fn migrate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: MigrateRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    if request.hash.expose().is_empty() {
        return Err(Fault::bad_request("invalid_hash", "The hash is empty."));
    }
    let known = by_email(state, &organization.organization_id, &request.email_address);
    if known
        .as_ref()
        .is_some_and(|it| !it.member_password_id.is_empty())
    {
        return Err(Fault::bad_request(
            "password_already_exists",
            "The member has a password already.",
        ));
    }
    let is_new = known.is_none();
    let mut member = match known {
        Some(member) => member,
        None => create(state, &organization, &request.email_address, "", "active"),
    };
    member.member_password_id = state.ids.fresh("member-password");
    take_over(&mut member, request);
    state.save(Action::Update, &member);

    let mut response = MigrateResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.member_created = is_new;
    response.organization = organization;
    respond(response)
}

/// What the request says of the member.
fn take_over(member: &mut Member, request: MigrateRequest) {
    if let Some(name) = request.name {
        member.name = name;
    }
    if let Some(id) = request.external_id {
        member.external_id = Some(id);
    }
    if let Some(phone) = request.mfa_phone_number {
        member.mfa_phone_number = phone;
        member.mfa_phone_number_verified = request.set_phone_number_verified.unwrap_or_default();
    }
    for role in request.roles.iter().flatten() {
        add_role(member, role, "direct_assignment", Map::new());
    }
    member
        .trusted_metadata
        .extend(request.trusted_metadata.unwrap_or_default());
    member
        .untrusted_metadata
        .extend(request.untrusted_metadata.unwrap_or_default());
}
