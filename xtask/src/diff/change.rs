//! One difference that means something to callers.

use super::rules::Rule;

/// A difference that means something to callers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of difference.
    pub rule: Rule,
    /// Where it shows in Rust.
    pub at: String,
    /// What it is.
    pub what: String,
    /// More about it, a line each: signatures, fields, values.
    pub details: Vec<String>,
}

impl Change {
    /// A difference about which there is no more to say.
    #[must_use]
    pub fn new(rule: Rule, at: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            rule,
            at: at.into(),
            what: what.into(),
            details: Vec::new(),
        }
    }

    /// The same with more about it.
    #[must_use]
    pub fn with(self, details: Vec<String>) -> Self {
        Self { details, ..self }
    }
}

/// The rule for a flag, by what it is now, when it changed.
pub fn flag(old: bool, new: bool, gained: Rule, lost: Rule) -> Option<Rule> {
    match (old, new) {
        (false, true) => Some(gained),
        (true, false) => Some(lost),
        _ => None,
    }
}
