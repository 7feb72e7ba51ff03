//! What organizations say about their active connections follows from the connections.

use stytch_api::b2b::organizations::{ActiveScimConnection, ActiveSsoConnection, Organization};
use stytch_api::b2b::scim::ScimConnection;
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::oidc::OidcConnection;
use stytch_api::b2b::sso::saml::{IdentityProvider, SamlConnection};

use super::store::Store;

const OWNER: &str = "organization_id";

/// Whether organizations say something about what is in a collection.
pub(super) fn concerns(collection: &str) -> bool {
    collection.ends_with("_connections")
}

/// Lets every organization say what is so now.
pub(crate) fn refresh(store: &mut Store) {
    for before in store.all::<Organization>().collect::<Vec<_>>() {
        let mut organization = before.clone();
        organization.sso_active_connections = active_sso(store, &before.organization_id);
        organization.scim_active_connection = active_scim(store, &before.organization_id);
        if organization != before {
            store.put(&organization);
        }
    }
}

fn active_sso(store: &Store, organization_id: &str) -> Vec<ActiveSsoConnection> {
    let saml = store.all_where(OWNER, organization_id);
    let saml = saml.filter(|it: &SamlConnection| it.status == "active");
    let saml = saml.map(|it| active(it.connection_id, it.display_name, it.identity_provider));
    let oidc = store.all_where(OWNER, organization_id);
    let oidc = oidc.filter(|it: &OidcConnection| it.status == "active");
    let oidc = oidc.map(|it| active(it.connection_id, it.display_name, it.identity_provider));
    let external = store.all_where(OWNER, organization_id);
    let external = external.filter(|it: &ExternalConnection| it.status == "active");
    let external =
        external.map(|it| active(it.connection_id, it.display_name, IdentityProvider::Generic));
    saml.chain(oidc).chain(external).collect()
}

fn active(id: String, name: String, provider: IdentityProvider) -> ActiveSsoConnection {
    let mut active = ActiveSsoConnection::default();
    active.connection_id = id;
    active.display_name = name;
    active.identity_provider = provider;
    active
}

fn active_scim(store: &Store, organization_id: &str) -> Option<ActiveScimConnection> {
    let mut all = store.all_where(OWNER, organization_id);
    let connection = all.find(|it: &ScimConnection| it.status == "active")?;
    let mut active = ActiveScimConnection::default();
    active.connection_id = connection.connection_id;
    active.display_name = connection.display_name;
    active.bearer_token_last_four = connection.bearer_token_last_four;
    active.bearer_token_expires_at = connection.bearer_token_expires_at;
    Some(active)
}
