//! The client, and how it is configured.

mod builder;
mod http;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::builder::ClientBuilder;

use crate::transport::{Context, RetryPolicy};
use crate::{Error, Secret, raw};

/// A client of the Stytch API for one project.
///
/// Cloning is cheap; clones share connections and the retry quota. Make one client and clone it where it is needed.
///
/// # Limits
/// A connection takes at most 5 s, an attempt 30 s, and a call with its retries 60 s; an answer has at most 16 MiB.
/// The `with_…` methods return a clone with other limits, for as little as one call:
///
/// ```no_run
/// # fn main() -> Result<(), stytch_api::Error> {
/// use std::time::Duration;
/// use stytch_api::Client;
///
/// let stytch = Client::from_env()?;
/// let hasty = stytch.with_timeout(Duration::from_secs(2));
/// # Ok(())
/// # }
/// ```
///
/// Calls need a running tokio runtime.
#[derive(Clone)]
pub struct Client {
    raw: Arc<raw::Client>,
}

impl Client {
    /// A client of the project with these credentials. Projects whose id starts with `project-live-` are served by
    /// `api.stytch.com`, others by `test.stytch.com`.
    ///
    /// # Errors
    /// [`Error::Config`] when a credential is empty or malformed, or when TLS cannot be set up.
    pub fn new(project_id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder()
            .project_id(project_id)
            .secret(secret)
            .build()
    }

    /// A client as the environment describes it: see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] when a variable is missing or malformed, or when TLS cannot be set up.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The generated client: every operation as one method named after its id. It shares credentials, limits,
    /// retries and tracing with this client.
    pub fn raw(&self) -> &raw::Client {
        &self.raw
    }

    /// The project this client belongs to.
    pub fn project_id(&self) -> &str {
        self.raw.inner.project_id()
    }

    /// A clone whose calls take at most `total`, with all retries and waits.
    #[must_use]
    pub fn with_timeout(&self, total: Duration) -> Self {
        self.with_context(self.raw.inner.with_limits(|limits| limits.total = total))
    }

    /// A clone whose calls wait at most `connect` for a connection, where there is none yet.
    #[must_use]
    pub fn with_connect_timeout(&self, connect: Duration) -> Self {
        self.with_context(
            self.raw
                .inner
                .with_limits(|limits| limits.connect = connect),
        )
    }

    /// A clone whose attempts take at most `attempt` each.
    #[must_use]
    pub fn with_attempt_timeout(&self, attempt: Duration) -> Self {
        self.with_context(
            self.raw
                .inner
                .with_limits(|limits| limits.attempt = attempt),
        )
    }

    /// A clone that reads answers of at most `bytes`.
    #[must_use]
    pub fn with_max_response_bytes(&self, bytes: u64) -> Self {
        self.with_context(
            self.raw
                .inner
                .with_limits(|limits| limits.response_bytes = bytes),
        )
    }

    /// A clone that tries again as `policy` says.
    #[must_use]
    pub fn with_retry_policy(&self, policy: RetryPolicy) -> Self {
        self.with_context(self.raw.inner.with_retry_policy(policy))
    }

    fn with_context(&self, context: Context) -> Self {
        Self {
            raw: Arc::new(self.raw.with_context(context)),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.raw.inner).finish()
    }
}
