//! How the files on disk differ from what they should be.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::{
    error::Error,
    root::{self, Root},
};

/// A file as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where, relative to the repository.
    pub path: PathBuf,
    /// What it should hold.
    pub text: String,
}

/// A directory as it should be: it holds these files and no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// Where, relative to the repository.
    pub path: PathBuf,
    /// Its files, with paths relative to the repository.
    pub files: Vec<Output>,
}

/// A file that is new, different, or should go.
#[derive(Clone, Debug)]
pub struct Changed {
    /// Where, relative to the repository.
    pub path: PathBuf,
    /// What it holds; none when it is not there.
    pub old: Option<String>,
    /// What it should hold; none when it should go.
    pub new: Option<String>,
}

/// What has to be done to the disk.
#[derive(Clone, Debug, Default)]
pub struct Changes(Vec<Changed>);

impl Changes {
    /// Compares what should be with the disk: the single files, then those of the directory, then what should go.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn find(root: &Root, files: Vec<Output>, tree: Tree) -> Result<Self, Error> {
        let stale = stale(root, &tree)?;
        let wanted = files.into_iter().chain(tree.files);
        let wanted = wanted.map(|output| (output.path, Some(output.text)));
        let mut changed = Vec::new();
        for (path, new) in wanted.chain(stale.into_iter().map(|path| (path, None))) {
            let old = content(&root.join(&path))?;
            if old != new {
                changed.push(Changed { path, old, new });
            }
        }
        Ok(Self(changed))
    }

    /// The changes to all files but this single one.
    #[must_use]
    pub fn except(mut self, path: &str) -> Self {
        self.0.retain(|change| change.path != Path::new(path));
        self
    }

    /// How many files differ.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the disk is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The files that differ, in the order in which they are written.
    pub fn iter(&self) -> impl Iterator<Item = &Changed> {
        self.0.iter()
    }

    /// What would change, as a unified diff.
    #[must_use]
    pub fn unified_diff(&self) -> String {
        self.0.iter().map(diff).collect()
    }
}

fn content(path: &Path) -> Result<Option<String>, Error> {
    path.exists().then(|| root::read(path)).transpose()
}

/// The files of a directory that it should not hold.
fn stale(root: &Root, tree: &Tree) -> Result<Vec<PathBuf>, Error> {
    let expected: BTreeSet<&Path> = tree.files.iter().map(|it| it.path.as_path()).collect();
    let found = root::files_below(&root.join(&tree.path))?;
    let found = found.iter().map(|path| root.relative(path));
    Ok(found
        .filter(|path| !expected.contains(path))
        .map(Path::to_owned)
        .collect())
}

fn diff(change: &Changed) -> String {
    let path = change.path.display();
    let [old, new] = [&change.old, &change.new].map(|text| text.as_deref().unwrap_or_default());
    TextDiff::from_lines(old, new)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

#[cfg(test)]
pub(crate) mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::{Changes, Output, Tree};
    use crate::root::Root;

    fn output(path: &str, text: &str) -> Output {
        Output {
            path: path.into(),
            text: text.into(),
        }
    }

    pub(crate) fn repository() -> (TempDir, Root) {
        let directory = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("openapi/stytch.json", "old"),
            ("gen/same.rs", "same"),
            ("gen/old/stale.rs", "x"),
        ] {
            let path = directory.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let root = Root::find(Some(directory.path().to_owned())).unwrap();
        (directory, root)
    }

    pub(crate) fn wanted(root: &Root) -> Changes {
        let files = vec![output("openapi/stytch.json", "new"), output("a.md", "")];
        let tree = Tree {
            path: "gen".into(),
            files: vec![output("gen/same.rs", "same"), output("gen/new/b.rs", "a\n")],
        };
        Changes::find(root, files, tree).unwrap()
    }

    #[test]
    fn new_different_and_strange_files_are_found_in_the_order_of_writing() {
        let (_directory, root) = repository();
        let changes = wanted(&root);
        let paths: Vec<_> = changes
            .iter()
            .map(|it| it.path.display().to_string())
            .collect();
        let expected = [
            "openapi/stytch.json",
            "a.md",
            "gen/new/b.rs",
            "gen/old/stale.rs",
        ];
        assert_eq!(paths, expected);
        let changes = changes.except("a.md").except("openapi/stytch.json");
        assert_eq!(
            changes.unified_diff(),
            "--- a/gen/new/b.rs\n+++ b/gen/new/b.rs\n@@ -0,0 +1 @@\n+a\n\
             --- a/gen/old/stale.rs\n+++ b/gen/old/stale.rs\n@@ -1 +0,0 @@\n-x\n\
             \\ No newline at end of file\n"
        );
    }
}
