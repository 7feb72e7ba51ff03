//! Path parameters: each arrives as the one segment it is, or is refused before anything is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::error::Refusal;

/// Everything except the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Starts the stand-in for a value that must not be sent. [`encode_path`] writes `!` as `%21`, so no value can forge it.
const STAND_IN: char = '!';

/// Encodes one path parameter so that it stays one segment, whatever it holds.
///
/// Some values cannot: percent-encoded dot segments are still dot segments to URL parsers, and an empty segment
/// addresses another resource. Those become a stand-in that [`check`] turns into a refusal.
pub(crate) fn encode_path(value: &str) -> String {
    match unsendable(value) {
        Some(fault) => format!("{STAND_IN}{}", fault.code()),
        None => utf8_percent_encode(value, RESERVED).to_string(),
    }
}

fn unsendable(value: &str) -> Option<Fault> {
    match value {
        "" => Some(Fault::Empty),
        "." | ".." => Some(Fault::DotSegment),
        _ if value.contains(char::is_control) => Some(Fault::ControlCharacter),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Fault {
    Empty,
    DotSegment,
    ControlCharacter,
}

impl Fault {
    const ALL: [Self; 3] = [Self::Empty, Self::DotSegment, Self::ControlCharacter];

    fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::DotSegment => "dot-segment",
            Self::ControlCharacter => "control-character",
        }
    }

    fn reason(self) -> &'static str {
        match self {
            Self::Empty => "it is empty",
            Self::DotSegment => "`.` and `..` would address another resource",
            Self::ControlCharacter => "it contains a control character",
        }
    }

    /// The fault a path segment stands in for; an empty segment is one by itself.
    fn of(segment: &str) -> Option<Self> {
        if segment.is_empty() {
            return Some(Self::Empty);
        }
        let code = segment.strip_prefix(STAND_IN)?;
        Self::ALL.into_iter().find(|fault| fault.code() == code)
    }
}

/// Checks that `url` addresses exactly what `template` says below `base`: same origin, same segments, every
/// parameter one sendable segment.
pub(crate) fn check(url: &Url, base: &Url, template: &'static str) -> Result<(), Refusal> {
    if url.origin() != base.origin() {
        return Err(Refusal::new("url", "it leaves the configured host"));
    }
    let path = url.path().strip_prefix(base.path().trim_end_matches('/'));
    let mut segments = path.unwrap_or_default().split('/');
    for expected in template.split('/') {
        check_segment(expected, segments.next())?;
    }
    match segments.next() {
        None => Ok(()),
        Some(_) => Err(Refusal::new(
            "url",
            "it has more path segments than the operation",
        )),
    }
}

fn check_segment(expected: &'static str, actual: Option<&str>) -> Result<(), Refusal> {
    let Some(actual) = actual else {
        return Err(Refusal::new(
            "url",
            "it has fewer path segments than the operation",
        ));
    };
    match parameter_name(expected) {
        Some(name) => match Fault::of(actual) {
            Some(fault) => Err(Refusal::new(name, fault.reason())),
            None => Ok(()),
        },
        None if expected == actual => Ok(()),
        None => Err(Refusal::new("url", "its path differs from the operation's")),
    }
}

fn parameter_name(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::{check, encode_path};
    use reqwest::Url;

    const TEMPLATE: &str = "/v1/things/{thing_id}/parts/{part_id}";

    fn verdict_on(base: &str, thing: &str, part: &str) -> Result<String, String> {
        let base_url = Url::parse(base).expect("a URL");
        let text = format!(
            "{}/v1/things/{}/parts/{}",
            base,
            encode_path(thing),
            encode_path(part)
        );
        let url = Url::parse(&text).expect("a URL");
        match check(&url, &base_url, TEMPLATE) {
            Ok(()) => Ok(url.path().to_owned()),
            Err(refusal) => Err(refusal.parameter().to_owned()),
        }
    }

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
            ("!empty", "%21empty"),
            ("ö", "%C3%B6"),
        ] {
            let expected = format!("/v1/things/{encoded}/parts/p");
            assert_eq!(
                verdict_on("https://test.stytch.com", id, "p"),
                Ok(expected),
                "{id:?}"
            );
        }
    }

    #[test]
    fn ids_that_cannot_be_one_segment_are_refused_by_name() {
        for id in ["", ".", "..", "\0", "a\nb", "\u{7f}", "\u{85}"] {
            assert_eq!(
                verdict_on("https://test.stytch.com", id, "p"),
                Err("thing_id".into()),
                "{id:?}"
            );
            assert_eq!(
                verdict_on("https://test.stytch.com", "t", id),
                Err("part_id".into()),
                "{id:?}"
            );
        }
    }

    #[test]
    fn a_path_prefix_of_the_base_url_is_kept() {
        assert_eq!(
            verdict_on("https://gateway.example.com/stytch", "t", "p"),
            Ok("/stytch/v1/things/t/parts/p".into())
        );
    }

    #[test]
    fn a_url_that_is_not_the_operations_is_refused() {
        let base = Url::parse("https://test.stytch.com").expect("a URL");
        for text in [
            "https://evil.example.com/v1/things/t/parts/p",
            "http://test.stytch.com/v1/things/t/parts/p",
            "https://test.stytch.com:444/v1/things/t/parts/p",
            "https://test.stytch.com/v1/things/../parts/p",
            "https://test.stytch.com/v1/things/%2e%2e/parts/p",
            "https://test.stytch.com/v1/things/t/parts/p/q",
            "https://test.stytch.com/v1/things/t/parts",
            "https://test.stytch.com/v1/things//parts/p",
            "https://test.stytch.com/v2/things/t/parts/p",
        ] {
            let url = Url::parse(text).expect("a URL");
            assert!(check(&url, &base, TEMPLATE).is_err(), "{text}");
        }
    }
}
