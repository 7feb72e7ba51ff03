//! The report as a comment on a pull request.

use super::{
    report::{Change, Report, Sections},
    rules::Step,
};

/// GitHub takes comments of 65,536 characters.
const LIMIT: usize = 60_000;

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
    for alert in &report.alerts {
        page.push(&format!(
            "\n> [!CAUTION]\n> {}\n",
            alert.replace('\n', "\n> ")
        ));
    }
    if !leading.is_empty() {
        page.push("\n> [!WARNING]\n> Look at these first.\n\n");
        page.list(&leading);
    }
    if !breaking.is_empty() {
        page.push(&format!("\n**Breaking: {}**\n\n", breaking.len()));
        page.list(&breaking);
    }
    page.folded("additions", &additions);
    page.folded("other changes", &other);
    page.text
}

/// Lines as they are shown in Markdown.
pub fn bullet(change: &Change) -> String {
    let Change { rule, at, what } = change;
    format!("- `{at}` {what} ({})\n", rule.why())
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn list(&mut self, changes: &[&Change]) {
        for (index, change) in changes.iter().enumerate() {
            let bullet = bullet(change);
            if self.text.len() + bullet.len() > LIMIT {
                let left = changes.len() - index;
                self.push(&format!(
                    "- and {left} more: `cargo xtask diff` lists them\n"
                ));
                return;
            }
            self.push(&bullet);
        }
    }

    fn folded(&mut self, title: &str, changes: &[&Change]) {
        if changes.is_empty() {
            return;
        }
        let count = changes.len();
        self.push(&format!(
            "\n<details><summary>{count} {title}</summary>\n\n"
        ));
        self.list(changes);
        self.push("\n</details>\n");
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::{
        report::{Change, Format, Report},
        rules::Rule,
    };

    fn report(rules: &[Rule]) -> String {
        let changes = rules.iter().map(|rule| Change {
            rule: *rule,
            at: "stytch_api::a::B".into(),
            what: "is `other`".into(),
        });
        Report {
            changes: changes.collect(),
            ..Report::default()
        }
        .write(Format::Markdown)
    }

    #[test]
    fn what_leads_is_first_and_the_rest_is_folded() {
        let text = report(&[Rule::NewHost, Rule::FieldRemoved, Rule::FieldAdded]);
        let at = |part: &str| {
            text.find(part)
                .unwrap_or_else(|| panic!("no {part} in {text}"))
        };
        assert!(text.starts_with("**API changes**, semver step: major"));
        assert!(at("Look at these first") < at("Breaking: 1"));
        assert!(at("Breaking: 1") < at("<details><summary>1 additions</summary>"));
    }

    #[test]
    fn a_comment_stays_within_what_github_takes() {
        let text = report(&vec![Rule::FieldAdded; 5000]);
        assert!(text.len() < 65_000 && text.contains(" more: `cargo xtask diff`"));
        assert!(text.ends_with("</details>\n"));
    }
}
