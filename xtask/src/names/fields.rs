//! Checks that the properties of a type stay apart in Rust, as fields and as setters.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::Value;

use crate::{
    document::{members, schemas},
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// Setters of these names would hide or repeat what every struct has.
const TAKEN: [&str; 2] = ["default", "new"];

/// Passes the document on when no property takes the name of another, or of a constructor.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    for (name, schema) in schemas(&document) {
        let at = Pointer::to(["components", "schemas", name]).child("properties");
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (property, value) in members(schema.get("properties")) {
            let given = value.get("x-rust-name").and_then(Value::as_str);
            let ident = given.map_or_else(|| property.to_snake_case(), str::to_owned);
            if TAKEN.contains(&ident.as_str()) || !has_letter(&ident) {
                let what = format!("`{property}` cannot be the name of a field");
                findings.push(rename(&at.child(property), what));
            } else if let Some(first) = seen.insert(ident, property) {
                let what = format!("`{property}` and `{first}` become one field in Rust");
                findings.push(rename(&at.child(property), what));
            }
        }
    }
    tolerance.judge(findings, document)
}

fn has_letter(ident: &str) -> bool {
    ident.chars().any(char::is_alphabetic)
}

fn rename(at: &Pointer, what: String) -> Finding {
    Finding::new(
        Kind::NameClash,
        at,
        what,
        "give it another name in Rust with an overlay action: `update: {x-rust-name: …}`",
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::check;
    use crate::tolerance::Tolerance;

    fn refusal(properties: Value) -> Option<String> {
        let document = json!({"components": {"schemas": {"a.A": {"properties": properties}}}});
        let checked = Tolerance::strict(|it| check(document, it));
        checked.err().map(|error| error.to_string())
    }

    #[test]
    fn fields_that_meet_in_rust_need_another_name() {
        let error = refusal(json!({"a_b": {}, "aB": {}})).unwrap();
        assert!(
            error.contains("become one field") && error.contains("x-rust-name"),
            "{error}"
        );
        assert!(refusal(json!({"new": {}})).is_some());
        assert!(refusal(json!({"*": {}})).is_some());
        assert!(refusal(json!({"a_b": {}, "aB": {"x-rust-name": "other"}, "type": {}})).is_none());
    }
}
