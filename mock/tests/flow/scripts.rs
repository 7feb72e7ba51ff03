//! What tests write in advance, and what they look at afterwards.

use std::time::Duration;

use serde_json::json;
use stytch_api::{Error, RetryPolicy};
use tokio::time::{Instant, timeout};

use crate::{assert_refused, renamed, start};

const WHOAMI: &str = "debug.whoami";

#[tokio::test]
async fn a_script_says_what_the_next_calls_get() {
    let server = start().await;
    let stytch = server.client().with_retry_policy(RetryPolicy::never());
    let whoami = json!({ "project_id": "project-test-scripted", "name": "Scripted" });
    server.on(WHOAMI).respond(whoami).expect("a script");
    server
        .on(WHOAMI)
        .times(2)
        .fail(503, "server_unavailable")
        .expect("a script");
    let response = stytch.debug().whoami().await.expect("scripted");
    assert_eq!(
        (response.name.as_str(), response.status_code),
        ("Scripted", 200)
    );
    for _ in 0..2 {
        assert_refused(stytch.debug().whoami().await, 503, "server_unavailable");
    }
    let response = stytch.debug().whoami().await.expect("as ever");
    assert_eq!(response.project_id, server.project_id());
    let statuses: Vec<_> = server
        .calls(WHOAMI)
        .iter()
        .map(|it| it.request().status().as_u16())
        .collect();
    assert_eq!(statuses, [200, 503, 503, 200]);
}

#[tokio::test]
async fn a_script_that_cannot_be_played_says_why() {
    let server = start().await;
    for (error, message) in [
        (
            server.on("b2b.magic_link.authenticate").fail(401, "x"),
            "there is no operation `b2b.magic_link.authenticate`",
        ),
        (
            server.on(WHOAMI).fail(200, "x"),
            "200 is no status of an error",
        ),
        (server.on(WHOAMI).respond(json!([])), "is a JSON object"),
        (
            server.on(WHOAMI).respond(json!({ "name": "x" })),
            "`project_id` is missing",
        ),
        (
            server
                .on(WHOAMI)
                .respond(json!({ "name": "x", "project_id": "x", "nmae": "x" })),
            "has no field `nmae`",
        ),
    ] {
        let error = error.expect_err("refused").to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[tokio::test]
async fn a_connection_can_end_without_a_response() {
    let server = start().await;
    let stytch = server.client().with_retry_policy(RetryPolicy::never());
    server.on(WHOAMI).drop_connection().expect("a script");
    let error = stytch.debug().whoami().await.expect_err("no response");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    stytch.debug().whoami().await.expect("as ever");
}

#[tokio::test(start_paused = true)]
async fn a_delay_passes_by_the_clock_of_the_test() {
    let server = start().await;
    let begin = Instant::now();
    let stytch = server.client().with_retry_policy(RetryPolicy::never());
    let script = server.on(WHOAMI).times(2);
    script.delay(Duration::from_secs(8)).expect("a script");
    let late = timeout(Duration::from_secs(4), stytch.debug().whoami()).await;
    assert!(late.is_err(), "it is not there in time");
    let response = timeout(Duration::from_secs(60), stytch.debug().whoami()).await;
    response.expect("in time").expect("but later");
    assert!(begin.elapsed() >= Duration::from_secs(12));
}

#[tokio::test]
async fn calls_show_what_was_sent_and_returned_and_hide_it_from_logs() {
    let server = start().await;
    let stytch = server.client();
    let saml = stytch.b2b().sso().saml();
    let updated = saml.update_connection(
        server.organization_id(),
        server.saml_connection_id(),
        renamed("Acme Okta"),
    );
    updated.await.expect("updated");
    let calls = server.calls("b2b.sso.saml.update_connection");
    let [call] = calls.as_slice() else {
        panic!("one call: {calls:?}");
    };
    assert_eq!(call.request_body(), &json!({ "display_name": "Acme Okta" }));
    assert_eq!(
        call.response_body()["connection"]["display_name"],
        "Acme Okta"
    );
    assert_eq!(
        format!("{call:?}"),
        "b2b.sso.saml.update_connection (display_name) -> 200 (connection, request_id, status_code)"
    );
}
