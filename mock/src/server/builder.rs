//! How a server is to be.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use stytch_api::b2b::rbac::Policy;
use stytch_api::consumer::rbac::Policy as ConsumerPolicy;
use stytch_api::{Client, Secret};

use super::running::Server;
use super::seeds::Seeds;
use super::state_file::StateFile;
#[cfg(feature = "console")]
use crate::console::Console;
use crate::fault::Fault;
use crate::net::{Activity, Hosts, Log, Pace, Service, Serving, pausable};
use crate::state::State;
use crate::state::project::Project;
use crate::state::random;
use crate::state::received::{Received, ReceivedRequest};

/// A server to be. What is not said is as [`Server::start`] has it.
#[derive(Clone, Debug, Default)]
pub struct ServerBuilder {
    port: u16,
    address: Option<IpAddr>,
    hosts: Hosts,
    log: Log,
    remembered: Option<usize>,
    state_file: Option<PathBuf>,
    seed: Option<u64>,
    project_id: Option<String>,
    secret: Option<Secret>,
    public_token: Option<String>,
    policy: Option<Policy>,
    consumer_policy: Option<ConsumerPolicy>,
    is_live: bool,
    is_empty: bool,
}

impl Server {
    /// Starts a server on a free port of loopback, on a thread of its own.
    ///
    /// # Errors
    /// When no port, thread or random numbers can be had, or no HTTP client can be built.
    // It is async for what it may have to do some day. Today it waits for nothing.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A server that is to differ from the one that [`Server::start`] starts.
    pub fn builder() -> ServerBuilder {
        ServerBuilder::default()
    }
}

impl ServerBuilder {
    /// The port; a free one unless it is said.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// What ids and made-up responses follow from: the same calls in the same order get the same ones. What opens something,
    /// such as session tokens, nobody can guess all the same.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The project's id.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// The project's secret.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The project's public token, which browsers present.
    #[must_use]
    pub fn public_token(mut self, token: impl Into<String>) -> Self {
        self.public_token = Some(token.into());
        self
    }

    /// The B2B policy of the project, in the place of the one that every project begins with.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// The consumer policy of the project, in the place of the one that every project begins with, in which the role of
    /// all users allows nothing.
    #[must_use]
    pub fn consumer_policy(mut self, policy: ConsumerPolicy) -> Self {
        self.consumer_policy = Some(policy);
        self
    }

    /// Plays a live project: ids say `live`.
    #[must_use]
    pub fn live(mut self) -> Self {
        self.is_live = true;
        self
    }

    /// Begins without organization, members, connections and user. What a [`Server`] says about these is empty then.
    #[must_use]
    pub fn empty(mut self) -> Self {
        self.is_empty = true;
        self
    }

    /// Listens on this address, in the place of `127.0.0.1`. One that other machines reach wants
    /// [`allow_remote`](Self::allow_remote) too.
    #[must_use]
    pub fn bind(mut self, address: IpAddr) -> Self {
        self.address = Some(address);
        self
    }

    /// Lets other machines in. The signing keys are public and the pages of logins ask for no password: whoever reaches
    /// the server can be anybody, and messages to people lie open to all who know the project's secret.
    #[must_use]
    pub fn allow_remote(mut self) -> Self {
        self.hosts.is_remote = true;
        self
    }

