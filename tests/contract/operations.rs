//! Every operation, through the public handles: what goes over the wire is exactly the contract's.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::document::{Operation, operations, resolve};
use super::recorder::{AUTHORIZATION, Arrival, Recorder};
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
    let mut path = operation.path.to_owned();
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
    if operation.is_authenticated() {
        headers.insert("authorization".to_owned(), AUTHORIZATION.to_owned());
    }
    if let Some(media) = media {
        headers.insert("content-type".to_owned(), media.to_owned());
    }
    headers
}

#[tokio::test]
async fn every_operation_sends_exactly_what_the_contract_says() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let mut calls = 0;
    for operation in operations() {
        for fill in [Fill::Full, Fill::Required] {
            let call = Call::new(&operation, fill);
            recorder.answer(sample(operation.answer(), fill)).await;
            let answer = client
                .call(operation.id, Value::Object(call.arguments))
                .await;
            answer.unwrap_or_else(|error| panic!("{} {fill:?}: {error}", operation.id));
            assert_eq!(
                recorder.only(operation.id).await,
                call.expected,
                "{} {fill:?}",
                operation.id
            );
            calls += 1;
        }
    }
    assert_eq!(calls, 2 * 186);
}

#[tokio::test]
async fn every_full_answer_is_read_without_loss() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for operation in operations() {
        let call = Call::new(&operation, Fill::Required);
        let full = sample(operation.answer(), Fill::Full);
        recorder.answer(full.clone()).await;
        let answer = client
            .call(operation.id, Value::Object(call.arguments))
            .await;
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        assert_eq!(answer, full, "{}", operation.id);
    }
}

#[tokio::test]
async fn every_argument_that_is_missing_unknown_or_of_the_wrong_type_is_named_before_sending() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    recorder.answer(json!({})).await;
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
