//! Machines: access tokens of M2M clients, got and verified.

mod access;
mod scope;
mod token_source;

pub use self::access::{M2mAccess, M2mTokenOptions};
pub use self::token_source::TokenSource;
