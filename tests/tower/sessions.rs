//! Who gets through, and with what.

use std::time::Duration;

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use stytch_api::Client;
use stytch_api::b2b::sessions::AuthorizationCheck;
use stytch_api::consumer::passwords::{AuthenticateRequest, CreateRequest};
use stytch_api::identity::{B2b, Consumer, JwtOptions, VerifiedSession};
use stytch_api::login::UserOutcome;
use stytch_api::tower::{Rejection, SessionLayer};
use stytch_mock::Server;

use crate::app::{App, Seen};

async fn required() -> App {
    App::with(|routes, stytch| routes.layer(SessionLayer::b2b(stytch))).await
}

async fn optional() -> App {
    App::with(|routes, stytch| routes.layer(SessionLayer::b2b(stytch).optional())).await
}

#[tokio::test]
async fn a_session_gets_through_by_cookie_and_bearer_and_a_jwt_without_asking() {
    let app = required().await;
    let admin = app.stytch.admin();
    let (id, jwt, token) = (
        admin.member_id(),
        admin.session_jwt(),
        admin.session_token(),
    );

    let seen = app.with_cookie("/", &app.admin_jwt()).await;
    seen.assert(200, id);
    assert_eq!(seen.header("cache-control"), "private");
    assert!(seen.cookies().is_empty());
    app.with_bearer(jwt.expose()).await.assert(200, id);
    assert_eq!(app.asked(), 0);

    app.with_bearer(token.expose()).await.assert(200, id);
    app.with_cookie("/", &app.admin_token())
        .await
        .assert(200, id);
    assert_eq!(app.asked(), 2);
}

#[tokio::test]
async fn without_a_session_that_holds_nobody_gets_through() {
    let app = required().await;
    let seen = app.as_nobody().await;
    seen.assert_rejected(401, "unauthenticated");
    assert_eq!(seen.header("www-authenticate"), "Bearer");

    let jwt = app.admin_jwt();
    let theirs = format!(
        "stytch_session_jwt={}",
        app.stytch.member().session_jwt().expose()
    );
    let (rest, _) = jwt.rsplit_once('.').expect("a JWT");
    let foreign = Server::start().await.expect("another project");
    let foreign = format!(
        "stytch_session_jwt={}",
        foreign.admin().session_jwt().expose()
    );
    for cookie in [
        "stytch_session_jwt=",
        "stytch_session_jwt=a.b.c",
        &format!("{rest}.AAAA"),
        &format!("{rest}."),
        &foreign,
        // One of them is planted.
        &format!("{jwt}; {theirs}"),
        // A token does not make up for a bad JWT: it may be of somebody else.
        &format!("stytch_session_jwt=a.b.c; {}", app.admin_token()),
        "stytch_intermediate_session_token=abc",
        "stytch_session=unknown",
    ] {
        let seen = app.with_cookie("/", cookie).await;
        seen.assert_rejected(401, "unauthenticated");
    }
    app.with_bearer("a.b.c")
        .await
        .assert_rejected(401, "unauthenticated");
    // Nobody is asked about what was forged; about a token only Stytch can tell.
    assert_eq!(app.asked(), 1);
    let headers = [("authorization", "Bearer a"), ("cookie", jwt.as_str())];
    let request = headers
        .iter()
        .fold(app.request("/"), |request, (name, value)| {
            request.header(*name, *value)
        });
    Seen::of(request)
        .await
        .assert_rejected(401, "unauthenticated");
}

#[tokio::test]
async fn a_session_whose_jwt_expired_goes_on_with_new_cookies_that_no_cache_keeps() {
    let app = required().await;
    app.expire_jwts();
    let seen = app.with_cookie("/cached", &app.admin_jwt()).await;
    seen.assert(200, "for all");
    assert_eq!(seen.header("cache-control"), "no-store");
    let cookies = seen.cookies();
    assert_eq!(cookies.first(), Some(&app.admin_token()));
    assert_eq!((cookies.len(), app.asked()), (2, 1));
    assert_ne!(cookies.last(), Some(&app.admin_jwt()));

    app.reset_clock();
    let seen = app.with_cookie("/cached", &cookies.join("; ")).await;
    seen.assert(200, "for all");
    assert_eq!(seen.header("cache-control"), "public, max-age=600");
    assert_eq!((seen.cookies().len(), app.asked()), (0, 1));
}

#[tokio::test]
async fn who_shows_a_bearer_gets_no_cookies() {
    let app = required().await;
    app.expire_jwts();
    let jwt = app.stytch.admin().session_jwt();
    let seen = app.with_bearer(jwt.expose()).await;
    seen.assert(200, app.stytch.admin().member_id());
    assert_eq!((seen.cookies().len(), app.asked()), (0, 1));
}

#[tokio::test]
async fn cookies_that_the_service_cleared_are_not_set_again() {
    let app = required().await;
    app.expire_jwts();
    let seen = app.with_cookie("/logout", &app.admin_jwt()).await;
    let expected = [
        "stytch_session=",
        "stytch_session_jwt=",
        "stytch_intermediate_session_token=",
    ];
    assert_eq!(
        (app.asked(), seen.cookies()),
        (1, expected.map(str::to_owned).into())
    );
}

