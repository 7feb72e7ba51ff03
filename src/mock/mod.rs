//! A server on loopback that plays Stytch: for tests and for trying things without an account.
//!
//! It checks what Stytch checks and answers in Stytch's shape, errors included: the project's credentials, the
//! member's session and organization, and the permissions of its roles. What it is told to change stays changed.
//! Nothing leaves the machine, and every server has a project, an organization and secrets of its own.
//!
//! ```
//! # #[cfg(feature = "b2b")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::b2b::sso::saml::UpdateConnectionRequest;
//! use stytch_api::mock;
//!
//! let server = mock::Server::start().await?;
//! let stytch = server.client();
//!
//! let admin = stytch.b2b().as_member(server.admin().session_token()).await?;
//! let updated = admin
//!     .sso()
//!     .saml()
//!     .update_connection(
//!         server.saml_connection_id(),
//!         UpdateConnectionRequest::new().display_name("Acme Okta"),
//!     )
//!     .await?;
//! assert_eq!(updated.connection.unwrap_or_default().display_name, "Acme Okta");
//!
//! // A member without the permission is refused as Stytch would refuse them.
//! let member = stytch.b2b().as_member(server.member().session_token()).await?;
//! let refused = member.sso().get_connections().await.unwrap_err();
//! assert!(refused.error_type().is_some_and(|kind| kind.is_session_authorization_error()));
//!
//! let operations: Vec<_> = server.requests().iter().filter_map(|r| r.operation_id()).collect();
//! assert_eq!(operations.last(), Some(&"b2b.sso.get_connections"));
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "b2b"))]
//! # fn main() {}
//! ```
//!
//! # What it plays
//! `b2b.sessions.authenticate`, `b2b.sessions.get_jwks`, `b2b.rbac.policy`, `b2b.rbac.organizations.get_org_policy`,
//! `b2b.sso.get_connections`, `b2b.sso.saml.update_connection`, `b2b.sso.saml.update_by_url` and
//! `b2b.sso.external.update_connection`. Every other operation is answered with a 500 that says so. Session JWTs are
//! signed with a key that is public, and verify without asking the server.

// Without a product there is nothing to play yet.
#![cfg_attr(not(feature = "b2b"), allow(dead_code))]

#[cfg(feature = "b2b")]
mod b2b;
mod call;
mod fault;
#[cfg(feature = "b2b")]
mod identity;
mod ids;
mod listener;
mod project;
mod rate_limit;
mod received;
mod reply;
mod routes;
mod server;

#[cfg(feature = "b2b")]
pub use self::b2b::MemberLogin;
#[cfg(test)]
pub(crate) use self::identity::SIGNER;
pub use self::received::ReceivedRequest;
pub use self::server::Server;
