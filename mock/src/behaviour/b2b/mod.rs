//! What is played of B2B.

mod organization;
pub(super) mod rbac;
pub(super) mod sessions;
pub(super) mod sso;
