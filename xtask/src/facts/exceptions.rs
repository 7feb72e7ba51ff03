//! Facts that our docs need not hold, each with its reason: `openapi/docs/exceptions.yaml`.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{fact::Fact, place::Place};
use crate::{
    error::{Error, Finding, Kind},
    yaml::{self, Source},
};

/// Where they are.
pub const EXCEPTIONS: &str = "openapi/docs/exceptions.yaml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// As `cargo xtask facts` shows them; `*` at the end stands for anything.
    facts: BTreeSet<String>,
    /// The places; all when there are none. `*` at the end, or an owner that is only `*`, stands for anything.
    #[serde(default)]
    at: BTreeSet<String>,
    reason: String,
}

/// All of them.
#[derive(Debug, Default)]
pub struct Exceptions(Vec<Entry>);

/// Which exception, and which of its facts.
pub type Used = BTreeSet<(usize, String)>;

impl Exceptions {
    /// Reads the file, which may be missing.
    ///
    /// # Errors
    /// When it has a mistake, or an entry gives no reason.
    pub fn read(source: Option<&Source>) -> Result<Self, Error> {
        let Some(source) = source else {
            return Ok(Self::default());
        };
        let entries: Option<Vec<Entry>> = yaml::read(source)?;
        let entries = entries.unwrap_or_default();
        match entries.iter().find(|entry| entry.reason.trim().is_empty()) {
            Some(entry) => {
                let facts: Vec<&str> = entry.facts.iter().map(String::as_str).collect();
                let what = format!("no reason is given for {}", facts.join(", "));
                Err(Finding::new(Kind::Docs, EXCEPTIONS, what, "give one").into())
            }
            None => Ok(Self(entries)),
        }
    }

    /// Whether one of them is about this fact at this place; `used` learns which.
    pub fn excuse(&self, place: &Place, fact: &Fact, used: &mut Used) -> bool {
        let fact = fact.to_string();
        let mut excused = false;
        for (index, entry) in self.0.iter().enumerate() {
            if !entry.at.is_empty() && !entry.at.iter().any(|at| is_at(at, place)) {
                continue;
            }
            for pattern in entry.facts.iter().filter(|it| matches(it, &fact)) {
                used.insert((index, pattern.clone()));
                excused = true;
            }
        }
        excused
    }

    /// What excused nothing.
    #[must_use]
    pub fn stale(&self, used: &Used) -> Vec<Finding> {
        let entries = self.0.iter().enumerate();
        entries
            .flat_map(|(index, entry)| entry.facts.iter().map(move |fact| (index, fact.clone())))
            .filter(|exception| !used.contains(exception))
            .map(|(index, fact)| {
                let what = format!("entry {}: no place lacks `{fact}`", index.saturating_add(1));
                Finding::new(Kind::StaleDocs, EXCEPTIONS, what, "delete it")
            })
            .collect()
    }
}

fn is_at(pattern: &str, place: &Place) -> bool {
    match pattern.strip_prefix("*/") {
        Some(field) => place.field.as_deref() == Some(field),
        None => matches(pattern, &place.to_string()),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => text.starts_with(beginning),
        None => pattern == text,
    }
}

#[cfg(test)]
mod tests {
    use super::{Exceptions, Place, Source, Used};

    fn read(text: &str) -> Result<Exceptions, crate::error::Error> {
        Exceptions::read(Some(&Source {
            name: "exceptions.yaml".into(),
            text: text.into(),
        }))
    }

    #[test]
    fn they_excuse_what_they_name_and_go_stale() {
        let exceptions = read(
            "- {facts: [code x, code y], at: ['*/id', b2b.a.*], reason: r}\n\
             - {facts: [link https://a.example/*], reason: r}\n",
        )
        .unwrap();
        let mut used = Used::new();
        let mut excuses =
            |place: Place, fact: &str| exceptions.excuse(&place, &fact.parse().unwrap(), &mut used);
        assert!(excuses(Place::field("c.D", "id"), "code x"));
        assert!(excuses(Place::of("b2b.a.get"), "code x"));
        assert!(!excuses(Place::of("c.get"), "code x"));
        assert!(excuses(Place::of("c.get"), "link https://a.example/b"));
        let stale = exceptions.stale(&used);
        assert_eq!(stale.len(), 1);
        assert!(
            stale[0].what.contains("entry 1: no place lacks `code y`"),
            "{stale:?}"
        );
    }

    #[test]
    fn each_has_a_reason() {
        assert!(read("- {facts: [code x], reason: ' '}").is_err());
        assert!(read("- {facts: [code x]}").is_err());
        assert!(read("# none\n").is_ok());
    }
}
