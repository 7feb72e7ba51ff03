//! Checks that dotted names are names in Rust, and that no two become one there.

use std::collections::BTreeMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// Words that cannot name a module. A method may be called like one: it is written `r#override`.
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Passes the document on when every name is sound and stays apart from the others in Rust.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    check_operations(&document, &mut findings);
    check_types(&document, &mut findings);
    tolerance.judge(findings, document)
}

fn check_operations(document: &Value, findings: &mut Findings) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for operation in document::operations(document) {
        let (home, name) = split(operation.id());
        if !is_home(home) || !is_snake(name) {
            findings.push(not_a_name(&operation.at(), operation.id()));
        }
        if let Some(first) = seen.insert(operation.id().to_snake_case(), operation.id()) {
            findings.push(clash(&operation.at(), operation.id(), first));
        }
    }
}

fn check_types(document: &Value, findings: &mut Findings) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (dotted, _) in document::schemas(document) {
        let at = Pointer::to(["components", "schemas", dotted]);
        let (home, name) = split(dotted);
        if !is_home(home) || !is_camel(name) {
            findings.push(not_a_name(&at, dotted));
        }
        if let Some(first) = seen.insert(dotted.to_upper_camel_case(), dotted) {
            findings.push(clash(&at, dotted, first));
        }
    }
}

/// Whether a word can name an argument as it is.
#[must_use]
pub fn is_method_word(word: &str) -> bool {
    is_snake(word) && !KEYWORDS.contains(&word)
}

fn split(dotted: &str) -> (&str, &str) {
    dotted.rsplit_once('.').unwrap_or(("", dotted))
}

fn is_home(home: &str) -> bool {
    home.split('.')
        .all(|module| is_snake(module) && !KEYWORDS.contains(&module))
}

fn is_snake(name: &str) -> bool {
    let allowed = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(allowed)
}

fn is_camel(name: &str) -> bool {
    let allowed = |sign: char| sign.is_ascii_alphanumeric();
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.chars().all(allowed)
}

fn not_a_name(at: &Pointer, name: &str) -> Finding {
    Finding::new(
        Kind::BadName,
        at,
        format!("`{name}` is not a name: `module.module.method` or `module.module.Type`"),
        "give it one in openapi/overlay/names.yaml, or with `x-name`",
    )
}

fn clash(at: &Pointer, name: &str, first: &str) -> Finding {
    Finding::new(
        Kind::NameClash,
        at,
        format!("`{name}` and `{first}` become one name in Rust"),
        "give one of them another name in openapi/overlay/names.yaml, or with `x-name`",
    )
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn check(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::check(document, it))
    }

    #[test]
    fn bad_names_are_refused() {
        for name in [
            "A",
            "b2b.A_b",
            "b2b.a",
            "B2b.A",
            "b2b..A",
            "b2b.type.A",
            "b2b.A-b",
        ] {
            let document = json!({"components": {"schemas": {name: {}}}});
            assert!(check(document).is_err(), "{name}");
        }
        for name in ["get", "a.Get", "a.type.get", "a.get-all", ""] {
            let document = json!({"paths": {"/": {"get": {"operationId": name}}}});
            assert!(check(document).is_err(), "{name}");
        }
        let document = json!({"paths": {"/": {"get": {"operationId": "a.b.override"}}}});
        assert!(check(document).is_ok());
    }

    #[test]
    fn names_that_meet_in_rust_are_refused() {
        let document = json!({"components": {"schemas": {"a.b.c.D": {}, "a.b_c.D": {}}}});
        let error = check(document).unwrap_err().to_string();
        assert!(
            error.contains("`a.b_c.D` and `a.b.c.D` become one name"),
            "{error}"
        );
    }
}
