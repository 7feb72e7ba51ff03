//! A server on loopback that misbehaves as told.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// What the server does once it has read a request.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// Answers with status, extra header lines and body.
    Answer(u16, &'static str, Vec<u8>),
    /// Closes the connection without an answer.
    Close,
    /// Resets the connection without an answer.
    Reset,
    /// Never answers.
    Hang,
    /// Sends these bytes, then nothing more, and keeps the connection open.
    SendAndHang(&'static str),
    /// Sends these bytes and closes.
    SendAndClose(&'static str),
}

impl Reply {
    pub(super) fn status(status: u16) -> Self {
        Self::Answer(status, "", Vec::new())
    }

    pub(super) fn json(status: u16, body: &str) -> Self {
        Self::Answer(
            status,
            "content-type: application/json\r\n",
            body.as_bytes().to_vec(),
        )
    }
}

pub(super) struct FaultServer {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl FaultServer {
    /// Plays `replies` in order, the last one again and again.
    pub(super) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let replies = replies.into_iter().collect::<Vec<_>>();
        let task = tokio::spawn(serve(listener, replies, Arc::clone(&requests)));
        Self {
            url,
            requests,
            task,
        }
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far, as they came over the wire.
    pub(super) fn requests(&self) -> Vec<String> {
        lock(&self.requests).clone()
    }

    pub(super) fn request_count(&self) -> usize {
        lock(&self.requests).len()
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

fn lock(requests: &Mutex<Vec<String>>) -> MutexGuard<'_, Vec<String>> {
    requests.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(listener: TcpListener, replies: Vec<Reply>, requests: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (replies, requests) = (replies.clone(), Arc::clone(&requests));
        tokio::spawn(async move {
            let mut stream = stream;
            let request = read_request(&mut stream).await;
            let number = {
                let mut requests = lock(&requests);
                requests.push(request);
                requests.len()
            };
            let reply = replies.get(number - 1).or(replies.last()).cloned();
            play(stream, reply.unwrap_or(Reply::Close)).await;
        });
    }
}

async fn play(mut stream: TcpStream, reply: Reply) {
    match reply {
        Reply::Answer(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
                body.len()
            );
            let _ = stream.write_all(&[head.as_bytes(), &body].concat()).await;
            let _ = stream.shutdown().await;
        }
        Reply::Close => {}
        Reply::Reset => {
            let _ = stream.set_zero_linger();
        }
        Reply::Hang => hold(stream).await,
        Reply::SendAndHang(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            hold(stream).await;
        }
        Reply::SendAndClose(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    }
}

async fn hold(stream: TcpStream) {
    tokio::time::sleep(Duration::from_secs(600)).await;
    drop(stream);
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
