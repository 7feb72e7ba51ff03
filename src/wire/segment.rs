//! Path parameters: each arrives as the one segment it is, or is refused before anything is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything except the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes one path parameter so that it stays one segment, whatever it holds.
///
/// # Errors
/// With the reason why it cannot: percent-encoded dot segments are still dot segments to URL parsers, and an empty
/// segment addresses another resource.
pub(crate) fn encode(value: &str) -> Result<String, &'static str> {
    match value {
        "" => Err("it is empty"),
        "." | ".." => Err("`.` and `..` would address another resource"),
        _ if value.contains(char::is_control) => Err("it contains a control character"),
        _ => Ok(utf8_percent_encode(value, RESERVED).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use reqwest::Url;

    use super::encode;

    #[test]
    fn hostile_ids_stay_one_segment() {
        for (id, encoded) in [
            ("organization-live-1_~.x", "organization-live-1_~.x"),
            ("a/b", "a%2Fb"),
            ("a\\..\\b", "a%5C..%5Cb"),
            ("%2e%2e", "%252e%252e"),
            ("..%2f", "..%252f"),
            ("...", "..."),
            ("a?b#c", "a%3Fb%23c"),
            ("a b+c;d", "a%20b%2Bc%3Bd"),
            ("{id}", "%7Bid%7D"),
            ("ö", "%C3%B6"),
        ] {
            assert_eq!(encode(id).as_deref(), Ok(encoded), "{id:?}");
        }
    }

    #[test]
    fn ids_that_cannot_be_one_segment_are_refused() {
        for id in ["", ".", "..", "\0", "a\nb", "\u{7f}", "\u{85}"] {
            assert!(encode(id).is_err(), "{id:?}");
        }
    }

    proptest! {
        #[test]
        fn any_id_is_refused_or_arrives_as_the_segment_it_is(id in any::<String>()) {
            let Ok(encoded) = encode(&id) else {
                return Ok(());
            };
            let url = Url::parse(&format!("https://test.stytch.com/v1/{encoded}/x?y")).expect("a URL");
            let segments: Vec<&str> = url.path_segments().expect("a path").collect();
            prop_assert_eq!(segments.len(), 3);
            let decoded = percent_encoding::percent_decode_str(segments[1]).decode_utf8().expect("text");
            prop_assert_eq!(decoded, id);
        }
    }
}
