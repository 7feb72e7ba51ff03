//! Turns the contract, `openapi/stytch.json`, into Rust: small passes over the document, progenitor, a model of what
//! users see, and declarations printed from it.

#![forbid(unsafe_code)]

mod contract;
mod cycles;
mod declarations;
mod direction;
mod error;
pub mod model;
mod name;
mod progenitor;
mod spec;
mod type_names;

use std::path::PathBuf;

use serde_json::Value;

pub use error::{Error, Result};
pub use model::Model;
pub use name::{Home, Name};
pub use spec::drop_limits_from;

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
    print(&Model::of(document)?)
}

/// Prints a model as files.
///
/// # Errors
///
/// When what users see of it cannot be declared, with its place and what to do.
pub fn print(model: &Model) -> Result<Vec<GeneratedFile>> {
    declarations::print(model)
}
