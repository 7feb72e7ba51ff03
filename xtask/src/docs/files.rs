//! The documentation files.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    error::{Error, Finding, Kind},
    yaml::{self, Source},
};

/// Our words, by what they are about.
#[derive(Debug, Default)]
pub struct Docs {
    /// Field or parameter name to sentence, for all types.
    pub fields: BTreeMap<String, String>,
    /// Dotted type name to its words.
    pub types: BTreeMap<String, TypeDocs>,
    /// Dotted operation id to sentence.
    pub operations: BTreeMap<String, String>,
}

/// Words about one type.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeDocs {
    /// What the type is.
    pub description: Option<String>,
    /// Its fields, where the glossary does not say it right.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

impl Docs {
    /// Reads `fields.yaml`, `types.yaml` and `operations.yaml`, each of which may be left out.
    ///
    /// # Errors
    /// When a file has a mistake or another name.
    pub fn read(sources: &[Source]) -> Result<Self, Error> {
        let mut docs = Self::default();
        for source in sources {
            match source.name.rsplit('/').next() {
                Some("fields.yaml") => docs.fields = read_map(source)?,
                Some("types.yaml") => docs.types = read_map(source)?,
                Some("operations.yaml") => docs.operations = read_map(source)?,
                _ => {
                    return Err(Finding::new(
                        Kind::Docs,
                        &source.name,
                        "not one of fields.yaml, types.yaml, operations.yaml",
                        "move what it says to one of these",
                    )
                    .into());
                }
            }
        }
        Ok(docs)
    }
}

/// A file that holds only comments is an empty map.
fn read_map<T>(source: &Source) -> Result<BTreeMap<String, T>, Error>
where
    T: serde::de::DeserializeOwned,
{
    Ok(yaml::read::<Option<_>>(source)?.unwrap_or_default())
}
