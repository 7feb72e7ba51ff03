//! `b2b.sso.external`.

use serde_json::Value;

use super::connections::set;
use super::sso::UPDATE;
use crate::b2b::sso::external::{UpdateConnectionRequest, UpdateConnectionResponse};
use crate::mock::call::Call;
use crate::mock::fault::Fault;
use crate::mock::project::Project;
use crate::mock::routes::answer;

pub(super) fn update_connection(project: &mut Project, call: &Call) -> Result<Value, Fault> {
    let b2b = &mut project.b2b;
    let admitted = b2b.admit(call, UPDATE)?;
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
    answer(UpdateConnectionResponse::default().connection(connection.clone()))
}
