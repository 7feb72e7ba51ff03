//! Calls that the server makes for a browser, which knows no credentials.

use std::time::{Duration, Instant};

use bytes::Bytes;
use hyper::Request;
use hyper::header::{AUTHORIZATION, HeaderName};
use stytch_api::b2b::organizations::Member;
use stytch_api::description::Operation;

use super::fields;
use crate::call::Outgoing;
use crate::fault::Fault;
use crate::play::{Turn, play};
use crate::server::log_in;
use crate::sessions::Who;
use crate::state::State;
use crate::state::store::Object;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");

/// As whom a call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller<'a> {
    Project,
    /// The member with this id.
    Member(&'a str),
}

impl Caller<'_> {
    pub(super) fn is_member(self) -> bool {
        self != Self::Project
    }
}

/// A call that was made.
pub(super) struct Attempt {
    pub(super) turn: Turn,
    pub(super) took: Duration,
}

/// Makes a call as anybody would over HTTP: it is checked, played and remembered like any other.
pub(super) fn make(
    state: &mut State,
    operation: &'static Operation,
    caller: Caller,
    mut arguments: Object,
) -> Result<Attempt, Fault> {
    let mut request = Request::builder().method(operation.operation().method);
    if let Caller::Member(id) = caller {
        let member: Option<Member> = state.store.get(id);
        let member = member
            .ok_or_else(|| Fault::not_found("member_not_found", "There is no such member."))?;
        request = request.header(SESSION_TOKEN, session_token(state, &member)?);
    }
    complete(state, operation, caller, &mut arguments);
    if let Some(credentials) = state.project.authorization(operation.operation().auth) {
        request = request.header(AUTHORIZATION, credentials.expose());
    }
    let outgoing = Outgoing::of(operation, arguments, &state.project.id);
    let request = request.uri(outgoing.uri()).body(());
    let request =
        request.map_err(|_| Fault::bad_request("bad_request", "There is no such address."))?;
    let (head, ()) = request.into_parts();
    let began = Instant::now();
    let turn = play(state, head, &Bytes::from(outgoing.body()));
    Ok(Attempt {
        turn,
        took: began.elapsed(),
    })
}

/// Fills in what a member does not say: the organization is theirs.
pub(super) fn complete(
    state: &State,
    operation: &'static Operation,
    caller: Caller,
    arguments: &mut Object,
) {
    let Caller::Member(id) = caller else {
        return;
    };
    if let Some(member) = state.store.get::<Member>(id) {
        for name in fields::members_own(operation) {
            arguments.insert(name.to_owned(), member.organization_id.clone().into());
        }
    }
}

/// The member's newest session; who has none is logged in.
fn session_token(state: &mut State, member: &Member) -> Result<String, Fault> {
    let who = Who::Member {
        organization_id: member.organization_id.clone(),
        member_id: member.member_id.clone(),
    };
    match state.sessions_of(&who).pop() {
        Some(session) => Ok(session.token),
        None => Ok(log_in(state, member)?.session_token().expose().to_owned()),
    }
}
