//! Whether an organization's policy fits the project's.

use std::collections::HashSet;
use std::fmt;

use crate::b2b::rbac::{OrgPolicy, Policy, PolicyRole, PolicyRolePermission};

/// What is wrong with an organization's policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrgPolicyFault {
    /// Two of its roles have the same id.
    DuplicateRole {
        /// The id.
        role_id: String,
    },
    /// One of its roles has the id of a role of the project.
    ProjectRole {
        /// The id.
        role_id: String,
    },
    /// A permission is for a resource that the project does not have.
    UnknownResource {
        /// The role.
        role_id: String,
        /// The resource.
        resource_id: String,
    },
    /// A permission allows nothing.
    NoActions {
        /// The role.
        role_id: String,
        /// The resource.
        resource_id: String,
    },
    /// A permission names actions beside `*`, which allows all of them.
    StarBesideOthers {
        /// The role.
        role_id: String,
        /// The resource.
        resource_id: String,
    },
    /// An action is blank.
    BlankAction {
        /// The role.
        role_id: String,
        /// The resource.
        resource_id: String,
    },
    /// The resource has no such action.
    UnknownAction {
        /// The role.
        role_id: String,
        /// The resource.
        resource_id: String,
        /// The action.
        action: String,
    },
}

impl fmt::Display for OrgPolicyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateRole { role_id } => write!(f, "role `{role_id}` is there twice"),
            Self::ProjectRole { role_id } => {
                write!(f, "role `{role_id}` is a role of the project already")
            }
            Self::UnknownResource {
                role_id,
                resource_id,
            } => {
                write!(
                    f,
                    "role `{role_id}`: the project has no resource `{resource_id}`"
                )
            }
            Self::NoActions {
                role_id,
                resource_id,
            } => {
                write!(f, "role `{role_id}` has no actions on `{resource_id}`")
            }
            Self::StarBesideOthers {
                role_id,
                resource_id,
            } => {
                write!(
                    f,
                    "role `{role_id}` has `*` beside other actions on `{resource_id}`"
                )
            }
            Self::BlankAction {
                role_id,
                resource_id,
            } => {
                write!(f, "role `{role_id}` has a blank action on `{resource_id}`")
            }
            Self::UnknownAction {
                role_id,
                resource_id,
                action,
            } => {
                write!(
                    f,
                    "role `{role_id}`: `{resource_id}` has no action `{action}`"
                )
            }
        }
    }
}

impl std::error::Error for OrgPolicyFault {}

/// Checks an organization's policy against the project's, as Stytch will when it is set.
///
/// # Errors
/// The first fault, in the order of the policy.
pub fn validate_org_policy(
    project: &Policy,
    organization: &OrgPolicy,
) -> Result<(), OrgPolicyFault> {
    let mut seen = HashSet::new();
    for role in &organization.roles {
        let role_id = || role.role_id.clone();
        if project
            .roles
            .iter()
            .any(|other| other.role_id == role.role_id)
        {
            return Err(OrgPolicyFault::ProjectRole { role_id: role_id() });
        }
        if !seen.insert(&role.role_id) {
            return Err(OrgPolicyFault::DuplicateRole { role_id: role_id() });
        }
        for permission in &role.permissions {
            validate_permission(project, role, permission)?;
        }
    }
    Ok(())
}

fn validate_permission(
    project: &Policy,
    role: &PolicyRole,
    permission: &PolicyRolePermission,
) -> Result<(), OrgPolicyFault> {
    let at = || (role.role_id.clone(), permission.resource_id.clone());
    let mut resources = project.resources.iter();
    let Some(resource) = resources.find(|other| other.resource_id == permission.resource_id) else {
        let (role_id, resource_id) = at();
        return Err(OrgPolicyFault::UnknownResource {
            role_id,
            resource_id,
        });
    };
    let (role_id, resource_id) = at();
    let actions = &permission.actions;
    if actions.is_empty() {
        return Err(OrgPolicyFault::NoActions {
            role_id,
            resource_id,
        });
    }
    if actions.len() > 1 && actions.iter().any(|action| action == "*") {
        return Err(OrgPolicyFault::StarBesideOthers {
            role_id,
            resource_id,
        });
    }
    if actions.iter().any(|action| action.trim().is_empty()) {
        return Err(OrgPolicyFault::BlankAction {
            role_id,
            resource_id,
        });
    }
    let unknown = |action: &&String| *action != "*" && !resource.actions.contains(action);
    match actions.iter().find(unknown) {
        Some(action) => Err(OrgPolicyFault::UnknownAction {
            role_id,
            resource_id,
            action: action.clone(),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{OrgPolicyFault, validate_org_policy};
    use crate::b2b::rbac::{OrgPolicy, Policy, PolicyResource, PolicyRole, PolicyRolePermission};

    fn role(role_id: &str, permissions: &[(&str, &[&str])]) -> PolicyRole {
        let permissions = permissions.iter().map(|(resource_id, actions)| {
            PolicyRolePermission::new(*resource_id, actions.iter().copied())
        });
        PolicyRole::new(role_id, "", permissions)
    }

    fn verdict(roles: Vec<PolicyRole>) -> Result<(), OrgPolicyFault> {
        let documents = PolicyResource {
            resource_id: "documents".into(),
            actions: vec!["read".into(), "edit".into()],
            ..PolicyResource::default()
        };
        let project = Policy {
            resources: vec![documents],
            roles: vec![role("stytch_admin", &[])],
            ..Policy::default()
        };
        validate_org_policy(&project, &OrgPolicy::new(roles))
    }

    #[test]
    fn a_policy_that_fits_is_accepted() {
        assert_eq!(verdict(vec![]), Ok(()));
        let fitting = vec![
            role("reviewer", &[("documents", &["read"])]),
            role("owner", &[("documents", &["*"])]),
            role("guest", &[]),
        ];
        assert_eq!(verdict(fitting), Ok(()));
    }

    #[test]
    fn every_fault_is_named() {
        let (role_id, resource_id) = (|| "r".to_owned(), || "documents".to_owned());
        for (roles, fault) in [
            (
                vec![role("r", &[]), role("r", &[])],
                OrgPolicyFault::DuplicateRole { role_id: role_id() },
            ),
            (
                vec![role("stytch_admin", &[])],
                OrgPolicyFault::ProjectRole {
                    role_id: "stytch_admin".into(),
                },
            ),
            (
                vec![role("r", &[("secrets", &["read"])])],
                OrgPolicyFault::UnknownResource {
                    role_id: role_id(),
                    resource_id: "secrets".into(),
                },
            ),
            (
                vec![role("r", &[("*", &["read"])])],
                OrgPolicyFault::UnknownResource {
                    role_id: role_id(),
                    resource_id: "*".into(),
                },
            ),
            (
                vec![role("r", &[("documents", &[])])],
                OrgPolicyFault::NoActions {
                    role_id: role_id(),
                    resource_id: resource_id(),
                },
            ),
            (
                vec![role("r", &[("documents", &["read", "*"])])],
                OrgPolicyFault::StarBesideOthers {
                    role_id: role_id(),
                    resource_id: resource_id(),
                },
            ),
            (
                vec![role("r", &[("documents", &["read", " "])])],
                OrgPolicyFault::BlankAction {
                    role_id: role_id(),
                    resource_id: resource_id(),
                },
            ),
            (
                vec![role("r", &[("documents", &["read", "burn"])])],
                OrgPolicyFault::UnknownAction {
                    role_id: role_id(),
                    resource_id: resource_id(),
                    action: "burn".into(),
                },
            ),
        ] {
            assert_eq!(verdict(roles), Err(fault));
        }
    }
}
