//! What descriptions say, held against the contract that they are made of.

use serde_json::{Value, json};

use super::document::{Operation, operations};
use super::{Subject, names, responses, subjects};
use crate::registry;
use crate::wire::description::{Field, Object, Type};

/// The name that something has upstream, if it has one.
fn upstream(value: &Value) -> Vec<&str> {
    value["x-upstream"].as_str().into_iter().collect()
}

#[test]
fn types_are_described_as_the_contract_has_them() {
    for subject in subjects() {
        let (name, schema) = (subject.name, subject.schema);
        assert_eq!(subject.ty.name(), name);
        assert_eq!(subject.ty.aliases(), upstream(schema), "{name}");
        match subject.ty {
            Type::Object(object) => assert_object(subject, object),
            Type::Enum(of) => {
                assert_eq!(
                    (of.name().as_str(), of.aliases()),
                    (name, subject.ty.aliases())
                );
                assert_eq!(json!(of.values()), schema["enum"], "{name}");
            }
        }
    }
}

fn assert_object(subject: &Subject, object: &Object) {
    let name = subject.name;
    assert_eq!(object.aliases(), subject.ty.aliases(), "{name}");
    assert_eq!(object.is_request(), !responses().contains(name), "{name}");
    let (rest, fields): (Vec<&Field>, Vec<&Field>) =
        object.fields().iter().partition(|it| it.is_rest());
    let keeps_rest = subject.schema["additionalProperties"].is_object();
    assert_eq!(rest.len(), usize::from(keeps_rest), "{name}");
    let described: Vec<&str> = fields.iter().map(|field| field.name()).collect();
    let properties: Vec<&str> = subject
        .properties()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(described, properties, "{name}");
    assert_constructor(subject, object);
    for field in fields {
        assert_field(subject, object, field);
    }
}

/// `new` takes what is required and not filled in, in the contract's order.
fn assert_constructor(subject: &Subject, object: &Object) {
    let Some(taken) = object.constructor() else {
        assert!(!object.is_request(), "{}", subject.name);
        return;
    };
    let by_identifier = |identifier: &str| {
        let mut fields = object.fields().iter();
        fields.find(|field| field.identifier() == identifier)
    };
    let taken = taken
        .iter()
        .filter_map(|identifier| by_identifier(identifier));
    let taken: Vec<&str> = taken.map(Field::name).collect();
    let is_given = |name: &&str| object.field(name).is_some_and(Field::is_required);
    let required: Vec<&str> = subject.required().into_iter().filter(is_given).collect();
    assert_eq!(taken, required, "{}", subject.name);
}

fn assert_field(subject: &Subject, object: &Object, field: &Field) {
    let place = format!("{}.{}", subject.name, field.name());
    let property = subject.property(field.name());
    let required = subject.required().contains(&field.name());
    let constant = match names(&property["enum"]).as_slice() {
        [only] if required => Some(*only),
        _ => None,
    };
    assert_eq!(field.constant(), constant, "{place}");
    assert_eq!(
        field.is_required(),
        required && constant.is_none(),
        "{place}"
    );
    let strict = subject.strict().contains(&field.name());
    assert_eq!(field.is_strict(), strict && !object.is_request(), "{place}");
    assert_limits(field, property, &place);
    assert!(format!("{field:?}").contains(field.name()), "{place}");
}

/// The words of JSON Schema for the least and the most of a value.
const RANGES: [[&str; 2]; 4] = [
    ["minimum", "maximum"],
    ["minLength", "maxLength"],
    ["minItems", "maxItems"],
    ["minProperties", "maxProperties"],
];

/// The limits are those of the contract, and the documentation tells each.
fn assert_limits(field: &Field, property: &Value, place: &str) {
    let limits = field.limits();
    let [min, max] = [0, 1].map(|end| RANGES.iter().find_map(|it| property[it[end]].as_i64()));
    assert_eq!(limits.min, min.filter(|min| *min != 0), "{place}");
    assert_eq!(limits.max, max, "{place}");
    assert_eq!(limits.pattern, property["pattern"].as_str(), "{place}");
    let description = field.description();
    let words = property["description"].as_str().unwrap_or_default();
    let told = description.strip_prefix(words).expect(place);
    let ends = [limits.min, limits.max].into_iter().flatten();
    let ends = ends.map(|end| end.to_string());
    let parts: Vec<String> = ends.chain(limits.pattern.map(str::to_owned)).collect();
    assert!(parts.iter().all(|part| told.contains(part)), "{place}");
    assert_eq!(told.is_empty(), parts.is_empty(), "{place}");
}