    /// Answers requests whose `Host` header says this name too, such as that of a container.
    #[must_use]
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.hosts.names.push(name.into());
        self
    }

    /// Keeps what the server knows in this file: it begins with what the file says, if there is one, and
    /// [`Server::save`] writes it. It is one server's at a time. Of the builder, credentials and policies still hold then.
    #[must_use]
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Tells of each request, once it is answered, how long that took. It is called on the thread of the server, which
    /// waits for it.
    #[must_use]
    pub fn log(
        mut self,
        listener: impl Fn(&ReceivedRequest, Duration) + Send + Sync + 'static,
    ) -> Self {
        self.log = Log::new(listener);
        self
    }

    /// Remembers only so many of the newest calls for [`Server::requests`] and [`Server::calls`]; all of them unless it is
    /// said.
    #[must_use]
    pub fn remember_calls(mut self, most: usize) -> Self {
        self.remembered = Some(most);
        self
    }

    /// Starts it, on loopback unless it is said otherwise, on a thread of its own.
    ///
    /// # Errors
    /// When the address, a thread or random numbers cannot be had, the state file can be neither read nor written, or no HTTP client can
    /// be built.
    // It is async for what it may have to do some day. Today it waits for nothing.
    pub async fn start(self) -> io::Result<Server> {
        let listener = self.listener()?;
        let address = listener.local_addr()?;
        let base_url = base_url(address);
        let (hosts, log) = (self.hosts.clone(), self.log.clone());
        let (state_file, kept) = self.kept()?;
        let is_new = kept.is_none();
        let (state, seeds) = self.state_from(kept)?;
        // That it cannot be written shows now, and not when there is something to lose.
        if let Some(file) = state_file.as_ref().filter(|_| is_new) {
            file.write(&state.saved())?;
        }
        let client = client(&state.project, &base_url)?;
        let state = Arc::new(Mutex::new(state));
        let activity = Activity::default();
        #[cfg(feature = "console")]
        let console = Console::new(&base_url, address.port())
            .map_err(|fault| io::Error::other(fault.message))?;
        let service = Service {
            state: Arc::clone(&state),
            activity: activity.clone(),
            hosts,
            log,
            #[cfg(feature = "console")]
            console: console.clone(),
            clock: pausable(),
        };
        let serving = Serving::start(listener, service)?;
        Ok(Server {
            base_url,
            client,
            state,
            seeds,
            state_file,
            #[cfg(feature = "console")]
            console,
            _pace: Pace::keep(&serving.runtime, &activity),
            serving,
        })
    }

    fn listener(&self) -> io::Result<TcpListener> {
        let address = self.address.unwrap_or(Ipv4Addr::LOCALHOST.into());
        if !address.is_loopback() && !self.hosts.is_remote {
            let reason = format!("other machines reach {address}, which must be allowed");
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, reason));
        }
        let address = SocketAddr::new(address, self.port);
        TcpListener::bind(address).map_err(|error| {
            let hint = match error.kind() {
                io::ErrorKind::AddrInUse => ". Is it running already? Port 0 takes a free one",
                _ => "",
            };
            io::Error::new(error.kind(), format!("{address}: {error}{hint}"))
        })
    }

    /// The state file and what was kept in it.
    fn kept(&self) -> io::Result<(Option<StateFile>, Option<State>)> {
        match self.state_file.clone().map(StateFile::open).transpose()? {
            Some((file, kept)) => Ok((Some(file), kept)),
            None => Ok((None, None)),
        }
    }

    /// What a new server knows at the start.
    #[cfg(test)]
    pub(crate) fn state(self) -> io::Result<(State, Seeds)> {
        self.state_from(None)
    }

    fn state_from(self, kept: Option<State>) -> io::Result<(State, Seeds)> {
        let (mut state, seeds) = match kept {
            Some(state) => self.go_on(state)?,
            None => self
                .begin()
                .map_err(|fault| io::Error::other(fault.message))?,
        };
        if let Some(most) = self.remembered {
            state.received = Received::at_most(most);
        }
        Ok((state, seeds))
    }

    /// From what was kept.
    fn go_on(&self, mut state: State) -> io::Result<(State, Seeds)> {
        let seeds = Seeds::deserialize(&state.seeds)?;
        let project = &mut state.project;
        project.id = self
            .project_id
            .clone()
            .unwrap_or_else(|| project.id.clone());
        project.secret = self
            .secret
            .clone()
            .unwrap_or_else(|| project.secret.clone());
        let public = self.public_token.clone();
        project.public_token = public.unwrap_or_else(|| project.public_token.clone());
        self.set_policies(&mut state);
        Ok((state, seeds))
    }

    /// From nothing.
    fn begin(&self) -> Result<(State, Seeds), Fault> {
        let seed = self.seed.map_or_else(random::seed, Ok)?;
        let mut state = State::new(self.project()?, seed);
        self.set_policies(&mut state);
        let seeds = match self.is_empty {
            true => Seeds::none(),
            false => Seeds::sow(&mut state)?,
        };
        state.begin(json!(seeds));
        Ok((state, seeds))
    }

    fn project(&self) -> Result<Project, Fault> {
        let environment = if self.is_live { "live" } else { "test" };
        let id =
            |prefix| random::secret_uuid().map(|uuid| format!("{prefix}-{environment}-{uuid}"));
        let (project_id, secret) = (self.project_id.clone(), self.secret.clone());
        let public_token = self.public_token.clone();
        Ok(Project {
            id: project_id.map_or_else(|| id("project"), Ok)?,
            secret: secret.map_or_else(|| id("secret").map(Secret::from), Ok)?,
            public_token: public_token.map_or_else(|| id("public-token"), Ok)?,
            is_live: self.is_live,
        })
    }

    fn set_policies(&self, state: &mut State) {
        if let Some(policy) = &self.policy {
            state.policies.b2b.clone_from(policy);
        }
        if let Some(policy) = &self.consumer_policy {
            state.policies.consumer.clone_from(policy);
        }
    }
}

