//! The transport over real HTTP on loopback.

mod cancellation;
mod clock;
mod fault_table;
mod storm;

use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde::Deserialize;
use serde_json::json;

use super::RetryPolicy;
use super::fault_server::{DeadEnd, FaultServer, Reply};
use crate::operation::{Auth, Host, Operation};
use crate::path::encode_path;
use crate::{
    Client, ClientBuilder, Error, SessionCredential, SessionJwt, SessionToken, TimeoutPhase,
};

/// No wall-clock speed is asserted: this only has to be longer than loopback takes.
const AMPLE: Duration = Duration::from_secs(60);

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

static GET: Operation = operation("things.get", "GET", true);
static POST: Operation = operation("things.create", "POST", false);
static PUBLIC: Operation = Operation {
    auth: Auth::None,
    ..operation("things.public", "GET", true)
};
static TELEMETRY: Operation = Operation {
    host: Host::Telemetry,
    ..operation("things.lookup", "POST", false)
};
static MEMBER: Operation = Operation {
    member_session: true,
    ..operation("things.update", "PUT", true)
};

const fn operation(id: &'static str, method: &'static str, idempotent: bool) -> Operation {
    let (auth, host, member_session) = (Auth::Project, Host::Api, false);
    Operation {
        id,
        method,
        path: "/v1/things/{thing_id}",
        auth,
        host,
        idempotent,
        member_session,
    }
}

#[derive(Debug, Deserialize)]
struct Thing {
    name: String,
}

const THING: &str = r#"{"name":"box","request_id":"request-id-1"}"#;

fn settings(url: &str) -> ClientBuilder {
    let quick = RetryPolicy::new()
        .min_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(2));
    Client::builder()
        .project_id("project-test-1")
        .secret("secret-test-swordfish")
        .base_url(url)
        .timeout(AMPLE)
        .attempt_timeout(AMPLE)
        .retry_policy(quick)
}

/// Limits that only [`clock::run`] can reach.
fn unhurried(url: &str) -> ClientBuilder {
    settings(url)
        .connect_timeout(2 * DAY)
        .attempt_timeout(2 * DAY)
        .timeout(30 * DAY)
}

fn client(url: &str) -> Client {
    settings(url).build().expect("a client")
}

/// What a generated method does.
async fn call(client: &Client, operation: &'static Operation) -> Result<Thing, Error> {
    call_on(client.raw(), operation, "thing-1").await
}

async fn call_on(
    raw: &crate::raw::Client,
    operation: &'static Operation,
    id: &str,
) -> Result<Thing, Error> {
    let answer = raw.send(operation, request(raw, operation, id)).await?;
    Ok(answer.decode::<Thing>()?.into_inner())
}

fn request(raw: &crate::raw::Client, operation: &'static Operation, id: &str) -> RequestBuilder {
    let url = format!("{}/v1/things/{}", raw.base_url(operation), encode_path(id));
    let method = Method::from_bytes(operation.method.as_bytes()).expect("a method");
    let request = raw
        .client
        .request(method, url)
        .header("accept", "application/json");
    match operation.method {
        "GET" => request,
        _ => request.json(&json!({ "password": "open sesame" })),
    }
}

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

fn task_count() -> usize {
    tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
}

/// Waits until no more tasks are alive than there were before.
async fn tasks_end(before: usize) {
    let end = async {
        while task_count() > before {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let ended = tokio::time::timeout(AMPLE, end).await;
    assert!(ended.is_ok(), "{} tasks leaked", task_count() - before);
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
    let thing = call(&client(server.url()), &GET).await.expect("an answer");
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
        .expect("an answer");
    assert_eq!(header(&server.requests().concat(), "authorization"), None);
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
    call(&client, &TELEMETRY).await.expect("an answer");
    assert_eq!((api.request_count(), telemetry.request_count()), (0, 1));
}

#[tokio::test]
async fn a_path_prefix_of_the_base_url_is_kept() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    call(&client(&format!("{}/stytch/", server.url())), &GET)
        .await
        .expect("an answer");
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
        let raw = client.raw();
        let scoped = raw.with_context(raw.inner.with_member_session(session));
        call_on(&scoped, &MEMBER, "t").await.expect("an answer");
        let sent = server.requests().pop().expect("a request");
        assert_eq!(header(&sent, present), Some(text.as_str()));
        assert_eq!(header(&sent, absent), None);
        call_on(&scoped, &GET, "t").await.expect("an answer");
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
        let error = call_on(client.raw(), &GET, id).await.expect_err("refused");
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
        call_on(client.raw(), &GET, id)
            .await
            .expect("sent as one segment");
    }
    assert_eq!(server.request_count(), 6);
}

