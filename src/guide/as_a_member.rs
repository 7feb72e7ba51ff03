//! Acting as a member.
//!
//! The project's credentials may do anything in any organization. What a member does should be allowed by the member's
//! own roles, and stay in the member's own organization. A [`MemberScope`](crate::MemberScope) sees to both: it sends the
//! member's session with each call, Stytch checks the permissions, and none of its methods takes an organization.
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, jwt: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::SessionJwt;
//! use stytch_api::b2b::organizations::UpdateRequest;
//!
//! let member = stytch.b2b().as_member(SessionJwt::new(jwt)).await?;
//! let change = UpdateRequest::new().organization_name("Acme Inc.");
//! match member.organizations().update(change).await {
//!     Ok(updated) => println!("{}", updated.organization.organization_name),
//!     Err(error) if error.is_denied() => println!("the roles of {} do not allow it", member.member_id()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A scope exists only where a session was verified. After a login, `as_verified_member(&response)` makes one without a
//! call. A scope that was made of a JWT ends with it, after five minutes; `refresh()` makes one that lasts as long as the
//! session.
//!
//! Only operations that accept a member's session have a method there. Which permission each asks for stands in its docs.
