//! Access tokens for users.

use std::sync::Arc;

use super::{IntrospectOptions, network};
use crate::consumer::idp::IdpApi;
use crate::consumer::sessions::AuthorizationCheck;
use crate::error::{TokenFault, TokenKind};
use crate::identity::jwt::Claims;
use crate::identity::token_cache::TokenCache;
use crate::identity::verify::{ACCESS_TOKEN, Kind, verify};
use crate::identity::{Grant, Product, rbac};
use crate::idp::IntrospectRequest;
use crate::{Client, Error};

/// A connected app's access on behalf of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserAccess {
    /// The user.
    pub user_id: String,
    /// What the token grants.
    pub grant: Grant,
}

impl IdpApi<'_> {
    /// Asks Stytch about an access token, and applies the authorization check to its scopes. Of the options, times do
    /// not matter: whether the token is in force is Stytch's to say.
    ///
    /// The response must name neither an organization nor a session. Its `token_type` may be absent, `access_token` or
    /// `bearer`; `aud` may be a list or a text. For `client_id` and `scope` see
    /// [`introspect_token_local`](Self::introspect_token_local).
    ///
    /// # Errors
    /// [`Error::Token`] when it is not in force or of another kind, [`Error::Denied`] when the check fails, and any
    /// error of a call.
    pub async fn introspect_token(
        self,
        request: IntrospectRequest,
        options: &IntrospectOptions<AuthorizationCheck>,
    ) -> Result<UserAccess, Error> {
        let kind = TokenKind::UserAccess;
        let (grant, organization) = network::introspect(self.client, request, kind).await?;
        if organization.is_some() {
            return Err(Error::token(kind, TokenFault::WrongKind));
        }
        let access = UserAccess {
            user_id: grant.subject.clone(),
            grant,
        };
        authorize(self.client, &access, options).await?;
        Ok(access)
    }

    /// Verifies an access token here, and applies the authorization check to its scopes. Revocations are not seen.
    ///
    /// The token must be signed by a key of the project, with RS256, for this project. Its type may be absent, `JWT` or
    /// `at+jwt`, each also with `application/` in front. It must name neither an organization nor a session, and a
    /// `client_id` other than its subject; without one, its subject must be a user's id and it must have no claim that
    /// only ID tokens have (`nonce`, `at_hash`, `c_hash`). A token without `scope` grants nothing.
    ///
    /// # Errors
    /// [`Error::Token`] for a token that does not verify, [`Error::Denied`] when the check fails,
    /// [`Error::Unavailable`] when the keys or the policy cannot be had.
    pub async fn introspect_token_local(
        self,
        token: impl AsRef<str>,
        options: &IntrospectOptions<AuthorizationCheck>,
    ) -> Result<Arc<UserAccess>, Error> {
        let access = verify::<ForUser>(self.client, token.as_ref(), &options.times).await?;
        authorize(self.client, &access, options).await?;
        Ok(access)
    }
}

async fn authorize(
    client: &Client,
    access: &UserAccess,
    options: &IntrospectOptions<AuthorizationCheck>,
) -> Result<(), Error> {
    if let Some(check) = &options.check {
        rbac::authorize_user_token(client, access, check).await?;
    }
    Ok(())
}

enum ForUser {}

impl Kind for ForUser {
    type Content = UserAccess;

    const KIND: TokenKind = TokenKind::UserAccess;
    const TYPES: &'static [&'static str] = ACCESS_TOKEN;
    const PRODUCTS: &'static [Product] = &[Product::Consumer];

    fn read(claims: Claims) -> Result<UserAccess, TokenFault> {
        if claims.has_session() || claims.has_organization() {
            return Err(TokenFault::WrongKind);
        }
        let grant = Grant::on_behalf(Self::KIND, claims)?;
        Ok(UserAccess {
            user_id: grant.subject.clone(),
            grant,
        })
    }

    fn verified(client: &Client) -> &TokenCache<UserAccess> {
        &client.context.identity().verified.user_access
    }
}
