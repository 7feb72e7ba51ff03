//! What is compared: contracts, upstream files, or the contract of a git revision.

use serde_json::{Value, json};

use crate::{
    document,
    error::{Error, Findings, Kind},
    fetch::Origin,
    git::Git,
    import,
    regen::{CONTRACT, previous, sources},
    root::Root,
    tolerance::Level,
    validate, yaml,
    yaml::Source,
};

/// One side of a comparison.
#[derive(Debug)]
pub struct Input {
    /// What it is called.
    pub name: String,
    /// A contract.
    pub contract: Value,
    /// What was wrong on the way to it.
    pub warnings: Findings,
}

impl Input {
    /// What was named on the command line: a file, an https URL, or a git revision.
    ///
    /// # Errors
    /// When it is none of these, or cannot be read.
    pub fn named(root: &Root, given: &str) -> Result<Self, Error> {
        let origin = Origin::parse(given)?;
        match &origin {
            Origin::File(path) if !path.is_file() => Self::of_revision(root, given),
            _ => Self::of_source(root, origin.read()?),
        }
    }

    /// The contract in the working tree.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn working_tree(root: &Root) -> Result<Self, Error> {
        Self::of_source(root, root.source(CONTRACT)?)
    }

    /// The contract of a revision; none is an empty one, since everything is new then.
    ///
    /// # Errors
    /// When git fails, or knows no such revision.
    pub fn of_revision(root: &Root, revision: &str) -> Result<Self, Error> {
        let git = Git::at(root);
        git.require_revision(revision)?;
        let name = format!("{revision}:{CONTRACT}");
        let contract = match git.show(revision, CONTRACT) {
            Some(text) => validate::read(&Source {
                name: name.clone(),
                text,
            })?,
            None => json!({}),
        };
        Ok(Self {
            name,
            contract,
            warnings: Findings::default(),
        })
    }

    fn of_source(root: &Root, source: Source) -> Result<Self, Error> {
        let name = source.name.clone();
        let document: Value = match name.ends_with(".json") {
            true => validate::read(&source)?,
            false => yaml::read(&source)?,
        };
        if is_contract(&document) {
            return Ok(Self {
                name,
                contract: document,
                warnings: Findings::default(),
            });
        }
        let sources = sources(root, source, previous(root)?)?;
        let made = import::contract(&sources, Level::Reading)?;
        Ok(Self {
            name,
            contract: made.document,
            warnings: made.warnings,
        })
    }

    /// What would stop regen because somebody has to decide where secrets may go.
    #[must_use]
    pub fn alerts(&self) -> Vec<String> {
        let findings = self.warnings.as_slice().iter();
        findings
            .filter(|finding| matches!(finding.kind, Kind::Host | Kind::Security))
            .map(|finding| format!("`{}`: {}", finding.at.replace('`', "'"), finding.what))
            .collect()
    }
}

/// Only our ids have dots.
fn is_contract(document: &Value) -> bool {
    let operations = document::operations(document);
    !operations.is_empty()
        && operations
            .iter()
            .all(|operation| operation.id().contains('.'))
}
