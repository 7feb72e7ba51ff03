//! The file that what a server knows is kept in.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Error, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use serde_json::Value;

use crate::state::State;

/// Where a server keeps what it knows, from one run to the next.
#[derive(Debug)]
pub(super) struct StateFile {
    path: PathBuf,
    /// The file as this server read or wrote it last; `None` as long as there is none.
    known: Mutex<Option<Stamp>>,
}

/// Which file it was: when it was written, and how long it is.
type Stamp = (Option<SystemTime>, u64);

impl StateFile {
    /// The file, and what it says; nothing when there is none yet.
    pub(super) fn open(path: PathBuf) -> io::Result<(Self, Option<State>)> {
        let file = Self {
            known: Mutex::new(stamp(&path)),
            path,
        };
        let text = match fs::read_to_string(&file.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok((file, None)),
            read => read.map_err(|error| file.failure(&error))?,
        };
        match State::restored(&text) {
            Ok(state) => Ok((file, Some(state))),
            Err(error) => Err(file.failure(&format_args!(
                "not a state that this version kept ({error}). It is left as it is; name another file, or remove it"
            ))),
        }
    }

    /// Writes a file beside it, and puts that into its place: a reader finds the old state or the new one.
    pub(super) fn write(&self, state: &Value) -> io::Result<()> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found = stamp(&self.path);
        if found.is_some() && found != *known {
            return Err(self.failure(
                &"something else wrote it meanwhile, so it is left alone. Does another server keep its state in it?",
            ));
        }
        let mut beside = self.path.clone().into_os_string();
        beside.push(format!(".{}.new", std::process::id()));
        let beside = PathBuf::from(beside);
        let written = write_to(&beside, state).and_then(|()| fs::rename(&beside, &self.path));
        written.map_err(|error| {
            // What is left of it helps nobody.
            let _ = fs::remove_file(&beside);
            self.failure(&error)
        })?;
        *known = stamp(&self.path);
        Ok(())
    }

    fn failure(&self, reason: &dyn std::fmt::Display) -> Error {
        Error::other(format!("{}: {reason}", self.path.display()))
    }
}

fn write_to(path: &Path, state: &Value) -> io::Result<()> {
    let mut file = io::BufWriter::new(owners_alone(path)?);
    serde_json::to_writer_pretty(&mut file, state)?;
    file.write_all(b"\n")?;
    // Not left to a drop, which says nothing of a full disk.
    file.into_inner()?.sync_all()
}

fn stamp(path: &Path) -> Option<Stamp> {
    let found = fs::metadata(path).ok()?;
    Some((found.modified().ok(), found.len()))
}

/// It holds secrets: no other user reads it.
fn owners_alone(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use crate::Server;
    use std::fs;
    use std::path::PathBuf;
    use std::time::Duration;

    /// A directory of this test alone, gone afterwards.
    struct Directory(PathBuf);

    impl Directory {
        fn new(name: &str) -> Self {
            let path =
                std::env::temp_dir().join(format!("stytch-mock-{}-{name}", std::process::id()));
            fs::create_dir_all(&path).expect("a directory");
            Self(path)
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[tokio::test]
    async fn what_is_saved_is_there_in_the_next_run() {
        let directory = Directory::new("kept");
        let file = directory.0.join("state.json");
        let first = Server::builder()
            .state_file(&file)
            .start()
            .await
            .expect("one");
        first.advance(Duration::from_secs(60));
        let organization = first.organization_id().to_owned();
        let deleted = first
            .client()
            .b2b()
            .organizations()
            .delete(&organization)
            .await;
        deleted.expect("deleted");
        first.save().expect("written");
        let next = Server::builder()
            .state_file(&file)
            .start()
            .await
            .expect("the next");
        assert_eq!(next.project_id(), first.project_id());
        assert_eq!(next.secret(), first.secret());
        assert_eq!(next.organization_id(), organization);
        let found = next.client().b2b().organizations().get(&organization).await;
        assert!(found.is_err(), "it was deleted");
        next.reset();
        let token = next.admin().session_token();
        next.client()
            .b2b()
            .as_member(token)
            .await
            .expect("all is as at first");
        assert_eq!(fs::read_dir(&directory.0).expect("it is there").count(), 1);
    }

    #[tokio::test]
    async fn what_another_server_wrote_is_not_lost() {
        let directory = Directory::new("shared");
        let file = directory.0.join("state.json");
        let start = || Server::builder().state_file(&file).start();
        let first = start().await.expect("one");
        let second = start().await.expect("another");
        second.add_organization("Other").expect("added");
        second.save().expect("nobody wrote it since");
        let written = fs::read_to_string(&file).expect("it is there");
        let refused = first.save().expect_err("it would be lost");
        assert!(refused.to_string().contains("another server"), "{refused}");
        assert_eq!(fs::read_to_string(&file).expect("it is there"), written);
        fs::remove_file(&file).expect("removed");
        first.save().expect("there is nothing to lose");
    }

    #[tokio::test]
    async fn a_file_that_cannot_be_is_refused_at_the_start() {
        let directory = Directory::new("nowhere");
        let file = directory.0.join("missing").join("state.json");
        let refused = Server::builder().state_file(&file).start().await;
        let refused = refused.expect_err("there is no such directory");
        assert!(refused.to_string().contains("state.json"), "{refused}");
    }

    #[tokio::test]
    async fn a_broken_file_is_named_and_left_alone() {
        let directory = Directory::new("broken");
        let file = directory.0.join("state.json");
        fs::write(&file, "{ \"users\": 1 }").expect("written");
        let refused = Server::builder()
            .state_file(&file)
            .start()
            .await
            .expect_err("refused");
        assert!(
            refused.to_string().contains("state.json: not a state"),
            "{refused}"
        );
        assert_eq!(
            fs::read_to_string(&file).expect("it is there"),
            "{ \"users\": 1 }"
        );
    }
}
