//! What users see of the code that is generated from a contract.
//!
//! This follows the shapes that the code generator gives things. A test holds it against the generated
//! code, so that neither moves alone.

mod operations;
mod rust_type;
mod structs;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

pub use operations::{Argument, Operation};
pub use structs::{Field, Struct};

use crate::{
    document::{self, texts},
    references,
};

/// What users see of a contract.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    /// By dotted id.
    pub operations: BTreeMap<String, Operation>,
    /// By dotted name, with those that the generator derives from operations.
    pub types: BTreeMap<String, Type>,
}

/// A type users see.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A struct.
    Struct(Struct),
    /// An open enum, by its values on the wire.
    Enum(BTreeSet<String>),
}

impl Surface {
    /// The surface of a contract.
    #[must_use]
    pub fn of(contract: &Value) -> Self {
        let directions = Directions::of(contract);
        let mut surface = Self::default();
        for (name, schema) in document::schemas(contract) {
            let of_type = match schema.get("enum") {
                Some(values) => Type::Enum(texts(Some(values)).map(str::to_owned).collect()),
                None => Type::Struct(Struct::of(
                    name,
                    schema,
                    directions.of_schema(name),
                    contract,
                )),
            };
            surface.types.insert(name.to_owned(), of_type);
        }
        for operation in document::operations(contract) {
            let (operation, query) = operations::read(&operation, contract);
            if let Some((name, schema)) = query {
                let query = Struct::of(&name, &schema, Direction::Request, contract);
                surface.types.insert(name, Type::Struct(query));
            }
            surface.operations.insert(operation.id.clone(), operation);
        }
        surface
    }

    /// Every host that an operation is sent to.
    #[must_use]
    pub fn hosts(&self) -> BTreeSet<&str> {
        let operations = self.operations.values();
        operations
            .flat_map(|operation| operation.hosts.iter().map(String::as_str))
            .collect()
    }
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To Stytch only.
    Request,
    /// From Stytch only.
    Response,
    /// Both ways.
    Both,
}

impl Direction {
    /// Whether users make values of it to send them.
    #[must_use]
    pub fn is_sent(self) -> bool {
        self != Self::Response
    }
}

struct Directions {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Directions {
    fn of(contract: &Value) -> Self {
        let operations = document::operations(contract);
        let parts = |key: &str| {
            let parts = operations.iter().filter_map(|it| it.members.get(key));
            reachable(contract, parts.flat_map(references::schema_names))
        };
        Self {
            sent: parts("requestBody"),
            received: parts("responses"),
        }
    }

    fn of_schema(&self, name: &str) -> Direction {
        match (self.sent.contains(name), self.received.contains(name)) {
            (true, true) => Direction::Both,
            (false, true) => Direction::Response,
            (_, false) => Direction::Request,
        }
    }
}

fn reachable<'a>(contract: &'a Value, roots: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let schemas = contract.pointer("/components/schemas");
    let mut waiting: Vec<&str> = roots.collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if seen.insert(name.to_owned())
            && let Some(schema) = schemas.and_then(|schemas| schemas.get(name))
        {
            waiting.extend(references::schema_names(schema));
        }
    }
    seen
}

/// Where a type or a module of the contract is in Rust: `stytch_api::b2b::sso::saml::X`.
#[must_use]
pub fn rust_path(dotted: &str) -> String {
    let parts: Vec<String> = dotted.split('.').map(shown_word).collect();
    format!("stytch_api::{}", parts.join("::"))
}

/// Where an operation is in Rust: `stytch_api::b2b::sso::saml::SamlApi::get`.
#[must_use]
pub fn method_path(dotted: &str) -> String {
    let (home, method) = dotted.rsplit_once('.').unwrap_or(("", dotted));
    let last = home.rsplit('.').next().unwrap_or_default();
    let handle = shown_word(&last.to_upper_camel_case());
    format!("{}::{handle}Api::{}", rust_path(home), shown_word(method))
}

/// A word of the document, fit to be shown: upstream must not write in our terminals and comments.
#[must_use]
pub fn shown_word(word: &str) -> String {
    word.chars()
        .map(|sign| match sign {
            '`' => '\'',
            sign if sign.is_control() => '\u{fffd}',
            sign => sign,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{method_path, rust_path, shown_word};

    #[test]
    fn places_are_written_as_users_write_them() {
        assert_eq!(
            method_path("b2b.sso.saml.update_connection"),
            "stytch_api::b2b::sso::saml::SamlApi::update_connection"
        );
        assert_eq!(
            rust_path("b2b.sso.saml.Connection"),
            "stytch_api::b2b::sso::saml::Connection"
        );
    }

    #[test]
    fn a_word_cannot_leave_its_line_or_its_code_span() {
        assert_eq!(shown_word("a`\n\u{1b}[2J"), "a'\u{fffd}\u{fffd}[2J");
    }
}
