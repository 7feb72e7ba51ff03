//! `cargo xtask regen`: upstream to contract to code, all or nothing.

use std::path::Path;

use serde_json::Value;
use stytch_api_codegen::Model;

use crate::{
    changes::{Changes, Output, Tree},
    diff::Report,
    docs::{Docs, Undocumented},
    error::{Error, Findings},
    facts::{self, EXCEPTIONS, Exceptions, FACTS, Facts, Missing, Ours},
    fetch::Origin,
    import::{self, Sources},
    lint::Lint,
    progress::Progress,
    provenance::Provenance,
    root::Root,
    snapshot,
    summary::Summary,
    tolerance::Level,
    validate,
    yaml::Source,
};

/// The contract.
pub const CONTRACT: &str = "openapi/stytch.json";
/// Where the contract came from.
pub const PROVENANCE: &str = "openapi/upstream.json";
const OVERLAY: &str = "openapi/overlay";
/// Our words.
pub const DOCS: &str = "openapi/docs";
const GENERATED: &str = "src/generated";

/// An upstream file, and which one it is.
#[derive(Clone, Debug)]
pub struct Upstream {
    /// Where it is.
    pub origin: Origin,
    /// Its commit, when known.
    pub commit: Option<String>,
    /// The day of that commit, when known.
    pub date: Option<String>,
    /// What about it is tolerated.
    pub level: Level,
}

/// What regen would do, before it is done.
#[derive(Debug)]
pub struct Plan {
    /// What the contract is made from, when it is made anew.
    pub imported: Option<Imported>,
    /// The contract that was here.
    pub previous: Option<Value>,
    /// The contract as it should be.
    pub contract: Value,
    /// What users see of it.
    pub model: Model,
    /// The facts that our docs lack.
    pub missing: Missing,
    files: Vec<Output>,
    tree: Tree,
}

/// What there is to say about an upstream file.
#[derive(Debug)]
pub struct Imported {
    /// Which file it is.
    pub provenance: Provenance,
    /// Whether it is older than the one before, in words.
    pub remark: Option<String>,
    /// What looks wrong in it.
    pub lint: Lint,
    /// What was wrong and tolerated.
    pub warnings: Findings,
}

impl Plan {
    /// Works out everything and writes nothing.
    ///
    /// # Errors
    /// When anything is wrong with the inputs.
    pub fn make(
        root: &Root,
        upstream: Option<&Upstream>,
        progress: Progress,
    ) -> Result<Self, Error> {
        let previous = previous(root)?;
        let mut files = Vec::new();
        let (contract, facts, imported) = match upstream {
            Some(upstream) => {
                let recorded = recorded(root)?;
                let (contract, provenance) = import(
                    root,
                    upstream,
                    recorded.as_ref(),
                    previous.clone(),
                    progress,
                )?;
                files.push(output(CONTRACT, contract.text));
                files.push(output(PROVENANCE, provenance.to_text()));
                let facts = Facts::of(&contract.said);
                files.push(output(FACTS, facts.to_text()));
                let imported = Imported {
                    remark: recorded.and_then(|recorded| provenance.remark(&recorded)),
                    provenance,
                    lint: contract.lint,
                    warnings: contract.warnings,
                };
                (contract.document, facts, Some(imported))
            }
            None => (vendored(root)?, recorded_facts(root)?, None),
        };
        let level = upstream.map_or(Level::Strict, |upstream| upstream.level);
        let docs = Docs::read(&root.yaml_sources(DOCS)?)?;
        let missing = missing(root, &docs, &contract, &facts, level)?;
        progress.step("generating code");
        let model = Model::of(&contract)?;
        let tree = generated(&model)?;
        Ok(Self {
            imported,
            previous,
            contract,
            model,
            missing,
            files,
            tree,
        })
    }

    /// One more file to write.
    pub fn add(&mut self, path: &str, text: String) {
        self.files.push(output(path, text));
    }

