//! The little that is asked of git.

use std::process::{Command, Output};

use crate::{error::Error, root::Root};

/// Git, in a repository.
#[derive(Clone, Copy, Debug)]
pub struct Git<'a> {
    root: &'a Root,
}

impl<'a> Git<'a> {
    /// Git in this repository.
    #[must_use]
    pub fn at(root: &'a Root) -> Self {
        Self { root }
    }

    /// Checks that there is such a revision.
    ///
    /// # Errors
    /// When there is none, or git cannot be run.
    pub fn require_revision(&self, revision: &str) -> Result<(), Error> {
        let commit = format!("{revision}^{{commit}}");
        let arguments = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &commit,
        ];
        let output = self.run(&arguments)?;
        if output.status.success() {
            return Ok(());
        }
        // Git is quiet about a revision that it does not know, and not about anything else.
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(Error::Git {
            command: "rev-parse".into(),
            problem: match complaint.trim() {
                "" => format!("`{revision}` is neither a file nor a revision"),
                complaint => {
                    format!(
                        "`{revision}` is no file, and no revision can be looked for: {complaint}"
                    )
                }
            },
        })
    }

    /// A file of a revision, if it has it.
    #[must_use]
    pub fn show(&self, revision: &str, path: &str) -> Option<String> {
        let object = format!("{revision}:./{path}");
        let output = self.run(&["show", "--end-of-options", &object]).ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then_some(text)
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, Error> {
        Command::new("git")
            .arg("-C")
            .arg(self.root.join(""))
            .args(arguments)
            .output()
            .map_err(|error| Error::Git {
                command: arguments.join(" "),
                problem: error.to_string(),
            })
    }
}
