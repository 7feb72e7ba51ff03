//! Writes all changes or none.
//!
//! 1. Everything new is written below `.regen/`; the repository is as it was. Killed here, the next run
//!    throws `.regen/` away.
//! 2. `.regen/journal.json` appears, by one rename. From here on the changes count as made. Killed
//!    anywhere after it, the next `regen` reads the journal and finishes, before it does anything else;
//!    until then every other command says so and stops.
//! 3. Each single file is renamed into its place, and the directory of generated files is exchanged for
//!    the new one. Each of these steps is atomic, and doing one again changes nothing. Where the file
//!    system cannot exchange directories, two renames do it.
//! 4. The journal is removed, then the rest of `.regen/`.
//!
//! So no file is ever half written, the generated files are all of one contract, and after the next run
//! the repository is wholly the old or wholly the new one. Between the renames of step 3, and only
//! there, contract and generated files can be of two runs; the journal is what tells. One run at a
//! time: the directory `openapi` is locked meanwhile.

mod journal;
mod steps;

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use self::{journal::Journal, steps::Steps};
use crate::{changes::Changes, error::Error, root::Root};

/// Where everything is prepared.
const STAGING: &str = ".regen";

/// The right to change the files of a repository, held by one run at a time.
#[derive(Debug)]
pub struct Lock {
    root: Root,
    /// The lock is on this handle, and goes with it.
    _openapi: Option<File>,
}

/// Whether the last run was finished for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovered {
    /// There was nothing to do.
    Nothing,
    /// Its changes were decided, and are all made now.
    Finished,
}

impl Lock {
    /// Waits for nobody, and finishes what an interrupted run left.
    ///
    /// # Errors
    /// When another run is at work, or its leavings cannot be dealt with.
    pub fn take(root: &Root) -> Result<(Self, Recovered), Error> {
        let lock = Self {
            root: root.clone(),
            _openapi: lock(&root.join("openapi"))?,
        };
        let recovered = recover(root, &mut Steps::uninterrupted())?;
        Ok((lock, recovered))
    }

    /// Makes the changes.
    ///
    /// # Errors
    /// When a file cannot be written. Then nothing was changed, unless the error says otherwise.
    pub fn commit(&self, changes: &Changes) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        write(&self.root, changes, &mut Steps::uninterrupted()).inspect_err(|_| {
            if !is_pending(&self.root) {
                let _ = fs::remove_dir_all(self.root.join(STAGING));
            }
        })
    }
}

/// Fails when a run was interrupted after its changes were decided, so that nobody reads a mixture.
///
/// # Errors
/// Says how to go on.
pub fn require_settled(root: &Root) -> Result<(), Error> {
    match is_pending(root) {
        true => Err(Error::Interrupted),
        false => Ok(()),
    }
}

fn is_pending(root: &Root) -> bool {
    journal::path(&root.join(STAGING)).exists()
}

/// Windows cannot open a directory as a file; there two runs at once are the user's business.
#[cfg(not(unix))]
fn lock(_directory: &Path) -> Result<Option<File>, Error> {
    Ok(None)
}

#[cfg(unix)]
fn lock(directory: &Path) -> Result<Option<File>, Error> {
    let failure = |source| Error::Read {
        path: directory.to_owned(),
        source,
    };
    let file = File::open(directory).map_err(failure)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(Error::Running),
        Err(TryLockError::Error(source)) => Err(failure(source)),
    }
}

/// Stage, decide, apply, clean up.
fn write(root: &Root, changes: &Changes, steps: &mut Steps) -> Result<(), Error> {
    let staging = root.join(STAGING);
    prove_writable(root, changes)?;
    let journal = Journal::stage(root, &staging, changes, steps)?;
    journal.decide(&staging, steps)?;
    journal.apply(root, &staging, steps)?;
    clean_up(&staging, steps)
}

/// Finishes or throws away what an interrupted run left.
fn recover(root: &Root, steps: &mut Steps) -> Result<Recovered, Error> {
    let staging = root.join(STAGING);
    let journal = Journal::read(&staging)?;
    if let Some(journal) = &journal {
        journal.apply(root, &staging, steps)?;
    }
    clean_up(&staging, steps)?;
    Ok(match journal {
        Some(_) => Recovered::Finished,
        None => Recovered::Nothing,
    })
}

/// The journal first: without it, the rest is rubbish.
fn clean_up(staging: &Path, steps: &mut Steps) -> Result<(), Error> {
    let journal = journal::path(staging);
    if journal.exists() {
        steps.next()?;
        fs::remove_file(&journal).map_err(write_error(&journal))?;
    }
    if staging.exists() {
        steps.next()?;
        fs::remove_dir_all(staging).map_err(write_error(staging))?;
    }
    Ok(())
}

/// What cannot be renamed into its place later is refused now, while nothing is decided.
fn prove_writable(root: &Root, changes: &Changes) -> Result<(), Error> {
    let files = changes.files().iter().map(|output| &output.path);
    for path in files.chain(changes.tree().map(|tree| &tree.path)) {
        let path = root.join(path);
        let directory = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory).map_err(write_error(&path))?;
        tempfile::tempfile_in(directory).map_err(write_error(&path))?;
    }
    Ok(())
}

