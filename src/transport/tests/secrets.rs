//! What errors say when a response repeats the request.

use std::time::Duration;

use serde_json::json;

use super::super::Request;
use super::super::fault_server::{FaultServer, Reply};
use super::{Change, Key, THING, member_of, operation, settings};
use crate::operation::Operation;
use crate::wire::Wire;
use crate::{Client, Error, Method, RetryPolicy, SessionCredential, SessionJwt, SessionToken};

static JSON: Operation = Operation {
    member_session: true,
    ..operation("things.change", "POST", false)
};
static FORM: Operation = Operation {
    form: true,
    ..operation("things.form", "POST", false)
};
static QUERY: Operation = operation("things.query", "GET", true);

const PASSWORD: &str = "p\"w & d/\u{e9}";
/// The same in the forms that go over the wire.
const FORMS: [&str; 4] = [
    PASSWORD,
    "p%22w+%26+d%2F%C3%A9",
    "p\\\"w & d/\u{e9}",
    "p\\u0022w \\u0026 d\\/\\u00e9",
];

/// base64 of `project-test-1:secret-test-swordfish`.
const BASIC: &str = "cHJvamVjdC10ZXN0LTE6c2VjcmV0LXRlc3Qtc3dvcmRmaXNo";

fn change() -> Change {
    Change::new(PASSWORD)
        .keys([Key::new("key-in-a-list")])
        .labels([("a", "value-of-a-map".into())])
        .note("no secret")
}

fn client(server: &FaultServer) -> Client {
    settings(server.url()).build().expect("a client")
}

/// Sends the change with an operation, and returns the error and all that it shows.
async fn refused(client: &Client, operation: &'static Operation) -> (Error, String) {
    let mut request = Request::new(client, operation);
    request.parameter("thing_id", "thing-1");
    match operation.method {
        "GET" => request.query(&change()),
        _ => request.body(&change()),
    }
    let error = request.send().await.expect_err("an error");
    let shown = shown(&error);
    (error, shown)
}

fn shown(error: &Error) -> String {
    let (message, details) = (error.message(), error.details());
    format!(
        "{error} {error:?} {error:#?} {message:?} {details:?} {:?} {:?}",
        error.error_type(),
        error.request_id()
    )
}

fn error_object(echo: &str) -> Reply {
    let body = json!({
        "error_type": format!("type_{echo}"),
        "error_message": format!("you sent {echo} to us"),
        "error_url": format!("https://example.com/{echo}"),
        "error_details": { "sent": [echo, { echo: 1 }] },
        "request_id": "request-id-1",
    });
    Reply::json(400, &body.to_string())
}

#[test]
fn secrets_are_known_by_their_type_wherever_they_are() {
    let change = change();
    let mut found = Vec::new();
    change.secrets(&mut found);
    assert_eq!(found, [PASSWORD, "key-in-a-list", "value-of-a-map"]);
    let (boxed, free) = (Some(Box::new(change)), json!({ "password": "free JSON" }));
    let mut found = Vec::new();
    boxed.secrets(&mut found);
    free.secrets(&mut found);
    assert_eq!(found.len(), 3);
}

#[tokio::test]
async fn secrets_of_the_request_are_masked_in_every_form() {
    let echoes = FORMS.into_iter().chain(["key-in-a-list", "value-of-a-map"]);
    for echo in echoes {
        let server = FaultServer::start([error_object(echo)]).await;
        for operation in [&JSON, &FORM, &QUERY] {
            let (error, shown) = refused(&client(&server), operation).await;
            assert_eq!(
                error.message(),
                Some("you sent *** to us"),
                "{} {echo}",
                operation.id
            );
            assert_eq!(
                error.details(),
                Some(&json!({ "sent": ["***", { "***": 1 }] }))
            );
            for part in ["p\"w", "%22w", "p\\", "\u{e9}", "in-a-list", "of-a-map"] {
                assert!(!shown.contains(part), "{part} of {echo} in {shown}");
            }
        }
    }
}

