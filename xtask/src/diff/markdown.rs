//! The report as a comment on a pull request.
//!
//! Changes of one kind stand together, so that what the kind means is said once.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    change::Change,
    report::{Report, Sections},
    rules::{Rule, Step},
};

/// GitHub takes comments of 65,536 characters.
const LIMIT: usize = 60_000;

/// From this number on, the same change in several places is one line.
const SAME: usize = 3;

pub fn write(report: &Report) -> String {
    let Sections {
        leading,
        breaking,
        additions,
        other,
    } = report.sections();
    let mut page = Page::default();
    page.push(&format!("**API changes**, {}\n", report.headline()));
    if report.verdict() == Step::Major {
        page.push("\nBefore 1.0 a major step is one of the second number.\n");
    }
    page.alerts(&report.alerts);
    if !leading.is_empty() {
        page.push("\n> [!WARNING]\n> Look at these first.\n");
        page.groups(&leading);
    }
    page.titled("Breaking", &breaking);
    page.titled("New", &additions);
    page.folded("other changes", &other);
    page.notes(&report.notes);
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    is_full: bool,
}

impl Page {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn alerts(&mut self, alerts: &[String]) {
        if alerts.is_empty() {
            return;
        }
        self.push(
            "\n> [!CAUTION]\n> `cargo xtask regen` would refuse this until somebody decides.\n",
        );
        for alert in alerts {
            self.push(&format!("> - {}\n", alert.replace('\n', " ")));
        }
    }

    /// The changes by kind, in the order of the rules.
    fn groups(&mut self, changes: &[&Change]) {
        let rules: BTreeSet<Rule> = changes.iter().map(|change| change.rule).collect();
        for rule in rules {
            let of_rule = changes.iter().filter(|change| change.rule == rule);
            self.group(rule, &of_rule.copied().collect::<Vec<_>>());
        }
    }

    fn group(&mut self, rule: Rule, changes: &[&Change]) {
        if self.is_full {
            return;
        }
        let migration = rule.migration();
        let migration = migration.map(|how| format!(". To migrate: {how}"));
        self.push(&format!(
            "\n_{}_: {}{}.\n\n",
            rule.what(),
            rule.why(),
            migration.unwrap_or_default()
        ));
        for bullet in bullets(changes) {
            if self.text.len() + bullet.len() > LIMIT {
                self.is_full = true;
                self.push("- and more: `cargo xtask diff` lists them\n");
                return;
            }
            self.push(&bullet);
        }
    }

    fn titled(&mut self, title: &str, changes: &[&Change]) {
        if !changes.is_empty() {
            self.push(&format!("\n**{title}: {}**\n", changes.len()));
            self.groups(changes);
        }
    }

    fn folded(&mut self, title: &str, changes: &[&Change]) {
        if changes.is_empty() {
            return;
        }
        let count = changes.len();
        self.push(&format!("\n<details><summary>{count} {title}</summary>\n"));
        self.groups(changes);
        self.push("\n</details>\n");
    }

    fn notes(&mut self, notes: &[String]) {
        self.push(if notes.is_empty() { "" } else { "\n" });
        for note in notes {
            self.push(&format!("- {}\n", note.replace('\n', "\n  ")));
        }
    }
}

/// A line for each change, or one for those that are the same in several places.
fn bullets(changes: &[&Change]) -> Vec<String> {
    let mut same: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for change in changes.iter().filter(|change| change.details.is_empty()) {
        let (subject, place) = subject(change);
        same.entry((subject, &change.what)).or_default().push(place);
    }
    let mut told = Vec::new();
    for change in changes {
        let (subject, _) = subject(change);
        let key = (subject, change.what.as_str());
        let bullet = match same.get(&key).filter(|places| places.len() >= SAME) {
            Some(places) => together(key, places),
            None => bullet(change),
        };
        if !told.contains(&bullet) {
            told.push(bullet);
        }
    }
    told
}

fn together((subject, what): (&str, &str), places: &[&str]) -> String {
    let subject = match subject {
        "" => String::new(),
        member => format!("`{member}` "),
    };
    let count = places.len();
    format!(
        "- {subject}{what}, in {count} places: `{}`\n",
        places.join("`, `")
    )
}

