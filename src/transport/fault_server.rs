//! A server on loopback that misbehaves as told.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

/// The most bytes a server floods its clients with.
pub(super) const FLOOD: usize = 100_000_000;

/// What the server does once it has read a request.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// Answers with status, extra header lines and body.
    Response(u16, &'static str, Vec<u8>),
    /// Closes the connection without a response.
    Close,
    /// Resets the connection without a response.
    Reset,
    /// Never answers.
    Hang,
    /// Sends these bytes, then nothing more, and keeps the connection open.
    SendAndHang(&'static str),
    /// Sends these bytes and closes.
    SendAndClose(&'static str),
    /// Sends these bytes and resets the connection.
    SendAndReset(&'static str),
    /// Sends the first bytes and then the second again and again, up to [`FLOOD`].
    Flood(&'static str, &'static str),
}

impl Reply {
    pub(super) fn status(status: u16) -> Self {
        Self::Response(status, "", Vec::new())
    }

    pub(super) fn json(status: u16, body: &str) -> Self {
        Self::Response(
            status,
            "content-type: application/json\r\n",
            body.as_bytes().to_vec(),
        )
    }
}

pub(super) struct FaultServer {
    url: String,
    ledger: Arc<Ledger>,
    task: JoinHandle<()>,
}

/// What a server did so far.
struct Ledger {
    requests: Mutex<Vec<String>>,
    held: AtomicUsize,
    flooded: AtomicUsize,
    ended: Arc<Semaphore>,
}

impl FaultServer {
    /// Plays `replies` in order, the last one again and again.
    pub(super) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let ledger = Arc::new(Ledger::new());
        let replies = replies.into_iter().collect();
        let task = tokio::spawn(serve(listener, replies, Arc::clone(&ledger)));
        Self { url, ledger, task }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far, as they came over the wire.
    pub(super) fn requests(&self) -> Vec<String> {
        self.ledger.requests().clone()
    }

    pub(super) fn request_count(&self) -> usize {
        self.ledger.requests().len()
    }

    /// Whether it holds a connection on which nothing more will come.
    pub(super) fn is_stalled(&self) -> bool {
        self.ledger.held.load(Ordering::Relaxed) > 0
    }

    /// Has a permit for every connection that ended.
    pub(super) fn ended(&self) -> Arc<Semaphore> {
        Arc::clone(&self.ledger.ended)
    }

    /// How many bytes it could get rid of in floods.
    pub(super) fn flooded_bytes(&self) -> usize {
        self.ledger.flooded.load(Ordering::Relaxed)
    }
}

impl Ledger {
    fn new() -> Self {
        Self {
            requests: Mutex::default(),
            held: AtomicUsize::new(0),
            flooded: AtomicUsize::new(0),
            ended: Arc::new(Semaphore::new(0)),
        }
    }

    fn requests(&self) -> MutexGuard<'_, Vec<String>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a request down; its number, from zero.
    fn enter(&self, request: String) -> usize {
        let mut requests = self.requests();
        requests.push(request);
        requests.len() - 1
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An address where nobody listens, and nobody else can while this lives.
pub(super) struct DeadEnd {
    url: String,
    _bound: TcpSocket,
}

impl DeadEnd {
    pub(super) fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket
            .bind(([127, 0, 0, 1], 0).into())
            .expect("a free port");
        Self {
            url: format!("http://{}", socket.local_addr().expect("an address")),
            _bound: socket,
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

async fn serve(listener: TcpListener, replies: Arc<[Reply]>, ledger: Arc<Ledger>) {
    loop {
        let Ok((mut stream, _)) = listener.accept().await else {
            // Out of file descriptors, perhaps: others will be closed.
            tokio::task::yield_now().await;
            continue;
        };
        let (replies, ledger) = (Arc::clone(&replies), Arc::clone(&ledger));
        tokio::spawn(async move {
            let number = ledger.enter(read_request(&mut stream).await);
            let reply = replies.get(number).or(replies.last());
            play(stream, reply.unwrap_or(&Reply::Close), &ledger).await;
            ledger.ended.add_permits(1);
        });
    }
}

async fn play(mut stream: TcpStream, reply: &Reply, ledger: &Ledger) {
    match reply {
        Reply::Response(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
                body.len()
            );
            let _ = stream.write_all(&[head.as_bytes(), body].concat()).await;
            let _ = stream.shutdown().await;
        }
        Reply::Close => {}
        Reply::Reset => {
            let _ = stream.set_zero_linger();
        }
        Reply::Hang => hold(stream, ledger).await,
        Reply::SendAndHang(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            hold(stream, ledger).await;
        }
        Reply::SendAndClose(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Reply::SendAndReset(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.set_zero_linger();
        }
        Reply::Flood(head, unit) => flood(stream, head, unit, ledger).await,
    }
}

/// Keeps the connection until the client gives it up.
async fn hold(mut stream: TcpStream, ledger: &Ledger) {
    ledger.held.fetch_add(1, Ordering::Relaxed);
    while stream.read(&mut [0; 64]).await.is_ok_and(|read| read > 0) {}
    ledger.held.fetch_sub(1, Ordering::Relaxed);
}

async fn flood(mut stream: TcpStream, head: &str, unit: &str, ledger: &Ledger) {
    let wave = unit.repeat(64 * 1024 / unit.len());
    let mut sent = stream.write_all(head.as_bytes()).await;
    while sent.is_ok() && ledger.flooded.load(Ordering::Relaxed) < FLOOD {
        sent = stream.write_all(wave.as_bytes()).await;
        ledger.flooded.fetch_add(wave.len(), Ordering::Relaxed);
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    while !is_complete(&bytes) {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(read) => bytes.extend_from_slice(buffer.get(..read).unwrap_or_default()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase()
            .strip_prefix("content-length:")?
            .trim()
            .parse()
            .ok()
    });
    body.len() >= length.unwrap_or(0)
}
