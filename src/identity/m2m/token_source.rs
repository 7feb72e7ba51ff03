//! Access tokens for an M2M client of one's own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Needed;
use crate::identity::refreshed::{Ages, Fetched, Refreshed};
use crate::identity::shared_fetch;
use crate::m2m::{M2mApi, TokenRequest};
use crate::{Error, Secret, raw};

/// A source of access tokens that are always fresh. Cloning is cheap, and clones share the token.
///
/// ```no_run
/// # async fn example(stytch: &stytch_api::Client) -> Result<(), stytch_api::Error> {
/// let tokens = stytch
///     .m2m()
///     .token_source("m2m-client-…", "secret-…")
///     .scopes(["read:users"]);
/// let bearer = format!("Bearer {}", tokens.token().await?.expose());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenSource {
    raw: raw::Client,
    request: TokenRequest,
    kept: Arc<Refreshed<Secret>>,
}

impl M2mApi<'_> {
    /// Access tokens of an M2M client: the first one is got when it is asked for, and renewed before it expires.
    pub fn token_source(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> TokenSource {
        TokenSource {
            raw: self.client.clone(),
            request: TokenRequest::new(client_id, client_secret),
            kept: Arc::default(),
        }
    }
}

impl TokenSource {
    /// The scopes to ask for. Without them the tokens have all scopes of the client.
    #[must_use]
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let scopes: Vec<_> = scopes.into_iter().collect();
        let scopes: Vec<_> = scopes.iter().map(AsRef::as_ref).collect();
        let request = TokenRequest {
            scope: (!scopes.is_empty()).then(|| scopes.join(" ")),
            ..self.request
        };
        // Tokens got so far have other scopes.
        Self {
            request,
            kept: Arc::default(),
            ..self
        }
    }

    /// A token that is valid for a while yet. However many callers ask, one call is made.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when a token is needed and Stytch gives none; its methods tell why.
    pub async fn token(&self) -> Result<Secret, Error> {
        let now = self.raw.inner.identity().now();
        let limit = self.raw.inner.patience();
        let token = self.kept.get(now, limit, || self.fetch()).await;
        match token {
            Ok(token) => Ok(Secret::clone(&token)),
            Err(cause) => Err(Error::unavailable(Needed::AccessToken, cause)),
        }
    }

    fn fetch(&self) -> impl Future<Output = Result<Fetched<Secret>, Error>> + Send + 'static {
        let raw = shared_fetch(&self.raw);
        let request = self.request.clone();
        async move {
            let answer = raw.m2m_token(raw.inner.project_id(), &request).await?;
            let answer = answer.into_inner();
            Ok(Fetched {
                value: answer.access_token,
                ages: ages(answer.expires_in),
            })
        }
    }
}

/// A token is renewed when a fifth of its life is left, and not given out any more in its last moments: it still has to
/// travel.
fn ages(expires_in: i32) -> Ages {
    let life = Duration::from_secs(expires_in.max(0).unsigned_abs().into());
    let margin = (life / 10).min(Duration::from_secs(30));
    let end = life.saturating_sub(margin);
    Ages {
        renew: life * 4 / 5,
        expire: end,
        discard: end,
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource")
            .field("client_id", &self.request.client_id)
            .field("scope", &self.request.scope)
            .finish_non_exhaustive()
    }
}
