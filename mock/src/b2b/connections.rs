//! SSO connections of one kind.

use std::collections::BTreeMap;

use super::admission::Admitted;
use crate::call::Call;
use crate::fault::Fault;

/// Connections by organization and connection id. They are reached only on behalf of someone who was admitted to the
/// organization.
#[derive(Debug)]
pub(super) struct Connections<T>(BTreeMap<(String, String), T>);

impl<T: Clone> Connections<T> {
    pub(super) fn new(all: impl IntoIterator<Item = ((String, String), T)>) -> Self {
        Self(all.into_iter().collect())
    }

    /// All of the organization's.
    pub(super) fn of(&self, admitted: &Admitted) -> Vec<T> {
        let organization = admitted.organization_id();
        let all = self.0.iter();
        let own = all.filter(|((owner, _), _)| owner == organization);
        own.map(|(_, connection)| connection.clone()).collect()
    }

    /// The one that the call names, if it is the organization's.
    pub(super) fn named_by(&mut self, call: &Call, admitted: &Admitted) -> Result<&mut T, Fault> {
        let id = call.parameter("connection_id").unwrap_or_default();
        let key = (admitted.organization_id().to_owned(), id.to_owned());
        self.0
            .get_mut(&key)
            .ok_or_else(Fault::sso_connection_not_found)
    }
}

/// Takes over what a request sets.
pub(super) fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
