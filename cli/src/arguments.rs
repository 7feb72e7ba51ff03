//! The command line's grammar.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

use crate::failure::Failure;

const AFTER_HELP: &str = "\
Environment:
  STYTCH_PROJECT_ID     the project; it also decides between Stytch's live and test host
  STYTCH_SECRET         the project's secret
  STYTCH_PUBLIC_TOKEN   the project's public token, for saml_shield alone
  STYTCH_BASE_URL       a host to call instead of Stytch's own, such as a proxy or a mock
  STYTCH_TELEMETRY_URL  a host to call instead of telemetry.stytch.com
  STYTCH_SESSION_TOKEN  the session token of a member, to call operations as that member
  STYTCH_SESSION_JWT    the same with a session JWT

  While a member's session is set, operations that accept none are refused. --as-project calls them.

Exit codes:
  0  done
  1  Stytch answered with an error other than those below
  2  refused before anything was sent: something is wrong with the arguments or the environment
  3  no usable response: no connection, a timeout, a redirect, a response that is too large or unreadable, or one that could
     not be written to standard output
  4  not authenticated or not allowed: 401, 403, or a member's session that is not valid
  5  not found: 404
  6  too many requests: 429";

/// Every operation of the Stytch API, from a terminal.
#[derive(Parser)]
#[command(name = "stytch", version, after_help = AFTER_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// List operations: id, method, path
    Operations {
        /// Show only operations whose id or path contains this text
        filter: Option<String>,
    },
    /// Show what an operation takes and gives back, or what a type holds
    Describe {
        /// The id of an operation, such as b2b.sso.saml.update_connection, or the name of a type. Stytch's own names work
        /// too, such as api_sso_v1_sso_saml_UpdateConnection
        #[arg(value_name = "OP|TYPE")]
        name: String,
    },
    /// Print the JSON Schema of a type
    Schema {
        /// The name of a type, such as b2b.sso.saml.UpdateConnectionRequest. Stytch's own names work too, such as
        /// api_sso_v1_sso_saml_UpdateConnectionRequest
        #[arg(value_name = "TYPE")]
        type_name: String,
    },
    /// Call an operation and print its response as JSON
    #[command(after_help = AFTER_HELP)]
    Call(Call),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// What clap wants to be shown on request: help or the version.
    #[command(skip)]
    Help(String),
}

/// One call.
#[derive(Args)]
pub struct Call {
    /// The id of an operation, such as b2b.sso.saml.update_connection
    #[arg(index = 1, value_name = "OP")]
    pub operation: String,
    /// Path, query and body fields by name. Texts are taken as they are; numbers, booleans, arrays and objects are
    /// JSON. Secrets are refused here, where other users of the machine could see them: use `--json -`
    #[arg(index = 2, value_name = "KEY=VALUE")]
    pub fields: Vec<String>,
    /// One JSON object with path, query and body fields by name, from a file or, with -, from standard input.
    /// KEY=VALUE overrides it
    #[arg(long, value_name = "FILE|-")]
    pub json: Option<PathBuf>,
    /// Call as the project, even when a member's session is set
    #[arg(long)]
    pub as_project: bool,
    /// Print the secrets in the response instead of ***
    #[arg(long)]
    pub show_secrets: bool,
}

/// The grammar, for completions.
pub fn grammar() -> clap::Command {
    Cli::command()
}

/// What the command line asks for.
pub fn parse() -> Result<Command, Failure> {
    let parsed = grammar()
        .try_get_matches()
        .and_then(|matches| Cli::from_arg_matches(&matches));
    match parsed {
        Ok(cli) => Ok(cli.command),
        Err(error) if error.use_stderr() => Err(Failure::Usage(without_values(error))),
        Err(error) => Ok(Command::Help(error.render().to_string())),
    }
}

/// What clap says, without what was typed: it may be a secret in the wrong place.
fn without_values(mut error: clap::Error) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return format!("no command was given\n\n{}", error.render());
    }
    let mut typed = vec![ContextKind::InvalidSubcommand, ContextKind::InvalidValue];
    // Elsewhere these name what the grammar has.
    if error.kind() == ErrorKind::UnknownArgument {
        error.remove(ContextKind::Suggested);
        typed.push(ContextKind::InvalidArg);
    }
    for kind in typed {
        if error.remove(kind).is_some() {
            error.insert(kind, ContextValue::String("…".to_owned()));
        }
    }
    let text = error.render().to_string();
    text.trim_start_matches("error: ").trim_end().to_owned()
}
