//! Passwords that are set anew: by e-mail, by the one there is, by a session.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::Secret;
use stytch_api::consumer::passwords::email::{
    ResetRequest as ByEmail, ResetStartRequest, ResetStartResponse,
};
use stytch_api::consumer::passwords::existing_password::ResetRequest as ByPassword;
use stytch_api::consumer::passwords::sessions::ResetRequest as BySession;
use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod as Delivery,
    AuthenticationFactorType as Type,
};

use super::super::address::{Means, details, find, user_of, verify};
use super::super::factors;
use super::super::login::{LoggedIn, Wanted, login_response};
use super::{knower, set_password};
use crate::behaviour::flow::Flow;
use crate::behaviour::links;
use crate::call::Call;
use crate::fault::Fault;
use crate::passwords::strength::check_strength;
use crate::reply::respond;
use crate::sessions::{Session, Who, required};
use crate::state::State;
use crate::state::outbox::{Channel, Message};
use crate::tokens::{Purpose, detail, pkce};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.passwords.email.reset", by_email),
    ("consumer.passwords.email.reset_start", start),
    ("consumer.passwords.existing_password.reset", by_password),
    ("consumer.passwords.sessions.reset", by_session),
];

const MINUTES: i32 = 30;

/// How long ago the session's user may have logged in.
const FRESH: TimeDelta = TimeDelta::minutes(5);

fn start(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ResetStartRequest = call.body()?;
    let page = request.reset_password_redirect_url.as_deref();
    let page = links::page_url(page, "invalid_password_reset_redirect_url")?;
    let addressed = find(state, Means::Email, &request.email);
    let addressed = addressed.ok_or_else(|| Means::Email.missing())?;
    let (user_id, email_id) = (addressed.user.user_id, addressed.method_id);
    let mut details = details(&user_id, &email_id);
    pkce::keep_challenge(&mut details, request.code_challenge.as_deref());
    let minutes = request.reset_password_expiration_minutes.unwrap_or(MINUTES);
    let life = TimeDelta::minutes(minutes.into());
    let token = state.issue_token(Purpose::PasswordReset, life, details)?;
    state.outbox.send(Message {
        channel: Channel::Email,
        to: request.email,
        operation_id: call.operation().id,
        link: Some(links::with_token(page, "reset_password", &token).into()),
        token: Some(token),
        code: None,
        sent_at: state.clock.now(),
    });
    let mut response = ResetStartResponse::default();
    response.user_id = user_id;
    response.email_id = email_id;
    respond(response)
}

/// The token proves the address too.
fn by_email(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ByEmail = call.body()?;
    let token = request.token.expose();
    let unusable = || {
        let message = "The token was used already, expired, or never was.";
        Fault::unauthorized("unable_to_auth_password_reset_token", message)
    };
    let said = state
        .token_details(Purpose::PasswordReset, token)
        .ok_or_else(unusable)?;
    pkce::check_verifier(&said, request.code_verifier.as_ref().map(Secret::expose))?;
    let (user_id, email_id) = (detail(&said, "user_id"), detail(&said, "method_id"));
    let password = request.password.expose();
    check_strength(password, "")?;
    let wanted = Wanted::of(state, call, user_id)?;
    let proven = verify(state, user_id, email_id).ok_or_else(unusable)?;
    let address = factors::address(state, Type::MagicLink, Delivery::Email, email_id, &proven);
    let mut user = proven.user;
    set_password(state, &mut user, password)?;
    let factors = vec![address, factors::password(state)];
    let logged_in = wanted.log_in(state, user_id, factors)?;
    end_others(state, user_id, &logged_in);
    state.redeem_token(Purpose::PasswordReset, token);
    login_response(&user, logged_in, [])
}

fn by_password(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ByPassword = call.body()?;
    let mut user = knower(state, &request.email, request.existing_password.expose())?;
    let password = request.new_password.expose();
    check_strength(password, &request.email)?;
    let wanted = Wanted::of(state, call, &user.user_id)?;
    set_password(state, &mut user, password)?;
    let factor = factors::password(state);
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    end_others(state, &user.user_id, &logged_in);
    login_response(&user, logged_in, [])
}

/// The session goes on, if its user logged in within the last minutes.
fn by_session(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: BySession = call.body()?;
    let named = required(request.session_token, request.session_jwt)?;
    let session = state.find_user_session(&named)?;
    if !is_fresh(state, &session) {
        let message = "The session's user logged in too long ago.";
        return Err(Fault::bad_request(
            "session_too_old_to_reset_password",
            message,
        ));
    }
    let password = request.password.expose();
    check_strength(password, "")?;
    let user_id = session.user_id().unwrap_or_default();
    let wanted = Wanted::of(state, call, user_id)?;
    let mut user = user_of(state, user_id)?;
    set_password(state, &mut user, password)?;
    let factor = factors::password(state);
    let logged_in = wanted.log_in(state, user_id, vec![factor])?;
    end_others(state, user_id, &logged_in);
    login_response(&user, logged_in, [])
}

/// Whether a password, or what was sent to an e-mail address, was proven within the last minutes.
fn is_fresh(state: &State, session: &Session) -> bool {
    let counts = |factor: &AuthenticationFactor| {
        let by_email = factor.delivery_method == Delivery::Email;
        let is_new = |at| state.now() - at <= FRESH;
        (factor.type_ == Type::Password || by_email)
            && factor.last_authenticated_at.is_some_and(is_new)
    };
    session.factors.iter().any(counts)
}

/// Ends all sessions of the user but the one of this login.
fn end_others(state: &mut State, user_id: &str, logged_in: &LoggedIn) {
    let kept = logged_in.session.as_ref().map(|it| it.session_id.as_str());
    let user_id = user_id.to_owned();
    for session in state.sessions_of(&Who::User { user_id }) {
        if Some(session.id.as_str()) != kept {
            state.revoke_session(&session.id);
        }
    }
}
