//! Who may do what.

use axum::Router;
use stytch_api::b2b::sessions::AuthorizationCheck;
use stytch_api::identity::JwtOptions;
use stytch_api::tower::{RequirePermission, SessionLayer};

use crate::app::App;

fn permission() -> RequirePermission<stytch_api::identity::B2b> {
    RequirePermission::b2b("stytch.sso", "update")
}

#[tokio::test]
async fn who_has_the_permission_gets_through_and_others_are_denied() {
    let app = App::with(|routes: Router, stytch| {
        routes.layer(permission()).layer(SessionLayer::b2b(stytch))
    })
    .await;
    let admin = app.stytch.admin().member_id();
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert(200, admin);
    let member = app.stytch.member().session_jwt();
    app.with_bearer(member.expose())
        .await
        .assert_rejected(403, "denied");
    app.as_nobody()
        .await
        .assert_rejected(401, "unauthenticated");
}

#[tokio::test]
async fn without_a_session_nobody_has_a_permission() {
    let optional = App::with(|routes: Router, stytch| {
        let layer = SessionLayer::b2b(stytch).optional();
        routes.layer(permission()).layer(layer)
    })
    .await;
    optional
        .as_nobody()
        .await
        .assert_rejected(401, "unauthenticated");
    let wrong_order = App::with(|routes: Router, stytch| {
        routes.layer(SessionLayer::b2b(stytch)).layer(permission())
    })
    .await;
    let seen = wrong_order.with_cookie("/", &wrong_order.admin_jwt()).await;
    seen.assert_rejected(401, "unauthenticated");
}

#[tokio::test]
async fn a_layer_for_one_organization_denies_members_of_others_by_jwt_and_by_token() {
    let app = App::with(|routes: Router, stytch| {
        let check = AuthorizationCheck::new("organization-test-other", "stytch.sso", "update");
        let options = JwtOptions::new().authorization_check(check);
        routes.layer(SessionLayer::b2b(stytch).optional().jwt_options(options))
    })
    .await;
    for cookie in [app.admin_jwt(), app.admin_token()] {
        app.with_cookie("/", &cookie)
            .await
            .assert_rejected(403, "denied");
    }
    app.expire_jwts();
    app.with_cookie("/", &app.admin_jwt())
        .await
        .assert_rejected(403, "denied");
}
