//! `b2b.sessions`.

use serde_json::Value;
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::sessions::{
    AuthenticateRequest, AuthenticateResponse, AuthorizationCheck, AuthorizationVerdict,
    ExchangeRequest, ExchangeResponse, GetResponse, RevokeRequest, RevokeResponse,
};

use super::login::{Wanted, log_in_again, show_login};
use super::members::{any_member, by_email, member_not_found, organization};
use super::proof::Proof;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::sessions::{Session, Who, presented, required};
use crate::state::State;
use crate::state::policies::Permission;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.sessions.authenticate", authenticate),
    ("b2b.sessions.exchange", exchange),
    ("b2b.sessions.get", get),
    ("b2b.sessions.get_jwks", get_jwks),
    ("b2b.sessions.revoke", revoke),
];

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let credential = required(request.session_token, request.session_jwt)?;
    let mut session = state.find_member_session(&credential)?;
    let check = request.authorization_check.as_ref();
    let verdict = check
        .map(|check| verdict(state, &session, check))
        .transpose()?;
    let claims = request.session_custom_claims.unwrap_or_default();
    state.extend_session(&mut session, request.session_duration_minutes, claims)?;

    let mut response = AuthenticateResponse::default();
    let named = |id: Option<&str>| id.unwrap_or_default().to_owned();
    response.organization = state
        .store
        .get(&named(session.organization_id()))
        .unwrap_or_default();
    response.member = state
        .store
        .get(&named(session.member_id()))
        .unwrap_or_default();
    response.member_session = state.member_session(&session);
    response.session_jwt = state.issue_jwt(&session)?.into();
    response.session_token = session.token.into();
    response.verdict = verdict;
    respond(response)
}

/// Goes on to another organization of which the person is a member, or to which they are invited.
fn exchange(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ExchangeRequest = call.body()?;
    let credential = required(request.session_token, request.session_jwt)?;
    let session = state.find_member_session(&credential)?;
    let organization = organization(state, &request.organization_id)?;
    let own = any_member(state, session.member_id().unwrap_or_default());
    let address = own.ok_or_else(member_not_found)?.email_address;
    let member = by_email(state, &organization.organization_id, &address);
    let member = member.ok_or_else(member_not_found)?;
    let proof = Proof {
        email_address: address,
        name: member.name.clone(),
        organization_id: session.organization_id().unwrap_or_default().to_owned(),
        factors: session.factors,
    };
    let wanted = Wanted {
        minutes: request.session_duration_minutes,
        claims: request.session_custom_claims,
        ..Wanted::default()
    };
    let login = log_in_again(state, call, member, proof, wanted)?;
    let mut response = ExchangeResponse::default();
    show_login!(response, login);
    respond(response)
}

/// Whether the session's roles allow in its own organization what is asked.
fn verdict(
    state: &State,
    session: &Session,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Fault> {
    if session.organization_id() != Some(check.organization_id.as_str()) {
        return Err(Fault::session_authorization_tenancy_error());
    }
    let organization: Organization = state.store.get(&check.organization_id).unwrap_or_default();
    let roles = state.roles_of_session(session);
    let wanted = Permission::new(&check.resource_id, &check.action);
    let granting = state
        .policies
        .granting(&roles, &organization.custom_roles, wanted);
    if granting.is_empty() {
        return Err(Fault::session_authorization_error());
    }
    let mut verdict = AuthorizationVerdict::default();
    verdict.authorized = true;
    verdict.granting_roles = granting;
    Ok(verdict)
}

fn get(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let text = |name| call.query_text(name).unwrap_or_default().to_owned();
    let sessions = state.sessions_of(&Who::Member {
        organization_id: text("organization_id"),
        member_id: text("member_id"),
    });
    let mut response = GetResponse::default();
    response.member_sessions = sessions.iter().map(|it| state.member_session(it)).collect();
    respond(response)
}

/// Ends one session, or all of a member. A session that is over already is no error.
fn revoke(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RevokeRequest = call.body()?;
    check_names_one(&request)?;
    let named = presented(request.session_token, request.session_jwt)?;
    let session = match (named, request.member_session_id, &request.member_id) {
        (Some(named), ..) => state.find_member_session(&named).ok(),
        (None, Some(id), _) => state.session(&id),
        (None, None, Some(member_id)) => return revoke_all(state, call, member_id),
        (None, None, None) => {
            return Err(Fault::bad_request(
                "no_session_revoke_arguments",
                "No session is named.",
            ));
        }
    };
    if let Some(session) = session {
        check_tenancy(state, call, session.organization_id())?;
        state.revoke_session(&session.id);
    }
    respond(RevokeResponse::default())
}

fn check_names_one(request: &RevokeRequest) -> Result<(), Fault> {
    let is_secret =
        |it: &Option<stytch_api::Secret>| it.as_ref().is_some_and(|it| !it.expose().is_empty());
    let is_text = |it: &Option<String>| it.as_ref().is_some_and(|it| !it.is_empty());
    let named = [
        is_secret(&request.session_token),
        is_secret(&request.session_jwt),
        is_text(&request.member_session_id),
        is_text(&request.member_id),
    ];
    match named.iter().filter(|it| **it).count() {
        0 | 1 => Ok(()),
        _ => Err(Fault::bad_request(
            "too_many_session_revoke_arguments",
            "One session is named, or one member.",
        )),
    }
}

fn revoke_all(state: &mut State, call: &Call, member_id: &str) -> Result<Value, Fault> {
    let member: Option<Member> = state.store.get(member_id);
    let member = member.ok_or_else(member_not_found)?;
    check_tenancy(state, call, Some(&member.organization_id))?;
    state.revoke_sessions_of(&Who::Member {
        organization_id: member.organization_id,
        member_id: member.member_id,
    });
    respond(RevokeResponse::default())
}

/// A member ends sessions of their own organization only.
fn check_tenancy(state: &State, call: &Call, organization_id: Option<&str>) -> Result<(), Fault> {
    let callers = call
        .member_session
        .as_ref()
        .and_then(|id| state.session(id));
    match callers.is_none_or(|it| it.organization_id() == organization_id) {
        true => Ok(()),
        false => Err(Fault::session_authorization_tenancy_error()),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of every flow")]
fn get_jwks(state: &mut State, _: &Call) -> Result<Value, Fault> {
    Ok(state.keys.published())
}
