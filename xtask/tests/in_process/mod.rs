//! Regen without a repository: the made-up overlay, nothing written.

use stytch_api_codegen::Model;
use xtask::{
    error::Error,
    import::{self, Sources},
    snapshot,
    tolerance::Level,
    yaml::Source,
};

/// All generated code, one file after the other.
pub fn regen(upstream: &str) -> Result<String, Error> {
    let source = |name: &str, text: &str| Source {
        name: name.into(),
        text: text.into(),
    };
    let sources = Sources {
        upstream: source("openapi.yml", upstream),
        overlays: vec![source("fixes.yaml", include_str!("../spec/overlay.yaml"))],
        docs: Vec::new(),
        previous: None,
    };
    let contract = import::contract(&sources, Level::Strict)?;
    let files = snapshot::of(&Model::of(&contract.document)?)?;
    Ok(files.into_iter().map(|file| file.contents).collect())
}
