//! What roles allow.

use stytch_api::operation::Operation;

/// An action on a resource.
#[derive(Clone, Copy, Debug)]
pub(super) struct Permission<'a> {
    pub(super) resource: &'a str,
    pub(super) action: &'a str,
}

impl<'a> Permission<'a> {
    pub(super) const fn new(resource: &'a str, action: &'a str) -> Self {
        Self { resource, action }
    }
}

impl Permission<'static> {
    /// What the contract says that an operation asks of a member.
    pub(super) fn asked_by(operation: &Operation) -> Option<Self> {
        let asked = operation.permission?;
        Some(Self::new(asked.resource, asked.action?))
    }
}

/// The roles that every project has from the start, and what they allow.
pub(super) const ROLES: &[(&str, &[Permission<'static>])] = &[
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
