//! `b2b.sso.external`.

use serde_json::Value;
use stytch_api::b2b::sso::external::{
    Connection, CreateConnectionRequest, CreateConnectionResponse, UpdateConnectionRequest,
    UpdateConnectionResponse,
};

use super::connection::{connection_of, set};
use super::grants::Provider;
use crate::behaviour::b2b::organization::organization_of;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::objects;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.sso.external.create_connection", create_connection),
    ("b2b.sso.external.update_connection", update_connection),
];

/// A connection of another organization, which lets people into this one too.
fn create_connection(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let organization = organization_of(state, call)?;
    let request: CreateConnectionRequest = call.body()?;
    check_lent(state, &organization.organization_id, &request)?;
    let mut fields = call.json.clone();
    for name in ["connection", "group"] {
        let name = format!("{name}_implicit_role_assignments");
        if let Some(roles) = fields.remove(&name) {
            fields.insert(format!("external_{name}"), roles);
        }
    }
    let owner = Some(organization.organization_id.as_str());
    let connection: Connection = objects::create(state, "b2b.sso.external", owner, &fields)?;
    let mut response = CreateConnectionResponse::default();
    response.connection = Some(connection);
    respond(response)
}

fn check_lent(
    state: &State,
    organization_id: &str,
    request: &CreateConnectionRequest,
) -> Result<(), Fault> {
    if request.external_organization_id == organization_id {
        return Err(Fault::bad_request(
            "external_organization_id_same_as_organization_id",
            "The connection must be another organization's.",
        ));
    }
    let lent = Provider::find(state, &request.external_connection_id);
    let lent = lent.filter(|it| it.organization_id == request.external_organization_id);
    let lent = lent.ok_or_else(|| {
        Fault::not_found(
            "external_connection_id_not_found",
            "The other organization has no connection with this id.",
        )
    })?;
    match lent.is_active {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "external_connection_not_active",
            "The other organization's connection is not set up yet.",
        )),
    }
}

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
    respond(response)
}
