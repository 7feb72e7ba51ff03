//! Many calls at once, and servers beside each other.

use serde_json::json;
use stytch_api::consumer::users::CreateRequest;

use crate::Server;

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_calls_at_once_leave_a_consistent_state() {
    let server = Server::builder().empty().start().await.expect("a server");
    let calls: Vec<_> = (0..1000)
        .map(|number| {
            let stytch = server.client();
            tokio::spawn(async move {
                let request = CreateRequest::new()
                    .external_id(format!("number-{number}"))
                    .email(format!("{}@example.com", number / 2));
                stytch.consumer().users().create(request).await.is_ok()
            })
        })
        .collect();
    let mut created = 0;
    for call in calls {
        created += usize::from(call.await.expect("no panic"));
    }
    // Of two with the same address one was first.
    assert_eq!(created, 500);
    let state = crate::net::lock(server.state());
    let emails: std::collections::BTreeSet<_> = state
        .store
        .rows("users")
        .map(|user| user["emails"][0]["email"].to_string())
        .collect();
    assert_eq!(
        (state.store.rows("users").count(), emails.len()),
        (500, 500)
    );
    assert_eq!(state.received.calls().count(), 1000);
}

#[tokio::test]
async fn two_servers_share_nothing() {
    let (one, two) = (
        Server::start().await.expect("one"),
        Server::start().await.expect("two"),
    );
    let request = CreateRequest::new().email("only@one.example");
    let user = one
        .client()
        .consumer()
        .users()
        .create(request)
        .await
        .expect("created");
    let elsewhere = two.client().consumer().users().get(&user.user_id).await;
    assert_eq!(
        elsewhere
            .expect_err("not there")
            .status()
            .map(|it| it.as_u16()),
        Some(404)
    );
    assert_ne!(one.organization_id(), two.organization_id());
    let login = two
        .client()
        .b2b()
        .as_member(one.admin().session_token())
        .await;
    assert!(login.is_err(), "a session of another server");
    one.on("debug.whoami")
        .fail(500, "internal_server_error")
        .expect("a script");
    assert!(two.client().debug().whoami().await.is_ok());
    assert_eq!(one.calls("debug.whoami").len(), 0);
    assert_eq!(two.calls("debug.whoami")[0].request_body(), &json!(null));
}
