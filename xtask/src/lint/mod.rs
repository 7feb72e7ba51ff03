//! Looks for the defects that upstream files had so far, so that the next silent one is seen when it
//! arrives.
//!
//! The checks run twice: on the file as it came, and after the overlay. What is left then is open; what
//! is gone was settled by the overlay. Some classes no longer matter because a pass of regen deals with
//! every case of them; those are only counted.

mod operations;
mod products;
mod schemas;
mod texts;
mod warning;

pub use texts::settle;
pub use warning::{Class, Warning};

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde_json::Value;

/// Everything that looks wrong in a document.
#[must_use]
pub fn warnings(document: &Value) -> Vec<Warning> {
    let mut found = operations::duplicate_ids(document);
    found.extend(products::mixes(document));
    found.extend(schemas::shared_enums(document));
    found.extend(schemas::required_nullables(document));
    found.extend(texts::like_enums(document));
    found.extend(operations::path_servers(document));
    found.extend(operations::untyped_errors(document));
    found.extend(schemas::beside_references(document));
    found
}

/// The warnings, sorted by what became of them.
#[derive(Clone, Debug, Default)]
pub struct Lint {
    /// Nobody dealt with these yet.
    pub open: Vec<Warning>,
    /// How many the overlay settled, by class.
    pub settled: BTreeMap<Class, usize>,
    /// How many regen deals with by itself, by class.
    pub handled: BTreeMap<Class, usize>,
}

impl Lint {
    /// Compares the warnings about the upstream file with those after the overlay.
    #[must_use]
    pub fn review(upstream: Vec<Warning>, corrected: &[Warning]) -> Self {
        let key = |warning: &Warning| (warning.class, warning.at.clone());
        let left: BTreeSet<_> = corrected.iter().map(key).collect();
        let mut lint = Self::default();
        for warning in upstream {
            let list = match warning.class.handled() {
                Some(_) => &mut lint.handled,
                None if left.contains(&key(&warning)) => {
                    lint.open.push(warning);
                    continue;
                }
                None => &mut lint.settled,
            };
            *list.entry(warning.class).or_default() += 1;
        }
        lint
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} open", self.open.len())?;
        for (class, count) in &self.settled {
            write!(f, "; {count} × {class}: settled by the overlay")?;
        }
        for (class, count) in &self.handled {
            let handled = class.handled().unwrap_or_default();
            write!(f, "; {count} × {class}: {handled}")?;
        }
        for warning in &self.open {
            write!(f, "\n{warning}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Class, Lint, warnings};

    #[test]
    fn what_the_overlay_settles_is_only_counted() {
        let twice = json!({"paths": {
            "/a": {"get": {"operationId": "x"}, "servers": []}, "/b": {"get": {"operationId": "x"}}}});
        let once = json!({"paths": {
            "/a": {"get": {"operationId": "x"}}, "/b": {"get": {"operationId": "y"}}}});
        let open = Lint::review(warnings(&twice), &warnings(&twice));
        assert_eq!(open.open.len(), 1);
        assert_eq!(open.handled[&Class::PathServers], 1);
        let settled = Lint::review(warnings(&twice), &warnings(&once));
        assert!(settled.open.is_empty());
        assert_eq!(
            settled.to_string(),
            "0 open; 1 × duplicate operation id: settled by the overlay; \
             1 × servers on a path: moved to their operations"
        );
    }

    #[test]
    fn anything_at_all_can_be_linted() {
        for document in [
            json!(null),
            json!([]),
            json!({"paths": 1, "components": {"schemas": []}}),
        ] {
            assert!(warnings(&document).is_empty());
        }
    }
}
