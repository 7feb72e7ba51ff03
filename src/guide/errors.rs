//! Errors, retries and time limits.
//!
//! There is one error type, [`Error`](crate::Error). What a service does with it mostly depends on two questions:
//!
//! ```
//! # fn status(error: &stytch_api::Error) -> u16 {
//! match error {
//!     // The session does not hold, found here or by Stytch: show the login page.
//!     _ if error.is_unauthenticated() => 401,
//!     // The session is good, and its roles do not allow this.
//!     _ if error.is_denied() => 403,
//!     // Stytch or the way to it is down. Nobody has lost their session.
//!     _ => 503,
//! }
//! # }
//! ```
//!
//! `error_type()` has Stytch's own reason, such as `weak_password`: an open set, with constants on
//! [`ErrorType`](crate::ErrorType) for those that applications decide by. The docs of each operation list those that are
//! likely, which is not all there is: most are guessed from Stytch's SDKs. `request_id()` is what Stytch's support asks
//! for. No error holds a secret, neither yours nor a visitor's, so errors can be logged.
//!
//! # Retries
//!
//! A call is sent again, after a wait, where it surely did not reach Stytch, where Stytch says so (429), and after other
//! failures if repeating it does no harm. A POST that may have taken effect is never sent twice: a link is not mailed
//! twice, and a used token is not used again. `with_retry_policy` changes how often.
//!
//! # Time limits
//!
//! Every call ends. There is a limit for connecting, for each attempt, and for the call as a whole, all of which
//! [`ClientBuilder`](crate::ClientBuilder) sets, and `with_timeout` changes for some calls. Responses are bounded too.
//! A call may be dropped at any time: it holds no lock, and what is fetched for many goes on.
//!
//! # In your tests
//!
//! ```
//! use stytch_api::{ApiError, Error, ErrorType, StatusCode};
//!
//! let gone = ApiError::new(StatusCode::NOT_FOUND, ErrorType::SESSION_NOT_FOUND, "There is none.");
//! assert!(Error::from(gone).is_unauthenticated());
//! ```
