//! PKCE (RFC 7636): only who began a login can finish it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::Secret;
use crate::crypto::digest::{SHA256, digest};
use crate::crypto::rand::{SecureRandom, SystemRandom};

/// A PKCE pair: a secret that stays with whoever begins a login, and its SHA-256, which goes out with the start.
///
/// The challenge goes into the start URL, or into the request that sends a mail, where a field is called
/// `code_challenge` or `pkce_code_challenge`. The verifier goes into the request that finishes the login, where a field
/// XX login link that someone else began, or stole, then opens no session here.
///
/// ```
/// # #[cfg(feature = "b2b")]
/// # fn example(token_from_the_redirect: &str) {
/// use stytch_api::b2b::oauth::AuthenticateRequest;
/// use stytch_api::login::Pkce;
///
/// let pkce = Pkce::new();
/// let kept = pkce.verifier().expose().to_owned();
///
/// // When the browser is back:
/// let request = AuthenticateRequest::new(token_from_the_redirect).pkce_code_verifier(kept);
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pkce {
    verifier: Secret,
    challenge: String,
}

impl Pkce {
    /// A new pair, of 32 random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a default that differs each time is none"
    )]
    pub fn new() -> Self {
        let mut bytes = Zeroizing::new([0_u8; 32]);
        if SystemRandom::new().fill(bytes.as_mut_slice()).is_err() {
            panic!("the operating system has no randomness to give");
        }
        Self::of(Secret::new(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
    }

    fn of(verifier: Secret) -> Self {
        let hash = digest(&SHA256, verifier.expose().as_bytes());
        Self {
            challenge: URL_SAFE_NO_PAD.encode(hash),
            verifier,
        }
    }

    /// What finishes the login: 43 letters, digits, `-` and `_`.
    #[must_use]
    pub fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// What begins the login: the verifier's SHA-256 in Base64 (method `S256`).
    #[must_use]
    pub fn challenge(&self) -> &str {
        &self.challenge
    }
}

impl From<Pkce> for Secret {
    /// The verifier, as the fields of requests take it.
    fn from(pkce: Pkce) -> Self {
        pkce.verifier
    }
}

#[cfg(test)]
mod tests {
    use super::Pkce;

    /// RFC 7636, Appendix B.
    #[test]
    fn the_challenge_is_that_of_the_rfc() {
        let pkce = Pkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".into());
        assert_eq!(
            pkce.challenge(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn a_verifier_is_new_each_time_and_has_the_form_of_the_rfc() {
        let (one, two) = (Pkce::new(), Pkce::new());
        assert_ne!(one.verifier(), two.verifier());
        let verifier = one.verifier().expose();
        assert_eq!(verifier.len(), 43);
        let is_unreserved = |sign: u8| sign.is_ascii_alphanumeric() || b"-._~".contains(&sign);
        assert!(verifier.bytes().all(is_unreserved), "{verifier}");
        assert_eq!(Pkce::of(verifier.into()), one);
    }

    #[test]
    fn the_verifier_hides_itself() {
        let pkce = Pkce::new();
        let shown = format!("{pkce:?}");
        assert!(!shown.contains(pkce.verifier().expose()), "{shown}");
    }
}
