//! `stytch call`.

use serde_json::{Map, Value};
use stytch_api::Client;
use stytch_api::description::Operation;

use crate::arguments::Call;
use crate::failure::Failure;
use crate::session::Caller;
use crate::{input, lookup, output, secrets};

/// Calls an operation and prints its response.
pub fn run(call: &Call) -> Result<(), Failure> {
    let operation = lookup::operation(&call.operation)?;
    let caller = Caller::of(operation.operation(), call.as_project)?;
    let client = Client::from_env()?;
    let arguments = input::read(operation, &call.fields, call.json.as_deref())?;
    let mut response = send(&client, caller, operation, arguments)?;
    if !call.show_secrets {
        secrets::hide_in_response(operation, &mut response);
    }
    output::write_json(&response)
}

fn send(
    client: &Client,
    caller: Caller,
    operation: &'static Operation,
    arguments: Map<String, Value>,
) -> Result<Value, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime =
        runtime.map_err(|error| Failure::usage(format!("the call cannot be started: {error}")))?;
    runtime.block_on(caller.call(client, operation, Value::Object(arguments)))
}
