//! The documentation files.

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};

use super::errors::ErrorDocs;
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
    /// Dotted operation id to Stytch's pages about it: the one that docs lead to first.
    pub links: BTreeMap<String, Vec<String>>,
    /// Dotted operation id to what other SDKs call it.
    pub aliases: BTreeMap<String, Vec<String>>,
    /// The error types that operations are likely to answer with.
    pub errors: Vec<ErrorDocs>,
    /// Dotted path of a resource, which is a module, to what it is for.
    pub resources: BTreeMap<String, String>,
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
    /// Reads `fields.yaml`, `types.yaml`, `operations.yaml`, `links.yaml`, `aliases.yaml`, `errors.yaml` and
    /// `resources.yaml`, each of which may be left out.
    /// `exceptions.yaml` holds no words, and [`crate::facts`] reads it.
    ///
    /// # Errors
    /// When a file has a mistake or another name.
    pub fn read(sources: &[Source]) -> Result<Self, Error> {
        let mut docs = Self::default();
        for source in sources {
            match source.name.rsplit('/').next() {
                Some("fields.yaml") => docs.fields = read_file(source)?,
                Some("types.yaml") => docs.types = read_file(source)?,
                Some("operations.yaml") => docs.operations = read_file(source)?,
                Some("links.yaml") => docs.links = read_file(source)?,
                Some("aliases.yaml") => docs.aliases = read_file(source)?,
                Some("errors.yaml") => docs.errors = read_file(source)?,
                Some("resources.yaml") => docs.resources = read_file(source)?,
                Some("exceptions.yaml") => {}
                _ => {
                    return Err(Finding::new(
                        Kind::Docs,
                        &source.name,
                        "not one of fields.yaml, types.yaml, operations.yaml, links.yaml, aliases.yaml, errors.yaml, resources.yaml, exceptions.yaml",
                        "move what it says to one of these",
                    )
                    .into());
                }
            }
        }
        Ok(docs)
    }

    /// Which operation each of Stytch's pages is about.
    #[must_use]
    pub fn pages(&self) -> BTreeMap<String, String> {
        let pages = self.links.iter();
        pages
            .flat_map(|(id, urls)| urls.iter().map(|url| (url.clone(), id.clone())))
            .collect()
    }
}

/// A file that holds only comments is empty.
fn read_file<T: DeserializeOwned + Default>(source: &Source) -> Result<T, Error> {
    Ok(yaml::read::<Option<_>>(source)?.unwrap_or_default())
}
