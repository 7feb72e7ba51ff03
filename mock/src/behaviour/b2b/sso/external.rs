//! `b2b.sso.external`.

use serde_json::Value;
use stytch_api::b2b::sso::external::{
    Connection, UpdateConnectionRequest, UpdateConnectionResponse,
};

use super::connection::{connection_of, set};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] =
    &[("b2b.sso.external.update_connection", update_connection)];

fn update_connection(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: Connection = connection_of(state, call)?;
    let change: UpdateConnectionRequest = call.body()?;
    set(&mut connection.display_name, change.display_name);
    set(
        &mut connection.external_connection_implicit_role_assignments,
        change.external_connection_implicit_role_assignments,
    );
    set(
        &mut connection.external_group_implicit_role_assignments,
        change.external_group_implicit_role_assignments,
    );
    state.save(Action::Update, &connection);
    let mut response = UpdateConnectionResponse::default();
    response.connection = Some(connection);
    answer(response)
}
