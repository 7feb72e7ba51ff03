//! A login as an application plays it: with the outbox and the clock in hand.

use std::time::Duration;

use stytch_api::consumer::magic_links::AuthenticateRequest;
use stytch_api::consumer::magic_links::email::LoginOrCreateRequest;
use stytch_api::consumer::sessions::AuthenticateRequest as SessionRequest;
use stytch_mock::Channel;

use crate::{admin, assert_refused, start};

#[tokio::test]
async fn a_user_logs_in_by_the_link_of_the_outbox_until_the_session_expires() {
    let server = start().await;
    let stytch = server.client();
    let request = LoginOrCreateRequest::new("new@example.com");
    let consumer = stytch.consumer();
    consumer
        .magic_links()
        .email()
        .login_or_create(request)
        .await
        .expect("sent");
    let outbox = server.outbox();
    let message = outbox.last().expect("a message");
    assert_eq!(
        (message.channel, message.to.as_str()),
        (Channel::Email, "new@example.com")
    );
    let token = message.token.clone().expect("a token");
    let request = AuthenticateRequest::new(token).session_duration_minutes(60);
    let login = consumer
        .magic_links()
        .authenticate(request)
        .await
        .expect("logged in");

    let check = || SessionRequest::new().session_jwt(login.session_jwt.clone());
    let sessions = consumer.sessions();
    sessions.authenticate(check()).await.expect("it runs");
    server.advance(Duration::from_secs(60 * 60 + 1));
    assert_refused(
        sessions.authenticate(check()).await,
        404,
        "session_not_found",
    );
}

#[tokio::test]
async fn a_jwt_of_another_key_verifies_after_a_rotation() {
    let server = start().await;
    let client = server.client();
    let old = client
        .b2b()
        .as_member(server.admin().session_jwt())
        .await
        .expect("by the first key");
    server.rotate_keys();
    let request = stytch_api::b2b::sessions::AuthenticateRequest::new()
        .session_token(server.admin().session_token());
    let response = client
        .b2b()
        .sessions()
        .authenticate(request)
        .await
        .expect("a session");
    let jwt = stytch_api::SessionJwt::from(response.session_jwt);
    let new = client
        .b2b()
        .as_member(jwt)
        .await
        .expect("by the second key");
    assert_eq!(old.member_id(), new.member_id());
    admin(&server).await;
}
