//! `b2b.sso`.

use serde_json::Value;

use super::rbac::Permission;
use crate::b2b::sso::GetConnectionsResponse;
use crate::mock::call::Call;
use crate::mock::fault::Fault;
use crate::mock::project::Project;
use crate::mock::routes::answer;

const GET: Permission<'static> = Permission::new("stytch.sso", "get");

/// What changing a connection of any kind takes.
pub(super) const UPDATE: Permission<'static> = Permission::new("stytch.sso", "update");

pub(super) fn get_connections(project: &mut Project, call: &Call) -> Result<Value, Fault> {
    let b2b = &project.b2b;
    let admitted = b2b.admit(call, GET)?;
    let response = GetConnectionsResponse::default()
        .saml_connections(b2b.saml_connections.of(&admitted))
        .external_connections(b2b.external_connections.of(&admitted));
    answer(response)
}
