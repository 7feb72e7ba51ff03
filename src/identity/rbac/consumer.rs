//! What users may do.

use std::sync::Arc;

use super::lacking;
use super::policies::{AGES, ProjectPolicy};
use crate::consumer::rbac::{Policy, RbacApi};
use crate::consumer::sessions::{AuthorizationCheck, AuthorizationVerdict, Session};
use crate::error::Needed;
use crate::identity::UserAccess;
use crate::identity::refreshed::Fetched;
use crate::{Client, Error};

impl RbacApi<'_> {
    /// Decides by the user's roles, with the project's policy at hand.
    ///
    /// # Errors
    /// [`Error::Denied`] naming what is missing; [`Error::Unavailable`] when the policy cannot be had.
    pub async fn authorize(
        self,
        session: &Session,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        authorize_user(self.client, session, check).await
    }

    /// Whether the user's roles allow it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the policy cannot be had.
    pub async fn is_authorized(
        self,
        session: &Session,
        check: &AuthorizationCheck,
    ) -> Result<bool, Error> {
        let policy = policy(self.client).await?;
        let mut roles = policy
            .roles
            .granting(&session.roles, &check.resource_id, &check.action);
        Ok(roles.next().is_some())
    }

    /// Decides by the scopes of an access token that a connected app holds for a user.
    ///
    /// # Errors
    /// [`Error::Denied`] naming what is missing; [`Error::Unavailable`] when the policy cannot be had.
    pub async fn authorize_token(
        self,
        access: &UserAccess,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        authorize_user_token(self.client, access, check).await
    }

    /// Whether the scopes of an access token allow it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the policy cannot be had.
    pub async fn is_token_authorized(
        self,
        access: &UserAccess,
        check: &AuthorizationCheck,
    ) -> Result<bool, Error> {
        let policy = policy(self.client).await?;
        let mut scopes =
            policy
                .scopes
                .granting(&access.grant.scopes, &check.resource_id, &check.action);
        Ok(scopes.next().is_some())
    }
}

pub(crate) async fn authorize_user(
    client: &Client,
    session: &Session,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Error> {
    let policy = policy(client).await?;
    let roles = policy
        .roles
        .granting(&session.roles, &check.resource_id, &check.action);
    verdict(roles, check)
}

pub(crate) async fn authorize_user_token(
    client: &Client,
    access: &UserAccess,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Error> {
    let policy = policy(client).await?;
    let scopes = &access.grant.scopes;
    let granting = policy
        .scopes
        .granting(scopes, &check.resource_id, &check.action);
    // A scope is no role: the verdict names none.
    verdict(granting, check).map(|verdict| AuthorizationVerdict {
        granting_roles: Vec::new(),
        ..verdict
    })
}

fn verdict<'h>(
    granting: impl Iterator<Item = &'h str>,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Error> {
    let granting: Vec<_> = granting.collect();
    match granting.is_empty() {
        true => Err(Error::denied_user(lacking(
            &check.resource_id,
            &check.action,
        ))),
        false => Ok(AuthorizationVerdict {
            authorized: true,
            granting_roles: granting.into_iter().map(str::to_owned).collect(),
            ..AuthorizationVerdict::default()
        }),
    }
}

async fn policy(client: &Client) -> Result<Arc<ProjectPolicy>, Error> {
    let kept = &client.context.identity().policies().consumer;
    let fetched = kept.get(client, &|client| Box::pin(fetch(client)));
    fetched
        .await
        .map_err(|cause| Error::not_fetched(Needed::Policy, cause))
}

async fn fetch(client: Client) -> Result<Fetched<ProjectPolicy>, Error> {
    let response = client.consumer().rbac().policy().await?;
    let value = arrange(response.policy.as_ref());
    Ok(Fetched { value, ages: AGES })
}

fn arrange(policy: Option<&Policy>) -> ProjectPolicy {
    let mut arranged = ProjectPolicy::default();
    for role in policy.iter().flat_map(|policy| &policy.roles) {
        for permission in &role.permissions {
            let ProjectPolicy { roles, .. } = &mut arranged;
            roles.add(&role.role_id, &permission.resource_id, &permission.actions);
        }
    }
    for scope in policy.iter().flat_map(|policy| &policy.scopes) {
        for permission in &scope.permissions {
            let ProjectPolicy { scopes, .. } = &mut arranged;
            scopes.add(&scope.scope, &permission.resource_id, &permission.actions);
        }
    }
    arranged
}
