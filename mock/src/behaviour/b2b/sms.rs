//! `b2b.otps.sms`: passcodes by SMS, as a second factor.

use serde_json::Value;
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::otps::sms::{
    AuthenticateRequest, AuthenticateResponse, SendRequest, SendResponse,
};

use super::factors;
use super::login::{Wanted, show_session, wanted};
use super::members::{member, organization};
use super::messages::send_sms;
use super::second::{Settings, check_allowed, check_may_add, check_named, complete, is_named};
use crate::behaviour::codes;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::tokens::Purpose;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.otps.sms.authenticate", authenticate),
    ("b2b.otps.sms.send", send),
];

const KIND: &str = "sms_otp";

fn send(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: SendRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    check_allowed(&organization, KIND)?;
    let mut member = member(state, &organization.organization_id, &request.member_id)?;
    let wanted = Wanted {
        token: request.session_token,
        jwt: request.session_jwt,
        intermediate: request.intermediate_session_token,
        ..Wanted::default()
    };
    let given = request.mfa_phone_number.filter(|it| !it.is_empty());
    match given {
        Some(given) if member.mfa_phone_number.is_empty() => {
            check_may_add(state, &member, &wanted)?;
            member.mfa_phone_number = given;
            state.save(Action::Update, &member);
        }
        given => {
            is_named(state, &member, &wanted)?;
            check_number(&member, given.as_deref())?;
        }
    }
    send_sms(state, call, &member)?;

    let mut response = SendResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    respond(response)
}

/// A member has one number.
fn check_number(member: &Member, given: Option<&str>) -> Result<(), Fault> {
    match given {
        _ if member.mfa_phone_number.is_empty() => Err(Fault::not_found(
            "member_phone_number_not_found",
            "The member has no phone number, and none was given.",
        )),
        Some(given) if given != member.mfa_phone_number => Err(Fault::bad_request(
            "duplicate_member_phone_number_for_member",
            "The member has another phone number.",
        )),
        _ => Ok(()),
    }
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    check_allowed(&organization, KIND)?;
    let mut member = member(state, &organization.organization_id, &request.member_id)?;
    let wanted = wanted!(request);
    check_named(state, &member, &wanted)?;
    let code = request.code.expose();
    codes::said(state, Purpose::MemberSms, &member.member_id, code)?;
    member.mfa_phone_number_verified = true;
    let factor = factors::sms(state, &member);
    let settings = Settings {
        enrollment: request.set_mfa_enrollment,
        is_default: request.set_default_mfa.unwrap_or_default(),
    };
    let login = complete(state, call, member, (KIND, factor), wanted, settings)?;
    state.redeem_code(Purpose::MemberSms, &request.member_id, code);

    let mut response = AuthenticateResponse::default();
    show_session!(response, login);
    respond(response)
}
