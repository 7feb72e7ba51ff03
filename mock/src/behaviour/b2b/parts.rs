//! What is taken from members, or given back: their second factors, their password, and their being a member.

use serde_json::Value;
use stytch_api::b2b::organizations::members::{
    DeleteMfaPhoneNumberResponse, DeletePasswordResponse, DeleteTotpResponse, ReactivateResponse,
};
use stytch_api::b2b::organizations::{Member, MemberStatus};

use super::members::{by_email, member, member_not_found};
use super::organization::organization_of;
use super::totps;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    (
        "b2b.organizations.members.delete_mfa_phone_number",
        delete_phone,
    ),
    ("b2b.organizations.members.delete_password", delete_password),
    ("b2b.organizations.members.delete_totp", delete_totp),
    ("b2b.organizations.members.reactivate", reactivate),
];

/// A response shows the member and their organization.
macro_rules! show_member {
    ($response:ident, $state:ident, $member:ident) => {
        $state.save(Action::Update, &$member);
        $response.organization = $state
            .store
            .get(&$member.organization_id)
            .unwrap_or_default();
        $response.member_id.clone_from(&$member.member_id);
        $response.member = $member;
    };
}

fn member_of(state: &State, call: &Call) -> Result<Member, Fault> {
    let organization = organization_of(state, call)?;
    let id = call.parameter("member_id").unwrap_or_default();
    member(state, &organization.organization_id, id)
}

/// Sessions that have the factor go on.
fn delete_phone(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut member = member_of(state, call)?;
    if member.mfa_phone_number.is_empty() {
        return Err(Fault::not_found(
            "member_phone_number_not_found",
            "The member has no phone number.",
        ));
    }
    member.mfa_phone_number = String::new();
    member.mfa_phone_number_verified = false;
    set_default(&mut member);
    let mut response = DeleteMfaPhoneNumberResponse::default();
    show_member!(response, state, member);
    respond(response)
}

/// Sessions that have the factor go on.
fn delete_totp(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut member = member_of(state, call)?;
    if member.totp_registration_id.is_empty() {
        return Err(Fault::not_found(
            "totp_not_found",
            "The member has no authenticator app.",
        ));
    }
    totps::forget(state, &mut member);
    set_default(&mut member);
    let mut response = DeleteTotpResponse::default();
    show_member!(response, state, member);
    respond(response)
}

/// The default is one that there is.
fn set_default(member: &mut Member) {
    let has_phone = !member.mfa_phone_number.is_empty();
    let has_totp = !member.totp_registration_id.is_empty();
    let method = match (member.default_mfa_method.as_str(), has_phone, has_totp) {
        ("sms_otp", true, _) | (_, true, false) => "sms_otp",
        (_, _, true) => "totp",
        _ => "",
    };
    member.default_mfa_method = method.to_owned();
}

fn delete_password(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let organization = organization_of(state, call)?;
    let id = call.parameter("member_password_id").unwrap_or_default();
    let mut all = state.store.all_where("member_password_id", id);
    let own = all.find(|it: &Member| it.organization_id == organization.organization_id);
    drop(all);
    let mut member = own.filter(|_| !id.is_empty()).ok_or_else(|| {
        Fault::not_found(
            "member_password_not_found",
            "No member of the organization has this password.",
        )
    })?;
    state.forget_password(id);
    member.member_password_id = String::new();
    let mut response = DeletePasswordResponse::default();
    show_member!(response, state, member);
    respond(response)
}

/// Only who has proven their address, and whose address nobody else has by now.
fn reactivate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let organization = organization_of(state, call)?;
    let id = call.parameter("member_id").unwrap_or_default();
    let member: Option<Member> = state.store.get(id);
    let own = member.filter(|it| it.organization_id == organization.organization_id);
    let mut member = own.ok_or_else(member_not_found)?;
    if member.status != "deleted" {
        return Err(Fault::bad_request(
            "no_deleted_member_found_for_reactivation",
            "The member is not deleted.",
        ));
    }
    if !member.email_address_verified {
        return Err(Fault::bad_request(
            "email_unverified_for_reactivation",
            "The member never proved their address.",
        ));
    }
    if by_email(state, &member.organization_id, &member.email_address).is_some() {
        return Err(Fault::bad_request(
            "reactivation_email_belongs_to_another_member",
            "Another member has the address by now.",
        ));
    }
    member.status = MemberStatus::Active;
    let mut response = ReactivateResponse::default();
    show_member!(response, state, member);
    respond(response)
}