/// Where programs on this machine reach it.
fn base_url(address: SocketAddr) -> String {
    let port = address.port();
    match address.ip() {
        all if all.is_unspecified() => format!("http://127.0.0.1:{port}"),
        _ => format!("http://{address}"),
    }
}

fn client(project: &Project, base_url: &str) -> io::Result<Client> {
    Client::builder()
        .project_id(&project.id)
        .secret(project.secret.clone())
        .public_token(&project.public_token)
        .base_url(base_url)
        .build()
        .map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use crate::Server;

    #[tokio::test]
    async fn a_server_is_as_it_was_built() {
        let server = Server::builder()
            .seed(7)
            .project_id("project-live-11111111-1111-4111-8111-111111111111")
            .secret("secret-live-x")
            .live();
        let (one, two) = (
            server.clone().start().await.expect("one"),
            server.start().await.expect("two"),
        );
        assert_eq!(
            one.project_id(),
            "project-live-11111111-1111-4111-8111-111111111111"
        );
        assert_eq!(one.secret().expose(), "secret-live-x");
        assert!(one.organization_id().starts_with("organization-live-"));
        assert_eq!(
            one.organization_id(),
            two.organization_id(),
            "the same seed"
        );
        assert_ne!(one.admin().session_token(), two.admin().session_token());
        let empty = Server::builder()
            .empty()
            .start()
            .await
            .expect("an empty one");
        assert_eq!(empty.organization_id(), "");
        let found = empty.client().b2b().organizations().get("acme").await;
        assert!(found.is_err());
    }
    #[tokio::test]
    async fn other_machines_are_let_in_only_where_that_is_said() {
        let everywhere = Server::builder().bind("0.0.0.0".parse().expect("an address"));
        let refused = everywhere.start().await.expect_err("refused");
        assert!(refused.to_string().contains("0.0.0.0"), "{refused}");
    }

    #[tokio::test]
    async fn each_request_is_told_and_only_so_many_are_remembered() {
        let (tell, told) = std::sync::mpsc::channel();
        let tell = std::sync::Mutex::new(tell);
        let server = Server::builder().remember_calls(1).log(move |request, _| {
            let _ = tell.lock().expect("whole").send(request.clone());
        });
        let server = server.start().await.expect("a server");
        let _ = server.client().b2b().organizations().get("nobody").await;
        let _ = server.client().debug().whoami().await;
        assert_eq!(
            told.recv().expect("told").error_type(),
            Some("organization_not_found")
        );
        assert_eq!(server.requests(), [told.recv().expect("told")]);
    }
}
