//! Flows of the consumer product, of programs and of identity providers, each told from its beginning to its end.

mod apps;
mod links;
mod oauth;
mod passcodes;
mod passwords;
mod programs;
mod sessions;
mod users;

use serde_json::{Map, Value};
use stytch_mock::{Message, Server};

fn map(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

/// The last message that was sent.
fn message(server: &Server) -> Message {
    server.outbox().last().cloned().expect("a message")
}

/// The token in it.
fn token(server: &Server) -> String {
    message(server).token.expect("a token")
}

/// The passcode in it.
fn code(server: &Server) -> String {
    message(server).code.expect("a passcode")
}
