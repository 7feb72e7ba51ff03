//! Writes changed files one after the other, each whole: killed at any time, every file is the old one or the new one.
//!
//! The contract is written first, and stale files of the generated code go last. Killed in between, the contract may
//! be new and the generated code old: `cargo xtask regen --check` shows it, and `cargo xtask regen` mends it.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use crate::{changes::Changes, error::Error, root::Root};

/// Where new files are written before they are renamed into place. What a killed run left there is thrown away.
const STAGING: &str = ".regen";

/// The right to change the files of a repository, held by one run at a time.
#[derive(Debug)]
pub struct Lock {
    /// The lock is on this handle, and goes with it.
    _openapi: Option<File>,
}

impl Lock {
    /// Waits for nobody.
    ///
    /// # Errors
    /// When another run is at work.
    pub fn take(root: &Root) -> Result<Self, Error> {
        let directory = root.join("openapi");
        // Windows cannot open a directory as a file; there, two runs at once are the user's business.
        let openapi = File::open(&directory).ok();
        match openapi.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => Err(Error::Running),
            _ => Ok(Self { _openapi: openapi }),
        }
    }

    /// Makes the changes.
    ///
    /// # Errors
    /// When a file cannot be written. Before the first file is in place, nothing was changed.
    pub fn commit(&self, root: &Root, changes: &Changes) -> Result<(), Error> {
        let staging = root.join(STAGING);
        let clean = || match fs::remove_dir_all(&staging) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(write_error(&staging)(error))
            }
            _ => Ok(()),
        };
        clean()?;
        let written = steps(root, changes).iter().try_for_each(Step::run);
        clean().and(written)
    }
}

/// One change to the disk, made wholly or not at all.
enum Step<'a> {
    /// Writes a new file below the staging directory, and makes the directory it will move to.
    Stage(PathBuf, &'a str, PathBuf),
    /// Moves it into place.
    Place(PathBuf, PathBuf),
    /// Removes a file that should not be there.
    Remove(PathBuf),
}

/// All is staged before anything is placed: a full disk changes nothing.
fn steps<'a>(root: &Root, changes: &'a Changes) -> Vec<Step<'a>> {
    let (mut stage, mut place, mut remove) = (Vec::new(), Vec::new(), Vec::new());
    for (index, change) in changes.iter().enumerate() {
        let (staged, path) = (
            root.join(STAGING).join(index.to_string()),
            root.join(&change.path),
        );
        match &change.new {
            Some(text) => {
                stage.push(Step::Stage(staged.clone(), text, path.clone()));
                place.push(Step::Place(staged, path));
            }
            None => remove.push(Step::Remove(path)),
        }
    }
    stage.into_iter().chain(place).chain(remove).collect()
}

impl Step<'_> {
    fn run(&self) -> Result<(), Error> {
        let parent = |path: &Path| path.parent().map_or_else(PathBuf::new, Path::to_owned);
        match self {
            Self::Stage(staged, text, path) => fs::create_dir_all(parent(staged))
                .and_then(|()| fs::create_dir_all(parent(path)))
                .and_then(|()| fs::write(staged, text))
                .map_err(write_error(path)),
            Self::Place(staged, path) => fs::rename(staged, path).map_err(write_error(path)),
            Self::Remove(path) => {
                fs::remove_file(path).map_err(write_error(path))?;
                // It goes only when it is empty.
                let _ = fs::remove_dir(parent(path));
                Ok(())
            }
        }
    }
}

fn write_error(path: &Path) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |source| Error::Write { path, source }
}

#[cfg(test)]
mod tests {
    use super::{Lock, Step, steps};
    use crate::{
        changes::tests::{repository, wanted},
        error::Error,
    };

    #[test]
    fn after_every_step_each_file_is_old_or_new_and_the_contract_is_first() {
        for done in 0.. {
            let (_directory, root) = repository();
            let changes = wanted(&root);
            let steps = steps(&root, &changes);
            steps.iter().take(done).try_for_each(Step::run).unwrap();
            let is_new = changes.iter().map(|change| {
                let now = std::fs::read_to_string(root.join(&change.path)).ok();
                assert!(now == change.old || now == change.new, "step {done}");
                now == change.new
            });
            assert!(is_new.is_sorted_by(|a, b| a >= b), "step {done}");
            let lock = Lock::take(&root).unwrap();
            lock.commit(&root, &wanted(&root)).unwrap();
            assert!(wanted(&root).is_empty() && !root.join(super::STAGING).exists());
            if done == steps.len() {
                return;
            }
        }
    }

    #[test]
    #[cfg(unix)]
    fn two_runs_at_once_are_refused() {
        let (_directory, root) = repository();
        let _first = Lock::take(&root).unwrap();
        assert!(matches!(Lock::take(&root), Err(Error::Running)));
    }
}
