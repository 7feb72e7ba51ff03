//! The cryptography of signed tokens, webhooks and PKCE: by the library that TLS uses too, where that is one of these two.

#[cfg(all(feature = "rustls", feature = "webhooks"))]
pub(crate) use aws_lc_rs::hmac;
#[cfg(all(feature = "rustls", any(feature = "b2b", feature = "consumer")))]
pub(crate) use aws_lc_rs::rand;
#[cfg(feature = "rustls")]
pub(crate) use aws_lc_rs::{digest, signature};
#[cfg(all(not(feature = "rustls"), feature = "webhooks"))]
pub(crate) use ring::hmac;
#[cfg(all(not(feature = "rustls"), any(feature = "b2b", feature = "consumer")))]
pub(crate) use ring::rand;
#[cfg(not(feature = "rustls"))]
pub(crate) use ring::{digest, signature};
