//! What has no words yet.

use std::{collections::BTreeSet, fmt};

use serde_json::Value;

use super::stand_in::is_described;
use crate::document::{members, operations, schemas};

/// The items of a contract that have no words, as `openapi/docs` names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undocumented {
    /// Operations, by id.
    pub operations: BTreeSet<String>,
    /// Types, by name.
    pub types: BTreeSet<String>,
    /// Fields and parameters, by name: one sentence in `fields.yaml` settles all of one name.
    pub fields: BTreeSet<String>,
    /// Resources, by dotted path.
    pub resources: BTreeSet<String>,
}

impl Undocumented {
    /// Looks for them.
    #[must_use]
    pub fn of(contract: &Value) -> Self {
        let mut missing = Self::default();
        for operation in operations(contract) {
            let members = operation.members;
            if !is_described(&Value::Object(members.clone())) {
                missing.operations.insert(operation.id().to_owned());
            }
            for parameter in operation.parameters() {
                let name = parameter.get("name").and_then(Value::as_str);
                missing.field(name.unwrap_or_default(), parameter);
            }
        }
        for (name, schema) in schemas(contract) {
            if !is_described(schema) {
                missing.types.insert(name.to_owned());
            }
            for (field, property) in members(schema.get("properties")) {
                missing.field(field, property);
            }
        }
        let tags = contract.get("tags").and_then(Value::as_array);
        for tag in tags.into_iter().flatten().filter(|tag| !is_described(tag)) {
            let name = tag.get("name").and_then(Value::as_str);
            missing.resources.extend(name.map(str::to_owned));
        }
        missing
    }

    fn field(&mut self, name: &str, item: &Value) {
        if !is_described(item) {
            self.fields.insert(name.to_owned());
        }
    }

    /// Whether everything has words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.operations, &self.types, &self.fields, &self.resources]
            .iter()
            .all(|names| names.is_empty())
    }
}

impl fmt::Display for Undocumented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = [
            ("operations.yaml", &self.operations),
            ("types.yaml", &self.types),
            ("fields.yaml", &self.fields),
            ("resources.yaml", &self.resources),
        ];
        let lists = lists.iter().filter(|(_, names)| !names.is_empty());
        let lists: Vec<String> = lists
            .map(|(file, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("\n  openapi/docs/{file}: {}", names.join(", "))
            })
            .collect();
        match lists.is_empty() {
            true => f.write_str("nothing"),
            false => f.write_str(&lists.concat()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Undocumented;

    #[test]
    fn names_what_has_no_description_or_only_a_stand_in() {
        let contract = json!({
            "tags": [{"name": "a"}, {"name": "b", "description": "d"}],
            "paths": {"/a": {
                "get": {"description": "d", "parameters": [{"name": "a"}]}, "put": {"operationId": "a.put"}}},
            "components": {"schemas": {
                "a.A": {"description": "d", "properties": {"a": {"description": "d"},
                    "b": {"description": "Not described yet: `b`."}}},
                "a.B": {}}},
        });
        let expected = "\n  openapi/docs/operations.yaml: a.put\n  openapi/docs/types.yaml: a.B\n  \
                        openapi/docs/fields.yaml: a, b\n  openapi/docs/resources.yaml: a";
        assert_eq!(Undocumented::of(&contract).to_string(), expected);
        assert_eq!(Undocumented::default().to_string(), "nothing");
    }
}
