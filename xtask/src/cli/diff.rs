//! `cargo xtask diff` on the command line.

use std::process::ExitCode;

use clap::Args;

use super::{complain, say};
use crate::{
    commit,
    diff::{Input, Report, report::Format},
    error::Error,
    root::Root,
};

/// Each side is a contract, an upstream file or https URL, or a git revision. Upstream goes through the
/// overlay, leniently.
#[derive(Args)]
pub struct Arguments {
    /// The old side: the last commit when it is not given.
    #[arg(default_value = "HEAD")]
    old: String,
    /// The new side: the working tree when it is not given.
    new: Option<String>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub fn run(root: &Root, arguments: &Arguments) -> Result<ExitCode, Error> {
    commit::require_settled(root)?;
    let old = Input::named(root, &arguments.old)?;
    let new = match &arguments.new {
        Some(given) => Input::named(root, given)?,
        None => Input::working_tree(root)?,
    };
    for side in [&old, &new] {
        let tolerated = side.warnings.as_slice().len();
        if tolerated > 0 {
            complain(&format!(
                "{}: tolerated {tolerated}\n{}",
                side.name, side.warnings
            ));
        }
    }
    let report = Report {
        alerts: new.alerts(),
        old: old.name,
        new: new.name,
        ..Report::of(&old.contract, &new.contract)
    };
    say(&report.write(arguments.format));
    Ok(ExitCode::SUCCESS)
}
