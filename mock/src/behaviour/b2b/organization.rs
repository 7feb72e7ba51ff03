//! The organization that a call names.

use stytch_api::b2b::organizations::Organization;

use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;

/// The organization that the call names in its path.
pub(super) fn organization_of(state: &State, call: &Call) -> Result<Organization, Fault> {
    let id = call.parameter("organization_id").unwrap_or_default();
    state
        .store
        .get(id)
        .ok_or_else(Fault::organization_not_found)
}
