//! Arbitrary changes to a valid document: types, keys, nesting, sizes, cycles.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// One change, aimed at the node whose number is `at` when all nodes are counted.
#[derive(Clone, Debug)]
pub struct Mutation {
    at: usize,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    /// Another value.
    Replace(Value),
    /// The value inside a list or a map, several times over.
    Nest(String, u8),
    /// One key of a map goes.
    RemoveKey(usize),
    /// One key of a map is called otherwise.
    RenameKey(usize, String),
    /// One more key.
    Insert(String, Value),
    /// A copy of another node.
    Copy(usize),
    /// A list or a text, many times as long.
    Grow(u8),
}

/// Words that mean something, and words that should not.
fn word() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "type",
        "$ref",
        "enum",
        "required",
        "properties",
        "items",
        "additionalProperties",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "nullable",
        "format",
        "minimum",
        "object",
        "array",
        "string",
        "integer",
        "date-time",
        "password",
        "post",
        "get",
        "parameters",
        "schema",
        "in",
        "name",
        "query",
        "path",
        "responses",
        "200",
        "default",
        "content",
        "application/json",
        "operationId",
        "security",
        "servers",
        "url",
        "x-name",
        "x-strict",
        "x-boxed",
        "x-rust-name",
        "x-homes",
        "x-idempotent",
        "x-confirmed-security",
        "x-upstream",
        "x-rbac",
        "resource",
        "action",
        "self",
        "Self",
        "crate",
        "new",
        "Other",
        "",
        "a b",
        "a.b",
        "é",
        "\u{0}",
        "..",
        "{id}",
        "/",
        "#/components/schemas/api_zoo_v1_Animal",
        "#/components/schemas/api_zoo_v1_CreateRequest",
        "#/components/schemas/none",
        "#/",
        "api_zoo_v1_zoo_animals_Get",
        "api_zoo_v1_Animal",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word().prop_map(Value::from),
        word().prop_map(|word| json!({"$ref": word})),
        word().prop_map(|word| json!({"type": word})),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word(), inner), 0..4)
                .prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

pub fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let change = prop_oneof![
        value().prop_map(Change::Replace),
        (word(), 1..60_u8).prop_map(|(key, depth)| Change::Nest(key, depth)),
        any::<usize>().prop_map(Change::RemoveKey),
        (any::<usize>(), word()).prop_map(|(key, name)| Change::RenameKey(key, name)),
        (word(), value()).prop_map(|(key, value)| Change::Insert(key, value)),
        any::<usize>().prop_map(Change::Copy),
        any::<u8>().prop_map(Change::Grow),
    ];
    let mutation = (any::<usize>(), change).prop_map(|(at, change)| Mutation { at, change });
    prop::collection::vec(mutation, 1..5)
}

/// The document after all changes.
pub fn mutated(document: &Value, mutations: &[Mutation]) -> Value {
    let mut document = document.clone();
    for mutation in mutations {
        let places = places(&document);
        let copied = match &mutation.change {
            Change::Copy(from) => document.pointer(&places[from % places.len()]).cloned(),
            _ => None,
        };
        let place = &places[mutation.at % places.len()];
        if let Some(node) = document.pointer_mut(place) {
            mutation.change.apply(node, copied);
        }
    }
    document
}

impl Change {
    fn apply(&self, node: &mut Value, copied: Option<Value>) {
        match (self, node) {
            (Self::Replace(value), node) => *node = value.clone(),
            (Self::Copy(_), node) => *node = copied.unwrap_or_default(),
            (Self::Nest(key, depth), node) => {
                for _ in 0..*depth {
                    *node = json!({ key: node.take() });
                }
            }
            (Self::RemoveKey(index), Value::Object(map)) => {
                if let Some(key) = key(map, *index) {
                    map.remove(&key);
                }
            }
            (Self::RenameKey(index, name), Value::Object(map)) => {
                if let Some(value) = key(map, *index).and_then(|key| map.remove(&key)) {
                    map.insert(name.clone(), value);
                }
            }
            (Self::Insert(key, value), Value::Object(map)) => {
                map.insert(key.clone(), value.clone());
            }
            (Self::Insert(_, value), Value::Array(items)) => items.push(value.clone()),
            (Self::Grow(times), Value::Array(items)) => {
                *items = items
                    .iter()
                    .cycle()
                    .take(items.len() * usize::from(*times))
                    .cloned()
                    .collect();
            }
            (Self::Grow(times), Value::String(text)) => *text = text.repeat(usize::from(*times)),
            _ => {}
        }
    }
}

fn key(map: &Map<String, Value>, index: usize) -> Option<String> {
    map.keys().nth(index % map.len().max(1)).cloned()
}

fn places(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(String::new(), document, &mut found);
    found
}

fn collect(at: String, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(format!("{at}/{key}"), value, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(format!("{at}/{index}"), value, found);
            }
        }
        _ => {}
    }
    found.push(at);
}