#[tokio::test]
async fn credentials_of_the_client_are_masked_in_every_form() {
    for echo in [
        "secret-test-swordfish",
        BASIC,
        "secret%2Dtest%2Dswordfish",
        "secret\\u002dtest-swordfish",
        "tok-%1",
        "tok-%251",
    ] {
        let server =
            FaultServer::start([error_object(&format!("Authorization: Basic {echo}"))]).await;
        let member = member_of(&client(&server), SessionToken::new("tok-%1"));
        let (error, shown) = refused(&member, &JSON).await;
        assert_eq!(
            error.message(),
            Some("you sent Authorization: Basic *** to us"),
            "{echo}"
        );
        assert!(
            !shown.contains("sword") && !shown.contains(BASIC) && !shown.contains("tok-"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_request_outside_of_the_contract_has_the_credentials_masked() {
    let server = FaultServer::start([error_object("secret-test-swordfish")]).await;
    let client = client(&server);
    let request = client
        .request(Method::POST, "/v1/new")
        .json(&json!({ "x": 1 }));
    let error = request.send().await.expect_err("an error");
    assert!(!shown(&error).contains("swordfish"), "{error:?}");
}

#[tokio::test]
async fn what_is_no_error_object_is_described_and_never_quoted() {
    let html = format!("<h1>{BASIC} {PASSWORD} other</h1>");
    for kind in [
        "content-type: text/html; charset=utf-8\r\n",
        "content-type: secret-test-swordfish\r\n",
        "",
    ] {
        let server = FaultServer::start([Reply::Response(502, kind, html.clone().into())]).await;
        let (error, shown) = refused(&client(&server), &JSON).await;
        assert!(
            !shown.contains("other") && !shown.contains("swordfish"),
            "{shown}"
        );
        assert!(shown.contains(&format!("{} bytes", html.len())), "{shown}");
        assert_eq!(
            shown.contains("text/html"),
            kind.contains("html"),
            "{shown}"
        );
        assert!(matches!(&error, Error::Api(error) if error.body() == html.as_bytes()));
    }
}

#[tokio::test]
async fn a_redirects_target_is_masked_before_it_is_cut() {
    let jwt = "j".repeat(280);
    let location = format!(
        "location: https://example.com/{}/{BASIC}/p%22w%20&%20d%2F%C3%A9/{jwt}\r\n",
        "x".repeat(20)
    );
    let server = FaultServer::start([Reply::Response(302, location.leak(), Vec::new())]).await;
    let member = member_of(&client(&server), SessionJwt::new(jwt));
    let (error, shown) = refused(&member, &JSON).await;
    let Error::Redirect(redirect) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        redirect.location(),
        Some("https://example.com/xxxxxxxxxxxxxxxxxxxx/***/***/***")
    );
    assert!(!shown.contains("jjjj"), "{shown}");
}

#[tokio::test]
async fn a_credential_in_a_request_id_is_masked() {
    let body = r#"{"error_type":"x","request_id":"id-secret-test-swordfish"}"#;
    let server = FaultServer::start([Reply::json(500, body)]).await;
    let (error, _) = refused(&client(&server), &JSON).await;
    assert_eq!(error.request_id(), Some("id-***"));
}

#[tokio::test]
async fn an_error_never_holds_the_url_of_its_request() {
    for reply in [Reply::Close, Reply::SendAndClose("nonsense")] {
        let server = FaultServer::start([reply]).await;
        let (error, shown) = refused(&client(&server), &JSON).await;
        assert!(matches!(error, Error::Connection(_)), "{error:?}");
        assert!(
            !shown.contains("thing-1") && !shown.contains("127.0.0.1"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_time_out_never_holds_the_url_of_its_request_either() {
    let server = FaultServer::start([Reply::Hang]).await;
    let hasty = reqwest::Client::builder().timeout(Duration::from_millis(10));
    let settings = settings(server.url()).retry_policy(RetryPolicy::never());
    let client = settings.http_client_builder(hasty).build();
    let (error, shown) = refused(&client.expect("a client"), &JSON).await;
    assert!(
        matches!(&error, Error::Timeout(error) if error.limit().is_none()),
        "{error:?}"
    );
    assert!(
        !shown.contains("thing-1") && !shown.contains("127.0.0.1"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_blank_session_is_refused_before_anything_is_sent() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let client = client(&server);
    for blank in ["", " ", "\t\n", "\u{a0}"] {
        let credentials: [SessionCredential; 2] = [
            SessionToken::new(blank).into(),
            SessionJwt::new(blank).into(),
        ];
        for credential in credentials {
            let member = member_of(&client, credential);
            let (error, _) = refused(&member, &JSON).await;
            let Error::Refused(refused) = &error else {
                panic!("{error:?}")
            };
            assert_eq!(
                (refused.parameter(), refused.reason()),
                ("member session", "it is empty or blank")
            );
        }
    }
    assert_eq!(server.request_count(), 0);
}

#[cfg(feature = "b2b")]
#[tokio::test]
async fn nobody_is_a_member_by_a_blank_session() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let client = client(&server);
    let sessions: [SessionCredential; 2] =
        [SessionToken::new(" ").into(), SessionJwt::new("").into()];
    for session in sessions {
        let error = client.b2b().as_member(session).await.expect_err("refused");
        assert!(error.is_unauthenticated(), "{error:?}");
    }
    assert_eq!(server.request_count(), 0);
}
