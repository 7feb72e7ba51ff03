//! The journal: what has been decided, so that it can be done again.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Steps, write_error};
use crate::{
    changes::{Changes, Tree},
    error::Error,
    root::{self, Root},
};

/// Where the journal is below the staging directory.
pub fn path(staging: &Path) -> PathBuf {
    staging.join("journal.json")
}

/// Everything that was decided.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    files: Vec<Move>,
    tree: Option<Exchange>,
}

/// A file to be renamed into its place. When it is no longer staged, that was done.
#[derive(Debug, Serialize, Deserialize)]
struct Move {
    from: PathBuf,
    to: PathBuf,
}

/// A directory to be exchanged. When what is in place has this digest, that was done.
#[derive(Debug, Serialize, Deserialize)]
struct Exchange {
    from: PathBuf,
    to: PathBuf,
    sha256: String,
}

impl Journal {
    /// Writes everything new below `staging`.
    pub fn stage(
        root: &Root,
        staging: &Path,
        changes: &Changes,
        steps: &mut Steps,
    ) -> Result<Self, Error> {
        let mut files = Vec::new();
        for (index, output) in changes.files().iter().enumerate() {
            let from = PathBuf::from("files").join(index.to_string());
            steps.next()?;
            write(&staging.join(&from), &output.text)?;
            files.push(Move {
                from,
                to: output.path.clone(),
            });
        }
        let tree = match changes.tree() {
            Some(tree) => Some(stage_tree(root, staging, tree, steps)?),
            None => None,
        };
        Ok(Self { files, tree })
    }

    /// From here on the changes count as made.
    pub fn decide(&self, staging: &Path, steps: &mut Steps) -> Result<(), Error> {
        let at = path(staging);
        let unfinished = staging.join("journal.unfinished");
        let text = serde_json::to_string(self).map_err(io::Error::from);
        let text = text.map_err(write_error(&at))?;
        steps.next()?;
        write(&unfinished, &text)?;
        steps.next()?;
        fs::rename(&unfinished, &at).map_err(write_error(&at))?;
        sync_directory(staging);
        Ok(())
    }

    /// What was decided, if anything.
    pub fn read(staging: &Path) -> Result<Option<Self>, Error> {
        let at = path(staging);
        if !at.exists() {
            return Ok(None);
        }
        let text = root::read(&at)?;
        let journal = serde_json::from_str(&text).map_err(|error| Error::Syntax {
            file: at.display().to_string(),
            line: error.line() as u64,
            column: error.column() as u64,
            message: format!("{error}; delete the directory around it, then run regen again"),
        })?;
        Ok(Some(journal))
    }

    /// Does what was decided, or the rest of it.
    pub fn apply(&self, root: &Root, staging: &Path, steps: &mut Steps) -> Result<(), Error> {
        for file in &self.files {
            let from = staging.join(&file.from);
            if from.exists() {
                steps.next()?;
                rename(&from, &root.join(&file.to))?;
            }
        }
        let Some(tree) = &self.tree else {
            return Ok(());
        };
        let to = root.join(&tree.to);
        if digest(&to)? == tree.sha256 {
            return Ok(());
        }
        exchange(&staging.join(&tree.from), &to, staging, steps)
    }
}

fn stage_tree(
    root: &Root,
    staging: &Path,
    tree: &Tree,
    steps: &mut Steps,
) -> Result<Exchange, Error> {
    let from = PathBuf::from("tree");
    for output in &tree.files {
        let place = root.join(&output.path);
        let inside = output.path.strip_prefix(&tree.path);
        let staged = staging.join(&from).join(inside.unwrap_or(&output.path));
        steps.next()?;
        if !link_unchanged(&place, &staged, &output.text) {
            write(&staged, &output.text)?;
        }
    }
    Ok(Exchange {
        sha256: digest(&staging.join(&from))?,
        from,
        to: tree.path.clone(),
    })
}

/// A file that stays as it is keeps its time of change, so that nothing is built again for it.
fn link_unchanged(place: &Path, staged: &Path, text: &str) -> bool {
    let is_same = fs::read(place).is_ok_and(|old| old == text.as_bytes());
    is_same && make_parent(staged).is_ok() && fs::hard_link(place, staged).is_ok()
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let written = || {
        make_parent(path)?;
        let mut file = File::create(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    written().map_err(write_error(path))
}

fn make_parent(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    make_parent(to).map_err(write_error(to))?;
    fs::rename(from, to).map_err(write_error(to))?;
    to.parent().into_iter().for_each(sync_directory);
    Ok(())
}

fn exchange(from: &Path, to: &Path, staging: &Path, steps: &mut Steps) -> Result<(), Error> {
    if to.exists() {
        steps.next()?;
        if exchange_atomically(from, to).is_ok() {
            return Ok(());
        }
        let aside = staging.join("replaced");
        let _ = fs::remove_dir_all(&aside);
        rename(to, &aside)?;
    }
    steps.next()?;
    rename(from, to)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange_atomically(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, from, CWD, to, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange_atomically(_from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Makes a rename outlast a power cut, where the system can do that.
fn sync_directory(directory: &Path) {
    let _ = File::open(directory).and_then(|directory| directory.sync_all());
}

/// What a directory holds: the names and bytes of all files below it.
fn digest(directory: &Path) -> Result<String, Error> {
    let mut hash = Sha256::new();
    for path in root::files_below(directory)? {
        let name = path.strip_prefix(directory).unwrap_or(&path);
        let text = fs::read(&path).map_err(|source| Error::Read {
            path: path.clone(),
            source,
        })?;
        hash.update(Sha256::digest(name.as_os_str().as_encoded_bytes()));
        hash.update(Sha256::digest(text));
    }
    let bytes = hash.finalize();
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
