//! What is played of B2B.

pub(super) mod discovery;
mod factors;
mod login;
pub(super) mod magic_links;
mod members;
mod messages;
mod organization;
mod proof;
pub(super) mod rbac;
pub(super) mod sessions;
mod signup;
pub(super) mod sso;
