//! What operations do to objects that are created, read, changed, searched and deleted: one store, and a table of what
//! is in it ([`kinds`]). What an operation does follows from its method, its path and its response ([`deed`]).

mod deed;
mod fill;
mod find;
mod kinds;
mod respond;
mod search;
mod write;

use serde_json::Value;
use stytch_api::description::Operation;

use self::deed::{Act, Deed};
use crate::call::Call;
use crate::contract;
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::{Object, Stored};

pub(crate) use self::find::check_path;
#[cfg(feature = "console")]
pub(crate) use self::kinds::{KINDS, Kind};

/// Whether the store does what the operation asks for.
pub(crate) fn plays(operation: &'static Operation) -> bool {
    Deed::of(operation).is_some()
}

/// Does what the call asks for; `None` when it is none of the store's operations.
pub(crate) fn play(state: &mut State, call: &Call) -> Option<Result<Value, Fault>> {
    let operation = contract::operation(call.operation().id)?;
    let deed = Deed::of(operation)?;
    Some(perform(state, call, operation, &deed))
}

/// Creates an object of a resource, such as `b2b.organizations`, as its own operation would for such a request, in the
/// organization that owns it, if one does.
pub(crate) fn create<T: Stored>(
    state: &mut State,
    resource: &str,
    owner: Option<&str>,
    request: &Object,
) -> Result<T, Fault> {
    let kind = kinds::KINDS.iter().find(|kind| kind.resource == resource);
    let kind = kind.ok_or_else(|| Fault::internal("There is no such resource."))?;
    let created = write::create_of(state, kind, owner, request)?;
    T::deserialize(Value::Object(created))
        .map_err(|_| Fault::internal("What is new cannot be read."))
}

fn perform(
    state: &mut State,
    call: &Call,
    operation: &Operation,
    deed: &Deed,
) -> Result<Value, Fault> {
    let kind = deed.kind;
    if kind.is_owned {
        find::check_organization(state, call)?;
    }
    let object = match &deed.act {
        Act::Create => write::create(state, call, kind)?,
        Act::Get => find::named(state, call, kind)?,
        Act::Update => write::update(state, call, kind)?,
        Act::Delete => write::delete(state, call, kind)?,
        Act::Clear(field) => write::clear(state, call, kind, field)?,
        Act::Detach { field, id } => write::detach(state, call, kind, field, id)?,
        Act::Search => return search::search(state, call, operation, kind),
    };
    Ok(respond::with(state, call, operation, kind, &object))
}
