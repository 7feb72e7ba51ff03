//! A report as text of some kind.

use super::{json, markdown, report::Report, text};

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For a comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// The report as text.
#[must_use]
pub fn print(report: &Report, format: Format) -> String {
    match format {
        Format::Text => text::write(report),
        Format::Markdown => markdown::write(report),
        Format::Json => json::write(report),
    }
}
