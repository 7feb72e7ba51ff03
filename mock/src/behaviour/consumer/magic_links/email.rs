//! `consumer.magic_links.email`.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::consumer::magic_links::email::{
    InviteRequest, InviteResponse, LoginOrCreateRequest, LoginOrCreateResponse,
    RevokeInviteRequest, RevokeInviteResponse, SendRequest, SendResponse,
};
use stytch_api::consumer::users::User;
use url::Url;

use super::super::address::{Addressed, Means, details, find, find_or_create, recipient};
use crate::behaviour::flow::Flow;
use crate::behaviour::links;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::outbox::{Channel, Message};
use crate::state::store::Stored;
use crate::tokens::{Purpose, pkce};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.magic_links.email.invite", invite),
    (
        "consumer.magic_links.email.login_or_create",
        login_or_create,
    ),
    ("consumer.magic_links.email.revoke_invite", revoke_invite),
    ("consumer.magic_links.email.send", send),
];

const LOGIN_MINUTES: i32 = 60;
const SIGNUP_MINUTES: i32 = 10_080;
const INVITE_MINUTES: i32 = 60;

/// A link to be: the page it leads to, and how long it is good.
struct Link<'a> {
    page: Option<&'a str>,
    minutes: i32,
    /// The error type of a page that is no URL.
    invalid: &'static str,
    challenge: Option<&'a str>,
}

fn login_or_create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: LoginOrCreateRequest = call.body()?;
    let is_signup = find(state, Means::Email, &request.email).is_none_or(|it| is_pending(&it));
    let link = link(call, is_signup);
    let page = link.page()?;
    let as_pending = request.create_user_as_pending.unwrap_or_default();
    let addressed = find_or_create(state, Means::Email, &request.email, as_pending);
    deliver(state, call, &request.email, &addressed, page, &link)?;
    let mut response = LoginOrCreateResponse::default();
    response.user_id = addressed.user.user_id;
    response.email_id = addressed.method_id;
    response.user_created = addressed.is_new;
    respond(response)
}

fn send(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: SendRequest = call.body()?;
    link(call, true).page()?;
    link(call, false).page()?;
    let addressed = recipient(state, call, Means::Email, &request.email)?;
    let link = link(call, is_pending(&addressed));
    let page = link.page()?;
    deliver(state, call, &request.email, &addressed, page, &link)?;
    let mut response = SendResponse::default();
    response.user_id = addressed.user.user_id;
    response.email_id = addressed.method_id;
    respond(response)
}

/// Whoever was not active yet is sent to the page for signing up.
fn is_pending(addressed: &Addressed) -> bool {
    addressed.user.status == "pending"
}

fn link(call: &Call, is_signup: bool) -> Link<'_> {
    let minutes = |name: &str| {
        let minutes = call.json.get(name).and_then(Value::as_i64);
        minutes.and_then(|it| i32::try_from(it).ok())
    };
    let challenge = call.text("code_challenge");
    if is_signup {
        Link {
            page: call.text("signup_magic_link_url"),
            minutes: minutes("signup_expiration_minutes").unwrap_or(SIGNUP_MINUTES),
            invalid: "invalid_signup_magic_link_url",
            challenge,
        }
    } else {
        Link {
            page: call.text("login_magic_link_url"),
            minutes: minutes("login_expiration_minutes").unwrap_or(LOGIN_MINUTES),
            invalid: "invalid_login_magic_link_url",
            challenge,
        }
    }
}

/// A pending user comes into being. Whoever is there already is not invited.
fn invite(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: InviteRequest = call.body()?;
    if find(state, Means::Email, &request.email).is_some() {
        return Err(Means::Email.taken());
    }
    let link = Link {
        page: request.invite_magic_link_url.as_deref(),
        minutes: request.invite_expiration_minutes.unwrap_or(INVITE_MINUTES),
        invalid: "invalid_invite_magic_link_url",
        challenge: None,
    };
    let page = link.page()?;
    let mut addressed = find_or_create(state, Means::Email, &request.email, true);
    let user = &mut addressed.user;
    user.name = request.name.clone().or(user.name.take());
    user.trusted_metadata = request.trusted_metadata.clone().unwrap_or_default();
    user.untrusted_metadata = request.untrusted_metadata.clone().unwrap_or_default();
    state.save(Action::Update, user);
    deliver(state, call, &request.email, &addressed, page, &link)?;
    let mut response = InviteResponse::default();
    response.user_id = addressed.user.user_id;
    response.email_id = addressed.method_id;
    respond(response)
}

/// The invitation is worth nothing any more, and the user who never came is gone.
fn revoke_invite(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RevokeInviteRequest = call.body()?;
    let invited = find(state, Means::Email, &request.email).filter(is_pending);
    let invited = invited
        .ok_or_else(|| Fault::not_found("email_not_found", "Nobody is invited by this address."))?;
    let user_id = &invited.user.user_id;
    state.end_tokens_that_say(Purpose::MagicLink, "user_id", user_id);
    state.store.remove::<User>(user_id);
    state.changed(User::COLLECTION, Action::Delete, user_id);
    respond(RevokeInviteResponse::default())
}

impl Link<'_> {
    fn page(&self) -> Result<Url, Fault> {
        links::page_url(self.page, self.invalid)
    }
}

/// Sends a link that leads where Stytch would redirect to.
fn deliver(
    state: &mut State,
    call: &Call,
    to: &str,
    addressed: &Addressed,
    page: Url,
    link: &Link<'_>,
) -> Result<(), Fault> {
    let mut details = details(&addressed.user.user_id, &addressed.method_id);
    pkce::keep_challenge(&mut details, link.challenge);
    let life = TimeDelta::minutes(link.minutes.into());
    let token = state.issue_token(Purpose::MagicLink, life, details)?;
    state.outbox.send(Message {
        channel: Channel::Email,
        to: to.to_owned(),
        operation_id: call.operation().id,
        link: Some(links::with_token(page, "magic_links", &token).into()),
        token: Some(token),
        code: None,
        sent_at: state.clock.now(),
    });
    Ok(())
}
