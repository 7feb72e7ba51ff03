//! Puts the words where they belong.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Docs, errors, resources};
use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    tolerance::Tolerance,
};

/// The document with our words.
///
/// # Errors
/// When an entry is about nothing that is there.
pub fn attach(mut document: Value, docs: &Docs, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut writer = Writer {
        docs,
        used: BTreeSet::new(),
    };
    document::for_each_operation(&mut document, |_, operation| writer.operation(operation));
    if let Some(schemas) = document::schemas_mut(&mut document) {
        for (name, schema) in schemas.iter_mut() {
            writer.component(name, schema);
        }
    }
    writer.resources(&mut document);
    let mut stale = writer.stale();
    stale.extend(errors::attach(&mut document, &docs.errors));
    tolerance.judge(stale, document)
}

/// What an entry is about: the file, the name, the field.
type Entry = (&'static str, String, String);

struct Writer<'a> {
    docs: &'a Docs,
    used: BTreeSet<Entry>,
}

impl Writer<'_> {
    fn operation(&mut self, operation: &mut Map<String, Value>) {
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.unwrap_or_default().to_owned();
        let words = self.docs.operations.get(&id);
        let page = self.docs.links.get(&id).and_then(|pages| pages.first());
        let words = words.map(|words| with_page(words, page));
        if let Some(aliases) = self.docs.aliases.get(&id) {
            operation.insert("x-aliases".into(), json!(aliases));
        }
        self.used.insert(("links", id.clone(), String::new()));
        self.used.insert(("aliases", id.clone(), String::new()));
        self.used.insert(("operations", id, String::new()));
        write(operation, words.as_ref());
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            self.parameter(parameter);
        }
    }

    fn parameter(&mut self, parameter: &mut Value) {
        let Value::Object(parameter) = parameter else {
            return;
        };
        let name = parameter.get("name").and_then(Value::as_str);
        let name = name.unwrap_or_default().to_owned();
        let words = self.docs.fields.get(&name);
        self.used.insert(("fields", name, String::new()));
        write(parameter, words);
    }

    fn component(&mut self, name: &str, schema: &mut Value) {
        let Value::Object(schema) = schema else {
            return;
        };
        let docs = self.docs.types.get(name);
        let words = docs.and_then(|docs| docs.description.as_ref());
        self.used.insert(("types", name.to_owned(), String::new()));
        write(schema, words);
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (field, property) in properties.iter_mut() {
                self.field(name, field, property);
            }
        }
    }

    fn field(&mut self, name: &str, field: &str, property: &mut Value) {
        let Value::Object(property) = property else {
            return;
        };
        let own = self
            .docs
            .types
            .get(name)
            .and_then(|docs| docs.fields.get(field));
        let words = own.or_else(|| self.docs.fields.get(field));
        self.used
            .insert(("types", name.to_owned(), field.to_owned()));
        self.used
            .insert(("fields", field.to_owned(), String::new()));
        write(property, words);
    }

    /// What each resource is for, as tags.
    fn resources(&mut self, document: &mut Value) {
        let names = resources::of(document);
        let mut tags = Vec::new();
        for name in names {
            let mut tag = Map::from_iter([("name".to_owned(), json!(name))]);
            write(&mut tag, self.docs.resources.get(&name));
            tags.push(Value::Object(tag));
            self.used.insert(("resources", name, String::new()));
        }
        if let (Some(document), false) = (document.as_object_mut(), tags.is_empty()) {
            document.insert("tags".into(), Value::Array(tags));
        }
    }

    fn stale(self) -> Findings {
        let operations = self.docs.operations.keys().map(|id| ("operations", id, ""));
        let links = self.docs.links.keys().map(|id| ("links", id, ""));
        let aliases = self.docs.aliases.keys().map(|id| ("aliases", id, ""));
        let resources = self.docs.resources.keys();
        let resources = resources.map(|name| ("resources", name, ""));
        let fields = self.docs.fields.keys().map(|name| ("fields", name, ""));
        let types = self.docs.types.iter().flat_map(|(name, docs)| {
            let fields = docs
                .fields
                .keys()
                .map(move |field| ("types", name, field.as_str()));
            fields.chain([("types", name, "")])
        });
        operations
            .chain(links)
            .chain(aliases)
            .chain(resources)
            .chain(fields)
            .chain(types)
            .map(|(file, name, field)| (file, name.clone(), field.to_owned()))
            .filter(|entry| !self.used.contains(entry))
            .map(|entry| unknown(&entry))
            .collect()
    }
}

