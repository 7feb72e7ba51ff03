//! Pieces of declarations.

use std::path::Path;

use crate::error::{Error, Result};

/// Doc comment lines of a text, none where there is no text.
pub(super) fn docs(indent: &str, text: Option<&str>) -> String {
    let lines = text.unwrap_or_default().lines();
    lines
        .map(|line| format!("{indent}{}\n", format!("/// {line}").trim_end()))
        .collect()
}

/// The doc comment of a module, inside it.
pub(super) fn inner_docs(text: &str) -> String {
    let lines = text.lines();
    lines
        .map(|line| format!("{}\n", format!("//! {line}").trim_end()))
        .collect()
}

/// The first sentence of a text.
pub(super) fn summary(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    line.find(". ")
        .and_then(|end| line.get(..=end))
        .unwrap_or(line)
}

/// What stands between the docs and the thing itself.
pub(super) fn attributes<'a>(
    indent: &str,
    aliases: impl IntoIterator<Item = &'a str>,
    deprecated: bool,
) -> String {
    let aliases = aliases.into_iter();
    let aliases = aliases.map(|name| format!("{indent}#[doc(alias = {name:?})]\n"));
    let deprecated = deprecated.then(|| format!("{indent}#[deprecated]\n"));
    aliases.chain(deprecated).collect()
}

/// Refuses what is no Rust.
pub(super) fn check(path: &Path, text: &str) -> Result<()> {
    match syn::parse_file(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::shape(
            path.display(),
            format!("the passes made no Rust: {error}"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::{attributes, docs, summary};

    #[test]
    fn a_summary_is_one_sentence_on_one_line() {
        assert_eq!(summary("Opens a.b. Shuts it.\nMore."), "Opens a.b.");
        assert_eq!(summary("Opens it.\n\nMore. Much."), "Opens it.");
        assert_eq!(summary(""), "");
    }

    #[test]
    fn every_line_of_a_text_is_a_comment() {
        assert_eq!(
            docs("  ", Some("one\n\ntwo")),
            "  /// one\n  ///\n  /// two\n"
        );
        assert_eq!(docs("", None), "");
    }

    #[test]
    fn a_name_upstream_cannot_leave_its_attribute() {
        assert_eq!(
            attributes("", Some("a\"]b"), true),
            "#[doc(alias = \"a\\\"]b\")]\n#[deprecated]\n"
        );
    }
}
