//! What tests of this crate begin with: a seeded state, and calls of its operations by id and JSON.

use bytes::Bytes;
use hyper::Request;
use hyper::header::AUTHORIZATION;
use serde_json::Value;

use crate::call::Outgoing;
use crate::contract;
use crate::play::{Turn, play};
use crate::reply::Page;
use crate::server::{Seeds, ServerBuilder};
use crate::state::State;
use crate::{behaviour, pages};

/// A state as a server begins with it, the same each time but for credentials.
pub(crate) fn seeded() -> (State, Seeds) {
    let builder = ServerBuilder::default().seed(1);
    let builder = builder.project_id("project-test-00000000-0000-4000-8000-000000000000");
    builder.state().expect("a state")
}

/// Calls an operation as the project, as over HTTP: path and query parameters are taken from the arguments by name, and
/// the rest is the body. Returns the status and the body of the response.
pub(crate) fn call(state: &mut State, operation_id: &str, arguments: Value) -> (u16, Value) {
    let turn = turn(state, operation_id, arguments);
    (turn.reply.status().as_u16(), turn.reply.body().clone())
}

/// The same for a response that must be a good one.
#[track_caller]
pub(crate) fn called(state: &mut State, operation_id: &str, arguments: Value) -> Value {
    let (status, body) = call(state, operation_id, arguments);
    assert_eq!(status, 200, "{operation_id}: {body}");
    body
}

/// The same for a refusal: its status and `error_type`.
#[track_caller]
pub(crate) fn refused(state: &mut State, operation_id: &str, arguments: Value) -> (u16, String) {
    let (status, body) = call(state, operation_id, arguments);
    assert_ne!(status, 200, "{operation_id}: {body}");
    let error_type = body["error_type"].as_str().or(body["error"].as_str());
    (status, error_type.unwrap_or_default().to_owned())
}

pub(crate) fn turn(state: &mut State, operation_id: &str, arguments: Value) -> Turn {
    let operation = contract::operation(operation_id).expect("an operation");
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let outgoing = Outgoing::of(operation, arguments, &state.project.id);
    let mut request = Request::builder()
        .method(operation.operation().method)
        .uri(outgoing.uri());
    if let Some(credentials) = state.project.authorization(operation.operation().auth) {
        request = request.header(AUTHORIZATION, credentials.expose());
    }
    let request = request.body(()).expect("a request");
    play(state, request.into_parts().0, &Bytes::from(outgoing.body()))
}

/// Answers the question of a page on which logins begin, and returns the token that it leads to.
#[track_caller]
pub(crate) fn visited(state: &mut State, path: &str, form: &'static str) -> String {
    let request = Request::builder().method("POST").uri(path).body(());
    let (head, ()) = request.expect("a request").into_parts();
    let page = pages::play(
        state,
        behaviour::starts(),
        &head,
        &Bytes::from_static(form.as_bytes()),
    );
    let Some(Ok(Page::Redirect(url))) = page else {
        panic!("no redirect: {page:?}");
    };
    let mut pairs = url.query_pairs();
    let token = pairs.find(|(name, _)| name == "token");
    token.expect("a token").1.into_owned()
}
