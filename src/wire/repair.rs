//! Makes readable what no JSON library holds: an end user can write such values into a record, and one odd record must
//! not hide the others.

/// Deeper values become null. serde_json gives up at 128.
const DEEPEST: usize = 100;

/// The document with lone surrogates as U+FFFD, and null for numbers out of range and for what is nested too deep.
///
/// Called only after a read failed. What is no JSON at all stays so.
pub(super) fn repair(json: &[u8]) -> Vec<u8> {
    let mut repaired = Vec::with_capacity(json.len());
    let mut rest = json;
    let mut depth = 0_usize;
    while let Some(&byte) = rest.first() {
        let length = match byte {
            b'"' => text_length(rest),
            b'-' | b'0'..=b'9' => number_length(rest),
            _ => 1,
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => {
                depth = depth.saturating_sub(1);
                // Its opening bracket was replaced by null.
                if depth == DEEPEST {
                    continue;
                }
            }
            _ => {}
        }
        let opens = matches!(byte, b'[' | b'{');
        match byte {
            _ if opens && depth == DEEPEST + 1 => repaired.extend_from_slice(b"null"),
            _ if depth > DEEPEST => {}
            b'"' => push_text(&mut repaired, token),
            b'-' | b'0'..=b'9' if is_out_of_range(token) => repaired.extend_from_slice(b"null"),
            _ => repaired.extend_from_slice(token),
        }
    }
    repaired
}

fn number_length(json: &[u8]) -> usize {
    let ends = |byte: &u8| !matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
    json.iter().position(ends).unwrap_or(json.len())
}

/// A number that is well formed and that serde_json cannot hold.
fn is_out_of_range(token: &[u8]) -> bool {
    let infinite = |text: &str| text.parse::<f64>().is_ok_and(f64::is_infinite);
    std::str::from_utf8(token).is_ok_and(infinite)
}

/// The length of a text with its quotes; of one that never ends, all that is left.
fn text_length(json: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in json.iter().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    json.len()
}

fn push_text(repaired: &mut Vec<u8>, mut text: &[u8]) {
    while let Some(&byte) = text.first() {
        let (replacement, length): (Option<&[u8]>, usize) = match (byte, code_unit(text)) {
            (_, Some(0xD800..=0xDBFF)) if follows_low_surrogate(text) => (None, 12),
            (_, Some(0xD800..=0xDFFF)) => (Some(b"\\ufffd"), 6),
            // An escape is taken whole: in `\\ud83d` the `u` escapes nothing.
            (b'\\', _) => (None, 2.min(text.len())),
            _ => (None, 1),
        };
        let (token, after) = text.split_at(length);
        repaired.extend_from_slice(replacement.unwrap_or(token));
        text = after;
    }
}

fn follows_low_surrogate(text: &[u8]) -> bool {
    let next = text.get(6..).and_then(code_unit);
    matches!(next, Some(0xDC00..=0xDFFF))
}

/// The UTF-16 code unit of an escape such as `\ud83d` at the beginning.
fn code_unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let hexadecimal = digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| hexadecimal)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::repair;

    fn repaired(text: &str) -> Value {
        serde_json::from_slice(&repair(text.as_bytes())).expect("readable JSON")
    }

    #[test]
    fn each_value_that_serde_json_cannot_hold_costs_only_itself() {
        for (text, expected) in [
            (
                r#"{"a":"\ud83d","b":"\ud83d\ude00","c":"\ude00x"}"#,
                json!({"a": "\u{fffd}", "b": "😀", "c": "\u{fffd}x"}),
            ),
            (r#"{"a":"\ud83d\ud83d\ude00"}"#, json!({"a": "\u{fffd}😀"})),
            (
                r#"{"a":1e400,"b":-1e400,"c":1.5}"#,
                json!({"a": null, "b": null, "c": 1.5}),
            ),
            (
                r#"["a\\ud83d","\"\ud83d"]"#,
                json!(["a\\ud83d", "\"\u{fffd}"]),
            ),
        ] {
            assert!(
                serde_json::from_str::<Value>(text).is_err()
                    || !text.contains(r"\ud83d")
                    || text.contains(r"\\ud83d"),
                "{text}"
            );
            assert_eq!(repaired(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_nested_too_deep_becomes_null() {
        for depth in [101, 125, 5000] {
            let (open, close) = (r#"{"x":["#.repeat(depth), "]}".repeat(depth));
            let text = format!(r#"[{open}"]\"",1e400{close},"after"]"#);
            let read = repaired(&text);
            assert_eq!(read[1], json!("after"));
            let mut value = &read[0];
            while let Some(inner) = value.get("x").map(|list| &list[0]) {
                value = inner;
            }
            assert!(value.is_null(), "{depth}");
        }
    }

    proptest! {
        #[test]
        fn readable_json_is_left_as_it_is(text in r#"(\[|\{"a":|"(\\u00e9|\\\\|x|é)*",|1.5e3,|-0,| ){0,40}"#) {
            prop_assert_eq!(repair(text.as_bytes()), text.as_bytes());
        }

        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            repair(&bytes);
        }
    }
}
