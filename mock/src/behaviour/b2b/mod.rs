//! What is played of B2B.

pub(super) mod discovery;
mod factors;
mod login;
pub(super) mod magic_links;
mod members;
mod messages;
pub(super) mod oauth;
mod organization;
pub(super) mod otps;
pub(super) mod parts;
pub(super) mod passwords;
mod proof;
pub(super) mod rbac;
mod sandbox;
pub(super) mod scim;
mod second;
pub(super) mod sessions;
mod signup;
pub(super) mod sms;
pub(super) mod sso;
pub(super) mod totps;
