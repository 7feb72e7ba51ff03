//! What travels with a read: where it is, how strict it is, and what it tolerated.

use std::borrow::Cow;
use std::fmt::Write;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess};

use super::description::Field;
#[cfg(feature = "descriptions")]
use super::description::Shape;
use super::outcome::{Drift, Kind, Outcome};

/// A type that can stand in a declaration.
pub trait Wire: Sized + serde::Serialize {
    /// What a reader that finds something else says was expected.
    const EXPECTED: &'static str;
    /// Whether null and absence are values of it.
    const OPTIONAL: bool = false;

    /// What a field holds before its value is read, and keeps when there is none.
    fn absent() -> Self;

    /// Whether it holds nothing. An optional field that does is not written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads a value. JSON of another kind is an outcome and no error: the reader decides what it means.
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error>;

    /// Adds the secrets in it to those found.
    fn secrets<'a>(&'a self, _found: &mut Vec<&'a str>) {}

    /// What a description says it is.
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape;
}

/// How far what is read may depart from the contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// A response: the API is loose, so only strict fields must be right.
    #[default]
    Tolerant,
    /// What Stytch signed: it may lack things, as a response may, but what it holds must be of its type.
    Signed,
    /// What is sent: a value that is missing or of another type is a mistake.
    Typed,
    /// What a person wrote: a field that does not exist is a mistake too.
    Exact,
}

/// The state of one read. It is passed along, so that reads know nothing of each other.
#[derive(Debug, Default)]
pub struct Reader {
    strictness: Strictness,
    drift: Vec<Drift>,
    /// Departures below the field that is being read, which it will be told of.
    pending: Vec<Kind>,
    /// Where a failed read was, innermost first.
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Field(Cow<'static, str>),
    Index(usize),
}

impl Reader {
    pub(crate) fn new(strictness: Strictness) -> Self {
        Self {
            strictness,
            ..Self::default()
        }
    }

    pub(crate) fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// Whether a value of another type is read as absent.
    pub(crate) fn is_tolerant(&self) -> bool {
        self.strictness == Strictness::Tolerant
    }

    /// Whether a required value may be missing or null.
    pub(crate) fn allows_absence(&self) -> bool {
        matches!(self.strictness, Strictness::Tolerant | Strictness::Signed)
    }

    pub(crate) fn refuses_unknown_fields(&self) -> bool {
        self.strictness == Strictness::Exact
    }

    /// Reads as `strictness` demands from here on, and tells what held before.
    pub(crate) fn tighten(&mut self, strictness: Strictness) -> Strictness {
        let before = self.strictness;
        if self.allows_absence() {
            self.strictness = strictness;
        }
        before
    }

    pub(crate) fn restore(&mut self, strictness: Strictness) {
        self.strictness = strictness;
    }

    /// Notes a departure inside of the field that is being read.
    #[cold]
    pub(crate) fn note(&mut self, kind: Kind) {
        self.pending.push(kind);
    }

    /// Sets aside what the fields of an object that begins are not to be told of, until it ends.
    pub(crate) fn begin_object(&mut self) -> Vec<Kind> {
        std::mem::take(&mut self.pending)
    }

    pub(crate) fn end_object(&mut self, set_aside: Vec<Kind>) {
        self.pending = set_aside;
    }

    /// Notes a departure of a field.
    #[cold]
    pub(crate) fn tolerate(&mut self, object: &'static str, field: &'static str, kind: Kind) {
        let same = |drift: &&mut Drift| {
            drift.kind == kind && drift.field == field && drift.object == object
        };
        match self.drift.iter_mut().find(same) {
            Some(drift) => drift.count = drift.count.saturating_add(1),
            None => self.drift.push(Drift {
                object,
                field,
                kind,
                count: 1,
            }),
        }
    }

    pub(crate) fn take_drift(&mut self) -> Vec<Drift> {
        std::mem::take(&mut self.drift)
    }

