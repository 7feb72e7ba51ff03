//! Every operation, through the public handles: what goes over the wire is exactly the contract's.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use stytch_api::Error;

use super::document::{Operation, operations, resolve};
use super::recorder::{AUTHORIZATION, Arrival, PROJECT, PUBLIC_TOKEN, Recorder};
use super::samples::{Fill, sample};

/// The request that the contract describes, and the arguments that ask for it.
pub struct Call {
    pub arguments: Map<String, Value>,
    pub expected: Arrival,
}

impl Call {
    pub fn new(operation: &Operation, fill: Fill) -> Self {
        let mut arguments = Map::new();
        let path = fill_path(operation, &mut arguments);
        let query = fill_query(operation, fill, &mut arguments);
        let (media, body) = fill_body(operation, fill, &mut arguments);
        Self {
            arguments,
            expected: Arrival {
                host: operation.host(),
                method: operation.method.clone(),
                path,
                query,
                headers: headers(operation, media),
                body,
            },
        }
    }
}

fn fill_path(operation: &Operation, arguments: &mut Map<String, Value>) -> String {
    let mut path = operation.path.replace("{project_id}", PROJECT);
    for name in operation.path_parameters() {
        arguments.insert(name.to_owned(), json!(format!("{name}-é/1")));
        path = path.replace(&format!("{{{name}}}"), &format!("{name}-%C3%A9%2F1"));
    }
    path
}

fn fill_query(
    operation: &Operation,
    fill: Fill,
    arguments: &mut Map<String, Value>,
) -> BTreeMap<String, String> {
    let mut query = BTreeMap::new();
    for parameter in operation.parameters("query") {
        if fill == Fill::Full || parameter["required"] == true {
            let name = parameter["name"].as_str().expect("a name");
            let value = sample(&parameter["schema"], fill);
            query.insert(
                name.to_owned(),
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned),
            );
            arguments.insert(name.to_owned(), value);
        }
    }
    query
}

fn fill_body(
    operation: &Operation,
    fill: Fill,
    arguments: &mut Map<String, Value>,
) -> (Option<&'static str>, Value) {
    let Some((media, schema)) = operation.body() else {
        return (None, Value::Null);
    };
    let body = sample(schema, fill);
    for (name, value) in body.as_object().expect("an object") {
        let clash = arguments.insert(name.clone(), value.clone());
        assert_eq!(
            clash, None,
            "{}: {name} is in the path and in the body",
            operation.id
        );
    }
    (Some(media), body)
}

fn headers(operation: &Operation, media: Option<&str>) -> BTreeMap<String, String> {
    let agent = format!("stytch-api/{} (rust)", env!("CARGO_PKG_VERSION"));
    let mut headers = BTreeMap::from([
        ("accept".to_owned(), "application/json".to_owned()),
        ("user-agent".to_owned(), agent),
    ]);
    let authorization = match operation.security() {
        Some("basicAuth") => Some(AUTHORIZATION.to_owned()),
        Some("publicToken") => Some(format!("Bearer {PUBLIC_TOKEN}")),
        Some(other) => panic!("{}: {other}", operation.id),
        None => None,
    };
    headers.extend(authorization.map(|value| ("authorization".to_owned(), value)));
    if let Some(media) = media {
        headers.insert("content-type".to_owned(), media.to_owned());
    }
    headers
}

#[tokio::test]
async fn every_operation_sends_exactly_what_the_contract_says() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for operation in operations() {
        for fill in [Fill::Full, Fill::Required] {
            let call = Call::new(&operation, fill);
            recorder.response(sample(operation.response(), fill)).await;
            let response = client
                .call(operation.id, Value::Object(call.arguments))
                .await;
            response.unwrap_or_else(|error| panic!("{} {fill:?}: {error}", operation.id));
            assert_eq!(
                recorder.only(operation.id).await,
                call.expected,
                "{} {fill:?}",
                operation.id
            );
        }
    }
}

#[tokio::test]
async fn every_full_response_is_read_without_loss() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for operation in operations() {
        let call = Call::new(&operation, Fill::Required);
        let full = sample(operation.response(), Fill::Full);
        recorder.response(full.clone()).await;
        let response = client
            .call(operation.id, Value::Object(call.arguments))
            .await;
        let response = response.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        assert_eq!(response, full, "{}", operation.id);
    }
}

#[tokio::test]
async fn every_argument_that_is_missing_unknown_or_of_the_wrong_type_is_named_before_sending() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    recorder.response(json!({})).await;
    for operation in operations() {
        let call = Call::new(&operation, Fill::Required);
        let mut unknown = call.arguments.clone();
        unknown.insert("no_such_argument".to_owned(), json!(1));
        let error = client
            .call(operation.id, Value::Object(unknown))
            .await
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("no_such_argument"),
            "{}: {error}",
            operation.id
        );
        for name in required_arguments(&operation) {
            for (wrong, value) in [("missing", None), ("mistyped", Some(json!({"a": [1]})))] {
                let mut arguments = call.arguments.clone();
                arguments.remove(name);
                arguments.extend(value.map(|value| (name.to_owned(), value)));
                let result = client.call(operation.id, Value::Object(arguments)).await;
                let Err(error) = result else {
                    panic!("{}: {name} was {wrong} and sent", operation.id);
                };
                assert!(
                    error.to_string().contains(name),
                    "{}: {wrong}: {error}",
                    operation.id
                );
            }
        }
    }
    assert_eq!(recorder.arrived().await, []);
}

