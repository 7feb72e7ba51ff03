//! `b2b.otps.email`: passcodes by e-mail.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::b2b::otps::email::{
    AuthenticateRequest, AuthenticateResponse, LoginOrSignupRequest, LoginOrSignupResponse,
    discovery,
};
use stytch_api::shared::AuthenticationFactorType;

use super::discovery::{discover, show_discovery};
use super::factors;
use super::login::{check_method, log_in, show_login, wanted};
use super::members::{by_email, email_id, organization};
use super::messages::send_code;
use super::signup::find_or_sign_up;
use crate::behaviour::codes;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.otps.email.authenticate", authenticate),
    (
        "b2b.otps.email.discovery.authenticate",
        discovery_authenticate,
    ),
    ("b2b.otps.email.discovery.send", discovery_send),
    ("b2b.otps.email.login_or_signup", login_or_signup),
];

const METHOD: &str = "email_otp";
const MINUTES: u32 = 10;

fn life(minutes: Option<u32>) -> TimeDelta {
    TimeDelta::minutes(minutes.unwrap_or(MINUTES).into())
}

fn login_or_signup(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: LoginOrSignupRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    let known = by_email(state, &request.organization_id, &request.email_address);
    check_method(&organization, known.as_ref(), METHOD)?;
    let minutes = match known.is_some_and(|it| it.status == "active") {
        true => request.login_expiration_minutes,
        false => request.signup_expiration_minutes,
    };
    let (member, is_new) = find_or_sign_up(state, &organization, &request.email_address)?;
    let life = life(minutes);
    let code = state.issue_code(Purpose::MemberOtp, &member.member_id, life, Object::new())?;
    send_code(state, call, &member.email_address, code);

    let mut response = LoginOrSignupResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.member_created = is_new;
    response.organization = organization;
    respond(response)
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    let member = by_email(state, &organization.organization_id, &request.email_address);
    let member = member.unwrap_or_default();
    let (member_id, code) = (member.member_id.clone(), request.code.expose());
    codes::said(state, Purpose::MemberOtp, &member_id, code)?;
    let factor = factors::member_email(state, AuthenticationFactorType::EmailOtp, &member);
    let login = log_in(state, call, member, factor, wanted!(request))?;
    state.redeem_code(Purpose::MemberOtp, &member_id, code);

    let mut response = AuthenticateResponse::default();
    response.method_id = email_id(state, &member_id);
    response
        .organization_id
        .clone_from(&login.organization.organization_id);
    show_login!(response, login);
    respond(response)
}

fn discovery_send(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: discovery::SendRequest = call.body()?;
    let recipient = request.email_address.to_lowercase();
    let life = life(request.discovery_expiration_minutes);
    let code = state.issue_code(Purpose::DiscoveryOtp, &recipient, life, Object::new())?;
    send_code(state, call, &request.email_address, code);
    respond(discovery::SendResponse::default())
}

fn discovery_authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: discovery::AuthenticateRequest = call.body()?;
    let recipient = request.email_address.to_lowercase();
    let code = request.code.expose();
    codes::said(state, Purpose::DiscoveryOtp, &recipient, code)?;
    let id = state.ids.fresh("email");
    let kind = AuthenticationFactorType::EmailOtp;
    let factor = factors::email(state, kind, &id, &request.email_address);
    let discovered = discover(state, &request.email_address, "", vec![factor])?;
    state.redeem_code(Purpose::DiscoveryOtp, &recipient, code);

    let mut response = discovery::AuthenticateResponse::default();
    show_discovery!(response, discovered);
    respond(response)
}
