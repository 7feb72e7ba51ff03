//! The connection that a call names.

use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::oidc::OidcConnection;
use stytch_api::b2b::sso::saml::SamlConnection;

use crate::behaviour::b2b::organization::organization_of;
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Stored;

/// The connection of the kind that the call names, if it is the organization's that it names.
pub(super) fn connection_of<T: Stored + Owned>(state: &State, call: &Call) -> Result<T, Fault> {
    let organization = organization_of(state, call)?;
    let id = call.parameter("connection_id").unwrap_or_default();
    let connection = state.store.get::<T>(id);
    let own = connection.filter(|it| it.owner() == organization.organization_id);
    own.ok_or_else(Fault::sso_connection_not_found)
}

/// What belongs to an organization.
pub(super) trait Owned {
    fn owner(&self) -> &str;
}

macro_rules! owned {
    ($($type:ty),*) => {$(
        impl Owned for $type {
            fn owner(&self) -> &str {
                &self.organization_id
            }
        }
    )*};
}

owned!(SamlConnection, OidcConnection, ExternalConnection);

/// Takes over what a request sets.
pub(super) fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
