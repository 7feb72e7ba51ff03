//! How a request becomes an answer: credentials, path check, limits, retries, tracing.

mod answer;
mod attempt;
mod base_url;
mod connect;
mod context;
#[cfg(test)]
mod fault_server;
mod limits;
mod quota;
mod request;
mod retry;
mod retry_after;
mod spans;

use std::time::Duration;

use reqwest::header::{HeaderValue, USER_AGENT};
use reqwest::{Request, RequestBuilder};
use tracing::{Instrument, Span};

pub(crate) use self::answer::Answer;
pub(crate) use self::base_url::BaseUrl;
pub(crate) use self::connect::ConnectLimit;
pub use self::context::Context;
pub(crate) use self::context::Credentials;
pub(crate) use self::limits::Limits;
pub use self::retry::RetryPolicy;

use self::attempt::{Failure, Received};
use self::limits::Deadline;
use crate::error::{CallRecord, Redaction, Refusal, TimeoutPhase};
use crate::operation::{Auth, Operation};
use crate::{Error, raw};

const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("stytch-api/", env!("CARGO_PKG_VERSION"), " (rust)"));

// Not generic: the generated methods are many, and this is compiled once.
impl raw::Client {
    /// The base URL of the host that serves `operation`, without a slash at the end.
    pub(crate) fn base_url(&self, operation: &'static Operation) -> &str {
        self.inner.base_url(operation.host).as_str()
    }

    /// Sends a request, again where the retry rules allow it, and returns the answer of a success.
    pub(crate) async fn send(
        &self,
        operation: &'static Operation,
        request: RequestBuilder,
    ) -> Result<Answer, Error> {
        let span = spans::call(operation);
        let call = self.call(operation, request, &span);
        let result = call.instrument(span.clone()).await;
        spans::end_call(&span, &result);
        result
    }

    async fn call(
        &self,
        operation: &'static Operation,
        request: RequestBuilder,
        span: &Span,
    ) -> Result<Answer, Error> {
        match self.prepare(operation, request) {
            Ok(request) => Call::new(self, operation, span).run(request).await,
            Err(refusal) => Err(Error::refused(operation, refusal)),
        }
    }

    /// The same client with another context.
    pub(crate) fn with_context(&self, context: Context) -> Self {
        Self {
            baseurl: self.baseurl.clone(),
            client: self.client.clone(),
            inner: context,
        }
    }

    /// The request as it goes out, checked.
    fn prepare(
        &self,
        operation: &'static Operation,
        request: RequestBuilder,
    ) -> Result<Request, Refusal> {
        let request = match operation.auth {
            Auth::Project => self.inner.authorize(request),
            Auth::None => request,
        };
        let mut request = request.build().map_err(unbuildable)?;
        crate::path::check(
            request.url(),
            self.inner.base_url(operation.host).as_url(),
            operation.path,
        )?;
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, AGENT);
        if operation.member_session
            && let Some((name, value)) = self.inner.member_session_header()?
        {
            headers.insert(name, value);
        }
        Ok(request)
    }
}

/// A request the HTTP client could not build: a value that JSON or a form cannot express.
fn unbuildable(error: reqwest::Error) -> Refusal {
    let cause = std::error::Error::source(&error)
        .map(ToString::to_string)
        .unwrap_or_default();
    Refusal::new(
        "body",
        format!(
            "it cannot be written: {}",
            crate::error::mask_quoted(&cause)
        ),
    )
}

/// One call under way.
struct Call<'a> {
    client: &'a reqwest::Client,
    context: &'a Context,
    span: &'a Span,
    deadline: Deadline,
    record: CallRecord,
}

impl<'a> Call<'a> {
    fn new(raw: &'a raw::Client, operation: &'static Operation, span: &'a Span) -> Self {
        Self {
            client: &raw.client,
            context: &raw.inner,
            span,
            deadline: Deadline::total(&raw.inner.limits),
            record: CallRecord::unsent(operation),
        }
    }

