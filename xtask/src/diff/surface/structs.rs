//! Structs as users see them: fields, constructor, default.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{Direction, rust_type};
use crate::{
    document::{members, texts},
    references::SCHEMAS,
};

/// A struct users see.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// By name on the wire.
    pub fields: BTreeMap<String, Field>,
    /// The arguments of `new`, as name on the wire and type; none when there is no `new`.
    pub constructor: Option<Vec<(String, String)>>,
    /// Whether it has a default.
    pub has_default: bool,
    /// Required fields without which an answer is no answer.
    pub strict: BTreeSet<String>,
}

/// A field users see.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name in Rust.
    pub ident: String,
    /// Its type in Rust.
    pub of_type: String,
    /// Whether the contract promises or demands it.
    pub required: bool,
    /// The one value it can have.
    pub constant: Option<String>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
}

impl Struct {
    /// The struct that a schema becomes.
    pub fn of(name: &str, schema: &Value, direction: Direction, contract: &Value) -> Self {
        let required: Vec<&str> = texts(schema.get("required")).collect();
        let declared: BTreeSet<&str> = texts(schema.get("x-strict")).collect();
        let reader = Reader {
            name,
            schema,
            direction,
            contract,
        };
        let mut fields = BTreeMap::new();
        for (property, value) in members(schema.get("properties")) {
            let required = required.contains(&property);
            let strict =
                required && (direction == Direction::Request || declared.contains(property));
            fields.insert(
                property.to_owned(),
                reader.field(property, value, required, strict),
            );
        }
        if !fields.is_empty() && schema.get("additionalProperties").is_some() {
            fields.insert(String::new(), rest());
        }
        let arguments = arguments(&required, schema);
        Self {
            has_default: !direction.is_sent() || arguments.is_empty(),
            constructor: direction.is_sent().then_some(arguments),
            strict: declared.into_iter().map(str::to_owned).collect(),
            fields,
        }
    }
}

/// The properties that the contract does not name.
fn rest() -> Field {
    Field {
        ident: "extra".into(),
        of_type: "Map<String, Value>".into(),
        required: false,
        constant: None,
        deprecated: false,
    }
}

/// What `new` takes: the required fields in the contract's order; constants it fills in itself.
fn arguments(required: &[&str], schema: &Value) -> Vec<(String, String)> {
    let property = |name: &str| schema.get("properties").and_then(|all| all.get(name));
    required
        .iter()
        .filter_map(|name| Some((*name, property(name)?)))
        .filter(|(_, value)| rust_type::constant(value).is_none())
        .map(|(name, value)| (name.to_owned(), rust_type::of(value)))
        .collect()
}

struct Reader<'a> {
    name: &'a str,
    schema: &'a Value,
    direction: Direction,
    contract: &'a Value,
}

impl Reader<'_> {
    fn field(&self, name: &str, value: &Value, required: bool, strict: bool) -> Field {
        let given = value.get("x-rust-name").and_then(Value::as_str);
        Field {
            ident: given.map_or_else(|| name.to_snake_case(), str::to_owned),
            of_type: self.of_type(value, required, strict),
            required,
            constant: rust_type::constant(value).map(str::to_owned),
            deprecated: value.get("deprecated") == Some(&Value::Bool(true)),
        }
    }

    fn of_type(&self, value: &Value, required: bool, strict: bool) -> String {
        let plain = rust_type::of(value);
        let may_lack = !required || (plain == "DateTime<Utc>" && !strict);
        // What is only received reads missing lists and maps as empty; what is sent tells them apart.
        let is_empty_instead = rust_type::is_collection(value) && !self.direction.is_sent();
        match () {
            () if !may_lack || is_empty_instead => plain,
            () if self.is_boxed(value) => format!("Option<Box<{plain}>>"),
            () => format!("Option<{plain}>"),
        }
    }

    /// Objects are boxed where the contract says so, and where they would contain themselves.
    fn is_boxed(&self, value: &Value) -> bool {
        let Some(target) = value.get("$ref").and_then(Value::as_str) else {
            return false;
        };
        let target = target.strip_prefix(SCHEMAS).unwrap_or(target);
        let schema = self.component(target);
        let is_object = schema.is_some_and(|schema| schema.get("enum").is_none());
        is_object && (self.schema.get("x-boxed").is_some() || self.contains_itself(target))
    }

    fn contains_itself(&self, target: &str) -> bool {
        let mut waiting = vec![target];
        let mut seen = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if name == self.name {
                return true;
            }
            if seen.insert(name) {
                waiting.extend(self.component(name).into_iter().flat_map(direct_references));
            }
        }
        false
    }

    fn component(&self, name: &str) -> Option<&Value> {
        self.contract.pointer("/components/schemas")?.get(name)
    }
}

/// References that are not behind a list or a map.
fn direct_references(schema: &Value) -> impl Iterator<Item = &str> {
    members(schema.get("properties"))
        .filter_map(|(_, property)| property.get("$ref")?.as_str()?.strip_prefix(SCHEMAS))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Direction, Struct};

    fn shape(direction: Direction) -> Struct {
        let schema = json!({
            "required": ["when", "list", "grant"], "x-strict": [],
            "properties": {
                "when": {"type": "string", "format": "date-time"},
                "list": {"type": "array", "items": {"type": "string"}},
                "grant": {"type": "string", "enum": ["one"]},
                "tags": {"type": "array", "items": {"type": "string"}},
                "me": {"$ref": "#/components/schemas/a.A"}}});
        let contract = json!({"components": {"schemas": {"a.A": schema}}});
        Struct::of("a.A", &schema, direction, &contract)
    }

    fn types(shape: &Struct) -> Value {
        let types = shape.fields.iter();
        types
            .map(|(name, field)| (name.clone(), Value::from(field.of_type.clone())))
            .collect()
    }

    #[test]
    fn what_is_sent_tells_absent_from_empty_and_is_made_by_new() {
        let shape = shape(Direction::Request);
        assert_eq!(
            types(&shape),
            json!({"when": "DateTime<Utc>", "list": "Vec<String>", "grant": "String",
                "tags": "Option<Vec<String>>", "me": "Option<Box<a::A>>"})
        );
        let names = shape.constructor.unwrap();
        let names: Vec<_> = names.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["when", "list"]);
        assert!(!shape.has_default);
    }

    #[test]
    fn what_is_received_has_a_default_and_reads_tolerantly() {
        let shape = shape(Direction::Response);
        assert_eq!(
            types(&shape),
            json!({"when": "Option<DateTime<Utc>>", "list": "Vec<String>", "grant": "String",
                "tags": "Vec<String>", "me": "Option<Box<a::A>>"})
        );
        assert!(shape.has_default && shape.constructor.is_none());
    }
}
