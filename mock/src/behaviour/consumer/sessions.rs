//! `consumer.sessions`.

use serde_json::Value;
use stytch_api::consumer::sessions::{
    AuthenticateRequest, AuthenticateResponse, AuthorizationCheck, AuthorizationVerdict,
};

use crate::behaviour::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;
use crate::sessions::{Session, presented};
use crate::state::State;
use crate::state::policies::Permission;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.sessions.authenticate", authenticate),
    ("consumer.sessions.get_jwks", get_jwks),
];

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let credential = presented(request.session_token, request.session_jwt)?
        .ok_or_else(|| Fault::bad_request("no_session_arguments", "No session is named."))?;
    let mut session = state.find_user_session(&credential)?;
    let check = request.authorization_check.as_ref();
    let verdict = check
        .map(|check| verdict(state, &session, check))
        .transpose()?;
    let claims = request.session_custom_claims.unwrap_or_default();
    state.extend_session(&mut session, request.session_duration_minutes, claims)?;

    let mut response = AuthenticateResponse::default();
    let user_id = session.user_id().unwrap_or_default();
    response.user = state.store.get(user_id).unwrap_or_default();
    response.session = state.user_session(&session);
    response.session_jwt = state.issue_jwt(&session)?.into();
    response.session_token = session.token.into();
    response.verdict = verdict;
    answer(response)
}

/// Whether the user's roles allow what is asked.
fn verdict(
    state: &State,
    session: &Session,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Fault> {
    let roles = state.user_session(session).roles;
    let wanted = Permission::new(&check.resource_id, &check.action);
    let granting = state.policies.granting_user(&roles, wanted);
    if granting.is_empty() {
        return Err(Fault::session_authorization_error());
    }
    let mut verdict = AuthorizationVerdict::default();
    verdict.authorized = true;
    verdict.granting_roles = granting;
    Ok(verdict)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of every flow")]
fn get_jwks(state: &mut State, _: &Call) -> Result<Value, Fault> {
    Ok(state.keys.published())
}
