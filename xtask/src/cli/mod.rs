//! The command line.

mod diff;
mod facts;
mod output;
mod regen;

use std::{panic, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

use self::output::{complain, say};
use crate::{
    docs::Undocumented,
    error::Error,
    fetch::Origin,
    import, operations,
    regen::{sources, vendored},
    root::Root,
    tolerance::Level,
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
    /// Makes the contract from Stytch's openapi.yml, and the code from the contract.
    Regen(regen::Arguments),
    /// Says what changed for callers between two contracts, and which semver step that needs.
    Diff(diff::Arguments),
    /// Shows what looks wrong in an openapi.yml and still needs an overlay action, and counts the rest. Lists what
    /// would have no words.
    Lint(Lint),
    /// Lists the facts of upstream's prose that our docs lack.
    Facts(facts::Arguments),
    /// Ends with 1 when the contract has names without words, which a release must not have, and says which.
    Releasable,
    /// Lists the operations of the contract: id, method, path.
    Operations,
}

#[derive(Args)]
struct Lint {
    /// An openapi.yml of Stytch.
    #[arg(value_name = "FILE|URL")]
    upstream: String,
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn run() -> ExitCode {
    tell_generator_panics_once();
    let cli = Cli::parse();
    match execute(cli) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::from(2)
        }
    }
}

/// progenitor panics on some documents. Codegen makes errors of that, which are told as such: told by the
/// panic hook as well, they would look like a crash.
fn tell_generator_panics_once() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let file = panic.location().map_or("", |location| location.file());
        let generator = ["progenitor-impl", "typify-impl"];
        if !generator.iter().any(|it| file.contains(it)) {
            usual(panic);
        }
    }));
}

fn execute(cli: Cli) -> Result<ExitCode, Error> {
    let root = Root::find(cli.root)?;
    match cli.command {
        Command::Regen(arguments) => regen::run(&root, &arguments),
        Command::Diff(arguments) => diff::run(&root, &arguments),
        Command::Facts(arguments) => facts::run(&root, &arguments),
        Command::Lint(arguments) => lint_all(&root, &arguments),
        Command::Releasable => releasable(&root),
        Command::Operations => {
            say(&operations::table(&vendored(&root)?));
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// New names get a stand-in, so that an update waits for nobody. Users shall not read it.
fn releasable(root: &Root) -> Result<ExitCode, Error> {
    let undocumented = Undocumented::of(&vendored(root)?);
    if undocumented.is_empty() {
        say("everything has words\n");
        return Ok(ExitCode::SUCCESS);
    }
    complain(&format!(
        "no release before these have words; write them, then run `cargo xtask regen --upstream FILE`:{undocumented}"
    ));
    Ok(ExitCode::FAILURE)
}

fn lint_all(root: &Root, arguments: &Lint) -> Result<ExitCode, Error> {
    let upstream = Origin::parse(&arguments.upstream)?.read()?;
    let sources = sources(root, upstream, None)?;
    let lint = import::lint(&sources)?;
    let wordless = match import::contract(&sources, Level::Reading) {
        Ok(contract) => Undocumented::of(&contract.document).to_string(),
        Err(_) => "not known: `cargo xtask regen` refuses this file".into(),
    };
    say(&format!("{lint}\nwithout words: {wordless}\n"));
    Ok(ExitCode::SUCCESS)
}
