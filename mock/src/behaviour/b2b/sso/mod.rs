//! `b2b.sso`.

pub(in crate::behaviour) mod authenticate;
mod connection;
pub(in crate::behaviour) mod external;
mod grants;
pub(in crate::behaviour) mod metadata;
pub(in crate::behaviour) mod saml;
pub(in crate::behaviour) mod start;

use serde_json::Value;
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::oidc::OidcConnection;
use stytch_api::b2b::sso::saml::SamlConnection;
use stytch_api::b2b::sso::{DeleteConnectionResponse, GetConnectionsResponse};

use self::connection::{Owned, connection_of};
use super::organization::organization_of;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Stored;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.sso.delete_connection", delete_connection),
    ("b2b.sso.get_connections", get_connections),
];

const OWNER: &str = "organization_id";

fn get_connections(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let id = organization_of(state, call)?.organization_id;
    let mut response = GetConnectionsResponse::default();
    response.saml_connections = state.store.all_where(OWNER, &id).collect();
    response.oidc_connections = state.store.all_where(OWNER, &id).collect();
    response.external_connections = state.store.all_where(OWNER, &id).collect();
    respond(response)
}

fn delete_connection(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let default = organization_of(state, call)?.sso_default_connection_id;
    if default.is_some() && default.as_deref() == call.parameter("connection_id") {
        return Err(Fault::bad_request(
            "cannot_delete_default_sso_connection",
            "It is the default connection of the organization.",
        ));
    }
    let is_gone = delete::<SamlConnection>(state, call)?
        || delete::<OidcConnection>(state, call)?
        || delete::<ExternalConnection>(state, call)?;
    if !is_gone {
        return Err(Fault::sso_connection_not_found());
    }
    let mut response = DeleteConnectionResponse::default();
    response.connection_id = call
        .parameter("connection_id")
        .unwrap_or_default()
        .to_owned();
    respond(response)
}

fn delete<T: Stored + Owned>(state: &mut State, call: &Call) -> Result<bool, Fault> {
    organization_of(state, call)?;
    let Ok(connection) = connection_of::<T>(state, call) else {
        return Ok(false);
    };
    state.store.remove::<T>(connection.id());
    state.changed(T::COLLECTION, Action::Delete, connection.id());
    Ok(true)
}
