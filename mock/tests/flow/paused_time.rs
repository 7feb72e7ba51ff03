//! Calls of a runtime whose time is paused.

use std::time::Duration;

use stytch_api::Client;
use stytch_mock::Server;
use tokio::time::{Instant, advance, sleep, timeout};

use crate::{admin, renamed, saml_connection, start};

/// What a call may find gone of its time limits.
const AT_MOST: Duration = Duration::from_secs(2);

async fn rename(server: &Server, stytch: &Client) {
    let saml = stytch.b2b().sso().saml();
    let updated = saml.update_connection(
        server.organization_id(),
        server.saml_connection_id(),
        renamed("Paused"),
    );
    updated.await.expect("updated");
}

#[tokio::test(start_paused = true)]
async fn calls_hardly_move_the_clock() {
    let server = start().await;
    let member = admin(&server).await;
    for _ in 0..20 {
        let begin = Instant::now();
        let saml = member.sso().saml();
        let updated = saml.update_connection(server.saml_connection_id(), renamed("Still"));
        updated.await.expect("updated");
        assert!(begin.elapsed() <= AT_MOST, "{:?}", begin.elapsed());
    }
    assert_eq!(saml_connection(&server).await.display_name, "Still");
}

#[tokio::test(start_paused = true)]
async fn the_wait_before_a_retry_passes_by_itself() {
    let (server, begin) = (start().await, Instant::now());
    let stytch = server.client();
    for seconds in [0, 7, 19] {
        server.rate_limit_next(1, seconds);
        rename(&server, &stytch).await;
    }
    assert!(begin.elapsed() >= Duration::from_secs(26));
}

#[tokio::test(start_paused = true)]
async fn a_call_after_a_wait_has_time_left() {
    let server = start().await;
    for wait in [1, 50, 999, 1500, 61_000].map(Duration::from_millis) {
        sleep(wait).await;
        // A client of its own has to connect again.
        let stytch = Client::builder()
            .project_id(server.project_id())
            .secret(server.secret())
            .base_url(server.base_url())
            .timeout(AT_MOST + Duration::from_millis(1))
            .build()
            .expect("a client");
        rename(&server, &stytch).await;
        rename(&server, &stytch).await;
    }
}

#[tokio::test(start_paused = true)]
async fn time_can_be_moved_by_hand() {
    let server = start().await;
    rename(&server, &server.client()).await;
    advance(Duration::from_secs(24 * 60 * 60)).await;
    rename(&server, &server.client()).await;
}

#[tokio::test(start_paused = true)]
async fn without_a_server_time_runs_as_ever() {
    drop(start().await);
    // Eleven days, unless time is skipped.
    sleep(Duration::from_secs(1_000_000)).await;
}

#[tokio::test]
async fn time_may_be_paused_later() {
    let server = start().await;
    let stytch = server.client();
    rename(&server, &stytch).await;
    tokio::time::pause();
    for _ in 0..5 {
        let call = rename(&server, &stytch);
        timeout(Duration::from_secs(10), call)
            .await
            .expect("in time");
        sleep(Duration::from_secs(5)).await;
    }
}
