//! A token in three parts, RFC 7515's compact form.

use std::sync::Arc;

use super::header::Header;
use super::{Claims, base64url};
use crate::error::TokenFault;
use crate::identity::keys::PublicKey;

/// Several times what a cookie holds, and what Stytch's claims amount to.
const LONGEST: usize = 16 * 1024;

/// A token whose header is acceptable. What it claims is out of reach until its signature is verified.
#[derive(Debug)]
pub(crate) struct Compact<'t> {
    header: Header,
    signed: &'t str,
    payload: &'t str,
    signature: &'t str,
}

impl<'t> Compact<'t> {
    /// Reads a token that may have one of these types, or none.
    pub(crate) fn read(token: &'t str, types: &[&str]) -> Result<Self, TokenFault> {
        check_size(token)?;
        let parts = token.rsplit_once('.').and_then(|(signed, signature)| {
            let (header, payload) = signed.split_once('.')?;
            (!payload.contains('.')).then_some((signed, header, payload, signature))
        });
        let (signed, header, payload, signature) = parts.ok_or(TokenFault::Malformed("form"))?;
        Ok(Self {
            header: Header::read(header, types)?,
            signed,
            payload,
            signature,
        })
    }

    pub(crate) fn key_id(&self) -> &str {
        &self.header.key_id
    }

    /// What the token claims, and which of `keys`, those of its key id, signed it.
    pub(crate) fn verify<'k>(
        &self,
        keys: impl Iterator<Item = &'k Arc<PublicKey>>,
    ) -> Result<(Claims, Arc<PublicKey>), TokenFault> {
        let mut keys = keys.peekable();
        if keys.peek().is_none() {
            return Err(TokenFault::UnknownKey);
        }
        let signature =
            base64url::decode(self.signature).ok_or(TokenFault::Malformed("signature"))?;
        let signer = keys.find(|key| key.has_signed(self.signed.as_bytes(), &signature));
        let signer = signer.ok_or(TokenFault::Signature)?;
        Ok((read_payload(self.payload)?, Arc::clone(signer)))
    }
}

/// What a token says of itself, whoever wrote it: nothing may be granted for that.
pub(crate) fn unverified(token: &str) -> Option<Claims> {
    check_size(token).ok()?;
    let (signed, _) = token.rsplit_once('.')?;
    let (_, payload) = signed.split_once('.')?;
    read_payload(payload).ok()
}

fn read_payload(payload: &str) -> Result<Claims, TokenFault> {
    const UNREADABLE: TokenFault = TokenFault::Malformed("payload");
    let payload = base64url::decode(payload).ok_or(UNREADABLE)?;
    let payload = str::from_utf8(&payload).map_err(|_| UNREADABLE)?;
    Claims::read(payload)
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
    use super::{Compact, LONGEST};
    use crate::error::TokenFault;

    // {"alg":"RS256","kid":"k"}
    const HEADER: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ";

    #[test]
    fn a_token_has_three_parts() {
        let token = format!("{HEADER}.e30.c2ln");
        let compact = Compact::read(&token, &["JWT"]).expect("three parts");
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
                Compact::read(&token, &["JWT"]).err(),
                Some(fault),
                "{token:.60}"
            );
        }
    }
}
