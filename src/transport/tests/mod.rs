//! The transport over real HTTP on loopback.

mod cancellation;
mod clock;
mod environment;
mod fault_table;
mod requests;
mod responses;
mod retries;
mod runtimes;
mod secrets;
mod storm;

use std::time::Duration;

use super::fault_server::{FaultServer, Reply};
use super::{Member, Request, RetryPolicy};
use crate::operation::{Auth, Host, Operation};
use crate::wire::prelude::*;
use crate::{Client, ClientBuilder, Error, SessionCredential};

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
static SHIELD: Operation = Operation {
    auth: Auth::PublicToken,
    host: Host::SamlShield,
    ..operation("things.inspect", "POST", false)
};
static MEMBER: Operation = Operation {
    member_session: true,
    ..operation("things.update", "PUT", true)
};

const fn operation(id: &'static str, method: &'static str, idempotent: bool) -> Operation {
    Operation {
        idempotent,
        ..Operation::new(id, method, "/v1/things/{thing_id}")
    }
}

object! {
pub struct Thing {
    name: String [strict],
} }

object! {
/// What is sent.
pub struct Change [request] new(password: Secret) {
    password: Secret,
    keys: Option<Vec<Key>>,
    labels: Option<BTreeMap<String, Secret>>,
    note: Option<String>,
} }

object! {
pub struct Key [request] new(text: Secret) {
    text: Secret,
} }

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
    call_on(client, operation, "thing-1").await
}

async fn call_on(client: &Client, operation: &'static Operation, id: &str) -> Result<Thing, Error> {
    request(client, operation, id).send().await?.read()
}

fn request<'c>(client: &'c Client, operation: &'static Operation, id: &str) -> Request<'c> {
    let mut request = Request::new(client, operation);
    request.parameter("thing_id", id);
    if operation.method != "GET" {
        request.body(&Change::new("open sesame"));
    }
    request
}

/// The client of a member with this session.
pub(super) fn member_of(client: &Client, session: impl Into<SessionCredential>) -> Client {
    client.with_context(client.context.with_member(Member {
        organization_id: "organization-1".into(),
        member_id: "member-1".into(),
        credential: session.into(),
        session_jwt: None,
    }))
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

/// What became of a call: its error, if any, and how many requests the server saw.
async fn outcome(
    operation: &'static Operation,
    replies: Vec<Reply>,
) -> (Result<Thing, Error>, usize) {
    let server = FaultServer::start(replies).await;
    let result = call(&client(server.url()), operation).await;
    (result, server.request_count())
}
