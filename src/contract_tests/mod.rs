//! The generated types held against every schema of the contract, so that new schemas are covered by themselves.

mod descriptions;
#[path = "../../tests/contract/document.rs"]
#[allow(dead_code)]
mod document;
mod drift;
mod enums;
mod near_valid;
mod reading;
mod requests;
mod responses;
#[path = "../../tests/contract/samples.rs"]
mod samples;
mod secrets;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

use self::document::{CONTRACT, operations, resolve};
use crate::registry;
use crate::wire::Failure;
use crate::wire::description::{Round, Type};

/// A schema of the contract with its generated type.
struct Subject {
    name: &'static str,
    schema: &'static Value,
    ty: Type,
}

impl Subject {
    fn required(&self) -> Vec<&'static str> {
        names(&self.schema["required"])
    }

    fn strict(&self) -> Vec<&'static str> {
        names(&self.schema["x-strict"])
    }

    fn property(&self, name: &str) -> &'static Value {
        &self.schema["properties"][name]
    }

    fn properties(&self) -> impl Iterator<Item = (&'static String, &'static Value)> + use<> {
        self.schema["properties"].as_object().into_iter().flatten()
    }

    /// The value as read and written again.
    fn round_trip(&self, value: &Value) -> Result<Value, Failure> {
        self.read_text(value.to_string()).map(|read| read.json)
    }

    /// Text as it is read and written again.
    fn read_text(&self, text: impl AsRef<[u8]>) -> Result<Round, Failure> {
        match self.ty {
            Type::Object(object) => (object.round_trip)(text.as_ref()),
            Type::Enum(of) => (of.round_trip)(text.as_ref()),
        }
    }

    fn read(&self, value: &Value) -> Value {
        self.round_trip(value).unwrap_or_else(|failure| {
            panic!(
                "{} at {}: {}\n{value:#}",
                self.name, failure.path, failure.reason
            )
        })
    }
}

fn names(list: &'static Value) -> Vec<&'static str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Every schema that operations reach. The schemas of errors are read by hand-written code.
fn subjects() -> &'static [Subject] {
    static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(read_subjects);
    &SUBJECTS
}

fn read_subjects() -> Vec<Subject> {
    let reached: BTreeSet<&str> = requests().union(&responses()).copied().collect();
    let schemas = CONTRACT["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let subjects = schemas
        .iter()
        .filter(|(name, _)| reached.contains(name.as_str()))
        .map(|(name, schema)| Subject {
            name,
            schema,
            ty: registry::type_named(name).unwrap_or_else(|| panic!("{name} has no type")),
        });
    subjects.collect()
}

/// The subjects with properties that answers hold.
fn response_subjects() -> &'static [&'static Subject] {
    static SUBJECTS: LazyLock<Vec<&Subject>> =
        LazyLock::new(|| structs(|name| responses().contains(name)));
    &SUBJECTS
}

/// The subjects that only requests hold.
fn request_subjects() -> &'static [&'static Subject] {
    static SUBJECTS: LazyLock<Vec<&Subject>> =
        LazyLock::new(|| structs(|name| !responses().contains(name)));
    &SUBJECTS
}

fn structs(wanted: impl Fn(&str) -> bool) -> Vec<&'static Subject> {
    let subjects = subjects().iter();
    subjects
        .filter(|subject| subject.schema["enum"].is_null() && wanted(subject.name))
        .collect()
}

fn requests() -> BTreeSet<&'static str> {
    let operations = operations();
    reached(
        operations
            .iter()
            .filter_map(|operation| Some(operation.body()?.1)),
    )
}

fn responses() -> BTreeSet<&'static str> {
    let operations = operations();
    reached(operations.iter().map(|operation| operation.response()))
}

fn reached(roots: impl Iterator<Item = &'static Value>) -> BTreeSet<&'static str> {
    let mut pending: Vec<&'static Value> = roots.collect();
    let mut names = BTreeSet::new();
    while let Some(value) = pending.pop() {
        // On the wire filters are maps, and not objects with their properties: see `src/wire/search.rs`.
        if resolve(value)["x-filters"] == true {
            continue;
        }
        let name = value["$ref"]
            .as_str()
            .and_then(|reference| reference.rsplit('/').next());
        if name.is_none_or(|name| names.insert(name)) {
            match if name.is_some() {
                resolve(value)
            } else {
                value
            } {
                Value::Object(fields) => pending.extend(fields.values()),
                Value::Array(items) => pending.extend(items),
                _ => {}
            }
        }
    }
    names
}
