//! Rust bindings for the [Stytch](https://stytch.com) identity API, for services that let people and programs log in.
//!
//! Every operation of both products is generated from a reviewed OpenAPI contract. A thin hand-written layer adds what
//! calls need around them: credentials, member sessions, time limits, retries, errors, and tokens that are verified on
//! your own machine.
//!
//! ```no_run
//! # #[cfg(feature = "b2b")]
//! # async fn example(jwt: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::sso::saml::{IdentityProvider, UpdateConnectionRequest};
//! use stytch_api::{Client, SessionJwt};
//!
//! // As the project, from STYTCH_PROJECT_ID and STYTCH_SECRET.
//! let stytch = Client::from_env()?;
//! let found = stytch.b2b().organizations().get("organization-…").await?;
//! println!("{}", found.organization.organization_name);
//!
//! // As a logged-in member, in their organization and with their permissions.
//! let member = stytch.b2b().as_member(SessionJwt::new(jwt)).await?;
//! let change = UpdateConnectionRequest::new().identity_provider(IdentityProvider::Okta);
//! let updated = member.sso().saml().update_connection("saml-connection-…", change).await?;
//! println!("{}", updated.request_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Where to find what
//!
//! | Module | What it holds |
//! |---|---|
// A row for each module that is compiled in, since others would be dead links.
#![cfg_attr(
    all(doc, feature = "full"),
    doc = "| [`guide`] | how to do things, step by step |"
)]
#![cfg_attr(
    feature = "b2b",
    doc = "| [`b2b`] | organizations, members, SSO, SCIM, discovery, sessions and every way for a member to log in |"
)]
#![cfg_attr(
    feature = "consumer",
    doc = "| [`consumer`] | users, sessions and every way for a user to log in |"
)]
//! | [`m2m`], [`connected_app`], [`idp`], [`fraud`], [`project`], [`saml_shield`] | beside the products: programs that log in, apps that connect and their tokens, fraud by device, numbers of the project, SAML responses checked |
#![cfg_attr(
    any(feature = "b2b", feature = "consumer"),
    doc = "| [`login`] | what a login needs besides calls: outcomes, start URLs, PKCE, redirects, cookies |"
)]
//! | [`identity`] | sessions and tokens, verified on your machine |
#![cfg_attr(
    all(feature = "tower", any(feature = "b2b", feature = "consumer")),
    doc = "| [`tower`] | sessions and permissions in front of axum and other services |"
)]
#![cfg_attr(
    feature = "webhooks",
    doc = "| [`webhooks`] | what Stytch tells of changes, verified and typed |"
)]
//! | [`Client`], [`Error`] | where calls begin, and how they fail |
#![cfg_attr(
    feature = "b2b",
    doc = "| [`MemberScope`] | calls as a member, with their permissions |"
)]
//!
//! # Features
//!
//! The first three rows are on by default.
//!
//! | Feature | What it does |
//! |---|---|
//! | `b2b`, `consumer` | the products |
//! | `codegen` | makes the bindings from the contract at build time, instead of compiling the snapshot of the same code |
//! | `rustls` | TLS by rustls with aws-lc-rs; or `ring`, or `native-tls` |
//! | `tower`, `cookies` | sessions and permissions in front of a service; the cookies of sessions alone |
//! | `webhooks` | webhooks, verified and typed |
//! | `dynamic` | `Client::call`: any operation by id and JSON |
//! | `descriptions` | what the contract says about every operation, type and field |
//! | `schemars` | `JsonSchema` for every generated type |
// Badges of features, on docs.rs; none for where the same code comes from.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "codegen"))))]
#![forbid(unsafe_code)]
#![recursion_limit = "256"]
#![warn(missing_docs)]

#[cfg(feature = "b2b")]
mod as_member;
#[cfg(any(feature = "b2b", feature = "consumer", feature = "webhooks"))]
mod bounded;
mod client;
#[cfg(all(test, feature = "b2b", feature = "consumer", feature = "descriptions"))]
mod contract_tests;
mod crypto;
#[cfg(feature = "dynamic")]
mod dynamic;
mod error;
// Words alone, which cost no build.
#[cfg(all(any(doc, doctest), feature = "full"))]
pub mod guide;
pub mod identity;
#[cfg(test)]
mod listening;
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub mod login;
#[cfg(feature = "b2b")]
mod member_scope;
pub mod operation;
mod paging;
mod registry;
mod session;
#[cfg(all(feature = "tower", any(feature = "b2b", feature = "consumer")))]
pub mod tower;
mod transport;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod wire;

// The README's example compiles.
#[cfg(all(doctest, feature = "b2b"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(feature = "codegen")]
#[allow(
    missing_docs,
    deprecated,
    unused_imports,
    clippy::all,
    clippy::pedantic
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

// The committed snapshot of the same code.
#[cfg(not(feature = "codegen"))]
#[allow(missing_docs, deprecated, unused_imports, clippy::all, clippy::pedantic)]
#[rustfmt::skip]
mod generated;

pub use self::generated::*;

// Crates whose types stand in the public interface, so that users name the same versions.
#[cfg(feature = "cookies")]
pub use cookie;
#[cfg(feature = "tower")]
pub use http;
pub use reqwest::{Method, StatusCode};
pub use {chrono, reqwest, serde_json};

pub use self::client::{Client, ClientBuilder, RequestBuilder};
pub use self::error::{
    ApiError, ConfigError, ConnectionError, DecodeError, Denial, DeniedError, Error, ErrorType,
    MetadataError, Needed, RedirectError, RefusedError, TimeoutError, TimeoutPhase, TokenError,
    TokenFault, TokenKind, TooLargeError, UnavailableError,
};
#[cfg(feature = "b2b")]
pub use self::member_scope::MemberScope;
pub use self::paging::{Items, Page, Pages};

pub use self::session::{SessionCredential, SessionJwt, SessionToken};
pub use self::transport::RetryPolicy;
pub use self::wire::Secret;
/// What the contract says about operations and types, for programs that look: command lines, mocks, consoles.
///
/// ```
/// use stytch_api::description::{self, Shape};
///
/// # #[cfg(feature = "b2b")] {
/// let operation = description::operation("b2b.sso.saml.update_connection").expect("it is compiled in");
/// let body = operation.body().expect("it has a body");
/// let field = body.field("display_name").expect("it has a name");
/// assert!(matches!(field.shape().inner(), Shape::Text));
/// # }
/// ```
#[cfg(feature = "descriptions")]
pub mod description {
    pub use crate::registry::{operation, operations, type_named, types};
    pub use crate::wire::description::{
        Argument, Enum, Field, Limits, Object, Operation, Shape, Type,
    };
}
