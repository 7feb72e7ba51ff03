//! What is played of B2B.

pub(super) mod discovery;
mod factors;
mod login;
pub(super) mod magic_links;
mod members;
mod messages;
mod organization;
pub(super) mod otps;
mod proof;
pub(super) mod rbac;
mod second;
pub(super) mod sessions;
mod signup;
pub(super) mod sms;
pub(super) mod sso;
pub(super) mod totps;
