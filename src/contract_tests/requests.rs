//! Requests: only what was set is sent, and what was set is sent as it was.

use serde_json::{Map, Value, json};

use super::document::resolve;
use super::request_subjects;
use super::samples::{Fill, sample};

#[test]
fn every_request_is_written_as_it_was_read_full_and_with_only_what_it_requires() {
    for subject in request_subjects() {
        for fill in [Fill::Full, Fill::Required] {
            let value = sample(subject.schema, fill);
            assert_eq!(subject.read(&value), value, "{} {fill:?}", subject.name);
        }
    }
}

#[test]
fn every_optional_field_is_sent_alone_when_it_alone_is_set() {
    for subject in request_subjects() {
        let required = sample(subject.schema, Fill::Required);
        let full = sample(subject.schema, Fill::Full);
        for (name, _) in subject
            .properties()
            .filter(|(name, _)| !subject.required().contains(&name.as_str()))
        {
            let mut value = required.clone();
            value[name] = full[name].clone();
            assert_eq!(subject.read(&value), value, "{}.{name}", subject.name);
        }
    }
}

#[test]
fn absent_and_empty_differ_for_every_optional_list_and_map() {
    let mut collections = 0;
    for subject in request_subjects() {
        let required = sample(subject.schema, Fill::Required);
        for (name, property) in subject
            .properties()
            .filter(|(name, _)| !subject.required().contains(&name.as_str()))
        {
            let empty = match property["type"].as_str() {
                Some("array") => json!([]),
                Some("object") => json!({}),
                _ => continue,
            };
            let mut value = required.clone();
            value[name] = empty;
            assert_eq!(subject.read(&value), value, "{}.{name}", subject.name);
            collections += 1;
        }
    }
    assert!(collections > 0);
}

#[test]
fn a_free_map_keeps_the_nulls_that_delete_keys() {
    for subject in request_subjects() {
        for (name, _) in subject
            .properties()
            .filter(|(_, property)| property["additionalProperties"] == true)
        {
            let mut value = sample(subject.schema, Fill::Required);
            value[name] = json!({"gone": null, "deep": {"gone": null}});
            assert_eq!(subject.read(&value), value, "{}.{name}", subject.name);
        }
    }
}

#[test]
fn a_request_without_what_it_requires_is_refused_by_name() {
    for subject in request_subjects() {
        for name in subject.required() {
            let is_constant = resolve(subject.property(name))["enum"]
                .as_array()
                .is_some_and(|values| values.len() == 1);
            let mut value: Map<String, Value> =
                serde_json::from_value(sample(subject.schema, Fill::Full)).expect("it");
            value.remove(name);
            let result = subject.round_trip(&Value::Object(value));
            match result {
                Ok(read) => assert!(
                    is_constant && read[name].is_string(),
                    "{}.{name}",
                    subject.name
                ),
                Err(failure) => assert_eq!(failure.path, name, "{}", subject.name),
            }
        }
    }
}
