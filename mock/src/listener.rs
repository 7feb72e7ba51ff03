//! HTTP on loopback.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::header::HOST;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use crate::activity::Activity;
use crate::fault::Fault;
use crate::project::Project;
use crate::reply::Reply;

/// The largest body that is read.
const BODY_BYTES: usize = 16 * 1024 * 1024;

/// The project, as the connections share it.
pub(crate) type Shared = Arc<Mutex<Project>>;

/// Nothing is left half done where a panic could happen, so a poisoned lock is as good as another.
pub(crate) fn lock(project: &Shared) -> MutexGuard<'_, Project> {
    project.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Accepts connections for as long as the runtime lives, each a task of its own.
pub(crate) async fn serve(listener: TcpListener, project: Shared, activity: Activity) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                activity.connected();
                tokio::spawn(converse(stream, Arc::clone(&project), activity.clone()));
            }
            // Out of file descriptors: some may become free.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn converse(stream: TcpStream, project: Shared, activity: Activity) {
    let Ok(address) = stream.local_addr() else {
        return;
    };
    let service = service_fn(|request| respond(&project, &activity, address.port(), request));
    // That a client goes away in the middle is its own affair.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(
    project: &Shared,
    activity: &Activity,
    port: u16,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let _ongoing = activity.request();
    let (head, body) = request.into_parts();
    if !names_loopback(&head.headers, port) {
        return Ok(Reply::from(Fault::host_not_allowed()).into());
    }
    let reply = match Limited::new(body, BODY_BYTES).collect().await {
        Ok(body) => lock(project).play(head, body.to_bytes()),
        Err(_) => Reply::from(Fault::bad_request(
            "bad_request",
            "The body is too large or came only in part.",
        )),
    };
    Ok(reply.into())
}

/// Whether the request was meant for loopback. Any other name may be that of a web page whose owner let it resolve to
/// loopback, so that the page's scripts reach what is there.
fn names_loopback(headers: &HeaderMap, port: u16) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let Some((name, asked)) = host.and_then(|host| host.rsplit_once(':')) else {
        return false;
    };
    let is_loopback = name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost");
    is_loopback && asked == port.to_string()
}
