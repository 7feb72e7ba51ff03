//! A thousand calls at once through one client, while every fifth request fails.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::super::fault_server::{FaultServer, Reply};
use super::{AMPLE, GET, POST, THING, Thing, request, settings, task_count, tasks_end};
use crate::{Client, Error};

const CALLS: usize = 1000;
/// Connections at a time: file descriptors may be scarce, and each takes two.
const CONNECTIONS: usize = 60;

/// What the server does with a request, by its number from zero.
fn reply(number: usize) -> Reply {
    let faults = [
        Reply::status(503),
        Reply::Response(429, "retry-after: 0\r\n", Vec::new()),
        Reply::Reset,
        Reply::json(502, "<html><h1>Bad Gateway</h1></html>"),
        Reply::SendAndClose("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
        Reply::json(200, r#"{"name":"bo"#),
        Reply::Close,
        Reply::status(500),
    ];
    let fault = faults.into_iter().cycle().nth(number / 5);
    match is_fault(number) {
        true => fault.expect("an endless cycle"),
        false => Reply::json(200, THING),
    }
}

fn is_fault(number: usize) -> bool {
    number % 5 == 4
}

/// Resolves a name to loopback as soon as there may be another connection.
struct Turnstile(Arc<Semaphore>);

impl Resolve for Turnstile {
    fn resolve(&self, _: Name) -> Resolving {
        let places = Arc::clone(&self.0);
        Box::pin(async move {
            places.acquire().await?.forget();
            let addresses: Addrs = Box::new(std::iter::once(SocketAddr::from(([127, 0, 0, 1], 0))));
            Ok(addresses)
        })
    }
}

fn patient(server: &FaultServer) -> Client {
    let places = server.ended();
    places.add_permits(CONNECTIONS);
    let http = reqwest::Client::builder().no_proxy();
    settings(&server.url().replace("127.0.0.1", "stytch.test"))
        .allow_insecure_http(true)
        .http_client_builder(http.dns_resolver(Arc::new(Turnstile(places))))
        .connect_timeout(AMPLE * 10)
        .attempt_timeout(AMPLE * 10)
        .timeout(AMPLE * 20)
        .build()
        .expect("a client")
}

/// How a call ended.
struct Ended {
    number: usize,
    attempts: usize,
    error: Option<Error>,
}

async fn one(client: Client, number: usize) -> Ended {
    let operation = if number.is_multiple_of(2) {
        &GET
    } else {
        &POST
    };
    let sent = request(&client, operation, &number.to_string()).send();
    let (attempts, error) = match sent.await {
        Ok(response) => (response.call.attempts, response.read::<Thing>().err()),
        Err(error) => (error.attempts(), Some(error)),
    };
    Ended {
        number,
        attempts: usize::try_from(attempts).expect("a count"),
        error,
    }
}

async fn all(client: &Client) -> Vec<Ended> {
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        calls.spawn(one(client.clone(), number));
    }
    calls.join_all().await
}

/// How many requests the server saw of each call.
fn seen(server: &FaultServer) -> HashMap<usize, usize> {
    let mut seen = HashMap::new();
    for request in server.requests() {
        let path = request.split(' ').nth(1).unwrap_or_default();
        let id = path.rsplit('/').next().unwrap_or_default();
        *seen.entry(id.parse().expect("a number")).or_default() += 1;
    }
    seen
}

fn add_up(server: &FaultServer, ended: &[Ended]) {
    let failed = ended.iter().filter(|call| call.error.is_some()).count();
    let requests = server.request_count();
    let faults = (0..requests).filter(|number| is_fault(*number)).count();
    println!("{CALLS} calls, {failed} failed; {requests} requests, {faults} faults");
    assert_eq!(ended.len(), CALLS);
    assert_eq!(CALLS - failed, requests - faults, "a response went astray");
    assert_eq!(faults - failed, requests - CALLS, "a retry went astray");
    let seen = seen(server);
    for call in ended {
        let requests = seen.get(&call.number).copied();
        assert_eq!(requests, Some(call.attempts), "call {}", call.number);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_at_once_all_end_and_their_counts_add_up() {
    let server = FaultServer::start((0..4 * CALLS).map(reply)).await;
    let before = task_count();
    let client = patient(&server);

    let ended = all(&client).await;
    add_up(&server, &ended);
    drop(client);
    tasks_end(before).await;
}
