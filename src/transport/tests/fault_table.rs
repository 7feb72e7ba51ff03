//! Every fault in one table: what the error says, how often the request was sent, how long the call took.
//!
//! `cargo test the_fault_table -- --nocapture` prints it.

use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Name, Resolve, Resolving};
use tokio::net::TcpListener;

use super::super::fault_server::{DeadEnd, FLOOD, FaultServer, Reply};
use super::{DAY, GET, POST, call, clock, unhurried};
use crate::operation::Operation;
use crate::{ClientBuilder, Error};

const CONNECT: Duration = Duration::from_secs(60 * 60);
const RETRY_AFTER: Duration = Duration::from_secs(5);
/// What the clock may move besides: far more than it does, and far less than a limit of an attempt.
const SLACK: Duration = Duration::from_secs(6 * 60 * 60);
const MEBIBYTE: u64 = 1024 * 1024;

struct Fault {
    name: &'static str,
    place: Place,
    error: &'static str,
    /// Of an idempotent operation, and of one that is not.
    attempts: [u32; 2],
    waits: Waits,
}

/// Where the request meets its fault.
enum Place {
    /// A server that replies so each time.
    Server(Reply),
    NobodyListens,
    /// Something that accepts connections and never says a word.
    Mute,
    UnknownHost,
}

#[derive(Clone, Copy)]
enum Waits {
    Never,
    ForConnections,
    ForResponses,
    AsAsked,
}

impl Fault {
    fn new(name: &'static str, place: Place, error: &'static str, attempts: [u32; 2]) -> Self {
        Self {
            name,
            place,
            error,
            attempts,
            waits: Waits::Never,
        }
    }

    fn waits(self, waits: Waits) -> Self {
        Self { waits, ..self }
    }

    fn can_be_met(&self) -> bool {
        let has_tls = cfg!(any(
            feature = "rustls",
            feature = "ring",
            feature = "native-tls"
        ));
        has_tls || !matches!(self.place, Place::Mute)
    }
}

/// Faults of connections.
fn connections() -> Vec<Fault> {
    use Place::{Mute, NobodyListens, Server, UnknownHost};
    use Reply::{Close, Reset, SendAndClose, SendAndReset};
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    let part = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"name\":";
    let (never_made, lost) = ("Connection, never made", "Connection, lost");
    vec![
        Fault::new("connection refused", NobodyListens, never_made, [3, 3]),
        Fault::new("unknown host", UnknownHost, never_made, [3, 3]),
        Fault::new("TLS never answered", Mute, "Timeout, Connect", [3, 3])
            .waits(Waits::ForConnections),
        Fault::new("closed before the head", Server(Close), lost, [3, 1]),
        Fault::new("reset before the head", Server(Reset), lost, [3, 1]),
        Fault::new(
            "reset after the head",
            Server(SendAndReset(head)),
            lost,
            [3, 1],
        ),
        Fault::new(
            "reset within the body",
            Server(SendAndReset(part)),
            lost,
            [3, 1],
        ),
        Fault::new(
            "closed within the body",
            Server(SendAndClose(part)),
            lost,
            [3, 1],
        ),
        Fault::new(
            "no HTTP at all",
            Server(SendAndClose("SSH-2.0-OpenSSH_9.6\r\n")),
            lost,
            [3, 1],
        ),
        Fault::new(
            "endless head",
            Server(Reply::Flood("HTTP/1.1 200 OK\r\n", "x-more: more\r\n")),
            lost,
            [3, 1],
        ),
    ]
}

