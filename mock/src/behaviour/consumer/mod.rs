//! What is played of the consumer product.

mod address;
mod factors;
mod login;
pub(super) mod magic_links;
pub(super) mod oauth;
pub(super) mod otps;
pub(super) mod passwords;
pub(super) mod rbac;
mod sandbox;
pub(super) mod sessions;
pub(super) mod totps;
pub(super) mod users;
