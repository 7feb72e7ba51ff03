//! Scripts, as JSON says them.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::fault::Fault;
use crate::script::{self, Wanted};
use crate::state::State;

/// What is to happen to the next calls of an operation: one of the things that can.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct On {
    operation_id: String,
    #[serde(default = "once")]
    times: u32,
    respond: Option<Value>,
    fail: Option<Failure>,
    delay_milliseconds: Option<u64>,
    #[serde(default)]
    drop_connection: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failure {
    status: u16,
    error_type: String,
}

fn once() -> u32 {
    1
}

pub(super) fn script(state: &mut State, on: On) -> Result<Value, Fault> {
    let failure = on.fail.map(|it| Wanted::Fail {
        status: it.status,
        error_type: it.error_type,
    });
    let delay = on.delay_milliseconds.map(Duration::from_millis);
    let all = [
        on.respond.map(Wanted::Respond),
        failure,
        delay.map(Wanted::Delay),
        on.drop_connection.then_some(Wanted::Drop),
    ];
    let mut wanted = all.into_iter().flatten();
    let (Some(one), None) = (wanted.next(), wanted.next()) else {
        return Err(refusal(
            "Say one of `respond`, `fail`, `delay_milliseconds` and `drop_connection`.",
        ));
    };
    let scripted = script::script(state, &on.operation_id, on.times, one);
    scripted.map_err(|error| refusal(error.to_string()))?;
    Ok(json!({}))
}

fn refusal(message: impl Into<std::borrow::Cow<'static, str>>) -> Fault {
    Fault::bad_request("bad_request", message)
}
