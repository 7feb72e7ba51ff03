//! Whether the project itself calls.

use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;
use stytch_api::Secret;
use stytch_api::operation::{Auth, Operation};

use crate::fault::Fault;
use crate::state::project::Project;

pub(super) fn check(
    project: &Project,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<(), Fault> {
    let given = headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
    // As secrets, they compare in constant time.
    let accepted =
        operation.auth == Auth::None || given.map(Secret::from) == Some(project.authorization());
    match accepted {
        true => Ok(()),
        false => Err(Fault::unauthorized_credentials()),
    }
}