    /// What has to be done to the disk.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn changes(&self, root: &Root) -> Result<Changes, Error> {
        Changes::find(root, self.files.clone(), self.tree.clone())
    }

    /// What changes for callers.
    ///
    /// # Errors
    /// When the contract that was here has no model: it may be broken, since it is replaced.
    pub fn report(&self) -> Result<Report, Error> {
        let previous = self.previous.as_ref().map(Model::of).transpose()?;
        Ok(Report::of(&previous.unwrap_or_default(), &self.model))
    }

    /// What the contract holds.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(&self.contract)
    }

    /// What has no words yet.
    #[must_use]
    pub fn undocumented(&self) -> Undocumented {
        Undocumented::of(&self.contract)
    }
}

fn import(
    root: &Root,
    upstream: &Upstream,
    recorded: Option<&Provenance>,
    previous: Option<Value>,
    progress: Progress,
) -> Result<(import::Contract, Provenance), Error> {
    progress.step(&format!("reading {}", upstream.origin.name()));
    let source = upstream.origin.read()?;
    let provenance = Provenance::of(
        &source.text,
        upstream.commit.clone().or_else(|| upstream.origin.commit()),
        upstream.date.clone(),
        recorded,
    );
    progress.step("making the contract");
    let sources = sources(root, source, previous)?;
    Ok((import::contract(&sources, upstream.level)?, provenance))
}

/// What `upstream.json` says of the contract that is here.
///
/// # Errors
/// When it is there and cannot be read.
pub fn recorded(root: &Root) -> Result<Option<Provenance>, Error> {
    let source = root.optional_source(PROVENANCE)?;
    Ok(source.and_then(|source| Provenance::read(&source.text)))
}

/// The facts of the upstream file that the contract was made from.
///
/// # Errors
/// When they are there and cannot be read.
pub fn recorded_facts(root: &Root) -> Result<Facts, Error> {
    Facts::read(root.optional_source(FACTS)?.as_ref())
}

/// The facts that our docs in `contract` lack.
///
/// # Errors
/// When an exception excuses nothing.
pub fn missing(
    root: &Root,
    docs: &Docs,
    contract: &Value,
    facts: &Facts,
    level: Level,
) -> Result<Missing, Error> {
    let exceptions = Exceptions::read(root.optional_source(EXCEPTIONS)?.as_ref())?;
    let (missing, stale) = facts::missing(&Ours::of(contract), facts, &exceptions, &docs.pages());
    let stale = stale.into_iter();
    let findings: Findings = stale.filter(|it| !level.tolerates(it.kind)).collect();
    findings.or(missing)
}

/// An upstream file with what the repository says about it.
///
/// # Errors
/// When a file of the repository cannot be read.
pub fn sources(root: &Root, upstream: Source, previous: Option<Value>) -> Result<Sources, Error> {
    Ok(Sources {
        upstream,
        overlays: root.yaml_sources(OVERLAY)?,
        docs: root.yaml_sources(DOCS)?,
        previous,
    })
}

/// The contract that is here, checked.
///
/// # Errors
/// When it is missing or not sound.
pub fn vendored(root: &Root) -> Result<Value, Error> {
    match root.optional_source(CONTRACT)? {
        Some(source) => validate::contract(&source),
        None => Err(Error::NoContract {
            path: root.join(CONTRACT),
        }),
    }
}

/// The contract that is here, if any. It is replaced, so it only has to be readable.
///
/// # Errors
/// When it is there and cannot be read.
pub fn previous(root: &Root) -> Result<Option<Value>, Error> {
    let source = root.optional_source(CONTRACT)?;
    source.as_ref().map(validate::read).transpose()
}

fn generated(model: &Model) -> Result<Tree, Error> {
    let below = Path::new(GENERATED);
    let files = snapshot::of(model)?;
    let files = files.into_iter().map(|file| Output {
        path: below.join(file.path),
        text: file.contents,
    });
    Ok(Tree {
        path: below.to_owned(),
        files: files.collect(),
    })
}

fn output(path: &str, text: String) -> Output {
    Output {
        path: path.into(),
        text,
    }
}