#[tokio::test]
async fn a_member_session_that_no_header_can_carry_is_refused() {
    let dead_end = DeadEnd::new();
    let client = client(dead_end.url());
    let raw = client.raw();
    let scoped = raw.with_context(
        raw.inner
            .with_member_session(SessionToken::new("a\r\nx-evil: 1").into()),
    );
    let error = call_on(&scoped, &MEMBER, "t").await.expect_err("refused");
    assert!(
        matches!(&error, Error::Refused(refused) if refused.parameter() == "member session"),
        "{error:?}"
    );
    assert!(!error.to_string().contains("evil"));
}

/// What became of a call: its error, if any, and how many requests the server saw.
async fn outcome(
    operation: &'static Operation,
    replies: Vec<Reply>,
) -> (Result<Thing, Error>, usize) {
    let server = FaultServer::start(replies).await;
    let result = call(&client(server.url()), operation).await;
    (result, server.request_count())
}

#[tokio::test]
async fn a_passing_outage_is_bridged_for_idempotent_operations() {
    for fault in [
        Reply::status(502),
        Reply::status(503),
        Reply::status(504),
        Reply::Close,
        Reply::Reset,
    ] {
        let (result, requests) = outcome(&GET, vec![fault.clone(), Reply::json(200, THING)]).await;
        assert!(result.is_ok(), "{fault:?}: {result:?}");
        assert_eq!(requests, 2, "{fault:?}");
    }
}

#[tokio::test]
async fn a_post_that_may_have_arrived_is_never_sent_twice() {
    let truncated = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    for fault in [
        Reply::status(500),
        Reply::status(502),
        Reply::status(503),
        Reply::status(504),
        Reply::Close,
        Reply::Reset,
        Reply::SendAndClose(truncated),
        Reply::SendAndClose("nonsense\r\n\r\n"),
    ] {
        let (result, requests) = outcome(&POST, vec![fault.clone()]).await;
        let error = result.expect_err("a fault");
        assert_eq!(requests, 1, "{fault:?}");
        assert_eq!(
            (
                error.attempts(),
                error.may_have_reached_server(),
                error.is_retryable()
            ),
            (1, true, false)
        );
    }
}

#[tokio::test]
async fn too_many_requests_is_tried_again_for_every_operation() {
    for operation in [&GET, &POST] {
        let (result, requests) = outcome(operation, vec![Reply::status(429)]).await;
        let error = result.expect_err("rate limited");
        assert!(matches!(error, Error::RateLimited(_)), "{error:?}");
        assert_eq!(
            (requests, error.attempts(), error.is_retryable()),
            (3, 3, true)
        );
        let (result, requests) =
            outcome(operation, vec![Reply::status(429), Reply::json(200, THING)]).await;
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(requests, 2);
    }
}

