//! What the descriptions do not tell about new and changed objects.

mod clients;
mod connections;
mod fields;
mod people;

pub(super) use self::clients::{connected_app, m2m_client};
pub(super) use self::connections::{
    external_connection, oidc_connection, saml_connection, scim_connection,
};
pub(super) use self::people::{member, organization, user};
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;

/// Completes an object that took over what the request says, which is the third argument; the last tells whether the
/// object is new. What is returned is shown in this response and not kept.
pub(super) type Fill = fn(&mut State, &mut Object, &Object, bool) -> Result<Object, Fault>;
