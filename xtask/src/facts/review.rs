//! Which facts our docs lack.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{
    exceptions::{Exceptions, Used},
    fact::Fact,
    holds::{Pages, holds},
    ours::Ours,
    place::Place,
    recorded::Facts,
};
use crate::error::Finding;

/// What is lacking.
#[derive(Debug, Default)]
pub struct Missing {
    /// By place.
    pub facts: BTreeMap<Place, BTreeSet<Fact>>,
    /// How many facts there are.
    pub total: usize,
    /// How many of them are excused.
    pub excused: usize,
}

/// Holds our docs to the facts. Beside what is missing: which exceptions excuse nothing.
#[must_use]
pub fn missing(
    ours: &Ours<'_>,
    facts: &Facts,
    exceptions: &Exceptions,
    pages: &Pages,
) -> (Missing, Vec<Finding>) {
    let mut missing = Missing::default();
    let mut used = Used::new();
    for (place, facts) in facts.iter() {
        let Some(words) = ours.at(place) else {
            continue;
        };
        missing.total = missing.total.saturating_add(facts.len());
        for fact in facts.iter().filter(|fact| !holds(&words, fact, pages)) {
            if exceptions.excuse(place, fact, &mut used) {
                missing.excused = missing.excused.saturating_add(1);
            } else {
                let lacking = missing.facts.entry(place.clone()).or_default();
                lacking.insert(fact.clone());
            }
        }
    }
    (missing, exceptions.stale(&used))
}

impl Missing {
    /// How many facts are lacking.
    #[must_use]
    pub fn count(&self) -> usize {
        self.facts.values().map(BTreeSet::len).sum()
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (total, lacking, excused) = (self.total, self.count(), self.excused);
        write!(
            f,
            "{lacking} of {total} are missing, place by place; {excused} are excused"
        )
    }
}