    /// Attempts until one succeeds, or trying again is of no use, not allowed, or too late.
    async fn run(mut self, mut request: Request) -> Result<Answer, Error> {
        let mut delays = self.context.retry.delays();
        loop {
            // None for a body that cannot be sent twice: then this attempt is the last.
            let spare = request.try_clone();
            let failure = match self.attempt(request).await {
                Ok(answer) => return Ok(self.succeed(answer)),
                Err(failure) => failure,
            };
            let wait = if spare.is_some() {
                self.wait(&failure, delays.next())
            } else {
                None
            };
            match (spare, wait) {
                (Some(next), Some(wait)) => {
                    tracing::debug!(
                        stytch.operation = self.record.operation.id,
                        ?wait,
                        "trying again"
                    );
                    tokio::time::sleep(wait).await;
                    if self.deadline.remaining().is_zero() {
                        // Slept too long. The failure says more than that time ran out.
                        return Err(self.fail(failure, Some(&next)));
                    }
                    request = next;
                }
                (spare, _) => return Err(self.fail(failure, spare.as_ref())),
            }
        }
    }

    async fn attempt(&mut self, request: Request) -> Result<Received, Failure> {
        let limits = &self.context.limits;
        if self.deadline.remaining().is_zero() {
            return Err(Failure::Timeout {
                phase: TimeoutPhase::Attempt,
                limit: self.deadline.limit,
                source: None,
            });
        }
        self.record.attempts += 1;
        let span = spans::attempt(self.record.operation, request.url(), self.record.attempts);
        let deadline = self.deadline.attempt(limits);
        let attempt = attempt::attempt(self.client, request, limits, deadline, &span);
        let attempt = connect::within(limits.connect, attempt);
        let outcome = attempt.instrument(span.clone()).await;
        spans::end_attempt(&span, &outcome);
        self.learn(&outcome);
        outcome
    }

    fn learn(&mut self, outcome: &Result<Received, Failure>) {
        let (reached_server, repeatable) = match outcome {
            Ok(_) => (true, false),
            Err(failure) => (
                failure.reached_server(),
                retry::is_repeatable(self.record.operation, failure),
            ),
        };
        self.record.reached_server |= reached_server;
        self.record.repeatable = repeatable;
    }

    /// How long to wait before the next attempt; `None` when there must be none.
    fn wait(&self, failure: &Failure, delay: Option<Duration>) -> Option<Duration> {
        if !self.record.repeatable {
            return None;
        }
        let wait = self.context.retry.wait(delay?, failure.retry_after())?;
        let in_time = wait < self.deadline.remaining();
        (in_time && self.context.quota().withdraw()).then_some(wait)
    }

    fn succeed(self, answer: Received) -> Answer {
        self.context.quota().deposit(self.record.attempts > 1);
        let Received {
            status,
            headers,
            body,
        } = answer;
        Answer {
            call: self.record,
            span: self.span.clone(),
            status,
            headers,
            body,
        }
    }

    /// The error of a call that ends with `failure`. `request` tells which secrets an answer could repeat.
    fn fail(self, failure: Failure, request: Option<&Request>) -> Error {
        let call = self.record;
        let retry_after = failure.retry_after();
        match failure {
            Failure::Status(answer) => {
                let redaction = self.redaction(request);
                Error::from_answer(
                    call,
                    answer.status,
                    &answer.headers,
                    retry_after,
                    &answer.body,
                    &redaction,
                )
            }
            Failure::Timeout {
                phase,
                limit,
                source,
            } => Error::timeout(call, phase, limit, source),
            Failure::Connection(source) => Error::connection(call, source),
            Failure::TooLarge { limit } => Error::too_large(call, limit),
        }
    }

    fn redaction(&self, request: Option<&Request>) -> Redaction {
        let mut redaction = self.context.redaction();
        if let Some(body) = request
            .and_then(Request::body)
            .and_then(reqwest::Body::as_bytes)
        {
            redaction.hide_body(body);
        }
        redaction
    }
}

#[cfg(test)]
mod tests;
