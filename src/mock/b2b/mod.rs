//! What is played of B2B.

mod authenticate;
mod connections;
mod external;
mod member_login;
mod rbac;
mod saml;
mod seeds;
mod sessions;
mod sso;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::member_login::MemberLogin;
pub(super) use self::seeds::Seeds;

use self::connections::Connections;
use self::sessions::Sessions;
use super::routes::Route;
use super::server::Server;
use crate::b2b;
use crate::b2b::organizations::{Member, Organization};
use crate::b2b::sso::external::Connection as ExternalConnection;
use crate::b2b::sso::saml::SamlConnection;

/// What is played, and by whom.
pub(super) static ROUTES: &[Route] = &[
    Route::new(&b2b::sessions::AUTHENTICATE, authenticate::authenticate),
    Route::new(&b2b::sessions::GET_JWKS, authenticate::get_jwks),
    Route::new(&b2b::rbac::POLICY, rbac::policy),
    Route::new(
        &b2b::rbac::organizations::GET_ORG_POLICY,
        rbac::organization_policy,
    ),
    Route::new(&b2b::sso::GET_CONNECTIONS, sso::get_connections),
    Route::new(&b2b::sso::saml::UPDATE_CONNECTION, saml::update_connection),
    Route::new(&b2b::sso::saml::UPDATE_BY_URL, saml::update_by_url),
    Route::new(
        &b2b::sso::external::UPDATE_CONNECTION,
        external::update_connection,
    ),
];

/// The B2B side of the project.
#[derive(Debug)]
pub(super) struct B2b {
    /// By their ids.
    organizations: BTreeMap<String, Organization>,
    /// By their ids.
    members: BTreeMap<String, Member>,
    sessions: Sessions,
    saml_connections: Connections<SamlConnection>,
    external_connections: Connections<ExternalConnection>,
    seeds: Arc<Seeds>,
}

impl B2b {
    /// What was there at the start.
    pub(super) fn seeds(&self) -> Arc<Seeds> {
        Arc::clone(&self.seeds)
    }
}

impl Server {
    /// The id of the organization that everything else here belongs to.
    pub fn organization_id(&self) -> &str {
        &self.b2b.organization_id
    }

    /// A member with the role `stytch_admin`, which allows everything, logged in.
    pub fn admin(&self) -> &MemberLogin {
        &self.b2b.admin
    }

    /// A member with no role but `stytch_member`, which allows nothing on `stytch.sso`, logged in.
    pub fn member(&self) -> &MemberLogin {
        &self.b2b.member
    }

    /// The id of an active SAML connection.
    pub fn saml_connection_id(&self) -> &str {
        &self.b2b.saml_connection_id
    }

    /// The id of an active external connection.
    pub fn external_connection_id(&self) -> &str {
        &self.b2b.external_connection_id
    }
}
