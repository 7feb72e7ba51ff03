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
#![warn(missing_docs)]

#[cfg(feature = "b2b")]
mod as_member;
mod client;
#[cfg(all(test, feature = "b2b", feature = "consumer"))]
mod contract_tests;
mod decode;
#[cfg(feature = "dynamic")]
mod dynamic;
mod error;
pub mod identity;
#[cfg(test)]
mod listening;
#[cfg(feature = "b2b")]
mod member_scope;
#[cfg(feature = "mock")]
pub mod mock;
mod open_enum;
pub mod operation;
mod paging;
mod path;
#[cfg(any(test, feature = "cli"))]
mod registry;
#[cfg(feature = "cli")]
pub mod schema;
mod secret;
mod session;
mod transport;

// The README's example compiles.
#[cfg(all(doctest, feature = "b2b"))]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(feature = "codegen")]
#[allow(missing_docs, clippy::all, clippy::pedantic)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}

// The committed snapshot of the same code.
#[cfg(not(feature = "codegen"))]
#[allow(missing_docs, clippy::all, clippy::pedantic)]
#[rustfmt::skip]
mod generated;

pub use self::generated::*;

pub use self::client::{Client, ClientBuilder};
pub use self::error::{
    ApiError, ConfigError, ConnectionError, DecodeError, Denial, DeniedError, Error, ErrorType,
    Needed, RedirectError, RefusedError, TimeoutError, TimeoutPhase, TokenError, TokenFault,
    TokenKind, TooLargeError, UnavailableError,
};
#[cfg(feature = "b2b")]
pub use self::member_scope::MemberScope;
pub use self::paging::{Items, Page, Pages};
pub use self::secret::Secret;
pub use self::session::{SessionCredential, SessionJwt, SessionToken};
pub use self::transport::RetryPolicy;
