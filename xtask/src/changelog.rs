//! The section "API changes" of CHANGELOG.md, made from the report.

use crate::{
    diff::{Change, Report, Step},
    error::Error,
    git::Git,
    root::Root,
};

/// The file.
pub const CHANGELOG: &str = "CHANGELOG.md";

const HEAD: &str = "\
# Changelog

The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## Unreleased
";

const UNRELEASED: &str = "## Unreleased";
const SECTION: &str = "### API changes";

/// The changelog with this report as the section under Unreleased; without changes, without it.
///
/// # Errors
/// When the changelog cannot be read.
pub fn updated(root: &Root, report: &Report) -> Result<String, Error> {
    let old = root.optional_source(CHANGELOG)?;
    let old = old.map_or_else(|| HEAD.to_owned(), |source| source.text);
    Ok(with_section(&old, &section(report)))
}

/// The revision that the last release was made from, by the tag of its version; else the last commit.
#[must_use]
pub fn last_release(root: &Root) -> Option<String> {
    let text = root.optional_source(CHANGELOG).ok()??.text;
    let tag = text.lines().find_map(released).map(|it| format!("v{it}"));
    let git = Git::at(root);
    tag.into_iter()
        .chain(["HEAD".to_owned()])
        .find(|revision| git.require_revision(revision).is_ok())
}

/// The version in `## [1.2.3] - 2026-01-01`, or without the brackets.
fn released(line: &str) -> Option<&str> {
    let version = heading(line)?.split([']', ' ']).next()?;
    version
        .starts_with(|sign: char| sign.is_ascii_digit())
        .then_some(version)
}

fn heading(line: &str) -> Option<&str> {
    let heading = line.strip_prefix("## ")?;
    Some(heading.strip_prefix('[').unwrap_or(heading))
}

fn is_unreleased(line: &&str) -> bool {
    heading(line).is_some_and(|heading| heading.starts_with("Unreleased"))
}

fn section(report: &Report) -> String {
    if report.changes.is_empty() {
        return String::new();
    }
    let mut text = format!("{SECTION}\n");
    for (title, step) in [
        ("Breaking", Step::Major),
        ("Added", Step::Minor),
        ("Changed in behaviour", Step::Patch),
    ] {
        let changes = report.changes.iter().filter(|it| it.rule.step() == step);
        let bullets: String = changes.map(bullet).collect();
        if !bullets.is_empty() {
            text.push_str(&format!("\n#### {title}\n\n{bullets}"));
        }
    }
    text
}

fn bullet(change: &Change) -> String {
    format!("- `{}` {}\n", change.at, change.what)
}

fn with_section(changelog: &str, section: &str) -> String {
    let mut lines: Vec<&str> = changelog.lines().collect();
    let Some(unreleased) = lines.iter().position(is_unreleased) else {
        let first = lines.iter().position(|line| line.starts_with("## "));
        let at = first.unwrap_or(lines.len());
        lines.splice(at..at, [UNRELEASED, ""]);
        return with_section(&joined(&lines), section);
    };
    let end = end_of(&lines, unreleased + 1, "## ");
    let block = lines.drain(unreleased + 1..end).collect::<Vec<_>>();
    let kept = without_section(&block);
    let parts = [kept.trim(), section.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut block: Vec<&str> = vec![""];
    for part in &parts {
        block.extend(part.lines());
        block.push("");
    }
    lines.splice(unreleased + 1..unreleased + 1, block);
    joined(&lines)
}

fn without_section(block: &[&str]) -> String {
    let Some(start) = block.iter().position(|line| line.trim() == SECTION) else {
        return joined(block);
    };
    let end = end_of(block, start + 1, "### ");
    let kept = block.iter().take(start).chain(block.iter().skip(end));
    joined(&kept.copied().collect::<Vec<_>>())
}

/// Where the next heading of this kind is, or the end.
fn end_of(lines: &[&str], from: usize, heading: &str) -> usize {
    let after = lines.iter().skip(from);
    let next = after.clone().position(|line| line.starts_with(heading));
    next.map_or(lines.len(), |next| from + next)
}

fn joined(lines: &[&str]) -> String {
    let mut text = lines.join("\n");
    text.truncate(text.trim_end().len());
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::{HEAD, released, section, with_section};
    use crate::diff::{Change, Report, Rule};

    fn report(rules: &[Rule]) -> Report {
        let changes = rules.iter().map(|rule| Change {
            rule: *rule,
            at: "stytch_api::a::B".into(),
            what: "is gone".into(),
        });
        Report {
            changes: changes.collect(),
            ..Report::default()
        }
    }

    #[test]
    fn the_section_is_put_under_unreleased_once() {
        let changelog =
            format!("{HEAD}\n### Added\n\n- By hand.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n");
        let first = with_section(&changelog, &section(&report(&[Rule::FieldRemoved])));
        let expected = format!(
            "{HEAD}\n### Added\n\n- By hand.\n\n### API changes\n\n#### Breaking\n\n\
             - `stytch_api::a::B` is gone\n\n## [0.1.0] - 2026-01-01\n\n- First.\n"
        );
        assert_eq!(first, expected);
        let again = with_section(&first, &section(&report(&[Rule::FieldRemoved])));
        assert_eq!(again, expected);
        assert_eq!(with_section(&first, &section(&report(&[]))), changelog);
    }

    #[test]
    fn a_changelog_without_unreleased_gets_it() {
        let text = with_section(
            "# Changelog\n\n## [0.1.0]\n",
            &section(&report(&[Rule::ValueAdded])),
        );
        assert!(
            text.starts_with("# Changelog\n\n## Unreleased\n\n### API changes\n\n#### Added\n"),
            "{text}"
        );
        assert!(text.ends_with("\n\n## [0.1.0]\n"), "{text}");
        let bracketed = with_section("# C\n\n## [Unreleased]\n", "### API changes\n");
        assert_eq!(bracketed, "# C\n\n## [Unreleased]\n\n### API changes\n");
    }

    #[test]
    fn a_released_version_is_found() {
        assert_eq!(released("## [0.2.1] - 2026-02-03"), Some("0.2.1"));
        assert_eq!(released("## 0.2.1"), Some("0.2.1"));
        assert_eq!(released("## [Unreleased]"), None);
        assert_eq!(released("## Unreleased"), None);
    }
}
