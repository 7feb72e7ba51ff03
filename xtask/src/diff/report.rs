//! The report: all changes, and the step they need together.

use serde_json::Value;

use super::{
    compare, json, markdown,
    rules::{Rule, Step},
    surface::Surface,
    text,
};

/// A difference that means something to callers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of difference.
    pub rule: Rule,
    /// Where it shows in Rust.
    pub at: String,
    /// What it is.
    pub what: String,
}

impl Change {
    pub(super) fn step_from_top(&self) -> std::cmp::Reverse<Step> {
        std::cmp::Reverse(self.rule.step())
    }
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For a comment on a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// Everything that changed from one contract to another.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The changes: those that lead, then breaking ones, then the rest.
    pub changes: Vec<Change>,
    /// What is wrong with the new side and would stop regen.
    pub alerts: Vec<String>,
}

/// The changes of a report by how they are shown.
pub(super) struct Sections<'a> {
    pub leading: Vec<&'a Change>,
    pub breaking: Vec<&'a Change>,
    pub additions: Vec<&'a Change>,
    pub other: Vec<&'a Change>,
}

impl Report {
    /// What changed between two contracts.
    #[must_use]
    pub fn of(old: &Value, new: &Value) -> Self {
        Self {
            old: "the old contract".into(),
            new: "the new one".into(),
            changes: compare::changes(&Surface::of(old), &Surface::of(new)),
            alerts: Vec::new(),
        }
    }

    /// The step that all changes together need.
    #[must_use]
    pub fn verdict(&self) -> Step {
        let steps = self.changes.iter().map(|change| change.rule.step());
        steps.max().unwrap_or_default()
    }

    /// One line about all of it.
    #[must_use]
    pub fn headline(&self) -> String {
        if self.changes.is_empty() && self.alerts.is_empty() {
            return "nothing changed for callers".into();
        }
        let count = |step| {
            let steps = self.changes.iter().map(|change| change.rule.step());
            steps.filter(|it| *it == step).count()
        };
        let mut line = format!(
            "semver step: {} ({} breaking, {} additions, {} other)",
            self.verdict(),
            count(Step::Major),
            count(Step::Minor),
            count(Step::Patch)
        );
        if self.changes.iter().any(|change| change.rule.leads()) || !self.alerts.is_empty() {
            line.push_str("; hosts, credentials, secrets or strict fields changed");
        }
        line
    }

    /// The report as text of some kind.
    #[must_use]
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Text => text::write(self),
            Format::Markdown => markdown::write(self),
            Format::Json => json::write(self),
        }
    }

    pub(super) fn sections(&self) -> Sections<'_> {
        let of = |step: Option<Step>| -> Vec<&Change> {
            let changes = self.changes.iter().filter(|change| match step {
                None => change.rule.leads(),
                Some(step) => !change.rule.leads() && change.rule.step() == step,
            });
            changes.collect()
        };
        Sections {
            leading: of(None),
            breaking: of(Some(Step::Major)),
            additions: of(Some(Step::Minor)),
            other: of(Some(Step::Patch)),
        }
    }
}
