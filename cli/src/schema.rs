//! `stytch schema`.

use crate::failure::Failure;
use crate::{lookup, output};

/// Prints the JSON Schema of a type.
pub fn print(type_name: &str) -> Result<(), Failure> {
    let schema = lookup::type_named(type_name)?.json_schema();
    output::write_json(&schema.to_value())
}