    /// Says in which field the failure that travels outwards happened.
    #[cold]
    pub(crate) fn in_field(&mut self, name: impl Into<Cow<'static, str>>) {
        self.steps.push(Step::Field(name.into()));
    }

    /// Says in which item of a list the failure that travels outwards happened.
    #[cold]
    pub(crate) fn in_item(&mut self, index: usize) {
        self.steps.push(Step::Index(index));
    }

    /// The JSON path of the failure: `connection.verification_certificates[0].certificate`.
    #[cold]
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            // Writing to a String cannot fail.
            let _ = match step {
                Step::Field(name) if path.is_empty() => write!(path, "{name}"),
                Step::Field(name) => write!(path, ".{name}"),
                Step::Index(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

/// Hands a reader through serde, which calls with a deserializer only.
pub(crate) struct Seed<'r, T>(&'r mut Reader, PhantomData<T>);

impl<'r, T> Seed<'r, T> {
    pub(crate) fn new(reader: &'r mut Reader) -> Self {
        Self(reader, PhantomData)
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Outcome<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::read(deserializer, self.0)
    }
}

/// Reads the value of a field into its place.
pub(crate) fn read_field<'de, T: Wire, A: MapAccess<'de>>(
    slot: &mut T,
    map: &mut A,
    reader: &mut Reader,
    object: &'static str,
    field: &'static Field,
) -> Result<(), A::Error> {
    let (odd, found) = match map.next_value_seed(Seed::new(reader)) {
        Ok(Outcome::Value(value)) => {
            *slot = value;
            if reader.pending.is_empty() {
                return Ok(());
            }
            (None, "")
        }
        Ok(Outcome::Null) if T::OPTIONAL && !field.strict => return Ok(()),
        Ok(Outcome::Null) => (Some(Kind::Null), "null"),
        Ok(Outcome::Unreadable(found)) => (Some(Kind::Unreadable), found),
        Err(error) => {
            reader.in_field(field.name);
            return Err(error);
        }
    };
    match settle(reader, object, field, odd) {
        true => Ok(()),
        false => {
            reader.in_field(field.name);
            Err(mismatch(found, T::EXPECTED))
        }
    }
}

/// The error for a value of another type. It never quotes the value, which may be a secret.
pub(crate) fn mismatch<E: Error>(found: &'static str, expected: &'static str) -> E {
    E::custom(format_args!("{found} where {expected} is required"))
}

/// Notes what is odd about a field, or says that it cannot be tolerated. Not generic, so that it is compiled once.
#[cold]
fn settle(
    reader: &mut Reader,
    object: &'static str,
    field: &'static Field,
    odd: Option<Kind>,
) -> bool {
    let tolerable = match odd {
        None => true,
        Some(Kind::Null) => reader.allows_absence() && !field.strict,
        Some(_) => reader.is_tolerant() && !field.strict,
    };
    if !tolerable {
        return false;
    }
    for kind in std::mem::take(&mut reader.pending).into_iter().chain(odd) {
        reader.tolerate(object, field.name, kind);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::outcome::Kind;
    use super::Reader;

    #[test]
    fn a_path_reads_from_the_outside_in() {
        let mut reader = Reader::default();
        assert_eq!(reader.path(), "");
        reader.in_field("certificate");
        reader.in_item(1);
        reader.in_field("certificates");
        reader.in_field("connection");
        assert_eq!(reader.path(), "connection.certificates[1].certificate");
    }

    #[test]
    fn the_same_departure_is_counted_and_not_listed_again() {
        let mut reader = Reader::default();
        for kind in [Kind::Null, Kind::Null, Kind::Missing] {
            reader.tolerate("X", "x", kind);
        }
        let counts: Vec<u32> = reader
            .take_drift()
            .iter()
            .map(|drift| drift.count)
            .collect();
        assert_eq!(counts, [2, 1]);
        assert!(reader.take_drift().is_empty());
    }
}
