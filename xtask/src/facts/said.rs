//! What upstream says at each place of the contract. Only ever in memory: its sentences are not ours.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::place::Place;
use crate::{
    document::{Operation, items, members, operations},
    references::SCHEMAS,
};

/// Upstream's texts, by the place in the contract that they are about.
#[derive(Clone, Debug, Default)]
pub struct Said(BTreeMap<Place, BTreeSet<String>>);

impl Said {
    /// Walks over the contract and the upstream file it was made from side by side, from their operations down: types
    /// that the overlay renamed, moved or merged are still about the same thing.
    #[must_use]
    pub fn about(contract: &Value, upstream: &Value) -> Self {
        let mut walk = Walk {
            contract,
            upstream,
            seen: BTreeSet::new(),
            said: Self::default(),
        };
        for operation in operations(contract) {
            let theirs = upstream.pointer(operation.at().as_str());
            walk.operation(operation, theirs);
        }
        walk.said
    }

    /// The texts about a place.
    pub fn at(&self, place: &Place) -> impl Iterator<Item = &str> {
        self.0.get(place).into_iter().flatten().map(String::as_str)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&Place, &BTreeSet<String>)> {
        self.0.iter()
    }

    fn note(&mut self, place: &Place, item: &Value) {
        let texts = ["description", "example", "default"].map(|key| (key, item.get(key)));
        for (key, text) in texts {
            let text = match (key, text) {
                ("description", Some(Value::String(text))) => text.trim().to_owned(),
                ("example", Some(Value::String(text))) => format!("`{text}`"),
                ("example", Some(Value::Number(number))) => format!("`{number}`"),
                ("default", Some(value)) => format!("default `{value}`"),
                _ => continue,
            };
            self.0.entry(place.clone()).or_default().insert(text);
        }
    }
}

struct Walk<'a> {
    contract: &'a Value,
    upstream: &'a Value,
    /// Pairs of our types and their schemas.
    seen: BTreeSet<(String, String)>,
    said: Said,
}

impl<'a> Walk<'a> {
    fn operation(&mut self, ours: Operation<'a>, theirs: Option<&'a Value>) {
        let Some(theirs) = theirs else { return };
        let id = ours.id();
        self.said.note(&Place::of(id), theirs);
        for parameter in items(theirs.get("parameters")) {
            let name = parameter.get("name").and_then(Value::as_str);
            let named = |other: &Value| other.get("name").and_then(Value::as_str) == name;
            if let (Some(name), true) = (name, ours.parameters().any(named)) {
                let place = Place::field(id, name);
                self.said.note(&place, parameter);
                let schema = parameter.get("schema");
                schema.iter().for_each(|it| self.said.note(&place, it));
            }
        }
        let response = |responses: &'a Value| responses.get("200");
        let parts = [
            (ours.members.get("requestBody"), theirs.get("requestBody")),
            (
                ours.members.get("responses").and_then(response),
                theirs.get("responses").and_then(response),
            ),
        ];
        for (ours, theirs) in parts {
            if let (Some(ours), Some(theirs)) = (ours.and_then(content), theirs.and_then(content)) {
                self.schema(&Place::of(id), ours, theirs);
            }
        }
    }

    /// What is said beside a reference is about the place, what is said behind it about the type.
    fn schema(&mut self, place: &Place, ours: &Value, theirs: &'a Value) {
        let is_field = place.field.is_some();
        if is_field {
            self.said.note(place, theirs);
        }
        let target = theirs.get("$ref").and_then(Value::as_str);
        let behind = target.map_or(Some(theirs), |target| resolve(self.upstream, target));
        let Some(behind) = behind else { return };
        let name = ours.get("$ref").and_then(Value::as_str);
        if let Some(name) = name.and_then(|target| target.strip_prefix(SCHEMAS)) {
            self.named(name, target, behind);
            return;
        }
        if is_field && target.is_some() {
            self.said.note(place, behind);
        }
        for key in ["items", "additionalProperties"] {
            if let (Some(ours), Some(theirs)) = (ours.get(key), behind.get(key)) {
                self.schema(place, ours, theirs);
            }
        }
    }

    fn named(&mut self, name: &str, target: Option<&str>, theirs: &'a Value) {
        let key = match target {
            Some(target) => target.to_owned(),
            None => format!("{:p}", std::ptr::from_ref(theirs)),
        };
        if !self.seen.insert((name.to_owned(), key)) {
            return;
        }
        if target.is_some() {
            self.said.note(&Place::of(name), theirs);
        }
        let ours = self.contract.pointer("/components/schemas");
        let ours = ours.and_then(|schemas| schemas.get(name));
        for (field, ours) in members(ours.and_then(|schema| schema.get("properties"))) {
            let properties = theirs.get("properties");
            if let Some(theirs) = properties.and_then(|all| all.get(field)) {
                self.schema(&Place::field(name, field), ours, theirs);
            }
        }
    }
}

/// The schema of the only media type.
fn content(part: &Value) -> Option<&Value> {
    let (_, media) = members(part.get("content")).next()?;
    media.get("schema")
}

fn resolve<'a>(document: &'a Value, target: &str) -> Option<&'a Value> {
    document.pointer(target.strip_prefix('#')?)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Place, Said};

    fn operation(id: &str, schema: Value) -> Value {
        let content = json!({"content": {"application/json": {"schema": schema}}});
        json!({"/a": {"get": {"operationId": id, "description": "Op.", "responses": {"200": content},
            "parameters": [{"name": "q", "description": "Par.", "schema": {"description": "Inner."}}]}}})
    }

    fn reference(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn texts_follow_to_where_the_contract_has_the_thing() {
        let upstream = json!({"paths": operation("api_A", reference("api_A")),
            "components": {"schemas": {"api_A": {"description": "Type.", "properties": {
                "self": reference("api_A"),
                "kind": {"type": "string", "enum": ["a", "b"], "description": "Kind."},
                "gone": {"description": "Gone."},
                "list": {"type": "array", "description": "List.", "items": {"description": "Item.", "example": 3}}}}}}});
        let contract = json!({"paths": operation("a.get", reference("a.A")),
            "components": {"schemas": {
                "a.Kind": {"enum": ["a", "b"]},
                "a.A": {"properties": {"self": reference("a.A"), "kind": reference("a.Kind"), "list": {"items": {}}}}}}});
        let said = Said::about(&contract, &upstream);
        let told: Vec<(String, Vec<&str>)> = said
            .iter()
            .map(|(place, _)| (place.to_string(), said.at(place).collect()))
            .collect();
        let expected: Vec<(String, Vec<&str>)> = [
            ("a.A", vec!["Type."]),
            ("a.A/kind", vec!["Kind."]),
            ("a.A/list", vec!["Item.", "List.", "`3`"]),
            ("a.get", vec!["Op."]),
            ("a.get/q", vec!["Inner.", "Par."]),
        ]
        .map(|(place, texts)| (place.to_owned(), texts))
        .into();
        assert_eq!(told, expected);
        assert_eq!(said.at(&Place::of("a.other")).count(), 0);
    }
}