fn write_error(path: &Path) -> impl FnOnce(std::io::Error) -> Error + use<> {
    let path: PathBuf = path.to_owned();
    move |source| Error::Write { path, source }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs, path::PathBuf};

    use tempfile::TempDir;

    use super::{Lock, STAGING, Steps, is_pending, recover, require_settled, write};
    use crate::{
        changes::{Changes, Output, Tree},
        error::Error,
        root::{self, Root},
    };

    struct Repository {
        directory: TempDir,
        root: Root,
    }

    impl Repository {
        fn old() -> Self {
            let directory = tempfile::tempdir().unwrap();
            for (path, text) in [
                ("openapi/stytch.json", "old"),
                ("openapi/upstream.json", "old"),
                ("src/generated/same.rs", "same"),
                ("src/generated/mod.rs", "old"),
                ("src/generated/gone/deep.rs", "old"),
                ("src/lib.rs", "by hand"),
            ] {
                let path = directory.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            let root = Root::find(Some(directory.path().to_owned())).unwrap();
            Self { directory, root }
        }

        fn changes(&self) -> Changes {
            let output = |path: &str, text: &str| Output {
                path: path.into(),
                text: text.into(),
            };
            let files = vec![
                output("openapi/stytch.json", "new"),
                output("openapi/upstream.json", "new"),
                output("CHANGELOG.md", "new"),
            ];
            let tree = Tree {
                path: "src/generated".into(),
                files: vec![
                    output("src/generated/same.rs", "same"),
                    output("src/generated/mod.rs", "new"),
                    output("src/generated/fresh/deep.rs", "new"),
                ],
            };
            Changes::find(&self.root, files, tree).unwrap()
        }

        fn files(&self) -> BTreeMap<PathBuf, String> {
            let files = root::files_below(self.directory.path()).unwrap();
            files
                .into_iter()
                .map(|path| {
                    (
                        self.root.relative(&path).to_owned(),
                        root::read(&path).unwrap(),
                    )
                })
                .filter(|(path, _)| !path.starts_with(STAGING))
                .collect()
        }
    }

    fn expected_new() -> BTreeMap<PathBuf, String> {
        let repository = Repository::old();
        let (lock, _) = Lock::take(&repository.root).unwrap();
        lock.commit(&repository.changes()).unwrap();
        assert!(!repository.root.join(STAGING).exists());
        assert!(repository.changes().is_empty());
        repository.files()
    }

    #[test]
    fn killed_at_any_step_the_next_run_makes_it_old_or_new() {
        let (old, new) = (Repository::old().files(), expected_new());
        let mut outcomes = Vec::new();
        for killed_at in 0.. {
            let repository = Repository::old();
            let run = write(
                &repository.root,
                &repository.changes(),
                &mut Steps::killed_at(killed_at),
            );
            let decided = is_pending(&repository.root);
            if !decided {
                let now = repository.files();
                assert!(now == old || now == new, "a mixture at step {killed_at}");
            }
            assert_eq!(require_settled(&repository.root).is_err(), decided);
            recover(&repository.root, &mut Steps::uninterrupted()).unwrap();
            let after = repository.files();
            assert!(
                after == old || after == new,
                "a mixture after step {killed_at}"
            );
            assert!(!decided || after == new, "decided, then undone");
            outcomes.push(after == new);
            if run.is_ok() {
                break;
            }
        }
        assert!(outcomes.len() > 10, "{outcomes:?}");
        assert!(
            outcomes.is_sorted() && outcomes.contains(&false),
            "{outcomes:?}"
        );
    }

    #[test]
    fn killed_while_recovering_the_run_after_finishes() {
        let new = expected_new();
        for killed_at in 0..6 {
            let repository = Repository::old();
            let mut first = 0;
            while !is_pending(&repository.root) {
                let _ = write(
                    &repository.root,
                    &repository.changes(),
                    &mut Steps::killed_at(first),
                );
                first += 1;
            }
            let _ = recover(&repository.root, &mut Steps::killed_at(killed_at));
            recover(&repository.root, &mut Steps::uninterrupted()).unwrap();
            assert_eq!(repository.files(), new, "step {killed_at}");
        }
    }

    #[test]
    fn a_place_that_cannot_be_written_leaves_everything_as_it_was() {
        let repository = Repository::old();
        let before = repository.files();
        let bad = Output {
            path: "src/lib.rs/below_a_file.md".into(),
            text: String::new(),
        };
        let tree = repository.changes().tree().unwrap().clone();
        let changes = Changes::find(&repository.root, vec![bad], tree).unwrap();
        let (lock, _) = Lock::take(&repository.root).unwrap();
        assert!(matches!(lock.commit(&changes), Err(Error::Write { .. })));
        assert_eq!(repository.files(), before);
        assert!(!repository.root.join(STAGING).exists());
    }

    #[test]
    #[cfg(unix)]
    fn two_runs_at_once_are_refused() {
        let repository = Repository::old();
        let _first = Lock::take(&repository.root).unwrap();
        assert!(matches!(Lock::take(&repository.root), Err(Error::Running)));
    }
}
