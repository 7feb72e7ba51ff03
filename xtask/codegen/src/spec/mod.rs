//! Passes over the contract that make it a document progenitor can take, each with one input and one output.

mod constants;
mod derived_types;
mod empty_objects;
mod limits;
mod optional_collections;
mod session_headers;
mod success_only;

use serde_json::Value;

use crate::contract::Contract;
use crate::direction::Directions;
use crate::error::Result;

pub(crate) use derived_types::{DerivedTypes, derive_types, query_type};
pub use limits::drop_limits_from;

/// The contract as progenitor wants it.
pub(crate) fn prepare(
    document: &Value,
    contract: &Contract,
    derived: &DerivedTypes,
) -> Result<Value> {
    let directions = Directions::of(contract);
    let document = derived_types::add(document.clone(), derived);
    let document = success_only::keep_success(document);
    let document = session_headers::take_out(document);
    let document = limits::drop_limits(document);
    let document = constants::make_text(document);
    let document = empty_objects::close(document);
    Ok(optional_collections::make_nullable(document, &directions))
}

/// Applies a change to every operation of a document.
fn each_operation(document: &mut Value, change: impl Fn(&mut Value)) {
    let items = document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten();
    for (_, item) in items {
        for (_, operation) in item.as_object_mut().into_iter().flatten() {
            change(operation);
        }
    }
}

/// Applies a change to every named schema of a document.
fn each_schema(document: &mut Value, change: impl Fn(&str, &mut Value)) {
    let schemas = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten();
    for (name, schema) in schemas {
        change(name, schema);
    }
}
