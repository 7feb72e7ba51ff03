//! Responses made from the contract alone: each field by its type and name, what the request says echoed, and the same for
//! the same seed and request.

mod blank;
mod invented;

use serde_json::Value;

pub(crate) use self::blank::blank;
use self::invented::Inventor;
use crate::call::Call;
use crate::contract;
use crate::state::State;
use crate::state::random::Random;
use crate::state::store::Object;

/// A response to the call, from the description of the operation's response.
pub(crate) fn respond(state: &State, call: &Call) -> Value {
    let operation = contract::operation(call.operation().id);
    let Some(response) = operation.and_then(|operation| operation.response()) else {
        return Value::Object(Object::new());
    };
    let said = said(call);
    let text = format!("{} {}", call.operation().id, Value::Object(said.clone()));
    let random = Random::of(state.ids.seed(), &text);
    Value::Object(Inventor::new(state, random, said).object(response))
}

/// The same without what is null in it: as Stytch reads requests, that is absent.
pub(crate) fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let said = object.iter().filter(|(_, value)| !value.is_null());
            said.map(|(name, value)| (name.clone(), without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        scalar => scalar.clone(),
    }
}

/// Everything that the request says: its body, its query and its path.
fn said(call: &Call) -> Object {
    let mut said = call.json.clone();
    said.extend(call.query.clone());
    let parameters = call.target.parameters();
    said.extend(parameters.map(|(name, text)| (name.to_owned(), text.into())));
    said
}
