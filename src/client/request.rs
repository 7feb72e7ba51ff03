//! Requests that the contract does not know yet.

use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::Refusal;
use crate::operation::{Host, Operation};
use crate::transport::Request;
use crate::{Client, Error};

/// A request to any path of Stytch's hosts, with JSON in and out, for what this version of the crate does not know yet.
///
/// It goes out with the same credentials, limits, retries and traces as every operation, and fails with the same
/// errors. GET, PUT and DELETE count as idempotent. It cannot know which values of free JSON are secret: errors mask only the
/// credentials of the client in what the server repeats.
///
/// ```no_run
/// # async fn example(stytch: stytch_api::Client) -> Result<(), stytch_api::Error> {
/// use stytch_api::Method;
///
/// let response = stytch
///     .request(Method::POST, "/v1/b2b/something/new")
///     .json(&serde_json::json!({ "organization_id": "organization-…" }))
///     .send()
///     .await?;
/// println!("{}", response["request_id"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBuilder<'c> {
    client: &'c Client,
    method: Method,
    path: String,
    telemetry: bool,
    query: Vec<(String, String)>,
    body: Option<Result<Value, String>>,
}

impl Client {
    /// Starts a request that the contract does not know: see [`RequestBuilder`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder<'_> {
        RequestBuilder {
            client: self,
            method,
            path: path.into(),
            telemetry: false,
            query: Vec::new(),
            body: None,
        }
    }
}

#[cfg(feature = "b2b")]
impl crate::MemberScope {
    /// Starts a request that the contract does not know, with the member's session: see [`RequestBuilder`].
    ///
    /// The path is sent as it is given, with whatever organization it names.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RequestBuilder<'_> {
        self.client().request(method, path)
    }
}

impl RequestBuilder<'_> {
    /// Adds a parameter to the query.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = Some(serde_json::to_value(body).map_err(|error| error.to_string()));
        self
    }

    /// Sends it to the telemetry host instead of the API's.
    pub fn telemetry(mut self) -> Self {
        self.telemetry = true;
        self
    }

    /// Sends it, and reads the response as any JSON.
    ///
    /// # Errors
    /// As for every operation: see [`Error`]. [`Error::Refused`] for an invalid path, [`Error::Config`] for a method
    /// that the API does not have.
    pub async fn send(self) -> Result<Value, Error> {
        self.send_as().await
    }

    /// Sends it, and reads the response as a type of the caller's own.
    ///
    /// # Errors
    /// As for [`send`](Self::send); [`Error::Decode`] when the response is not of that type.
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<T, Error> {
        let operation = operation(&self.method, self.telemetry)?;
        let mut request = Request::at(self.client, operation, self.path);
        request.pairs(self.query);
        match self.body {
            Some(Ok(body)) => request.body(&body),
            Some(Err(reason)) => request.refuse(Refusal::new(
                "body",
                format!("it cannot be written: {reason}"),
            )),
            None => {}
        }
        request.send().await?.read_as()
    }
}

/// What is known of a request that the contract does not know.
fn operation(method: &Method, telemetry: bool) -> Result<&'static Operation, Error> {
    let host = match telemetry {
        true => Host::Telemetry,
        false => Host::Api,
    };
    let known = |known: &&Operation| known.method == method.as_str() && known.host == host;
    KNOWN.iter().find(known).ok_or_else(|| {
        let reason = "only GET, POST, PUT, PATCH and DELETE are known";
        Error::config("method", reason)
    })
}

static KNOWN: [Operation; 10] = [
    unknown_to_the_contract("GET", Host::Api, true),
    unknown_to_the_contract("PUT", Host::Api, true),
    unknown_to_the_contract("DELETE", Host::Api, true),
    unknown_to_the_contract("POST", Host::Api, false),
    unknown_to_the_contract("PATCH", Host::Api, false),
    unknown_to_the_contract("GET", Host::Telemetry, true),
    unknown_to_the_contract("PUT", Host::Telemetry, true),
    unknown_to_the_contract("DELETE", Host::Telemetry, true),
    unknown_to_the_contract("POST", Host::Telemetry, false),
    unknown_to_the_contract("PATCH", Host::Telemetry, false),
];

const fn unknown_to_the_contract(method: &'static str, host: Host, idempotent: bool) -> Operation {
    Operation {
        host,
        idempotent,
        // Sent only by a client that has a member.
        member_session: true,
        // Its own path may hold ids, which errors and traces do not show.
        ..Operation::new("request", method, "/…")
    }
}
