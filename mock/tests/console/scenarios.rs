//! States that are a click away.

use stytch_api::b2b::organizations::members::SearchRequest;
use stytch_mock::Server;

use crate::browser::Browser;

#[tokio::test]
async fn an_organization_comes_with_people_and_a_connection() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let seeded = browser
        .post("/console/scenarios/seed", &[("name", "Initech")])
        .await;
    assert_eq!(
        (seeded.status, seeded.location()),
        (303, "/console/scenarios?done=seed")
    );
    assert!(
        browser
            .get(seeded.location())
            .await
            .html
            .contains("both members logged in")
    );
    let stytch = server.client();
    let initech = stytch
        .b2b()
        .organizations()
        .get("initech")
        .await
        .expect("it is there");
    let id = initech.organization.organization_id;
    let search = SearchRequest::new([id.as_str()]);
    let found = stytch
        .b2b()
        .organizations()
        .members()
        .search(search)
        .await
        .expect("members");
    assert_eq!(found.members.len(), 2);
    assert_eq!(
        found
            .members
            .iter()
            .filter(|it| it.is_admin || it.roles.iter().any(|role| role.role_id == "stytch_admin"))
            .count(),
        1
    );
    let connections = stytch
        .b2b()
        .sso()
        .get_connections(&id)
        .await
        .expect("connections");
    assert_eq!(connections.saml_connections.len(), 1);
    assert_eq!(connections.saml_connections[0].status, "active");

    let again = browser
        .post("/console/scenarios/seed", &[("name", "Initech")])
        .await;
    assert_eq!(again.status, 200, "it says why not");
    assert!(again.html.contains("class=\"told refused\""));
}

#[tokio::test]
async fn the_clock_the_keys_and_everything_are_a_click_away() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let stytch = server.client();
    for nonsense in ["", "x", "-1", "99999999999999999999"] {
        let refused = browser
            .post(
                "/console/scenarios/advance",
                &[("number", nonsense), ("unit", "86400")],
            )
            .await;
        assert!(
            refused.html.contains("goes forward by a number"),
            "{nonsense}"
        );
    }
    browser
        .post(
            "/console/scenarios/advance",
            &[("number", "2"), ("unit", "86400")],
        )
        .await;
    let expired = stytch.b2b().as_member(server.admin().session_token()).await;
    assert!(expired.is_err(), "two days later");

    browser.post("/console/scenarios/rotate-keys", &[]).await;
    let keys = stytch.b2b().sessions().get_jwks().await.expect("keys");
    assert_eq!(keys.keys.len(), 2);

    browser.post("/console/scenarios/reset", &[]).await;
    assert!(server.requests().is_empty());
    stytch
        .b2b()
        .as_member(server.admin().session_token())
        .await
        .expect("logged in again");
}

#[tokio::test]
async fn the_next_call_fails_as_it_was_chosen() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let whoami = "/console/try/debug.whoami";
    for (failure, shown) in [
        ("401", "unauthorized_credentials"),
        ("403", "session_authorization_error"),
        ("429", "too_many_requests"),
        ("500", "internal_server_error"),
        ("drop", "The connection was dropped"),
    ] {
        for operation in ["", "debug.whoami"] {
            let fields = [("failure", failure), ("operation", operation)];
            let chosen = browser.post("/console/scenarios/fail", &fields).await;
            assert_eq!(chosen.status, 303, "{failure}");
            let failed = browser.post(whoami, &[]).await.html;
            assert!(failed.contains(shown), "{failure} {operation}: {failed}");
            let after = browser.post(whoami, &[]).await.html;
            assert!(!after.contains(shown), "only the next");
        }
    }
    browser
        .post("/console/scenarios/fail", &[("failure", "drop")])
        .await;
    let response = browser.get("/console/scenarios").await;
    assert_eq!(response.status, 200, "pages are no calls");
    let dropped = server
        .client()
        .consumer()
        .users()
        .get(server.user_id())
        .await;
    assert!(dropped.is_ok(), "a call that may be repeated is repeated");
}
