//! Walks over an OpenAPI document: its operations and its component schemas.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// The methods of a path item, in the order the contract lists them.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "patch", "options", "head", "trace",
];

/// Keys whose value maps names to things, so that its keys are names and not OpenAPI's words.
pub const NAMED: [&str; 7] = [
    "content",
    "paths",
    "properties",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
];

/// An operation and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    /// Path template.
    pub path: &'a str,
    /// Method, in lower case.
    pub method: &'a str,
    /// Its members.
    pub members: &'a Map<String, Value>,
}

impl<'a> Operation<'a> {
    /// Its place in the document.
    #[must_use]
    pub fn at(&self) -> Pointer {
        Pointer::to(["paths", self.path, self.method])
    }

    /// Its id, empty when it has none.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.members
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// Its parameters.
    pub fn parameters(&self) -> impl Iterator<Item = &'a Value> {
        items(self.members.get("parameters"))
    }
}

/// All operations, sorted by path, then by method.
#[must_use]
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut found: Vec<Operation<'_>> = Vec::new();
    for (path, item) in members(document.get("paths")) {
        for method in METHODS {
            if let Some(Value::Object(members)) = item.get(method) {
                found.push(Operation {
                    path,
                    method,
                    members,
                });
            }
        }
    }
    found.sort_by_key(|operation| operation.path);
    found
}

/// Calls `edit` with the path and the members of every operation.
pub fn for_each_operation(
    document: &mut Value,
    mut edit: impl FnMut(&str, &mut Map<String, Value>),
) {
    let Some(Value::Object(paths)) = document.get_mut("paths") else {
        return;
    };
    for (path, item) in paths.iter_mut() {
        for method in METHODS {
            if let Some(Value::Object(members)) = item.get_mut(method) {
                edit(path, members);
            }
        }
    }
}

/// The names in braces of a path template, in the order of the URL.
#[must_use]
pub fn placeholders(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

/// The component schemas, sorted by name.
#[must_use]
pub fn schemas(document: &Value) -> Vec<(&str, &Value)> {
    let mut found: Vec<_> = members(document.pointer("/components/schemas")).collect();
    found.sort_by_key(|(name, _)| *name);
    found
}

/// The component schemas, to change them.
pub fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
}

/// Calls `visit` with the place and the value of `schema` and of every schema written inside it.
pub fn visit_schema<'a>(
    at: &Pointer,
    schema: &'a Value,
    visit: &mut impl FnMut(&Pointer, &'a Value),
) {
    visit(at, schema);
    for (name, property) in members(schema.get("properties")) {
        visit_schema(&at.child("properties").child(name), property, visit);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner @ Value::Object(_)) = schema.get(key) {
            visit_schema(&at.child(key), inner, visit);
        }
    }
}

/// The members of a value that may or may not be an object.
pub fn members(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

/// The items of a value that may or may not be an array.
pub fn items(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// The texts in a value that may or may not be an array of them.
pub fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    items(value).filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{operations, placeholders, visit_schema};
    use crate::pointer::Pointer;

    #[test]
    fn operations_are_sorted_and_odd_shapes_skipped() {
        let document = json!({"paths": {
            "/b": {"post": {"operationId": "c"}, "get": {"operationId": "b"}, "servers": []},
            "/a": {"get": {"operationId": "a"}},
            "/c": 3,
        }});
        let ids: Vec<_> = operations(&document)
            .iter()
            .map(|found| found.id())
            .collect();
        assert_eq!(ids, ["a", "b", "c"]);
        assert!(operations(&json!([])).is_empty());
    }

    #[test]
    fn placeholders_of_odd_templates() {
        assert_eq!(placeholders("/v1/{a}/b/{c}"), ["a", "c"]);
        assert_eq!(placeholders("/v1/{a"), ["a"]);
        assert!(placeholders("/v1/a}").is_empty());
    }

    #[test]
    fn inner_schemas_are_visited_with_their_place() {
        let schema = json!({"properties": {"a": {"items": {"type": "string"}}},
            "additionalProperties": true});
        let mut places = Vec::new();
        visit_schema(&Pointer::root(), &schema, &mut |at, _| {
            places.push(at.to_string())
        });
        assert_eq!(places, ["#", "#/properties/a", "#/properties/a/items"]);
    }
}
