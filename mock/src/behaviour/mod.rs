//! What operations do that a general store cannot: logins, sessions, policies.
//!
//! # How a flow is added
//! A flow is a function in the file of its resource, such as `b2b/magic_links.rs` for `b2b.magic_links`, and a line in the
//! table `FLOWS` at the top of that file; a new file also adds its table to [`TABLES`].
//!
//! ```text
//! pub(super) const FLOWS: &[Flow] = &[("b2b.magic_links.authenticate", authenticate)];
//!
//! fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
//!     let request: AuthenticateRequest = call.body()?;
//!     let details = state.redeem_token(Purpose::MagicLink, request.magic_links_token.expose())
//!         .ok_or_else(|| Fault::unauthorized("unable_to_auth_magic_link", "The link is used up or expired."))?;
//!     …
//!     respond(response)
//! }
//! ```
//!
//! - **What is checked before**: credentials, the request against its description and the limits, and the member's session
//!   with tenancy and permission. `call.member_session` is the id of that session. An organization in the path or in
//!   `organization_id` of the body is named by its id by then, whatever the caller used; whether it exists is the flow's
//!   to check (`b2b::organization::organization_of`).
//! - **The request**, typed: `call.body::<Request>()`, `call.parameter("member_id")`, `call.query_text("email_address")`.
//! - **Objects**: `state.store.get::<Member>(id)`, `find::<User>("external_id", …)`, `all_where`, and
//!   `state.save(Action::Update, &member)`, which also tells the webhooks. Records of a flow's own implement `Stored`.
//! - **Sessions**: `state.begin_session(…)` and the rest of [`crate::sessions`].
//! - **Tokens and passcodes**: `state.issue_token(Purpose::…, life, details)`, `redeem_token`, `issue_code`,
//!   `redeem_code` of [`crate::tokens`]; intermediate sessions are tokens too.
//! - **Links**: [`links`] makes those of messages and redirects; PKCE is checked by [`crate::tokens::pkce`].
//! - **Pages** where browsers begin a login, such as that of an SSO connection: a table of [`crate::pages::Start`]s in the
//!   file of the resource, and a line in [`STARTS`].
//! - **Passwords**: `state.keep_password(owner, text)`, `is_password`.
//! - **Messages**: `state.outbox.send(Message { … })`.
//! - **Time and ids**: `state.now()`, `state.ids.fresh("email")`.
//! - **A refusal**: `Fault::bad_request`, `unauthorized`, `not_found`, each with Stytch's `error_type`, or `Fault::new` with
//!   any status. Nothing is undone, so a flow checks first and changes then.
//! - **The response**: the response type filled in, then [`crate::reply::respond`]; `request_id` and `status_code` are added.
//! - **Tests** stand beside the flow: [`crate::fixtures`] gives a seeded state and calls operations by id and JSON, checked
//!   and validated as over HTTP. What a valid call of the flow needs first, such as a token, goes into
//!   `contract_tests::valid`, in the file of the product, so that the test over all operations reaches it.

mod b2b;
mod codes;
mod consumer;
mod debug;
mod flow;
mod idp;
mod links;
mod m2m;
mod programs;
mod sandbox;

pub(crate) use self::b2b::sso::metadata::give as give_saml_metadata;
use self::flow::{Flow, Play};
use crate::pages::Start;

/// The flows of each resource.
const TABLES: &[&[Flow]] = &[
    b2b::discovery::FLOWS,
    b2b::magic_links::FLOWS,
    b2b::oauth::FLOWS,
    b2b::otps::FLOWS,
    b2b::parts::FLOWS,
    b2b::passwords::FLOWS,
    b2b::passwords::discovery::FLOWS,
    b2b::passwords::migrate::FLOWS,
    b2b::passwords::reset::FLOWS,
    b2b::rbac::FLOWS,
    b2b::scim::FLOWS,
    b2b::sessions::FLOWS,
    b2b::sms::FLOWS,
    b2b::sso::FLOWS,
    b2b::sso::authenticate::FLOWS,
    b2b::sso::external::FLOWS,
    b2b::sso::saml::FLOWS,
    b2b::totps::FLOWS,
    consumer::magic_links::FLOWS,
    consumer::magic_links::email::FLOWS,
    consumer::oauth::FLOWS,
    consumer::otps::FLOWS,
    consumer::otps::send::FLOWS,
    consumer::passwords::FLOWS,
    consumer::passwords::migrate::FLOWS,
    consumer::passwords::reset::FLOWS,
    consumer::rbac::FLOWS,
    consumer::sessions::FLOWS,
    consumer::totps::FLOWS,
    consumer::users::FLOWS,
    debug::FLOWS,
    idp::FLOWS,
    m2m::FLOWS,
    programs::FLOWS,
];

/// The pages of each resource on which browsers begin a login.
const STARTS: &[&[Start]] = &[
    b2b::oauth::start::STARTS,
    b2b::sso::start::STARTS,
    consumer::oauth::start::STARTS,
];

/// All pages on which browsers begin a login.
pub(crate) fn starts() -> impl Iterator<Item = &'static Start> {
    STARTS.iter().copied().flatten()
}

/// All flows.
pub(crate) fn flows() -> impl Iterator<Item = &'static Flow> {
    TABLES.iter().copied().flatten()
}

/// What the operation does.
pub(crate) fn of(operation: &str) -> Option<Play> {
    flows()
        .find(|(id, _)| *id == operation)
        .map(|(_, play)| *play)
}

#[cfg(test)]
mod tests {
    use super::flows;
    use crate::contract;

    #[test]
    fn every_flow_is_of_an_operation_and_stands_once() {
        let mut ids: Vec<_> = flows().map(|(id, _)| *id).collect();
        for id in &ids {
            assert!(contract::operation(id).is_some(), "{id} is no operation");
        }
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "an operation stands twice");
    }
}
