//! `consumer.otps`.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::consumer::otps::email::{LoginOrCreateRequest, LoginOrCreateResponse};
use stytch_api::consumer::otps::{AuthenticateRequest, AuthenticateResponse};
use stytch_api::shared::AuthenticationFactorType;

use super::login::{Wanted, email_factor};
use super::users::{details, email, find_or_create, verify_email};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::answer;
use crate::state::State;
use crate::state::outbox::{Channel, Message};
use crate::tokens::{Purpose, detail};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.otps.authenticate", authenticate),
    ("consumer.otps.email.login_or_create", login_or_create),
];

const MINUTES: i32 = 2;

fn login_or_create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: LoginOrCreateRequest = call.body()?;
    let as_pending = request.create_user_as_pending.unwrap_or_default();
    let addressed = find_or_create(state, &request.email, as_pending);
    let (user_id, email_id) = (addressed.user.user_id, addressed.email_id);
    let life = TimeDelta::minutes(request.expiration_minutes.unwrap_or(MINUTES).into());
    let code = state.issue_code(Purpose::Otp, &email_id, life, details(&user_id, &email_id))?;
    state.outbox.send(Message {
        channel: Channel::Email,
        to: request.email,
        operation_id: call.operation().id,
        link: None,
        token: None,
        code: Some(code),
        sent_at: state.clock.now(),
    });
    let mut response = LoginOrCreateResponse::default();
    response.user_id = user_id;
    response.email_id = email_id;
    response.user_created = addressed.is_new;
    answer(response)
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let (method_id, code) = (&request.method_id, request.code.expose());
    let unusable = || {
        let message = "The passcode is wrong, was used already, or expired.";
        Fault::unauthorized("unable_to_auth_otp_code", message)
    };
    let said = state
        .code_details(Purpose::Otp, method_id, code)
        .ok_or_else(unusable)?;
    let user_id = detail(&said, "user_id");
    let wanted = Wanted {
        token: request.session_token,
        jwt: request.session_jwt,
        minutes: request.session_duration_minutes,
        claims: request.session_custom_claims,
    };
    wanted.check(state, user_id)?;
    let user = verify_email(state, user_id, method_id).ok_or_else(unusable)?;
    let address = email(&user, |it| it.email_id == *method_id).map(|it| it.email.as_str());
    let kind = AuthenticationFactorType::Otp;
    let factor = email_factor(state, kind, method_id, address.unwrap_or_default());
    let logged_in = wanted.log_in(state, user_id, factor)?;
    state.redeem_code(Purpose::Otp, method_id, code);

    let mut response = AuthenticateResponse::default();
    response.user_id = user_id.to_owned();
    response.method_id.clone_from(method_id);
    response.user = user;
    response.session = logged_in.session;
    response.session_token = logged_in.token;
    response.session_jwt = logged_in.jwt;
    answer(response)
}

#[cfg(test)]
mod tests {
    use crate::fixtures::{called, refused, seeded};
    use serde_json::json;

    #[test]
    fn a_passcode_adds_to_the_session_that_is_named() {
        let (mut state, seeds) = seeded();
        let mut send = |address: &str| {
            let sent = called(
                &mut state,
                "consumer.otps.email.login_or_create",
                json!({ "email": address }),
            );
            let code = state
                .outbox
                .messages()
                .last()
                .and_then(|it| it.code.clone());
            json!({ "method_id": sent["email_id"], "code": code, "session_duration_minutes": 60 })
        };
        let authenticate = "consumer.otps.authenticate";
        let (first, second) = (send("uma.user@example.com"), send("other@example.com"));
        let mut mixed = first.clone();
        mixed["method_id"] = second["method_id"].clone();
        if first["code"] != second["code"] {
            let wrong = refused(&mut state, authenticate, mixed);
            assert_eq!(wrong, (401, "unable_to_auth_otp_code".to_owned()));
        }
        let answer = called(&mut state, authenticate, first);
        assert_eq!(answer["user_id"], seeds.user_id.as_str());
        let mut others = second.clone();
        others["session_token"] = answer["session_token"].clone();
        assert_eq!(refused(&mut state, authenticate, others).0, 400);
        // The refusal used nothing up.
        called(&mut state, authenticate, second);
    }
}
