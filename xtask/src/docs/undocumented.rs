//! What has no words yet.

use std::fmt;

use serde_json::Value;

use crate::document::{members, operations, schemas};

/// How many items of a contract have no words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undocumented {
    /// Operations.
    pub operations: usize,
    /// Types.
    pub types: usize,
    /// Fields and parameters.
    pub fields: usize,
}

impl Undocumented {
    /// Counts.
    #[must_use]
    pub fn of(contract: &Value) -> Self {
        let mut missing = Self::default();
        for operation in operations(contract) {
            missing.operations += usize::from(!operation.members.contains_key("description"));
            let parameters = operation
                .members
                .get("parameters")
                .and_then(Value::as_array);
            missing.fields += parameters.into_iter().flatten().map(lacks).sum::<usize>();
        }
        for (_, schema) in schemas(contract) {
            missing.types += lacks(schema);
            let fields = members(schema.get("properties"));
            missing.fields += fields.map(|(_, field)| lacks(field)).sum::<usize>();
        }
        missing
    }
}

fn lacks(item: &Value) -> usize {
    usize::from(item.get("description").is_none())
}

impl fmt::Display for Undocumented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} operations, {} types, {} fields and parameters",
            self.operations, self.types, self.fields
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Undocumented;

    #[test]
    fn counts_what_has_no_description() {
        let contract = json!({
            "paths": {"/a": {
                "get": {"description": "d", "parameters": [{"name": "a"}]}, "put": {}}},
            "components": {"schemas": {
                "a.A": {"description": "d", "properties": {"a": {"description": "d"}, "b": {}}},
                "a.B": {}}},
        });
        let expected = Undocumented {
            operations: 1,
            types: 1,
            fields: 2,
        };
        assert_eq!(Undocumented::of(&contract), expected);
    }
}
