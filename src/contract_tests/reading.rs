//! One odd value costs that value, in every place where the contract does not make it strict.

use serde_json::{Value, json};

use super::document::resolve;
use super::samples::{Fill, sample};
use super::{Subject, response_subjects};
use crate::wire::Kind;

/// JSON of every type, well formed and not, and what only repairing makes readable.
const ODD: [&str; 11] = [
    "1",
    "-1",
    "1.5",
    "true",
    r#""text""#,
    r#"["x"]"#,
    r#"{"x":1}"#,
    "1e400",
    r#""\ud83d""#,
    "[null]",
    "DEEP",
];

/// A response with one field replaced by text that need not be a value serde_json can hold.
fn with(subject: &Subject, name: &str, odd: &str) -> String {
    let mut value = sample(subject.schema, Fill::Full);
    value[name] = json!("REPLACED");
    let odd = match odd {
        "DEEP" => format!("{}{}", r#"{"a":["#.repeat(125), "]}".repeat(125)),
        other => other.to_owned(),
    };
    value.to_string().replace("\"REPLACED\"", &odd)
}

#[test]
fn any_json_in_any_lax_field_costs_at_most_that_field() {
    for subject in response_subjects() {
        let full = sample(subject.schema, Fill::Full);
        for (name, _) in subject.properties() {
            for odd in ODD {
                let text = with(subject, name, odd);
                let read = match subject.read_text(&text) {
                    Ok(read) => read,
                    Err(failure) if subject.strict().contains(&name.as_str()) => {
                        assert!(
                            failure.path.starts_with(name.as_str()),
                            "{}: {}",
                            subject.name,
                            failure.path
                        );
                        continue;
                    }
                    // Something strict inside of the odd object is missing.
                    Err(failure) if failure.path.len() > name.len() => continue,
                    Err(failure) => panic!(
                        "{}.{name} = {odd}: {} {}",
                        subject.name, failure.path, failure.reason
                    ),
                };
                for (other, expected) in full.as_object().expect("an object") {
                    assert!(
                        other == name || read.json[other] == *expected,
                        "{}.{other} beside {name} = {odd}",
                        subject.name
                    );
                }
            }
        }
    }
}

#[test]
fn null_in_a_list_is_left_out_and_told() {
    for subject in response_subjects() {
        for (name, property) in subject.properties() {
            if property["type"] != "array" || subject.strict().contains(&name.as_str()) {
                continue;
            }
            let mut value = sample(subject.schema, Fill::Full);
            let Some(list) = value[name].as_array_mut() else {
                continue;
            };
            // Where anything goes, null is a value.
            if resolve(&property["items"])["type"].is_null() {
                continue;
            }
            let expected = Value::Array(list.clone());
            list.insert(0, Value::Null);
            let read = subject.read_text(value.to_string());
            let read = read
                .unwrap_or_else(|failure| panic!("{}.{name}: {}", subject.name, failure.reason));
            assert_eq!(read.json[name], expected, "{}.{name}", subject.name);
            let told = read
                .drift
                .iter()
                .any(|drift| drift.field == name && drift.kind == Kind::Null);
            assert!(told, "{}.{name}: {:?}", subject.name, read.drift);
        }
    }
}

#[test]
fn lax_timestamps_are_read_and_told() {
    for subject in response_subjects() {
        for (name, property) in subject.properties() {
            if property["format"] != "date-time" {
                continue;
            }
            for (lax, expected) in [
                (json!("2021-12-29T12:33:09"), "2021-12-29T12:33:09Z"),
                (json!("2021-12-29"), "2021-12-29T00:00:00Z"),
                (json!(1_640_781_189), "2021-12-29T12:33:09Z"),
            ] {
                let mut value = sample(subject.schema, Fill::Full);
                value[name] = lax;
                let read = subject.read_text(value.to_string());
                let read = read.unwrap_or_else(|failure| {
                    panic!("{}.{name}: {}", subject.name, failure.reason)
                });
                assert_eq!(read.json[name], expected, "{}.{name}", subject.name);
                let told = |drift: &crate::wire::Drift| {
                    drift.field == name && drift.kind == Kind::LaxTimestamp
                };
                assert!(read.drift.iter().any(told), "{}.{name}", subject.name);
            }
        }
    }
}

#[test]
fn a_page_with_one_record_that_no_library_holds_keeps_the_others() {
    let deep = format!("{}{}", r#"{"a":["#.repeat(125), "]}".repeat(125));
    for odd in [deep.as_str(), r#"{"emoji":"\ud83d"}"#, r#"{"large":1e400}"#] {
        let page = format!(
            r#"{{"request_id":"r","status_code":200,"results_metadata":{{"total":3}},"results":[
                {{"user_id":"one"}},{{"user_id":"two","untrusted_metadata":{odd}}},{{"user_id":"three"}}]}}"#
        );
        let (read, drift) =
            crate::wire::from_slice::<crate::consumer::users::SearchResponse>(page.as_bytes())
                .expect("a page");
        let ids: Vec<&str> = read
            .results
            .iter()
            .map(|user| user.user_id.as_str())
            .collect();
        assert_eq!(ids, ["one", "two", "three"]);
        assert!(drift.iter().any(|drift| drift.kind == Kind::Repaired));
    }
}

#[test]
fn what_is_only_sent_refuses_values_of_another_type() {
    use crate::b2b::sso::saml::UpdateConnectionRequest;
    for (json, place) in [
        (r#"{"display_name":7}"#, "display_name"),
        (
            r#"{"saml_group_implicit_role_assignments":[{"role_id":"r","group":null}]}"#,
            "saml_group_implicit_role_assignments[0].group",
        ),
        (
            r#"{"saml_group_implicit_role_assignments":[null]}"#,
            "saml_group_implicit_role_assignments[0]",
        ),
        (
            r#"{"saml_group_implicit_role_assignments":[{"role_id":"r"}]}"#,
            "saml_group_implicit_role_assignments[0].group",
        ),
        (r#"{"attribute_mapping":[]}"#, "attribute_mapping"),
    ] {
        let error = serde_json::from_str::<UpdateConnectionRequest>(json)
            .expect_err(json)
            .to_string();
        assert!(error.starts_with(&format!("{place}: ")), "{json}: {error}");
    }
    let open: UpdateConnectionRequest =
        serde_json::from_str(r#"{"identity_provider":"new","unknown":1}"#).expect("it");
    assert_eq!(open.identity_provider, Some("new".into()));
}
