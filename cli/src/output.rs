//! The two streams.

use std::io::{self, ErrorKind, Write};

use serde_json::Value;

use crate::failure::Failure;

/// Writes to standard output. A reader that went away has had enough, which is no failure.
pub fn write(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let written = out
        .write_all(harmless(text).as_bytes())
        .and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Output(error)),
        _ => Ok(()),
    }
}

/// Writes a value to standard output.
pub fn write_json(value: &Value) -> Result<(), Failure> {
    write(&format!("{value:#}\n"))
}

/// Says something to the person at the terminal. Where nobody listens, nothing is lost.
pub fn note(text: &str) {
    let _ = writeln!(io::stderr(), "{}", harmless(text));
}

/// The text with every character escaped that would steer a terminal. Outside of its strings JSON has none of them, so
/// JSON stays the same JSON.
fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match steers_a_terminal(character) {
            true => shown.push_str(&format!("\\u{:04x}", u32::from(character))),
            false => shown.push(character),
        }
    }
    shown
}

/// Control characters, and those that turn the direction of writing or break lines unseen.
fn steers_a_terminal(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            true
        }
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        let codes = (0..0x20)
            .chain(0x7f..0xa0)
            .chain(0x2028..0x202f)
            .chain(0x2066..0x206a);
        let codes = codes.chain([0x61c, 0x200e, 0x200f]);
        for code in codes.filter(|code| ![0x9, 0xa].contains(code)) {
            let character = char::from_u32(code).expect("a character");
            assert_eq!(
                harmless(&format!("a{character}b")),
                format!("a\\u{code:04x}b")
            );
        }
    }

    #[test]
    fn every_other_text_is_kept() {
        let text = "a\n\tb ä \u{a0}\u{200d}日本 \u{5d0} 👩‍🚀 \\u001b";
        assert_eq!(harmless(text), text);
    }
}
