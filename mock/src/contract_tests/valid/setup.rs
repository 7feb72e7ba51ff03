//! What a call needs first.

use serde_json::Value;

use crate::fixtures::called;
use crate::server::Seeds;
use crate::state::State;
use crate::state::outbox::Message;
use crate::state::store::Object;

/// A state that is got ready for a call, and the arguments of that call.
pub(super) struct Setup<'a> {
    pub(super) state: &'a mut State,
    pub(super) seeds: &'a Seeds,
    pub(super) arguments: Object,
}

impl Setup<'_> {
    /// Sets an argument.
    pub(super) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.arguments.insert(name.to_owned(), value.into());
    }

    /// Calls another operation first.
    pub(super) fn call(&mut self, operation_id: &str, arguments: Value) -> Value {
        called(self.state, operation_id, arguments)
    }

    /// The last message that was sent.
    pub(super) fn message(&self) -> Message {
        self.state
            .outbox
            .messages()
            .last()
            .cloned()
            .expect("a message")
    }
}
