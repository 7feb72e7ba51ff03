//! The file that what a server knows is kept in.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Error, ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::state::State;

/// Where a server keeps what it knows, from one run to the next.
#[derive(Clone, Debug)]
pub(super) struct StateFile(PathBuf);

impl StateFile {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// What the file says; nothing when there is none yet.
    pub(super) fn read(&self) -> io::Result<Option<State>> {
        let text = match fs::read_to_string(&self.0) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|error| self.failure(&error))?,
        };
        let restored = State::restored(&text).map(Some);
        restored.map_err(|error| self.failure(&format_args!("not a state that was kept: {error}")))
    }

    /// Writes a file beside it, and puts that into its place: a reader finds the old state or the new one.
    pub(super) fn write(&self, state: &Value) -> io::Result<()> {
        let mut beside = self.0.clone().into_os_string();
        beside.push(format!(".{}.new", std::process::id()));
        let beside = PathBuf::from(beside);
        let written = write_to(&beside, state).and_then(|()| fs::rename(&beside, &self.0));
        written.map_err(|error| {
            // What is left of it helps nobody.
            let _ = fs::remove_file(&beside);
            self.failure(&error)
        })
    }

    fn failure(&self, reason: &dyn std::fmt::Display) -> Error {
        Error::other(format!("{}: {reason}", self.0.display()))
    }
}

fn write_to(path: &Path, state: &Value) -> io::Result<()> {
    let mut file = owners_alone(path)?;
    serde_json::to_writer_pretty(io::BufWriter::new(&file), state)?;
    file.write_all(b"\n")?;
    file.sync_all()
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
