//! One client, several runtimes.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use super::{POST, THING, call, settings};
use crate::{Client, RetryPolicy};

/// A server that keeps its connections.
fn keeper() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || keep(stream));
        }
    });
    url
}

fn keep(mut stream: TcpStream) {
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{THING}",
        THING.len()
    );
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut buffer) {
        request.extend_from_slice(buffer.get(..read).unwrap_or_default());
        // The body is one JSON object.
        if request.ends_with(b"}") {
            request.clear();
            let _ = stream.write_all(response.as_bytes());
        }
    }
}

fn client(url: &str) -> Client {
    let settings = settings(url).attempt_timeout(Duration::from_secs(20));
    settings
        .retry_policy(RetryPolicy::never())
        .build()
        .expect("a client")
}

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

#[test]
fn a_call_does_not_wait_for_the_connection_of_an_idle_runtime() {
    let client = client(&keeper());
    let (idle, other) = (runtime(), runtime());
    idle.block_on(call(&client, &POST)).expect("a response");
    other.block_on(call(&client, &POST)).expect("a response");
    idle.block_on(call(&client, &POST)).expect("a response");
}

#[test]
fn calls_of_runtimes_that_come_and_go_do_not_break_one_another() {
    let client = client(&keeper());
    let threads = [(); 4].map(|()| {
        let client = client.clone();
        thread::spawn(move || {
            for _ in 0..100 {
                runtime()
                    .block_on(call(&client, &POST))
                    .expect("a response");
            }
        })
    });
    for thread in threads {
        thread.join().expect("no call failed");
    }
}
