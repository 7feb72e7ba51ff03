//! The cryptography of signed tokens: by the library that TLS uses too, where that is one of these two.

#[cfg(feature = "rustls")]
pub(crate) use aws_lc_rs::{digest, signature};
#[cfg(not(feature = "rustls"))]
pub(crate) use ring::{digest, signature};