#[cfg(feature = "schemars")]
#[test]
fn json_schemas_have_the_limits_of_the_contract() {
    for subject in subjects() {
        let made = subject.ty.json_schema().to_value();
        for (field, property) in subject.properties() {
            for key in RANGES.as_flattened().iter().chain(&["pattern"]) {
                let made = &made["properties"][field][key];
                let place = format!("{}.{field}: {key}", subject.name);
                // schemars says so itself of what is unsigned.
                if *made == 0 || property[key] == 0 {
                    assert_eq!(*key, "minimum", "{place}");
                    continue;
                }
                assert_eq!(*made, property[key], "{place}");
            }
        }
    }
}

#[cfg(feature = "schemars")]
#[test]
fn json_schemas_have_the_fields_of_the_contract() {
    for subject in subjects() {
        let (name, made) = (subject.name, subject.ty.json_schema().to_value());
        if let Type::Enum(of) = subject.ty {
            assert_eq!(made["type"], "string", "{name}");
            assert_eq!(made["examples"], json!(of.values()), "{name}");
            continue;
        }
        let keys = |value: &Value| {
            value
                .as_object()
                .map(|fields| fields.keys().cloned().collect())
        };
        let (had, wanted): (Option<Vec<_>>, Option<Vec<_>>) = (
            keys(&made["properties"]),
            keys(&subject.schema["properties"]),
        );
        assert_eq!(had, wanted.filter(|fields| !fields.is_empty()), "{name}");
        let keeps_rest = subject.schema["additionalProperties"].is_object();
        assert_eq!(made["additionalProperties"] == true, keeps_rest, "{name}");
        // What is lax and may be none, such as a timestamp, is not required.
        let lists = |field: &str| {
            made["required"]
                .as_array()
                .is_some_and(|list| list.contains(&json!(field)))
        };
        for (field, property) in subject.properties() {
            let required = subject.required().contains(&field.as_str());
            let may_be_none = property["format"] == "date-time";
            assert!(lists(field) == required || may_be_none, "{name}.{field}");
        }
        assert_ne!(made["required"], json!([]), "{name}");
    }
}

#[test]
fn a_name_of_several_operations_finds_none() {
    let holders = |name: &&str| {
        let holders = registry::operations().filter(|it| it.aliases().contains(name));
        holders.count()
    };
    for operation in registry::operations() {
        for name in operation.aliases() {
            let found = registry::operation(name).is_some();
            assert_eq!(found, holders(name) == 1, "{name}");
        }
    }
}

#[test]
fn operations_are_described_as_the_contract_has_them() {
    for operation in operations() {
        let described = registry::operation(operation.id).expect(operation.id);
        let names = operation.value["x-aliases"].as_array();
        let mut elsewhere = upstream(operation.value);
        elsewhere.extend(names.into_iter().flatten().filter_map(Value::as_str));
        assert_eq!(described.aliases(), elsewhere, "{}", operation.id);
        assert_eq!(
            described.path_parameters().collect::<Vec<_>>(),
            operation.path_parameters()
        );
        assert_eq!(
            described.query_parameter(),
            lone_parameter(&operation),
            "{}",
            operation.id
        );
        let body = described.body().map(Object::name);
        assert_eq!(
            body.is_some(),
            operation.body().is_some(),
            "{}",
            operation.id
        );
    }
}

/// The one query parameter that an operation requires, if it has no other.
fn lone_parameter(operation: &Operation) -> Option<&'static str> {
    match operation.parameters("query").as_slice() {
        [only] if only["required"] == true => only["name"].as_str(),
        _ => None,
    }
}
