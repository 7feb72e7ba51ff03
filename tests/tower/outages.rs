//! Stytch is slow, or down, or asked by a crowd.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use axum::Router;
use stytch_api::tower::{RequirePermission, SessionLayer};
use tokio::task::JoinSet;

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
        let token = app.stytch.member().session_token();
        let seen = app.with_bearer(token.expose()).await;
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

/// Time stands still until what is returned is dropped: tokio does not move a paused clock on while somebody blocks.
fn hold_time() -> mpsc::Sender<()> {
    let (hold, held) = mpsc::channel();
    tokio::task::spawn_blocking(move || held.recv());
    hold
}

#[tokio::test(start_paused = true)]
async fn a_burst_of_a_thousand_with_one_expired_jwt_asks_stytch_once() {
    const CONNECTIONS: usize = 50;
    const EACH: usize = 20;
    let _hold = hold_time();
    let app = Arc::new(app().await);
    // So that the keys are at hand.
    app.with_cookie("/", &app.admin_jwt()).await;
    app.expire_jwts();
    let jwt = app.admin_jwt();
    let mut browsers = JoinSet::new();
    for _ in 0..CONNECTIONS {
        let (app, jwt) = (Arc::clone(&app), jwt.clone());
        browsers.spawn(async move {
            for _ in 0..EACH {
                let seen = app.with_cookie("/", &jwt).await;
                seen.assert(200, app.stytch.admin().member_id());
                assert_eq!(seen.cookies().len(), 2);
            }
        });
    }
    while let Some(browser) = browsers.join_next().await {
        browser.expect("every request gets through");
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
