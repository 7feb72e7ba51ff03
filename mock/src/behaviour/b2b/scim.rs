//! `b2b.scim.connection`: the change of a token, and groups. The rest of a connection's life is the store's.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::b2b::scim::connection::{
    GetGroupsResponse, RotateCancelResponse, RotateCompleteResponse, RotateStartResponse,
};
use stytch_api::b2b::scim::{ScimConnection, ScimConnectionWithNextToken};

use super::organization::organization_of;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::random::token;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.scim.connection.get_groups", get_groups),
    ("b2b.scim.connection.rotate_cancel", rotate_cancel),
    ("b2b.scim.connection.rotate_complete", rotate_complete),
    ("b2b.scim.connection.rotate_start", rotate_start),
];

/// How long a token is good.
const LIFE: TimeDelta = TimeDelta::days(365);

fn connection_of(state: &State, call: &Call) -> Result<ScimConnection, Fault> {
    let organization = organization_of(state, call)?;
    let id = call.parameter("connection_id").unwrap_or_default();
    let connection: Option<ScimConnection> = state.store.get(id);
    let own = connection.filter(|it| it.organization_id == organization.organization_id);
    own.ok_or_else(Fault::no_active_scim_connection)
}

/// Nobody sends groups here.
fn get_groups(state: &mut State, call: &Call) -> Result<Value, Fault> {
    connection_of(state, call)?;
    respond(GetGroupsResponse::default())
}

/// The next token is shown once, and is good beside the one there is.
fn rotate_start(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection = connection_of(state, call)?;
    let next = token()?;
    connection.next_bearer_token_last_four = last_four(&next);
    connection.next_bearer_token_expires_at = Some(state.now() + LIFE);
    state.save(Action::Update, &connection);

    let mut shown = ScimConnectionWithNextToken::default();
    shown.next_bearer_token = next.into();
    shown.next_bearer_token_expires_at = connection.next_bearer_token_expires_at;
    shown.organization_id = connection.organization_id;
    shown.connection_id = connection.connection_id;
    shown.status = connection.status;
    shown.display_name = connection.display_name;
    shown.identity_provider = connection.identity_provider;
    shown.base_url = connection.base_url;
    shown.bearer_token_last_four = connection.bearer_token_last_four;
    shown.bearer_token_expires_at = connection.bearer_token_expires_at;
    shown.scim_group_implicit_role_assignments = connection.scim_group_implicit_role_assignments;
    let mut response = RotateStartResponse::default();
    response.connection = Some(shown);
    respond(response)
}

fn last_four(token: &str) -> String {
    let begin = token.len().saturating_sub(4);
    token.get(begin..).unwrap_or_default().to_owned()
}

fn rotating(state: &State, call: &Call) -> Result<ScimConnection, Fault> {
    let connection = connection_of(state, call)?;
    match connection.next_bearer_token_last_four.is_empty() {
        false => Ok(connection),
        true => Err(Fault::bad_request(
            "scim_connection_not_rotating_token",
            "No change of the token has begun.",
        )),
    }
}

fn rotate_complete(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection = rotating(state, call)?;
    connection.bearer_token_last_four = std::mem::take(&mut connection.next_bearer_token_last_four);
    connection.bearer_token_expires_at = connection.next_bearer_token_expires_at.take();
    state.save(Action::Update, &connection);
    let mut response = RotateCompleteResponse::default();
    response.connection = Some(connection);
    respond(response)
}

fn rotate_cancel(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection = rotating(state, call)?;
    connection.next_bearer_token_last_four = String::new();
    connection.next_bearer_token_expires_at = None;
    state.save(Action::Update, &connection);
    let mut response = RotateCancelResponse::default();
    response.connection = Some(connection);
    respond(response)
}
