//! Requests that cannot be right.

use serde_json::{Value, json};
use stytch_api::description::{Field, Object, Operation, Shape};

use super::valid;
use crate::contract;
use crate::fixtures;
use crate::server::Seeds;

/// A field of the operation, and a value that it cannot have.
fn violation(operation: &Operation) -> Option<(&'static str, Value)> {
    let described = [operation.body(), operation.query()].into_iter().flatten();
    let fields = described
        .flat_map(|it| it.fields())
        .filter(|field| !field.is_rest());
    let mut wrong = fields.filter_map(|field: &Field| {
        let value = match field.shape().inner() {
            Shape::Json => return None,
            // A text of a form or a query cannot be another.
            Shape::Text | Shape::Secret
                if operation.operation().form || operation.body().is_none() =>
            {
                return None;
            }
            Shape::Text | Shape::Secret | Shape::Timestamp | Shape::Enum(_) => json!(17),
            _ => json!("wrong"),
        };
        Some((field.name(), value))
    });
    wrong.next_back()
}

#[test]
fn a_violation_of_any_operation_is_a_400_that_names_the_field() {
    for operation in contract::operations() {
        let id = operation.operation().id;
        let (mut state, seeds) = fixtures::seeded();
        let mut arguments = valid::arguments(&mut state, &seeds, id);
        let Some((field, value)) = violation(operation) else {
            continue;
        };
        arguments[field] = value;
        let (status, body) = fixtures::call(&mut state, id, arguments);
        let message = body["error_message"].as_str().unwrap_or_default();
        assert_eq!(status, 400, "{id}: {body}");
        assert!(
            message.contains(&format!("`{field}")),
            "{id} {field}: {message}"
        );
        assert_eq!(body["status_code"], 400);
    }
}

/// A value of a request at a limit, or beyond it.
struct Case {
    /// The field that is limited, with those around it.
    path: String,
    /// The field of the request.
    name: &'static str,
    /// What stands there.
    value: Value,
    fits: bool,
}

/// Every limit of an object, and of the objects in it.
fn cases(seeds: &Seeds, described: &Object) -> Vec<Case> {
    let fields = described.fields().iter();
    let cases = fields.flat_map(|field| {
        let (name, shape) = (field.name(), field.shape());
        let own = at_limits(field).into_iter().map(move |(value, fits)| Case {
            path: name.to_owned(),
            name,
            value,
            fits,
        });
        let inner = shape.as_object().map(|inner| cases(seeds, inner));
        let inner = inner.into_iter().flatten().map(move |case| {
            let mut value = valid::shaped(seeds, name, shape);
            value[case.name] = case.value;
            Case {
                path: format!("{name}.{}", case.path),
                name,
                value,
                fits: case.fits,
            }
        });
        own.chain(inner)
    });
    cases.collect()
}

/// Values at each limit of a field and beyond it, and whether they fit.
fn at_limits(field: &Field) -> Vec<(Value, bool)> {
    let limits = field.limits();
    let shape = field.shape().inner();
    let mut values = Vec::new();
    for (end, beyond) in [(limits.min, -1), (limits.max, 1)] {
        let Some(end) = end else { continue };
        values.push((of_size(shape, end), true));
        values.push((of_size(shape, end + beyond), false));
    }
    if limits.pattern.is_some() {
        values.push((json!("a b"), false));
    }
    values
}

/// A number, or as many characters or keys.
fn of_size(shape: &Shape, size: i64) -> Value {
    let count = || usize::try_from(size).expect("a length");
    match shape {
        Shape::Text | Shape::Secret => json!("a".repeat(count())),
        Shape::Map(_) => (0..count()).map(|it| (it.to_string(), json!(it))).collect(),
        Shape::List(_) => json!(vec!["a"; count()]),
        _ => json!(size),
    }
}

#[test]
fn what_is_beyond_a_limit_is_refused_and_what_is_at_it_is_not() {
    for operation in contract::operations() {
        let id = operation.operation().id;
        let (_, seeds) = fixtures::seeded();
        let described = [operation.body(), operation.query()].into_iter().flatten();
        for case in described.flat_map(|it| cases(&seeds, it)) {
            let (mut state, seeds) = fixtures::seeded();
            let mut arguments = valid::arguments(&mut state, &seeds, id);
            arguments[case.name] = case.value;
            let (status, body) = fixtures::call(&mut state, id, arguments);
            let message = body["error_message"].as_str().unwrap_or_default();
            let refused = message.starts_with(&format!("`{}` must", case.path));
            assert_eq!(refused, !case.fits, "{id} {}: {body}", case.path);
            assert!(!refused || status == 400, "{id} {}: {body}", case.path);
        }
    }
}

#[test]
fn what_is_required_and_missing_is_named() {
    for operation in contract::operations() {
        let id = operation.operation().id;
        let required = operation.body().into_iter().flat_map(|it| it.fields());
        let required = required.filter(|field| field.is_required() && field.constant().is_none());
        for field in required {
            let (mut state, seeds) = fixtures::seeded();
            let mut arguments = valid::arguments(&mut state, &seeds, id);
            // What stands in the path too is taken from there.
            let in_path = operation.path_parameters().any(|name| name == field.name());
            if in_path {
                continue;
            }
            arguments
                .as_object_mut()
                .expect("an object")
                .remove(field.name());
            let (status, body) = fixtures::call(&mut state, id, arguments);
            let message = body["error_message"].as_str().unwrap_or_default();
            assert_eq!(status, 400, "{id} {}: {body}", field.name());
            assert!(
                message.contains(&format!("`{}` is missing", field.name())),
                "{id}: {message}"
            );
        }
    }
}

#[test]
fn what_a_path_names_must_be_there() {
    let mut wrong = Vec::new();
    for operation in contract::operations() {
        let id = operation.operation().id;
        // Programs are told no more than that their credentials do not do, and what is behind WebAuthn is made up.
        let is_looked_up = |name: &&str| {
            !operation.operation().form && !matches!(*name, "domain" | "webauthn_registration_id")
        };
        for name in operation.path_parameters().filter(is_looked_up) {
            let (mut state, seeds) = fixtures::seeded();
            let mut arguments = valid::arguments(&mut state, &seeds, id);
            arguments[name] = json!("nothing-test-00000000-0000-4000-8000-000000000000");
            let (status, body) = fixtures::call(&mut state, id, arguments);
            let is_scim = body["error_type"] == "no_active_scim_connection";
            if status != 404 && !(status == 400 && is_scim) {
                wrong.push(format!("{id} {name}: {status} {body}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_operation_of_the_project_answers_without_its_credentials() {
    use stytch_api::operation::Auth;
    for operation in contract::operations() {
        let operation = operation.operation();
        let (mut state, _) = fixtures::seeded();
        let path = operation.path.replace(['{', '}'], "");
        let request = hyper::Request::builder()
            .method(operation.method)
            .uri(path)
            .body(());
        let head = request.expect("a request").into_parts().0;
        let turn = crate::play::play(&mut state, head, &bytes::Bytes::from_static(b"{}"));
        let refused = turn.reply.status().as_u16() == 401;
        assert_eq!(refused, operation.auth != Auth::None, "{}", operation.id);
    }
}
