//! HTTP on loopback.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::fault::Fault;
use super::project::Project;
use super::reply::Reply;

/// The largest body that is read.
const BODY_BYTES: usize = 16 * 1024 * 1024;

/// The project, as the connections share it.
pub(super) type Shared = Arc<Mutex<Project>>;

/// Nothing is left half done where a panic could happen, so a poisoned lock is as good as another.
pub(super) fn lock(project: &Shared) -> MutexGuard<'_, Project> {
    project.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves until it is dropped, and ends all connections then.
pub(super) async fn serve(listener: TcpListener, project: Shared) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(converse(stream, Arc::clone(&project)));
            }
            // Out of file descriptors: some may become free.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn converse(stream: TcpStream, project: Shared) {
    let service = service_fn(|request| respond(&project, request));
    // That a client goes away in the middle is its own affair.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(
    project: &Shared,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let reply = match Limited::new(body, BODY_BYTES).collect().await {
        Ok(body) => lock(project).play(head, body.to_bytes()),
        Err(_) => Reply::from(Fault::bad_request(
            "bad_request",
            "The body is too large or came only in part.",
        )),
    };
    Ok(reply.into())
}
