//! `cargo xtask regen` on the command line.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use clap::Args;

use super::{complain, say};
use crate::{
    changelog::{self, CHANGELOG},
    changes::Changes,
    commit::{self, Lock, Recovered},
    diff::{Input, Report},
    error::Error,
    fetch::Origin,
    progress::Progress,
    regen::{PROVENANCE, Plan, Upstream},
    root::Root,
    tolerance::Level,
};

/// Without --upstream the code is made from the contract that is here.
#[derive(Args)]
pub struct Arguments {
    /// Upstream's openapi.yml, on disk or at an https URL; the contract is made from it first.
    #[arg(long, value_name = "FILE|URL")]
    upstream: Option<String>,
    /// The commit that it is from, for openapi/upstream.json.
    #[arg(long, requires = "upstream")]
    commit: Option<String>,
    /// The day of that commit.
    #[arg(long, requires = "upstream")]
    date: Option<String>,
    /// Overlay actions, names and words about what this upstream does not have become warnings: it is
    /// older, or an experiment.
    #[arg(long, requires = "upstream")]
    allow_stale: bool,
    /// Writes what changed for callers since the last release into CHANGELOG.md.
    #[arg(long)]
    changelog: bool,
    /// Writes nothing; fails and shows the difference when files are not up to date.
    #[arg(long)]
    check: bool,
    /// Writes nothing; says what would be done.
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
}

pub fn run(root: &Root, arguments: &Arguments) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let upstream = upstream(arguments)?;
    if arguments.check || arguments.dry_run {
        commit::require_settled(root)?;
        let plan = plan(root, upstream.as_ref(), arguments)?;
        let changes = plan.changes(root)?;
        return Ok(match arguments.check {
            true => check(&plan, changes, arguments, start.elapsed()),
            false => {
                say(&told(&plan, &changes, start.elapsed()));
                say("nothing was written: this was a dry run\n");
                ExitCode::SUCCESS
            }
        });
    }
    let (lock, recovered) = Lock::take(root)?;
    if recovered == Recovered::Finished {
        complain("finished what an interrupted run had begun");
    }
    let plan = plan(root, upstream.as_ref(), arguments)?;
    let changes = plan.changes(root)?;
    lock.commit(&changes)?;
    say(&told(&plan, &changes, start.elapsed()));
    Ok(ExitCode::SUCCESS)
}

fn plan(root: &Root, upstream: Option<&Upstream>, arguments: &Arguments) -> Result<Plan, Error> {
    let mut plan = Plan::make(root, upstream, Progress::Told)?;
    if arguments.changelog {
        let report = since_release(root, &plan)?;
        plan.add(CHANGELOG, changelog::updated(root, &report)?);
    }
    Ok(plan)
}

/// What changed since the last release, or else since the contract that is here.
fn since_release(root: &Root, plan: &Plan) -> Result<Report, Error> {
    match changelog::last_release(root) {
        Some(revision) => {
            let released = Input::of_revision(root, &revision)?;
            Ok(Report::of(&released.contract, &plan.contract))
        }
        None => Ok(plan.report()),
    }
}

fn upstream(arguments: &Arguments) -> Result<Option<Upstream>, Error> {
    let Some(given) = &arguments.upstream else {
        return Ok(None);
    };
    Ok(Some(Upstream {
        origin: Origin::parse(given)?,
        commit: arguments.commit.clone(),
        date: arguments.date.clone(),
        level: match arguments.allow_stale {
            true => Level::Stale,
            false => Level::Strict,
        },
    }))
}

fn check(plan: &Plan, changes: Changes, arguments: &Arguments, elapsed: Duration) -> ExitCode {
    // Another wording upstream is no reason to regenerate.
    let changes = changes.except(PROVENANCE);
    if changes.is_empty() {
        say(&told(plan, &changes, elapsed));
        return ExitCode::SUCCESS;
    }
    say(&changes.unified_diff());
    complain(&format!("not up to date: run `{}`", command(arguments)));
    ExitCode::FAILURE
}

/// The command that writes what this one only looked at.
fn command(arguments: &Arguments) -> String {
    let mut words = vec!["cargo xtask regen".to_owned()];
    let options = [
        ("--upstream", &arguments.upstream),
        ("--commit", &arguments.commit),
        ("--date", &arguments.date),
    ];
    for (name, value) in options {
        words.extend(value.iter().map(|value| format!("{name} {value}")));
    }
    if arguments.changelog {
        words.push("--changelog".into());
    }
    if arguments.allow_stale {
        words.push("--allow-stale".into());
    }
    words.join(" ")
}

fn told(plan: &Plan, changes: &Changes, elapsed: Duration) -> String {
    let mut lines = Vec::new();
    if let Some(imported) = &plan.imported {
        lines.push(format!("upstream: {}", imported.provenance));
        lines.push(format!("lint: {}", imported.lint));
        let tolerated = imported.warnings.as_slice().len();
        if tolerated > 0 {
            lines.push(format!("tolerated: {tolerated}\n{}", imported.warnings));
        }
    }
    lines.push(format!("contract: {}", plan.summary()));
    lines.push(format!("changed: {}", outline(&plan.report())));
    lines.push(format!("without words: {}", plan.undocumented()));
    lines.push(format!("{} files changed, {elapsed:.1?}", changes.len()));
    lines.join("\n") + "\n"
}

/// The changes that a maintainer should see at once; `cargo xtask diff` shows the rest.
const SHOWN: usize = 12;

fn outline(report: &Report) -> String {
    let mut text = report.headline();
    for change in report.changes.iter().take(SHOWN) {
        text.push_str(&format!(
            "\n  {}: {} {}",
            change.rule.step(),
            change.at,
            change.what
        ));
    }
    match report.changes.len().saturating_sub(SHOWN) {
        0 => text,
        more => text + &format!("\n  and {more} more: `cargo xtask diff` lists them"),
    }
}
