//! Requests that cannot be right.

use serde_json::{Value, json};
use stytch_api::description::{Field, Operation, Shape};

use super::valid;
use crate::contract;
use crate::fixtures;

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
            if status != 404 {
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
        assert_eq!(refused, operation.auth == Auth::Project, "{}", operation.id);
    }
}
