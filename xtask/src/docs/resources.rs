//! The resources of a contract, which become modules: what the names of operations and types stand in.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{operations, schemas};

/// Their dotted paths, with those above them.
#[must_use]
pub fn of(document: &Value) -> BTreeSet<String> {
    let operations = operations(document).into_iter().map(|it| it.id());
    let types = schemas(document).into_iter().map(|(name, _)| name);
    let mut resources = BTreeSet::new();
    for mut name in operations.chain(types) {
        while let Some((resource, _)) = name.rsplit_once('.') {
            resources.insert(resource.to_owned());
            name = resource;
        }
    }
    resources
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn whatever_a_name_stands_in_is_a_resource() {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "a.b.get"}}},
            "components": {"schemas": {"c.C": {}, "Error": {}}},
        });
        let resources = super::of(&document);
        assert_eq!(resources.into_iter().collect::<Vec<_>>(), ["a", "a.b", "c"]);
    }
}
