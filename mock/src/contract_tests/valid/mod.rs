//! Valid arguments of every operation, made from its description: what it requires, by type and name, with the ids of
//! what is there. What descriptions do not tell stands in a file for each product.

mod b2b;
mod consumer;
mod programs;
mod setup;

use serde_json::{Value, json};
use stytch_api::description::{Field, Object as Description, Shape};

use self::setup::Setup;
use crate::contract;
use crate::server::Seeds;
use crate::state::State;
use crate::state::store::Object;

/// Arguments with which the operation succeeds. What it needs first, such as a token, is done to the state.
pub(super) fn arguments(state: &mut State, seeds: &Seeds, operation_id: &str) -> Value {
    let operation = contract::operation(operation_id).expect(operation_id);
    let mut arguments = Object::new();
    for name in operation
        .path_parameters()
        .chain(operation.query_parameter())
    {
        arguments.insert(name.to_owned(), text(seeds, name));
    }
    for described in [operation.query(), operation.body()].into_iter().flatten() {
        arguments.extend(object(seeds, described));
    }
    let mut setup = Setup {
        state,
        seeds,
        arguments,
    };
    if setup.arguments.contains_key("connected_app_id") {
        let app = json!({ "client_type": "first_party", "redirect_urls": [] });
        let created = setup.call("connected_app.clients.create", app);
        setup.set(
            "connected_app_id",
            created["connected_app"]["client_id"].clone(),
        );
    }
    match operation_id.split('.').next() {
        Some("b2b") => b2b::prepare(&mut setup, operation_id),
        Some("consumer") => consumer::prepare(&mut setup, operation_id),
        _ => programs::prepare(&mut setup, operation_id),
    }
    let arguments = setup.arguments;
    Value::Object(arguments)
}

fn object(seeds: &Seeds, described: &Description) -> Object {
    let fields = described.fields().iter();
    let required = fields.filter(|field| field.is_required() && !field.is_rest());
    required
        .map(|field| (field.name().to_owned(), value(seeds, field)))
        .collect()
}

fn value(seeds: &Seeds, field: &Field) -> Value {
    match (field.constant(), field.shape().inner(), field.limits().min) {
        (Some(constant), ..) => json!(constant),
        (None, Shape::Int32 | Shape::Uint32, Some(min)) => json!(min),
        _ => shaped(seeds, field.name(), field.shape()),
    }
}

/// A value of a shape.
pub(super) fn shaped(seeds: &Seeds, name: &str, shape: &Shape) -> Value {
    match shape.inner() {
        Shape::Bool => json!(true),
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 | Shape::Number => json!(1),
        Shape::Timestamp => json!("2026-01-02T03:04:05Z"),
        Shape::Json => json!({}),
        Shape::List(inner) => json!([shaped(seeds, name, inner)]),
        Shape::Map(_) => json!({}),
        Shape::Object(described) => Value::Object(object(seeds, described())),
        Shape::Enum(described) => json!(described().values().first()),
        _ => text(seeds, name),
    }
}

fn text(seeds: &Seeds, name: &str) -> Value {
    json!(match name {
        "organization_id" | "organization_ids" => seeds.organization_id.as_str(),
        "member_id" => seeds.admin.member_id(),
        "user_id" => seeds.user_id.as_str(),
        "connection_id" => seeds.saml_connection_id.as_str(),
        "metadata_url" => "https://idp.acme.example/metadata",
        "email" | "email_address" => "ada.admin@acme.example",
        name if name.ends_with("phone_number") => "+15005550006",
        name if name.ends_with("url") => "https://app.example/login",
        "password" => "correct horse battery staple",
        name => return json!(format!("some-{}", name.replace('_', "-"))),
    })
}
