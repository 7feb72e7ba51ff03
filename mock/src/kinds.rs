//! How faithfully each operation is answered.

use crate::{behaviour, contract, objects};

/// How an operation is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// As Stytch would: what it does is written out.
    Behaviour,
    /// By the store: objects are created, read, changed, searched and deleted.
    Store,
    /// From the contract alone: the right shape, and nothing behind it.
    Made,
}

/// How each operation of the contract is answered, in the order of their ids.
///
/// ```
/// use stytch_mock::Kind;
///
/// let kinds: Vec<_> = stytch_mock::kinds().collect();
/// assert!(kinds.contains(&("b2b.sessions.authenticate", Kind::Behaviour)));
/// assert!(kinds.contains(&("consumer.users.create", Kind::Store)));
/// ```
pub fn kinds() -> impl Iterator<Item = (&'static str, Kind)> {
    let operations = contract::operations().into_iter();
    operations.map(|operation| {
        let id = operation.operation().id;
        let kind = if behaviour::of(id).is_some() {
            Kind::Behaviour
        } else if objects::plays(operation) {
            Kind::Store
        } else {
            Kind::Made
        };
        (id, kind)
    })
}
