//! Whether the project itself calls.

use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;
use stytch_api::Secret;
use stytch_api::operation::Auth;

use crate::call::Target;
use crate::fault::Fault;
use crate::state::project::Project;

pub(super) fn check(project: &Project, target: &Target, headers: &HeaderMap) -> Result<(), Fault> {
    let expected = project.authorization(target.operation.auth);
    match expected.is_none_or(|expected| is(headers, expected)) {
        true => check_path(project, target),
        false => Err(Fault::unauthorized_credentials()),
    }
}

/// Whether they are the project's.
pub(crate) fn are_of(project: &Project, headers: &HeaderMap) -> bool {
    let expected = project.authorization(Auth::Project);
    expected.is_some_and(|expected| is(headers, expected))
}

fn is(headers: &HeaderMap, expected: Secret) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
    // As secrets, they compare in constant time.
    given.map(Secret::from) == Some(expected)
}

/// A project in the path must be this one. Programs that ask for tokens are told in the words of OAuth, by the flow.
fn check_path(project: &Project, target: &Target) -> Result<(), Fault> {
    let named = target.parameter("project_id");
    let is_other = named.is_some_and(|id| id != project.id) && !target.operation.form;
    match is_other {
        false => Ok(()),
        true => Err(Fault::not_found(
            "project_not_found",
            "The server plays another project than the one in the path.",
        )),
    }
}
