//! Passwords.

use std::time::Duration;

use stytch_api::consumer::magic_links::AuthenticateRequest as ByLink;
use stytch_api::consumer::magic_links::email::SendRequest;
use stytch_api::consumer::passwords::email::{ResetRequest, ResetStartRequest};
use stytch_api::consumer::passwords::existing_password::ResetRequest as ByPassword;
use stytch_api::consumer::passwords::sessions::ResetRequest as BySession;
use stytch_api::consumer::passwords::{
    AuthenticateRequest, CreateRequest, MigrateRequest, StrengthCheckRequest,
};
use stytch_api::consumer::sessions::AuthenticateRequest as Session;
use stytch_api::shared::PasswordHashType;

use super::{message, token};
use crate::{assert_refused, start};

const ANN: &str = "ann@example.com";
const FIRST: &str = "battery staple of a horse";
const SECOND: &str = "quite another sentence";

fn login(password: &str) -> AuthenticateRequest {
    AuthenticateRequest::new(ANN, password).session_duration_minutes(60)
}

#[tokio::test]
async fn a_password_is_made_checked_and_used() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let passwords = consumer.passwords();
    let check = |password: &str| passwords.strength_check(StrengthCheckRequest::new(password));
    let weak = check("letmein1").await.expect("checked");
    assert!(!weak.valid_password && weak.score < 3);
    let strong = check(FIRST).await.expect("checked");
    assert!(strong.valid_password && !strong.breached_password);

    let weak = passwords.create(CreateRequest::new(ANN, "letmein1")).await;
    assert_refused(weak, 400, "weak_password");
    assert_refused(
        passwords.authenticate(login(FIRST)).await,
        404,
        "email_not_found",
    );
    let created = passwords
        .create(CreateRequest::new(ANN, FIRST))
        .await
        .expect("created");
    assert!(created.session.is_none());
    let again = passwords.create(CreateRequest::new(ANN, FIRST)).await;
    assert_refused(again, 400, "duplicate_email");
    let wrong = passwords.authenticate(login(SECOND)).await;
    assert_refused(wrong, 401, "unauthorized_credentials");
    let right = passwords
        .authenticate(login(FIRST))
        .await
        .expect("logged in");
    let session = right.session.expect("a session");
    assert_eq!(session.authentication_factors[0].type_.as_ref(), "password");
    let other = AuthenticateRequest::new("uma.user@example.com", FIRST);
    assert_refused(passwords.authenticate(other).await, 400, "no_user_password");
}

#[tokio::test]
async fn a_password_is_set_anew_by_a_link_which_ends_all_sessions() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (passwords, sessions) = (consumer.passwords(), consumer.sessions());
    let unknown = passwords
        .email()
        .reset_start(ResetStartRequest::new(ANN))
        .await;
    assert_refused(unknown, 404, "email_not_found");
    let created = CreateRequest::new(ANN, FIRST).session_duration_minutes(60);
    let created = passwords.create(created).await.expect("created");

    let begin =
        ResetStartRequest::new(ANN).reset_password_redirect_url("https://app.example/reset");
    passwords
        .email()
        .reset_start(begin.clone())
        .await
        .expect("sent");
    let link = message(&server).link.expect("a link");
    assert!(link.starts_with("https://app.example/reset?stytch_token_type=reset_password&token="));
    let reset = |password: &str| {
        let request = ResetRequest::new(token(&server), password);
        passwords
            .email()
            .reset(request.session_duration_minutes(60))
    };
    assert_refused(reset("letmein1").await, 400, "weak_password");
    let done = reset(SECOND).await.expect("the weak one used nothing up");
    assert!(done.user.emails[0].verified);
    let old = Session::new().session_token(created.session_token);
    assert_refused(sessions.authenticate(old).await, 404, "session_not_found");
    let new = Session::new().session_token(done.session_token);
    sessions.authenticate(new).await.expect("it runs");
    let error = "unable_to_auth_password_reset_token";
    assert_refused(reset(FIRST).await, 401, error);
    let wrong = passwords.authenticate(login(FIRST)).await;
    assert_refused(wrong, 401, "unauthorized_credentials");
    passwords
        .authenticate(login(SECOND))
        .await
        .expect("logged in");

    passwords.email().reset_start(begin).await.expect("sent");
    server.advance(Duration::from_secs(30 * 60 + 1));
    assert_refused(reset(FIRST).await, 401, error);
}

