//! A loopback server that writes down what arrives and responses as the contract says.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use stytch_api::Client;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub const PROJECT: &str = "project-test-0001";
pub const SECRET: &str = "secret-test-0001";
pub const PUBLIC_TOKEN: &str = "public-token-test-0001";
/// Basic auth of the two.
pub const AUTHORIZATION: &str = "Basic cHJvamVjdC10ZXN0LTAwMDE6c2VjcmV0LXRlc3QtMDAwMQ==";

/// The headers that the HTTP client itself decides on.
const TRANSPORT_HEADERS: [&str; 2] = ["host", "content-length"];

pub struct Recorder {
    api: MockServer,
    telemetry: MockServer,
    saml_shield: MockServer,
}

impl Recorder {
    pub async fn start() -> Self {
        Self {
            api: MockServer::start().await,
            telemetry: MockServer::start().await,
            saml_shield: MockServer::start().await,
        }
    }

    pub fn client(&self) -> Client {
        Client::builder()
            .project_id(PROJECT)
            .secret(SECRET)
            .base_url(self.api.uri())
            .telemetry_url(self.telemetry.uri())
            .saml_shield_url(self.saml_shield.uri())
            .public_token(PUBLIC_TOKEN)
            .build()
            .expect("a loopback client")
    }

    /// Answers everything with a body from now on, and forgets what arrived.
    pub async fn response(&self, body: Value) {
        self.respond(ResponseTemplate::new(200).set_body_json(body))
            .await;
    }

    /// Answers everything like this from now on, and forgets what arrived.
    pub async fn respond(&self, response: ResponseTemplate) {
        for server in [&self.api, &self.telemetry, &self.saml_shield] {
            server.reset().await;
            Mock::given(any())
                .respond_with(response.clone())
                .mount(server)
                .await;
        }
    }

    /// What arrived, with the host of the contract that each server plays.
    pub async fn arrived(&self) -> Vec<Arrival> {
        let mut arrivals = Vec::new();
        for (server, host) in [
            (&self.api, "https://test.stytch.com"),
            (&self.telemetry, "https://telemetry.stytch.com"),
            (&self.saml_shield, "https://api.samlshield.com"),
        ] {
            let requests = server.received_requests().await.unwrap_or_default();
            arrivals.extend(requests.iter().map(|request| Arrival::new(host, request)));
        }
        arrivals
    }

    /// The one request that arrived.
    pub async fn only(&self, id: &str) -> Arrival {
        let mut arrivals = self.arrived().await;
        assert_eq!(arrivals.len(), 1, "{id}: {arrivals:#?}");
        arrivals.remove(0)
    }
}

/// A request as it arrived.
#[derive(Debug, PartialEq)]
pub struct Arrival {
    pub host: &'static str,
    pub method: String,
    /// As sent, still encoded.
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub headers: BTreeMap<String, String>,
    pub body: Value,
}

impl Arrival {
    fn new(host: &'static str, request: &Request) -> Self {
        let headers = request
            .headers
            .iter()
            .filter(|(name, _)| !TRANSPORT_HEADERS.contains(&name.as_str()));
        Self {
            host,
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: request.url.query_pairs().into_owned().collect(),
            headers: headers
                .map(|(name, value)| {
                    (
                        name.to_string(),
                        String::from_utf8_lossy(value.as_bytes()).into_owned(),
                    )
                })
                .collect(),
            body: body(request),
        }
    }
}

fn body(request: &Request) -> Value {
    let is_form = request
        .headers
        .get("content-type")
        .is_some_and(|media| media == "application/x-www-form-urlencoded");
    match request.body.as_slice() {
        [] => Value::Null,
        form if is_form => {
            let fields: BTreeMap<String, String> =
                url::form_urlencoded::parse(form).into_owned().collect();
            json!(fields)
        }
        bytes => serde_json::from_slice(bytes).expect("a JSON body"),
    }
}
