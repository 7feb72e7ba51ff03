//! Keeps the secrets of a call out of what its errors say.

use serde_json::Value;

use crate::Secret;

const MASK: &str = "***";

/// Shorter ones are not masked: they would mask ordinary words.
const SHORTEST: usize = 4;

/// The secrets that go out with a call. Whoever answers may repeat them, in any form in which they travel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redaction(Vec<Secret>);

impl Redaction {
    /// Hides `secret` from now on.
    pub(crate) fn hide(&mut self, secret: &str) {
        if secret.chars().nth(SHORTEST - 1).is_some() {
            self.0.push(Secret::from(secret));
        }
    }

    /// `text` without the secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut hidden = 0;
        for (at, sign) in text.char_indices() {
            if let Some(length) = self.secret_at(text.get(at..).unwrap_or_default()) {
                if at >= hidden {
                    shown.push_str(MASK);
                }
                hidden = hidden.max(at + length);
            }
            if at >= hidden {
                shown.push(sign);
            }
        }
        shown
    }

    /// `value` without the secrets in any of its texts.
    pub(crate) fn value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(items) => items.into_iter().map(|item| self.value(item)).collect(),
            Value::Object(fields) => fields
                .into_iter()
                .map(|(name, field)| (self.text(&name), self.value(field)))
                .collect(),
            other => other,
        }
    }

    /// The length of the longest secret with which `text` begins.
    fn secret_at(&self, text: &str) -> Option<usize> {
        let secrets = self.0.iter();
        let found = secrets.filter_map(|secret| {
            FORMS
                .iter()
                .find_map(|form| spelled(text, secret.expose(), *form))
        });
        found.max()
    }
}

/// A way to write text: what follows a sign, where `text` begins with it.
type Form = for<'t> fn(text: &'t str, sign: char) -> Option<&'t str>;

const FORMS: [Form; 3] = [plain, percent_encoded, json_escaped];

/// How much of `text` spells `secret` in a form, if its beginning does.
fn spelled(text: &str, secret: &str, form: Form) -> Option<usize> {
    let rest = secret.chars().try_fold(text, form)?;
    Some(text.len() - rest.len())
}

fn plain(text: &str, sign: char) -> Option<&str> {
    text.strip_prefix(sign)
}

/// As in URLs and forms, whichever signs the writer encodes.
fn percent_encoded(text: &str, sign: char) -> Option<&str> {
    match (text.starts_with('%'), sign) {
        (true, _) => {
            let mut bytes = [0; 4];
            let mut encoded = sign.encode_utf8(&mut bytes).bytes();
            encoded.try_fold(text, |rest, byte| strip_hex(rest, "%", 2, byte.into()))
        }
        (false, ' ') => text.strip_prefix(['+', ' ']),
        (false, _) => text.strip_prefix(sign),
    }
}

/// As in a JSON text, whichever signs the writer escapes.
fn json_escaped(text: &str, sign: char) -> Option<&str> {
    let Some(escaped) = text.strip_prefix('\\') else {
        return text.strip_prefix(sign);
    };
    let short = match sign {
        '\n' => escaped.strip_prefix('n'),
        '\r' => escaped.strip_prefix('r'),
        '\t' => escaped.strip_prefix('t'),
        '\u{8}' => escaped.strip_prefix('b'),
        '\u{c}' => escaped.strip_prefix('f'),
        '"' | '\\' | '/' => escaped.strip_prefix(sign),
        _ => None,
    };
    let mut units = [0; 2];
    let mut units = sign.encode_utf16(&mut units).iter();
    short.or_else(|| units.try_fold(text, |rest, unit| strip_hex(rest, "\\u", 4, (*unit).into())))
}

/// What follows `mark` and `value` in so many hexadecimal digits, where `text` begins with them.
fn strip_hex<'t>(text: &'t str, mark: &str, digits: usize, value: u32) -> Option<&'t str> {
    let (number, rest) = text.strip_prefix(mark)?.split_at_checked(digits)?;
    (u32::from_str_radix(number, 16) == Ok(value)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::Redaction;
    use serde_json::json;

    fn masked(secrets: &[&str], text: &str) -> String {
        let mut redaction = Redaction::default();
        secrets.iter().for_each(|secret| redaction.hide(secret));
        redaction.text(text)
    }

    #[test]
    fn a_secret_is_masked_in_every_form_in_which_it_travels() {
        let secret = "p\"w\\d /é\u{1f600}%+\n";
        for form in [
            "p\"w\\d /é\u{1f600}%+\n",
            "p%22w%5Cd%20%2F%C3%A9%F0%9F%98%80%25%2B%0A",
            "p%22w%5cd+/%c3%a9%f0%9f%98%80%25+%0a",
            "p\\\"w\\\\d /é\u{1f600}%+\\n",
            "p\\u0022w\\u005Cd \\/\\u00e9\\uD83D\\ude00%+\\u000a",
        ] {
            assert_eq!(masked(&[secret], &format!("<{form}>")), "<***>", "{form}");
        }
        for sign in ['\r', '\t', '\u{8}', '\u{c}', '"', '\\'] {
            let secret = format!("abc{sign}def");
            let escaped = json!(secret).to_string();
            assert_eq!(masked(&[&secret], &escaped), "\"***\"", "{escaped}");
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "swordfis",
            "word fish",
            "sword%66is",
            "sword%6",
            "sword\\u0066",
            "%",
            "\\",
            "\\u",
            "%é",
            "",
        ] {
            assert_eq!(masked(&["swordfish", "abc"], text), text);
        }
        assert_eq!(masked(&["new\n"], "new\\x new\\"), "new\\x new\\");
    }

    #[test]
    fn secrets_in_one_another_and_overlapping_ones_are_hidden_whole() {
        assert_eq!(
            masked(&["abcd", "abcdef"], "abcdef abcd abcde"),
            "*** *** ***e"
        );
        assert_eq!(masked(&["abcd", "cdef"], "xabcdefx"), "x***x");
        assert_eq!(masked(&["abcdef", "bcd"], "abcdef"), "***");
    }

    #[test]
    fn a_secret_shorter_than_four_signs_is_not_masked() {
        assert_eq!(
            masked(&["abc", "äöü", "wxyz"], "abc äöü wxyz"),
            "abc äöü ***"
        );
    }

    #[test]
    fn every_text_of_a_value_is_masked() {
        let mut redaction = Redaction::default();
        redaction.hide("swordfish");
        let echo = json!({ "a": ["swordfish", { "swordfish": "x swordfish y" }, 7, null] });
        assert_eq!(
            redaction.value(echo),
            json!({ "a": ["***", { "***": "x *** y" }, 7, null] })
        );
    }
}
