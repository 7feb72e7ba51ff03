//! Operation ids are names of methods: every operation has one, and no two share it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// Passes the document on when operation ids are present and unique.
///
/// # Errors
/// Names each operation without an id and each pair that shares one.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    let mut seen: BTreeMap<&str, Pointer> = BTreeMap::new();
    for operation in document::operations(&document) {
        if operation.id().is_empty() {
            findings.push(Finding::new(
                Kind::Shape,
                operation.at(),
                "no operationId",
                "give it one with an overlay action",
            ));
        } else if let Some(first) = seen.insert(operation.id(), operation.at()) {
            findings.push(Finding::new(
                Kind::DuplicateOperation,
                operation.at(),
                format!("operationId `{}` is also that of {first}", operation.id()),
                "check that both have their own request and response, then rename one of them with \
                 an overlay action",
            ));
        }
    }
    tolerance.judge(findings, document)
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn check(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::check(document, it))
    }

    #[test]
    fn both_places_of_a_duplicate_are_named() {
        let error = check(json!({"paths": {
            "/a": {"get": {"operationId": "x"}}, "/b": {"put": {"operationId": "x"}},
            "/c": {"get": {}}}}))
        .unwrap_err()
        .to_string();
        assert!(error.starts_with("#/paths/~1b/put"), "{error}");
        assert!(
            error.contains("`x` is also that of #/paths/~1a/get"),
            "{error}"
        );
        assert!(
            error.contains("#/paths/~1c/get\n  no operationId"),
            "{error}"
        );
    }
}
