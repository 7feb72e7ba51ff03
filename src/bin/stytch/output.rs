//! The two streams.

use std::io::{self, ErrorKind, Write};

use serde_json::Value;

use crate::failure::Failure;

/// Writes to standard output. A reader that went away has had enough, which is no failure.
pub fn write(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
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
    let _ = writeln!(io::stderr(), "{text}");
}