#[tokio::test]
async fn what_a_repetition_cannot_mend_is_not_repeated() {
    for status in [400, 401, 403, 404, 409, 500, 501] {
        let (result, requests) = outcome(&GET, vec![Reply::status(status)]).await;
        let error = result.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((requests, error.is_retryable()), (1, false), "{status}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_even_for_a_post() {
    let dead_end = DeadEnd::new();
    let error = call(&client(dead_end.url()), &POST)
        .await
        .expect_err("nobody listens");
    let Error::Connection(connection) = &error else {
        panic!("{error:?}")
    };
    assert!(connection.is_connect());
    assert_eq!(
        (
            error.attempts(),
            error.may_have_reached_server(),
            error.is_retryable()
        ),
        (3, false, true)
    );
    let shown = error.to_string();
    assert!(
        shown.contains("refused") && shown.contains("nothing was sent"),
        "{shown}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_runs_into_the_limit_of_an_attempt() {
    let server = FaultServer::start([Reply::Hang]).await;
    let client = unhurried(server.url()).attempt_timeout(DAY).build();
    let client = client.expect("a client");
    let (result, _) = clock::run(call(&client, &POST), || server.is_stalled()).await;
    let error = result.expect_err("too late");
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (timeout.phase(), timeout.is_total()),
        (TimeoutPhase::Response, false)
    );
    assert_eq!(timeout.limit(), Some(DAY));
    assert_eq!(
        (server.request_count(), error.may_have_reached_server()),
        (1, true)
    );
    assert!(
        error.to_string().contains("check before sending it again"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_total_limit_ends_a_call_whatever_the_attempts_may_take() {
    let server = FaultServer::start([Reply::Hang]).await;
    let client = unhurried(server.url()).timeout(DAY).build();
    let client = client.expect("a client");
    let (result, _) = clock::run(call(&client, &GET), || server.is_stalled()).await;
    let error = result.expect_err("too late");
    assert!(
        matches!(&error, Error::Timeout(timeout) if timeout.is_total()),
        "{error:?}"
    );
    assert_eq!((server.request_count(), error.attempts()), (1, 1));
}

#[tokio::test]
async fn without_time_nothing_is_sent() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let error = call(&client(server.url()).with_timeout(Duration::ZERO), &GET)
        .await
        .expect_err("no time");
    assert!(
        matches!(&error, Error::Timeout(timeout) if timeout.phase() == TimeoutPhase::Attempt),
        "{error:?}"
    );
    assert_eq!(
        (server.request_count(), error.may_have_reached_server()),
        (0, false)
    );
}

#[tokio::test]
async fn a_wait_beyond_the_total_limit_is_not_begun() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let patient = RetryPolicy::new().min_delay(AMPLE * 2).max_delay(AMPLE * 2);
    let error = call(&client(server.url()).with_retry_policy(patient), &GET)
        .await
        .expect_err("an outage");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(503),
        "the last answer, not a time-out"
    );
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn retry_after_is_honoured_up_to_a_bound() {
    let limited = |headers| Reply::Answer(429, headers, Vec::new());
    let (result, requests) = outcome(
        &POST,
        vec![limited("retry-after: 0\r\n"), Reply::json(200, THING)],
    )
    .await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(requests, 2);
    for headers in [
        "retry-after: 3600\r\n",
        "retry-after: 99999999999999999999999\r\n",
        "retry-after: Sat, 06 Nov 2094 08:49:37 GMT\r\n",
    ] {
        let (result, requests) = outcome(&POST, vec![limited(headers)]).await;
        let error = result.expect_err("asked to wait too long");
        assert_eq!(requests, 1, "{headers}");
        assert!(
            error.retry_after() >= Some(Duration::from_secs(3600)),
            "{headers}"
        );
    }
}

#[tokio::test]
async fn an_outage_is_not_multiplied_by_retries() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let client = client(server.url());
    let mut attempts = 0;
    for _ in 0..60 {
        attempts += call(&client.clone(), &GET)
            .await
            .expect_err("an outage")
            .attempts();
    }
    // 60 calls of up to three attempts, with a quota for 100 retries.
    assert_eq!((attempts, server.request_count()), (160, 160));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = FaultServer::start([Reply::json(200, THING)]).await;
    for status in [301, 302, 303, 307, 308] {
        let location: &'static str =
            format!("location: {}/steal?token=1#x\r\n", elsewhere.url()).leak();
        let (result, requests) =
            outcome(&POST, vec![Reply::Answer(status, location, Vec::new())]).await;
        let error = result.expect_err("a redirect");
        let Error::Redirect(redirect) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            redirect.location(),
            Some(format!("{}/steal", elsewhere.url()).as_str())
        );
        assert_eq!(
            (requests, error.status().map(|status| status.as_u16())),
            (1, Some(status))
        );
    }
    assert_eq!(elsewhere.request_count(), 0);
}

#[tokio::test]
async fn an_injected_http_client_follows_no_redirect_either() {
    let elsewhere = FaultServer::start([Reply::json(200, THING)]).await;
    let location: &'static str = format!("location: {}/steal\r\n", elsewhere.url()).leak();
    let server = FaultServer::start([Reply::Answer(307, location, Vec::new())]).await;
    let eager = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::limited(10));
    let client = settings(server.url())
        .http_client_builder(eager)
        .build()
        .expect("a client");
    let error = call(&client, &POST).await.expect_err("a redirect");
    assert!(matches!(error, Error::Redirect(_)), "{error:?}");
    assert_eq!(elsewhere.request_count(), 0);
}

