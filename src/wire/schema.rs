//! JSON Schemas, made from descriptions.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use super::description::{Field, Object, Shape};

/// The schema of an object.
pub(crate) fn object(object: &Object, generator: &mut SchemaGenerator) -> Schema {
    let mut properties = Map::new();
    let mut required: Vec<&str> = Vec::new();
    let mut schema = json_schema!({ "type": "object", "description": object.description() });
    for field in object.fields {
        if field.rest {
            schema.insert("additionalProperties".to_owned(), true.into());
            continue;
        }
        let mut property = (field.schema)(generator);
        property.insert("description".to_owned(), field.description().into());
        limit(&mut property, field);
        let optional = matches!(field.shape, Shape::Optional(_));
        if (field.required || field.constant.is_some()) && !optional {
            required.push(field.name);
        }
        properties.insert(field.name.to_owned(), property.to_value());
    }
    if !properties.is_empty() {
        schema.insert("properties".to_owned(), Value::Object(properties));
    }
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema
}

/// The limits of a field, in the words for its type.
fn limit(property: &mut Schema, field: &Field) {
    let limits = field.limits();
    let (min, max) = match field.shape.inner() {
        Shape::Text | Shape::Secret => ("minLength", "maxLength"),
        Shape::List(_) => ("minItems", "maxItems"),
        Shape::Map(_) => ("minProperties", "maxProperties"),
        _ => ("minimum", "maximum"),
    };
    let mut insert = |key: &str, value: Option<Value>| {
        value.map(|value| property.insert(key.to_owned(), value));
    };
    insert(min, limits.min.map(Value::from));
    insert(max, limits.max.map(Value::from));
    insert("pattern", limits.pattern.map(Value::from));
}

/// A text, with the known values as examples rather than as a closed list.
pub(crate) fn open_enum(values: &[&str]) -> Schema {
    json_schema!({ "type": "string", "examples": values })
}

/// An operand of a search, with the known filters as examples rather than as a closed list.
pub(crate) fn operand(filters: &[&str]) -> Schema {
    json_schema!({ "type": "object", "properties": { "filter_name": open_enum(filters), "filter_value": {} } })
}
