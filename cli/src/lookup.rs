//! Operations and types by name: ours or Stytch's own.

use std::borrow::Cow;

use stytch_api::description::{self, Operation, Type};

use crate::failure::Failure;
use crate::nearest::did_you_mean;

const ALL_OPERATIONS: &str = "`stytch operations` lists all operations";
const TYPES: &str = "`stytch describe OP` shows the types of an operation";

/// What a name stands for.
pub enum Named {
    Operation(&'static Operation),
    Type(Type),
}

/// The operation or the type with this name.
pub fn either(name: &str) -> Result<Named, Failure> {
    let operation = description::operation(name).map(Named::Operation);
    let named = operation.or_else(|| description::type_named(name).map(Named::Type));
    let names = || operation_names().chain(type_names());
    named.ok_or_else(|| unknown("operation or type", name, names(), ALL_OPERATIONS))
}

/// The operation with this name.
pub fn operation(name: &str) -> Result<&'static Operation, Failure> {
    description::operation(name)
        .ok_or_else(|| unknown("operation", name, operation_names(), ALL_OPERATIONS))
}

/// The type with this name.
pub fn type_named(name: &str) -> Result<Type, Failure> {
    description::type_named(name).ok_or_else(|| unknown("type", name, type_names(), TYPES))
}

/// What was typed is not repeated: it may be a secret in the wrong place.
fn unknown(
    what: &str,
    typed: &str,
    names: impl Iterator<Item = Cow<'static, str>>,
    help: &str,
) -> Failure {
    let question = did_you_mean(typed, names);
    Failure::usage(format!(
        "there is no {what} with this name{question} ({help})"
    ))
}

fn operation_names() -> impl Iterator<Item = Cow<'static, str>> {
    description::operations()
        .flat_map(|it| {
            [it.operation().id]
                .into_iter()
                .chain(it.aliases().iter().copied())
        })
        .map(Cow::Borrowed)
}

fn type_names() -> impl Iterator<Item = Cow<'static, str>> {
    description::types().flat_map(|it| {
        let aliases = it.aliases().iter().copied().map(Cow::Borrowed);
        [Cow::Owned(it.name())].into_iter().chain(aliases)
    })
}
