//! What has a collection of its own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::scim::ScimConnection;
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::oidc::OidcConnection;
use stytch_api::b2b::sso::saml::SamlConnection;
use stytch_api::connected_app::ConnectedApp;
use stytch_api::consumer::users::User;
use stytch_api::m2m::M2mClient;

/// A type whose values are stored, each under its id.
pub(crate) trait Stored: Serialize + DeserializeOwned {
    /// The name of the collection.
    const COLLECTION: &'static str;

    fn id(&self) -> &str;
}

macro_rules! stored {
    ($($type:ty, $collection:literal, $id:ident;)*) => {$(
        impl Stored for $type {
            const COLLECTION: &'static str = $collection;

            fn id(&self) -> &str {
                &self.$id
            }
        }
    )*};
}

stored! {
    Organization, "organizations", organization_id;
    Member, "members", member_id;
    SamlConnection, "saml_connections", connection_id;
    OidcConnection, "oidc_connections", connection_id;
    ExternalConnection, "external_connections", connection_id;
    ScimConnection, "scim_connections", connection_id;
    User, "users", user_id;
    M2mClient, "m2m_clients", client_id;
    ConnectedApp, "connected_apps", client_id;
}
