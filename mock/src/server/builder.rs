//! How a server is to be.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};

use stytch_api::b2b::rbac::Policy;
use stytch_api::consumer::rbac::Policy as ConsumerPolicy;
use stytch_api::{Client, Secret};

use super::running::Server;
use super::seeds::Seeds;
use crate::fault::Fault;
use crate::net::{Activity, Pace, Service, Serving, pausable};
use crate::state::State;
use crate::state::project::Project;
use crate::state::random;

/// A server to be. What is not said is as [`Server::start`] has it.
#[derive(Clone, Debug, Default)]
pub struct ServerBuilder {
    port: u16,
    seed: Option<u64>,
    project_id: Option<String>,
    secret: Option<Secret>,
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

    /// What ids and made-up answers follow from: the same calls in the same order get the same ones. What opens something,
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

    /// Starts it, on loopback, on a thread of its own.
    ///
    /// # Errors
    /// When the port, a thread or random numbers cannot be had, or no HTTP client can be built.
    // It is async for what it may have to do some day. Today it waits for nothing.
    pub async fn start(self) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        let base_url = format!("http://{}", listener.local_addr()?);
        let (state, seeds) = self
            .state()
            .map_err(|fault| io::Error::other(fault.message))?;
        let client = client(&state.project, &base_url)?;
        let state = Arc::new(Mutex::new(state));
        let activity = Activity::default();
        let service = Service {
            state: Arc::clone(&state),
            activity: activity.clone(),
            clock: pausable(),
        };
        let serving = Serving::start(listener, service)?;
        Ok(Server {
            base_url,
            client,
            state,
            seeds,
            _pace: Pace::keep(&serving.runtime, &activity),
            _serving: serving,
        })
    }

    /// What the server knows at the start.
    pub(crate) fn state(self) -> Result<(State, Seeds), Fault> {
        let environment = if self.is_live { "live" } else { "test" };
        let id =
            |prefix| random::secret_uuid().map(|uuid| format!("{prefix}-{environment}-{uuid}"));
        let project = Project {
            id: self.project_id.map_or_else(|| id("project"), Ok)?,
            secret: self
                .secret
                .map_or_else(|| id("secret").map(Secret::from), Ok)?,
            public_token: id("public-token")?,
            is_live: self.is_live,
        };
        let seed = self.seed.map_or_else(random::seed, Ok)?;
        let mut state = State::new(project, seed);
        if let Some(policy) = self.policy {
            state.policies.b2b = policy;
        }
        if let Some(policy) = self.consumer_policy {
            state.policies.consumer = policy;
        }
        let seeds = match self.is_empty {
            true => Seeds::none(),
            false => Seeds::sow(&mut state)?,
        };
        Ok((state, seeds))
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
}
