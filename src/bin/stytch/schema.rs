//! `stytch schema`.

use stytch_api::schema::{json_schema, type_names};

use crate::failure::Failure;
use crate::nearest::did_you_mean;
use crate::output;

/// Prints the JSON Schema of a type.
pub fn print(type_name: &str) -> Result<(), Failure> {
    let schema = json_schema(type_name).ok_or_else(|| {
        let question = did_you_mean(type_name, type_names());
        Failure::usage(format!(
            "there is no type of this name{question} (`stytch describe OP` names types)"
        ))
    })?;
    output::write_json(&schema.to_value())
}
