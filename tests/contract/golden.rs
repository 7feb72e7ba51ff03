//! Where each operation is found in Rust. A line that goes is a method that users lose.

use std::collections::BTreeMap;

use stytch_api::operation::Operation;

use super::document::operations;

const GOLDEN: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/operations.txt"
));

/// `b2b.sso.saml.update_connection` is `Client::b2b().sso().saml().update_connection()`.
fn rust_path(id: &str) -> String {
    let mut parts: Vec<&str> = id.split('.').collect();
    let method = parts.pop().unwrap_or_default();
    let handles: Vec<String> = parts.iter().map(|part| format!("{part}()")).collect();
    let method = if is_keyword(method) {
        format!("r#{method}")
    } else {
        method.to_owned()
    };
    format!("Client::{}.{method}()", handles.join("."))
}

fn is_keyword(word: &str) -> bool {
    ["override", "type", "use", "move", "ref", "match"].contains(&word)
}

#[test]
fn every_operation_of_the_golden_list_has_its_method() {
    let expected: BTreeMap<&str, String> = operations()
        .iter()
        .map(|operation| (operation.id, rust_path(operation.id)))
        .collect();
    let listed: String = expected
        .iter()
        .map(|(id, path)| format!("{id} {path}\n"))
        .collect();
    assert_eq!(
        listed, GOLDEN,
        "if the contract moved on purpose, write the left side to tests/golden/operations.txt"
    );
    let compiled: Vec<&str> = Operation::all().map(|operation| operation.id).collect();
    assert!(expected.keys().all(|id| compiled.contains(id)));
    assert_eq!(compiled.len(), 186);
}
