//! What a reader finds in our docs, place by place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use stytch_api_codegen::model::Limits;

use super::place::Place;
use crate::{
    document::{Operation, members, operations, schemas, texts},
    references::schema_names,
};

/// The words at one place.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What the docs of the thing itself say.
    pub own: String,
    /// That, and what stands so near that a reader sees it too.
    pub text: String,
    /// Names and values that a reader sees there without a sentence.
    pub names: BTreeSet<String>,
    /// Whether the contract requires it.
    pub required: bool,
    /// Whether the contract says that it should not be used any more.
    pub deprecated: bool,
}

impl Words {
    /// The docs of something, with the limits that the code generator prints there.
    fn say(&mut self, item: Option<&Value>) {
        let Some(item) = item else { return };
        let said = description(item.get("description"));
        for text in [said, Limits::read(item).to_string()] {
            if !text.is_empty() {
                self.text.push_str(&text);
                self.text.push_str("\n\n");
            }
        }
    }

    fn name(&mut self, name: impl Into<String>) {
        self.names.insert(name.into());
    }

    /// The type, its values and its fields.
    fn say_type(&mut self, schema: Option<&Value>, named: bool) {
        self.say(schema);
        let Some(schema) = schema else { return };
        self.names
            .extend(texts(schema.get("enum")).map(str::to_owned));
        for (field, property) in members(schema.get("properties")) {
            self.say(Some(property));
            if named {
                self.name(field);
            }
        }
    }
}

/// Our docs: those of a contract.
pub struct Ours<'a> {
    types: BTreeMap<&'a str, &'a Value>,
    operations: BTreeMap<&'a str, Operation<'a>>,
    /// The operations that have a type as their body or response.
    spoken_by: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Ours<'a> {
    /// Those of `contract`.
    #[must_use]
    pub fn of(contract: &'a Value) -> Self {
        let operations: BTreeMap<_, _> = operations(contract)
            .into_iter()
            .map(|operation| (operation.id(), operation))
            .collect();
        let mut spoken_by: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for (id, operation) in &operations {
            for name in body(operation).into_iter().chain(response(operation)) {
                spoken_by.entry(name).or_default().insert(*id);
            }
        }
        Self {
            types: schemas(contract).into_iter().collect(),
            operations,
            spoken_by,
        }
    }

    /// What a reader finds at `place`; nothing when the contract has no such place.
    #[must_use]
    pub fn at(&self, place: &Place) -> Option<Words> {
        let owner = place.owner.as_str();
        let operation = self.operations.get(owner);
        let schema = self.types.get(owner);
        match (operation, schema, place.field.as_deref()) {
            (Some(operation), _, None) => Some(self.operation(operation)),
            (Some(operation), _, Some(name)) => self.parameter(operation, name),
            (None, Some(schema), None) => Some(named_type(schema)),
            (None, Some(schema), Some(name)) => self.field(owner, schema, name),
            (None, None, _) => None,
        }
    }

    fn operation(&self, operation: &Operation<'_>) -> Words {
        let mut words = Words {
            own: description(operation.members.get("description")),
            deprecated: is_true(operation.members.get("deprecated")),
            ..Words::default()
        };
        words.text = format!("{}\n\n", words.own);
        for (_, value) in members(operation.members.get("x-rbac")) {
            words.names.extend(value.as_str().map(str::to_owned));
        }
        let errors = members(operation.members.get("x-errors"));
        words.names.extend(errors.map(|(kind, _)| kind.to_owned()));
        for parameter in operation.parameters() {
            words.say(Some(parameter));
            let name = parameter.get("name").and_then(Value::as_str);
            words.names.extend(name.map(str::to_owned));
        }
        let schema = |name: &str| self.types.get(name).copied();
        body(operation)
            .into_iter()
            .for_each(|name| words.say_type(schema(name), true));
        response(operation)
            .into_iter()
            .for_each(|name| words.say_type(schema(name), false));
        words
    }

    fn parameter(&self, operation: &Operation<'_>, name: &str) -> Option<Words> {
        let named = |it: &&Value| it.get("name").and_then(Value::as_str) == Some(name);
        let parameter = operation.parameters().find(named)?;
        let mut words = self.item(name, parameter);
        words.required = is_true(parameter.get("required"));
        let said = description(operation.members.get("description"));
        words.text.push_str(&said);
        Some(words)
    }

    fn field(&self, owner: &str, schema: &Value, name: &str) -> Option<Words> {
        let property = schema.get("properties")?.get(name)?;
        let mut words = self.item(name, property);
        words.required = texts(schema.get("required")).any(|required| required == name);
        words.say(Some(schema));
        for id in self.spoken_by.get(owner).into_iter().flatten() {
            let operation = self.operations.get(id);
            let said = operation.and_then(|it| it.members.get("description"));
            words.text.push_str(&description(said));
            words.text.push('\n');
        }
        Some(words)
    }

    /// A field or parameter with the types that it is made of.
    fn item(&self, name: &str, item: &Value) -> Words {
        let mut words = Words {
            own: description(item.get("description")),
            deprecated: is_true(item.get("deprecated")),
            ..Words::default()
        };
        words.name(name);
        words.say(Some(item));
        for of_type in schema_names(item) {
            words.say_type(self.types.get(of_type).copied(), true);
        }
        words
    }
}

