//! `stytch call`.

use serde_json::{Map, Value};
use stytch_api::Client;
use stytch_api::operation::Operation;

use crate::arguments::Call;
use crate::contract::Contract;
use crate::failure::Failure;
use crate::session::Caller;
use crate::{input, operations, output, secrets};

/// Calls an operation and prints its answer.
pub fn run(call: &Call) -> Result<(), Failure> {
    let operation = operations::find(&call.operation)?;
    let contract = Contract::read()?;
    let entry = contract.entry(operation.id)?;
    let caller = Caller::of(operation, call.as_project)?;
    let client = Client::from_env()?;
    let known = contract.arguments(entry);
    let arguments = input::read(&contract, &known, &call.fields, call.json.as_deref())?;
    let mut answer = send(&client, caller, operation, arguments)?;
    if !call.show_secrets {
        // Without a schema nothing is known to be harmless.
        match entry.answer() {
            Some(schema) => secrets::hide(&contract, schema, &mut answer),
            None => answer = Value::Null,
        }
    }
    output::write_json(&answer)
}

fn send(
    client: &Client,
    caller: Caller,
    operation: &Operation,
    arguments: Map<String, Value>,
) -> Result<Value, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|error| Failure::usage(format!("no runtime: {error}")))?;
    runtime.block_on(caller.call(client, operation, Value::Object(arguments)))
}
