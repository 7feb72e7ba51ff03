//! HTTP on loopback.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

use super::activity::Activity;
use super::hosts::Hosts;
use super::log::Log;
#[cfg(feature = "console")]
use crate::console::Console;
use crate::fault::Fault;
use crate::play::{Turn, play, refuse};
use crate::state::State;

/// The largest body that is read.
const BODY_BYTES: usize = 16 * 1024 * 1024;

/// What the server knows, as the connections share it.
pub(crate) type Shared = Arc<Mutex<State>>;

/// Nothing is left half done where a panic could happen, so a poisoned lock is as good as another.
pub(crate) fn lock(state: &Shared) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a connection needs.
#[derive(Clone, Debug)]
pub(crate) struct Service {
    pub(crate) state: Shared,
    pub(crate) activity: Activity,
    pub(crate) hosts: Hosts,
    pub(crate) log: Log,
    #[cfg(feature = "console")]
    pub(crate) console: Console,
    /// Whose clock says how long a response is delayed, if it is another's than the server's.
    pub(crate) clock: Option<Handle>,
}

/// Accepts connections for as long as the runtime lives, each a task of its own.
pub(crate) async fn serve(listener: TcpListener, service: Service) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                service.activity.connected();
                tokio::spawn(converse(stream, service.clone()));
            }
            // Out of file descriptors: some may become free.
            Err(_) => sleep(Duration::from_millis(10)).await,
        }
    }
}

async fn converse(stream: TcpStream, service: Service) {
    let (Ok(address), Ok(peer)) = (stream.local_addr(), stream.peer_addr()) else {
        return;
    };
    let ends = Ends::of(address, peer);
    let respond = service_fn(|request| service.respond(ends, request));
    // That a client goes away in the middle is its own affair.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), respond)
        .await;
}

/// The two ends of a connection.
#[derive(Clone, Copy)]
struct Ends {
    port: u16,
    /// Whether the other one is on this machine.
    #[cfg(feature = "console")]
    is_local: bool,
}

impl Ends {
    #[cfg_attr(not(feature = "console"), expect(unused_variables))]
    fn of(own: SocketAddr, peer: SocketAddr) -> Self {
        Self {
            port: own.port(),
            #[cfg(feature = "console")]
            is_local: peer.ip().to_canonical().is_loopback(),
        }
    }
}

/// The connection ends without a response, as a script wants it.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a script drops the connection")
    }
}

impl std::error::Error for Dropped {}

impl Service {
    async fn respond(
        &self,
        ends: Ends,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Dropped> {
        let ongoing = self.activity.request();
        let began = Instant::now();
        let turn = self.turn(ends, request).await;
        if !turn.is_quiet {
            self.log.tell(&turn.request, began.elapsed());
        }
        if turn.is_dropped {
            return Err(Dropped);
        }
        if !turn.delay.is_zero() {
            // Meanwhile the time of a client that waits may pass.
            drop(ongoing);
            self.wait(turn.delay).await;
        }
        Ok(turn.reply.into())
    }

    async fn turn(&self, ends: Ends, request: Request<Incoming>) -> Turn {
        let (head, body) = request.into_parts();
        if !self.hosts.allow(&head.headers, ends.port) {
            return refuse(&mut lock(&self.state), &head, Fault::host_not_allowed());
        }
        match Limited::new(body, BODY_BYTES).collect().await {
            Ok(body) => {
                let (mut state, body) = (lock(&self.state), body.to_bytes());
                #[cfg(feature = "console")]
                if ends.is_local
                    && let Some(turn) = self.console.play(&mut state, &head, &body)
                {
                    return turn;
                }
                play(&mut state, head, &body)
            }
            Err(_) => refuse(
                &mut lock(&self.state),
                &head,
                Fault::bad_request("bad_request", "The body is too large or came only in part."),
            ),
        }
    }

    /// Waits by the clock of the runtime that started the server, where that can be paused, and never longer than really.
    async fn wait(&self, delay: Duration) {
        match &self.clock {
            None => sleep(delay).await,
            Some(clock) => {
                // A timer belongs to the runtime that makes it.
                let there = clock.spawn(async move { sleep(delay).await });
                let _ = timeout(delay, there).await;
            }
        }
    }
}

#[cfg(all(test, feature = "console"))]
mod tests {
    use super::Ends;

    #[test]
    fn only_what_comes_from_loopback_is_local() {
        let own = "0.0.0.0:4010".parse().expect("an address");
        for (peer, is_local) in [
            ("127.0.0.1:5000", true),
            ("[::1]:5000", true),
            ("[::ffff:127.0.0.1]:5000", true),
            ("10.0.0.7:5000", false),
            ("[::ffff:10.0.0.7]:5000", false),
            ("[fe80::1]:5000", false),
        ] {
            let ends = Ends::of(own, peer.parse().expect("an address"));
            assert_eq!(ends.is_local, is_local, "{peer}");
        }
    }
}
