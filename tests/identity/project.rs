//! A project on loopback: its keys and policies, a clock that stands still, and a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use stytch_api::{Client, ClientBuilder, RetryPolicy};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Respond, ResponseTemplate};

use crate::signer::Signer;

pub const PROJECT: &str = "project-test-0001";
pub const B2B_KEYS: &str = "/v1/b2b/sessions/jwks/project-test-0001";
pub const CONSUMER_KEYS: &str = "/v1/sessions/jwks/project-test-0001";
pub const B2B_POLICY: &str = "/v1/b2b/rbac/policy";
pub const CONSUMER_POLICY: &str = "/v1/rbac/policy";
pub const B2B_AUTHENTICATE: &str = "/v1/b2b/sessions/authenticate";
pub const CONSUMER_AUTHENTICATE: &str = "/v1/sessions/authenticate";

/// When everything happens.
pub const NOW: i64 = 1_800_000_000;

pub struct Project {
    pub server: MockServer,
    pub client: Client,
    clock: Arc<AtomicI64>,
    /// wiremock prefers the lowest.
    priority: AtomicU8,
}

impl Project {
    /// A project that publishes `keys` for both products.
    pub async fn with_keys(keys: &[&Signer]) -> Self {
        let project = Self::bare().await;
        project.publish(keys).await;
        project
    }

    /// A project that answers everything with 404.
    pub async fn bare() -> Self {
        Self::built(|builder| builder).await
    }

    pub async fn built(configure: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let server = MockServer::start().await;
        let clock = Arc::new(AtomicI64::new(NOW));
        let hands = Arc::clone(&clock);
        let builder = Client::builder()
            .project_id(PROJECT)
            .secret("secret-test-0001")
            .base_url(server.uri())
            .retry_policy(RetryPolicy::never())
            .clock(move || at(hands.load(Ordering::SeqCst)));
        let client = configure(builder).build().expect("a loopback client");
        Self {
            server,
            client,
            clock,
            priority: AtomicU8::new(u8::MAX),
        }
    }

    pub fn set_time(&self, seconds: i64) {
        self.clock.store(seconds, Ordering::SeqCst);
    }

    /// A response, by whose arrival it has got that late.
    pub fn late(&self, seconds: i64, response: ResponseTemplate) -> impl Respond + 'static {
        let clock = Arc::clone(&self.clock);
        move |_: &wiremock::Request| {
            clock.store(seconds, Ordering::SeqCst);
            response.clone()
        }
    }

    pub async fn publish(&self, keys: &[&Signer]) {
        let set = key_set(keys);
        self.response("GET", B2B_KEYS, 200, set.clone()).await;
        self.response("GET", CONSUMER_KEYS, 200, set).await;
    }

    /// From now on this is answered.
    pub async fn response(&self, verb: &str, route: &str, status: u16, body: Value) {
        self.respond(
            verb,
            route,
            ResponseTemplate::new(status).set_body_json(body),
        )
        .await;
    }

    pub async fn respond(&self, verb: &str, route: &str, response: impl Respond + 'static) {
        // The last word counts.
        let priority = self.priority.fetch_sub(1, Ordering::SeqCst);
        let mock = Mock::given(method(verb))
            .and(path(route))
            .respond_with(response);
        mock.with_priority(priority).mount(&self.server).await;
    }

    pub async fn requests(&self) -> Vec<wiremock::Request> {
        self.server.received_requests().await.expect("recorded")
    }

    /// How often a path was asked for.
    pub async fn count(&self, route: &str) -> usize {
        self.requests()
            .await
            .iter()
            .filter(|request| request.url.path() == route)
            .count()
    }

    /// The JSON bodies that a path received.
    pub async fn bodies(&self, route: &str) -> Vec<Value> {
        let requests = self.requests().await;
        let matching = requests
            .iter()
            .filter(|request| request.url.path() == route);
        matching
            .map(|request| request.body_json().expect("JSON"))
            .collect()
    }
}

pub fn key_set(keys: &[&Signer]) -> Value {
    let keys: Vec<_> = keys.iter().map(|key| key.jwk()).collect();
    json!({ "keys": keys, "request_id": "request-id-test-keys", "status_code": 200 })
}

pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).expect("a time")
}

pub fn slow(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_json(body)
        .set_delay(Duration::from_secs(600))
}
