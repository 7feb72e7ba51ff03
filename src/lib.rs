//! Rust bindings for the Stytch identity API.
//!
//! Generated from a reviewed OpenAPI contract, with a hand-written layer for credentials, member sessions, limits,
//! retries and errors. Start at [`Client`]; a logged-in member's calls start at `Client::b2b().as_member(…)`.
//!
//! ```no_run
//! # #[cfg(feature = "b2b")]
//! # async fn example(jwt: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::sso::saml::{IdentityProvider, UpdateConnectionRequest};
//! use stytch_api::{Client, SessionJwt};
//!
//! let stytch = Client::from_env()?;
//! let member = stytch.b2b().as_member(SessionJwt::new(jwt)).await?;
//! let updated = member
//!     .sso()
//!     .saml()
//!     .update_connection(
//!         "saml-connection-…",
//!         UpdateConnectionRequest::new()
//!             .display_name("Acme Okta")
//!             .identity_provider(IdentityProvider::Okta)
//!             .saml_connection_implicit_role_assignments([]),
//!     )
//!     .await?;
//! println!("{}", updated.request_id);
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![recursion_limit = "256"]
#![warn(missing_docs)]

#[cfg(feature = "b2b")]
mod as_member;
mod client;
#[cfg(all(test, feature = "b2b", feature = "consumer", feature = "descriptions"))]
mod contract_tests;
mod crypto;
#[cfg(feature = "dynamic")]
mod dynamic;
mod error;
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
