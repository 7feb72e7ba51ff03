//! What a command prints.

use std::io::{self, Write};

/// A reader that stops reading, such as `head`, is no error.
pub fn say(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// What went wrong goes to the other stream.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
