//! Text of others, made fit to be shown.

use std::fmt;

/// How much of one text an error shows.
const SHOWN: usize = 300;

/// `text` on one line and bounded.
pub(crate) fn excerpt(text: &str) -> String {
    let printable = text
        .chars()
        .map(|c| if is_unprintable(c) { ' ' } else { c });
    let words = printable.collect::<String>();
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// Signs that would move the cursor of a terminal, or turn the direction of what follows.
fn is_unprintable(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || c.is_control()
}

/// Writes a request id at the end of a message.
pub(super) fn write_request_id(
    f: &mut fmt::Formatter<'_>,
    request_id: Option<&str>,
) -> fmt::Result {
    match request_id {
        Some(id) => write!(f, " ({})", excerpt(id)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, excerpt};

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(
            excerpt("<h1>Bad\r\n\tGateway\0</h1>"),
            "<h1>Bad Gateway </h1>"
        );
        assert_eq!(excerpt("a\u{202e}b\u{9b}c\u{2066}"), "a b c");
        assert_eq!(excerpt(&"ä".repeat(SHOWN)), "ä".repeat(SHOWN));
        let long = excerpt(&"ä".repeat(SHOWN + 1));
        assert_eq!(long, format!("{}…", "ä".repeat(SHOWN)));
    }
}
