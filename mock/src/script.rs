//! How tests say what is to happen to calls, and why they cannot say anything.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use stytch_api::StatusCode;
use stytch_api::description::Operation;

use crate::check::check_object;
use crate::contract;
use crate::state::State;
use crate::state::scripts::Act;

/// What is to happen to a call.
#[derive(Debug)]
pub(crate) enum Wanted {
    Respond(Value),
    Fail { status: u16, error_type: String },
    Delay(Duration),
    Drop,
}

/// Lets it happen to the next calls of an operation, if it is anything that can happen.
pub(crate) fn script(
    state: &mut State,
    operation_id: &str,
    times: u32,
    wanted: Wanted,
) -> Result<(), ScriptError> {
    let operation = operation(operation_id)?;
    let act = match wanted {
        Wanted::Respond(response) => {
            check_response(operation, &response)?;
            Act::Respond(response)
        }
        Wanted::Fail { status, error_type } => Act::Fail {
            status: error_status(status)?,
            error_type,
        },
        Wanted::Delay(delay) => Act::Delay(delay),
        Wanted::Drop => Act::Drop,
    };
    state.scripts.add(operation.operation().id, times, act);
    Ok(())
}

/// The operation with this id.
pub(crate) fn operation(id: &str) -> Result<&'static Operation, ScriptError> {
    contract::operation(id).ok_or_else(|| {
        let name = id.rsplit('.').next();
        let all = contract::operations().into_iter();
        let similar = all.map(|it| it.operation().id);
        let resource = id.rsplit_once('.').map(|(resource, _)| resource);
        // Another resource was meant, or another operation of this one.
        let similar = similar.filter(|it| {
            it.rsplit('.').next() == name || it.rsplit_once('.').map(|(it, _)| it) == resource
        });
        let similar: Vec<_> = similar.take(8).collect();
        let hint = match similar.as_slice() {
            [] => String::new(),
            some => format!("; is it one of {}?", some.join(", ")),
        };
        ScriptError(format!("there is no operation `{id}`{hint}"))
    })
}

fn error_status(status: u16) -> Result<StatusCode, ScriptError> {
    let known = StatusCode::from_u16(status).ok();
    let known = known.filter(|it| it.is_client_error() || it.is_server_error());
    known.ok_or_else(|| ScriptError(format!("{status} is no status of an error")))
}

/// What is added to every response need not be in a script's.
fn check_response(operation: &Operation, response: &Value) -> Result<(), ScriptError> {
    let id = operation.operation().id;
    let Value::Object(mut response) = response.clone() else {
        return Err(ScriptError(format!(
            "a response of `{id}` is a JSON object"
        )));
    };
    response.insert("request_id".to_owned(), json!(""));
    response.insert("status_code".to_owned(), json!(0));
    let Some(described) = operation.response() else {
        return Ok(());
    };
    let unknown = response.keys().find(|name| described.field(name).is_none());
    if let Some(name) = unknown {
        return Err(ScriptError(format!(
            "a response of `{id}` has no field `{name}`"
        )));
    }
    check_object(described, &response)
        .map_err(|fault| ScriptError(format!("this is no response of `{id}`: {}", fault.message)))
}

/// Why a script cannot be played.
#[derive(Debug)]
pub struct ScriptError(String);

impl fmt::Display for ScriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ScriptError {}
