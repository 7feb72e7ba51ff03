//! Enums: every value byte for byte, the known and the unknown.

use serde_json::{Value, json};

use super::document::resolve;
use super::samples::{Fill, sample};
use super::{response_subjects, subjects};

#[test]
fn every_value_of_every_enum_and_any_other_text_keeps_its_bytes() {
    let (mut enums, mut values) = (0, 0);
    for subject in subjects() {
        let Some(known) = subject.schema["enum"].as_array() else {
            continue;
        };
        enums += 1;
        for value in known
            .iter()
            .chain(&[json!("a value of tomorrow"), json!(""), json!("Other")])
        {
            assert_eq!(subject.read(value), *value, "{}", subject.name);
            values += 1;
        }
        let read = subject.read_text(known[0].to_string());
        let debug = read.expect("a value").debug;
        assert!(!debug.starts_with("Other"), "{}: {debug}", subject.name);
    }
    println!("{enums} enums, {values} values");
    assert!(enums >= 10);
}

#[test]
fn an_unknown_value_never_fails_an_response() {
    for subject in response_subjects() {
        for (name, property) in subject.properties() {
            let unknown = match (resolve(property)["enum"].is_array(), &property["items"]) {
                (true, _) => json!("a value of tomorrow"),
                (false, Value::Object(_)) if resolve(&property["items"])["enum"].is_array() => {
                    json!(["a value of tomorrow"])
                }
                _ => continue,
            };
            let mut value = sample(subject.schema, Fill::Full);
            value[name] = unknown.clone();
            assert_eq!(
                subject.read(&value)[name],
                unknown,
                "{}.{name}",
                subject.name
            );
        }
    }
}

#[test]
fn an_identity_provider_is_written_as_in_the_contract() {
    use crate::b2b::sso::saml::IdentityProvider;

    assert_eq!(
        IdentityProvider::GoogleWorkspace.to_string(),
        "google-workspace"
    );
    assert_eq!("okta".parse(), Ok(IdentityProvider::Okta));
}
