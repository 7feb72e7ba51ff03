//! `stytch completions`.

use clap::builder::PossibleValuesParser;
use clap_complete::{Shell, generate};
use stytch_api::description;

use crate::arguments::grammar;
use crate::failure::Failure;
use crate::output;

/// Prints a completion script. In bash and zsh it also knows the ids of operations and the names of types.
pub fn print(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    generate(shell, &mut with_names(grammar()), "stytch", &mut script);
    output::write(&String::from_utf8_lossy(&script))
}

/// The grammar itself leaves names open: clap would repeat a wrong one, which may be a secret in the wrong place.
fn with_names(grammar: clap::Command) -> clap::Command {
    let ids = || description::operations().map(|it| it.operation().id.to_owned());
    let types = || description::types().map(|it| it.name());
    grammar
        .mut_subcommand("call", |call| {
            call.mut_arg("operation", |id| {
                id.value_parser(PossibleValuesParser::new(ids()))
            })
        })
        .mut_subcommand("describe", |describe| {
            let both = PossibleValuesParser::new(ids().chain(types()));
            describe.mut_arg("name", |name| name.value_parser(both))
        })
        .mut_subcommand("schema", |schema| {
            schema.mut_arg("type_name", |name| {
                name.value_parser(PossibleValuesParser::new(types()))
            })
        })
}
