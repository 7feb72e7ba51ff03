//! `cargo xtask regen` on the command line.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use clap::Args;

use super::output::{complain, say};
use crate::{
    changelog::{self, CHANGELOG, Since},
    changes::Changes,
    commit::Lock,
    diff::{Input, Report},
    error::Error,
    fetch::Origin,
    progress::Progress,
    regen::{PROVENANCE, Plan, Upstream},
    root::Root,
    tolerance::Level,
};

/// Without --upstream, the code is made from the contract that is here.
#[derive(Args)]
pub struct Arguments {
    /// Makes the contract first, from this openapi.yml of Stytch: a file or an https URL.
    #[arg(long, value_name = "FILE|URL")]
    upstream: Option<String>,
    /// The commit that the file is from, to be written into openapi/upstream.json.
    #[arg(long, requires = "upstream")]
    commit: Option<String>,
    /// The day of that commit.
    #[arg(long, requires = "upstream")]
    date: Option<String>,
    /// Only warns of overlay actions, names and words about things that this file does not have: it is older,
    /// or an experiment.
    #[arg(long, requires = "upstream")]
    allow_stale: bool,
    /// Also writes what changed for callers since the last release into CHANGELOG.md.
    #[arg(long)]
    changelog: bool,
    /// Writes nothing. Ends with 1 and a diff when files are not up to date.
    #[arg(long)]
    check: bool,
    /// Writes nothing. Says what it would do.
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
}

pub fn run(root: &Root, arguments: &Arguments) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let upstream = upstream(arguments)?;
    if arguments.check || arguments.dry_run {
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
    let lock = Lock::take(root)?;
    let plan = plan(root, upstream.as_ref(), arguments)?;
    let changes = plan.changes(root)?;
    lock.commit(root, &changes)?;
    say(&told(&plan, &changes, start.elapsed()));
    Ok(ExitCode::SUCCESS)
}

fn plan(root: &Root, upstream: Option<&Upstream>, arguments: &Arguments) -> Result<Plan, Error> {
    let plan = Plan::make(root, upstream, Progress::Told);
    let mut plan = plan.map_err(|error| refused(error, upstream))?;
    if arguments.changelog {
        let since = Since::last_release(root)?;
        let report = changes_since(root, &plan, &since)?;
        plan.add(CHANGELOG, changelog::updated(root, &report, &since)?);
    }
    Ok(plan)
}

/// With how to go on, where the file can be compared at least.
fn refused(error: Error, upstream: Option<&Upstream>) -> Error {
    let Error::Refused(findings) = &error else {
        return error;
    };
    let mut findings = findings.as_slice().iter();
    let is_comparable = findings.all(|finding| Level::Reading.tolerates(finding.kind));
    match upstream.filter(|_| is_comparable) {
        Some(upstream) => Error::RefusedUpstream {
            upstream: upstream.origin.name(),
            source: Box::new(error),
        },
        None => error,
    }
}

fn changes_since(root: &Root, plan: &Plan, since: &Since) -> Result<Report, Error> {
    match since {
        Since::Release(tag) => {
            let released = Input::of_revision(root, tag)?;
            Ok(Report::of(&released.model, &plan.model))
        }
        Since::Later { missing } => {
            if let Some(tag) = missing {
                complain(&format!(
                    "{CHANGELOG}: the tag {tag} is not in this clone, so new entries are added to those that are \
                     there; after `git fetch --tags`, the same command makes them all anew"
                ));
            }
            let committed = Input::of_revision(root, "HEAD").map(|input| input.model);
            match committed {
                Ok(model) => Ok(Report::of(&model, &plan.model)),
                Err(_) => plan.report(),
            }
        }
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
        lines.extend(
            imported
                .remark
                .iter()
                .map(|remark| format!("note that {remark}")),
        );
        lines.push(format!("lint: {}", imported.lint));
        let tolerated = imported.warnings.as_slice().len();
        if tolerated > 0 {
            lines.push(format!("tolerated: {tolerated}\n{}", imported.warnings));
        }
    }
    lines.push(format!("contract: {}", plan.summary()));
    let changed = plan.report().map(|report| outline(&report));
    let changed = changed.unwrap_or_else(|error| format!("not known, {error}"));
    lines.push(format!("changed: {changed}"));
    lines.push(format!("without words: {}", plan.undocumented()));
    lines.push(format!("facts: {}", plan.missing));
    let files = match changes.len() {
        1 => "1 file".into(),
        count => format!("{count} files"),
    };
    lines.push(format!("{files} changed, {elapsed:.1?}"));
    lines.join("\n") + "\n"
}

/// The changes that a maintainer should see at once; `cargo xtask diff` shows the rest.
const SHOWN: usize = 12;

fn outline(report: &Report) -> String {
    if report.changes.is_empty() {
        return "nothing for callers".into();
    }
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