/// Our words, then Stytch's.
fn with_page(words: &str, page: Option<&String>) -> String {
    match page {
        Some(page) => format!("{}\n\nStytch: <{page}>", words.trim()),
        None => words.to_owned(),
    }
}

fn write(item: &mut Map<String, Value>, words: Option<&String>) {
    if let Some(words) = words {
        item.insert("description".into(), words.trim().into());
    }
}

fn unknown((file, name, field): &Entry) -> Finding {
    let entry = if field.is_empty() {
        format!("`{name}`")
    } else {
        format!("field `{field}` of `{name}`")
    };
    Finding::new(
        Kind::StaleDocs,
        format!("openapi/docs/{file}.yaml"),
        format!("{entry} is not in the contract"),
        "delete the entry, or correct its name",
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Docs;
    use crate::yaml::Source;
    use crate::{error::Error, tolerance::Tolerance};

    fn attach(document: Value, docs: &Docs) -> Result<Value, Error> {
        Tolerance::strict(|it| super::attach(document, docs, it))
    }

    fn docs(files: &[(&str, &str)]) -> Docs {
        let sources: Vec<Source> = files
            .iter()
            .map(|(name, text)| Source {
                name: (*name).into(),
                text: (*text).into(),
            })
            .collect();
        Docs::read(&sources).unwrap()
    }

    fn document() -> Value {
        json!({
            "paths": {"/a": {"get": {"operationId": "a.get", "parameters": [{"name": "id"}]}}},
            "components": {"schemas": {"a.A": {"properties": {
                "id": {"$ref": "#/x"}, "kind": {}, "other": {}}}}},
        })
    }

    #[test]
    fn own_words_of_a_type_win_over_the_glossary() {
        let docs = docs(&[
            ("fields.yaml", "id: Names it.\nkind: What kind.\n"),
            (
                "types.yaml",
                "a.A: {description: An A., fields: {kind: Which A.}}\n",
            ),
            ("operations.yaml", "a.get: Gets it.\n"),
            (
                "links.yaml",
                "a.get: [https://a.example/new, https://a.example/old]\n",
            ),
            ("aliases.yaml", "a.get: [fetchA]\n"),
            (
                "errors.yaml",
                "- {type: not_there, when: There is none., takes: [id]}\n",
            ),
            ("resources.yaml", "a: What A is for.\n"),
        ]);
        let expected = json!({
            "tags": [{"name": "a", "description": "What A is for."}],
            "paths": {"/a": {"get": {"operationId": "a.get", "description": "Gets it.\n\nStytch: <https://a.example/new>",
                "x-aliases": ["fetchA"], "x-errors": {"not_there": "There is none."}, "parameters": [{"name": "id", "description": "Names it."}]}}},
            "components": {"schemas": {"a.A": {"description": "An A.", "properties": {
                "id": {"$ref": "#/x", "description": "Names it."},
                "kind": {"description": "Which A."}, "other": {}}}}},
        });
        assert_eq!(attach(document(), &docs).unwrap(), expected);
    }

    #[test]
    fn a_page_alone_is_no_words() {
        let docs = docs(&[("links.yaml", "a.get: [https://a.example]\n")]);
        let attached = attach(document(), &docs).unwrap();
        assert_eq!(attached["paths"], document()["paths"]);
    }

    #[test]
    fn entries_about_nothing_are_refused() {
        let docs = docs(&[
            ("fields.yaml", "gone: x\n"),
            ("types.yaml", "a.A: {fields: {gone: x}}\na.Gone: {}\n"),
            ("operations.yaml", "a.gone: x\n"),
            ("links.yaml", "a.lost: [https://a.example]\n"),
            ("aliases.yaml", "a.other: [b]\n"),
            ("errors.yaml", "- {type: x, when: y, at: [a.wrong]}\n"),
            ("resources.yaml", "b: x\n"),
        ]);
        let error = attach(document(), &docs).unwrap_err().to_string();
        for entry in [
            "`gone`",
            "field `gone` of `a.A`",
            "`a.Gone`",
            "`a.gone`",
            "`a.lost`",
            "`a.other`",
            "`b`",
        ] {
            assert!(error.contains(&format!("{entry} is not in")), "{error}");
        }
        assert!(error.contains("`at: a.wrong` gives it to no"), "{error}");
    }

    #[test]
    fn files_may_be_empty_but_not_called_otherwise() {
        let source = |name: &str| Source {
            name: name.into(),
            text: "# later\n".into(),
        };
        assert!(Docs::read(&[source("openapi/docs/fields.yaml")]).is_ok());
        assert!(Docs::read(&[source("openapi/docs/notes.yaml")]).is_err());
    }
}
