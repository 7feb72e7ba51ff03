//! The header of a token: who signed it, and how. It is the one part that is read before the signature is verified.

use serde_json::{Map, Value};

use super::base64url;
use super::unique::{self, Unreadable};
use crate::error::TokenFault;

const ALGORITHM: &str = "RS256";

/// Parameters that bring or point to a key, change how the rest is read, or must be understood (RFC 7515, 4.1 and
/// RFC 7797). A verifier that obeyed them would let the token choose its judge.
const REFUSED: [&str; 9] = [
    "b64", "crit", "enc", "jku", "jwk", "x5c", "x5u", "zip", "epk",
];

/// A header whose algorithm, type and parameters are acceptable.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) key_id: String,
}

impl Header {
    /// Reads the header of a token that may have one of these types, or none.
    pub(super) fn read(segment: &str, types: &[&str]) -> Result<Self, TokenFault> {
        const UNREADABLE: TokenFault = TokenFault::Malformed("header");
        let document = base64url::decode(segment).ok_or(UNREADABLE)?;
        let document = str::from_utf8(&document).map_err(|_| UNREADABLE)?;
        let members = unique::read(document).map_err(|unreadable| match unreadable {
            Unreadable::Twice => TokenFault::DuplicateName,
            Unreadable::Malformed => UNREADABLE,
        })?;
        Self::check(&members, types)
    }

    fn check(members: &Map<String, Value>, types: &[&str]) -> Result<Self, TokenFault> {
        let [algorithm, kind, key_id] = ["alg", "typ", "kid"].map(|name| text(members, name));
        let (algorithm, kind, key_id) = (algorithm?, kind?, key_id?);
        if algorithm != Some(ALGORITHM) {
            return Err(TokenFault::Algorithm);
        }
        if let Some(name) = REFUSED.into_iter().find(|name| members.contains_key(*name)) {
            return Err(TokenFault::Header(name));
        }
        if kind.is_some_and(|kind| !is_one_of(types, kind)) {
            return Err(TokenFault::Header("typ"));
        }
        match key_id {
            Some(key_id) if !key_id.is_empty() => Ok(Self {
                key_id: key_id.to_owned(),
            }),
            _ => Err(TokenFault::Malformed("key id")),
        }
    }
}

/// A type may be written as the media type it abbreviates (RFC 7515, 4.1.9).
fn is_one_of(types: &[&str], kind: &str) -> bool {
    const PREFIX: &str = "application/";
    let short = match kind.split_at_checked(PREFIX.len()) {
        Some((prefix, short)) if prefix.eq_ignore_ascii_case(PREFIX) => short,
        _ => kind,
    };
    types.iter().any(|known| known.eq_ignore_ascii_case(short))
}

fn text<'m>(members: &'m Map<String, Value>, name: &str) -> Result<Option<&'m str>, TokenFault> {
    match members.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(TokenFault::Malformed("header")),
    }
}

#[cfg(test)]
mod tests {
    use super::Header;
    use crate::error::TokenFault;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    fn read(document: &str) -> Result<String, TokenFault> {
        let segment = URL_SAFE_NO_PAD.encode(document);
        Header::read(&segment, &["JWT"]).map(|header| header.key_id)
    }

    #[test]
    fn a_plain_header_names_its_key() {
        for header in [
            r#"{"alg":"RS256","kid":"k"}"#,
            r#"{"alg":"RS256","kid":"k","typ":"JWT"}"#,
            r#"{"alg":"RS256","kid":"k","typ":"application/jwt"}"#,
            r#"{"alg":"RS256","kid":"k","typ":"jwt","x5t":"thumbprint","cty":"x"}"#,
        ] {
            assert_eq!(read(header).as_deref(), Ok("k"), "{header}");
        }
    }

    #[test]
    fn other_algorithms_are_refused_however_they_are_written() {
        for header in [
            r#"{"alg":"none","kid":"k"}"#,
            r#"{"alg":"None","kid":"k"}"#,
            r#"{"alg":"HS256","kid":"k"}"#,
            r#"{"alg":"RS384","kid":"k"}"#,
            r#"{"alg":"PS256","kid":"k"}"#,
            r#"{"alg":"ES256","kid":"k"}"#,
            r#"{"alg":"rs256","kid":"k"}"#,
            r#"{"alg":"RS256 ","kid":"k"}"#,
            r#"{"alg":"","kid":"k"}"#,
            r#"{"kid":"k"}"#,
        ] {
            assert_eq!(read(header), Err(TokenFault::Algorithm), "{header}");
        }
    }

    #[test]
    fn parameters_that_choose_the_judge_are_refused_whatever_they_hold() {
        for name in super::REFUSED {
            for value in ["null", "[]", "{}", r#""x""#, "true"] {
                let header = format!(r#"{{"alg":"RS256","kid":"k","{name}":{value}}}"#);
                assert_eq!(read(&header), Err(TokenFault::Header(name)), "{header}");
            }
        }
        assert_eq!(
            read(r#"{"alg":"RS256","kid":"k","typ":"at+jwt"}"#),
            Err(TokenFault::Header("typ"))
        );
    }

    #[test]
    fn what_is_no_header_is_malformed() {
        for header in [
            "",
            "{}x",
            "[]",
            "null",
            "7",
            r#"{"alg":7,"kid":"k"}"#,
            r#"{"alg":null,"kid":"k"}"#,
            r#"{"alg":"RS256","kid":7}"#,
            r#"{"alg":"RS256","kid":"k","typ":{}}"#,
        ] {
            assert_eq!(
                read(header),
                Err(TokenFault::Malformed("header")),
                "{header}"
            );
        }
        for header in [r#"{"alg":"RS256"}"#, r#"{"alg":"RS256","kid":""}"#] {
            assert_eq!(
                read(header),
                Err(TokenFault::Malformed("key id")),
                "{header}"
            );
        }
        assert_eq!(
            read(r#"{"alg":"none","alg":"RS256","kid":"k"}"#),
            Err(TokenFault::DuplicateName)
        );
    }
}
