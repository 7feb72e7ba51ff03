//! Tells a waiting maintainer what is being done.

use std::io::{self, Write};

/// Where the steps of a command are told.
#[derive(Clone, Copy, Debug)]
pub enum Progress {
    /// On standard error, so that standard output holds the result alone.
    Told,
    /// Nowhere.
    Silent,
}

impl Progress {
    /// Says what begins now.
    pub fn step(self, what: &str) {
        if let Self::Told = self {
            let _ = writeln!(io::stderr(), "{what} …");
        }
    }
}