/// Answers that take too long.
fn delays() -> Vec<Fault> {
    use Place::Server;
    use Reply::{Hang, SendAndHang};
    let slow = [
        ("no response", Hang, "Timeout, Response"),
        (
            "slow head",
            SendAndHang("HTTP/1.1 200 OK\r\ncontent-"),
            "Timeout, Response",
        ),
        (
            "slow body",
            SendAndHang("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"na"),
            "Timeout, Body",
        ),
        (
            "slow body of a 503",
            SendAndHang("HTTP/1.1 503 X\r\ncontent-length: 100\r\n\r\n<h1>"),
            "Api, 503",
        ),
    ];
    slow.map(|(name, reply, error)| {
        Fault::new(name, Server(reply), error, [3, 1]).waits(Waits::ForResponses)
    })
    .into()
}

/// Answers of success that are none.
fn unreadable() -> Vec<Fault> {
    let json =
        |body: &[u8]| Reply::Response(200, "content-type: application/json\r\n", body.to_vec());
    let html = Reply::Response(
        200,
        "content-type: text/html\r\n",
        b"<h1>Log in</h1>".into(),
    );
    let compressed = Reply::Response(
        200,
        "content-type: application/json\r\ncontent-encoding: gzip\r\n",
        BOMB.to_vec(),
    );
    let endless = Reply::Flood("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n", "[0],");
    let announced = Reply::SendAndHang("HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n{");
    [
        ("truncated JSON", json(br#"{"name":"bo"#), "Decode"),
        ("empty body", json(b""), "Decode"),
        ("invalid UTF-8", json(b"{\"name\":\"\xff\xfe\"}"), "Decode"),
        ("wrong content type", html, "Decode"),
        ("gzip nobody asked for", compressed, "Decode"),
        ("100 MB, announced", announced, "TooLarge"),
        ("100 MB, unannounced", endless, "TooLarge"),
    ]
    .map(|(name, reply, error)| Fault::new(name, Place::Server(reply), error, [1, 1]))
    .into()
}

/// The head of a gzip stream: whoever tries to unpack it finds out that the rest is missing.
const BOMB: &[u8] =
    b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xec\xc1\x01\x0d\x00\x00\x00\xc2\xa0\xf7";

/// Answers of failure.
fn refusals() -> Vec<Fault> {
    let html = Reply::Response(
        502,
        "content-type: text/html\r\n",
        b"<html><h1>Bad Gateway</h1></html>".into(),
    );
    let flood = Reply::Flood(
        "HTTP/1.1 502 X\r\nconnection: close\r\n\r\n",
        "<h1>Bad</h1>",
    );
    [
        ("empty 500", Reply::status(500), "Api, 500", [1, 1]),
        ("HTML 502", html, "Api, 502", [3, 1]),
        ("502 of 100 MB", flood, "Api, 502", [3, 1]),
        ("503 storm", Reply::status(503), "Api, 503", [3, 1]),
        ("504", Reply::status(504), "Api, 504", [3, 1]),
    ]
    .map(|(name, reply, error, attempts)| Fault::new(name, Place::Server(reply), error, attempts))
    .into()
}

fn rate_limits() -> Vec<Fault> {
    let limited = |name, headers, attempts| {
        let reply = Reply::Response(429, headers, Vec::new());
        Fault::new(name, Place::Server(reply), "RateLimited", [attempts; 2])
    };
    let dated =
        "date: Sun, 06 Nov 1994 08:49:37 GMT\r\nretry-after: Sun, 06 Nov 1994 08:49:42 GMT\r\n";
    vec![
        limited("429", "", 3),
        limited("429, retry after 5 s", "retry-after: 5\r\n", 3).waits(Waits::AsAsked),
        limited("429, retry after a date", dated, 3).waits(Waits::AsAsked),
        limited("429, retry after an hour", "retry-after: 3600\r\n", 1),
        limited(
            "429, retry after ages",
            "retry-after: 99999999999999999999999\r\n",
            1,
        ),
        limited(
            "429, retry after 2094",
            "retry-after: Sat, 06 Nov 2094 08:49:37 GMT\r\n",
            1,
        ),
        limited("429, retry after nonsense", "retry-after: soon\r\n", 3),
    ]
}

fn redirects(elsewhere: &FaultServer) -> Vec<Fault> {
    let away: &'static str = format!("location: {}/steal\r\n", elsewhere.url()).leak();
    [
        ("redirect to another host", 307, away),
        ("redirect loop", 302, "location: /v1/things/thing-1\r\n"),
        ("redirect to nowhere", 301, ""),
    ]
    .map(|(name, status, location)| {
        let reply = Reply::Response(status, location, Vec::new());
        Fault::new(name, Place::Server(reply), "Redirect", [1, 1])
    })
    .into()
}

/// What a call met with its fault.
struct Outcome {
    error: Error,
    requests: usize,
    waited: Duration,
}

async fn meet(fault: &Fault, operation: &'static Operation) -> Outcome {
    match &fault.place {
        Place::Server(reply) => {
            let server = FaultServer::start([reply.clone()]).await;
            let outcome = attempt(unhurried(server.url()), operation, || server.is_stalled()).await;
            // Besides what was read there is what the system buffers.
            let flooded = server.flooded_bytes();
            assert!(flooded < FLOOD / 2, "{}: {flooded} bytes", fault.name);
            Outcome {
                requests: server.request_count(),
                ..outcome
            }
        }
        Place::NobodyListens => {
            let dead_end = DeadEnd::new();
            attempt(unhurried(dead_end.url()), operation, || false).await
        }
        Place::Mute => {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let url = format!("https://{}", listener.local_addr().expect("an address"));
            attempt(unhurried(&url), operation, || true).await
        }
        Place::UnknownHost => {
            let http = reqwest::Client::builder().no_proxy();
            let settings = unhurried("http://stytch.invalid")
                .allow_insecure_http(true)
                .http_client_builder(http.dns_resolver(Arc::new(NoSuchHost)));
            attempt(settings, operation, || false).await
        }
    }
}

async fn attempt(
    settings: ClientBuilder,
    operation: &'static Operation,
    stalled: impl Fn() -> bool,
) -> Outcome {
    let client = settings.connect_timeout(CONNECT).build();
    let client = client.expect("a client");
    let client = client
        .with_attempt_timeout(DAY)
        .with_max_response_bytes(MEBIBYTE);
    let (result, waited) = clock::run(call(&client, operation), stalled).await;
    Outcome {
        error: result.expect_err("a fault"),
        requests: 0,
        waited,
    }
}

/// Answers as resolvers do for names that do not exist.
struct NoSuchHost;

impl Resolve for NoSuchHost {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(async { Err("no such host".into()) })
    }
}

fn describe(error: &Error) -> String {
    match error {
        Error::Connection(error) if error.is_connect() => "Connection, never made".to_owned(),
        Error::Connection(_) => "Connection, lost".to_owned(),
        Error::Timeout(error) => format!("Timeout, {:?}", error.phase()),
        Error::Api(error) => format!("Api, {}", error.status().as_u16()),
        Error::RateLimited(_) => "RateLimited".to_owned(),
        Error::Redirect(_) => "Redirect".to_owned(),
        Error::TooLarge(_) => "TooLarge".to_owned(),
        Error::Decode(_) => "Decode".to_owned(),
        other => format!("{other:?}"),
    }
}

fn check(fault: &Fault, attempts: u32, outcome: &Outcome) {
    let (name, error) = (fault.name, &outcome.error);
    assert_eq!(describe(error), fault.error, "{name}: {error}");
    assert_eq!(error.attempts(), attempts, "{name}");
    let reached = matches!(fault.place, Place::Server(_));
    assert_eq!(error.may_have_reached_server(), reached, "{name}");
    let expected = if reached { attempts } else { 0 };
    assert_eq!(u32::try_from(outcome.requests), Ok(expected), "{name}");
    check_wait(fault, attempts, outcome.waited);
    check_words(name, &error.to_string());
}

fn check_wait(fault: &Fault, attempts: u32, waited: Duration) {
    let due = match fault.waits {
        Waits::Never => Duration::ZERO,
        Waits::ForConnections => CONNECT * attempts,
        Waits::ForResponses => DAY * attempts,
        Waits::AsAsked => RETRY_AFTER * (attempts - 1),
    };
    assert!(
        (due..due + SLACK).contains(&waited),
        "{}: {waited:?} rather than {due:?}",
        fault.name
    );
}

fn check_words(name: &str, words: &str) {
    assert!(
        words.len() < 700 && !words.contains('\n'),
        "{name}: {words}"
    );
    for secret in ["sesame", "swordfish", "c3dvcmRmaXNo"] {
        assert!(!words.contains(secret), "{name}: {words}");
    }
}

fn row(fault: &Fault, [idempotent, other]: &[Outcome; 2]) -> String {
    let wait = |attempts: u32| match fault.waits {
        Waits::Never => "-".to_owned(),
        Waits::ForConnections => format!("{attempts} x connect limit"),
        Waits::ForResponses => format!("{attempts} x attempt limit"),
        Waits::AsAsked => format!("{} x Retry-After", attempts - 1),
    };
    let cells = |outcome: &Outcome| {
        let attempts = outcome.error.attempts();
        format!("{attempts} / {} | {:17}", outcome.requests, wait(attempts))
    };
    format!(
        "{:26} | {:23} | {} | {}",
        fault.name,
        fault.error,
        cells(idempotent),
        cells(other)
    )
}

#[tokio::test(start_paused = true)]
async fn the_fault_table() {
    let elsewhere = FaultServer::start([Reply::json(200, super::THING)]).await;
    let faults = [
        connections(),
        delays(),
        unreadable(),
        refusals(),
        rate_limits(),
        redirects(&elsewhere),
    ];
    println!("fault | error | GET: attempts / requests seen | time | POST: the same | time");
    let mut words = Vec::new();
    for fault in faults.into_iter().flatten().filter(Fault::can_be_met) {
        let outcomes = [meet(&fault, &GET).await, meet(&fault, &POST).await];
        println!("{}", row(&fault, &outcomes));
        for (outcome, attempts) in outcomes.iter().zip(fault.attempts) {
            check(&fault, attempts, outcome);
        }
        let [_, post] = outcomes;
        words.push(format!("{:26} | {}", fault.name, post.error));
    }
    println!("\nfault | what the POST's error says\n{}", words.join("\n"));
    assert_eq!(elsewhere.request_count(), 0, "a redirect was followed");
}
