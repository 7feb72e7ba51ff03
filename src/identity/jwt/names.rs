//! JSON in which no object names anything twice. JSON parsers differ in which one they read.

use std::borrow::Cow;

use memchr::memchr2;

use crate::error::TokenFault;

/// Objects of more names than this are sorted to find duplicates: whoever sends a token chooses how many there are.
const FEW: usize = 16;

/// Checks that no object in `document`, at any depth, has a name twice. The document must be valid JSON: a parser has
/// read it before.
pub(super) fn check_unique(document: &str) -> Result<(), TokenFault> {
    let mut names = Names::with_room();
    let mut rest = document.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            b'"' => {
                let (text, after) = split_text(after);
                match after.trim_ascii_start().strip_prefix(b":") {
                    Some(value) => {
                        names.add(text);
                        value
                    }
                    None => after,
                }
            }
            b'{' => {
                names.open();
                after
            }
            b'}' => {
                names.close()?;
                after
            }
            _ => after,
        };
    }
    Ok(())
}

/// A text between its quotes.
struct Text<'d> {
    raw: &'d [u8],
    escaped: bool,
}

/// The rest of a text up to its closing quote, and what comes after that.
fn split_text(text: &[u8]) -> (Text<'_>, &[u8]) {
    let mut end = 0;
    let mut escaped = false;
    while let Some(found) = text.get(end..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        end += found;
        if text.get(end) == Some(&b'"') {
            break;
        }
        // The character after a backslash is never the end.
        escaped = true;
        end += 2;
    }
    let after = text.get(end + 1..).unwrap_or_default();
    let raw = text.get(..end).unwrap_or_default();
    (Text { raw, escaped }, after)
}

/// The names of all open objects.
struct Names<'d> {
    names: Vec<Cow<'d, [u8]>>,
    /// Where the names of each open object begin.
    objects: Vec<usize>,
}

impl<'d> Names<'d> {
    /// With room for what a session JWT holds.
    fn with_room() -> Self {
        Self {
            names: Vec::with_capacity(32),
            objects: Vec::with_capacity(8),
        }
    }

    fn open(&mut self) {
        self.objects.push(self.names.len());
    }

    fn add(&mut self, name: Text<'d>) {
        self.names.push(match name.escaped {
            true => Cow::Owned(unescape(name.raw)),
            false => Cow::Borrowed(name.raw),
        });
    }

    fn close(&mut self) -> Result<(), TokenFault> {
        let begin = self.objects.pop().unwrap_or_default();
        let own = self.names.get_mut(begin..).unwrap_or_default();
        let twice = match own.len() {
            0..=FEW => has_twice_among_few(own),
            _ => {
                own.sort_unstable();
                own.windows(2)
                    .any(|pair| matches!(pair, [one, other] if one == other))
            }
        };
        self.names.truncate(begin);
        match twice {
            true => Err(TokenFault::DuplicateName),
            false => Ok(()),
        }
    }
}

/// What a name means that is written with escapes.
fn unescape(name: &[u8]) -> Vec<u8> {
    let quoted = [b"\"", name, b"\""].concat();
    serde_json::from_slice(&quoted).map_or(quoted, String::into_bytes)
}

fn has_twice_among_few(names: &[Cow<'_, [u8]>]) -> bool {
    let mut rest = names;
    while let [first, others @ ..] = rest {
        if others.contains(first) {
            return true;
        }
        rest = others;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::check_unique;
    use crate::error::TokenFault;

    const TWICE: Result<(), TokenFault> = Err(TokenFault::DuplicateName);

    #[test]
    fn names_are_unique_at_every_depth() {
        for unique in [
            "{}",
            "7",
            r#""a:b""#,
            r#"{"a":{"a":[{"a":1},{"a":1}]},"b":null,"c":1.5e3,"d":"a","e":true,"f":-1}"#,
            r#"{"a":"\"b\":","b":"\\","c":["}","{",":"],"":{"":1}}"#,
            r#"{"a\u0026b":1,"a\"b":2,"ab":3,"a\\":4}"#,
            "{ \"a\" : \"a\" , \"b\"\n:\t[ \"a\" , \"a\" ] }",
        ] {
            assert_eq!(check_unique(unique), Ok(()), "{unique}");
        }
        for twice in [
            r#"{"a":1,"b":2,"a":1}"#,
            r#"{"x":{"a":1,"a":2}}"#,
            r#"{"a":{"b":1},"c":[],"a":{}}"#,
            r#"{"a":"}","a":"{"}"#,
            "{\"a\" :1,\"a\"\n: 2}",
            r#"{"":1,"":2}"#,
            r#"{"ö":1,"ö":2}"#,
            r#"[[{"a":1,"\u0061":2}]]"#,
            r#"{"a\"":1,"a\u0022":2}"#,
        ] {
            assert_eq!(check_unique(twice), TWICE, "{twice}");
        }
    }

    #[test]
    fn objects_of_many_names_are_no_burden() {
        let many = |last: &str| {
            let names: Vec<_> = (0..5_000).map(|n| format!(r#""n{n}":{n}"#)).collect();
            format!("{{{},\"{last}\":0}}", names.join(","))
        };
        assert_eq!(check_unique(&many("x")), Ok(()));
        assert_eq!(check_unique(&many("n77")), TWICE);
    }
}
