//! Who may do what.

use hyper::header::HeaderName;
use serde_json::Value;

use super::B2b;
use super::sessions::presented;
use crate::SessionCredential;
use crate::b2b::rbac::organizations::GetOrgPolicyResponse;
use crate::b2b::rbac::{Policy, PolicyResponse, PolicyRole, PolicyRolePermission};
use crate::mock::call::Call;
use crate::mock::fault::Fault;
use crate::mock::project::Project;
use crate::mock::routes::answer;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");
const SESSION_JWT: HeaderName = HeaderName::from_static("x-stytch-member-sessionjwt");

/// An action on a resource.
#[derive(Clone, Copy, Debug)]
pub(super) struct Permission<'a> {
    resource: &'a str,
    action: &'a str,
}

impl<'a> Permission<'a> {
    pub(super) const fn new(resource: &'a str, action: &'a str) -> Self {
        Self { resource, action }
    }
}

/// The roles that every project has from the start, and what they allow.
const ROLES: &[(&str, &[Permission<'static>])] = &[
    ("stytch_member", &[Permission::new("stytch.self", "*")]),
    (
        "stytch_admin",
        &[
            Permission::new("stytch.organization", "*"),
            Permission::new("stytch.member", "*"),
            Permission::new("stytch.sso", "*"),
            Permission::new("stytch.scim", "*"),
        ],
    ),
];

/// `b2b.rbac.policy`.
pub(super) fn policy(_: &mut Project, _: &Call) -> Result<Value, Fault> {
    let permission =
        |held: &Permission<'_>| PolicyRolePermission::new(held.resource, [held.action]);
    let roles = ROLES
        .iter()
        .map(|(id, permissions)| PolicyRole::new(*id, "", permissions.iter().map(permission)));
    answer(PolicyResponse::default().policy(Policy::default().roles(roles)))
}

/// `b2b.rbac.organizations.get_org_policy`: no organization has roles of its own.
pub(super) fn organization_policy(project: &mut Project, call: &Call) -> Result<Value, Fault> {
    let organization_id = call.parameter("organization_id").unwrap_or_default();
    match project.b2b.organizations.contains_key(organization_id) {
        true => answer(GetOrgPolicyResponse::default()),
        false => Err(Fault::organization_not_found()),
    }
}

/// Those among `roles` that grant the permission.
pub(super) fn granting_roles(roles: &[String], wanted: Permission<'_>) -> Vec<String> {
    let grants = |role: &str| {
        let known = ROLES.iter().find(|(id, _)| *id == role);
        known.is_some_and(|(_, permissions)| permissions.iter().any(|held| covers(held, wanted)))
    };
    let granting = roles.iter().filter(|role| grants(role));
    granting.cloned().collect()
}

fn covers(held: &Permission<'_>, wanted: Permission<'_>) -> bool {
    held.resource == wanted.resource && (held.action == "*" || held.action == wanted.action)
}

/// That the caller may act on this organization as wanted. There is no other way to get one than [`B2b::admit`].
#[derive(Debug)]
pub(super) struct Admitted {
    organization_id: String,
}

impl Admitted {
    pub(super) fn organization_id(&self) -> &str {
        &self.organization_id
    }
}

impl B2b {
    /// Checks what Stytch checks before an operation that accepts a member session. Without one the project itself
    /// calls, and may do anything.
    pub(super) fn admit(&self, call: &Call, wanted: Permission<'_>) -> Result<Admitted, Fault> {
        let organization_id = call.parameter("organization_id").unwrap_or_default();
        if let Some(session) = session_of(call)? {
            self.sessions
                .find(&session)?
                .check(organization_id, wanted)?;
        }
        match self.organizations.contains_key(organization_id) {
            true => Ok(Admitted {
                organization_id: organization_id.to_owned(),
            }),
            false => Err(Fault::organization_not_found()),
        }
    }
}

fn session_of(call: &Call) -> Result<Option<SessionCredential>, Fault> {
    let secret = |name| call.header(name).map(Into::into);
    presented(secret(&SESSION_TOKEN), secret(&SESSION_JWT))
}

#[cfg(test)]
mod tests {
    use super::{Permission, granting_roles};

    fn granting(roles: &[&str], resource: &str, action: &str) -> Vec<String> {
        let roles: Vec<_> = roles.iter().map(ToString::to_string).collect();
        granting_roles(&roles, Permission::new(resource, action))
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
