//! Permissions.
//!
//! Stytch's dashboard holds the project's policy: resources, actions, and roles that allow them. A session names its
//! roles. The policy is fetched once and kept, so that permissions are checked on your machine:
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, jwt: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::SessionJwt;
//! use stytch_api::b2b::sessions::AuthorizationCheck;
//! use stytch_api::identity::JwtOptions;
//!
//! // The organization is that of what is asked for, and never one that the visitor names.
//! let check = AuthorizationCheck::new("organization-…", "documents", "edit");
//! let options = JwtOptions::new().authorization_check(check);
//! let session = stytch.b2b().sessions().authenticate_jwt(SessionJwt::new(jwt), &options).await?;
//! println!("allowed by {:?}", session.verdict().map(|it| &it.granting_roles));
//! # Ok(())
//! # }
//! ```
//!
//! An error with [`is_denied`](crate::Error::is_denied) says that the session is good and its roles do not allow it, or
//! that it is of another organization. A policy that cannot be had allows nothing: that is
//! [`Error::Unavailable`](crate::Error::Unavailable), and no denial.
//!
//! Stytch's own resources, such as `stytch.sso`, are checked by Stytch when a member calls: see
//! [`as_a_member`](super::as_a_member).
