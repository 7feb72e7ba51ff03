//! What a read comes to: a value or not, departures from the contract, or a failure.

/// What was found where a value was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// The value.
    Value(T),
    /// Null, or what the API writes in its place.
    Null,
    /// Other JSON than that of a value: what it is, in words.
    Unreadable(&'static str),
}

impl<T> Outcome<T> {
    /// What is there, in words.
    pub(crate) fn found(&self) -> &'static str {
        match self {
            Self::Value(_) => "a value",
            Self::Null => "null",
            Self::Unreadable(found) => found,
        }
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Self::Value(value) => Outcome::Value(change(value)),
            Self::Null => Outcome::Null,
            Self::Unreadable(found) => Outcome::Unreadable(found),
        }
    }
}

/// A departure from the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A required field is missing.
    Missing,
    /// Null where there should be a value.
    Null,
    /// A value of another type.
    Unreadable,
    /// A value that the enum does not list.
    UnknownValue,
    /// A timestamp without a zone, a date, or seconds.
    LaxTimestamp,
    /// One text where there should be a list of them.
    NoList,
    /// Text, number or nesting that no JSON library holds; it was replaced.
    Repaired,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Null => "null",
            Self::Unreadable => "unreadable",
            Self::UnknownValue => "unknown_value",
            Self::LaxTimestamp => "lax_timestamp",
            Self::NoList => "no_list",
            Self::Repaired => "repaired",
        }
    }
}

/// Departures of one kind in one place, tolerated so many times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Drift {
    /// The Rust path of the type.
    pub(crate) object: &'static str,
    pub(crate) field: &'static str,
    pub(crate) kind: Kind,
    pub(crate) count: u32,
}

/// Why a document could not be read.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Where, as a JSON path; empty for the document as a whole.
    pub(crate) path: String,
    /// What is wrong there. It never quotes the document, which may hold secrets.
    pub(crate) reason: String,
}
