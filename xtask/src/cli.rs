//! The command line.

mod diff;
mod regen;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

use crate::{
    commit, error::Error, fetch::Origin, lint, operations, regen::vendored, root::Root, version,
    yaml,
};

/// Maintainer commands of stytch-api.
#[derive(Parser)]
#[command(name = "cargo xtask", version)]
struct Cli {
    /// The repository, for tests.
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the contract from an upstream file, and the code from the contract.
    Regen(regen::Arguments),
    /// Reports what changed for callers between two contracts, and the semver step it needs.
    Diff(diff::Arguments),
    /// Shows what looks wrong in an upstream file, all of it.
    Lint(Lint),
    /// Lists the operations of the contract: id, method, path.
    Operations,
}

#[derive(Args)]
struct Lint {
    /// Upstream's openapi.yml.
    #[arg(value_name = "FILE|URL")]
    upstream: String,
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match execute(cli) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

fn execute(cli: Cli) -> Result<ExitCode, Error> {
    let root = Root::find(cli.root)?;
    match cli.command {
        Command::Regen(arguments) => regen::run(&root, &arguments),
        Command::Diff(arguments) => diff::run(&root, &arguments),
        Command::Lint(arguments) => lint_all(&arguments),
        Command::Operations => {
            commit::require_settled(&root)?;
            say(&operations::table(&vendored(&root)?));
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn lint_all(arguments: &Lint) -> Result<ExitCode, Error> {
    let source = Origin::parse(&arguments.upstream)?.read()?;
    let document = version::require_3_0(yaml::read(&source)?)?;
    for warning in lint::warnings(&document) {
        say(&format!("{warning}\n"));
    }
    Ok(ExitCode::SUCCESS)
}

/// A reader that stops reading, such as `head`, is no error.
fn say(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
