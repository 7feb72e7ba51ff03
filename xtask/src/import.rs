//! From the upstream file to the contract, one pass after the other.

use serde_json::Value;

use crate::{
    canonical, constructs,
    docs::{self, Docs},
    emit,
    error::{Error, Findings},
    facts::Said,
    harmless, hoist, limits,
    lint::{self, Lint},
    names, operation_ids, overlay, products, prose, prune, references, responses, secrets,
    security, servers, strict,
    tolerance::{Level, Tolerance},
    unsigned, version,
    yaml::Source,
};

/// Everything the contract is made from.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The upstream OpenAPI file.
    pub upstream: Source,
    /// `openapi/overlay/*.yaml`, in the order of their names.
    pub overlays: Vec<Source>,
    /// `openapi/docs/*.yaml`.
    pub docs: Vec<Source>,
    /// The contract that is already here: it keeps orders, and guards where the secret goes.
    pub previous: Option<Value>,
}

/// The contract, ready to be written.
#[derive(Debug)]
pub struct Contract {
    /// As a document.
    pub document: Value,
    /// As text.
    pub text: String,
    /// What looks wrong upstream.
    pub lint: Lint,
    /// What was wrong and tolerated.
    pub warnings: Findings,
    /// What upstream says at each place of the contract.
    pub said: Said,
}

/// Makes the contract.
///
/// # Errors
/// With everything that was found up to the first pass that could not go on.
pub fn contract(sources: &Sources, level: Level) -> Result<Contract, Error> {
    let upstream = version::upstream(&sources.upstream)?;
    let ((document, lint), warnings) = Tolerance::within(level, |tolerance| {
        let (document, lint) = corrected(upstream.clone(), sources, tolerance)?;
        Ok((made(document, sources, level, tolerance)?, lint))
    })?;
    Ok(Contract {
        said: Said::about(&document, &upstream),
        text: emit::contract(&document),
        document,
        lint,
        warnings,
    })
}

/// What looks wrong in the upstream file, and what of it the overlay settles.
///
/// # Errors
/// When the file is not OpenAPI 3.0, or the overlay has a mistake.
pub fn lint(sources: &Sources) -> Result<Lint, Error> {
    let upstream = version::upstream(&sources.upstream)?;
    let linted = Tolerance::within(Level::Reading, |tolerance| {
        corrected(upstream, sources, tolerance)
    });
    linted.map(|((_, lint), _)| lint)
}

/// The upstream file with our corrections.
fn corrected(
    upstream: Value,
    sources: &Sources,
    tolerance: &mut Tolerance,
) -> Result<(Value, Lint), Error> {
    let found = lint::warnings(&upstream);
    let document = prose::strip(upstream);
    let document = unsigned::name(document);
    let document = overlay::apply(document, &sources.overlays, tolerance)?;
    let lint = Lint::review(found, &lint::warnings(&document));
    Ok((document, lint))
}

fn made(
    document: Value,
    sources: &Sources,
    level: Level,
    tolerance: &mut Tolerance,
) -> Result<Value, Error> {
    let previous = sources.previous.as_ref();
    // A report shows what changed about the secret's ways; only what is written has to be confirmed.
    let guard = previous.filter(|_| level != Level::Reading);

    let document = servers::onto_operations(document, tolerance)?;
    let document = operation_ids::check(document, tolerance)?;
    let document = security::check(document, guard, tolerance)?;
    let document = responses::with_one_error(document)?;
    let document = references::check(document)?;
    let document = lint::settle(document);
    let document = harmless::settle(document);
    let document = constructs::check(document, tolerance)?;
    let document = prune::unreferenced(document);
    let document = limits::only_on_requests(document);
    let document = names::rename(document, tolerance)?;
    let document = hoist::inline_types(document, tolerance)?;
    let document = names::check_fields(document, tolerance)?;
    let document = names::check_variants(document, tolerance)?;
    let document = secrets::check(document, tolerance)?;
    let document = strict::settle(document, tolerance)?;
    let document = products::check(document, tolerance)?;
    let document = docs::attach(document, &Docs::read(&sources.docs)?, tolerance)?;
    let document = docs::describe_bodies(document);
    let document = docs::stand_in(document);
    Ok(canonical::settle(document, previous))
}
