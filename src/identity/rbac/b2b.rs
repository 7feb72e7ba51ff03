//! What members may do.

use std::sync::Arc;

use reqwest::StatusCode;

use super::grants::Grants;
use super::lacking;
use super::policies::{AGES, ProjectPolicy};
use crate::b2b::rbac::{Policy, PolicyRole, RbacApi};
use crate::b2b::sessions::{AuthorizationCheck, AuthorizationVerdict, MemberSession};
use crate::error::{Cause, Denial, Needed};
use crate::identity::MemberAccess;
use crate::identity::refreshed::Fetched;
use crate::{Client, Error};

impl RbacApi<'_> {
    /// Decides by the member's roles: first that the organization is the member's own, then with the project's policy,
    /// then, where that does not allow it, with the organization's. The verdict names the roles of the policy that
    /// allowed it.
    ///
    /// # Errors
    /// [`Error::Denied`] naming what is missing; [`Error::Unavailable`] when a policy cannot be had.
    pub async fn authorize(
        self,
        session: &MemberSession,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        authorize_member(self.client, session, check).await
    }

    /// Whether the organization is the member's own and its roles allow it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when a policy cannot be had.
    pub async fn is_authorized(
        self,
        session: &MemberSession,
        check: &AuthorizationCheck,
    ) -> Result<bool, Error> {
        if session.organization_id != check.organization_id {
            return Ok(false);
        }
        let (roles, resource_id, action) = (&session.roles, &check.resource_id, &check.action);
        let policy = project(self.client).await?;
        if policy
            .roles
            .granting(roles, resource_id, action)
            .next()
            .is_some()
        {
            return Ok(true);
        }
        let own = organization(self.client, &session.organization_id).await?;
        Ok(own.granting(roles, resource_id, action).next().is_some())
    }

    /// Decides by the scopes of an access token that a connected app holds for a member, of its organization only.
    ///
    /// # Errors
    /// [`Error::Denied`] naming what is missing; [`Error::Unavailable`] when the policy cannot be had.
    pub async fn authorize_token(
        self,
        access: &MemberAccess,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Error> {
        authorize_member_token(self.client, access, check).await
    }

    /// Whether the organization is the token's own and its scopes allow it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when the policy cannot be had.
    pub async fn is_token_authorized(
        self,
        access: &MemberAccess,
        check: &AuthorizationCheck,
    ) -> Result<bool, Error> {
        match authorize_member_token(self.client, access, check).await {
            Ok(_) => Ok(true),
            Err(Error::Denied(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

pub(crate) async fn authorize_member(
    client: &Client,
    session: &MemberSession,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Error> {
    check_tenancy(&session.organization_id, check)?;
    let (roles, resource_id, action) = (&session.roles, &check.resource_id, &check.action);
    let policy = project(client).await?;
    let granting: Vec<_> = policy.roles.granting(roles, resource_id, action).collect();
    if !granting.is_empty() {
        return Ok(allowed(granting));
    }
    let own = organization(client, &session.organization_id).await?;
    let granting: Vec<_> = own.granting(roles, resource_id, action).collect();
    match granting.is_empty() {
        true => Err(Error::denied(lacking(resource_id, action))),
        false => Ok(allowed(granting)),
    }
}

pub(crate) async fn authorize_member_token(
    client: &Client,
    access: &MemberAccess,
    check: &AuthorizationCheck,
) -> Result<AuthorizationVerdict, Error> {
    check_tenancy(&access.organization_id, check)?;
    let policy = project(client).await?;
    let scopes = &access.grant.scopes;
    let mut granting = policy
        .scopes
        .granting(scopes, &check.resource_id, &check.action);
    match granting.next() {
        // A scope is no role: the verdict names none.
        Some(_) => Ok(allowed(Vec::new())),
        None => Err(Error::denied(lacking(&check.resource_id, &check.action))),
    }
}

/// Before anything else: what is allowed in one organization says nothing about another.
fn check_tenancy(actual: &str, check: &AuthorizationCheck) -> Result<(), Error> {
    match actual == check.organization_id {
        true => Ok(()),
        false => Err(Error::denied(Denial::Tenancy {
            actual: actual.to_owned(),
            required: check.organization_id.clone(),
        })),
    }
}

fn allowed(granting_roles: Vec<&str>) -> AuthorizationVerdict {
    AuthorizationVerdict {
        authorized: true,
        granting_roles: granting_roles.into_iter().map(str::to_owned).collect(),
        ..AuthorizationVerdict::default()
    }
}

async fn project(client: &Client) -> Result<Arc<ProjectPolicy>, Error> {
    let kept = &client.context.identity().policies().b2b;
    let fetched = kept.get(client, &|client| Box::pin(fetch_project(client)));
    fetched.await.map_err(unavailable)
}

async fn organization(client: &Client, organization_id: &str) -> Result<Arc<Grants>, Error> {
    let policies = client.context.identity().policies();
    let kept = policies.organizations.of(organization_id);
    let id = || organization_id.to_owned();
    let fetched = kept
        .get(client, &|client| Box::pin(fetch_organization(client, id())))
        .await;
    fetched.map_err(unavailable)
}

fn unavailable(cause: Cause) -> Error {
    Error::not_fetched(Needed::Policy, cause)
}

async fn fetch_project(client: Client) -> Result<Fetched<ProjectPolicy>, Error> {
    let response = client.b2b().rbac().policy().await?;
    let value = arrange(response.policy.as_ref());
    Ok(Fetched { value, ages: AGES })
}

async fn fetch_organization(
    client: Client,
    organization_id: String,
) -> Result<Fetched<Grants>, Error> {
    let organizations = client.b2b().rbac().organizations();
    let response = organizations.get_org_policy(&organization_id).await;
    let value = match response {
        Ok(response) => grants(&response.org_policy.roles),
        // It has no roles of its own.
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Grants::default(),
        Err(error) => return Err(error),
    };
    Ok(Fetched { value, ages: AGES })
}

fn arrange(policy: Option<&Policy>) -> ProjectPolicy {
    let mut scopes = Grants::default();
    for scope in policy.iter().flat_map(|policy| &policy.scopes) {
        for permission in &scope.permissions {
            scopes.add(&scope.scope, &permission.resource_id, &permission.actions);
        }
    }
    let roles = policy.map_or(&[][..], |policy| &policy.roles);
    ProjectPolicy {
        roles: grants(roles),
        scopes,
    }
}

fn grants(roles: &[PolicyRole]) -> Grants {
    let mut grants = Grants::default();
    for role in roles {
        for permission in &role.permissions {
            grants.add(&role.role_id, &permission.resource_id, &permission.actions);
        }
    }
    grants
}
