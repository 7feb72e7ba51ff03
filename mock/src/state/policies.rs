//! What roles allow.

use serde::{Deserialize, Serialize};
use stytch_api::b2b::organizations::CustomRole;
use stytch_api::b2b::rbac::{Policy, PolicyResource, PolicyRole, PolicyRolePermission};
use stytch_api::consumer::rbac::Policy as ConsumerPolicy;

/// An action on a resource.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Permission<'a> {
    pub(crate) resource: &'a str,
    pub(crate) action: &'a str,
}

impl<'a> Permission<'a> {
    pub(crate) const fn new(resource: &'a str, action: &'a str) -> Self {
        Self { resource, action }
    }

    fn granted_by(&self, resource: &str, actions: &[String]) -> bool {
        let covers = |held: &String| held == "*" || held == self.action;
        resource == self.resource && actions.iter().any(covers)
    }
}

/// The RBAC policies of a project.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Policies {
    pub(crate) b2b: Policy,
    pub(crate) consumer: ConsumerPolicy,
}

impl Policies {
    /// Those among a member's roles that grant the permission. An organization may have roles of its own.
    pub(crate) fn granting(
        &self,
        roles: &[String],
        own: &[CustomRole],
        wanted: Permission<'_>,
    ) -> Vec<String> {
        let grants = |id: &str| self.grants(id, wanted) || grants(own, id, wanted);
        let granting = roles.iter().filter(|id| grants(id));
        granting.cloned().collect()
    }

    /// Those among a user's roles that grant the permission.
    pub(crate) fn granting_user(&self, roles: &[String], wanted: Permission<'_>) -> Vec<String> {
        let grants = |id: &str| {
            let mut held = self.consumer.roles.iter().filter(|role| role.role_id == id);
            held.any(|role| {
                let mut permissions = role.permissions.iter();
                permissions.any(|it| wanted.granted_by(&it.resource_id, &it.actions))
            })
        };
        let granting = roles.iter().filter(|id| grants(id));
        granting.cloned().collect()
    }

    fn grants(&self, id: &str, wanted: Permission<'_>) -> bool {
        let mut held = self.b2b.roles.iter().filter(|role| role.role_id == id);
        held.any(|role| {
            let mut permissions = role.permissions.iter();
            permissions.any(|it| wanted.granted_by(&it.resource_id, &it.actions))
        })
    }
}

fn grants(own: &[CustomRole], id: &str, wanted: Permission<'_>) -> bool {
    let mut held = own.iter().filter(|role| role.role_id == id);
    held.any(|role| {
        let mut permissions = role.permissions.iter();
        permissions.any(|it| wanted.granted_by(&it.resource_id, &it.actions))
    })
}

/// What members may do with themselves, and others with them.
const MEMBER_ACTIONS: &[&str] = &[
    "delete",
    "get.connected-apps",
    "revoke.connected-app",
    "revoke-sessions",
    "update.info.delete.mfa-phone",
    "update.info.delete.mfa-totp",
    "update.info.delete.password",
    "update.info.email",
    "update.info.mfa-phone",
    "update.info.name",
    "update.info.unlink.retired-email",
    "update.info.untrusted-metadata",
    "update.settings.default-mfa-method",
    "update.settings.mfa-enrolled",
];

const ORGANIZATION_ACTIONS: &[&str] = &[
    "delete",
    "update.info.logo-url",
    "update.info.name",
    "update.info.slug",
    "update.settings.allowed-auth-methods",
    "update.settings.allowed-domains",
    "update.settings.allowed-mfa-methods",
    "update.settings.allowed-oauth-tenants",
    "update.settings.default-sso-connection",
    "update.settings.email-invites",
    "update.settings.email-jit-provisioning",
    "update.settings.implicit-roles",
    "update.settings.mfa-policy",
    "update.settings.oauth-tenant-jit-provisioning",
    "update.settings.sso-jit-provisioning",
];

const CONNECTION_ACTIONS: &[&str] = &["create", "delete", "get", "update"];

impl Default for Policies {
    /// What every project has from the start.
    fn default() -> Self {
        let others = [
            "create",
            "search",
            "update.settings.is-breakglass",
            "update.settings.roles",
        ];
        let mut b2b = Policy::default();
        b2b.resources = vec![
            resource("stytch.organization", ORGANIZATION_ACTIONS),
            resource(
                "stytch.member",
                &[MEMBER_ACTIONS, others.as_slice()].concat(),
            ),
            resource("stytch.self", MEMBER_ACTIONS),
            resource("stytch.sso", CONNECTION_ACTIONS),
            resource("stytch.scim", CONNECTION_ACTIONS),
            resource("stytch.custom-org-roles", CONNECTION_ACTIONS),
        ];
        b2b.roles = vec![
            role("stytch_member", &["stytch.self"]),
            role(
                "stytch_admin",
                &[
                    "stytch.organization",
                    "stytch.member",
                    "stytch.sso",
                    "stytch.scim",
                ],
            ),
        ];
        let mut consumer = ConsumerPolicy::default();
        consumer.roles = vec![stytch_api::consumer::rbac::PolicyRole::default()];
        for role in &mut consumer.roles {
            role.role_id = "stytch_user".to_owned();
        }
        Self { b2b, consumer }
    }
}

fn resource(id: &str, actions: &[&str]) -> PolicyResource {
    let mut resource = PolicyResource::default();
    resource.resource_id = id.to_owned();
    resource.actions = actions.iter().map(ToString::to_string).collect();
    resource
}

/// A role that may do everything with these resources.
fn role(id: &str, resources: &[&str]) -> PolicyRole {
    let permission = |resource: &&str| PolicyRolePermission::new(*resource, ["*"]);
    PolicyRole::new(id, "", resources.iter().map(permission))
}

#[cfg(test)]
mod tests {
    use super::{Permission, Policies};

    fn granting(roles: &[&str], resource: &str, action: &str) -> Vec<String> {
        let roles: Vec<_> = roles.iter().map(ToString::to_string).collect();
        Policies::default().granting(&roles, &[], Permission::new(resource, action))
    }

    #[test]
    fn a_star_stands_for_every_action_and_for_no_other_resource() {
        let both = ["stytch_member", "stytch_admin"];
        assert_eq!(granting(&both, "stytch.sso", "update"), ["stytch_admin"]);
        assert_eq!(granting(&both, "stytch.self", "x"), ["stytch_member"]);
        assert!(granting(&both, "*", "update").is_empty());
        assert!(granting(&["stytch_member"], "stytch.sso", "update").is_empty());
        assert!(granting(&["unknown"], "stytch.self", "x").is_empty());
    }
}
