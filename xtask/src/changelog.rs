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

/// What a report is measured from, and so what becomes of the entries that are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// This tag, of the last release: its report holds everything, and replaces the section.
    Release(String),
    /// Something newer than the last release, since its tag is not here: entries are added to those that are there.
    Later {
        /// The tag that is missing, when there was a release.
        missing: Option<String>,
    },
}

impl Since {
    /// By the newest version in the changelog, and the tags of this clone.
    ///
    /// # Errors
    /// When the changelog cannot be read.
    pub fn last_release(root: &Root) -> Result<Self, Error> {
        let changelog = root.optional_source(CHANGELOG)?.map(|source| source.text);
        let version = changelog
            .iter()
            .flat_map(|text| text.lines())
            .find_map(released);
        let tag = version.map(|version| format!("v{version}"));
        let is_here = |tag: &String| Git::at(root).require_revision(tag).is_ok();
        Ok(match tag {
            Some(tag) if is_here(&tag) => Self::Release(tag),
            missing => Self::Later { missing },
        })
    }
}

/// The changelog with what a report tells in the section under Unreleased.
///
/// # Errors
/// When the changelog cannot be read.
pub fn updated(root: &Root, report: &Report, since: &Since) -> Result<String, Error> {
    let old = root.optional_source(CHANGELOG)?;
    let old = old.map_or_else(|| HEAD.to_owned(), |source| source.text);
    let kept = match since {
        Since::Release(_) => "",
        Since::Later { .. } => unreleased_section(&old),
    };
    Ok(with_section(&old, &section(report, kept)))
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

/// The section for a report, with the entries of an older one.
fn section(report: &Report, older: &str) -> String {
    let mut text = String::new();
    for (title, step) in [
        ("Breaking", Step::Major),
        ("Added", Step::Minor),
        ("Changed in behaviour", Step::Patch),
    ] {
        let kept = entries(older, title);
        let changes = report.changes.iter().filter(|it| it.rule.step() == step);
        let new = changes.map(bullet).filter(|bullet| !kept.contains(bullet));
        let bullets = kept.clone() + &new.collect::<String>();
        if !bullets.is_empty() {
            text.push_str(&format!("\n#### {title}\n\n{bullets}"));
        }
    }
    match text.is_empty() {
        true => text,
        false => format!("{SECTION}\n{text}"),
    }
}

/// The lines of a section under one of its titles.
fn entries(section: &str, title: &str) -> String {
    let title = format!("#### {title}");
    let lines = section.lines().skip_while(|line| *line != title).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('#'));
    let lines = lines.filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

/// The section that is under Unreleased already.
fn unreleased_section(changelog: &str) -> &str {
    let Some((_, after)) = changelog.split_once(SECTION) else {
        return "";
    };
    let ends = ["\n## ", "\n### "]
        .iter()
        .filter_map(|heading| after.find(heading));
    after
        .get(..ends.min().unwrap_or(after.len()))
        .unwrap_or_default()
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
    use super::{HEAD, released, section, unreleased_section, with_section};
    use crate::diff::{Change, Report, Rule};

    fn report(rules: &[Rule]) -> Report {
        let changes = rules
            .iter()
            .map(|rule| Change::new(*rule, "stytch_api::a::B", "is gone"));
        Report {
            changes: changes.collect(),
            ..Report::default()
        }
    }

    #[test]
    fn the_section_is_put_under_unreleased_once() {
        let changelog =
            format!("{HEAD}\n### Added\n\n- By hand.\n\n## [0.1.0] - 2026-01-01\n\n- First.\n");
        let first = with_section(&changelog, &section(&report(&[Rule::FieldRemoved]), ""));
        let expected = format!(
            "{HEAD}\n### Added\n\n- By hand.\n\n### API changes\n\n#### Breaking\n\n\
             - `stytch_api::a::B` is gone\n\n## [0.1.0] - 2026-01-01\n\n- First.\n"
        );
        assert_eq!(first, expected);
        let again = with_section(&first, &section(&report(&[Rule::FieldRemoved]), ""));
        assert_eq!(again, expected);
        assert_eq!(with_section(&first, &section(&report(&[]), "")), changelog);
    }

    #[test]
    fn older_entries_can_be_kept() {
        let first = with_section(HEAD, &section(&report(&[Rule::FieldRemoved]), ""));
        let more = section(
            &report(&[Rule::ValueAdded, Rule::FieldRemoved]),
            unreleased_section(&first),
        );
        let expected = "### API changes\n\n#### Breaking\n\n- `stytch_api::a::B` is gone\n\n\
                        #### Added\n\n- `stytch_api::a::B` is gone\n";
        assert_eq!(more, expected);
    }

    #[test]
    fn a_changelog_without_unreleased_gets_it() {
        let text = with_section(
            "# Changelog\n\n## [0.1.0]\n",
            &section(&report(&[Rule::ValueAdded]), ""),
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