/// Arguments that cannot be left out, of a type that an object is not.
fn required_arguments(operation: &Operation) -> Vec<&'static str> {
    let mut names = operation.path_parameters();
    if let Some((_, schema)) = operation.body() {
        let schema = resolve(schema);
        let required = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        names.extend(required.filter(|name| {
            let property = resolve(&schema["properties"][name]);
            property["type"] != "object"
                && property["enum"]
                    .as_array()
                    .is_none_or(|values| values.len() > 1)
        }));
    }
    names
}

/// Whether a field cannot be left out. Where it has only one value, that is filled in.
fn is_required(schema: &'static Value, name: &str) -> bool {
    let values = resolve(&schema["properties"][name])["enum"].as_array();
    schema["required"]
        .as_array()
        .is_some_and(|required| required.contains(&json!(name)))
        && values.is_none_or(|values| values.len() > 1)
}

/// Places inside of arguments, as a JSON pointer and as errors write it, of fields that their object requires.
fn required_inside(value: &Value, schema: &'static Value) -> Vec<(String, String)> {
    let schema = resolve(schema);
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| {
                let inner = required_inside(item, &schema["items"]);
                inner.into_iter().map(move |(pointer, path)| {
                    (format!("/{index}{pointer}"), format!("[{index}]{path}"))
                })
            })
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, field)| {
                let is_required = is_required(schema, name);
                let here = is_required.then(Default::default);
                let inner = required_inside(field, &schema["properties"][name]);
                here.into_iter()
                    .chain(inner)
                    .map(move |(pointer, path): (String, String)| {
                        (format!("/{name}{pointer}"), format!(".{name}{path}"))
                    })
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn remove(arguments: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = arguments.pointer_mut(parent).and_then(Value::as_object_mut);
    parent.expect("an object").remove(name);
}

#[tokio::test]
async fn every_field_inside_that_is_missing_or_null_is_named_by_its_path() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    recorder.response(json!({})).await;
    let mut refused = 0;
    for operation in operations() {
        let Some((_, schema)) = operation.body() else {
            continue;
        };
        let arguments = Value::Object(Call::new(&operation, Fill::Full).arguments);
        for (pointer, path) in required_inside(&arguments, schema) {
            for wrong in [None, Some(Value::Null)] {
                let mut arguments = arguments.clone();
                match wrong {
                    None => remove(&mut arguments, &pointer),
                    Some(value) => *arguments.pointer_mut(&pointer).expect("a field") = value,
                }
                let error = client.call(operation.id, arguments).await;
                let Err(Error::Refused(error)) = error else {
                    panic!("{}: {path} was sent: {error:?}", operation.id);
                };
                assert_eq!(error.parameter(), &path[1..], "{}", operation.id);
                refused += 1;
            }
        }
    }
    println!("{refused} refused");
    assert!(refused > 300, "{refused}");
    assert_eq!(recorder.arrived().await, []);
}

#[tokio::test]
async fn a_refusal_shows_no_value_and_no_flood() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    recorder.response(json!({})).await;
    let flood = "x\u{1b}[2J".repeat(10_000);
    for arguments in [
        json!({ "email": "a@example.com", "password": 987_654_321 }),
        json!({ "email": "a@example.com", "password": ["swordfish"] }),
        json!({ "email": "a@example.com", "password": { "swordfish": 1 } }),
        json!({ "email": ["swordfish"], "password": "swordfish" }),
        json!({ "email": "a@example.com", "password": "swordfish", "session_duration_minutes": "swordfish" }),
        json!({ "email": "a@example.com", "password": "swordfish", flood: 1 }),
        json!(["swordfish"]),
        json!("swordfish"),
    ] {
        let error = client
            .call("consumer.passwords.authenticate", arguments)
            .await
            .unwrap_err();
        let shown = format!("{error} {:?}", error.to_string());
        assert!(
            !shown.contains("swordfish") && !shown.contains("987654321"),
            "{shown}"
        );
        assert!(shown.len() < 1500 && !shown.contains('\u{1b}'), "{shown}");
    }
    assert_eq!(recorder.arrived().await, []);
}

#[tokio::test]
async fn an_operation_that_does_not_exist_is_refused_as_such() {
    let client = Recorder::start().await.client();
    for id in ["", "b2b", "b2b.sso.saml", "nonesuch", "debug.whoami.x"] {
        let error = client.call(id, Value::Null).await.unwrap_err();
        assert!(matches!(&error, Error::Refused(error) if error.parameter() == "operation_id"));
        assert!(error.operation().is_none());
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("no such operation"), "{error}");
    }
}
