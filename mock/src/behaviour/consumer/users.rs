//! `consumer.users`: what the store does not do for them.

use serde_json::{Value, json};
use stytch_api::consumer::users::{
    ExchangePrimaryFactorRequest, ExchangePrimaryFactorResponse, User,
};

use super::address::{Means, add, find, user_of};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::objects;
use crate::reply::respond;
use crate::sessions::Who;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.users.delete", delete),
    ("consumer.users.delete_password", delete_password),
    ("consumer.users.delete_totp", delete_totp),
    (
        "consumer.users.exchange_primary_factor",
        exchange_primary_factor,
    ),
];

/// Ends the user's sessions, and forgets what they know.
fn delete(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let user = user_of(state, call.parameter("user_id").unwrap_or_default())?;
    let response = store(state, call)?;
    state.forget_password(&password_id(&user));
    for totp in &user.totps {
        state.forget_totp(&totp.totp_id);
    }
    let user_id = user.user_id.clone();
    state.revoke_sessions_of(&Who::User { user_id });
    Ok(response)
}

fn password_id(user: &User) -> String {
    let password = user.password.as_ref();
    password
        .map(|it| it.password_id.clone())
        .unwrap_or_default()
}

fn delete_password(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let response = store(state, call)?;
    state.forget_password(call.parameter("password_id").unwrap_or_default());
    Ok(response)
}

fn delete_totp(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let response = store(state, call)?;
    state.forget_totp(call.parameter("totp_id").unwrap_or_default());
    Ok(response)
}

fn store(state: &mut State, call: &Call) -> Result<Value, Fault> {
    objects::play(state, call).unwrap_or_else(|| Ok(json!({})))
}

/// The user's only address goes, and another one, of either kind, comes in its place. It is still to be verified.
fn exchange_primary_factor(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ExchangePrimaryFactorRequest = call.body()?;
    let mut user = user_of(state, call.parameter("user_id").unwrap_or_default())?;
    let said = |address: Option<String>| address.filter(|it| !it.is_empty());
    let (means, address) = match (said(request.email_address), said(request.phone_number)) {
        (Some(email), None) => (Means::Email, email),
        (None, Some(phone)) => (Means::Phone, phone),
        _ => {
            let reason = "or `phone_number` must be there, and not both";
            return Err(Fault::field("email_address", reason));
        }
    };
    if find(state, means, &address).is_some() {
        return Err(means.taken());
    }
    if factors(&user) != 1 || user.emails.len() + user.phone_numbers.len() != 1 {
        let message = "The user has not exactly one factor, an address.";
        return Err(Fault::bad_request("bad_request", message));
    }
    user.emails.clear();
    user.phone_numbers.clear();
    add(state, &mut user, means, &address);
    state.save(Action::Update, &user);
    let mut response = ExchangePrimaryFactorResponse::default();
    response.user_id.clone_from(&user.user_id);
    response.user = user;
    respond(response)
}

fn factors(user: &User) -> usize {
    user.emails.len()
        + user.phone_numbers.len()
        + user.providers.len()
        + user.webauthn_registrations.len()
        + user.biometric_registrations.len()
        + user.totps.len()
        + user.crypto_wallets.len()
        + usize::from(user.password.is_some())
}
