//! What can stop a command, and how it is told.

use std::{fmt, io, path::PathBuf};

/// Why a command stopped. No file was changed, but by `Write`, which may come after the first of several files.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error("cannot read {}: {source}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {}: {source}", .path.display())]
    Write {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is not the YAML or JSON it should be.
    #[error("{file}:{line}:{column}: {message}")]
    Syntax {
        /// The file, as it was named.
        file: String,
        /// Line, from 1.
        line: u64,
        /// Column, from 1.
        column: u64,
        /// What is wrong there.
        message: String,
    },
    /// The input was understood and is refused.
    #[error("{0}")]
    Refused(Findings),
    /// There is no repository at or above the working directory.
    #[error("no directory `openapi` at or above {}: run this inside the repository", .from.display())]
    NoRoot {
        /// Where the search began.
        from: PathBuf,
    },
    /// The contract is not there yet.
    #[error("{} is missing: make it with `cargo xtask regen --upstream FILE`", .path.display())]
    NoContract {
        /// Where it should be.
        path: PathBuf,
    },
    /// A run of regen is at work on the same files.
    #[error("another run of regen is at work here: wait for it, then try again")]
    Running,
    /// The upstream file could not be fetched.
    #[error("cannot fetch {url}: {problem}")]
    Fetch {
        /// From where.
        url: String,
        /// What went wrong, and what to do.
        problem: String,
    },
    /// Git did not do what was asked.
    #[error("git {command}: {problem}")]
    Git {
        /// What was asked.
        command: String,
        /// What it said.
        problem: String,
    },
    /// One side of a comparison is no contract, nor can one be made of it.
    #[error("{name} cannot be compared:\n{source}")]
    Incomparable {
        /// How it is called.
        name: String,
        /// Why.
        source: Box<Error>,
    },
    /// Neither side of a comparison can be compared.
    #[error("{0}\n\n{1}")]
    BothIncomparable(Box<Error>, Box<Error>),
    /// An upstream file was refused: then there is more to say about it.
    #[error(
        "{source}\n\nnothing was written; `cargo xtask diff HEAD {upstream}` shows what else this file changes for \
         callers"
    )]
    RefusedUpstream {
        /// How the file was named.
        upstream: String,
        /// Why.
        source: Box<Error>,
    },
    /// The code generator refused the contract.
    #[error("the code generator refused the contract: {0}")]
    Codegen(#[from] stytch_api_codegen::Error),
    /// The code generator made what cannot be a snapshot.
    #[error("the code generator's snapshot is wrong: {problem}")]
    Snapshot {
        /// What is wrong with it.
        problem: String,
    },
}

/// What kind of thing is wrong. Tests and callers tell findings apart by this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Not OpenAPI 3.0.x.
    Version,
    /// Something in the document has another JSON shape than OpenAPI gives it.
    Shape,
    /// A construct that regen does not know.
    Construct,
    /// Two operations with one id.
    DuplicateOperation,
    /// A reference to nothing.
    DanglingReference,
    /// A host that is not one of Stytch's three.
    Host,
    /// Security that the overlay does not confirm.
    Security,
    /// A text that looks like a credential, and nobody said whether it is one.
    Secret,
    /// An upstream package without a home.
    UnknownPackage,
    /// A name that is not a name in Rust.
    BadName,
    /// Two things under one name.
    NameClash,
    /// A product that needs another one.
    ProductMix,
    /// A mistake in an overlay document.
    Overlay,
    /// An overlay action that has no effect any more.
    StaleOverlay,
    /// A declared name of something that is not there any more.
    StaleName,
    /// Words about something that is not there any more.
    StaleDocs,
    /// A strict property that is not required any more.
    StaleStrict,
    /// A mistake in what is declared about decoding.
    Decoding,
    /// A mistake in the documentation files.
    Docs,
}

impl Kind {
    /// What our own files say about something that is not there any more.
    #[must_use]
    pub fn is_stale(self) -> bool {
        matches!(
            self,
            Self::StaleOverlay | Self::StaleName | Self::StaleDocs | Self::StaleStrict
        )
    }

    /// What somebody has to decide about where secrets go. The document is whole, whatever they decide.
    #[must_use]
    pub fn is_decision(self) -> bool {
        matches!(self, Self::Host | Self::Security | Self::Secret)
    }
}

/// One thing that is wrong: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// A JSON pointer, or a file with an action.
    pub at: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub fix: String,
}

impl Finding {
    /// A finding at a place.
    pub fn new(
        kind: Kind,
        at: impl fmt::Display,
        what: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            at: at.to_string(),
            what: what.into(),
            fix: fix.into(),
        }
    }
}

/// Everything one step found, so that one run shows it all.
#[derive(Debug, Default)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// All of them, in the order of the document.
    #[must_use]
    pub fn as_slice(&self) -> &[Finding] {
        &self.0
    }

    /// `value` when nothing was found.
    pub fn or<T>(self, value: T) -> Result<T, Error> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(Error::Refused(self))
        }
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl From<Finding> for Error {
    fn from(finding: Finding) -> Self {
        Self::Refused(Findings(vec![finding]))
    }
}

/// More than this many findings are counted instead of shown.
const SHOWN: usize = 20;

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().take(SHOWN).enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(
                f,
                "{gap}{}\n  {}\n  -> {}",
                finding.at, finding.what, finding.fix
            )?;
        }
        match self.0.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => write!(f, "\n\nand {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Finding, Findings, Kind};

    #[test]
    fn long_lists_are_cut() {
        let findings: Findings = (0..25)
            .map(|n| Finding::new(Kind::Shape, format!("#/{n}"), "odd", "mend it"))
            .collect();
        let text = findings.to_string();
        assert!(text.starts_with("#/0\n  odd\n  -> mend it\n\n#/1"));
        assert!(text.ends_with("and 5 more"));
    }
}
