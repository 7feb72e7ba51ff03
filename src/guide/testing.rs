//! Testing without an account.
//!
//! `stytch-mock` plays Stytch on your machine: a server on loopback for each test, gone when it is dropped.
//!
//! ```toml
//! [dev-dependencies]
//! stytch-mock = { version = "0.1", default-features = false }
//! ```
//!
//! Hand `server.client()` to the code under test, which takes it like any other [`Client`](crate::Client). A server begins
//! with an organization, an admin and a member who are logged in, a user and two SSO connections. Certificates are not
//! looked into: any text will do.
//!
//! A request to your own service brings a session as a browser does: `server.admin().session_jwt()` as the cookie
//! `stytch_session_jwt`.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use stytch_api::b2b::magic_links::AuthenticateRequest;
//! use stytch_api::b2b::magic_links::email::LoginOrSignupRequest;
//! use stytch_mock::Server;
//!
//! let server = Server::start().await?;
//! let links = server.client();
//! let links = links.b2b().magic_links();
//! let request = LoginOrSignupRequest::new(server.organization_id(), "ada.admin@acme.example");
//! links.email().login_or_signup(request).await?;
//!
//! // What was mailed is in the outbox.
//! let token = server.outbox().pop().and_then(|mail| mail.token).expect("a link");
//! server.advance(Duration::from_secs(3600 * 24 * 30));
//! let late = links.authenticate(AuthenticateRequest::new(token)).await;
//! assert!(late.is_err(), "the link has expired");
//!
//! // The next call fails as told.
//! server.on("debug.whoami").fail(500, "internal_server_error")?;
//! # Ok(())
//! # }
//! ```
//!
//! Other languages use the program `stytch-mock`, whose README says how.
