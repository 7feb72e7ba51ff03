//! Links in words: where our docs name an operation or a type as the contract does, rustdoc leads there.

use std::collections::BTreeMap;

use super::product;
use super::resource::handle_name;
use crate::model::{Model, Type};
use crate::name::{Home, Name};

/// The model with links in its words.
pub(super) fn link(model: &Model) -> Model {
    let targets = Targets::of(model);
    let mut linked = model.clone();
    for (place, words) in words(&mut linked) {
        *words = targets.link(&place, words);
    }
    linked
}

/// Every text of a model, with the name of what it describes.
fn words(model: &mut Model) -> Vec<(String, &mut String)> {
    let mut all = Vec::new();
    for (name, operation) in &mut model.operations {
        let errors = operation.errors.iter_mut().map(|(_, when)| when);
        let texts = operation.description.iter_mut().chain(errors);
        all.extend(texts.map(|text| (name.clone(), text)));
    }
    for (name, of) in &mut model.types {
        let texts: Vec<_> = match of {
            Type::Enum(of) => of.description.iter_mut().collect(),
            Type::Object(object) => {
                let fields = object.fields.iter_mut();
                let fields = fields.filter_map(|field| field.description.as_mut());
                object.description.iter_mut().chain(fields).collect()
            }
        };
        all.extend(texts.into_iter().map(|text| (name.clone(), text)));
    }
    for (home, text) in &mut model.resources {
        all.push((home.clone(), text));
    }
    all
}

/// What has a page to lead to, by its name in the contract.
struct Targets(BTreeMap<String, String>);

impl Targets {
    fn of(model: &Model) -> Self {
        let operations = model.operations.iter().map(|(dotted, operation)| {
            let Name { home, last } = &operation.name;
            (
                dotted,
                format!("{}::{}::{last}", home.path(), handle_name(home)),
            )
        });
        let types = model.types.iter();
        let types = types.map(|(dotted, of)| (dotted, of.name().path_from(&Home::default())));
        let all = operations.chain(types);
        Self(all.map(|(dotted, path)| (dotted.clone(), path)).collect())
    }

    /// A text of `place` with its links. Code blocks stay as they are.
    fn link(&self, place: &str, text: &str) -> String {
        let mut in_block = false;
        let lines = text.split('\n').map(|line| {
            let fence = line.trim_start().starts_with("```");
            in_block ^= fence;
            match fence || in_block {
                true => line.to_owned(),
                false => self.link_line(place, line),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Every other part between backticks is code. What stands in brackets is a link already.
    fn link_line(&self, place: &str, line: &str) -> String {
        let mut open = 0;
        let mut linked = String::new();
        let mut parts = line.split('`');
        while let Some(words) = parts.next() {
            linked += words;
            open += words.matches('[').count();
            open = open.saturating_sub(words.matches(']').count());
            let Some(code) = parts.next() else { break };
            linked += &match self.target(place, code) {
                Some(path) if open == 0 => format!("[`{code}`]({path})"),
                _ => format!("`{code}`"),
            };
        }
        linked
    }

    /// Where a name leads. Not to the place that names it, and not to a product that may be left out of the build.
    fn target(&self, place: &str, name: &str) -> Option<&str> {
        let path = self.0.get(name)?;
        let is_there = product(name).is_none_or(|other| product(place) == Some(other));
        (name != place && is_there).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Targets, link};
    use crate::model::{Model, Type};

    fn model() -> Model {
        let response = |name: &str| {
            json!({"200": {"description": "", "content": {"application/json": {
                "schema": {"$ref": format!("#/components/schemas/{name}")}}}}})
        };
        let get = |id: &str, words: &str| json!({"get": {"operationId": id, "description": words, "responses": response("m2m.Key")}});
        let document: Value = json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "servers": [{"url": "https://test.stytch.com"}],
            "security": [{"basicAuth": []}],
            "paths": {
                "/v1/a": get("m2m.get", "See `b2b.sso.override`."),
                "/v1/b": get("b2b.sso.override", "After `m2m.get`."),
                "/v1/c": get("consumer.get", "Gets."),
            },
            "components": {
                "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
                "schemas": {"m2m.Key": {"type": "object", "properties": {
                    "id": {"type": "string", "description": "From `m2m.get`."}}}},
            },
        });
        Model::of(&document).expect("a model")
    }

    #[test]
    fn every_text_of_a_model_is_linked() {
        let linked = link(&model());
        let words = linked.operations["b2b.sso.override"].description.as_deref();
        assert_eq!(words, Some("After [`m2m.get`](crate::m2m::M2mApi::get)."));
        let Type::Object(key) = &linked.types["m2m.Key"] else {
            panic!("an object")
        };
        let words = key.fields[0].description.as_deref();
        assert_eq!(words, Some("From [`m2m.get`](crate::m2m::M2mApi::get)."));
    }

    #[test]
    fn names_of_operations_and_types_become_links() {
        let targets = Targets::of(&model());
        let sso = "[`b2b.sso.override`](crate::b2b::sso::SsoApi::override)";
        let key = "[`m2m.Key`](crate::m2m::Key)";
        for (place, text, expected) in [
            (
                "b2b.a",
                "`b2b.sso.override`, `b2b.x`, `m2m.Key`",
                format!("{sso}, `b2b.x`, {key}"),
            ),
            ("b2b.a", "a\n\n- `m2m.Key`", format!("a\n\n- {key}")),
            // No link to where one is.
            ("m2m.Key", "a `m2m.Key`", "a `m2m.Key`".to_owned()),
            // No link in a link, nor in code.
            (
                "b2b.a",
                "[a `m2m.Key`](x) `m2m.Key`",
                format!("[a `m2m.Key`](x) {key}"),
            ),
            (
                "b2b.a",
                "```\n`m2m.Key`\n```",
                "```\n`m2m.Key`\n```".to_owned(),
            ),
            // A build of one product has no other.
            (
                "consumer.a",
                "`b2b.sso.override`",
                "`b2b.sso.override`".to_owned(),
            ),
            (
                "m2m.a",
                "`b2b.sso.override`",
                "`b2b.sso.override`".to_owned(),
            ),
            ("b2b.a", "`consumer.get`", "`consumer.get`".to_owned()),
            ("b2b.a", "no code", "no code".to_owned()),
        ] {
            assert_eq!(targets.link(place, text), expected, "{place}");
        }
    }
}
