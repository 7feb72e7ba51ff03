//! The object that a call is about.

use serde_json::Value;
use stytch_api::b2b::organizations::Organization;

use super::kinds::{KINDS, Kind};
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;

const OWNER: &str = "organization_id";

/// The organization that the call names must be there, where it names one.
pub(super) fn check_organization(state: &State, call: &Call) -> Result<(), Fault> {
    let named = call.parameter(OWNER);
    let missing = named.is_some_and(|id| state.store.get::<Organization>(id).is_none());
    if missing {
        Err(Fault::organization_not_found())
    } else {
        Ok(())
    }
}

/// Whatever the path of the call names must be there, where it is of a kind that is kept.
pub(crate) fn check_path(state: &State, call: &Call) -> Result<(), Fault> {
    for (name, id) in call.target.parameters() {
        let mut kinds = KINDS
            .iter()
            .filter(|kind| kind.is_named_by(name))
            .peekable();
        let Some(first) = kinds.peek().copied() else {
            continue;
        };
        let mut objects =
            kinds.flat_map(|kind| state.store.rows(kind.collection).map(move |it| (kind, it)));
        let is_it = |(kind, object): (&Kind, &Object)| {
            goes_by(kind, object, id) && is_there(call, object) && is_own(call, kind, object)
        };
        if !objects.any(is_it) {
            return Err(missing(first));
        }
    }
    Ok(())
}

/// The object that the call names: in its path, in its query, or by being the organization's only one.
pub(super) fn named(state: &State, call: &Call, kind: &Kind) -> Result<Object, Fault> {
    check_is_named(call, kind)?;
    let mut found = state.store.rows(kind.collection).filter(|object| {
        is_named(call, kind, object) && is_there(call, object) && is_own(call, kind, object)
    });
    found.next().cloned().ok_or_else(|| missing(kind))
}

/// Where an object can be named in several ways, one of them must be used.
fn check_is_named(call: &Call, kind: &Kind) -> Result<(), Fault> {
    let by_id = call
        .parameter(kind.id)
        .or(call.query_text(kind.id))
        .is_some();
    let mut others = kind.other_names.iter();
    if by_id || kind.other_names.is_empty() || others.any(|name| call.query_text(name).is_some()) {
        return Ok(());
    }
    let message = format!("The {} is named by none of its names.", kind.field);
    Err(Fault::bad_request("invalid_member_get_fields", message))
}

pub(super) fn missing(kind: &Kind) -> Fault {
    let message = format!("There is no such {}.", kind.field.replace('_', " "));
    let (status, error_type) = kind.missing;
    Fault::new(status, error_type, message)
}

/// Whether the object is what the call names by its id or otherwise.
fn is_named(call: &Call, kind: &Kind, object: &Object) -> bool {
    let says = |field: &str, text: &str| object.get(field).and_then(Value::as_str) == Some(text);
    if let Some(name) = call.parameter(kind.id).or(call.query_text(kind.id)) {
        return goes_by(kind, object, name);
    }
    let mut others = kind
        .other_names
        .iter()
        .filter_map(|field| Some((field, call.query_text(field)?)));
    others.all(|(field, name)| says(field, name))
}

/// Whether the object has this id, given by Stytch or by the application.
fn goes_by(kind: &Kind, object: &Object, name: &str) -> bool {
    let says = |field: &str| object.get(field).and_then(Value::as_str) == Some(name);
    let mut others = kind.other_names.iter();
    says(kind.id) || others.any(|field| *field != "email_address" && says(field))
}

/// Members that were deleted are there only for those who ask for them.
fn is_there(call: &Call, object: &Object) -> bool {
    let is_deleted = object.get("status").and_then(Value::as_str) == Some("deleted");
    let wants_deleted = call.query.get("include_deleted").and_then(Value::as_bool);
    !is_deleted || wants_deleted == Some(true)
}

fn is_own(call: &Call, kind: &Kind, object: &Object) -> bool {
    let owner = object.get(OWNER).and_then(Value::as_str);
    !kind.is_owned || call.parameter(OWNER).is_none_or(|id| Some(id) == owner)
}
