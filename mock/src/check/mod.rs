//! What every request is checked for, whatever it asks for: first the project's credentials, then whether it fits the
//! description of its operation, then whether the member in whose name it comes may do it.

mod credentials;
mod fields;
mod limits;
mod member;
mod organization;
mod shape;

use hyper::http::request::Parts;
use stytch_api::description::{Field, Object};

use crate::call::{Call, Found, Target, body, query};
use crate::contract;
use crate::fault::Fault;
use crate::state::{self, State};

pub(crate) use self::credentials::are_of as are_credentials_of;
pub(crate) use self::shape::{check_object, fits};

/// The operation that the request addresses.
pub(crate) fn target(method: &str, path: &str) -> Result<Target, Fault> {
    match Target::find(method, path) {
        Found::Operation(target) => Ok(target),
        Found::OtherMethod => Err(Fault::method_not_allowed()),
        Found::Nothing => Err(Fault::route_not_found()),
    }
}

/// The call that a request is, or why it is refused.
pub(crate) fn check(
    state: &State,
    mut target: Target,
    head: Parts,
    bytes: &[u8],
) -> Result<Call, Fault> {
    credentials::check(&state.project, &target, &head.headers)?;
    let operation = contract::operation(target.operation.id).ok_or_else(Fault::route_not_found)?;
    organization::name_by_id(state, &mut target);
    let mut call = Call {
        target,
        headers: head.headers,
        query: query(operation, head.uri.query().unwrap_or_default()),
        json: body(operation, bytes)?,
        member_session: None,
    };
    organization::name_by_id_in(state, &mut call.json);
    if let Some(described) = operation.body() {
        check_object(described, &call.json)?;
        limits::check(call.operation().id, described, &call.json)?;
        keep_known(described, &mut call.json);
    }
    check_query(operation, &call)?;
    call.member_session = member::admit(state, &call)?;
    Ok(call)
}

/// What a request says too much is ignored, also where an object has such a field.
fn keep_known(described: &Object, json: &mut state::store::Object) {
    if !described.fields().iter().any(Field::is_rest) {
        json.retain(|name, _| described.field(name).is_some());
    }
}

fn check_query(operation: &stytch_api::description::Operation, call: &Call) -> Result<(), Fault> {
    if let Some(described) = operation.query() {
        check_object(described, &call.query)?;
        limits::check(call.operation().id, described, &call.query)?;
    }
    match operation.query_parameter() {
        Some(name) if call.query_text(name).is_none() => Err(Fault::field(name, "is missing")),
        _ => Ok(()),
    }
}
