//! `consumer.totps`: authenticator apps.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use serde_json::{Value, json};
use stytch_api::Secret;
use stytch_api::consumer::totps::{
    AuthenticateRequest, CreateRequest, CreateResponse, RecoverRequest, RecoveryCodesRequest,
    RecoveryCodesResponse, Totp as Codes,
};
use stytch_api::consumer::users::{Totp, User};

use super::address::user_of;
use super::factors;
use super::login::{Wanted, login_response};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::totp::Verdict;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.totps.authenticate", authenticate),
    ("consumer.totps.create", create),
    ("consumer.totps.recover", recover),
    ("consumer.totps.recovery_codes", recovery_codes),
];

/// How long a new app may wait for its first passcode.
const MINUTES: i32 = 1440;

/// A user has one app. One that was never used gives way to the next.
fn create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: CreateRequest = call.body()?;
    let mut user = user_of(state, &request.user_id)?;
    if user.totps.iter().any(|it| it.verified) {
        let message = "The user has an authenticator app already.";
        return Err(Fault::bad_request("active_totp_exists", message));
    }
    for unused in user.totps.drain(..) {
        state.forget_totp(&unused.totp_id);
    }
    let minutes = request.expiration_minutes.unwrap_or(MINUTES);
    let totp = state.create_totp(TimeDelta::minutes(minutes.into()))?;
    let mut shown = Totp::default();
    shown.totp_id.clone_from(&totp.id);
    user.totps.push(shown);
    state.save(Action::Update, &user);

    let mut response = CreateResponse::default();
    response.user_id.clone_from(&user.user_id);
    response.qr_code = qr_code(&user, &totp.secret).into();
    response.user = user;
    response.totp_id = totp.id;
    response.secret = totp.secret.into();
    response.recovery_codes = secrets(totp.recovery_codes);
    respond(response)
}

/// A data URL with what a QR code would say; nothing draws one here.
fn qr_code(user: &User, secret: &str) -> String {
    let name = user.emails.first().map(|it| it.email.as_str());
    let name = name.unwrap_or(&user.user_id);
    let name: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let text = format!("otpauth://totp/stytch-mock:{name}?secret={secret}&issuer=stytch-mock");
    format!("data:text/plain;base64,{}", STANDARD.encode(text))
}

fn secrets(texts: Vec<String>) -> Vec<Secret> {
    texts.into_iter().map(Secret::from).collect()
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let (user, totp_id) = app_of(state, &request.user_id)?;
    let code = request.totp_code.expose();
    match state.check_totp(&totp_id, code) {
        Verdict::Good => {}
        Verdict::Used => {
            let message = "The passcode was used already.";
            return Err(Fault::unauthorized(
                "totp_code_already_authenticated",
                message,
            ));
        }
        Verdict::Wrong => {
            let message = "The app shows another passcode now.";
            return Err(Fault::unauthorized("unable_to_authenticate_totp", message));
        }
        Verdict::Expired => {
            let message = "The app waited too long for its first passcode.";
            return Err(Fault::bad_request("expired_totp", message));
        }
    }
    let wanted = Wanted::of(state, call, &user.user_id)?;
    state.use_totp(&totp_id, code);
    let user = verified(state, user, &totp_id);
    let factor = factors::totp(state, &totp_id);
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    login_response(&user, logged_in, [("totp_id", json!(totp_id))])
}

/// The user and the id of their app.
fn app_of(state: &State, user_id: &str) -> Result<(User, String), Fault> {
    let user = user_of(state, user_id)?;
    let app = user.totps.first().map(|it| it.totp_id.clone());
    let app = app.ok_or_else(|| {
        Fault::not_found(
            "totps_not_found_for_user",
            "The user has no authenticator app.",
        )
    })?;
    Ok((user, app))
}

fn verified(state: &mut State, mut user: User, totp_id: &str) -> User {
    for totp in user.totps.iter_mut().filter(|it| it.totp_id == totp_id) {
        totp.verified = true;
    }
    state.save(Action::Update, &user);
    user
}

/// A recovery code stands for a passcode once.
fn recover(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RecoverRequest = call.body()?;
    let (user, totp_id) = app_of(state, &request.user_id)?;
    let code = request.recovery_code.expose();
    let is_verified = user.totps.iter().any(|it| it.verified);
    if !is_verified || !state.recovery_codes(&totp_id).iter().any(|it| it == code) {
        let message = "It is none of the codes that are left.";
        return Err(Fault::unauthorized(
            "unable_to_authenticate_recovery_code",
            message,
        ));
    }
    let wanted = Wanted::of(state, call, &user.user_id)?;
    state.use_recovery_code(&totp_id, code);
    let factor = factors::recovery_code(state, &totp_id);
    let logged_in = wanted.log_in(state, &user.user_id, vec![factor])?;
    login_response(&user, logged_in, [("totp_id", json!(totp_id))])
}

fn recovery_codes(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RecoveryCodesRequest = call.body()?;
    let user = user_of(state, &request.user_id)?;
    let codes = user.totps.iter().map(|totp| {
        let mut codes = Codes::default();
        codes.totp_id.clone_from(&totp.totp_id);
        codes.verified = totp.verified;
        codes.recovery_codes = secrets(state.recovery_codes(&totp.totp_id));
        codes
    });
    let mut response = RecoveryCodesResponse::default();
    response.totps = codes.collect();
    response.user_id = user.user_id;
    respond(response)
}