#[tokio::test]
async fn a_password_is_set_anew_by_itself_or_by_a_fresh_session() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (passwords, sessions) = (consumer.passwords(), consumer.sessions());
    passwords
        .create(CreateRequest::new(ANN, FIRST))
        .await
        .expect("created");
    let first = passwords
        .authenticate(login(FIRST))
        .await
        .expect("logged in");
    let reset = |old: &str, new: &str| {
        let request = ByPassword::new(ANN, old, new).session_duration_minutes(60);
        passwords.existing_password().reset(request)
    };
    let wrong = reset(SECOND, FIRST).await;
    assert_refused(wrong, 401, "unauthorized_credentials");
    let second = reset(FIRST, SECOND).await.expect("set anew");
    let over = Session::new().session_token(first.session_token);
    assert_refused(sessions.authenticate(over).await, 404, "session_not_found");

    let other = passwords
        .authenticate(login(SECOND))
        .await
        .expect("logged in");
    let by_session = |password: &str| {
        let request = BySession::new(password).session_token(second.session_token.clone());
        passwords.sessions().reset(request)
    };
    by_session(FIRST).await.expect("set anew");
    let over = Session::new().session_token(other.session_token);
    assert_refused(sessions.authenticate(over).await, 404, "session_not_found");
    let none = passwords.sessions().reset(BySession::new(FIRST)).await;
    assert_refused(none, 400, "no_session_arguments");
    server.advance(Duration::from_secs(5 * 60 + 1));
    let late = by_session(SECOND).await;
    assert_refused(late, 400, "session_too_old_to_reset_password");
    passwords
        .authenticate(login(FIRST))
        .await
        .expect("logged in");
}

/// Whoever made the account with a password may not own the address.
#[tokio::test]
async fn a_first_login_by_link_makes_the_password_worthless() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (passwords, links) = (consumer.passwords(), consumer.magic_links());
    passwords
        .create(CreateRequest::new(ANN, FIRST))
        .await
        .expect("created");
    links
        .email()
        .send(SendRequest::new(ANN))
        .await
        .expect("sent");
    let login_by_link = links
        .authenticate(ByLink::new(token(&server)))
        .await
        .expect("logged in");
    assert!(
        login_by_link
            .user
            .password
            .expect("a password")
            .requires_reset
    );
    assert_refused(
        passwords.authenticate(login(FIRST)).await,
        400,
        "reset_password",
    );
    let begin = ResetStartRequest::new(ANN);
    passwords.email().reset_start(begin).await.expect("sent");
    let reset = ResetRequest::new(token(&server), SECOND);
    passwords.email().reset(reset).await.expect("set anew");
    passwords
        .authenticate(login(SECOND))
        .await
        .expect("logged in");
}

#[tokio::test]
async fn a_hash_from_elsewhere_is_kept_and_not_computed() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let passwords = consumer.passwords();
    let migrate = |hash: &str, kind| {
        let request = MigrateRequest::new(ANN, hash, kind).set_email_verified(true);
        passwords.migrate(request.external_id("ann"))
    };
    let wrong = migrate("no hash", PasswordHashType::Md5).await;
    assert_refused(wrong, 400, "invalid_md_5_hash");
    let md5 = "5f4dcc3b5aa765d61d8327deb882cf99";
    let migrated = migrate(md5, PasswordHashType::Md5).await.expect("kept");
    assert!(migrated.user_created && migrated.user.emails[0].verified);
    let again = migrate(md5, PasswordHashType::Md5).await;
    assert_refused(again, 400, "password_already_exists");
    let honest = passwords.authenticate(login("letmein1")).await;
    assert_refused(honest, 501, "mock_cannot_check_hash");
    passwords
        .email()
        .reset_start(ResetStartRequest::new(ANN))
        .await
        .expect("sent");
    let reset = ResetRequest::new(token(&server), SECOND);
    passwords.email().reset(reset).await.expect("set anew");
    passwords
        .authenticate(login(SECOND))
        .await
        .expect("logged in");
}
