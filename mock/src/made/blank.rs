//! Objects in which nothing is filled in.

use serde_json::{Map, Value, json};
use stytch_api::chrono::{DateTime, Utc};
use stytch_api::description::{Object as Description, Shape};

use crate::state::store::Object;

/// An object with what its type requires, empty, and the times at which it came to be.
pub(crate) fn blank(described: &Description, now: DateTime<Utc>) -> Object {
    let fields = described.fields().iter().filter(|field| !field.is_rest());
    let wanted = fields.filter(|field| field.is_required() || is_time(field.name()));
    wanted
        .map(|field| (field.name().to_owned(), value(field.shape().inner(), now)))
        .collect()
}

/// Whether a field says when the object came to be or was changed.
fn is_time(name: &str) -> bool {
    matches!(name, "created_at" | "updated_at")
}

fn value(shape: &Shape, now: DateTime<Utc>) -> Value {
    match shape {
        Shape::Bool => json!(false),
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 | Shape::Number => json!(0),
        Shape::Timestamp => json!(now),
        Shape::List(_) => json!([]),
        Shape::Map(_) | Shape::Json => Value::Object(Map::new()),
        Shape::Object(described) => Value::Object(blank(described(), now)),
        Shape::Enum(described) => json!(described().values().first()),
        // Texts, and shapes to come.
        _ => json!(""),
    }
}
