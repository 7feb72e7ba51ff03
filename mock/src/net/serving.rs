//! The thread that the server runs on.

use std::io;
use std::net::TcpListener as StdListener;
use std::sync::mpsc::{self, SyncSender};
use std::thread::{self, JoinHandle};

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;

use super::listener::{self, Service};

/// A thread with a runtime of its own, so that the server answers whatever becomes of the runtime that started it, and
/// while that is busy or its time is paused. Dropping this ends the thread, and closes all its sockets.
#[derive(Debug)]
pub(crate) struct Serving {
    pub(crate) runtime: Handle,
    /// Dropped, it tells the thread to end.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Serving {
    /// Blocks for no longer than it takes to start a thread.
    pub(crate) fn start(listener: StdListener, service: Service) -> io::Result<Self> {
        let (stop, stopped) = oneshot::channel();
        let (started, starting) = mpsc::sync_channel(1);
        let thread = thread::Builder::new()
            .name("stytch-mock".to_owned())
            .spawn(move || run(listener, service, &started, stopped))?;
        let runtime = starting.recv().map_err(io::Error::other)??;
        Ok(Self {
            runtime,
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // Nothing that it does takes long. A panic of it has shown itself.
            let _ = thread.join();
        }
    }
}

fn run(
    listener: StdListener,
    service: Service,
    started: &SyncSender<io::Result<Handle>>,
    stopped: oneshot::Receiver<()>,
) {
    let (runtime, listener) = match prepare(listener) {
        Ok(prepared) => prepared,
        Err(error) => {
            let _ = started.send(Err(error));
            return;
        }
    };
    runtime.spawn(listener::serve(listener, service));
    let _ = started.send(Ok(runtime.handle().clone()));
    // All tasks, and so all connections, are the runtime's and end with it.
    let _ = runtime.block_on(stopped);
}

fn prepare(listener: StdListener) -> io::Result<(Runtime, TcpListener)> {
    let runtime = Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build()?;
    listener.set_nonblocking(true)?;
    let entered = runtime.enter();
    let listener = TcpListener::from_std(listener)?;
    drop(entered);
    Ok((runtime, listener))
}
