use std::fmt;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::listener::{self, Shared, lock};
use super::project::Project;
use super::rate_limit::RateLimit;
use super::received::ReceivedRequest;
use crate::{Client, Secret};

/// A running server. Dropping it ends it and all its connections.
pub struct Server {
    base_url: String,
    client: Client,
    project: Shared,
    #[cfg(feature = "b2b")]
    pub(super) b2b: Arc<super::b2b::Seeds>,
    serving: JoinHandle<()>,
}

impl Server {
    /// Starts a server on a free port of loopback, on the running tokio runtime.
    ///
    /// # Errors
    /// When no port can be had, or no HTTP client can be built.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let project = Project::seeded();
        let client = client(&project, &base_url)?;
        #[cfg(feature = "b2b")]
        let b2b = project.b2b.seeds();
        let project = Arc::new(Mutex::new(project));
        let serving = tokio::spawn(listener::serve(listener, Arc::clone(&project)));
        Ok(Self {
            base_url,
            client,
            project,
            #[cfg(feature = "b2b")]
            b2b,
            serving,
        })
    }

    /// A client of this server, with the credentials of its project. Clones share connections and retry quota.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Where the server is reached: `http://127.0.0.1:…`, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The id of the project that the server plays.
    pub fn project_id(&self) -> &str {
        self.client.project_id()
    }

    /// The secret of that project.
    pub fn secret(&self) -> Secret {
        lock(&self.project).secret.clone()
    }

    /// Answers the next `requests`, whatever they are, with 429 and a `Retry-After` of this many seconds.
    pub fn rate_limit_next(&self, requests: u32, retry_after_seconds: u64) {
        lock(&self.project).rate_limit = RateLimit::next(requests, retry_after_seconds);
    }

    /// What was answered so far, in order.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.project).requests.clone()
    }
}

fn client(project: &Project, base_url: &str) -> io::Result<Client> {
    Client::builder()
        .project_id(&project.id)
        .secret(project.secret.clone())
        .base_url(base_url)
        .build()
        .map_err(io::Error::other)
}

impl Drop for Server {
    fn drop(&mut self) {
        // The connections are this task's, and end with it.
        self.serving.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("base_url", &self.base_url)
            .field("project_id", &self.project_id())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Server;
    use crate::operation::Operation;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpStream;
    use tokio::time::timeout;

    /// Only has to be longer than loopback takes.
    const AMPLE: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn dropping_the_server_ends_all_its_tasks_and_connections() {
        let server = Server::start().await.expect("a server");
        let address = server.base_url().trim_start_matches("http://").to_owned();
        // A connection that says nothing, and one that a client keeps alive.
        let mut silent = TcpStream::connect(&address).await.expect("it listens");
        let client = server.client();
        let _ = client.debug().whoami().await;
        let project = Arc::downgrade(&server.project);
        drop(server);
        let ended = async {
            while project.strong_count() > 0 {
                tokio::task::yield_now().await;
            }
        };
        timeout(AMPLE, ended).await.expect("no task is left");
        let read = timeout(AMPLE, silent.read(&mut [0; 1])).await;
        assert!(matches!(read, Ok(Ok(0) | Err(_))), "{read:?}");
    }

    #[tokio::test]
    async fn what_is_not_played_says_so() {
        let server = Server::start().await.expect("a server");
        let error = server
            .client()
            .debug()
            .whoami()
            .await
            .expect_err("not played");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
        assert_eq!(
            error.message(),
            Some("The mock does not play `debug.whoami`.")
        );
        let requests = server.requests();
        let seen: Vec<_> = requests
            .iter()
            .map(|r| (r.method(), r.path(), r.operation_id()))
            .collect();
        let whoami = Operation::all()
            .find(|o| o.id == "debug.whoami")
            .expect("known");
        assert_eq!(seen, [(whoami.method, whoami.path, Some(whoami.id))]);
    }

    #[tokio::test]
    async fn servers_have_secrets_of_their_own_and_hide_them() {
        let (one, other) = (
            Server::start().await.expect("one"),
            Server::start().await.expect("another"),
        );
        assert_ne!(one.secret(), other.secret());
        assert_ne!(one.base_url(), other.base_url());
        let shown = format!("{one:?} {:?}", one.project);
        assert!(!shown.contains(one.secret().expose()), "{shown}");
    }
}
