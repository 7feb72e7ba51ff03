//! How a request is answered, unless it is for a page or for the mock itself: a rate limit that was asked for, then the checks, then a script, then what the operation
//! does, or what the store does for it, or a response made from the contract.

use std::time::Duration;

use bytes::Bytes;
use hyper::http::request::Parts;
use serde_json::Value;
use stytch_api::operation::Operation;

use crate::call::{Call, Target};
use crate::fault::Fault;
use crate::reply::{Product, Reply};
use crate::state::State;
use crate::state::received::{ReceivedRequest, RecordedCall};
use crate::state::scripts::Act;
use crate::{behaviour, check, doors, made, objects, pages};

/// What becomes of a request.
#[derive(Debug)]
pub(crate) struct Turn {
    pub(crate) reply: Reply,
    /// How long to wait before.
    pub(crate) delay: Duration,
    pub(crate) request: ReceivedRequest,
    /// Whether the connection ends in the place of a response.
    pub(crate) is_dropped: bool,
    /// Whether nobody has to be told of it.
    pub(crate) is_quiet: bool,
}

/// What a call comes to.
type Outcome = Result<Value, Fault>;

/// Answers a request, and remembers it.
pub(crate) fn play(state: &mut State, head: Parts, body: &Bytes) -> Turn {
    let mut turn = Turn::new(&head);
    let product = Product::of(head.uri.path());
    if let Some(outcome) = doors::play(state, &head, body) {
        // What a test asks of the mock is no call.
        turn.reply = Reply::new(outcome, product, &state.ids.fresh("request-id"));
        return turn.ended();
    }
    turn.reply = match pages::play(state, behaviour::starts(), &head, body) {
        Some(page) => Reply::page(page, product, &state.ids.fresh("request-id")),
        None => {
            let target = check::target(head.method.as_str(), head.uri.path());
            turn.request.operation = target.as_ref().ok().map(|target| target.operation);
            let outcome = outcome(state, target, head, body, &mut turn);
            Reply::new(outcome, product, &state.ids.fresh("request-id"))
        }
    };
    let turn = turn.ended();
    state.received.push(RecordedCall {
        request: turn.request.clone(),
        sent: serde_json::from_slice(body).unwrap_or_default(),
        returned: turn.reply.body().clone(),
        at: state.now(),
    });
    turn
}

/// A refusal of what is not even a request.
pub(crate) fn refuse(state: &mut State, head: &Parts, fault: Fault) -> Turn {
    let mut turn = Turn::new(head);
    turn.reply = Reply::new(
        Err(fault),
        Product::of(head.uri.path()),
        &state.ids.fresh("request-id"),
    );
    turn.ended()
}

impl Turn {
    /// One that is a page of the mock's own.
    #[cfg(feature = "console")]
    pub(crate) fn page(head: &Parts, reply: Reply) -> Self {
        let mut turn = Self::new(head);
        turn.reply = reply;
        turn.ended()
    }

    /// One to be filled in.
    fn new(head: &Parts) -> Self {
        let reply = Reply::new(Ok(Value::Null), Product::of(head.uri.path()), "");
        let request = ReceivedRequest {
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            operation: None,
            status: reply.status(),
            error_type: None,
        };
        Self {
            reply,
            delay: Duration::ZERO,
            request,
            is_dropped: false,
            is_quiet: false,
        }
    }

    /// The request knows its response.
    fn ended(mut self) -> Self {
        self.request.status = self.reply.status();
        self.request.error_type = self.reply.error_type().map(str::to_owned);
        self
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
        Some(Act::Respond(response)) => return Ok(response),
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
    respond(state, &call)
}

/// What the operation returns.
fn respond(state: &mut State, call: &Call) -> Outcome {
    let operation: &Operation = call.operation();
    if let Some(play) = behaviour::of(operation.id) {
        return play(state, call);
    }
    if let Some(outcome) = objects::play(state, call) {
        return outcome;
    }
    objects::check_path(state, call)?;
    Ok(made::respond(state, call))
}
