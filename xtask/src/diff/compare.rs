//! Compares two surfaces.

mod operations;
mod types;

use super::{
    report::Change,
    rules::Rule,
    surface::{Surface, shown_word},
};

/// Every difference between two surfaces that means something to callers.
#[must_use]
pub fn changes(old: &Surface, new: &Surface) -> Vec<Change> {
    let mut changes = new_hosts(old, new);
    changes.extend(operations::changes(old, new));
    changes.extend(types::changes(old, new));
    changes.sort_by_cached_key(|change| {
        (
            !change.rule.leads(),
            change.step_from_top(),
            change.at.clone(),
        )
    });
    changes
}

fn new_hosts(old: &Surface, new: &Surface) -> Vec<Change> {
    let known = old.hosts();
    let hosts = new.hosts().into_iter().filter(|host| !known.contains(host));
    // A first contract has only new hosts.
    hosts
        .filter(|_| !old.operations.is_empty())
        .map(|host| Change {
            rule: Rule::NewHost,
            at: "stytch_api".into(),
            what: format!("operations are sent to {}", code(host)),
        })
        .collect()
}

/// A name of the document between backticks.
fn code(word: &str) -> String {
    format!("`{}`", shown_word(word))
}

/// A list of them.
fn codes<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(code).collect();
    match words.is_empty() {
        true => "nothing".into(),
        false => words.join(", "),
    }
}

/// The rule for a flag, by what it is now, when it changed.
fn flag(old: bool, new: bool, gained: Rule, lost: Rule) -> Option<Rule> {
    match (old, new) {
        (false, true) => Some(gained),
        (true, false) => Some(lost),
        _ => None,
    }
}
