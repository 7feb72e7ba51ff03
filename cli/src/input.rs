//! What a call is given: `key=value` and JSON, made into one JSON object.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde_json::{Map, Value};
use stytch_api::description::{Operation, Shape};

use crate::failure::Failure;
use crate::fields::{self, Field};
use crate::nearest::did_you_mean;
use crate::secrets;

/// More than any request of Stytch's takes.
const MOST_BYTES: u64 = 16 << 20;

/// The arguments of a call. What is given as `key=value` overrides what is in the JSON.
pub fn read(
    operation: &'static Operation,
    given: &[String],
    json: Option<&Path>,
) -> Result<Map<String, Value>, Failure> {
    // Mistakes on the command line are told before anyone types at standard input.
    let known = fields::of_arguments(operation.arguments());
    let given = read_given(&known, given)?;
    let mut arguments = match json {
        Some(source) => read_json(source)?,
        None => Map::new(),
    };
    arguments.extend(given);
    Ok(arguments)
}

/// Reads `key=value`. Nothing that was typed is repeated in an error, unless it is a known name.
fn read_given(known: &[Field], given: &[String]) -> Result<Map<String, Value>, Failure> {
    let mut arguments = Map::new();
    for (index, text) in given.iter().enumerate() {
        let (field, text) = split(known, index + 1, text)?;
        let value = value(field, text)?;
        if arguments.insert(field.name.to_owned(), value).is_some() {
            return Err(refused(field, "is given twice"));
        }
    }
    Ok(arguments)
}

fn split<'k, 't>(
    known: &'k [Field],
    position: usize,
    text: &'t str,
) -> Result<(&'k Field, &'t str), Failure> {
    let Some((key, value)) = text.split_once('=') else {
        return Err(Failure::usage(format!(
            "field {position} must have the form KEY=VALUE"
        )));
    };
    let field = known.iter().find(|field| field.name == key);
    let field = field.ok_or_else(|| {
        let question = did_you_mean(key, known.iter().map(|field| field.name));
        Failure::usage(format!(
            "field {position}: the operation has no field with this name{question} (`stytch describe OP` lists them)"
        ))
    })?;
    Ok((field, value))
}

fn value(field: &Field, text: &str) -> Result<Value, Failure> {
    let value = typed(field.shape, text).map_err(|reason| refused(field, &reason))?;
    match secrets::are_in(field.shape, &value) {
        true => Err(refused(
            field,
            "is a secret or contains one, and other users of this machine can see command lines: pass it with \
             `--json -` on standard input, or with `--json FILE`",
        )),
        false => Ok(value),
    }
}

fn refused(field: &Field, reason: &str) -> Failure {
    Failure::usage(format!("`{}` {reason}", field.name))
}

/// A value of a shape. Texts are taken as they are.
fn typed(shape: &Shape, text: &str) -> Result<Value, String> {
    let (kind, fits): (&str, fn(&Value) -> bool) = match shape.inner() {
        Shape::Text | Shape::Secret | Shape::Timestamp | Shape::Enum(_) => {
            return Ok(Value::from(text));
        }
        Shape::Bool => ("true or false", Value::is_boolean),
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 => {
            ("an integer", |value| value.is_i64() || value.is_u64())
        }
        Shape::Number => ("a number", Value::is_number),
        Shape::List(_) => ("a JSON array", Value::is_array),
        Shape::Map(_) | Shape::Object(_) => ("a JSON object", Value::is_object),
        _ => ("JSON", |_| true),
    };
    match serde_json::from_str(text) {
        Ok(value) if fits(&value) => Ok(value),
        // Where it breaks off helps those who meant to write JSON.
        Err(error) if text.starts_with(['[', '{']) => Err(format!("must be {kind}: {error}")),
        _ => Err(format!("must be {kind}")),
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
            "give the name of a file, or - for standard input. JSON itself does not belong on the command line, where other \
             users of this machine could see it",
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
