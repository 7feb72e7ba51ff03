//! How an object is answered.

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
    let Some(response) = operation.response() else {
        return json!({});
    };
    let mut answer = blank(response, state.now());
    for field in response.fields() {
        let value = match field.name() {
            "request_id" | "status_code" => None,
            name if name == kind.field => Some(Value::Object(object.clone())),
            "organization" if kind.is_owned => organization_of(state, object),
            name => part(object, name).or_else(|| call.parameter(name).map(Value::from)),
        };
        if let Some(value) = value {
            answer.insert(field.name().to_owned(), value);
        }
    }
    Value::Object(answer)
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
