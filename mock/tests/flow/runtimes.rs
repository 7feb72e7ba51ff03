//! Whatever runtime a server is started on.

use stytch_api::b2b::sso::GetConnectionsResponse;
use stytch_api::{Client, Error};
use stytch_mock::Server;
use tokio::runtime::Builder;

use crate::start;

async fn connections(server: &Server, stytch: &Client) -> Result<GetConnectionsResponse, Error> {
    let sso = stytch.b2b().sso();
    sso.get_connections(server.organization_id()).await
}

#[test]
fn a_server_outlives_the_runtime_that_started_it() {
    let runtime = || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime")
    };
    let server = runtime().block_on(start());
    let stytch = server.client();
    let all = runtime().block_on(connections(&server, &stytch));
    assert_eq!(all.expect("connections").saml_connections.len(), 1);
}

#[test]
fn a_server_that_is_never_dropped_holds_up_no_runtime() {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    runtime.block_on(async {
        let server = Box::leak(Box::new(start().await));
        connections(server, &server.client())
            .await
            .expect("connections");
    });
    drop(runtime);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_starts_and_ends_on_many_threads() {
    let server = start().await;
    let calls = (0..8).map(|_| {
        let stytch = server.client();
        let organization = server.organization_id().to_owned();
        tokio::spawn(async move { stytch.b2b().sso().get_connections(&organization).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.expect("no panic").expect("connections");
    }
    assert_eq!(server.requests().len(), 8);
    let ended = tokio::spawn(async move { drop(server) });
    ended.await.expect("dropping does not panic");
}
