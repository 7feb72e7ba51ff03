//! How an object is shown in a response.

use serde_json::{Value, json};
use stytch_api::b2b::organizations::Organization;
use stytch_api::description::Operation;

use super::kinds::Kind;
use crate::call::Call;
use crate::made::blank;
use crate::state::State;
use crate::state::store::{Object, Stored};

/// The response of the operation: the object where it has a place, its fields by their names, its organization.
pub(super) fn with(
    state: &State,
    call: &Call,
    operation: &Operation,
    kind: &Kind,
    object: &Object,
) -> Value {
    let Some(described) = operation.response() else {
        return json!({});
    };
    let mut response = blank(described, state.now());
    for field in described.fields() {
        let value = match field.name() {
            "request_id" | "status_code" => None,
            name if name == kind.field => Some(Value::Object(object.clone())),
            "organization" if kind.is_owned => organization_of(state, object),
            name => part(object, name).or_else(|| call.parameter(name).map(Value::from)),
        };
        if let Some(value) = value {
            response.insert(field.name().to_owned(), value);
        }
    }
    Value::Object(response)
}

fn organization_of(state: &State, object: &Object) -> Option<Value> {
    let id = object.get("organization_id")?.as_str()?;
    let organization = state.store.row(Organization::COLLECTION, id)?;
    Some(Value::Object(organization.clone()))
}

/// A field of the object, or of the first of its parts: `email_id` is that of its first e-mail address.
fn part(object: &Object, name: &str) -> Option<Value> {
    let of_parts = || {
        let parts = object.values().filter_map(Value::as_array);
        parts.filter_map(|parts| parts.first()?.get(name)).next()
    };
    object.get(name).or_else(of_parts).cloned()
}