#[tokio::test]
async fn a_session_that_was_revoked_or_is_over_ends_with_its_jwt() {
    let app = required().await;
    app.revoke_admin().await;
    app.with_cookie("/", &app.admin_token())
        .await
        .assert_rejected(401, "unauthenticated");
    app.expire_jwts();
    for _ in 0..2 {
        app.with_cookie("/", &app.admin_jwt())
            .await
            .assert_rejected(401, "unauthenticated");
    }
    assert_eq!(app.asked(), 2);

    let app = required().await;
    app.stytch.advance(Duration::from_secs(400 * 24 * 3600));
    app.expire_jwts();
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert_rejected(401, "unauthenticated");
}

/// Asks Stytch about every request.
fn asking(stytch: &Client) -> SessionLayer<B2b> {
    SessionLayer::b2b(stytch).jwt_options(JwtOptions::new().max_token_age(Duration::ZERO))
}

#[tokio::test]
async fn where_no_age_is_allowed_no_answer_is_kept() {
    let app = App::with(|routes: Router, stytch| routes.layer(asking(stytch))).await;
    for asked in 1..=2 {
        let seen = app.with_cookie("/", &app.admin_jwt()).await;
        seen.assert(200, app.stytch.admin().member_id());
        assert_eq!(app.asked(), asked);
    }
}

#[tokio::test]
async fn what_one_layer_finds_is_not_what_another_believes() {
    let app = App::with(|routes: Router, stytch| {
        let inner = asking(stytch).optional();
        routes.layer(inner).layer(SessionLayer::b2b(stytch))
    })
    .await;
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert(200, app.stytch.admin().member_id());
    app.revoke_admin().await;
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert(200, "nobody");
}

#[tokio::test]
async fn a_layer_with_rules_of_its_own_knows_nothing_of_what_others_found_by_theirs() {
    let app = App::with(|routes: Router, stytch| {
        let layer = SessionLayer::b2b(stytch);
        let check = AuthorizationCheck::new("organization-test-other", "stytch.sso", "update");
        let strict = JwtOptions::new().authorization_check(check);
        let strict = layer.clone().jwt_options(strict);
        let elsewhere = Router::new().route("/elsewhere", get(async || "never"));
        routes.layer(layer).merge(elsewhere.layer(strict))
    })
    .await;
    app.expire_jwts();
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert(200, app.stytch.admin().member_id());
    app.with_cookie("/elsewhere", &app.admin_jwt())
        .await
        .assert_rejected(403, "denied");
}

#[tokio::test]
async fn where_a_session_is_optional_who_has_none_is_nobody() {
    let app = optional().await;
    let id = app.stytch.admin().member_id();
    app.with_cookie("/", &app.admin_jwt()).await.assert(200, id);
    app.as_nobody().await.assert(200, "nobody");
    let seen = app.with_cookie("/cached", "stytch_session_jwt=a.b.c").await;
    seen.assert(200, "for all");
    assert_eq!(seen.header("cache-control"), "public, max-age=600");
    app.with_bearer("unknown").await.assert(200, "nobody");
}

#[tokio::test]
async fn what_is_rejected_can_be_told_otherwise() {
    let app = App::with(|routes: Router, stytch| {
        let layer = SessionLayer::b2b(stytch);
        routes.layer(layer.on_rejection(|rejection: Rejection| match rejection {
            Rejection::Unauthenticated(_) => Redirect::to("/cached?login").into_response(),
            other => other.to_response(),
        }))
    })
    .await;
    let seen = app.request("/").send().await;
    // It leads to where it is told again, for ever.
    assert!(seen.is_err_and(|error| error.is_redirect()));
}

#[tokio::test]
async fn users_of_the_consumer_product_get_through_by_a_layer_of_their_own() {
    async fn who(session: axum::Extension<VerifiedSession<Consumer>>) -> String {
        session.user_id.clone()
    }
    let app = App::with(|routes, stytch| {
        routes
            .route("/user", get(who))
            .layer(SessionLayer::consumer(stytch).jwt_options(JwtOptions::new()))
    })
    .await;
    let stytch = app.stytch.client();
    let (email, password) = ("new.user@example.com", "correct horse battery staple");
    let passwords = stytch.consumer().passwords();
    passwords
        .create(CreateRequest::new(email, password))
        .await
        .expect("created");
    let request = AuthenticateRequest::new(email, password).session_duration_minutes(60);
    let passwords = stytch.consumer().passwords();
    let response = passwords.authenticate(request).await.expect("a login");
    let UserOutcome::Session(new) = response.outcome() else {
        panic!("no session");
    };
    let cookie = format!("stytch_session_jwt={}", new.session_jwt.expose());
    app.with_cookie("/user", &cookie)
        .await
        .assert(200, &new.session.user_id);
    app.expire_jwts();
    let seen = app.with_cookie("/user", &cookie).await;
    seen.assert(200, &new.session.user_id);
    assert_eq!(seen.cookies().len(), 2);
    // Members are of the other product.
    app.with_cookie("/user", &app.admin_jwt())
        .await
        .assert_rejected(401, "unauthenticated");
}
