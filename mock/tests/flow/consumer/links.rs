//! Magic links.

use std::time::Duration;

use serde_json::json;
use stytch_api::consumer::magic_links::email::{
    InviteRequest, LoginOrCreateRequest, RevokeInviteRequest, SendRequest,
};
use stytch_api::consumer::magic_links::{AuthenticateRequest, CreateRequest};
use stytch_api::consumer::users::CreateRequest as CreateUser;

use super::{map, message, token};
use crate::{assert_refused, start};

const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

#[tokio::test]
async fn a_link_is_sent_to_whom_is_known_and_used_once() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (links, users) = (consumer.magic_links(), consumer.users());
    let sent = links
        .email()
        .send(SendRequest::new("nobody@example.com"))
        .await;
    assert_refused(sent, 404, "email_not_found");
    let user = CreateUser::new()
        .email("ann@example.com")
        .create_user_as_pending(true);
    let user = users.create(user).await.expect("created");

    // Whoever is pending signs up.
    let request = || {
        SendRequest::new("ANN@example.com")
            .login_magic_link_url("https://app.example/login")
            .signup_magic_link_url("https://app.example/signup")
    };
    let sent = links.email().send(request()).await.expect("sent");
    assert_eq!(sent.email_id, user.email_id);
    let link = message(&server).link.expect("a link");
    assert!(link.starts_with("https://app.example/signup?stytch_token_type=magic_links&"));
    let request_token = || AuthenticateRequest::new(token(&server)).session_duration_minutes(60);
    let login = links
        .authenticate(request_token())
        .await
        .expect("logged in");
    assert_eq!(login.user.status, "active");
    assert_eq!(login.method_id, user.email_id);
    let again = links.authenticate(request_token()).await;
    assert_refused(again, 401, "unable_to_auth_magic_link");
    let unknown = links
        .authenticate(AuthenticateRequest::new("unknown"))
        .await;
    assert_refused(unknown, 404, "magic_link_not_found");

    // Whoever is active logs in, and the link lives an hour.
    links.email().send(request()).await.expect("sent");
    let link = message(&server).link.expect("a link");
    assert!(link.starts_with("https://app.example/login?"));
    server.advance(Duration::from_secs(60 * 60 + 1));
    let late = links.authenticate(request_token()).await;
    assert_refused(late, 401, "unable_to_auth_magic_link");

    // An address that is taken away proves nothing.
    links.email().send(request()).await.expect("sent");
    users.delete_email(&user.email_id).await.expect("deleted");
    let gone = links.authenticate(request_token()).await;
    assert_refused(gone, 401, "unable_to_auth_magic_link");
}

#[tokio::test]
async fn a_second_address_is_added_to_the_user_who_is_named() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let links = consumer.magic_links();
    let user = CreateUser::new()
        .email("one@example.com")
        .external_id("ann");
    let user = consumer.users().create(user).await.expect("created");
    let email = links.email();
    let request = SendRequest::new("two@example.com").user_id("ann");
    let sent = email.send(request).await.expect("sent");
    assert_eq!(sent.user_id, user.user_id);
    let request = AuthenticateRequest::new(token(&server)).session_duration_minutes(5);
    let login = links.authenticate(request).await.expect("logged in");
    let verified: Vec<_> = login.user.emails.iter().map(|it| it.verified).collect();
    assert_eq!(verified, [false, true]);

    let others = SendRequest::new("uma.user@example.com").session_token(login.session_token);
    assert_refused(email.send(others).await, 400, "duplicate_email");
    let nobody = SendRequest::new("three@example.com").user_id("nobody");
    assert_refused(email.send(nobody).await, 404, "user_not_found");
}

#[tokio::test]
async fn a_link_with_a_challenge_needs_its_verifier() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let links = consumer.magic_links();
    let request = LoginOrCreateRequest::new("pkce@example.com").code_challenge(CHALLENGE);
    links.email().login_or_create(request).await.expect("sent");
    let request = || AuthenticateRequest::new(token(&server));
    let without = links.authenticate(request()).await;
    assert_refused(without, 400, "pkce_expected_code_verifier");
    let other = links.authenticate(request().code_verifier("other")).await;
    assert_refused(other, 400, "pkce_mismatch");
    let login = links.authenticate(request().code_verifier(VERIFIER)).await;
    login.expect("logged in");
    let request = LoginOrCreateRequest::new("pkce@example.com");
    links.email().login_or_create(request).await.expect("sent");
    let request = AuthenticateRequest::new(token(&server)).code_verifier(VERIFIER);
    let unasked = links.authenticate(request).await;
    assert_refused(unasked, 400, "pkce_did_not_expect_code_verifier");
}

#[tokio::test]
async fn an_invitation_makes_a_pending_user_until_it_is_revoked_or_accepted() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (links, users) = (consumer.magic_links(), consumer.users());
    let email = links.email();
    let invite =
        || InviteRequest::new("guest@example.com").trusted_metadata(map(json!({ "a": 1 })));
    let first = email.invite(invite()).await.expect("invited");
    let user = users.get(&first.user_id).await.expect("there");
    assert_eq!(user.status, "pending");
    assert_eq!(user.trusted_metadata, map(json!({ "a": 1 })));
    assert_refused(email.invite(invite()).await, 400, "duplicate_email");

    let revoke = || RevokeInviteRequest::new("guest@example.com");
    email.revoke_invite(revoke()).await.expect("revoked");
    let revoked = links
        .authenticate(AuthenticateRequest::new(token(&server)))
        .await;
    assert_refused(revoked, 401, "unable_to_auth_magic_link");
    assert_refused(users.get(&first.user_id).await, 404, "user_not_found");

    email.invite(invite()).await.expect("invited again");
    let accepted = links
        .authenticate(AuthenticateRequest::new(token(&server)))
        .await;
    assert_eq!(accepted.expect("accepted").user.status, "active");
    assert_refused(email.revoke_invite(revoke()).await, 404, "email_not_found");
    let wrong = InviteRequest::new("other@example.com").invite_magic_link_url("no url");
    assert_refused(
        email.invite(wrong).await,
        400,
        "invalid_invite_magic_link_url",
    );
}

#[tokio::test]
async fn an_application_passes_links_of_its_own_on() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let links = consumer.magic_links();
    let nobody = links.create(CreateRequest::new("nobody")).await;
    assert_refused(nobody, 404, "user_not_found");
    let user = CreateUser::new().phone_number("+15005550100");
    let user = consumer.users().create(user).await.expect("created");
    let created = links
        .create(CreateRequest::new(&user.user_id))
        .await
        .expect("created");
    let request = AuthenticateRequest::new(created.token).session_duration_minutes(5);
    let login = links
        .authenticate(request.clone())
        .await
        .expect("logged in");
    let session = login.session.expect("a session");
    let factor = &session.authentication_factors[0];
    assert_eq!(factor.delivery_method.as_ref(), "embedded");
    // It proves no address.
    assert!(!login.user.phone_numbers[0].verified);
    let again = links.authenticate(request).await;
    assert_refused(again, 401, "unable_to_auth_magic_link");
}
