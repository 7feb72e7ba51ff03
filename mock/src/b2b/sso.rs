//! `b2b.sso`.

use serde_json::Value;
use stytch_api::b2b::sso::GetConnectionsResponse;

use super::state::B2b;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;

pub(super) fn get_connections(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let admitted = b2b.admit(call)?;
    let mut response = GetConnectionsResponse::default();
    response.saml_connections = b2b.saml_connections.of(&admitted);
    response.external_connections = b2b.external_connections.of(&admitted);
    answer(response)
}
