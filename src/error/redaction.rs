//! Keeps secrets, and floods of text, out of what errors show.

use bytes::Bytes;
use reqwest::Url;
use serde_json::Value;

use crate::Secret;

const MASK: &str = "***";

/// Shorter values would mask ordinary words.
const SHORTEST_SECRET: usize = 4;

/// The secrets that went out with a call. A server may echo them in an error message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Redaction(Vec<Secret>);

impl Redaction {
    /// Hides `secret` from now on.
    pub(crate) fn hide(&mut self, secret: &str) {
        if secret.len() >= SHORTEST_SECRET {
            self.0.push(Secret::from(secret));
            // The longest first: a secret may hold another.
            self.0
                .sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        }
    }

    /// Hides what a JSON or form body holds under names that mean secrets.
    pub(crate) fn hide_body(&mut self, body: &[u8]) {
        if let Ok(value) = serde_json::from_slice(body) {
            self.hide_fields(&value);
        } else if let Some(form) = parse_form(body) {
            for (_, value) in form.query_pairs().filter(|(name, _)| names_a_secret(name)) {
                self.hide(&value);
            }
        }
    }

    fn hide_fields(&mut self, value: &Value) {
        match value {
            Value::Object(fields) => {
                for (name, field) in fields {
                    match names_a_secret(name) {
                        true => self.hide_all(field),
                        false => self.hide_fields(field),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.hide_fields(item)),
            _ => {}
        }
    }

    fn hide_all(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.hide(text),
            Value::Array(items) => items.iter().for_each(|item| self.hide_all(item)),
            Value::Object(fields) => fields.values().for_each(|field| self.hide_all(field)),
            _ => {}
        }
    }

    /// `text` without the secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            text.replace(secret.expose(), MASK)
        })
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
}

fn parse_form(body: &[u8]) -> Option<Url> {
    let text = std::str::from_utf8(body).ok()?;
    Url::parse(&format!("form:?{text}")).ok()
}

/// Whether the contract's naming says that the field holds a secret (`token_type_hint`, `hash_type` do not).
fn names_a_secret(name: &str) -> bool {
    const LAST_WORDS: [&str; 14] = [
        "code",
        "codes",
        "credential",
        "hash",
        "jwt",
        "key",
        "password",
        "salt",
        "secret",
        "signature",
        "token",
        "tokens",
        "verifier",
        "assertion",
    ];
    let last = name.rsplit('_').next().unwrap_or(name);
    LAST_WORDS.contains(&last)
}

/// `text` on one line and no longer than `limit` characters.
pub(crate) fn excerpt(text: &str, limit: usize) -> String {
    let printable = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let words = printable.collect::<String>();
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(limit) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// An excerpt of a body that may hold anything, without the secrets.
pub(crate) fn body_excerpt(body: &Bytes, redaction: &Redaction, limit: usize) -> Option<String> {
    let text = match serde_json::from_slice::<Value>(body) {
        // Secrets may be escaped in JSON text: they are found in its values.
        Ok(value) => redaction.value(value).to_string(),
        Err(_) => redaction.text(&String::from_utf8_lossy(body)),
    };
    let excerpt = excerpt(&text, limit);
    (!excerpt.is_empty()).then_some(excerpt)
}

/// A decoder's message without the values it quotes: `invalid type: string "…", expected u32`.
pub(crate) fn mask_quoted(message: &str) -> String {
    let mut masked = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, quoted)) = split_at_quote(rest) {
        masked.push_str(before);
        masked.push('…');
        rest = quoted;
    }
    masked.push_str(rest);
    masked
}

/// The text up to and with an opening quote of a value, and the text from its closing quote on.
fn split_at_quote(text: &str) -> Option<(&str, &str)> {
    const OPENINGS: [(&str, char); 5] = [
        ("\"", '"'),
        ("integer `", '`'),
        ("floating point `", '`'),
        ("character `", '`'),
        ("variant `", '`'),
    ];
    let (start, closing) = OPENINGS
        .iter()
        .filter_map(|(opening, closing)| Some((text.find(opening)? + opening.len(), *closing)))
        .min()?;
    let (before, quoted) = text.split_at_checked(start)?;
    Some((before, after_quote(quoted, closing)))
}

/// What follows the quoted text; a quote that never closes hides everything.
fn after_quote(quoted: &str, closing: char) -> &str {
    let mut escaped = false;
    for (at, c) in quoted.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == closing => return quoted.get(at + c.len_utf8()..).unwrap_or_default(),
            _ => {}
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::{Redaction, body_excerpt, excerpt, mask_quoted};
    use bytes::Bytes;
    use serde_json::json;

    #[test]
    fn secrets_of_the_request_are_hidden_wherever_they_are_echoed() {
        let mut redaction = Redaction::default();
        let body = json!({
            "email": "a@example.com",
            "hash_type": "bcrypt",
            "password": "sw\"ordfish",
            "otp": { "code": "123456" },
            "recovery_codes": ["ffff-eeee"],
        });
        redaction.hide_body(body.to_string().as_bytes());
        let echo = json!({ "a@example.com": ["sw\"ordfish", "x 123456 y"], "ffff-eeee": "bcrypt" });
        assert_eq!(
            redaction.value(echo),
            json!({ "a@example.com": ["***", "x *** y"], "***": "bcrypt" })
        );
    }

    #[test]
    fn secrets_of_a_form_are_hidden() {
        let mut redaction = Redaction::default();
        redaction
            .hide_body(b"client_id=m2m-1&client_secret=a%26b+cd&grant_type=client_credentials");
        assert_eq!(
            redaction.text("m2m-1 a&b cd client_credentials"),
            "m2m-1 *** client_credentials"
        );
    }

    #[test]
    fn a_secret_that_holds_another_is_hidden_whole() {
        let mut redaction = Redaction::default();
        redaction.hide("abcd");
        redaction.hide("abcdef");
        assert_eq!(redaction.text("abcdef abcd"), "*** ***");
    }

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(
            excerpt("<h1>Bad\r\n\tGateway\0</h1>", 80),
            "<h1>Bad Gateway </h1>"
        );
        assert_eq!(excerpt("äöü", 3), "äöü");
        assert_eq!(excerpt("äöüx", 3), "äöü…");
    }

    #[test]
    fn a_secret_escaped_in_json_does_not_reach_the_excerpt() {
        let mut redaction = Redaction::default();
        redaction.hide("p\"w/d");
        let body = Bytes::from(r#"{"echo":"p\"w\/d"}"#);
        assert_eq!(
            body_excerpt(&body, &redaction, 80).as_deref(),
            Some(r#"{"echo":"***"}"#)
        );
    }

    #[test]
    fn values_quoted_by_the_decoder_are_masked() {
        for (message, masked) in [
            (
                r#"invalid type: string "to\"ken", expected u32 at line 1"#,
                r#"invalid type: string "…, expected u32 at line 1"#,
            ),
            (
                "invalid value: integer `123456`, expected u8",
                "invalid value: integer `…, expected u8",
            ),
            (
                "missing field `member_id` at line 1 column 2",
                "missing field `member_id` at line 1 column 2",
            ),
            (r#"broken "never closed"#, r#"broken "…"#),
        ] {
            assert_eq!(mask_quoted(message), masked);
        }
    }
}
