//! Programs and connected apps.
//!
//! # Your program calls another
//!
//! The client id and secret of an M2M client are exchanged for an access token. A source keeps the token and renews it
//! before it ends:
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, secret: String) -> Result<(), stytch_api::Error> {
//! let source = stytch.m2m().token_source("m2m-client-…", secret).scopes(["read:reports"]);
//! let bearer = source.token().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Another program calls yours
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, bearer: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::identity::M2mTokenOptions;
//!
//! let options = M2mTokenOptions::new().required_scopes(["read:reports"]);
//! let access = stytch.m2m().authenticate_token(&bearer, &options).await?;
//! println!("{}", access.client_id);
//! # Ok(())
//! # }
//! ```
//!
//! It is verified on your machine. None of the kinds of tokens passes for another: a session JWT is no M2M token.
//!
//! # An app that a person connected
//!
//! `stytch.idp().introspect(…)` asks Stytch whether the token of a connected app is still good, and
//! [`identity`](crate::identity) verifies its access tokens on your machine.
