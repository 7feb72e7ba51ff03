//! `b2b.sso.external`.

use serde_json::Value;
use stytch_api::b2b::sso::external::{UpdateConnectionRequest, UpdateConnectionResponse};

use super::connections::set;
use super::state::B2b;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;

pub(super) fn update_connection(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let admitted = b2b.admit(call)?;
    let connection = b2b.external_connections.named_by(call, &admitted)?;
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
    let mut response = UpdateConnectionResponse::default();
    response.connection = Some(connection.clone());
    answer(response)
}
