//! `consumer.sessions`.

use serde_json::Value;
use stytch_api::StatusCode;
use stytch_api::consumer::sessions::{
    AuthenticateRequest, AuthenticateResponse, AuthorizationCheck, AuthorizationVerdict,
    GetResponse, RevokeRequest, RevokeResponse,
};

use super::address::user_of;
use super::sandbox;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::sessions::{Session, Who, presented, required};
use crate::state::State;
use crate::state::policies::Permission;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.sessions.authenticate", authenticate),
    ("consumer.sessions.get", get),
    ("consumer.sessions.get_jwks", get_jwks),
    ("consumer.sessions.revoke", revoke),
];

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    sandbox::prepare_session(state, call.text("session_token").unwrap_or_default());
    let credential = required(request.session_token, request.session_jwt)?;
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
    respond(response)
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
        return Err(Fault::new(
            StatusCode::FORBIDDEN,
            "consumer_session_authorization_error",
            "No role of the session's user allows this action on this resource.",
        ));
    }
    let mut verdict = AuthorizationVerdict::default();
    verdict.authorized = true;
    verdict.granting_roles = granting;
    Ok(verdict)
}

fn get(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let user_id = user_of(state, call.query_text("user_id").unwrap_or_default())?.user_id;
    let sessions = state.sessions_of(&Who::User { user_id });
    let mut response = GetResponse::default();
    response.sessions = sessions.iter().map(|it| state.user_session(it)).collect();
    respond(response)
}

/// A session that is over already is no error.
fn revoke(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RevokeRequest = call.body()?;
    let said = ["session_id", "session_token", "session_jwt"];
    let error_type = match said.iter().filter(|name| call.text(name).is_some()).count() {
        0 => Some("no_session_revoke_arguments"),
        1 => None,
        _ => Some("too_many_session_revoke_arguments"),
    };
    if let Some(error_type) = error_type {
        let message = "A session is named by its id, its token or a JWT, and by one of them.";
        return Err(Fault::bad_request(error_type, message));
    }
    let named = presented(request.session_token, request.session_jwt)?;
    let session = match named {
        Some(named) => state.find_user_session(&named).ok(),
        None => state.session(&request.session_id.unwrap_or_default()),
    };
    // A member's session is none of this product's.
    if let Some(session) = session.filter(|it| it.user_id().is_some()) {
        state.revoke_session(&session.id);
    }
    respond(RevokeResponse::default())
}

#[expect(clippy::unnecessary_wraps, reason = "the signature of every flow")]
fn get_jwks(state: &mut State, _: &Call) -> Result<Value, Fault> {
    Ok(state.keys.published())
}
