//! What is in the store.

use stytch_api::StatusCode;

use super::fill::{self, Fill};

/// Objects of one kind.
pub(crate) struct Kind {
    /// The resource whose operations are about them.
    pub(super) resource: &'static str,
    /// Their type, by its name in the contract.
    pub(crate) type_name: &'static str,
    pub(crate) collection: &'static str,
    /// The field that holds their id, and the path parameter of the same name.
    pub(crate) id: &'static str,
    /// What their ids begin with.
    pub(super) prefix: &'static str,
    /// The field of a response that holds one.
    pub(super) field: &'static str,
    /// The field of a response that holds a page of them.
    pub(super) list: &'static str,
    /// Fields by which they can be named in the place of their id.
    pub(super) other_names: &'static [&'static str],
    /// Whether each belongs to an organization.
    pub(crate) is_owned: bool,
    /// What is said when there is none of this id.
    pub(super) missing: (StatusCode, &'static str),
    /// What its description does not tell about new and changed ones.
    pub(super) fill: Fill,
}

impl Kind {
    /// Whether a path parameter of this name names one of them.
    pub(super) fn is_named_by(&self, parameter: &str) -> bool {
        match parameter {
            "connected_app_id" => self.collection == "connected_apps",
            id => id == self.id,
        }
    }
}

pub(crate) const KINDS: &[Kind] = &[
    Kind {
        resource: "b2b.organizations",
        type_name: "b2b.organizations.Organization",
        collection: "organizations",
        id: "organization_id",
        prefix: "organization",
        field: "organization",
        list: "organizations",
        other_names: &["organization_external_id", "organization_slug"],
        is_owned: false,
        missing: (StatusCode::NOT_FOUND, "organization_not_found"),
        fill: fill::organization,
    },
    Kind {
        resource: "b2b.organizations.members",
        type_name: "b2b.organizations.Member",
        collection: "members",
        id: "member_id",
        prefix: "member",
        field: "member",
        list: "members",
        other_names: &["external_id", "email_address"],
        is_owned: true,
        missing: (StatusCode::NOT_FOUND, "member_not_found"),
        fill: fill::member,
    },
    Kind {
        resource: "b2b.sso.saml",
        type_name: "b2b.sso.saml.SamlConnection",
        collection: "saml_connections",
        id: "connection_id",
        prefix: "saml-connection",
        field: "connection",
        list: "saml_connections",
        other_names: &[],
        is_owned: true,
        missing: (StatusCode::NOT_FOUND, "sso_connection_not_found"),
        fill: fill::saml_connection,
    },
    Kind {
        resource: "b2b.sso.oidc",
        type_name: "b2b.sso.oidc.OidcConnection",
        collection: "oidc_connections",
        id: "connection_id",
        prefix: "oidc-connection",
        field: "connection",
        list: "oidc_connections",
        other_names: &[],
        is_owned: true,
        missing: (StatusCode::NOT_FOUND, "sso_connection_not_found"),
        fill: fill::oidc_connection,
    },
    Kind {
        resource: "b2b.sso.external",
        type_name: "b2b.sso.external.Connection",
        collection: "external_connections",
        id: "connection_id",
        prefix: "external-connection",
        field: "connection",
        list: "external_connections",
        other_names: &[],
        is_owned: true,
        missing: (StatusCode::NOT_FOUND, "sso_connection_not_found"),
        fill: fill::external_connection,
    },
    Kind {
        resource: "b2b.scim.connection",
        type_name: "b2b.scim.ScimConnection",
        collection: "scim_connections",
        id: "connection_id",
        prefix: "scim-connection",
        field: "connection",
        list: "",
        other_names: &[],
        is_owned: true,
        missing: (StatusCode::BAD_REQUEST, "no_active_scim_connection"),
        fill: fill::scim_connection,
    },
    Kind {
        resource: "consumer.users",
        type_name: "consumer.users.User",
        collection: "users",
        id: "user_id",
        prefix: "user",
        field: "user",
        list: "results",
        other_names: &["external_id"],
        is_owned: false,
        missing: (StatusCode::NOT_FOUND, "user_not_found"),
        fill: fill::user,
    },
    Kind {
        resource: "m2m.clients",
        type_name: "m2m.M2mClient",
        collection: "m2m_clients",
        id: "client_id",
        prefix: "m2m-client",
        field: "m2m_client",
        list: "m2m_clients",
        other_names: &[],
        is_owned: false,
        missing: (StatusCode::NOT_FOUND, "m2m_client_not_found"),
        fill: fill::m2m_client,
    },
    Kind {
        resource: "connected_app.clients",
        type_name: "connected_app.ConnectedApp",
        collection: "connected_apps",
        id: "client_id",
        prefix: "connected-app",
        field: "connected_app",
        list: "connected_apps",
        other_names: &[],
        is_owned: false,
        missing: (StatusCode::NOT_FOUND, "connected_app_not_found"),
        fill: fill::connected_app,
    },
];

#[cfg(test)]
mod tests {
    use super::KINDS;
    use crate::contract;

    #[test]
    fn every_kind_is_of_the_contract() {
        for kind in KINDS {
            let described = contract::object(kind.type_name).expect(kind.type_name);
            for name in [&[kind.id], kind.other_names].concat() {
                assert!(described.field(name).is_some(), "{}.{name}", kind.type_name);
            }
            let owner = described.field("organization_id").is_some();
            assert!(owner || !kind.is_owned, "{}", kind.type_name);
        }
    }
}
