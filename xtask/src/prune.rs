//! Drops component schemas that nothing uses, such as the request schemas of GETs.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{document, references};

/// The document without the component schemas that no operation and no response reaches.
#[must_use]
pub fn unreferenced(mut document: Value) -> Value {
    let roots = [
        document.get("paths"),
        document.pointer("/components/responses"),
    ];
    let reached = reached(&document, roots.into_iter().flatten());
    if let Some(schemas) = document::schemas_mut(&mut document) {
        *schemas = std::mem::take(schemas)
            .into_iter()
            .filter(|(name, _)| reached.contains(name))
            .collect();
    }
    document
}

/// The component schemas that these parts of the document reach.
pub fn reached<'a>(
    document: &'a Value,
    roots: impl Iterator<Item = &'a Value>,
) -> BTreeSet<String> {
    let mut waiting: Vec<&str> = roots.flat_map(references::schema_names).collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if !reached.insert(name.to_owned()) {
            continue;
        }
        let schemas = document.pointer("/components/schemas");
        if let Some(schema) = schemas.and_then(|schemas| schemas.get(name)) {
            waiting.extend(references::schema_names(schema));
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::unreferenced;

    #[test]
    fn what_is_reached_stays_also_in_a_circle() {
        let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let document = unreferenced(json!({
            "paths": {"/a": {"get": {"responses": {"200": reference("A")}}}},
            "components": {
                "responses": {"Error": reference("E")},
                "schemas": {"A": {"properties": {"b": reference("B")}},
                    "B": {"properties": {"a": reference("A")}},
                    "C": {"properties": {"c": reference("C")}},
                    "E": {}}},
        }));
        let schemas = document.pointer("/components/schemas").unwrap();
        let names: Vec<_> = schemas.as_object().unwrap().keys().collect();
        assert_eq!(names, ["A", "B", "E"]);
    }
}
