//! Passwords that are set anew: by e-mail, by the one there is, by a session.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::passwords::email::{
    ResetRequest as ByEmail, ResetResponse as ByEmailResponse, ResetStartRequest,
    ResetStartResponse,
};
use stytch_api::b2b::passwords::existing_password::{
    ResetRequest as ByPassword, ResetResponse as ByPasswordResponse,
};
use stytch_api::b2b::passwords::sessions::{
    ResetRequest as BySession, ResetResponse as BySessionResponse,
};

use super::{email_not_found, knower, set_password};
use crate::behaviour::b2b::factors;
use crate::behaviour::b2b::login::{check_method, log_in, show_login, show_session, wanted};
use crate::behaviour::b2b::members::{
    any_member, by_email, email_id, member_not_found, organization, verify_email,
};
use crate::behaviour::b2b::messages::{Link, send_link};
use crate::behaviour::b2b::signup::find_or_sign_up;
use crate::behaviour::flow::Flow;
use crate::behaviour::links::page_url;
use crate::call::Call;
use crate::fault::Fault;
use crate::passwords::strength::check_strength;
use crate::reply::respond;
use crate::sessions::{Session, Who, required};
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::pkce::{check_verifier, keep_challenge};
use crate::tokens::{Purpose, detail, details};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.passwords.email.reset", by_mail),
    ("b2b.passwords.email.reset_start", start),
    ("b2b.passwords.existing_password.reset", by_password),
    ("b2b.passwords.sessions.reset", by_session),
];

const MINUTES: u32 = 30;

/// How long ago the session's member may have proven something.
const FRESH: TimeDelta = TimeDelta::minutes(5);

/// Who may join by their address can begin so.
fn start(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ResetStartRequest = call.body()?;
    let page = page_url(
        request.reset_password_redirect_url.as_deref(),
        "invalid_password_reset_redirect_url",
    )?;
    let organization = organization(state, &request.organization_id)?;
    let known = by_email(state, &request.organization_id, &request.email_address);
    check_method(&organization, known.as_ref(), "password")?;
    let signed_up = find_or_sign_up(state, &organization, &request.email_address);
    let (member, _) = signed_up.map_err(|_| email_not_found())?;
    let mut details = details([("member_id", member.member_id.as_str())]);
    keep_challenge(&mut details, request.code_challenge.as_deref());
    let minutes = request.reset_password_expiration_minutes;
    let link = reset_link(page, Purpose::MemberPassword, minutes, details);
    send_link(state, call, &member.email_address, link)?;

    let mut response = ResetStartResponse::default();
    response.member_email_id = email_id(state, &member.member_id);
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    respond(response)
}

/// The link of a mail with which a password is set anew.
pub(super) fn reset_link(
    page: url::Url,
    purpose: Purpose,
    minutes: Option<i32>,
    details: Object,
) -> Link {
    let minutes = minutes.and_then(|it| u32::try_from(it).ok());
    Link {
        page,
        token_type: "multi_tenant_passwords",
        purpose,
        minutes: minutes.unwrap_or(MINUTES),
        details,
    }
}

pub(super) fn unusable() -> Fault {
    Fault::unauthorized(
        "unable_to_auth_password_reset_token",
        "The link was used already, expired, or never was.",
    )
}

/// The token proves the address too.
fn by_mail(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ByEmail = call.body()?;
    let (token, password) = (
        request.password_reset_token.expose(),
        request.password.expose(),
    );
    let said = state
        .token_details(Purpose::MemberPassword, token)
        .ok_or_else(unusable)?;
    check_verifier(&said, call.text("code_verifier"))?;
    let mut member = any_member(state, detail(&said, "member_id")).ok_or_else(member_not_found)?;
    check_strength(password, &member.email_address)?;
    let organization = organization(state, &member.organization_id)?;
    verify_email(&mut member, &organization);
    let factor = factors::password(state);
    let mut login = log_in(state, call, member, factor, wanted!(request))?;
    set_password(state, &mut login.member, password)?;
    end_others(state, &login.member, session_id(&login.session));
    state.redeem_token(Purpose::MemberPassword, token);

    let mut response = ByEmailResponse::default();
    response
        .organization_id
        .clone_from(&organization.organization_id);
    response.member_email_id = email_id(state, &login.member.member_id);
    show_login!(response, login);
    respond(response)
}

fn by_password(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ByPassword = call.body()?;
    let (address, existing) = (&request.email_address, request.existing_password.expose());
    let member = knower(state, &request.organization_id, address, existing)?;
    let password = request.new_password.expose();
    check_strength(password, address)?;
    let factor = factors::password(state);
    let mut login = log_in(state, call, member, factor, wanted!(request, sessions only))?;
    set_password(state, &mut login.member, password)?;
    end_others(state, &login.member, session_id(&login.session));

    let mut response = ByPasswordResponse::default();
    show_login!(response, login);
    respond(response)
}

/// The session must have proven something of late.
fn by_session(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: BySession = call.body()?;
    let credential = required(request.session_token.clone(), request.session_jwt.clone())?;
    let session = state.find_member_session(&credential)?;
    if session.organization_id() != Some(request.organization_id.as_str()) {
        return Err(Fault::session_authorization_tenancy_error());
    }
    check_fresh(state, &session)?;
    let member = any_member(state, session.member_id().unwrap_or_default());
    let member = member.ok_or_else(member_not_found)?;
    let password = request.password.expose();
    check_strength(password, &member.email_address)?;
    let factor = factors::password(state);
    let mut login = log_in(state, call, member, factor, wanted!(request, sessions only))?;
    set_password(state, &mut login.member, password)?;
    end_others(state, &login.member, &session.id);

    let mut response = BySessionResponse::default();
    response.member_authenticated = true;
    show_session!(response, login);
    respond(response)
}

fn check_fresh(state: &State, session: &Session) -> Result<(), Fault> {
    let since = state.now() - FRESH;
    let mut proven = session
        .factors
        .iter()
        .filter_map(|it| it.last_authenticated_at);
    match proven.any(|it| it >= since) {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "session_too_old_to_reset_password",
            "What the session proved is more than five minutes old.",
        )),
    }
}

fn session_id(session: &Option<stytch_api::b2b::sessions::MemberSession>) -> &str {
    session.as_ref().map_or("", |it| &it.member_session_id)
}

/// Whoever else knew the password is logged out.
fn end_others(state: &mut State, member: &Member, but: &str) {
    let who = Who::Member {
        organization_id: member.organization_id.clone(),
        member_id: member.member_id.clone(),
    };
    for session in state.sessions_of(&who) {
        if session.id != but {
            state.revoke_session(&session.id);
        }
    }
}
