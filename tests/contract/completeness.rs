//! What is compiled in is what the contract has.

use std::collections::BTreeSet;

use stytch_api::operation::Operation;

use super::document::operations;

#[test]
fn every_operation_of_the_contract_has_its_method_and_no_other_has() {
    let expected: BTreeSet<&str> = operations().iter().map(|operation| operation.id).collect();
    let mut compiled: Vec<&str> = Operation::all().map(|operation| operation.id).collect();
    compiled.sort_unstable();
    assert!(!expected.is_empty());
    assert_eq!(compiled, expected.into_iter().collect::<Vec<_>>());
}
