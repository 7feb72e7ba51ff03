//! Drift: an answer that departs from the contract but was tolerated. It is traced, without values, so that a change
//! of the API is seen before it hurts.

use std::cell::Cell;

use crate::operation::Operation;

thread_local! {
    /// The operation whose answer this thread is reading, if any.
    static OPERATION: Cell<Option<&'static Operation>> = const { Cell::new(None) };
}

/// What departed from the contract.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A promised field is not there.
    Missing,
    /// A value was promised and null came.
    Null,
    /// A value that the enum does not list.
    UnknownValue,
}

/// Reports drift of an operation until it is dropped.
pub(super) fn report_for(operation: &'static Operation) -> Reporting {
    Reporting {
        outer: OPERATION.replace(Some(operation)),
    }
}

pub(super) struct Reporting {
    outer: Option<&'static Operation>,
}

impl Drop for Reporting {
    fn drop(&mut self) {
        OPERATION.set(self.outer);
    }
}

/// Traces one departure. Nothing is traced for values that are no answers, such as those a user reads from a file.
#[cold]
pub(super) fn report(object: &'static str, field: &str, kind: Kind) {
    let Some(operation) = OPERATION.get() else {
        return;
    };
    let kind = match kind {
        Kind::Missing => "missing",
        Kind::Null => "null",
        Kind::UnknownValue => "unknown_value",
    };
    tracing::info!(
        target: "stytch_api::drift",
        operation = operation.id,
        r#type = object,
        field,
        kind,
        "the answer departs from the contract"
    );
}
