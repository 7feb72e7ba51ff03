//! Who plays which operation.

use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::fault::Fault;
use super::project::Project;
use crate::operation::Operation;

/// What an operation does to the project. `request_id` and `status_code` of the answer are filled in afterwards.
pub(super) type Handler = fn(&mut Project, &Call) -> Result<Value, Fault>;

/// An operation and its handler. Method and path are the contract's.
pub(super) struct Route {
    operation: &'static Operation,
    handler: Handler,
}

impl Route {
    pub(super) const fn new(operation: &'static Operation, handler: Handler) -> Self {
        Self { operation, handler }
    }
}

static ROUTES: &[&[Route]] = &[
    #[cfg(feature = "b2b")]
    super::b2b::ROUTES,
];

/// The handler of `operation`.
pub(super) fn handler(operation: &'static Operation) -> Result<Handler, Fault> {
    let mut routes = ROUTES.iter().flat_map(|routes| routes.iter());
    let route = routes.find(|route| route.operation.id == operation.id);
    route
        .map(|route| route.handler)
        .ok_or_else(|| Fault::not_played(operation))
}

/// What a handler answers.
pub(super) fn answer(answer: impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(answer).map_err(|_| Fault::internal("The answer cannot be written."))
}
