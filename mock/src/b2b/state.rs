//! The B2B side of the project.

use std::collections::BTreeMap;

use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::saml::SamlConnection;

use super::admission::Admitted;
use super::connections::Connections;
use super::sessions::Sessions;
use crate::call::Call;
use crate::fault::Fault;

/// All that operations read and change.
#[derive(Debug)]
pub(crate) struct B2b {
    /// By their ids.
    pub(super) organizations: BTreeMap<String, Organization>,
    /// By their ids.
    pub(super) members: BTreeMap<String, Member>,
    pub(super) sessions: Sessions,
    pub(super) saml_connections: Connections<SamlConnection>,
    pub(super) external_connections: Connections<ExternalConnection>,
}

impl B2b {
    /// Lets the call act on the organization that it names, or says why not.
    pub(super) fn admit(&self, call: &Call) -> Result<Admitted, Fault> {
        Admitted::check(call, &self.sessions, &self.organizations)
    }
}
