//! What a call is given: `key=value` and JSON, made into one JSON object.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde_json::{Map, Value};

use crate::contract::{Contract, Field, Schema};
use crate::failure::Failure;
use crate::nearest::did_you_mean;
use crate::secrets;

/// More than any request of Stytch's takes.
const MOST_BYTES: u64 = 16 << 20;

/// The arguments of a call. What is given as `key=value` overrides what is in the JSON.
pub fn read(
    contract: &Contract,
    known: &[Field<'_>],
    given: &[String],
    json: Option<&Path>,
) -> Result<Map<String, Value>, Failure> {
    // Mistakes on the command line are told before anyone types at standard input.
    let given = Given { contract, known }.read(given)?;
    let mut arguments = match json {
        Some(source) => read_json(source)?,
        None => Map::new(),
    };
    arguments.extend(given);
    Ok(arguments)
}

/// `key=value`, typed by the contract. Nothing that was typed is repeated in an error, unless it is a known name.
struct Given<'c> {
    contract: &'c Contract,
    known: &'c [Field<'c>],
}

impl Given<'_> {
    fn read(&self, given: &[String]) -> Result<Map<String, Value>, Failure> {
        let mut arguments = Map::new();
        for (index, text) in given.iter().enumerate() {
            let (field, text) = self.split(index, text)?;
            let value = self.value(field, text)?;
            if arguments.insert(field.name.to_owned(), value).is_some() {
                return Err(refused(field, "is given twice"));
            }
        }
        Ok(arguments)
    }

    fn split<'t>(&self, index: usize, text: &'t str) -> Result<(&Field<'_>, &'t str), Failure> {
        let position = index + 1;
        let Some((key, value)) = text.split_once('=') else {
            return Err(Failure::usage(format!(
                "field {position} is not of the form KEY=VALUE"
            )));
        };
        let field = self.known.iter().find(|field| field.name == key);
        let field = field.ok_or_else(|| {
            let question = did_you_mean(key, self.known.iter().map(|field| field.name));
            Failure::usage(format!(
                "field {position} is none of the operation's{question} (`stytch describe OP` lists them)"
            ))
        })?;
        Ok((field, value))
    }

    fn value(&self, field: &Field<'_>, text: &str) -> Result<Value, Failure> {
        let schema = self.contract.resolve(field.schema);
        let value = typed(schema, text).map_err(|reason| refused(field, &reason))?;
        match secrets::are_in(self.contract, schema, &value) {
            true => Err(refused(
                field,
                "is, or holds, a secret, and command lines are seen by others: give it with `--json -` on standard \
                 input, or with `--json FILE`",
            )),
            false => Ok(value),
        }
    }
}

fn refused(field: &Field<'_>, reason: &str) -> Failure {
    Failure::usage(format!("`{}` {reason}", field.name))
}

/// A value by its kind in the contract.
fn typed(schema: &Schema, text: &str) -> Result<Value, String> {
    let kind = schema.kind.as_deref().unwrap_or("value");
    if kind == "string" {
        return Ok(Value::from(text));
    }
    match serde_json::from_str(text) {
        Ok(value) if is_of_kind(&value, kind) => Ok(value),
        Ok(_) => Err(format!("must be JSON of type {kind}")),
        Err(error) => Err(format!("must be JSON of type {kind}: {error}")),
    }
}

fn is_of_kind(value: &Value, kind: &str) -> bool {
    match kind {
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// One JSON object from a file, or from standard input.
fn read_json(source: &Path) -> Result<Map<String, Value>, Failure> {
    if source
        .as_os_str()
        .as_encoded_bytes()
        .trim_ascii_start()
        .starts_with(b"{")
    {
        return Err(invalid(
            "it takes the name of a file, or - for standard input, not the JSON itself, which others would see",
        ));
    }
    let bytes = match source.as_os_str() == "-" {
        true => read_bounded(io::stdin().lock()),
        false => File::open(source).and_then(read_bounded),
    };
    // The name of the file is not repeated: it may be a secret in the wrong place.
    let bytes = bytes.map_err(|error| invalid(&format!("it cannot be read: {error}")))?;
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(arguments)) => Ok(arguments),
        Ok(_) => Err(invalid("it must be one JSON object")),
        Err(error) => Err(invalid(&format!("it is not JSON: {error}"))),
    }
}

fn invalid(reason: &str) -> Failure {
    Failure::usage(format!("--json: {reason}"))
}

fn read_bounded(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    match u64::try_from(bytes.len()).is_ok_and(|read| read <= MOST_BYTES) {
        true => Ok(bytes),
        false => Err(io::Error::other(format!(
            "it is larger than {MOST_BYTES} bytes"
        ))),
    }
}
