//! `cargo xtask`: see the library for what each command does.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::cli::run()
}
