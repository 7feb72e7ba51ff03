//! Values that are made up.

use serde_json::{Map, Value, json};
use stytch_api::description::{Field, Object as Description, Shape};

use crate::state::State;
use crate::state::random::Random;
use crate::state::store::Object;

/// Deeper than any type of the contract.
const DEPTH: usize = 16;

/// Makes values up, by their types and names.
pub(super) struct Inventor<'a> {
    state: &'a State,
    random: Random,
    said: Object,
    depth: usize,
}

impl<'a> Inventor<'a> {
    pub(super) fn new(state: &'a State, random: Random, said: Object) -> Self {
        Self {
            state,
            random,
            said,
            depth: 0,
        }
    }

    /// An object with all that its type requires, and with what the request says.
    pub(super) fn object(&mut self, described: &Description) -> Object {
        if self.depth == DEPTH {
            return Object::new();
        }
        self.depth += 1;
        let fields = described.fields().iter().filter(|field| !field.is_rest());
        let mut object = Object::new();
        for field in fields {
            if let Some(value) = self.field(field) {
                object.insert(field.name().to_owned(), value);
            }
        }
        self.depth -= 1;
        object
    }

    fn field(&mut self, field: &Field) -> Option<Value> {
        let shape = field.shape().inner();
        let said = self.said.get(field.name());
        if let Some(said) = said.filter(|said| !said.is_null() && crate::check::fits(shape, said)) {
            return Some(super::without_nulls(said));
        }
        if let Some(constant) = field.constant() {
            return Some(json!(constant));
        }
        field.is_required().then(|| self.value(field.name(), shape))
    }

    fn value(&mut self, name: &str, shape: &Shape) -> Value {
        match shape {
            Shape::Bool => json!(false),
            Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 | Shape::Number => json!(0),
            Shape::Timestamp => json!(self.state.now()),
            Shape::List(_) => json!([]),
            Shape::Map(_) | Shape::Json => Value::Object(Map::new()),
            Shape::Object(described) => Value::Object(self.object(described())),
            Shape::Enum(described) => json!(described().values().first()),
            // Texts, secrets, and shapes to come.
            _ => json!(self.text(name)),
        }
    }

    fn text(&mut self, name: &str) -> String {
        if name == "project_id" {
            return self.state.project.id.clone();
        }
        if name.contains("email_address") || name == "email" {
            return "someone@example.com".to_owned();
        }
        if name.contains("phone_number") {
            return "+15005550006".to_owned();
        }
        if name.ends_with("url") || name.ends_with("uri") {
            return "https://example.com/".to_owned();
        }
        match name.strip_suffix("_id") {
            Some(kind) => self.id(kind),
            None => format!(
                "made-{}-{:08x}",
                name.replace('_', "-"),
                self.random.next() >> 32
            ),
        }
    }

    fn id(&mut self, kind: &str) -> String {
        let prefix = match kind {
            "client" => "m2m-client".to_owned(),
            "phone" => "phone-number".to_owned(),
            kind => kind.replace('_', "-"),
        };
        let uuid = self.random.uuid();
        self.state.ids.of(&prefix, &uuid)
    }
}
