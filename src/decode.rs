//! How answers are read: one streaming visitor for all generated types, tolerant where the API is loose, strict where
//! identity and access rest on a field.

mod blank;
mod borrowed;
mod drift;
mod field;
mod list;
mod object;
mod place;
mod text;
mod timestamp;
mod written;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};

pub(crate) use blank::{Blank, blank};
pub(crate) use borrowed::Borrowed;
pub(crate) use field::Field;
pub(crate) use object::{Object, Promise, deserialize, read};

use crate::operation::Operation;

/// Why an answer could not be read.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Where, as a JSON path: `connection.verification_certificates[0].certificate`. Empty for the answer as a whole.
    pub path: String,
    /// What serde found. Its text may quote the answer, so it is never shown.
    pub source: serde_json::Error,
}

/// Reads the answer of an operation. Departures that are tolerated are traced as drift of that operation.
pub(crate) fn from_slice<T: DeserializeOwned>(
    bytes: &[u8],
    operation: &'static Operation,
) -> Result<T, Failure> {
    let _reporting = drift::report_for(operation);
    place::clear();
    serde_json::from_slice(bytes).map_err(|source| Failure {
        path: place::take(),
        source,
    })
}

/// Reads what is no answer, such as the claims of a token: nothing is traced.
pub(crate) fn from_deserializer<'de, T, D>(deserializer: D) -> Result<T, Failure>
where
    T: Deserialize<'de>,
    D: Deserializer<'de, Error = serde_json::Error>,
{
    place::clear();
    T::deserialize(deserializer).map_err(|source| Failure {
        path: place::take(),
        source,
    })
}

/// Reads what a user wrote instead of a typed request.
#[cfg(feature = "dynamic")]
pub(crate) fn from_arguments<T: DeserializeOwned>(
    arguments: serde_json::Value,
) -> Result<T, Failure> {
    let _strictly = written::from_user();
    place::clear();
    serde_json::from_value(arguments).map_err(|source| Failure {
        path: place::take(),
        source,
    })
}
