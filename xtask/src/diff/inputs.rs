//! What is compared: contracts, upstream files, or the contract of a git revision.

use std::fs;

use serde_json::Value;
use stytch_api_codegen::Model;

use crate::{
    canonical::TITLE,
    diff::places::code,
    docs::Undocumented,
    document,
    error::{Error, Finding, Findings, Kind},
    fetch::Origin,
    git::Git,
    import,
    pointer::Pointer,
    provenance::Provenance,
    regen::{CONTRACT, PROVENANCE, previous, recorded, sources},
    root::Root,
    tolerance::{Level, Tolerance},
    validate, version,
    yaml::{self, Source},
};

/// One side of a comparison.
#[derive(Debug)]
pub struct Input {
    /// What it is called.
    pub name: String,
    /// What users see of it.
    pub model: Model,
    /// What was wrong on the way to it.
    pub warnings: Findings,
    /// What else there is to say about it.
    pub notes: Vec<String>,
}

impl Input {
    /// What was named on the command line: a file, an https URL, or a git revision.
    ///
    /// # Errors
    /// When it is none of these, cannot be read, or holds what has no model. The error names it.
    pub fn named(root: &Root, given: &str) -> Result<Self, Error> {
        Self::read(root, given).map_err(|error| incomparable(given, error))
    }

    fn read(root: &Root, given: &str) -> Result<Self, Error> {
        let origin = Origin::parse(given)?;
        match &origin {
            Origin::File(path) if !path.is_file() => Self::of_revision(root, given),
            Origin::File(path) => {
                let beside = path.with_file_name("upstream.json");
                let recorded = fs::read_to_string(beside).ok();
                Self::of_source(root, origin.read()?, recorded, None)
            }
            Origin::Url(_) => Self::of_source(root, origin.read()?, None, origin.commit()),
        }
    }

    /// The contract in the working tree.
    ///
    /// # Errors
    /// When it cannot be read, or holds what has no model. The error names it.
    pub fn working_tree(root: &Root) -> Result<Self, Error> {
        let source = root.source(CONTRACT)?;
        let recorded = root.optional_source(PROVENANCE)?.map(|source| source.text);
        Self::of_source(root, source, recorded, None).map_err(|error| incomparable(CONTRACT, error))
    }

    fn noting(mut self, note: Option<String>) -> Self {
        self.notes.splice(0..0, note);
        self
    }

    /// The contract of a revision; none is an empty one, since everything is new then.
    ///
    /// # Errors
    /// When git fails or knows no such revision, or the contract of that time has no model.
    pub fn of_revision(root: &Root, revision: &str) -> Result<Self, Error> {
        let git = Git::at(root);
        git.require_revision(revision)?;
        let name = format!("{revision}:{CONTRACT}");
        match git.show(revision, CONTRACT) {
            Some(text) => {
                let source = Source { name, text };
                let input = Self::of_contract(validate::read(&source)?, source.name)?;
                let recorded = git.show(revision, PROVENANCE);
                Ok(input.noting(recorded.as_deref().and_then(made_from)))
            }
            None => Ok(Self {
                name,
                model: Model::default(),
                warnings: Findings::default(),
                notes: Vec::new(),
            }),
        }
    }

    /// An older contract may not be what the checks of today want; what it can be compared by is enough.
    fn of_contract(contract: Value, name: String) -> Result<Self, Error> {
        let (contract, warnings) = Tolerance::within(Level::Reading, |tolerance| {
            validate::sound(contract, tolerance)
        })?;
        Ok(Self {
            name,
            model: Model::of(&contract)?,
            warnings,
            notes: vec![without_words(&contract)],
        })
    }

    /// A contract with what stands beside it about its upstream, or an upstream file with its commit.
    fn of_source(
        root: &Root,
        source: Source,
        beside: Option<String>,
        commit: Option<String>,
    ) -> Result<Self, Error> {
        let name = source.name.clone();
        version::require_text(&source)?;
        let document = version::require_3_0(match name.ends_with(".json") {
            true => validate::read(&source)?,
            false => yaml::read(&source)?,
        })?;
        if is_contract(&document) {
            let input = Self::of_contract(document, name)?;
            return Ok(input.noting(beside.as_deref().and_then(made_from)));
        }
        let previous = previous(root)?;
        if let Some(previous) = &previous {
            require_same_api(&document, previous)?;
        }
        let provenance = Provenance::of(&source.text, commit, None, recorded(root)?.as_ref());
        let sources = sources(root, source, previous)?;
        let made = import::contract(&sources, Level::Reading)?;
        Ok(Self {
            name,
            model: Model::of(&made.document)?,
            warnings: made.warnings,
            notes: vec![
                from(&provenance),
                format!("lint: {}", made.lint),
                without_words(&made.document),
            ],
        })
    }

    /// What would stop regen, because somebody has to decide or mend it first.
    #[must_use]
    pub fn alerts(&self) -> Vec<String> {
        let findings = self.warnings.as_slice().iter();
        findings
            .filter(|finding| !finding.kind.is_stale())
            .map(|finding| format!("`{}`: {}", finding.at.replace('`', "'"), finding.what))
            .collect()
    }
}

fn without_words(contract: &Value) -> String {
    format!("without words: {}", Undocumented::of(contract))
}

/// What an `upstream.json` says.
fn made_from(text: &str) -> Option<String> {
    Provenance::read(text).as_ref().map(from)
}

fn from(provenance: &Provenance) -> String {
    format!("upstream: {}", code(&provenance.to_string()))
}

fn incomparable(name: &str, source: Error) -> Error {
    Error::Incomparable {
        name: name.to_owned(),
        source: Box::new(source),
    }
}

/// Only our ids have dots.
fn is_contract(document: &Value) -> bool {
    let operations = document::operations(document);
    let title = document.pointer("/info/title").and_then(Value::as_str);
    title == Some(TITLE) && operations.iter().all(|it| it.id().contains('.'))
}

/// A document of which no path is known is that of another API: everything would be new and everything gone.
fn require_same_api(document: &Value, contract: &Value) -> Result<(), Error> {
    let known = document::operations(contract);
    let found = document::operations(document);
    let is_known = |path: &str| known.iter().any(|operation| operation.path == path);
    if known.is_empty() || found.iter().any(|operation| is_known(operation.path)) {
        return Ok(());
    }
    Err(Finding::new(
        Kind::Version,
        Pointer::to(["paths"]),
        "this is another API: it has none of the paths of the contract that is here",
        "give an OpenAPI file of Stytch",
    )
    .into())
}
