//! What is played of the consumer product.

pub(super) mod rbac;
pub(super) mod sessions;
