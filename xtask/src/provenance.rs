//! `openapi/upstream.json`: where the contract came from.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The public repository that the upstream file is taken from.
const REPOSITORY: &str = "https://github.com/stytchauth/stytch-openapi";

/// The upstream file in it.
const FILE: &str = "openapi.yml";

/// Where the contract came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// The upstream repository.
    pub repository: String,
    /// The file in it.
    pub file: String,
    /// The commit, when it was given.
    pub commit: Option<String>,
    /// The day of that commit, when it was given.
    pub date: Option<String>,
    /// Hash of the file.
    pub sha256: String,
}

impl Provenance {
    /// What is recorded of `upstream`. A file that was recorded before keeps its commit and date.
    #[must_use]
    pub fn of(
        upstream: &str,
        commit: Option<String>,
        date: Option<String>,
        recorded: Option<&Self>,
    ) -> Self {
        let sha256 = hex(&Sha256::digest(upstream.as_bytes()));
        let same = recorded.filter(|recorded| recorded.sha256 == sha256);
        Self {
            repository: REPOSITORY.to_owned(),
            file: FILE.to_owned(),
            commit: commit.or_else(|| same.and_then(|same| same.commit.clone())),
            date: date.or_else(|| same.and_then(|same| same.date.clone())),
            sha256,
        }
    }

    /// What a `upstream.json` records; nothing when it is not readable as one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// What to say when this file is older than the recorded one.
    #[must_use]
    pub fn older_than(&self, recorded: &Self) -> Option<String> {
        let (date, known) = (self.date.as_ref()?, recorded.date.as_ref()?);
        (date < known).then(|| {
            format!("this upstream file is of {date}, older than the recorded one of {known}")
        })
    }

    /// The text of `upstream.json`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{text}\n")
    }
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commit = self.commit.as_deref().unwrap_or("an unnamed commit");
        let date = self.date.as_deref().unwrap_or("an unnamed day");
        write!(
            f,
            "{} at {commit} of {date}, sha256 {}",
            self.file, self.sha256
        )
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::Provenance;

    #[test]
    fn a_known_file_keeps_its_commit() {
        let first = Provenance::of("a", Some("c".into()), Some("d".into()), None);
        assert_eq!(Provenance::of("a", None, None, Some(&first)), first);
        let other = Provenance::of("b", None, None, Some(&first));
        assert_eq!((other.commit, other.date), (None, None));
    }

    #[test]
    fn text_and_back() {
        let first = Provenance::of("", Some("c".into()), None, None);
        assert!(first.sha256.starts_with("e3b0c442"), "{}", first.sha256);
        assert_eq!(Provenance::read(&first.to_text()), Some(first));
    }
}
