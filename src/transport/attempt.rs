//! One request and the whole of its answer, within limits.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;
use reqwest::{Request, Response, StatusCode};
use tokio::time::timeout_at;
use tracing::Span;

use super::limits::{Deadline, Limits};
use super::{retry_after, spans};
use crate::error::{TimeLimit, TimeoutPhase};

/// How much of an error answer is read. What is beyond it explains nothing.
const ERROR_BODY_BYTES: u64 = 64 * 1024;

/// An answer, whatever its status.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// Why an attempt has no answer of success.
#[derive(Debug)]
pub(super) enum Failure {
    /// An answer whose status is no success.
    Status(Box<Received>),
    Timeout {
        phase: TimeoutPhase,
        limit: TimeLimit,
        source: Option<reqwest::Error>,
    },
    Connection(reqwest::Error),
    TooLarge {
        limit: u64,
    },
}

impl Failure {
    /// Whether the server may have received the request.
    pub(super) fn reached_server(&self) -> bool {
        match self {
            Self::Timeout { phase, .. } => {
                !matches!(phase, TimeoutPhase::Connect | TimeoutPhase::Attempt)
            }
            Self::Connection(error) => !error.is_connect(),
            Self::Status(_) | Self::TooLarge { .. } => true,
        }
    }

    /// How long the server asked to wait.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status(answer) => retry_after::parse(&answer.headers),
            _ => None,
        }
    }

    fn late(phase: TimeoutPhase, deadline: Deadline) -> Self {
        Self::Timeout {
            phase,
            limit: deadline.limit,
            source: None,
        }
    }

    fn from_client(error: reqwest::Error, phase: TimeoutPhase, limits: &Limits) -> Self {
        match (error.is_timeout(), error.is_connect()) {
            (true, true) => {
                let limit = TimeLimit::Connect(limits.connect);
                Self::Timeout {
                    phase: TimeoutPhase::Connect,
                    limit,
                    source: Some(error),
                }
            }
            (true, false) => Self::Timeout {
                phase,
                limit: TimeLimit::Foreign,
                source: Some(error),
            },
            (false, _) => Self::Connection(error),
        }
    }
}

/// Sends `request` once and reads its answer. A status that is no success is a failure.
pub(super) async fn attempt(
    client: &reqwest::Client,
    request: Request,
    limits: &Limits,
    deadline: Deadline,
    span: &Span,
) -> Result<Received, Failure> {
    let mut response = match timeout_at(deadline.at, client.execute(request)).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => return Err(Failure::from_client(error, TimeoutPhase::Response, limits)),
        Err(_) => return Err(Failure::late(TimeoutPhase::Response, deadline)),
    };
    let status = response.status();
    spans::head(span, status);
    let headers = std::mem::take(response.headers_mut());
    if status.is_success() {
        let body = whole_body(&mut response, limits, deadline).await?;
        return Ok(Received {
            status,
            headers,
            body,
        });
    }
    let body = error_body(&mut response, limits, deadline).await;
    Err(Failure::Status(Box::new(Received {
        status,
        headers,
        body,
    })))
}

async fn whole_body(
    response: &mut Response,
    limits: &Limits,
    deadline: Deadline,
) -> Result<Bytes, Failure> {
    let limit = limits.response_bytes;
    let announced = response.content_length().unwrap_or(0);
    if announced > limit {
        return Err(Failure::TooLarge { limit });
    }
    let mut body = BodyBuffer::default();
    while let Some(chunk) = next_chunk(response, limits, deadline).await? {
        if body.len().saturating_add(size(&chunk)) > limit {
            return Err(Failure::TooLarge { limit });
        }
        body.push(chunk);
    }
    Ok(body.finish())
}

/// As much of an error's body as can be had: its status is worth more than the reason why the rest is missing.
async fn error_body(response: &mut Response, limits: &Limits, deadline: Deadline) -> Bytes {
    let mut body = BodyBuffer::default();
    while let Ok(Some(chunk)) = next_chunk(response, limits, deadline).await {
        body.push(chunk);
        if body.len() >= ERROR_BODY_BYTES.min(limits.response_bytes) {
            break;
        }
    }
    body.finish()
}

async fn next_chunk(
    response: &mut Response,
    limits: &Limits,
    deadline: Deadline,
) -> Result<Option<Bytes>, Failure> {
    match timeout_at(deadline.at, response.chunk()).await {
        Ok(Ok(chunk)) => Ok(chunk),
        Ok(Err(error)) => Err(Failure::from_client(error, TimeoutPhase::Body, limits)),
        Err(_) => Err(Failure::late(TimeoutPhase::Body, deadline)),
    }
}

fn size(chunk: &Bytes) -> u64 {
    u64::try_from(chunk.len()).unwrap_or(u64::MAX)
}

/// Collects chunks; a body of one chunk, the usual case, is not copied.
#[derive(Default)]
struct BodyBuffer {
    first: Bytes,
    rest: BytesMut,
}

impl BodyBuffer {
    fn len(&self) -> u64 {
        size(&self.first).saturating_add(u64::try_from(self.rest.len()).unwrap_or(u64::MAX))
    }

    fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = chunk;
            return;
        }
        if self.rest.is_empty() {
            self.rest
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(&chunk);
    }

    fn finish(self) -> Bytes {
        match self.rest.is_empty() {
            true => self.first,
            false => self.rest.freeze(),
        }
    }
}
