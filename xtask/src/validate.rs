//! Checks a contract that is taken as it stands, without upstream: it may have been edited by hand.

use serde_json::Value;

use crate::{
    constructs, emit,
    error::{Error, Finding, Kind},
    names, operation_ids, products, references, servers, strict,
    tolerance::Tolerance,
    version,
    yaml::Source,
};

const REMAKE: &str =
    "the contract is not edited by hand: make it anew with `cargo xtask regen --upstream FILE`";

/// Reads a contract and passes it on when it is sound.
///
/// # Errors
/// When it is not JSON, or not what the passes of `import` would make.
pub fn contract(source: &Source) -> Result<Value, Error> {
    let document = read(source)?;
    let sound = Tolerance::strict(|tolerance| sound(document, tolerance));
    let document = sound.map_err(|error| in_file(error, &source.name))?;
    if emit::contract(&document) == source.text {
        return Ok(document);
    }
    Err(Finding::new(
        Kind::Shape,
        &source.name,
        "not in the form in which regen writes it",
        REMAKE,
    )
    .into())
}

/// Reads a contract as it is.
///
/// # Errors
/// When it is not JSON.
pub fn read(source: &Source) -> Result<Value, Error> {
    serde_json::from_str(&source.text).map_err(|error| Error::Syntax {
        file: source.name.clone(),
        line: error.line() as u64,
        column: error.column() as u64,
        message: format!("not JSON: {error}; restore it from version control"),
    })
}

/// Passes a contract on when it is what the passes of `import` would make.
///
/// # Errors
/// With everything the first failing pass found.
pub fn sound(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let document = version::require_3_0(document)?;
    let document = servers::onto_operations(document, tolerance)?;
    let document = references::check(document)?;
    let document = constructs::check(document, tolerance)?;
    let document = operation_ids::check(document, tolerance)?;
    let document = names::check(document, tolerance)?;
    let document = names::check_fields(document, tolerance)?;
    let document = names::check_variants(document, tolerance)?;
    let document = strict::settle(document, tolerance)?;
    products::check(document, tolerance)
}

/// Says which file the pointers are into; here it is the contract and not upstream.
fn in_file(error: Error, file: &str) -> Error {
    match error {
        Error::Refused(findings) => Error::Refused(
            findings
                .as_slice()
                .iter()
                .map(|finding| Finding {
                    at: format!("{file}{}", finding.at),
                    fix: REMAKE.to_owned(),
                    ..finding.clone()
                })
                .collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::contract;
    use crate::yaml::Source;

    fn refusal(text: &str) -> String {
        let source = Source {
            name: "openapi/stytch.json".into(),
            text: text.into(),
        };
        contract(&source).unwrap_err().to_string()
    }

    #[test]
    fn a_broken_contract_is_located() {
        let error = refusal("{\n  \"openapi\": \n}");
        assert!(error.starts_with("openapi/stytch.json:3:1: "), "{error}");
    }

    #[test]
    fn a_contract_in_another_form_is_refused() {
        let error = refusal(r#"{"openapi": "3.0.3", "paths": {}, "components": {}}"#);
        assert!(error.contains("not in the form"), "{error}");
    }

    #[test]
    fn an_edited_contract_is_refused() {
        let error =
            refusal(r#"{"openapi": "3.0.3", "paths": {"/a": {"get": {}}}, "components": {}}"#);
        assert!(error.starts_with("openapi/stytch.json#/paths/"), "{error}");
        assert!(error.contains("regen --upstream"), "{error}");
    }
}
