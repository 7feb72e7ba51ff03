//! Answers: tolerant where the API is loose, strict where identity and access rest on a field.

use serde_json::{Value, json};

use super::document::resolve;
use super::samples::{Fill, sample};
use super::{Subject, response_subjects};

#[test]
fn every_response_is_read_full_and_with_only_what_it_promises() {
    for subject in response_subjects() {
        for fill in [Fill::Full, Fill::Required] {
            let value = sample(subject.schema, fill);
            assert_eq!(subject.read(&value), value, "{} {fill:?}", subject.name);
        }
    }
}

#[test]
fn every_missing_or_null_field_is_read_as_blank_unless_it_is_strict() {
    let mut strict = 0;
    for subject in response_subjects() {
        let full = sample(subject.schema, Fill::Full);
        for (name, _) in subject.properties() {
            for replacement in [None, Some(Value::Null)] {
                let mut value = full.clone();
                let fields = value.as_object_mut().expect("an object");
                fields.remove(name);
                fields.extend(replacement.map(|null| (name.clone(), null)));
                let result = subject.round_trip(&value);
                if subject.strict().contains(&name.as_str()) {
                    let failure = result
                        .err()
                        .unwrap_or_else(|| panic!("{}.{name} is strict", subject.name));
                    assert_eq!(failure.path, *name, "{}", subject.name);
                    strict += 1;
                } else {
                    let read = result.unwrap_or_else(|failure| {
                        panic!("{}.{name}: {}", subject.name, failure.reason)
                    });
                    assert_blank(subject, name, &read);
                }
            }
        }
    }
    assert!(strict > 0);
}

fn assert_blank(subject: &Subject, name: &str, read: &Value) {
    let left = read.get(name);
    let schema = resolve(subject.property(name));
    let blank = match (left, schema["type"].as_str()) {
        (None, _) => true,
        (Some(value), Some("array")) => *value == json!([]),
        (Some(value), Some("string")) => *value == json!(""),
        (Some(value), Some("integer")) => *value == json!(0),
        (Some(value), Some("boolean")) => *value == json!(false),
        (Some(value), Some("object")) => value.is_object(),
        _ => false,
    };
    assert!(blank, "{}.{name} is {left:?}", subject.name);
}

/// Where the SDKs saw null on success it may be absent, and the type says so.
#[test]
fn whom_an_response_is_about_is_strict_or_optional() {
    let mut strict = 0;
    for subject in response_subjects() {
        if !subject.name.ends_with("Response") {
            continue;
        }
        for name in subject.required() {
            if ["user", "member"].contains(&name) {
                assert!(subject.strict().contains(&name), "{}.{name}", subject.name);
                strict += 1;
            }
        }
    }
    assert!(strict >= 72, "{strict}");
}

#[test]
fn a_false_or_empty_blank_never_grants_anything() {
    for subject in response_subjects() {
        let decides = |name: &str| match name {
            "authorized" | "member_authenticated" => true,
            // Elsewhere it tells whether a directory entry is in use.
            "active" => subject.name == "idp.IntrospectResponse",
            _ => false,
        };
        for name in subject.required().into_iter().filter(|name| decides(name)) {
            assert!(
                subject.strict().contains(&name),
                "{}.{name} decides access",
                subject.name
            );
        }
    }
}

#[test]
fn unknown_fields_are_ignored() {
    for subject in response_subjects() {
        let full = sample(subject.schema, Fill::Full);
        let mut more = full.clone();
        more["no_such_field"] = json!({"deep": [1, null, {"a": "b"}]});
        let read = subject.read(&more);
        let keeps_rest = subject.schema["additionalProperties"].is_object();
        assert_eq!(
            read,
            if keeps_rest { more } else { full },
            "{}",
            subject.name
        );
    }
}

#[test]
fn an_empty_text_for_a_timestamp_reads_as_none() {
    let mut timestamps = 0;
    for subject in response_subjects() {
        for (name, property) in subject.properties() {
            if property["format"] != "date-time" || subject.strict().contains(&name.as_str()) {
                continue;
            }
            let mut value = sample(subject.schema, Fill::Full);
            value[name] = json!("");
            assert!(
                subject.read(&value).get(name).is_none(),
                "{}.{name}",
                subject.name
            );
            timestamps += 1;
        }
    }
    assert!(timestamps > 0);
}

#[test]
fn a_failure_says_where() {
    let subject = response_subjects();
    let authenticated = subject
        .iter()
        .find(|subject| subject.name == "b2b.sessions.GetResponse")
        .expect("it");
    let mut value = sample(authenticated.schema, Fill::Full);
    let session = value["member_sessions"][0].clone();
    value["member_sessions"] = json!([session, session]);
    value["member_sessions"][1]["member_id"] = json!(7);
    let failure = authenticated
        .round_trip(&value)
        .expect_err("a number is no id");
    assert_eq!(failure.path, "member_sessions[1].member_id");
}
