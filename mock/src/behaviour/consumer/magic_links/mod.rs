//! `consumer.magic_links`.

pub(in crate::behaviour) mod email;

use chrono::TimeDelta;
use serde_json::{Value, json};
use stytch_api::Secret;
use stytch_api::consumer::magic_links::{AuthenticateRequest, CreateRequest, CreateResponse};
use stytch_api::consumer::users::User;
use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod, AuthenticationFactorType,
};

use super::address::{activate, details, user_of, verify};
use super::factors;
use super::login::{Wanted, login_response};
use super::sandbox;
use crate::behaviour::flow::Flow;
use crate::behaviour::links::{said, unusable};
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::tokens::{Purpose, detail, pkce};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("consumer.magic_links.authenticate", authenticate),
    ("consumer.magic_links.create", create),
];

const MINUTES: i32 = 60;

/// What ids of embeddable links begin with.
const EMBEDDED: &str = "embeddable-magic-link";

/// A token for a link that the application itself passes on.
fn create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: CreateRequest = call.body()?;
    let user_id = user_of(state, &request.user_id)?.user_id;
    let life = TimeDelta::minutes(request.expiration_minutes.unwrap_or(MINUTES).into());
    let details = details(&user_id, &state.ids.fresh(EMBEDDED));
    let mut response = CreateResponse::default();
    response.token = state.issue_token(Purpose::MagicLink, life, details)?.into();
    response.user_id = user_id;
    respond(response)
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let token = request.token.expose();
    let said = match sandbox::link(state, token) {
        Some(said) => said?,
        None => said(state, Purpose::MagicLink, token)?,
    };
    pkce::check_verifier(&said, request.code_verifier.as_ref().map(Secret::expose))?;
    let (user_id, method_id) = (detail(&said, "user_id"), detail(&said, "method_id"));
    let wanted = Wanted::of(state, call, user_id)?;
    let (user, factor) = proven(state, user_id, method_id).ok_or_else(unusable)?;
    let logged_in = wanted.log_in(state, user_id, vec![factor])?;
    state.redeem_token(Purpose::MagicLink, token);
    let more = [
        ("method_id", json!(method_id)),
        ("reset_sessions", json!(false)),
    ];
    login_response(&user, logged_in, more)
}

/// What the link proves: that the address it was sent to is the user's, or only that they have it.
fn proven(
    state: &mut State,
    user_id: &str,
    method_id: &str,
) -> Option<(User, AuthenticationFactor)> {
    if method_id.starts_with(EMBEDDED) {
        let user = activate(state, user_id)?;
        return Some((user, factors::embedded(state, method_id)));
    }
    let proven = verify(state, user_id, method_id)?;
    let (kind, delivery) = (
        AuthenticationFactorType::MagicLink,
        AuthenticationFactorDeliveryMethod::Email,
    );
    let factor = factors::address(state, kind, delivery, method_id, &proven);
    Some((proven.user, factor))
}

#[cfg(test)]
mod tests {
    use crate::fixtures::{called, refused, seeded};
    use serde_json::json;
    use std::time::Duration;

    const SEND: &str = "consumer.magic_links.email.login_or_create";
    const AUTHENTICATE: &str = "consumer.magic_links.authenticate";

    #[test]
    fn a_link_logs_a_new_user_in_once() {
        let (mut state, _) = seeded();
        let sent = called(
            &mut state,
            SEND,
            json!({
                "email": "new@example.com", "create_user_as_pending": true,
                "signup_magic_link_url": "https://app.example/welcome?x=1",
            }),
        );
        assert_eq!(sent["user_created"], true);
        let message = state.outbox.messages().last().cloned().expect("a message");
        let token = message.token.expect("a token");
        let link = message.link.expect("a link");
        assert!(
            link.starts_with(
                "https://app.example/welcome?x=1&stytch_token_type=magic_links&token="
            )
        );
        assert_eq!(message.to, "new@example.com");

        let arguments = json!({ "token": token, "session_duration_minutes": 30 });
        let response = called(&mut state, AUTHENTICATE, arguments.clone());
        assert_eq!(response["user"]["status"], "active");
        assert_eq!(response["user"]["emails"][0]["verified"], true);
        assert_eq!(response["method_id"], sent["email_id"]);
        assert_eq!(
            response["session"]["authentication_factors"][0]["type"],
            "magic_link"
        );
        let session = json!({ "session_token": response["session_token"] });
        called(
            &mut state,
            "consumer.sessions.authenticate",
            session.clone(),
        );

        let again = refused(&mut state, AUTHENTICATE, arguments);
        assert_eq!(again, (401, "unable_to_auth_magic_link".to_owned()));
        state.clock.advance(Duration::from_secs(31 * 60));
        let expired = refused(&mut state, "consumer.sessions.authenticate", session);
        assert_eq!(expired, (404, "session_not_found".to_owned()));
    }

    #[test]
    fn a_link_is_good_for_its_time_and_gives_no_session_unasked() {
        let (mut state, _) = seeded();
        let mut send = |minutes: u64| {
            let known =
                json!({ "email": "uma.user@example.com", "login_expiration_minutes": minutes });
            let sent = called(&mut state, SEND, known);
            assert_eq!(sent["user_created"], false);
            state
                .outbox
                .messages()
                .last()
                .and_then(|it| it.token.clone())
                .expect("a token")
        };
        let (short, long) = (send(5), send(60));
        state.clock.advance(Duration::from_secs(301));
        let late = refused(&mut state, AUTHENTICATE, json!({ "token": short }));
        assert_eq!(late, (401, "unable_to_auth_magic_link".to_owned()));
        let response = called(&mut state, AUTHENTICATE, json!({ "token": long }));
        assert_eq!(response["session_token"], "");
        assert!(response.get("session").is_none());
    }
}
