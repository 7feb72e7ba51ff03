//! `stytch`: every operation of the Stytch API, from a terminal.

mod arguments;
mod call;
mod completions;
mod describe;
mod failure;
mod fields;
mod input;
mod lookup;
mod nearest;
mod operations;
mod output;
mod schema;
mod secrets;
mod session;

use std::process::ExitCode;

use self::arguments::Command;
use self::failure::Failure;

fn main() -> ExitCode {
    match arguments::parse().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::note(&format!("error: {failure}"));
            failure.exit_code()
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Operations { filter } => operations::print(filter.as_deref()),
        Command::Describe { name } => describe::print(&name),
        Command::Schema { type_name } => schema::print(&type_name),
        Command::Call(call) => call::run(&call),
        Command::Completions { shell } => completions::print(shell),
        Command::Help(text) => output::write(&text),
    }
}
