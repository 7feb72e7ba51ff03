//! The time limit of making a connection, which a call may set for itself.
//!
//! The HTTP client has one limit for all its connections. It begins one inside the task of the call that needs it, so
//! that call's limit is found in the task.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tower_layer::Layer;
use tower_service::Service;

use super::limits::Limits;

tokio::task_local! {
    static LIMIT: Duration;
}

/// Runs an attempt whose connection, if it needs one, has to be there within `limit`.
pub(super) async fn within<F: Future>(limit: Duration, attempt: F) -> F::Output {
    LIMIT.scope(limit, attempt).await
}

/// Holds each connection to the limit of the call that begins it.
#[derive(Clone, Copy)]
pub(crate) struct ConnectLimit {
    /// For a connection that no call of ours begins.
    otherwise: Duration,
}

impl ConnectLimit {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            otherwise: limits.connect,
        }
    }
}

impl<S> Layer<S> for ConnectLimit {
    type Service = Limited<S>;

    fn layer(&self, connector: S) -> Limited<S> {
        Limited {
            connector,
            otherwise: self.otherwise,
        }
    }
}

/// A connector with a limit.
#[derive(Clone)]
pub(crate) struct Limited<S> {
    connector: S,
    otherwise: Duration,
}

type BoxError = Box<dyn StdError + Send + Sync>;

impl<S, Target> Service<Target> for Limited<S>
where
    S: Service<Target, Error = BoxError>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, target: Target) -> Self::Future {
        let limit = LIMIT.try_with(|limit| *limit).unwrap_or(self.otherwise);
        let connecting = self.connector.call(target);
        Box::pin(async move {
            match tokio::time::timeout(limit, connecting).await {
                Ok(connection) => connection,
                // As an I/O error, it is known as a time-out to the HTTP client.
                Err(late) => Err(io::Error::from(late).into()),
            }
        })
    }
}
