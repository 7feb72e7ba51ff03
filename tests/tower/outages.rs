//! Stytch is slow, or down, or asked by a crowd.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{Request, StatusCode};
use stytch_api::tower::{RequirePermission, SessionLayer};

use tokio::task::JoinSet;
use tower_service::Service;

use crate::app::{AUTHENTICATE, App};

async fn app() -> App {
    App::with(|routes: Router, stytch| routes.layer(SessionLayer::b2b(stytch))).await
}

#[tokio::test]
async fn an_outage_of_stytch_is_not_the_visitors_fault() {
    for optional in [false, true] {
        let app = App::with(|routes: Router, stytch| {
            let layer = SessionLayer::b2b(stytch);
            routes.layer(if optional { layer.optional() } else { layer })
        })
        .await;
        let down = app.stytch.on(AUTHENTICATE).times(2);
        down.fail(500, "internal_server_error").expect("scripted");
        app.with_cookie("/", &app.admin_token())
            .await
            .assert_rejected(503, "unavailable");
        app.expire_jwts();
        app.with_cookie("/", &app.admin_jwt())
            .await
            .assert_rejected(503, "unavailable");
        app.stytch.rate_limit_next(1, 7);
        let seen = app.with_cookie("/", &app.admin_token()).await;
        seen.assert_rejected(503, "unavailable");
        assert_eq!(seen.header("retry-after"), "7");
    }
}

#[tokio::test]
async fn without_a_policy_nobody_is_denied() {
    let app = App::with(|routes: Router, stytch| {
        let permission = RequirePermission::b2b("stytch.sso", "update");
        routes.layer(permission).layer(SessionLayer::b2b(stytch))
    })
    .await;
    let down = app.stytch.on("b2b.rbac.policy").times(5);
    down.fail(500, "internal_server_error").expect("scripted");
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert_rejected(503, "unavailable");
}

#[tokio::test]
async fn a_burst_of_a_thousand_with_one_expired_jwt_asks_stytch_once() {
    let app = app().await;
    let request = || {
        let request = Request::get("/").header(COOKIE, app.admin_jwt());
        request.body(Body::empty()).expect("a request")
    };
    // So that the keys are at hand.
    app.with_cookie("/", &app.admin_jwt()).await;
    app.expire_jwts();
    let mut visitors = JoinSet::new();
    for _ in 0..1000 {
        visitors.spawn(app.service.clone().call(request()));
    }
    while let Some(response) = visitors.join_next().await {
        let response = response.expect("it ends").expect("a response");
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers().get_all(SET_COOKIE).iter().count(), 2);
    }
    assert_eq!(app.asked(), 1);
}

#[tokio::test]
async fn a_visitor_who_leaves_takes_nothing_from_the_others() {
    let app = app().await;
    app.expire_jwts();
    let slow = app.stytch.on(AUTHENTICATE);
    slow.delay(Duration::from_millis(500)).expect("scripted");
    let request = app.request("/").header("cookie", app.admin_jwt());
    let left = request.timeout(Duration::from_millis(100)).send().await;
    assert!(left.is_err_and(|error| error.is_timeout()));
    let seen = app.with_cookie("/", &app.admin_jwt()).await;
    seen.assert(200, app.stytch.admin().member_id());
    assert_eq!(app.asked(), 1);
}