#[tokio::test]
async fn an_injected_http_client_repeats_nothing_by_itself() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let eager = reqwest::retry::for_host("127.0.0.1").classify_fn(|answer| answer.retryable());
    let eager = reqwest::Client::builder().no_proxy().retry(eager);
    let client = settings(server.url()).http_client_builder(eager);
    let error = call(&client.build().expect("a client"), &POST).await;
    assert_eq!(error.expect_err("an outage").attempts(), 1);
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn an_answer_beyond_the_bound_is_refused_whether_announced_or_not() {
    let announced = Reply::SendAndHang("HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n{");
    let chunked = Reply::SendAndHang(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
         40\r\n................................................................\r\n",
    );
    for reply in [announced, chunked] {
        let server = FaultServer::start([reply]).await;
        let client = client(server.url()).with_max_response_bytes(63);
        let error = call(&client, &GET).await.expect_err("too large");
        assert!(
            matches!(&error, Error::TooLarge(error) if error.limit() == 63),
            "{error:?}"
        );
        assert_eq!((server.request_count(), error.is_retryable()), (1, false));
    }
}

#[tokio::test]
async fn an_unreadable_answer_tells_where_it_came_from_but_not_what_it_held() {
    for (body, request_id) in [
        (
            &br#"{"name":{"session_token":"tok-1"},"request_id":"request-id-1"}"#[..],
            Some("request-id-1"),
        ),
        (
            br#"{"request_id":"request-id-1","name":"tok-1"#,
            Some("request-id-1"),
        ),
        (b"{\"name\":\"tok-1\xff\"}", None),
        (br#""tok-1""#, None),
        (b"<html>tok-1</html>", None),
        (b"", None),
    ] {
        let (result, _) = outcome(
            &POST,
            vec![Reply::Answer(
                200,
                "content-type: text/html\r\n",
                body.to_vec(),
            )],
        )
        .await;
        let error = result.expect_err("unreadable");
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(decode.body(), body);
        assert_eq!(error.request_id(), request_id);
        let shown = format!(
            "{error} {error:?} {error:#?} {:?}",
            std::error::Error::source(&error)
        );
        assert!(!shown.contains("tok-1"), "{shown}");
        assert!(
            shown.contains("things.create") && shown.contains("text/html"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn what_the_server_echoes_of_our_secrets_is_masked() {
    let body = json!({
        "error_type": "invalid_password",
        "error_message": "open sesame is weak; asked by secret-test-swordfish",
        "error_details": { "open sesame": ["open sesame"] },
        "request_id": "request-id-1",
    });
    let (result, _) = outcome(&POST, vec![Reply::json(400, &body.to_string())]).await;
    let error = result.expect_err("an error");
    let shown = format!(
        "{error} {error:?} {:?} {:?}",
        error.message(),
        error.details()
    );
    assert!(
        !shown.contains("sesame") && !shown.contains("swordfish"),
        "{shown}"
    );
    assert_eq!(error.message(), Some("*** is weak; asked by ***"));
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_keeps_its_status() {
    let cut = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 1000\r\n\r\n<h1>Bad";
    let (result, requests) = outcome(&POST, vec![Reply::SendAndClose(cut)]).await;
    let error = result.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(requests, 1);
    assert!(error.to_string().contains("<h1>Bad"), "{error}");
}
