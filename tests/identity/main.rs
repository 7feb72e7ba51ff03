//! Sessions and access tokens, verified over HTTP on loopback.

mod agreement;
mod cache;
mod claims;
mod forgeries;
mod idp;
mod key_sets;
mod kinds;
mod m2m;
mod member;
mod outages;
mod outcomes;
mod project;
mod rbac;
mod remote;
mod sessions;
mod signer;
mod tokens;
