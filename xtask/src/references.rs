//! References between the parts of a document.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
};

/// Where component schemas stand, as a reference writes it.
pub const SCHEMAS: &str = "#/components/schemas/";

/// Passes the document on when every reference leads to a component schema or response.
///
/// # Errors
/// Names each reference that leads nowhere or elsewhere.
pub fn check(document: Value) -> Result<Value, Error> {
    let mut findings = Findings::default();
    for (at, target) in all(&Pointer::root(), &document) {
        findings.extend(mistake(&document, &at, target));
    }
    findings.or(document)
}

fn mistake(document: &Value, at: &Pointer, target: &str) -> Option<Finding> {
    let known = target.starts_with(SCHEMAS) || target.starts_with("#/components/responses/");
    if !known {
        return Some(Finding::new(
            Kind::Construct,
            at,
            format!("`$ref` to `{target}`, which is not a component schema"),
            "write the thing in place: `remove` the `$ref` with an overlay action and `update` with what it \
             leads to",
        ));
    }
    let pointer = target.trim_start_matches('#');
    document.pointer(pointer).is_none().then(|| {
        Finding::new(
            Kind::DanglingReference,
            at,
            format!("`$ref` to `{target}`, which does not exist"),
            "add the component, or point the `$ref` at the right one, with an overlay action",
        )
    })
}

/// Every `$ref` at or below `value`, with its place.
#[must_use]
pub fn all<'a>(at: &Pointer, value: &'a Value) -> Vec<(Pointer, &'a str)> {
    let mut found = Vec::new();
    collect(at, value, &mut found);
    found
}

/// The names of the component schemas that `value` refers to.
pub fn schema_names(value: &Value) -> impl Iterator<Item = &str> {
    all(&Pointer::root(), value)
        .into_iter()
        .filter_map(|(_, target)| target.strip_prefix(SCHEMAS))
}

fn collect<'a>(at: &Pointer, value: &'a Value, found: &mut Vec<(Pointer, &'a str)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        found.push((at.clone(), target.as_str()));
                    }
                    _ => collect(&at.child(key), value, found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(&at.child(index), item, found);
            }
        }
        _ => {}
    }
}

/// Rewrites every reference to a component schema that has a new name.
pub fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(target) if key == "$ref" => rename_target(target, names),
                    _ => rename(value, names),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        _ => {}
    }
}

fn rename_target(target: &mut String, names: &BTreeMap<String, String>) {
    let new = target
        .strip_prefix(SCHEMAS)
        .and_then(|name| names.get(name));
    if let Some(new) = new {
        *target = format!("{SCHEMAS}{new}");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::{check, rename};

    #[test]
    fn dangling_and_foreign_references_are_located() {
        let error = check(json!({"components": {"schemas": {
            "A": {"properties": {"a": {"$ref": "#/components/schemas/A"},
                "b": {"$ref": "#/components/schemas/B"},
                "c": {"$ref": "other.yml#/A"}}}}}}))
        .unwrap_err()
        .to_string();
        assert!(
            error.contains("#/components/schemas/A/properties/b"),
            "{error}"
        );
        assert!(
            error.contains("`#/components/schemas/B`, which does not exist"),
            "{error}"
        );
        assert!(error.contains("`other.yml#/A`"), "{error}");
        assert!(!error.contains("properties/a"), "{error}");
    }

    #[test]
    fn a_property_called_ref_is_no_reference() {
        let document = json!({"properties": {"$ref": {"type": "string"}}});
        assert!(check(document).is_ok());
    }

    #[test]
    fn references_follow_names() {
        let mut value = json!([{"$ref": "#/components/schemas/a_B"}]);
        rename(&mut value, &BTreeMap::from([("a_B".into(), "a.B".into())]));
        assert_eq!(value, json!([{"$ref": "#/components/schemas/a.B"}]));
    }
}
