//! Moves objects and enums that are written inside other schemas to components of their own.
//!
//! The code generator and a reader of the contract then find every type under a name. The name is the
//! outer type's with the property's, unless an overlay action gives one with `x-name`.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use crate::{
    document::schemas_mut,
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    references::SCHEMAS,
    tolerance::Tolerance,
};

/// The document in which only components are objects with properties, or enums of several values.
///
/// # Errors
/// When a hoisted schema would get the name of another.
pub fn inline_types(mut document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let Some(schemas) = schemas_mut(&mut document) else {
        return Ok(document);
    };
    let mut hoist = Hoist {
        done: BTreeMap::new(),
        waiting: std::mem::take(schemas).into_iter().collect(),
        findings: Findings::default(),
    };
    while let Some((name, mut schema)) = hoist.waiting.pop() {
        hoist.inside(&name, &mut schema);
        hoist.keep(name, schema);
    }
    *schemas = hoist.done.into_iter().collect();
    tolerance.judge(hoist.findings, document)
}

struct Hoist {
    done: BTreeMap<String, Value>,
    waiting: Vec<(String, Value)>,
    findings: Findings,
}

impl Hoist {
    /// Puts a component into place.
    fn keep(&mut self, name: String, schema: Value) {
        match self.done.get(&name) {
            Some(other) if *other != schema => self.findings.push(Finding::new(
                Kind::NameClash,
                Pointer::to(["components", "schemas", &name]),
                "an inline schema would get this name, and so does something else",
                "give the inline schema another name with an overlay action: `x-name`",
            )),
            _ => {
                self.done.insert(name, schema);
            }
        }
    }

    /// Replaces the types written inside `schema` by references.
    fn inside(&mut self, name: &str, schema: &mut Value) {
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (property, value) in properties.iter_mut() {
                self.visit(&format!("{name}{}", property.to_upper_camel_case()), value);
            }
        }
        for (key, suffix) in [("items", "Item"), ("additionalProperties", "Value")] {
            if let Some(value @ Value::Object(_)) = schema.get_mut(key) {
                self.visit(&format!("{name}{suffix}"), value);
            }
        }
    }

    fn visit(&mut self, name: &str, value: &mut Value) {
        let Value::Object(members) = value else {
            return;
        };
        if is_type(members) {
            let name = match members.remove("x-name") {
                Some(Value::String(given)) => given,
                _ => name.to_owned(),
            };
            let reference = json!({ "$ref": format!("{SCHEMAS}{name}") });
            self.waiting
                .push((name, std::mem::replace(value, reference)));
            return;
        }
        if is_free_form(members) {
            members.insert("additionalProperties".into(), true.into());
        }
        self.inside(name, value);
    }
}

fn is_type(schema: &Map<String, Value>) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    // An enum of one value is a constant, not a type.
    schema.contains_key("properties") || values.is_some_and(|values| values.len() > 1)
}

fn is_free_form(schema: &Map<String, Value>) -> bool {
    let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
    is_object && !schema.contains_key("additionalProperties")
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn inline_types(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::inline_types(document, it))
    }

    fn schemas(schemas: Value) -> Value {
        json!({"components": {"schemas": schemas}})
    }

    #[test]
    fn inline_types_become_components() {
        let hoisted = inline_types(schemas(json!({"a.A": {"type": "object", "properties": {
            "one": {"type": "object", "properties": {"two": {"type": "array", "items":
                {"type": "string", "enum": ["x", "y"]}}}},
            "kind": {"type": "string", "enum": ["x", "y"], "x-name": "a.Kind"},
            "constant": {"type": "string", "enum": ["x"]},
            "free": {"type": "object"}}}})));
        assert_eq!(
            hoisted.unwrap(),
            schemas(json!({
                "a.A": {"type": "object", "properties": {
                    "one": {"$ref": "#/components/schemas/a.AOne"},
                    "kind": {"$ref": "#/components/schemas/a.Kind"},
                    "constant": {"type": "string", "enum": ["x"]},
                    "free": {"type": "object", "additionalProperties": true}}},
                "a.AOne": {"type": "object", "properties": {"two": {"type": "array", "items":
                    {"$ref": "#/components/schemas/a.AOneTwoItem"}}}},
                "a.AOneTwoItem": {"type": "string", "enum": ["x", "y"]},
                "a.Kind": {"type": "string", "enum": ["x", "y"]}}))
        );
    }

    #[test]
    fn a_taken_name_is_refused() {
        let error = inline_types(schemas(json!({
            "a.A": {"properties": {"b": {"type": "string", "enum": ["x", "y"]}}},
            "a.AB": {"type": "object"}})))
        .unwrap_err()
        .to_string();
        assert!(error.starts_with("#/components/schemas/a.AB\n"), "{error}");
    }

    #[test]
    fn empty_components_stay_empty() {
        let document = schemas(json!({"a.Request": {"type": "object"}}));
        assert_eq!(inline_types(document.clone()).unwrap(), document);
    }
}