/// What several changes can have in common, and where it is: a host is many operations', a field many types'.
fn subject(change: &Change) -> (&str, &str) {
    match change.rule.leads() && change.rule.step() != Step::Major {
        true => ("", change.at.trim_start_matches("stytch_api::")),
        false => {
            let (place, member) = split(&change.at);
            (member, place)
        }
    }
}

/// The place of a field or method, and its own name.
fn split(at: &str) -> (&str, &str) {
    let (place, member) = at.rsplit_once("::").unwrap_or(("", at));
    (place.trim_start_matches("stytch_api::"), member)
}

fn bullet(change: &Change) -> String {
    let line = format!("- `{}` {}\n", change.at, change.what);
    // In a report everything is of this crate.
    let mut bullet = line.replace("`stytch_api::", "`");
    if !change.details.is_empty() {
        let lines = change.details.iter().map(|line| format!("  {line}\n"));
        bullet.push_str(&format!(
            "\n  ```rust\n{}  ```\n",
            lines.collect::<String>()
        ));
    }
    bullet
}

#[cfg(test)]
mod tests {
    use crate::diff::{change::Change, report::Report, rules::Rule};

    fn report(changes: Vec<Change>) -> String {
        super::write(&Report {
            changes,
            notes: vec!["lint: 0 open".into()],
            ..Report::default()
        })
    }

    fn change(rule: Rule, at: &str) -> Change {
        Change::new(rule, at, "is `other`")
    }

    #[test]
    fn what_leads_is_first_and_the_rest_is_folded() {
        let rules = [
            Rule::NewHost,
            Rule::FieldRemoved,
            Rule::FieldAdded,
            Rule::Deprecated,
        ];
        let text = report(rules.map(|rule| change(rule, "stytch_api::a::B")).to_vec());
        let at = |part: &str| {
            text.find(part)
                .unwrap_or_else(|| panic!("no {part} in {text}"))
        };
        assert!(text.starts_with("**API changes**, semver step: major"));
        assert!(at("Look at these first") < at("Breaking: 1"));
        assert!(
            at("To migrate: do not set or read it.") < at("New: 1")
                && at("New: 1") < at("<details><summary>1 other changes</summary>")
        );
        assert!(text.ends_with("\n- lint: 0 open\n"), "{text}");
    }

    #[test]
    fn the_same_change_in_several_places_is_one_line() {
        let places = [
            "stytch_api::a::A::f",
            "stytch_api::a::B::f",
            "stytch_api::c::C::f",
            "stytch_api::c::C::g",
        ];
        let changes = places.map(|at| change(Rule::FieldRemoved, at));
        let text = report(changes.to_vec());
        assert!(
            text.contains(
                "- `f` is `other`, in 3 places: `a::A`, `a::B`, `c::C`\n- `c::C::g` is `other`\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn operations_that_go_to_another_host_are_one_line() {
        let places = [
            "stytch_api::a::AApi::b",
            "stytch_api::a::AApi::c",
            "stytch_api::d::DApi::e",
        ];
        let text = report(places.map(|at| change(Rule::HostChanged, at)).to_vec());
        let line = "- is `other`, in 3 places: `a::AApi::b`, `a::AApi::c`, `d::DApi::e`\n";
        assert!(text.contains(line), "{text}");
    }

    #[test]
    fn details_stand_below_their_change() {
        let added = change(Rule::OperationAdded, "stytch_api::a::AApi::b").with(vec!["`x`".into()]);
        let text = report(vec![added]);
        assert!(
            text.contains("- `a::AApi::b` is `other`\n\n  ```rust\n  `x`\n  ```\n"),
            "{text}"
        );
    }

    #[test]
    fn a_comment_stays_within_what_github_takes() {
        let changes =
            (0..5000).map(|n| change(Rule::FieldAdded, &format!("stytch_api::a::B::f{n}")));
        let text = report(changes.collect());
        assert!(text.len() < 65_000 && text.contains("- and more: `cargo xtask diff`"));
        assert!(text.ends_with("- lint: 0 open\n"));
    }
}
