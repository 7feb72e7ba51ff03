//! How events are sent.

use std::time::Duration;

use bytes::Bytes;
use chrono::Utc;
use http_body_util::Full;
use hyper::Request;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{sleep, timeout};
use url::Url;

use super::WebhookError;
use super::event::Event;
use super::signature::Key;
use crate::state::ids::Ids;

/// As long as Svix waits for a response.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long it is waited before each attempt. Svix takes days, which no test has.
const ATTEMPTS: [Duration; 4] = [
    Duration::ZERO,
    Duration::from_millis(50),
    Duration::from_millis(500),
    Duration::from_secs(2),
];

/// Where events go.
#[derive(Debug)]
pub(super) struct Endpoint {
    address: String,
    target: String,
    key: Key,
}

impl Endpoint {
    pub(super) fn new(url: Url, key: Key) -> Result<Self, WebhookError> {
        let host = url.host_str().filter(|_| url.scheme() == "http");
        let host = host.ok_or_else(|| {
            WebhookError(format!("{url}: webhooks are sent to `http` URLs alone"))
        })?;
        let query = url.query().map(|query| format!("?{query}"));
        Ok(Self {
            address: format!("{host}:{}", url.port_or_known_default().unwrap_or(80)),
            target: format!("{}{}", url.path(), query.unwrap_or_default()),
            key,
        })
    }
}

/// Sends what comes, one after the other.
pub(super) async fn deliver(
    endpoint: Endpoint,
    mut ids: Ids,
    mut events: UnboundedReceiver<Event>,
) {
    while let Some(event) = events.recv().await {
        let event_id = ids.fresh("webhook-event");
        // The same for each attempt, as receivers tell repetitions by it.
        let id = format!("msg_{}", event_id.replace('-', ""));
        let body = event.body(&event_id);
        for pause in ATTEMPTS {
            sleep(pause).await;
            let sent = timeout(PATIENCE, send(&endpoint, &id, &body)).await;
            if matches!(sent, Ok(Some(true))) {
                break;
            }
        }
    }
}

/// One attempt: whether it was taken, if there was a response.
async fn send(endpoint: &Endpoint, id: &str, body: &str) -> Option<bool> {
    let timestamp = Utc::now().timestamp();
    let request = Request::post(&endpoint.target)
        .header(HOST, &endpoint.address)
        .header(CONTENT_TYPE, "application/json")
        .header("svix-id", id)
        .header("svix-timestamp", timestamp)
        .header("svix-signature", endpoint.key.sign(id, timestamp, body))
        .body(Full::<Bytes>::from(body.to_owned()))
        .ok()?;
    let stream = TcpStream::connect(&endpoint.address).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    tokio::spawn(connection);
    let response = sender.send_request(request).await.ok()?;
    Some(response.status().is_success())
}
