//! What our docs lack, told to a writer: resource by resource, with our words and upstream's beside it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{fact::Fact, ours::Ours, place::Place, review::Missing, said::Said};

/// The resource of fields that several resources have.
pub const GLOSSARY: &str = "glossary";

/// Places where the same is said, ours and theirs, and the same lacks. One sentence may settle all of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    /// The field, or the operation or type.
    name: String,
    lacks: BTreeSet<Fact>,
    ours: String,
    theirs: BTreeSet<String>,
}

/// The items of each resource.
#[derive(Debug, Default)]
pub struct Report {
    resources: BTreeMap<String, BTreeMap<Item, BTreeSet<Place>>>,
}

/// Which items are told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope<'a> {
    /// A resource, or the beginning of its name, or an operation or type.
    pub only: Option<&'a str>,
    /// Also those that lack nothing: what a machine does not see may still be missing.
    pub all: bool,
}

impl Report {
    /// Sorts what is missing.
    #[must_use]
    pub fn of(missing: &Missing, ours: &Ours<'_>, said: &Said, scope: Scope<'_>) -> Self {
        let complete = said.iter().map(|(place, _)| place).filter(|_| scope.all);
        let places: BTreeSet<&Place> = missing.facts.keys().chain(complete).collect();
        let mut items: BTreeMap<Item, BTreeSet<Place>> = BTreeMap::new();
        for place in places {
            let Some(words) = ours.at(place) else {
                continue;
            };
            let item = Item {
                name: place.field.as_ref().unwrap_or(&place.owner).clone(),
                lacks: missing.facts.get(place).cloned().unwrap_or_default(),
                ours: words.own,
                theirs: said.at(place).map(str::to_owned).collect(),
            };
            items.entry(item).or_default().insert(place.clone());
        }
        let mut report = Self::default();
        for (item, places) in items {
            let homes: BTreeSet<&str> = places.iter().map(Place::resource).collect();
            let resource = match homes.len() {
                1 => homes.first().copied().unwrap_or_default(),
                _ => GLOSSARY,
            };
            if scope
                .only
                .is_none_or(|only| is_wanted(only, resource, &places))
            {
                let resource = report.resources.entry(resource.to_owned()).or_default();
                resource.insert(item, places);
            }
        }
        report
    }

    /// How many items and how many facts each resource lacks, and all of them.
    #[must_use]
    pub fn summary(&self) -> String {
        let counts = self.resources.iter().map(|(resource, items)| {
            let facts = items.keys().map(|item| item.lacks.len()).sum::<usize>();
            (resource.as_str(), items.len(), facts)
        });
        let counts: Vec<_> = counts.collect();
        let all = |part: fn(&(&str, usize, usize)) -> usize| counts.iter().map(part).sum::<usize>();
        let total = ("all", all(|count| count.1), all(|count| count.2));
        let mut text = format!("{:<52} {:>6} {:>6}\n", "resource", "items", "facts");
        for (resource, items, facts) in counts.iter().chain([&total]) {
            text += &format!("{resource:<52} {items:>6} {facts:>6}\n");
        }
        text
    }
}

fn is_wanted(only: &str, resource: &str, places: &BTreeSet<Place>) -> bool {
    let is_below = |name: &str| {
        let rest = name.strip_prefix(only);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    is_below(resource) || resource != GLOSSARY && places.iter().any(|place| is_below(&place.owner))
}

/// More places than this are counted.
const SHOWN: usize = 4;

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (resource, items) in &self.resources {
            writeln!(f, "=== {resource}\n")?;
            for (item, places) in items {
                let shown: Vec<String> = places.iter().take(SHOWN).map(Place::to_string).collect();
                let more = match places.len().saturating_sub(SHOWN) {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                };
                let mut lacks: Vec<String> =
                    item.lacks.iter().map(|fact| format!("[{fact}]")).collect();
                writeln!(
                    f,
                    "--- {}\n  at        {}{more}",
                    item.name,
                    shown.join(", ")
                )?;
                if lacks.is_empty() {
                    lacks.push("nothing".into());
                }
                writeln!(f, "  lacks     {}", lacks.join(" "))?;
                writeln!(f, "  ours      {}", indented(&item.ours))?;
                for theirs in &item.theirs {
                    writeln!(f, "  upstream  {}", indented(theirs))?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n            ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Report, Scope};
    use crate::facts::{Exceptions, Facts, Ours, Said, missing};

    fn document(id: impl Fn(&str) -> String, words: &str) -> Value {
        let operation = |name: &str, words: &str| {
            json!({"operationId": id(name), "description": words,
            "parameters": [{"name": "n", "description": words}]})
        };
        json!({"paths": {"/a": {"get": operation("a.get", words)}, "/b": {"get": operation("b.get", words)}}})
    }

    #[test]
    fn what_is_said_in_several_resources_is_told_once() {
        let upstream = document(str::to_owned, "From `x` on.");
        let contract = document(str::to_owned, "Ours.");
        let said = Said::about(&contract, &upstream);
        let ours = Ours::of(&contract);
        let (lacking, _) = missing(
            &ours,
            &Facts::of(&said),
            &Exceptions::default(),
            &Default::default(),
        );
        assert_eq!((lacking.count(), lacking.total), (4, 4));
        let report = |only| {
            let scope = Scope { only, all: false };
            Report::of(&lacking, &ours, &said, scope)
        };
        let text = report(None).to_string();
        assert!(text.contains("=== a\n\n--- a.get\n"), "{text}");
        assert!(
            text.contains(
                "=== glossary\n\n--- n\n  at        a.get/n, b.get/n\n  lacks     [code x]\n"
            ),
            "{text}"
        );
        assert!(
            text.contains("  ours      Ours.\n  upstream  From `x` on.\n"),
            "{text}"
        );
        assert!(report(None).summary().ends_with("     3      3\n"));
        assert!(report(Some("a")).summary().ends_with("     1      1\n"));
        assert!(
            report(Some("glossary"))
                .summary()
                .ends_with("     1      1\n")
        );
    }
}
