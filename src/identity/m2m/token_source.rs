//! Access tokens for an M2M client of one's own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Needed, TokenFault, TokenKind};
use crate::identity::Moment;
use crate::identity::jwt;
use crate::identity::refreshed::{Ages, Fetched, Fetching, Refreshed};
use crate::m2m::{M2mApi, TokenRequest};
use crate::{Client, Error, Secret};

/// Gives access tokens that are always fresh. Cloning is cheap, and clones share the token.
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
    client: Client,
    request: TokenRequest,
    kept: Arc<Refreshed<Secret>>,
}

impl M2mApi<'_> {
    /// Access tokens of an M2M client: fetched when first needed, and renewed before they expire.
    pub fn token_source(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> TokenSource {
        TokenSource {
            client: self.client.clone(),
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

    /// A token that is still valid for a while. However many callers ask, one call is made; when it fails, all who ask
    /// within a second get its error.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when no token can be had from Stytch; its methods tell why.
    pub async fn token(&self) -> Result<Secret, Error> {
        let fetch = |client| Box::pin(fetch(client, self.request.clone())) as Fetching<Secret>;
        match self.kept.get(&self.client, &fetch).await {
            Ok(token) => Ok(Secret::clone(&token)),
            Err(cause) => Err(Error::not_fetched(Needed::AccessToken, cause)),
        }
    }
}

async fn fetch(client: Client, request: TokenRequest) -> Result<Fetched<Secret>, Error> {
    let response = client.m2m().token(request).await?;
    let token = response.access_token;
    if token.is_blank() {
        return Err(Error::token(TokenKind::M2mAccess, TokenFault::Empty));
    }
    let told = response.expires_in;
    let life = life(told, token.expose(), client.context.identity().now());
    Ok(Fetched {
        value: token,
        ages: ages(life),
    })
}

/// How long a token lives: as the response says, or else the token itself.
fn life(told: i64, token: &str, now: Moment) -> Duration {
    /// Of what nothing is told, and the longest that can be true.
    const UNTOLD: Duration = Duration::from_secs(60);
    const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    let end = jwt::unverified(token).and_then(|claims| claims.expires_at().ok());
    let by_token = end.map(|end| Duration::from_millis(positive(Moment::from(end).since(now))));
    let told = Duration::from_secs(positive(told));
    let lives = [Some(told), by_token].into_iter().flatten();
    let life = lives.into_iter().find(|life| !life.is_zero());
    life.unwrap_or(UNTOLD).min(LONGEST)
}

fn positive(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// A token is renewed when a fifth of its life is left, and not given out any more in its last moments: it still has to
/// travel.
fn ages(life: Duration) -> Ages {
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use chrono::DateTime;

    use super::{ages, life};

    #[test]
    fn a_life_of_any_length_is_one() {
        let now = DateTime::UNIX_EPOCH.into();
        for (told, seconds) in [
            (i64::MIN, 60),
            (-1, 60),
            (0, 60),
            (1, 1),
            (i64::MAX, 365 * 24 * 60 * 60),
        ] {
            let life = life(told, "opaque", now);
            assert_eq!(life, Duration::from_secs(seconds), "{told}");
            let ages = ages(life);
            assert!(ages.renew < ages.expire && ages.discard < life, "{told}");
        }
    }
}
