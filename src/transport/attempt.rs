//! One request and the whole of its response, within limits.

use bytes::Bytes;
use reqwest::{Request, Response};
use tokio::time::timeout_at;
use tracing::Span;

use super::failure::Failure;
use super::limits::{Deadline, Limits};
use super::received::{BodyBuffer, Received, size};
use super::spans;
use crate::error::TimeoutPhase;

/// How much of an error response is read. What is beyond it explains nothing.
const ERROR_BODY_BYTES: u64 = 64 * 1024;

/// Sends `request` once and reads its response, whatever its status.
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
    let body = match status.is_success() {
        true => whole_body(&mut response, limits, deadline).await?,
        false => error_body(&mut response, limits, deadline).await,
    };
    Ok(Received::new(status, headers, body))
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
    let enough = ERROR_BODY_BYTES.min(limits.response_bytes);
    let mut body = BodyBuffer::default();
    while let Ok(Some(chunk)) = next_chunk(response, limits, deadline).await {
        body.push(chunk);
        if body.len() >= enough {
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
