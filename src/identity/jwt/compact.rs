//! A token in three parts, RFC 7515's compact form.

use std::sync::Arc;

use memchr::memchr_iter;

use super::last_header::{LastHeader, ReadHeader};
use super::{Claims, base64url};
use crate::error::TokenFault;
use crate::identity::keys::PublicKey;

/// Several times what a cookie holds, and what Stytch's claims amount to.
const LONGEST: usize = 16 * 1024;

/// A token whose header is acceptable. What it claims is out of reach until its signature is verified.
#[derive(Debug)]
pub(crate) struct Compact<'t> {
    header: Arc<ReadHeader>,
    last: &'t LastHeader,
    signed: &'t str,
    payload: &'t str,
    signature: &'t str,
}

impl<'t> Compact<'t> {
    /// Reads a token that may have one of these types, or none. `last` is the header of the last token that might.
    pub(crate) fn read(
        token: &'t str,
        types: &[&str],
        last: &'t LastHeader,
    ) -> Result<Self, TokenFault> {
        const PARTS: TokenFault = TokenFault::Malformed("form");
        check_size(token)?;
        let mut dots = memchr_iter(b'.', token.as_bytes());
        let (Some(first), Some(second), None) = (dots.next(), dots.next(), dots.next()) else {
            return Err(PARTS);
        };
        let part = |range| token.get(range).ok_or(PARTS);
        Ok(Self {
            header: last.read(part(0..first)?, types)?,
            last,
            signed: part(0..second)?,
            payload: part(first + 1..second)?,
            signature: part(second + 1..token.len())?,
        })
    }

    pub(crate) fn key_id(&self) -> &str {
        &self.header.key_id
    }

    /// What the token claims, if `key` signed it.
    pub(crate) fn verify(&self, key: &PublicKey) -> Result<Claims, TokenFault> {
        const UNREADABLE: TokenFault = TokenFault::Malformed("payload");
        let signature =
            base64url::decode(self.signature).ok_or(TokenFault::Malformed("signature"))?;
        if !key.has_signed(self.signed.as_bytes(), &signature) {
            return Err(TokenFault::Signature);
        }
        self.last.keep(&self.header);
        let payload = base64url::decode(self.payload).ok_or(UNREADABLE)?;
        let payload = str::from_utf8(&payload).map_err(|_| UNREADABLE)?;
        Claims::read(payload)
    }
}

/// Refuses what is not worth a look.
pub(crate) fn check_size(token: &str) -> Result<(), TokenFault> {
    match token.len() {
        0 => Err(TokenFault::Empty),
        1..=LONGEST => Ok(()),
        _ => Err(TokenFault::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::{Compact, LONGEST, LastHeader};
    use crate::error::TokenFault;

    // {"alg":"RS256","kid":"k"}
    const HEADER: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ";

    #[test]
    fn a_token_has_three_parts() {
        let last = LastHeader::default();
        let token = format!("{HEADER}.e30.c2ln");
        let compact = Compact::read(&token, &["JWT"], &last).expect("three parts");
        assert_eq!(compact.key_id(), "k");
        assert_eq!((compact.payload, compact.signature), ("e30", "c2ln"));
        for (token, fault) in [
            (String::new(), TokenFault::Empty),
            ("x".into(), TokenFault::Malformed("form")),
            ("x.y".into(), TokenFault::Malformed("form")),
            (
                format!("{HEADER}.e30.c2ln.x"),
                TokenFault::Malformed("form"),
            ),
            (
                format!("{HEADER}.e30.c2ln.x.y"),
                TokenFault::Malformed("form"),
            ),
            ("..".into(), TokenFault::Malformed("header")),
            (
                format!(" {HEADER}.e30.c2ln"),
                TokenFault::Malformed("header"),
            ),
            ("x".repeat(LONGEST + 1), TokenFault::TooLarge),
        ] {
            assert_eq!(
                Compact::read(&token, &["JWT"], &last).err(),
                Some(fault),
                "{token:.60}"
            );
        }
    }
}
