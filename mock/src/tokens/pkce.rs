//! PKCE: who begins a login keeps a verifier, shows its hash, and shows the verifier itself at the end (RFC 7636, S256).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};

use super::detail;
use crate::fault::Fault;
use crate::state::store::Object;

const CHALLENGE: &str = "pkce_code_challenge";

/// Puts the challenge of a login, if it has one, into what a token says.
pub(crate) fn keep_challenge(details: &mut Object, challenge: Option<&str>) {
    if let Some(challenge) = challenge.filter(|it| !it.is_empty()) {
        details.insert(CHALLENGE.to_owned(), challenge.into());
    }
}

/// Whether the verifier is that of the challenge which the token was issued for; neither without the other.
pub(crate) fn check_verifier(details: &Object, verifier: Option<&str>) -> Result<(), Fault> {
    let verifier = verifier.filter(|it| !it.is_empty());
    match (detail(details, CHALLENGE), verifier) {
        ("", None) => Ok(()),
        ("", Some(_)) => Err(Fault::bad_request(
            "pkce_did_not_expect_code_verifier",
            "The login began without a code challenge.",
        )),
        (_, None) => Err(Fault::bad_request(
            "pkce_expected_code_verifier",
            "The login began with a code challenge, and its verifier is missing.",
        )),
        (challenge, Some(verifier)) if challenge == challenge_of(verifier) => Ok(()),
        _ => Err(Fault::bad_request(
            "pkce_mismatch",
            "The code verifier is not that of the code challenge.",
        )),
    }
}

fn challenge_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{check_verifier, keep_challenge};
    use crate::state::store::Object;

    /// RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn a_challenge_and_its_verifier_go_together() {
        let mut with = Object::new();
        keep_challenge(&mut with, Some(CHALLENGE));
        let mut without = Object::new();
        keep_challenge(&mut without, None);
        let refusal = |details, verifier| {
            let checked = check_verifier(details, verifier);
            checked.err().map(|fault| fault.error_type.into_owned())
        };
        assert_eq!(refusal(&with, Some(VERIFIER)), None);
        assert_eq!(refusal(&without, None), None);
        for (details, verifier, error_type) in [
            (&with, Some("x"), "pkce_mismatch"),
            (&with, Some(""), "pkce_expected_code_verifier"),
            (&without, Some("x"), "pkce_did_not_expect_code_verifier"),
        ] {
            assert_eq!(refusal(details, verifier).as_deref(), Some(error_type));
        }
    }
}
