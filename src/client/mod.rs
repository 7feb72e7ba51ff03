//! The client, and how it is configured.

mod builder;
mod http;
mod request;
mod tls;

use std::fmt;
use std::time::Duration;

pub use self::builder::ClientBuilder;
pub use self::request::RequestBuilder;

use self::http::Http;
use crate::transport::{Context, RetryPolicy};
use crate::{Error, Secret};

/// Calls the Stytch API for one project.
///
/// Cloning is cheap; clones share connections and the retry quota. Make one client and clone it where it is needed.
///
/// # Limits
/// A connection takes at most 5 s, an attempt 30 s, and a call with its retries 60 s; a response has at most 4 MiB. The
/// `with_…` methods return a clone with other limits, for as little as one call; the time for a connection is the same
/// for all clones:
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
/// Calls need a running tokio runtime. Several runtimes may share one client: each has connections of its own, unless the
/// client was built on an HTTP client of yours ([`ClientBuilder::http_client_builder`]).
#[derive(Clone)]
pub struct Client {
    pub(crate) http: Http,
    pub(crate) context: Context,
}

impl Client {
    /// Creates a client with the credentials of a project. Projects whose id starts with `project-live-` are served by
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

    /// Creates a client from environment variables: see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`Error::Config`] when a variable is missing or malformed, or when TLS cannot be set up.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts building a client with settings other than the defaults.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The id of the project that this client belongs to.
    pub fn project_id(&self) -> &str {
        self.context.project_id()
    }

    /// A clone whose calls take at most `total`, including all retries and waits.
    #[must_use]
    pub fn with_timeout(&self, total: Duration) -> Self {
        self.with_context(self.context.with_limits(|limits| limits.total = total))
    }

    /// A clone in which each attempt takes at most `attempt`.
    #[must_use]
    pub fn with_attempt_timeout(&self, attempt: Duration) -> Self {
        self.with_context(self.context.with_limits(|limits| limits.attempt = attempt))
    }

    /// A clone that reads responses of at most `bytes`.
    #[must_use]
    pub fn with_max_response_bytes(&self, bytes: u64) -> Self {
        self.with_context(
            self.context
                .with_limits(|limits| limits.response_bytes = bytes),
        )
    }

    /// A clone that retries according to `policy`.
    #[must_use]
    pub fn with_retry_policy(&self, policy: RetryPolicy) -> Self {
        self.with_context(self.context.with_retry_policy(policy))
    }

    /// The organization of the member on whose behalf calls are made; empty when there is none.
    #[cfg_attr(not(feature = "b2b"), allow(dead_code))]
    pub(crate) fn organization_id(&self) -> &str {
        self.context
            .member()
            .map_or("", |member| &member.organization_id)
    }

    pub(crate) fn with_context(&self, context: Context) -> Self {
        Self {
            http: self.http.clone(),
            context,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.context).finish()
    }
}
