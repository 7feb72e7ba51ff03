//! The report: all changes, and the step they need together.

use stytch_api_codegen::Model;

use super::{change::Change, compare, rules::Step};

/// Everything that changed from one contract to another.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the old side is called.
    pub old: String,
    /// What the new side is called.
    pub new: String,
    /// The changes: those that lead, then breaking ones, then the rest.
    pub changes: Vec<Change>,
    /// What a reviewer should know before all else, when the new side is made from an older file than the old one.
    pub remark: Option<String>,
    /// What is wrong with the new side and would stop regen.
    pub alerts: Vec<String>,
    /// What else there is to say about the new side: its upstream, what looks wrong in it, what has no words.
    pub notes: Vec<String>,
}

/// The changes of a report by how they are shown.
pub(super) struct Sections<'a> {
    pub leading: Vec<&'a Change>,
    pub breaking: Vec<&'a Change>,
    pub additions: Vec<&'a Change>,
    pub other: Vec<&'a Change>,
}

impl Report {
    /// What changed from one model to another.
    #[must_use]
    pub fn of(old: &Model, new: &Model) -> Self {
        Self {
            old: "the old contract".into(),
            new: "the new one".into(),
            changes: compare::changes(old, new),
            ..Self::default()
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
        match (self.changes.is_empty(), self.alerts.len()) {
            (true, 0) => return "nothing changed for callers".into(),
            (true, alerts) => {
                return format!(
                    "regen would refuse this: {}; no other change for callers is seen",
                    findings(alerts)
                );
            }
            _ => {}
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
        if self.changes.iter().any(|change| change.rule.leads()) {
            line.push_str("; hosts, credentials, secrets or strict fields changed");
        }
        if !self.alerts.is_empty() {
            line.push_str(&format!(
                "; regen would refuse this: {}",
                findings(self.alerts.len())
            ));
        }
        line
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

fn findings(count: usize) -> String {
    match count {
        1 => "1 finding".into(),
        _ => format!("{count} findings"),
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn what_is_refused_is_not_called_nothing() {
        let refused = Report {
            alerts: vec!["`#/a`: odd".into()],
            ..Report::default()
        };
        let headline = refused.headline();
        assert!(
            headline.starts_with("regen would refuse this: 1 finding;"),
            "{headline}"
        );
        assert_eq!(Report::default().headline(), "nothing changed for callers");
    }
}
