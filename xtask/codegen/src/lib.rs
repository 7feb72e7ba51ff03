//! Turns the contract, `openapi/stytch.json`, into Rust: small passes over the document, progenitor, then small passes
//! over what it made.

mod contract;
mod cycles;
mod direction;
mod error;
mod generator;
mod name;
mod rust;
mod spec;

use std::path::PathBuf;

use serde_json::Value;

use contract::Contract;
use direction::Directions;
pub use error::{Error, Result};

/// One file of the snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Relative to the snapshot's root.
    pub path: PathBuf,
    /// The Rust source, formatted.
    pub contents: String,
}

/// Generates all files from the text of a contract.
///
/// # Errors
///
/// When it is not JSON, or as for [`generate`].
pub fn generate_from_slice(contract: &[u8]) -> Result<Vec<GeneratedFile>> {
    let document = serde_json::from_slice(contract).map_err(|error| Error::Contract {
        place: format!("line {} column {}", error.line(), error.column()),
        problem: error.to_string(),
    })?;
    generate(&document)
}

/// Generates all files from a contract.
///
/// # Errors
///
/// When the contract holds what cannot be expressed, with its place and what to do.
pub fn generate(document: &Value) -> Result<Vec<GeneratedFile>> {
    let contract = Contract::read(document)?;
    cycles::check(&contract)?;
    let derived = spec::derive_types(&contract)?;
    let directions = Directions::of(&contract);
    let prepared = spec::prepare(document, &contract, &derived)?;
    let file = generator::run(prepared)?;
    let mut contract = contract;
    contract.schemas.extend(derived.schemas.clone());
    rust::build(rust::Input {
        contract: &contract,
        derived: &derived,
        directions: &directions,
        file,
    })
}
