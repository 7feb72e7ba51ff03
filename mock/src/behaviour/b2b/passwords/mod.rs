//! `b2b.passwords`.

pub(in crate::behaviour) mod discovery;
pub(in crate::behaviour) mod migrate;
pub(in crate::behaviour) mod reset;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use stytch_api::StatusCode;
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::passwords::email::{RequireResetRequest, RequireResetResponse};
use stytch_api::b2b::passwords::{
    AuthenticateRequest, AuthenticateResponse, StrengthCheckRequest, StrengthCheckResponse,
};

use super::factors;
use super::login::{log_in, show_login, wanted};
use super::members::{any_member, by_email, organization};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::passwords::strength::Strength;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Stored;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.passwords.authenticate", authenticate),
    ("b2b.passwords.email.require_reset", require_reset),
    ("b2b.passwords.strength_check", strength_check),
];

/// That a member must set their password anew.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Expired {
    member_password_id: String,
}

impl Stored for Expired {
    const COLLECTION: &'static str = "expired_member_passwords";

    fn id(&self) -> &str {
        &self.member_password_id
    }
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let organization_id = request.organization_id.as_str();
    let password = request.password.expose();
    let member = knower(state, organization_id, &request.email_address, password)?;
    if state
        .store
        .get::<Expired>(&member.member_password_id)
        .is_some()
    {
        return Err(Fault::bad_request(
            "member_reset_password",
            "The password must be set anew.",
        ));
    }
    let factor = factors::password(state);
    let login = log_in(state, call, member, factor, wanted!(request))?;
    let mut response = AuthenticateResponse::default();
    response
        .organization_id
        .clone_from(&login.organization.organization_id);
    show_login!(response, login);
    respond(response)
}

fn email_not_found() -> Fault {
    Fault::not_found("email_not_found", "No member has this address.")
}

/// The member who has the address and knows the password.
fn knower(
    state: &State,
    organization_id: &str,
    address: &str,
    password: &str,
) -> Result<Member, Fault> {
    let organization = organization(state, organization_id)?;
    let member = by_email(state, &organization.organization_id, address);
    let member = member.ok_or_else(email_not_found)?;
    let id = member.member_password_id.as_str();
    if id.is_empty() {
        return Err(Fault::not_found(
            "member_password_not_found",
            "The member has no password.",
        ));
    }
    if !state.has_password(id) {
        return Err(Fault::new(
            StatusCode::NOT_IMPLEMENTED,
            "mock_cannot_check_hash",
            "The password came as a hash, and stytch-mock computes none.",
        ));
    }
    match state.is_password(id, password) {
        true => Ok(member),
        false => Err(wrong_password()),
    }
}

fn wrong_password() -> Fault {
    Fault::unauthorized(
        "unauthorized_credentials",
        "It is not the password of the member.",
    )
}

/// Keeps a password of the member, under the id of the one before it if there was one.
fn set_password(state: &mut State, member: &mut Member, password: &str) -> Result<(), Fault> {
    if member.member_password_id.is_empty() {
        member.member_password_id = state.ids.fresh("member-password");
    }
    state.keep_password(&member.member_password_id, password)?;
    state.store.remove::<Expired>(&member.member_password_id);
    state.save(Action::Update, member);
    Ok(())
}

/// Of one member, or where none is named and no organization, of all who have the address.
fn require_reset(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RequireResetRequest = call.body()?;
    let id = request.member_id.unwrap_or_default();
    let organization_id = request.organization_id.unwrap_or_default();
    let one = match (id.as_str(), organization_id.as_str()) {
        ("", "") => None,
        ("", organization_id) => by_email(state, organization_id, &request.email_address),
        (id, _) => any_member(state, id),
    };
    let mut response = RequireResetResponse::default();
    if id.is_empty() && organization_id.is_empty() {
        for member in everywhere(state, &request.email_address) {
            expire(state, &member);
        }
        return respond(response);
    }
    let member = one.ok_or_else(email_not_found)?;
    expire(state, &member);
    response.organization = state.store.get(&member.organization_id);
    response.member_id = Some(member.member_id.clone());
    response.member = Some(member);
    respond(response)
}

/// All members who have the address.
fn everywhere(state: &State, address: &str) -> Vec<Member> {
    let all = state.store.all();
    let theirs = all.filter(|it: &Member| it.email_address.eq_ignore_ascii_case(address));
    theirs.collect()
}

fn expire(state: &mut State, member: &Member) {
    if !member.member_password_id.is_empty() {
        state.store.put(&Expired {
            member_password_id: member.member_password_id.clone(),
        });
    }
}

fn strength_check(_: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: StrengthCheckRequest = call.body()?;
    let address = request.email_address.unwrap_or_default();
    let strength = Strength::of(request.password.expose(), &address);
    let mut response = StrengthCheckResponse::default();
    response.score = strength.score;
    response.valid_password = strength.is_enough();
    response.strength_policy = "zxcvbn".to_owned();
    respond(response)
}
