//! The roles that follow from a connection, and from the groups of whoever logs in by it.

use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::oidc::OidcConnection;
use stytch_api::b2b::sso::saml::SamlConnection;

use crate::behaviour::b2b::members::add_role;
use crate::state::State;

const BY_CONNECTION: &str = "sso_connection";
const BY_GROUP: &str = "sso_connection_group";

/// A connection of any kind, as far as logins need it.
#[derive(Debug, Default)]
pub(super) struct Provider {
    pub(super) organization_id: String,
    pub(super) connection_id: String,
    pub(super) is_active: bool,
    pub(super) is_oidc: bool,
    /// The roles of everyone.
    roles: Vec<String>,
    /// The roles of groups.
    groups: Vec<(String, String)>,
}

impl Provider {
    pub(super) fn find(state: &State, connection_id: &str) -> Option<Self> {
        let saml = state.store.get(connection_id).map(Self::of_saml);
        let oidc = || state.store.get(connection_id).map(Self::of_oidc);
        let external = || state.store.get(connection_id).map(Self::of_external);
        saml.or_else(oidc).or_else(external)
    }

    fn of_saml(it: SamlConnection) -> Self {
        let everyones = it.saml_connection_implicit_role_assignments.into_iter();
        let groups = it.saml_group_implicit_role_assignments.into_iter();
        Self {
            organization_id: it.organization_id,
            connection_id: it.connection_id,
            is_active: it.status == "active",
            is_oidc: false,
            roles: everyones.map(|it| it.role_id).collect(),
            groups: groups.map(|it| (it.group, it.role_id)).collect(),
        }
    }

    fn of_oidc(it: OidcConnection) -> Self {
        Self {
            organization_id: it.organization_id,
            connection_id: it.connection_id,
            is_active: it.status == "active",
            is_oidc: true,
            ..Self::default()
        }
    }

    fn of_external(it: ExternalConnection) -> Self {
        let everyones = it.external_connection_implicit_role_assignments.into_iter();
        let groups = it.external_group_implicit_role_assignments.into_iter();
        Self {
            organization_id: it.organization_id,
            connection_id: it.connection_id,
            is_active: it.status == "active",
            is_oidc: false,
            roles: everyones.map(|it| it.role_id).collect(),
            groups: groups.map(|it| (it.group, it.role_id)).collect(),
        }
    }
}

/// Gives a member the roles that follow from the connection, and takes those away that do not any more.
pub(super) fn grant_roles(member: &mut Member, provider: &Provider, groups: &[String]) {
    let id = provider.connection_id.as_str();
    for role in &mut member.roles {
        role.sources.retain(|it| {
            let is_ours = it.details.get("connection_id") == Some(&json!(id));
            !is_ours || (it.type_ != BY_CONNECTION && it.type_ != BY_GROUP)
        });
    }
    for role in &provider.roles {
        add_role(member, role, BY_CONNECTION, details(id, None));
    }
    for (group, role) in provider.groups.iter().filter(|(it, _)| groups.contains(it)) {
        add_role(member, role, BY_GROUP, details(id, Some(group)));
    }
    member.roles.retain(|it| !it.sources.is_empty());
    member.is_admin = member.roles.iter().any(|it| it.role_id == "stytch_admin");
}

fn details(connection_id: &str, group: Option<&str>) -> Map<String, Value> {
    let group = group.map(|it| ("group".to_owned(), json!(it)));
    let id = ("connection_id".to_owned(), json!(connection_id));
    [Some(id), group].into_iter().flatten().collect()
}
