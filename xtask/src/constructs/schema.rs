//! Known parts of a schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::checks::{check_flags, check_given_names, odd, only, unknown_key};
use crate::{
    document::members,
    error::{Finding, Findings, Kind},
    pointer::Pointer,
    references::SCHEMAS,
};

/// A component is an object or an enum; anything else would only be another name for a scalar.
pub fn check_component(at: &Pointer, schema: &Value, findings: &mut Findings) {
    check(at, schema, findings);
    let is_object = schema.get("type").and_then(Value::as_str) == Some("object");
    if !is_object && schema.get("enum").is_none() {
        findings.push(odd(
            at,
            "a component schema that is neither an object nor an enum",
        ));
    }
}

/// Checks a schema and those written inside it.
pub fn check(at: &Pointer, schema: &Value, findings: &mut Findings) {
    if schema.get("$ref").is_some() {
        check_reference(at, schema, findings);
        return;
    }
    let kind = schema.get("type").and_then(Value::as_str);
    let own: &[&str] = match kind {
        Some("object") => &[
            "properties",
            "required",
            "additionalProperties",
            "maxProperties",
            "default",
        ],
        Some("array") => &["items", "minItems", "maxItems", "default"],
        Some("string") => &[
            "format",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "default",
        ],
        Some("integer" | "number") => &["format", "minimum", "maximum", "default"],
        Some("boolean") => &["default"],
        _ => {
            check_composition(at, schema, findings);
            return;
        }
    };
    let ours = [
        "type",
        "description",
        "deprecated",
        "x-name",
        "x-upstream",
        "x-strict",
        "x-boxed",
        "x-filters",
        "x-rust-name",
        "x-secret",
    ];
    let known: Vec<&str> = ours.iter().chain(own).copied().collect();
    let Some(schema) = only(at, schema, &known, findings) else {
        return;
    };
    check_given_names(at, schema, findings);
    check_flags(at, schema, &["deprecated", "x-filters"], findings);
    check_values(at, kind.unwrap_or_default(), schema, findings);
    check_limits(at, schema, findings);
    check_inner(at, schema, findings);
}

/// A schema that is made of others, or that says nothing about its type.
fn check_composition(at: &Pointer, schema: &Value, findings: &mut Findings) {
    let of = ["allOf", "oneOf", "anyOf", "not"];
    match of.into_iter().find(|key| schema.get(key).is_some()) {
        Some(key) => findings.push(unknown_key(&at.child(key), key)),
        None => findings.push(odd(
            at,
            "a schema without one of the types object, array, string, integer, number, boolean",
        )),
    }
}

/// Checks a schema that must be a reference to a component.
pub fn check_reference(at: &Pointer, schema: &Value, findings: &mut Findings) {
    let target = schema.get("$ref").and_then(Value::as_str);
    if !target.is_some_and(|target| target.starts_with(SCHEMAS)) {
        findings.push(Finding::new(
            Kind::Construct,
            at,
            "not a `$ref` to a component schema",
            "replace it by such a `$ref` with an overlay action, which also adds the component if there is none",
        ));
        return;
    }
    let known = ["$ref", "description", "x-rust-name"];
    only(at, schema, &known, findings);
}

fn check_values(at: &Pointer, kind: &str, schema: &Map<String, Value>, findings: &mut Findings) {
    let formats: &[&str] = match kind {
        "string" => &["date-time", "password"],
        "integer" => &["int32", "int64", "uint32", "uint64"],
        _ => &["float", "double"],
    };
    let format = schema.get("format");
    if format.is_some_and(|format| !format.as_str().is_some_and(|it| formats.contains(&it))) {
        findings.push(odd(&at.child("format"), "a format that is not known"));
    }
    if schema
        .get("properties")
        .is_some_and(|properties| !properties.is_object())
    {
        findings.push(odd(
            &at.child("properties"),
            "properties that are not a map",
        ));
    }
    // Of another type it is not known at all, whatever it holds.
    if let Some(values) = schema.get("enum").filter(|_| kind == "string") {
        findings.extend(odd_value(values).map(|what| odd(&at.child("enum"), &what)));
    }
    if schema
        .get("required")
        .is_some_and(|names| !names_properties(names, schema))
    {
        let what = "`required` that is not a list of different properties of this schema";
        findings.push(odd(&at.child("required"), what));
    }
}

/// Lengths and numbers are what they should be; so are our own declarations.
fn check_limits(at: &Pointer, schema: &Map<String, Value>, findings: &mut Findings) {
    type IsGood = fn(&Value) -> bool;
    let limits: [(&[&str], IsGood, &str); 4] = [
        (
            &[
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "maxProperties",
            ],
            Value::is_u64,
            "not a number of signs, items or keys",
        ),
        (&["minimum", "maximum"], Value::is_number, "not a number"),
        (&["pattern"], Value::is_string, "not a text"),
        (
            &["x-secret"],
            |value| *value == Value::Bool(false),
            "not `false`: a secret has `format: password`",
        ),
    ];
    for (keys, is_good, what) in limits {
        for key in keys {
            if schema.get(*key).is_some_and(|value| !is_good(value)) {
                findings.push(odd(&at.child(key), what));
            }
        }
    }
}

/// What keeps the values of an enum from being different texts.
fn odd_value(values: &Value) -> Option<String> {
    let values = values.as_array().filter(|values| !values.is_empty());
    let Some(values) = values else {
        return Some("an enum that is not a list of texts".into());
    };
    if let Some(other) = values.iter().find(|value| !value.is_string()) {
        return Some(format!("the enum's value `{other}` is no text"));
    }
    let mut seen = BTreeSet::new();
    let twice = values
        .iter()
        .filter_map(Value::as_str)
        .find(|value| !seen.insert(*value));
    twice.map(|value| format!("the enum has the value `{value}` twice"))
}

fn names_properties(names: &Value, schema: &Map<String, Value>) -> bool {
    let known = |name: &Value| {
        let name = name.as_str().unwrap_or_default();
        schema
            .get("properties")
            .and_then(|properties| properties.get(name))
            .is_some()
    };
    let Some(names) = names.as_array() else {
        return false;
    };
    let different: BTreeSet<&str> = names.iter().filter_map(Value::as_str).collect();
    different.len() == names.len() && names.iter().all(known)
}

fn check_inner(at: &Pointer, schema: &Map<String, Value>, findings: &mut Findings) {
    for (name, property) in members(schema.get("properties")) {
        check(&at.child("properties").child(name), property, findings);
    }
    if schema.get("type").and_then(Value::as_str) == Some("array") {
        let none = Value::Null;
        check(
            &at.child("items"),
            schema.get("items").unwrap_or(&none),
            findings,
        );
    }
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => {}
        Some(Value::Object(any)) if any.is_empty() => {}
        Some(inner) => check(&at.child("additionalProperties"), inner, findings),
    }
}
