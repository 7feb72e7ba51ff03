//! `consumer.otps`.

pub(in crate::behaviour) mod send;

use serde_json::{Value, json};
use stytch_api::consumer::otps::AuthenticateRequest;
use stytch_api::shared::{AuthenticationFactorDeliveryMethod, AuthenticationFactorType};

use super::address::verify;
use super::factors;
use super::login::{Wanted, login_response};
use super::sandbox;
use crate::behaviour::codes;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;
use crate::tokens::{Purpose, detail};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[("consumer.otps.authenticate", authenticate)];

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let (method_id, code) = (request.method_id.as_str(), request.code.expose());
    let said = match sandbox::code(state, method_id, code) {
        Some(said) => said,
        None => codes::said(state, Purpose::Otp, method_id, code)?,
    };
    let user_id = detail(&said, "user_id");
    let wanted = Wanted::of(state, call, user_id)?;
    let proven = verify(state, user_id, method_id).ok_or_else(codes::unusable)?;
    let delivery = AuthenticationFactorDeliveryMethod::from(detail(&said, "delivery").to_owned());
    let kind = AuthenticationFactorType::Otp;
    let factor = factors::address(state, kind, delivery, method_id, &proven);
    let logged_in = wanted.log_in(state, user_id, vec![factor])?;
    state.redeem_code(Purpose::Otp, method_id, code);
    let more = [
        ("method_id", json!(method_id)),
        ("reset_sessions", json!(false)),
    ];
    login_response(&proven.user, logged_in, more)
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
            assert_eq!(wrong, (404, "otp_code_not_found".to_owned()));
        }
        let response = called(&mut state, authenticate, first);
        assert_eq!(response["user_id"], seeds.user_id.as_str());
        let mut others = second.clone();
        others["session_token"] = response["session_token"].clone();
        assert_eq!(refused(&mut state, authenticate, others).0, 400);
        // The refusal used nothing up.
        called(&mut state, authenticate, second);
    }
}
