//! `cargo xtask operations`: the operations of the contract as a table.

use serde_json::Value;

use crate::document;

/// Id, method and path of each operation, sorted by id.
#[must_use]
pub fn table(contract: &Value) -> String {
    let mut operations = document::operations(contract);
    operations.sort_by_key(document::Operation::id);
    let width = operations
        .iter()
        .map(|operation| operation.id().len())
        .max();
    let width = width.unwrap_or_default();
    operations
        .iter()
        .map(|operation| {
            let method = operation.method.to_uppercase();
            format!(
                "{:width$}  {method:6}  {}\n",
                operation.id(),
                operation.path
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::table;

    #[test]
    fn columns_line_up() {
        let contract = json!({"paths": {
            "/b": {"get": {"operationId": "z.get"}, "delete": {"operationId": "a.long.delete"}}}});
        assert_eq!(
            table(&contract),
            "a.long.delete  DELETE  /b\nz.get          GET     /b\n"
        );
    }
}
