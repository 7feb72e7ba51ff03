//! How a request is answered: a rate limit that was asked for, then the checks, then a script, then what the operation
//! does, or what the store does for it, or an answer made from the contract.

use std::time::Duration;

use bytes::Bytes;
use hyper::http::request::Parts;
use serde_json::Value;
use stytch_api::operation::Operation;

use crate::call::{Call, Target};
use crate::fault::Fault;
use crate::reply::Reply;
use crate::state::State;
use crate::state::received::{ReceivedRequest, RecordedCall};
use crate::state::scripts::Act;
use crate::{behaviour, check, made, objects, pages};

/// What becomes of a request.
#[derive(Debug)]
pub(crate) struct Turn {
    pub(crate) reply: Reply,
    /// How long to wait before.
    pub(crate) delay: Duration,
    /// Whether the connection ends in the place of an answer.
    pub(crate) is_dropped: bool,
}

/// What a call comes to.
type Outcome = Result<Value, Fault>;

/// Answers a request, and remembers it.
pub(crate) fn play(state: &mut State, head: Parts, body: &Bytes) -> Turn {
    let (method, path) = (head.method.to_string(), head.uri.path().to_owned());
    let mut turn = Turn {
        reply: Reply::new(Ok(Value::Null), ""),
        delay: Duration::ZERO,
        is_dropped: false,
    };
    let mut operation = None;
    turn.reply = match pages::play(state, behaviour::starts(), &head, body) {
        Some(page) => Reply::page(page, &state.ids.fresh("request-id")),
        None => {
            let target = check::target(&method, &path);
            operation = target.as_ref().ok().map(|target| target.operation);
            let outcome = outcome(state, target, head, body, &mut turn);
            Reply::new(outcome, &state.ids.fresh("request-id"))
        }
    };
    let request = ReceivedRequest {
        method,
        path,
        operation,
        status: turn.reply.status(),
    };
    state.received.push(RecordedCall {
        request,
        sent: serde_json::from_slice(body).unwrap_or_default(),
        answered: turn.reply.body().clone(),
    });
    turn
}

/// A refusal of what is not even a request.
pub(crate) fn refuse(state: &mut State, fault: Fault) -> Turn {
    Turn {
        reply: Reply::new(Err(fault), &state.ids.fresh("request-id")),
        delay: Duration::ZERO,
        is_dropped: false,
    }
}

fn outcome(
    state: &mut State,
    target: Result<Target, Fault>,
    head: Parts,
    body: &[u8],
    turn: &mut Turn,
) -> Outcome {
    state.rate_limit.admit()?;
    let call = check::check(state, target?, head, body)?;
    match state.scripts.next(call.operation().id) {
        Some(Act::Respond(answer)) => return Ok(answer),
        Some(Act::Fail { status, error_type }) => {
            return Err(Fault::new(
                status,
                error_type,
                "A script refuses this call.",
            ));
        }
        Some(Act::Delay(delay)) => turn.delay = delay,
        Some(Act::Drop) => turn.is_dropped = true,
        None => {}
    }
    answer(state, &call)
}

/// What the operation answers.
fn answer(state: &mut State, call: &Call) -> Outcome {
    let operation: &Operation = call.operation();
    if let Some(play) = behaviour::of(operation.id) {
        return play(state, call);
    }
    objects::play(state, call).unwrap_or_else(|| Ok(made::answer(state, call)))
}
