//! `consumer.passwords`.

pub(in crate::behaviour) mod migrate;
pub(in crate::behaviour) mod reset;

use serde_json::{Value, json};
use stytch_api::consumer::passwords::{
    AuthenticateRequest, CreateRequest, StrengthCheckRequest, StrengthCheckResponse,
};
use stytch_api::consumer::users::{Password, User};

use super::address::{Means, find, find_or_create};
use super::factors;
use super::login::{Wanted, login_response};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::passwords::strength::{Strength, check_strength};
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.passwords.authenticate", authenticate),
    ("consumer.passwords.create", create),
    ("consumer.passwords.strength_check", strength_check),
];

/// A user who has no password yet.
fn create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: CreateRequest = call.body()?;
    let password = request.password.expose();
    if find(state, Means::Email, &request.email).is_some() {
        return Err(Means::Email.taken());
    }
    check_strength(password, &request.email)?;
    let wanted = Wanted::of(state, call, "")?;
    let addressed = find_or_create(state, Means::Email, &request.email, false);
    let mut user = addressed.user;
    user.name = request.name.or(user.name);
    user.trusted_metadata = request.trusted_metadata.unwrap_or_default();
    user.untrusted_metadata = request.untrusted_metadata.unwrap_or_default();
    set_password(state, &mut user, password)?;
    let factor = factors::password(state);
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    let more = [("email_id", json!(addressed.method_id))];
    login_response(&user, logged_in, more)
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let user = knower(state, &request.email, request.password.expose())?;
    let requires_reset = user.password.as_ref().is_some_and(|it| it.requires_reset);
    if requires_reset {
        return Err(Fault::bad_request(
            "reset_password",
            "The address was proven otherwise since, and the password must be set anew.",
        ));
    }
    let wanted = Wanted::of(state, call, &user.user_id)?;
    let factor = factors::password(state);
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    login_response(&user, logged_in, [])
}

/// The user who has the address and knows the password.
fn knower(state: &State, email: &str, password: &str) -> Result<User, Fault> {
    let user = find(state, Means::Email, email).ok_or_else(|| Means::Email.missing())?;
    let user = user.user;
    let Some(kept) = &user.password else {
        let message = "The user has no password.";
        return Err(Fault::bad_request("no_user_password", message));
    };
    migrate::check_is_known(state, &kept.password_id)?;
    match state.is_password(&kept.password_id, password) {
        true => Ok(user),
        false => Err(Fault::unauthorized(
            "unauthorized_credentials",
            "It is not the password of the user.",
        )),
    }
}

/// Keeps a password of the user, under the id of the one before it if there was one.
fn set_password(state: &mut State, user: &mut User, password: &str) -> Result<(), Fault> {
    let id = new_password(state, user);
    state.keep_password(&id, password)?;
    migrate::forget(state, &id);
    state.save(Action::Update, user);
    Ok(())
}

/// The id of the user's password, which need not be set anew any more.
fn new_password(state: &mut State, user: &mut User) -> String {
    let mut password = user.password.take().unwrap_or_else(|| {
        let mut password = Password::default();
        password.password_id = state.ids.fresh("password");
        password
    });
    password.requires_reset = false;
    let id = password.password_id.clone();
    user.password = Some(password);
    id
}

fn strength_check(_: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: StrengthCheckRequest = call.body()?;
    let email = request.email.unwrap_or_default();
    let strength = Strength::of(request.password.expose(), &email);
    let mut response = StrengthCheckResponse::default();
    response.score = strength.score;
    response.valid_password = strength.is_enough();
    response.strength_policy = "zxcvbn".to_owned();
    response.breach_detection_on_create = false;
    respond(response)
}
