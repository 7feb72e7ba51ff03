//! Every operation that accepts a member session, through the member scope.

use serde_json::{Value, json};
use stytch_api::b2b::sessions::AuthenticateResponse;
use stytch_api::{Client, MemberScope, SessionCredential, SessionToken};

use super::document::{PRODUCT_OF_MEMBERS, operations};
use super::operations::Call;
use super::recorder::Recorder;
use super::samples::{Fill, sample};

const ORGANIZATION: &str = "organization-test-0001";

fn authenticated(token: &str, jwt: &str) -> Value {
    json!({
        "member_session": {
            "member_session_id": "member-session-test-0001", "member_id": "member-test-0001",
            "organization_id": ORGANIZATION, "expires_at": "2030-01-01T00:00:00Z"
        },
        "member": {"member_id": "member-test-0001", "organization_id": ORGANIZATION},
        "organization": {"organization_id": ORGANIZATION},
        "session_token": token,
        "session_jwt": jwt
    })
}

async fn scope(
    recorder: &Recorder,
    client: &Client,
    session: impl Into<SessionCredential>,
) -> MemberScope {
    recorder
        .response(authenticated("token-0001", "fresh.jwt.0001"))
        .await;
    client.b2b().as_member(session).await.expect("a scope")
}

#[tokio::test]
async fn every_member_operation_carries_the_session_and_the_organization_of_the_session() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let by_token = scope(&recorder, &client, SessionToken::new("token-0001")).await;
    let response = authenticated("", "fresh.jwt.0001");
    let response: AuthenticateResponse = serde_json::from_value(response).expect("a response");
    let by_jwt = client.b2b().as_verified_member(&response).expect("a scope");
    let scopes = [
        (by_token, "x-stytch-member-session", "token-0001"),
        (by_jwt, "x-stytch-member-sessionjwt", "fresh.jwt.0001"),
    ];
    let mut calls = 0;
    for operation in operations()
        .iter()
        .filter(|operation| operation.takes_member_session())
    {
        assert!(operation.id.starts_with(PRODUCT_OF_MEMBERS));
        for (scope, header, value) in &scopes {
            let mut call = Call::new(operation, Fill::Full);
            call.arguments.remove("organization_id");
            call.arguments.remove("organization_ids");
            let encoded = "organization_id-%C3%A9%2F1";
            call.expected.path = call.expected.path.replace(encoded, ORGANIZATION);
            for (name, filled) in [
                ("organization_id", json!(ORGANIZATION)),
                ("organization_ids", json!([ORGANIZATION])),
            ] {
                if let Some(field) = call.expected.body.get_mut(name) {
                    *field = filled;
                }
            }
            call.expected
                .headers
                .insert((*header).to_owned(), (*value).to_owned());
            recorder
                .response(sample(operation.response(), Fill::Full))
                .await;
            let response = scope
                .call(operation.id, Value::Object(call.arguments))
                .await;
            response.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
            assert_eq!(
                recorder.only(operation.id).await,
                call.expected,
                "{}",
                operation.id
            );
            calls += 1;
        }
    }
    assert!(calls > 0);
}

#[tokio::test]
async fn no_member_operation_takes_an_organization() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let scope = scope(&recorder, &client, SessionToken::new("token-0001")).await;
    recorder.response(json!({})).await;
    for operation in operations()
        .iter()
        .filter(|operation| operation.takes_member_session())
    {
        for name in ["organization_id", "organization_ids"] {
            let mut call = Call::new(operation, Fill::Required);
            call.arguments.remove("organization_id");
            call.arguments.remove("organization_ids");
            call.arguments
                .insert(name.to_owned(), json!(["organization-test-other"]));
            let error = scope
                .call(operation.id, Value::Object(call.arguments))
                .await
                .unwrap_err();
            assert!(
                error.to_string().contains(name),
                "{}: {error}",
                operation.id
            );
        }
    }
    assert_eq!(recorder.arrived().await, []);
}

#[tokio::test]
async fn the_scope_offers_no_other_operation() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let scope = scope(&recorder, &client, SessionToken::new("token-0001")).await;
    recorder.response(json!({})).await;
    for operation in operations()
        .iter()
        .filter(|operation| !operation.takes_member_session())
    {
        let call = Call::new(operation, Fill::Required);
        scope
            .call(operation.id, Value::Object(call.arguments))
            .await
            .unwrap_err();
    }
    assert_eq!(recorder.arrived().await, []);
}

#[tokio::test]
async fn a_verified_member_needs_no_call_and_an_response_without_a_session_gives_no_scope() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let read =
        |value: Value| serde_json::from_value::<AuthenticateResponse>(value).expect("a response");
    let scope = client
        .b2b()
        .as_verified_member(&read(authenticated("token-0001", "")))
        .expect("a scope");
    assert_eq!(scope.organization_id(), ORGANIZATION);
    assert_eq!(scope.member_id(), "member-test-0001");
    client
        .b2b()
        .as_verified_member(&read(authenticated("", "")))
        .unwrap_err();
    assert_eq!(recorder.arrived().await, []);
}

#[test]
fn clients_scopes_and_their_futures_can_be_shared_and_spawned() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send>(_: &T) {}

    shared::<Client>();
    shared::<MemberScope>();
    let client = Client::new("project-test-0001", "secret").expect("a client");
    // The dispatchers hold the future of every method of every handle.
    sent(&client.call("debug.whoami", Value::Null));
    sent(&client.b2b().as_member(SessionToken::new("token")));
    #[allow(dead_code)]
    fn scoped(scope: &MemberScope) {
        sent(&scope.call("b2b.organizations.delete", Value::Null));
    }
}
