//! What is found here and what Stytch says of the same: both lead to the same answer to the visitor.

use std::time::Duration;

use chrono::Utc;
use stytch_api::identity::{B2b, Consumer, JwtOptions};
use stytch_api::{Client, Error, ErrorType, RetryPolicy, Secret, SessionJwt, b2b, consumer};
use stytch_mock::Server;

/// What is to be answered: 401, 403, or neither.
fn answer(error: &Error) -> u16 {
    match (error.is_unauthenticated(), error.is_denied()) {
        (true, false) => 401,
        (false, true) => 403,
        (false, false) => 503,
        (true, true) => panic!("one error is both: {error}"),
    }
}

/// A client by whose clock it is later.
fn later(server: &Server, by: Duration) -> Client {
    Client::builder()
        .project_id(server.project_id())
        .secret(server.secret().expose())
        .base_url(server.base_url())
        .retry_policy(RetryPolicy::never())
        .clock(move || Utc::now() + by)
        .build()
        .expect("a client")
}

type MemberCheck = b2b::sessions::AuthorizationCheck;
type UserCheck = consumer::sessions::AuthorizationCheck;

/// The error found here, and that of Stytch.
async fn member(client: &Client, jwt: &str, check: Option<&MemberCheck>) -> (Error, Error) {
    let mut options = JwtOptions::<B2b>::new();
    let mut request = b2b::sessions::AuthenticateRequest::new().session_jwt(Secret::from(jwt));
    if let Some(check) = check {
        options = options.authorization_check(check.clone());
        request = request.authorization_check(check.clone());
    }
    let sessions = client.b2b().sessions();
    let here = sessions.authenticate_jwt_local(SessionJwt::new(jwt), &options);
    let here = here.await.expect_err("refused here");
    let there = sessions.authenticate(request).await;
    (here, there.expect_err("refused by Stytch"))
}

async fn user(client: &Client, jwt: &str, check: Option<&UserCheck>) -> (Error, Error) {
    let mut options = JwtOptions::<Consumer>::new();
    let mut request = consumer::sessions::AuthenticateRequest::new().session_jwt(Secret::from(jwt));
    if let Some(check) = check {
        options = options.authorization_check(check.clone());
        request = request.authorization_check(check.clone());
    }
    let sessions = client.consumer().sessions();
    let here = sessions.authenticate_jwt_local(SessionJwt::new(jwt), &options);
    let here = here.await.expect_err("refused here");
    let there = sessions.authenticate(request).await;
    (here, there.expect_err("refused by Stytch"))
}

async fn user_jwt(client: &Client) -> String {
    use stytch_api::consumer::passwords::CreateRequest;
    let request = CreateRequest::new("ada@example.com", "a long and winding passphrase, 7 times")
        .session_duration_minutes(60);
    let created = client.consumer().passwords().create(request).await;
    created.expect("a user").session_jwt.expose().to_owned()
}

#[tokio::test]
async fn what_does_not_hold_here_does_not_hold_there() {
    let (server, other) = (
        Server::start().await.expect("a server"),
        Server::start().await.expect("another"),
    );
    let client = server.client();
    let members = server.member().session_jwt().expose().to_owned();
    let users = user_jwt(&client).await;
    let foreign = other.member().session_jwt().expose().to_owned();
    let foreign_user = user_jwt(&other.client()).await;
    let forged = |jwt: &str| format!("{}AAAA", jwt.get(..jwt.len() - 4).unwrap_or_default());
    for jwt in ["", "nonsense", "a.b.c", &foreign, &forged(&members), &users] {
        let (here, there) = member(&client, jwt, None).await;
        assert_eq!(
            (answer(&here), answer(&there)),
            (401, 401),
            "{here}; {there}"
        );
    }
    for jwt in [
        "",
        "nonsense",
        "a.b.c",
        &foreign_user,
        &forged(&users),
        &members,
    ] {
        let (here, there) = user(&client, jwt, None).await;
        assert_eq!(
            (answer(&here), answer(&there)),
            (401, 401),
            "{here}; {there}"
        );
    }
    // Sessions end after an hour, and their JWTs before.
    server.advance(Duration::from_secs(2 * 60 * 60));
    let later = later(&server, Duration::from_secs(2 * 60 * 60));
    let (here, there) = member(&later, &members, None).await;
    assert_eq!(
        (answer(&here), answer(&there)),
        (401, 401),
        "{here}; {there}"
    );
    let (here, there) = user(&later, &users, None).await;
    assert_eq!(
        (answer(&here), answer(&there)),
        (401, 401),
        "{here}; {there}"
    );
}

#[tokio::test]
async fn what_is_denied_here_is_denied_there_with_the_same_type() {
    let server = Server::start().await.expect("a server");
    let client = server.client();
    let members = server.member().session_jwt().expose().to_owned();
    let users = user_jwt(&client).await;
    let own = MemberCheck::new(server.organization_id(), "stytch.sso", "update");
    let elsewhere = MemberCheck::new("organization-test-0", "stytch.sso", "update");
    for check in [own, elsewhere] {
        let (here, there) = member(&client, &members, Some(&check)).await;
        assert_eq!(
            (answer(&here), answer(&there)),
            (403, 403),
            "{here}; {there}"
        );
        assert_eq!(here.error_type(), there.error_type());
        assert!(here.error_type().is_some() && here.message().is_some());
    }
    let check = UserCheck::new("documents", "edit");
    let (here, there) = user(&client, &users, Some(&check)).await;
    assert_eq!(
        (answer(&here), answer(&there)),
        (403, 403),
        "{here}; {there}"
    );
    assert_eq!(here.error_type(), there.error_type());
}

#[tokio::test]
async fn the_projects_own_credentials_are_no_visitors_fault() {
    let server = Server::start().await.expect("a server");
    let stranger = Client::builder()
        .project_id(server.project_id())
        .secret("wrong")
        .base_url(server.base_url())
        .build()
        .expect("a client");
    let token = server.member().session_token();
    let error = stranger.b2b().as_member(token).await.expect_err("refused");
    let kind = error.error_type().map(ErrorType::as_str);
    assert_eq!(kind, Some(ErrorType::UNAUTHORIZED_CREDENTIALS));
    assert_eq!(answer(&error), 503, "{error}");
}
