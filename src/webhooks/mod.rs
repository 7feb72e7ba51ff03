//! Webhooks: what Stytch tells of objects that changed, verified and typed (feature `webhooks`).
//!
//! Svix delivers them for Stytch, signed with a secret of the endpoint. [`Verifier::verify`] lets none pass that was
//! forged, changed, or is old, and reads the [`Event`]; [`ReplayGuard`] tells those that came before. No API operation
//! sets endpoints up: that is done in Stytch's dashboard, which also shows the secret.
//!
//! ```
//! # #[cfg(feature = "b2b")]
//! # fn main() -> Result<(), stytch_api::webhooks::WebhookError> {
//! use stytch_api::webhooks::{Object, Verifier};
//! # use stytch_api::reqwest::header::HeaderMap;
//! # let (secret, old_secret) = ("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
//!
//! // Once. While a secret is rotated there are two.
//! let verifier = Verifier::new(secret)?.also(old_secret)?;
//!
//! // For each request: its headers, and its body byte for byte.
//! # let (headers, body) = (HeaderMap::new(), b"");
//! match verifier.verify(&headers, body) {
//!     Ok(event) => match event.object {
//!         Object::Member(Some(member)) => println!("now {}", member.email_address),
//!         Object::Member(None) => println!("gone: {}", event.id),
//!         _ => println!("nothing to do"),
//!     },
//!     Err(error) => println!("400: {error}"),
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "b2b"))]
//! # fn main() {}
//! ```

mod error;
mod event;
mod replay;
mod signature;
mod signed;
#[cfg(test)]
mod tests;
mod verifier;

pub use self::error::WebhookError;
pub use self::event::{Action, Event, Object, Product, Source};
pub use self::replay::{Handling, Repeated, ReplayGuard};
pub use self::verifier::Verifier;
