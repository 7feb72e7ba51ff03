//! Secrets: on the wire, and nowhere else.

use serde_json::{Value, json};

use super::samples::{Fill, sample};
use super::subjects;

const CANARY: &str = "canary-7f3a";

/// Replaces the value of a secret property; `None` when the property is none.
fn plant(property: &Value) -> Option<Value> {
    match (
        property["format"].as_str(),
        property["items"]["format"].as_str(),
    ) {
        (Some("password"), _) => Some(json!(CANARY)),
        (_, Some("password")) => Some(json!([CANARY, CANARY])),
        _ => None,
    }
}

#[test]
fn every_secret_goes_over_the_wire_and_never_into_debug() {
    let mut secrets = 0;
    for subject in subjects() {
        for (name, property) in subject.properties() {
            let Some(planted) = plant(property) else {
                continue;
            };
            let mut value = sample(subject.schema, Fill::Full);
            value[name] = planted.clone();
            let read = subject.read_text(value.to_string());
            let read =
                read.unwrap_or_else(|failure| panic!("{}: {}", subject.name, failure.reason));
            assert_eq!(read.json[name], planted, "{}.{name}", subject.name);
            let debug = read.debug;
            assert!(!debug.contains(CANARY), "{}.{name}: {debug}", subject.name);
            assert!(debug.contains("***"), "{}.{name}: {debug}", subject.name);
            secrets += 1;
        }
    }
    println!("{secrets} secret properties");
    assert!(secrets >= 300, "{secrets}");
}
