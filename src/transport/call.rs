//! A call: attempts until one succeeds, or until another is of no use, not allowed, or too late.

use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderValue, USER_AGENT};
use tracing::{Instrument, Span};

use super::attempt::attempt;
use super::context::Context;
use super::failure::Failure;
use super::limits::Deadline;
use super::received::Received;
use super::response::Response;
use super::{retry, retry_after, spans};
use crate::error::{CallRecord, ErrorResponse, Redaction, Refusal, TimeoutPhase};
use crate::operation::Operation;
use crate::{Client, Error};

const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("stytch-api/", env!("CARGO_PKG_VERSION"), " (rust)"));

/// A request as it goes out.
pub(super) struct Outgoing {
    pub(super) http: reqwest::Request,
    /// The secrets in it, which a response may repeat.
    pub(super) secrets: Redaction,
}

/// Sends a request, again where the retry rules allow it, and returns the response of a success.
// Not generic: the generated methods are many, and this is compiled once.
pub(super) async fn send(
    client: &Client,
    operation: &'static Operation,
    request: Result<Outgoing, Refusal>,
) -> Result<Response, Error> {
    let span = spans::call(operation);
    let call = async {
        let prepared = request.and_then(|request| prepare(client, operation, request));
        match prepared {
            Ok(request) => {
                Call::new(client, operation, request.secrets, &span)
                    .run(request.http)
                    .await
            }
            Err(refusal) => Err(Error::refused(operation, refusal)),
        }
    };
    let result = call.instrument(span.clone()).await;
    match &result {
        Ok(response) => spans::end_call(&span, response.call.attempts, &response.received),
        Err(error) => spans::fail_call(&span, error),
    }
    result
}

/// The request with the credentials that the contract asks for.
fn prepare(
    client: &Client,
    operation: &'static Operation,
    mut request: Outgoing,
) -> Result<Outgoing, Refusal> {
    let headers = request.http.headers_mut();
    headers.insert(USER_AGENT, AGENT);
    if let Some(credentials) = client.context.authorization(operation.auth)? {
        headers.insert(AUTHORIZATION, credentials);
    }
    if operation.member_session
        && let Some((name, value)) = client.context.member_session_header()?
    {
        headers.insert(name, value);
    }
    client.context.hide_credentials(&mut request.secrets);
    Ok(request)
}

/// One call under way.
struct Call<'a> {
    client: reqwest::Client,
    context: &'a Context,
    span: &'a Span,
    secrets: Redaction,
    deadline: Deadline,
    record: CallRecord,
}

impl<'a> Call<'a> {
    fn new(
        client: &'a Client,
        operation: &'static Operation,
        secrets: Redaction,
        span: &'a Span,
    ) -> Self {
        Self {
            client: client.http.of_this_runtime(),
            context: &client.context,
            span,
            secrets,
            deadline: Deadline::total(&client.context.limits),
            record: CallRecord::unsent(operation),
        }
    }

    async fn run(mut self, mut request: reqwest::Request) -> Result<Response, Error> {
        let mut delays = self.context.retry.delays();
        loop {
            // None for a body that cannot be sent twice: then this attempt is the last.
            let spare = request.try_clone();
            let failure = match self.attempt(request).await {
                Ok(received) => return Ok(self.succeed(received)),
                Err(failure) => failure,
            };
            let Some(next) = spare else {
                return Err(self.fail(failure));
            };
            let Some(wait) = self.wait(&failure, delays.next()) else {
                return Err(self.fail(failure));
            };
            tracing::debug!(
                stytch.operation = self.record.operation.id,
                ?wait,
                "trying again"
            );
            tokio::time::sleep(wait).await;
            if self.deadline.remaining().is_zero() {
                // Slept too long. The failure says more than that time ran out.
                return Err(self.fail(failure));
            }
            request = next;
        }
    }

    async fn attempt(&mut self, request: reqwest::Request) -> Result<Received, Failure> {
        if self.deadline.remaining().is_zero() {
            return Err(Failure::late(TimeoutPhase::Attempt, self.deadline));
        }
        self.record.attempts += 1;
        let limits = &self.context.limits;
        let deadline = self.deadline.attempt(limits);
        let span = spans::attempt(self.record.operation, request.url(), self.record.attempts);
        let attempt = attempt(&self.client, request, limits, deadline, &span);
        let outcome = attempt.instrument(span.clone()).await;
        let outcome = outcome.and_then(|received| self.accept(received));
        spans::end_attempt(&span, &outcome);
        self.learn(&outcome);
        outcome
    }

    /// A response of success; any other is a failure.
    fn accept(&self, received: Received) -> Result<Received, Failure> {
        if received.status.is_success() {
            return Ok(received);
        }
        let response = ErrorResponse::read(
            received.status,
            &received.headers,
            received.body.clone(),
            received.request_id(),
            retry_after::parse(&received.headers),
            &self.secrets,
        );
        Err(Failure::Status(Box::new(response)))
    }

    fn learn(&mut self, outcome: &Result<Received, Failure>) {
        let (reached_server, retryable) = match outcome {
            Ok(_) => (true, false),
            Err(failure) => (
                failure.reached_server(),
                retry::is_retryable(self.record.operation, failure),
            ),
        };
        self.record.reached_server |= reached_server;
        self.record.retryable = retryable;
    }

    /// How long to wait before the next attempt; `None` when there must be none.
    fn wait(&self, failure: &Failure, delay: Option<Duration>) -> Option<Duration> {
        if !self.record.retryable {
            return None;
        }
        let wait = self.context.retry.wait(delay?, failure.retry_after())?;
        let in_time = wait < self.deadline.remaining();
        (in_time && self.context.quota().withdraw()).then_some(wait)
    }

    fn succeed(self, received: Received) -> Response {
        self.context.quota().deposit(self.record.attempts > 1);
        Response {
            call: self.record,
            span: self.span.clone(),
            received,
        }
    }

    fn fail(self, failure: Failure) -> Error {
        let call = self.record;
        match failure {
            Failure::Status(response) => Error::answered(call, *response),
            Failure::Timeout {
                phase,
                limit,
                source,
            } => Error::timeout(call, phase, limit, source),
            Failure::Connection(source) => Error::connection(call, source),
            Failure::TooLarge { limit } => Error::too_large(call, limit),
        }
    }
}
