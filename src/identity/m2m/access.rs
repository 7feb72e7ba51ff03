//! Access tokens of M2M clients, verified.

use std::sync::Arc;
use std::time::Duration;

use super::scope;
use crate::error::{Denial, TokenFault, TokenKind};
use crate::identity::grant::{is_member_id, is_user_id};
use crate::identity::jwt::{Claims, TimeRules};
use crate::identity::token_cache::TokenCache;
use crate::identity::verify::{ACCESS_TOKEN, Kind, verify};
use crate::identity::{Grant, Product};
use crate::m2m::M2mApi;
use crate::{Client, Error};

/// An M2M client, proven by its access token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct M2mAccess {
    /// The id of the client.
    pub client_id: String,
    /// The scopes that the token grants.
    pub grant: Grant,
}

/// How M2M access tokens are judged.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct M2mTokenOptions {
    times: TimeRules,
    required: Vec<String>,
}

impl M2mTokenOptions {
    /// No tolerance, no limit of age, no required scopes.
    pub fn new() -> Self {
        Self::default()
    }

    /// By how much the local clock and Stytch's may differ. Zero by default.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.times.tolerance = tolerance;
        self
    }

    /// The age at which a token is too old, counted from its issue. Zero refuses every token.
    pub fn max_token_age(mut self, age: Duration) -> Self {
        self.times.max_age = Some(age);
        self
    }

    /// Scopes that the token must have. `read:*` stands for `read:` of every resource.
    pub fn required_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.required = scopes.into_iter().map(Into::into).collect();
        self
    }
}

impl M2mApi<'_> {
    /// The M2M client that presents `token`, verified here.
    ///
    /// The token must be signed by a key of the project, with RS256, for this project, and be that of an M2M client.
    /// Its type may be absent, `JWT` or `at+jwt`, each also with `application/` in front. Refused are session JWTs and
    /// the tokens of connected apps: what names a session or an organization, what is about a user or a member, and
    /// what another client holds than the one it is about. A token without `scope` grants nothing.
    ///
    /// # Errors
    /// [`Error::Token`] for a token that does not verify, [`Error::Denied`] when it lacks scopes,
    /// [`Error::Unavailable`] when the keys cannot be had.
    pub async fn authenticate_token(
        self,
        token: impl AsRef<str>,
        options: &M2mTokenOptions,
    ) -> Result<Arc<M2mAccess>, Error> {
        let access = verify::<M2m>(self.client, token.as_ref(), &options.times).await?;
        let missing = scope::missing(&options.required, &access.grant.scopes);
        if !missing.is_empty() {
            let missing = missing.into_iter().map(str::to_owned).collect();
            return Err(Error::denied(Denial::Scopes { missing }));
        }
        Ok(access)
    }
}

enum M2m {}

impl Kind for M2m {
    type Content = M2mAccess;

    const KIND: TokenKind = TokenKind::M2mAccess;
    const TYPES: &'static [&'static str] = ACCESS_TOKEN;
    /// Whichever product the project is of.
    const PRODUCTS: &'static [Product] = if cfg!(feature = "b2b") {
        &[Product::B2b, Product::Consumer]
    } else {
        &[Product::Consumer, Product::B2b]
    };

    /// A client that acts for itself is the subject. Where someone else is the subject, or an organization or a session
    /// is named, the token is for acting on behalf of someone (RFC 9068, 2.2).
    fn read(mut claims: Claims) -> Result<M2mAccess, TokenFault> {
        let on_behalf = claims.has_session() || claims.has_organization();
        let client_id = claims.take_subject()?;
        let holder = claims.take_text("client_id")?;
        let other_holder = holder.is_some_and(|holder| holder != client_id);
        if on_behalf || other_holder || is_user_id(&client_id) || is_member_id(&client_id) {
            return Err(TokenFault::WrongKind);
        }
        let scope = claims.take_text("scope")?.unwrap_or_default();
        let grant = Grant::new(
            Self::KIND,
            client_id.clone(),
            client_id.clone(),
            &scope,
            claims,
        )?;
        Ok(M2mAccess { client_id, grant })
    }

    fn verified(client: &Client) -> &TokenCache<M2mAccess> {
        &client.context.identity().verified.m2m_access
    }
}
