//! Access tokens for members.

use std::sync::Arc;

use super::{IntrospectOptions, network};
use crate::b2b::idp::IdpApi;
use crate::b2b::sessions::AuthorizationCheck;
use crate::error::{TokenFault, TokenKind};
use crate::identity::jwt::Claims;
use crate::identity::token_cache::TokenCache;
use crate::identity::verify::{ACCESS_TOKEN, Kind, verify};
use crate::identity::{Grant, Product, rbac};
use crate::idp::IntrospectRequest;
use crate::{Client, Error};

/// A connected app's access on behalf of a member, confined to the member's organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberAccess {
    /// The member.
    pub member_id: String,
    /// The organization.
    pub organization_id: String,
    /// The organization's slug, where it is told.
    pub organization_slug: Option<String>,
    /// What the token grants.
    pub grant: Grant,
}

impl IdpApi<'_> {
    /// Asks Stytch about an access token, and applies the authorization check to its organization and scopes. Of the
    /// options, times do not matter: whether the token is in force is Stytch's to say.
    ///
    /// The response must name an organization, since that is what the access is confined to, and no session. Its
    /// `token_type` may be absent, `access_token` or `bearer`; `aud` may be a list or a text. For `client_id` and `scope`
    /// see [`introspect_token_local`](Self::introspect_token_local).
    ///
    /// # Errors
    /// [`Error::Token`] when it is not in force or of another kind, [`Error::Denied`] when the check fails, and any
    /// error of a call.
    pub async fn introspect_token(
        self,
        request: IntrospectRequest,
        options: &IntrospectOptions<AuthorizationCheck>,
    ) -> Result<MemberAccess, Error> {
        let kind = TokenKind::MemberAccess;
        let (grant, organization) = network::introspect(self.client, request, kind).await?;
        let organization = organization.unwrap_or_default();
        let access = access(grant, organization.organization_id, organization.slug)
            .map_err(|fault| Error::token(kind, fault))?;
        authorize(self.client, &access, options).await?;
        Ok(access)
    }

    /// Verifies an access token here, and applies the authorization check to its organization and scopes. Revocations
    /// are not seen.
    ///
    /// The token must be signed by a key of the project, with RS256, for this project. Its type may be absent, `JWT` or
    /// `at+jwt`, each also with `application/` in front. It must name an organization and no session, and a `client_id`
    /// other than its subject; without one, its subject must be a member's id and it must have no claim that only ID
    /// tokens have (`nonce`, `at_hash`, `c_hash`). A token without `scope` grants nothing.
    ///
    /// # Errors
    /// [`Error::Token`] for a token that does not verify, [`Error::Denied`] when the check fails,
    /// [`Error::Unavailable`] when the keys or the policy cannot be had.
    pub async fn introspect_token_local(
        self,
        token: impl AsRef<str>,
        options: &IntrospectOptions<AuthorizationCheck>,
    ) -> Result<Arc<MemberAccess>, Error> {
        let access = verify::<ForMember>(self.client, token.as_ref(), &options.times).await?;
        authorize(self.client, &access, options).await?;
        Ok(access)
    }
}

/// A token that names no organization is of another kind.
fn access(
    grant: Grant,
    organization_id: Option<String>,
    slug: Option<String>,
) -> Result<MemberAccess, TokenFault> {
    match organization_id.filter(|id| !id.is_empty()) {
        Some(organization_id) => Ok(MemberAccess {
            member_id: grant.subject.clone(),
            organization_id,
            organization_slug: slug.filter(|slug| !slug.is_empty()),
            grant,
        }),
        None => Err(TokenFault::WrongKind),
    }
}

async fn authorize(
    client: &Client,
    access: &MemberAccess,
    options: &IntrospectOptions<AuthorizationCheck>,
) -> Result<(), Error> {
    if let Some(check) = &options.check {
        rbac::authorize_member_token(client, access, check).await?;
    }
    Ok(())
}

enum ForMember {}

impl Kind for ForMember {
    type Content = MemberAccess;

    const KIND: TokenKind = TokenKind::MemberAccess;
    const TYPES: &'static [&'static str] = ACCESS_TOKEN;
    const PRODUCTS: &'static [Product] = &[Product::B2b];

    fn read(mut claims: Claims) -> Result<MemberAccess, TokenFault> {
        if claims.has_session() {
            return Err(TokenFault::WrongKind);
        }
        let organization = claims.take_organization()?;
        let grant = Grant::on_behalf(Self::KIND, claims)?;
        access(
            grant,
            Some(organization.organization_id),
            Some(organization.slug),
        )
    }

    fn verified(client: &Client) -> &TokenCache<MemberAccess> {
        &client.context.identity().verified.member_access
    }
}
