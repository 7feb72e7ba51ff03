//! `cargo xtask diff` on the command line.

use std::process::ExitCode;

use clap::Args;

use super::output::{complain, say};
use crate::{
    diff::{Format, Input, Report, print},
    error::Error,
    root::Root,
};

/// Each side is a contract, an openapi.yml of Stytch (a file or an https URL), or a git revision. An openapi.yml
/// goes through the overlay first; what regen would refuse is only told.
#[derive(Args)]
pub struct Arguments {
    /// The old side.
    #[arg(default_value = "HEAD")]
    old: String,
    /// The new side [default: the working tree]
    new: Option<String>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub fn run(root: &Root, arguments: &Arguments) -> Result<ExitCode, Error> {
    let old = Input::named(root, &arguments.old);
    let new = match &arguments.new {
        Some(given) => Input::named(root, given),
        None => Input::working_tree(root),
    };
    let (old, new) = both(old, new)?;
    for side in [&old, &new] {
        let tolerated = side.warnings.as_slice().len();
        if tolerated > 0 {
            complain(&format!(
                "{}: tolerated {tolerated}\n{}",
                side.name, side.warnings
            ));
        }
    }
    let recorded = old.provenance.as_ref();
    let remark = new
        .provenance
        .as_ref()
        .zip(recorded)
        .and_then(|(new, old)| new.remark(old));
    let report = Report {
        remark,
        alerts: new.alerts(),
        notes: new.notes(),
        old: old.name,
        new: new.name,
        ..Report::of(&old.model, &new.model)
    };
    say(&print(&report, arguments.format));
    Ok(ExitCode::SUCCESS)
}

/// Both sides, or what is wrong with each.
fn both(old: Result<Input, Error>, new: Result<Input, Error>) -> Result<(Input, Input), Error> {
    match (old, new) {
        (Err(old), Err(new)) => Err(Error::BothIncomparable(Box::new(old), Box::new(new))),
        (old, new) => Ok((old?, new?)),
    }
}
