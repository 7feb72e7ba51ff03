//! Organizations are named by their id, by their slug, or by the id that the application gave them.

use serde_json::Value;
use stytch_api::b2b::organizations::Organization;

use crate::call::Target;
use crate::state::State;
use crate::state::store::{Object, Stored};

const FIELD: &str = "organization_id";
const OTHER_NAMES: [&str; 2] = ["organization_external_id", "organization_slug"];

/// Whatever the path calls the organization, its id stands there afterwards.
pub(super) fn name_by_id(state: &State, target: &mut Target) {
    let id = target.parameter(FIELD).and_then(|name| id_of(state, name));
    if let Some(id) = id {
        target.set_parameter(FIELD, id);
    }
}

/// The same for a field of the body.
pub(super) fn name_by_id_in(state: &State, body: &mut Object) {
    if let Some(name) = body.get_mut(FIELD) {
        let id = name.as_str().and_then(|name| id_of(state, name));
        *name = id.map_or_else(|| name.take(), Value::String);
    }
}

fn id_of(state: &State, name: &str) -> Option<String> {
    if state.store.row(Organization::COLLECTION, name).is_some() || name.is_empty() {
        return None;
    }
    let mut named = OTHER_NAMES
        .iter()
        .filter_map(|field| state.store.find(field, name));
    named.next().map(|it: Organization| it.organization_id)
}
