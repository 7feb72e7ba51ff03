//! `consumer.magic_links`.

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::consumer::magic_links::email::{LoginOrCreateRequest, LoginOrCreateResponse};
use stytch_api::consumer::magic_links::{AuthenticateRequest, AuthenticateResponse};
use stytch_api::shared::AuthenticationFactorType;
use url::Url;

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
    ("consumer.magic_links.authenticate", authenticate),
    (
        "consumer.magic_links.email.login_or_create",
        login_or_create,
    ),
];

const LOGIN_MINUTES: i32 = 60;
const SIGNUP_MINUTES: i32 = 10_080;

/// Where links lead that name no page.
const DEFAULT_PAGE: &str = "http://localhost:3000/authenticate";

fn login_or_create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: LoginOrCreateRequest = call.body()?;
    let as_pending = request.create_user_as_pending.unwrap_or_default();
    let addressed = find_or_create(state, &request.email, as_pending);
    let user_id = &addressed.user.user_id;
    let (page, minutes) = match addressed.is_new {
        true => (
            request.signup_magic_link_url,
            request.signup_expiration_minutes.unwrap_or(SIGNUP_MINUTES),
        ),
        false => (
            request.login_magic_link_url,
            request.login_expiration_minutes.unwrap_or(LOGIN_MINUTES),
        ),
    };
    let page = page_url(page.as_deref())?;
    let details = details(user_id, &addressed.email_id);
    let token = state.issue_token(
        Purpose::MagicLink,
        TimeDelta::minutes(minutes.into()),
        details,
    )?;
    send(state, call, &request.email, page, token);

    let mut response = LoginOrCreateResponse::default();
    response.user_id.clone_from(user_id);
    response.email_id = addressed.email_id;
    response.user_created = addressed.is_new;
    answer(response)
}

fn page_url(page: Option<&str>) -> Result<Url, Fault> {
    let page = page.filter(|page| !page.is_empty()).unwrap_or(DEFAULT_PAGE);
    Url::parse(page).map_err(|_| {
        Fault::bad_request(
            "invalid_magic_link_url",
            "The page of the link must be a URL.",
        )
    })
}

/// The link leads where Stytch would redirect to.
fn send(state: &mut State, call: &Call, to: &str, mut page: Url, token: String) {
    let pairs = [("stytch_token_type", "magic_links"), ("token", &token)];
    page.query_pairs_mut().extend_pairs(pairs);
    state.outbox.send(Message {
        channel: Channel::Email,
        to: to.to_owned(),
        operation_id: call.operation().id,
        link: Some(page.into()),
        token: Some(token),
        code: None,
        sent_at: state.clock.now(),
    });
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let token = request.token.expose();
    let unusable = || {
        Fault::unauthorized(
            "unable_to_auth_magic_link",
            "The link was used already, expired, or never was.",
        )
    };
    let said = state
        .token_details(Purpose::MagicLink, token)
        .ok_or_else(unusable)?;
    let (user_id, email_id) = (detail(&said, "user_id"), detail(&said, "email_id"));
    let wanted = Wanted {
        token: request.session_token,
        jwt: request.session_jwt,
        minutes: request.session_duration_minutes,
        claims: request.session_custom_claims,
    };
    wanted.check(state, user_id)?;
    let user = verify_email(state, user_id, email_id).ok_or_else(unusable)?;
    let address = email(&user, |it| it.email_id == email_id).map(|it| it.email.as_str());
    let kind = AuthenticationFactorType::MagicLink;
    let factor = email_factor(state, kind, email_id, address.unwrap_or_default());
    let logged_in = wanted.log_in(state, user_id, factor)?;
    state.redeem_token(Purpose::MagicLink, token);

    let mut response = AuthenticateResponse::default();
    response.user_id = user_id.to_owned();
    response.method_id = email_id.to_owned();
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
        let answer = called(&mut state, AUTHENTICATE, arguments.clone());
        assert_eq!(answer["user"]["status"], "active");
        assert_eq!(answer["user"]["emails"][0]["verified"], true);
        assert_eq!(answer["method_id"], sent["email_id"]);
        assert_eq!(
            answer["session"]["authentication_factors"][0]["type"],
            "magic_link"
        );
        let session = json!({ "session_token": answer["session_token"] });
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
        let answer = called(&mut state, AUTHENTICATE, json!({ "token": long }));
        assert_eq!(answer["session_token"], "");
        assert!(answer.get("session").is_none());
    }
}
