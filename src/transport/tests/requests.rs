//! What a call sends, and what it refuses to send.

use super::super::RetryPolicy;
use super::super::fault_server::{DeadEnd, FaultServer, Reply};
use super::{
    GET, MEMBER, PUBLIC, SHIELD, TELEMETRY, THING, call, call_on, client, member_of, settings,
};
use crate::{Error, SessionCredential, SessionJwt, SessionToken};

fn header_names(request: &str) -> Vec<String> {
    let head = request.split("\r\n\r\n").next().unwrap_or_default();
    let names = head
        .lines()
        .skip(1)
        .filter_map(|line| Some(line.split_once(':')?.0.to_ascii_lowercase()));
    let mut names = names.collect::<Vec<_>>();
    names.sort();
    names
}

fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

fn assert_static<T: Send + Sync + 'static>(_: &T) {}
fn assert_send<T: Send>(value: T) -> T {
    value
}

#[tokio::test]
async fn errors_clients_and_futures_cross_threads() {
    let dead_end = DeadEnd::new();
    let client = client(dead_end.url()).with_retry_policy(RetryPolicy::never());
    assert_static(&client);
    let error = assert_send(call(&client, &GET))
        .await
        .expect_err("nobody listens");
    assert_static(&error);
}

#[tokio::test]
async fn a_get_sends_the_credentials_the_agent_and_nothing_else() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let thing = call(&client(server.url()), &GET).await.expect("a response");
    assert_eq!(thing.name, "box");
    let requests = server.requests();
    let sent = requests.first().expect("a request");
    assert_eq!(
        header_names(sent),
        ["accept", "authorization", "host", "user-agent"]
    );
    // project-test-1:secret-test-swordfish
    assert_eq!(
        header(sent, "authorization"),
        Some("Basic cHJvamVjdC10ZXN0LTE6c2VjcmV0LXRlc3Qtc3dvcmRmaXNo")
    );
    assert_eq!(
        header(sent, "user-agent"),
        Some(concat!("stytch-api/", env!("CARGO_PKG_VERSION"), " (rust)"))
    );
    assert!(
        sent.starts_with("GET /v1/things/thing-1 HTTP/1.1\r\n"),
        "{sent}"
    );
    assert!(sent.ends_with("\r\n\r\n"), "a body: {sent}");
}

#[tokio::test]
async fn credentials_stay_out_of_operations_that_need_none() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    call(&client(server.url()), &PUBLIC)
        .await
        .expect("a response");
    assert_eq!(header(&server.requests().concat(), "authorization"), None);
}

#[tokio::test]
async fn saml_shield_gets_the_public_token_at_its_own_host_and_never_the_secret() {
    let (api, shield) = (
        FaultServer::start([Reply::status(500)]).await,
        FaultServer::start([Reply::json(200, THING)]).await,
    );
    let settings = || settings(api.url()).saml_shield_url(shield.url());
    let without = settings().build().expect("a client");
    let error = call(&without, &SHIELD).await.expect_err("no token");
    assert!(matches!(error, Error::Refused(_)), "{error}");
    assert!(error.to_string().contains("STYTCH_PUBLIC_TOKEN"), "{error}");
    assert_eq!(shield.request_count(), 0);

    let client = settings().public_token("public-token-test-1").build();
    let response = call(&client.expect("a client"), &SHIELD).await;
    response.expect("a response");
    let sent = shield.requests().concat();
    let expected = Some("Bearer public-token-test-1");
    assert_eq!(header(&sent, "authorization"), expected);
    assert_eq!((api.request_count(), shield.request_count()), (0, 1));
}

#[tokio::test]
async fn telemetry_operations_go_to_their_own_host() {
    let (api, telemetry) = (
        FaultServer::start([Reply::status(500)]).await,
        FaultServer::start([Reply::json(200, THING)]).await,
    );
    let client = settings(api.url())
        .telemetry_url(telemetry.url())
        .build()
        .expect("a client");
    call(&client, &TELEMETRY).await.expect("a response");
    assert_eq!((api.request_count(), telemetry.request_count()), (0, 1));
}

#[tokio::test]
async fn a_path_prefix_of_the_base_url_is_kept() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    call(&client(&format!("{}/stytch/", server.url())), &GET)
        .await
        .expect("a response");
    assert!(
        server
            .requests()
            .concat()
            .starts_with("GET /stytch/v1/things/thing-1 ")
    );
}

#[tokio::test]
async fn the_member_session_travels_only_where_the_contract_accepts_it() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let client = client(server.url());
    for (session, present, absent) in [
        (
            SessionCredential::from(SessionToken::new("tok-1")),
            "x-stytch-member-session",
            "x-stytch-member-sessionjwt",
        ),
        (
            SessionCredential::from(SessionJwt::new("jwt-1")),
            "x-stytch-member-sessionjwt",
            "x-stytch-member-session",
        ),
    ] {
        let text = session.expose().to_owned();
        let scoped = member_of(&client, session);
        call_on(&scoped, &MEMBER, "t").await.expect("a response");
        let sent = server.requests().pop().expect("a request");
        assert_eq!(header(&sent, present), Some(text.as_str()));
        assert_eq!(header(&sent, absent), None);
        call_on(&scoped, &GET, "t").await.expect("a response");
        let sent = server.requests().pop().expect("a request");
        assert_eq!(
            (header(&sent, present), header(&sent, absent)),
            (None, None)
        );
    }
}

#[tokio::test]
async fn hostile_ids_are_refused_before_anything_is_sent() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let client = client(server.url());
    for id in ["", ".", "..", "a\r\nb", "\u{0}"] {
        let error = call_on(&client, &GET, id).await.expect_err("refused");
        let Error::Refused(refused) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(refused.parameter(), "thing_id");
        assert_eq!(
            (
                error.attempts(),
                error.may_have_reached_server(),
                error.is_retryable()
            ),
            (0, false, false)
        );
    }
    for id in ["a/b", "%2e%2e", "a\\..\\b", "?x", "#x", "é"] {
        call_on(&client, &GET, id)
            .await
            .expect("sent as one segment");
    }
    assert_eq!(server.request_count(), 6);
}

#[tokio::test]
async fn a_member_session_that_no_header_can_carry_is_refused() {
    let dead_end = DeadEnd::new();
    let client = client(dead_end.url());
    let scoped = member_of(&client, SessionToken::new("a\r\nx-evil: 1"));
    let error = call_on(&scoped, &MEMBER, "t").await.expect_err("refused");
    assert!(
        matches!(&error, Error::Refused(refused) if refused.parameter() == "member session"),
        "{error:?}"
    );
    assert!(!error.to_string().contains("evil"));
}
