//! Homes: where an upstream package lives here, as the overlay declares it in `x-homes`.
//!
//! A home is declared and never computed from who uses a type, so that a change elsewhere upstream
//! cannot move it.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, Finding, Findings, Kind};

/// The declared homes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Homes {
    /// Upstream package to dotted home, for types and operations.
    #[serde(default)]
    packages: BTreeMap<String, String>,
    /// Packages whose operations live elsewhere than their types.
    #[serde(default)]
    operations: BTreeMap<String, String>,
    /// Upstream schema to full dotted name, where its package does not decide.
    #[serde(default)]
    types: BTreeMap<String, String>,
    #[serde(skip)]
    used: BTreeSet<(&'static str, String)>,
}

/// Why there is no home for a name.
#[derive(Debug, PartialEq)]
pub enum Homeless {
    /// The name has no `_` and so no package.
    NoPackage,
    /// This package is not declared.
    Package(String),
}

/// The first module of what has no home yet.
pub const UNPLACED: &str = "unplaced";

impl Homeless {
    /// A home to go by in a report, when there is none.
    pub fn stand_in(&self) -> String {
        match self {
            Self::NoPackage => UNPLACED.into(),
            Self::Package(package) => format!("{UNPLACED}.{}", package.to_snake_case()),
        }
    }
}

/// The last word of an upstream name.
pub fn short(upstream: &str) -> &str {
    upstream.rsplit('_').next().unwrap_or(upstream)
}

impl Homes {
    /// Takes the declaration out of the document.
    ///
    /// # Errors
    /// When `x-homes` is not what this type says.
    pub fn take(document: &mut Value) -> Result<Self, Error> {
        let declared = document
            .as_object_mut()
            .and_then(|root| root.remove("x-homes"));
        let Some(declared) = declared else {
            return Ok(Self::default());
        };
        serde_json::from_value(declared).map_err(|error| {
            Finding::new(
                Kind::Overlay,
                "x-homes",
                error.to_string(),
                "it has the maps `packages`, `operations` and `types`, from text to text",
            )
            .into()
        })
    }

    /// The full dotted name declared for an upstream schema.
    pub fn type_name(&mut self, schema: &str) -> Option<String> {
        let name = self.types.get(schema)?;
        self.used.insert(("types", schema.to_owned()));
        Some(name.clone())
    }

    /// Home of a schema, and the short name it has upstream.
    pub fn of_type<'a>(&mut self, schema: &'a str) -> Result<(String, &'a str), Homeless> {
        let (package, short) = schema.rsplit_once('_').ok_or(Homeless::NoPackage)?;
        Ok((self.of_package(package)?, short))
    }

    /// Home of an operation, and the short name it has upstream.
    pub fn of_operation<'a>(&mut self, id: &'a str) -> Result<(String, &'a str), Homeless> {
        let (package, short) = id.rsplit_once('_').ok_or(Homeless::NoPackage)?;
        if let Some(home) = self.operations.get(package) {
            self.used.insert(("operations", package.to_owned()));
            return Ok((home.clone(), short));
        }
        Ok((self.of_package(package)?, short))
    }

    fn of_package(&mut self, package: &str) -> Result<String, Homeless> {
        let home = self.packages.get(package);
        let home = home.ok_or_else(|| Homeless::Package(package.to_owned()))?;
        self.used.insert(("packages", package.to_owned()));
        Ok(home.clone())
    }

    /// Entries that nothing asked for: they went stale.
    #[must_use]
    pub fn stale(&self) -> Findings {
        let lists = [
            ("packages", &self.packages),
            ("operations", &self.operations),
            ("types", &self.types),
        ];
        let entries = lists
            .iter()
            .flat_map(|(list, entries)| entries.keys().map(|entry| (*list, entry.clone())));
        entries
            .filter(|entry| !self.used.contains(entry))
            .map(|(list, entry)| {
                Finding::new(
                    Kind::StaleName,
                    format!("x-homes.{list}.{entry}"),
                    "names nothing that upstream still has or uses",
                    "delete the line, or correct it; if upstream renamed the thing, `x-name` keeps its name here",
                )
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Homeless, Homes};

    #[test]
    fn operations_may_live_elsewhere_than_types() {
        let mut document = json!({"x-homes": {
            "packages": {"api_session_v1": "shared", "api_old_v1": "old"},
            "operations": {"api_session_v1": "consumer.sessions"},
            "types": {"api_session_v1_Session": "consumer.sessions.Session"}}});
        let mut homes = Homes::take(&mut document).unwrap();
        assert_eq!(document, json!({}));
        let id = "api_session_v1_Get";
        assert_eq!(
            homes.of_operation(id),
            Ok(("consumer.sessions".into(), "Get"))
        );
        assert_eq!(
            homes.of_type("api_session_v1_Jwk"),
            Ok(("shared".into(), "Jwk"))
        );
        assert_eq!(
            homes.of_type("api_new_v1_A"),
            Err(Homeless::Package("api_new_v1".into()))
        );
        let name = homes.type_name("api_session_v1_Session");
        assert_eq!(name.as_deref(), Some("consumer.sessions.Session"));
        let stale = homes.stale().to_string();
        assert!(stale.starts_with("x-homes.packages.api_old_v1"), "{stale}");
    }

    #[test]
    fn unknown_lists_are_mistakes() {
        let mut document = json!({"x-homes": {"package": {}}});
        assert!(Homes::take(&mut document).is_err());
    }
}
