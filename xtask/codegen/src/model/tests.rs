//! The model takes what progenitor and typify decide: other settings and other schemas make another model.

use progenitor::GenerationSettings;
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::{Value, json};

use super::{Model, RustType};
use crate::progenitor::settings;

/// One operation with a query and a body.
fn document() -> Value {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let content = |name: &str| json!({"application/json": {"schema": to(name)}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1.0.0"},
        "paths": {"/doors": {"post": {
            "operationId": "a.open",
            "parameters": [{"name": "times", "in": "query", "schema": {"type": "integer", "format": "int32"}}],
            "requestBody": {"required": true, "content": content("a.OpenRequest")},
            "responses": {"200": {"description": "", "content": content("a.OpenResponse")}}
        }}},
        "components": {"schemas": {
            "a.OpenRequest": {"type": "object", "required": ["key"], "properties": {
                "key": {"type": "string", "format": "password"}}},
            "a.OpenResponse": {"type": "object", "properties": {
                "code": {"type": "string", "format": "door-code"},
                "counts": {"type": "object", "additionalProperties": {"type": "integer", "format": "int64"}}}}
        }}
    })
}

/// The settings with one more conversion of texts of a format.
fn converting(format: &str, of_type: &str) -> GenerationSettings {
    let text = SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some(format.to_owned()),
        ..SchemaObject::default()
    };
    let mut settings = settings();
    settings.with_conversion(text, of_type, [].into_iter());
    settings
}

fn field(model: &Model, object: &str, field: &str) -> String {
    let mut objects = model.objects().filter(|it| it.name.dotted() == object);
    objects
        .next()
        .unwrap()
        .field(field)
        .unwrap()
        .of_type
        .to_string()
}

#[test]
fn a_conversion_of_typify_decides_the_type_of_a_field() {
    let usual = Model::of(&document()).unwrap();
    assert_eq!(field(&usual, "a.OpenResponse", "code"), "Option<String>");
    let secret = Model::with(&document(), &converting("door-code", "Secret")).unwrap();
    assert_eq!(field(&secret, "a.OpenResponse", "code"), "Option<Secret>");
}

#[test]
fn without_its_conversion_a_secret_is_a_text() {
    let usual = Model::of(&document()).unwrap();
    assert_eq!(field(&usual, "a.OpenRequest", "key"), "Secret");
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    let plain = Model::with(&document(), &settings).unwrap();
    assert_eq!(field(&plain, "a.OpenRequest", "key"), "String");
}

#[test]
fn a_map_type_of_typify_that_no_pass_knows_is_refused_with_its_place() {
    let mut settings = settings();
    settings.with_map_type("::other::Dictionary");
    let error = Model::with(&document(), &settings).unwrap_err().to_string();
    assert!(
        error.contains("a.OpenResponse.counts") && error.contains("Dictionary"),
        "{error}"
    );
}

#[test]
fn the_schema_of_a_parameter_decides_its_type() {
    let mut changed = document();
    changed["paths"]["/doors"]["post"]["parameters"][0]["schema"] = json!({"type": "boolean"});
    let times = |document: &Value| {
        let model = Model::of(document).unwrap();
        (
            model.operations["a.open"].query[0].of_type.clone(),
            field(&model, "a.OpenQuery", "times"),
        )
    };
    let optional = |name| RustType::Optional(Box::new(RustType::Scalar(name)));
    assert_eq!(
        times(&document()),
        (optional("i32"), "Option<i32>".to_owned())
    );
    assert_eq!(
        times(&changed),
        (optional("bool"), "Option<bool>".to_owned())
    );
}

#[test]
fn what_is_said_of_a_parameter_is_said_of_its_field() {
    let mut document = document();
    let parameter = &mut document["paths"]["/doors"]["post"]["parameters"][0];
    parameter["description"] = json!("How often.");
    parameter["deprecated"] = json!(true);
    let model = Model::of(&document).unwrap();
    let query = model
        .objects()
        .find(|it| it.name.last == "OpenQuery")
        .unwrap();
    let times = query.field("times").unwrap();
    assert_eq!(times.description.as_deref(), Some("How often."));
    assert!(times.deprecated);
}

#[test]
fn the_signature_decides_the_arguments() {
    let names = |document: &Value| {
        let model = Model::of(document).unwrap();
        let arguments = &model.operations["a.open"].arguments;
        let names = arguments.iter().map(|it| {
            (
                it.name.clone(),
                it.object.as_ref().map(|it| it.last.clone()),
            )
        });
        names.collect::<Vec<_>>()
    };
    let object = |argument: &str, name: &str| (argument.to_owned(), Some(name.to_owned()));
    assert_eq!(
        names(&document()),
        [object("query", "OpenQuery"), object("body", "OpenRequest")]
    );

    let mut required = document();
    required["paths"]["/doors"]["post"]["parameters"][0] =
        json!({"name": "times", "in": "query", "required": true, "schema": {"type": "string"}});
    assert_eq!(
        names(&required),
        [("times".to_owned(), None), object("body", "OpenRequest")]
    );
}