fn named_type(schema: &Value) -> Words {
    let mut words = Words {
        own: description(schema.get("description")),
        deprecated: is_true(schema.get("deprecated")),
        ..Words::default()
    };
    words.say_type(Some(schema), true);
    words
}

fn description(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn is_true(value: Option<&Value>) -> bool {
    value.and_then(Value::as_bool) == Some(true)
}

fn body<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let body = operation.members.get("requestBody");
    body.into_iter().flat_map(schema_names).collect()
}

fn response<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let responses = operation.members.get("responses");
    let response = responses.and_then(|all| all.get("200"));
    response.into_iter().flat_map(schema_names).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Ours, Place};

    fn contract() -> Value {
        let content = |name: &str| {
            json!({"content": {"application/json": {
            "schema": {"$ref": format!("#/components/schemas/{name}")}}}})
        };
        json!({
            "paths": {"/a": {"post": {"operationId": "a.make", "description": "Makes.",
                "x-rbac": {"resource": "r", "action": "make"}, "x-errors": {"no_a": "There is none."},
                "parameters": [{"name": "id", "required": true, "description": "Which."}],
                "requestBody": content("a.Body"), "responses": {"200": content("a.A")}}}},
            "components": {"schemas": {
                "a.Kind": {"description": "Kinds.", "enum": ["x", "y"]},
                "a.Body": {"required": ["kind"], "properties": {
                    "kind": {"$ref": "#/components/schemas/a.Kind", "description": "Which kind."},
                    "size": {"type": "integer", "description": "Its size.", "maximum": 9}}},
                "a.A": {"description": "An A.", "properties": {
                    "old": {"description": "Gone.", "deprecated": true}}}}},
        })
    }

    #[test]
    fn each_place_has_what_stands_near() {
        let contract = contract();
        let ours = Ours::of(&contract);
        let at = |place: &Place| {
            let words = ours.at(place).unwrap();
            let names: Vec<String> = words.names.into_iter().collect();
            let text: Vec<&str> = words.text.split_terminator('\n').collect();
            (text.concat(), names.join(" "))
        };
        let expect = |place: Place, text: &str, names: &str| {
            assert_eq!(at(&place), (text.to_owned(), names.to_owned()), "{place}");
        };
        expect(
            Place::of("a.make"),
            "Makes.Which.Which kind.Its size.at most 9An A.Gone.",
            "id kind make no_a r size",
        );
        expect(Place::field("a.make", "id"), "Which.Makes.", "id");
        expect(
            Place::field("a.Body", "kind"),
            "Which kind.Kinds.Makes.",
            "kind x y",
        );
        expect(
            Place::field("a.Body", "size"),
            "Its size.at most 9Makes.",
            "size",
        );
        expect(Place::of("a.Kind"), "Kinds.", "x y");
        assert!(ours.at(&Place::field("a.Body", "kind")).unwrap().required);
        assert!(ours.at(&Place::field("a.A", "old")).unwrap().deprecated);
        assert!(ours.at(&Place::field("a.A", "kind")).is_none());
        assert!(ours.at(&Place::of("a.gone")).is_none());
    }
}
