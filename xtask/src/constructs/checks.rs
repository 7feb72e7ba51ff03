//! Checks that operations and schemas share.

use serde_json::{Map, Value};

use super::remedy;
use crate::{
    error::{Finding, Findings, Kind},
    pointer::Pointer,
};

/// The value as an object with no other keys than `keys`.
pub fn only<'a>(
    at: &Pointer,
    value: &'a Value,
    keys: &[&str],
    findings: &mut Findings,
) -> Option<&'a Map<String, Value>> {
    let Value::Object(map) = value else {
        findings.push(Finding::new(
            Kind::Shape,
            at,
            "not a map",
            "correct it upstream or with an overlay action",
        ));
        return None;
    };
    for key in map.keys().filter(|key| !keys.contains(&key.as_str())) {
        findings.push(unknown_key(&at.child(key), key));
    }
    Some(map)
}

/// Flags are `true` or `false`.
pub fn check_flags(
    at: &Pointer,
    members: &Map<String, Value>,
    keys: &[&str],
    findings: &mut Findings,
) {
    for key in keys {
        if members.get(*key).is_some_and(|flag| !flag.is_boolean()) {
            findings.push(odd(&at.child(key), "neither `true` nor `false`"));
        }
    }
}

/// What gives a name is one.
pub fn check_given_names(at: &Pointer, members: &Map<String, Value>, findings: &mut Findings) {
    for key in ["x-name", "x-rust-name", "x-upstream"] {
        if members.get(key).is_some_and(|name| !name.is_string()) {
            findings.push(odd(&at.child(key), "a name that is not a text"));
        }
    }
}

pub fn unknown_key(at: &Pointer, key: &str) -> Finding {
    let what = format!("`{key}` is not known here");
    Finding::new(Kind::Construct, at, what, remedy::for_key(key))
}

pub fn odd(at: &Pointer, what: &str) -> Finding {
    Finding::new(
        Kind::Construct,
        at,
        what,
        "remove or rewrite it with an overlay action, or teach xtask and codegen what it means",
    )
}
