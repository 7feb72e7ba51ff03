//! What is played of the consumer product.

mod login;
pub(super) mod magic_links;
pub(super) mod otps;
pub(super) mod rbac;
pub(super) mod sessions;
mod users;
