//! Checks that the values of an enum stay apart in Rust, as variants.
//!
//! The generator would give all variants other names as soon as two values meet, which breaks those who
//! wrote them down.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::{
    document::{schemas, texts},
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// The variant that holds values which the contract does not know.
const CATCH_ALL: &str = "Other";

/// Passes the document on when no value of an enum takes the name of another, or of the catch-all.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    for (name, schema) in schemas(&document) {
        let at = Pointer::to(["components", "schemas", name]).child("enum");
        let mut seen = BTreeMap::from([(CATCH_ALL.to_owned(), "the catch-all variant `Other`")]);
        for (index, value) in texts(schema.get("enum")).enumerate() {
            if let Some(first) = seen.insert(variant(value), value) {
                findings.push(Finding::new(
                    Kind::NameClash,
                    at.child(index),
                    format!("`{value}` and {first} become one variant in Rust"),
                    "`remove` the value with an overlay action: it is read as `Other` then, and can \
                     be sent as one",
                ));
            }
        }
    }
    tolerance.judge(findings, document)
}

/// The variant that the generator makes of a value.
fn variant(value: &str) -> String {
    let words = value.replace('\'', "");
    let words = words.replace(|sign: char| !sign.is_alphanumeric() && sign != '_', "-");
    let name = words.to_upper_camel_case();
    match name.starts_with(char::is_alphabetic) {
        true => name,
        false => format!("X{name}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::check;
    use crate::tolerance::Tolerance;

    fn refusal(values: Value) -> Option<String> {
        let document = json!({"components": {"schemas": {"a.A": {"enum": values}}}});
        let checked = Tolerance::strict(|it| check(document, it));
        checked.err().map(|error| error.to_string())
    }

    #[test]
    fn values_that_meet_in_rust_are_refused() {
        for values in [json!(["a_b", "a-b"]), json!(["other"]), json!(["*", "+"])] {
            let error = refusal(values).unwrap();
            assert!(
                error.starts_with("#/components/schemas/a.A/enum/"),
                "{error}"
            );
        }
        assert!(refusal(json!(["a_b", "ab", "1", "é"])).is_none());
    }
}
