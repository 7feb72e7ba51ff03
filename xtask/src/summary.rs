//! What a contract holds, in numbers.

use std::fmt;

use serde_json::Value;

use crate::{document, pointer::Pointer};

/// Numbers about a contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations.
    pub operations: usize,
    /// Component schemas, enums included.
    pub types: usize,
    /// Component schemas that are enums.
    pub enums: usize,
    /// Values with `format: password`.
    pub secrets: usize,
    /// Values with `format: date-time`.
    pub timestamps: usize,
    /// Fields that may not be missing from a response.
    pub strict: usize,
}

impl Summary {
    /// Counts.
    #[must_use]
    pub fn of(contract: &Value) -> Self {
        let mut summary = Self {
            operations: document::operations(contract).len(),
            ..Self::default()
        };
        for (_, schema) in document::schemas(contract) {
            summary.types += 1;
            summary.enums += usize::from(schema.get("enum").is_some());
            summary.strict += document::texts(schema.get("x-strict")).count();
            document::visit_schema(&Pointer::root(), schema, &mut |_, schema| match schema
                .get("format")
                .and_then(Value::as_str)
            {
                Some("password") => summary.secrets += 1,
                Some("date-time") => summary.timestamps += 1,
                _ => {}
            });
        }
        summary
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} operations, {} types ({} enums), {} secrets, {} timestamps, {} strict fields",
            self.operations, self.types, self.enums, self.secrets, self.timestamps, self.strict
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Summary;

    #[test]
    fn counts() {
        let contract = json!({
            "paths": {"/a": {"get": {}, "put": {}}},
            "components": {"schemas": {
                "a.A": {"x-strict": ["t"], "properties": {
                    "s": {"type": "array", "items": {"format": "password"}},
                    "t": {"format": "date-time"}}},
                "a.E": {"enum": ["x"]}}}});
        assert_eq!(
            Summary::of(&contract).to_string(),
            "2 operations, 2 types (1 enums), 1 secrets, 1 timestamps, 1 strict fields"
        );
    }
}
