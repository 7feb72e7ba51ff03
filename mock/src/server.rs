use std::fmt;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};

use stytch_api::{Client, Secret};

use crate::activity::Activity;
use crate::b2b::{MemberLogin, Seeds};
use crate::listener::{Shared, lock};
use crate::pace::Pace;
use crate::project::Project;
use crate::rate_limit::RateLimit;
use crate::received::ReceivedRequest;
use crate::serving::Serving;

/// A running server. Dropping it ends it and all its connections.
pub struct Server {
    base_url: String,
    client: Client,
    project: Shared,
    seeds: Seeds,
    _pace: Option<Pace>,
    _serving: Serving,
}

impl Server {
    /// Starts a server on a free port of loopback, on a thread of its own.
    ///
    /// # Errors
    /// When no port, thread or random numbers can be had, or no HTTP client can be built.
    // It is async for what it may have to do some day. Today it waits for nothing.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let (project, seeds) = Project::seeded()?;
        let client = client(&project, &base_url)?;
        let project = Arc::new(Mutex::new(project));
        let activity = Activity::default();
        let serving = Serving::start(listener, Arc::clone(&project), activity.clone())?;
        Ok(Self {
            base_url,
            client,
            project,
            seeds,
            _pace: Pace::keep(&serving.runtime, &activity),
            _serving: serving,
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

    /// The id of the organization that everything else here belongs to.
    pub fn organization_id(&self) -> &str {
        &self.seeds.organization_id
    }

    /// A member with the role `stytch_admin`, which allows everything, logged in.
    pub fn admin(&self) -> &MemberLogin {
        &self.seeds.admin
    }

    /// A member with no role but `stytch_member`, which allows nothing on `stytch.sso`, logged in.
    pub fn member(&self) -> &MemberLogin {
        &self.seeds.member
    }

    /// The id of an active SAML connection.
    pub fn saml_connection_id(&self) -> &str {
        &self.seeds.saml_connection_id
    }

    /// The id of an active external connection.
    pub fn external_connection_id(&self) -> &str {
        &self.seeds.external_connection_id
    }

    /// Answers the next `requests`, whatever they are, with 429 and a `Retry-After` of this many seconds.
    pub fn rate_limit_next(&self, requests: u32, retry_after_seconds: u64) {
        lock(&self.project).rate_limit = RateLimit::next(requests, retry_after_seconds);
    }

    /// What was answered so far, in order. Requests for another host are not among it.
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
    use std::io::Read;
    use std::net::TcpStream;
    use std::sync::Arc;
    use std::time::Duration;
    use stytch_api::operation::Operation;

    /// Only has to be longer than loopback takes.
    const AMPLE: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn dropping_the_server_ends_its_thread_and_its_connections() {
        let server = Server::start().await.expect("a server");
        let address = server.base_url().trim_start_matches("http://").to_owned();
        // A connection that says nothing, and one that a client keeps alive.
        let mut silent = TcpStream::connect(&address).expect("it listens");
        silent.set_read_timeout(Some(AMPLE)).expect("a time limit");
        let client = server.client();
        let _ = client.debug().whoami().await;
        let project = Arc::downgrade(&server.project);
        drop(server);
        // The task that listens and those of the connections share the project.
        assert_eq!(project.strong_count(), 0, "a task is left");
        let read = silent.read(&mut [0; 1]);
        let is_late = |error: &std::io::Error| error.kind() == std::io::ErrorKind::WouldBlock;
        assert!(!read.as_ref().is_err_and(is_late), "{read:?}");
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
