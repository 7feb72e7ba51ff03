//! What the server knows. Each file is one part of it, and none but `whole` and `saved` know of many.

pub(crate) mod active_connections;
pub(crate) mod changes;
pub(crate) mod clock;
pub(crate) mod ids;
pub(crate) mod keys;
pub(crate) mod outbox;
pub(crate) mod policies;
pub(crate) mod project;
pub(crate) mod random;
pub(crate) mod rate_limit;
pub(crate) mod received;
mod saved;
pub(crate) mod scripts;
pub(crate) mod store;
mod whole;

pub(crate) use self::whole::State;
