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
struct Changed {
    path: PathBuf,
    old: String,
    new: String,
}

/// What has to be done to the disk.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Single files that differ.
    files: Vec<Output>,
    /// The directory, when anything in it differs.
    tree: Option<Tree>,
    changed: Vec<Changed>,
}

impl Changes {
    /// Compares what should be with the disk.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn find(root: &Root, files: Vec<Output>, tree: Tree) -> Result<Self, Error> {
        let mut changed = Vec::new();
        let mut differing = Vec::new();
        for output in files {
            if let Some(change) = compare(root, &output)? {
                changed.push(change);
                differing.push(output);
            }
        }
        let in_tree = compare_tree(root, &tree)?;
        let tree = (!in_tree.is_empty()).then_some(tree);
        changed.extend(in_tree);
        Ok(Self {
            files: differing,
            tree,
            changed,
        })
    }

    /// The changes to all files but this single one.
    #[must_use]
    pub fn except(mut self, path: &str) -> Self {
        self.files.retain(|output| output.path != Path::new(path));
        self.changed.retain(|change| change.path != Path::new(path));
        self
    }

    /// How many files differ.
    #[must_use]
    pub fn len(&self) -> usize {
        self.changed.len()
    }

    /// Whether the disk is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// The paths of the files that differ.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.changed.iter().map(|change| change.path.as_path())
    }

    /// The single files to write.
    #[must_use]
    pub fn files(&self) -> &[Output] {
        &self.files
    }

    /// The directory to replace, if any.
    #[must_use]
    pub fn tree(&self) -> Option<&Tree> {
        self.tree.as_ref()
    }

    /// What would change, as a unified diff.
    #[must_use]
    pub fn unified_diff(&self) -> String {
        self.changed.iter().map(diff).collect()
    }
}

fn compare(root: &Root, output: &Output) -> Result<Option<Changed>, Error> {
    let path = root.join(&output.path);
    let exists = path.exists();
    let old = if exists {
        root::read(&path)?
    } else {
        String::new()
    };
    Ok((!exists || old != output.text).then(|| Changed {
        path: output.path.clone(),
        old,
        new: output.text.clone(),
    }))
}

fn compare_tree(root: &Root, tree: &Tree) -> Result<Vec<Changed>, Error> {
    let mut changed = Vec::new();
    for output in &tree.files {
        changed.extend(compare(root, output)?);
    }
    let expected: BTreeSet<&Path> = tree.files.iter().map(|it| it.path.as_path()).collect();
    for path in root::files_below(&root.join(&tree.path))? {
        let relative = root.relative(&path);
        if !expected.contains(relative) {
            changed.push(Changed {
                path: relative.to_owned(),
                old: root::read(&path)?,
                new: String::new(),
            });
        }
    }
    Ok(changed)
}

fn diff(change: &Changed) -> String {
    let path = change.path.display();
    TextDiff::from_lines(&change.old, &change.new)
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string()
}

#[cfg(test)]
mod tests {
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

    fn tree(files: Vec<Output>) -> Tree {
        Tree {
            path: "gen".into(),
            files,
        }
    }

    fn repository() -> (TempDir, Root) {
        let directory = tempfile::tempdir().unwrap();
        fs::create_dir_all(directory.path().join("openapi")).unwrap();
        fs::create_dir_all(directory.path().join("gen/old")).unwrap();
        fs::write(directory.path().join("gen/same.rs"), "same").unwrap();
        fs::write(directory.path().join("gen/old/stale.rs"), "x").unwrap();
        let root = Root::find(Some(directory.path().to_owned())).unwrap();
        (directory, root)
    }

    #[test]
    fn new_different_and_strange_files_are_found() {
        let (_directory, root) = repository();
        let wanted = tree(vec![
            output("gen/same.rs", "same"),
            output("gen/new.rs", "a\n"),
        ]);
        let changes = Changes::find(&root, vec![output("a.md", "")], wanted).unwrap();
        let paths: Vec<_> = changes.paths().map(|it| it.display().to_string()).collect();
        assert_eq!(paths, ["a.md", "gen/new.rs", "gen/old/stale.rs"]);
        assert_eq!(
            changes.unified_diff(),
            "--- a/gen/new.rs\n+++ b/gen/new.rs\n@@ -0,0 +1 @@\n+a\n\
             --- a/gen/old/stale.rs\n+++ b/gen/old/stale.rs\n@@ -1 +0,0 @@\n-x\n\
             \\ No newline at end of file\n"
        );
        assert_eq!(changes.except("a.md").len(), 2);
    }

    #[test]
    fn a_tree_without_a_difference_is_left_alone() {
        let (_directory, root) = repository();
        let wanted = tree(vec![
            output("gen/same.rs", "same"),
            output("gen/old/stale.rs", "x"),
        ]);
        let changes = Changes::find(&root, Vec::new(), wanted).unwrap();
        assert!(changes.is_empty() && changes.tree().is_none());
    }
}
