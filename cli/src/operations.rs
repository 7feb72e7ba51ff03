//! `stytch operations`.

use std::fmt::Write;

use stytch_api::operation::Operation;

use crate::failure::Failure;
use crate::output;

/// Prints the operations whose id or path contains `filter`.
pub fn print(filter: Option<&str>) -> Result<(), Failure> {
    let listed = matching(filter.unwrap_or_default());
    if listed.is_empty() {
        output::note("no operation matches");
    }
    output::write(&table(&listed))
}

fn matching(filter: &str) -> Vec<&'static Operation> {
    let mut found: Vec<_> = Operation::all()
        .filter(|operation| operation.id.contains(filter) || operation.path.contains(filter))
        .collect();
    found.sort_by_key(|operation| operation.id);
    found
}

fn table(operations: &[&Operation]) -> String {
    let width = operations.iter().map(|operation| operation.id.len()).max();
    let width = width.unwrap_or_default();
    operations
        .iter()
        .fold(String::new(), |mut text, operation| {
            let Operation {
                id, method, path, ..
            } = operation;
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{id:width$}  {method:6}  {path}");
            text
        })
}
