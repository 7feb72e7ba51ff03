//! The error types that operations are likely to answer with: `openapi/docs/errors.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    document::{self, Operation, members, operations, schemas},
    error::{Finding, Findings, Kind},
    references::schema_names,
};

/// One error type, when it comes, and from which operations: those it names, and those that take one of the fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorDocs {
    #[serde(rename = "type")]
    kind: String,
    when: String,
    /// Operation ids; `*` stands for one segment, and at the end for all that follow.
    #[serde(default)]
    at: Vec<String>,
    #[serde(default)]
    takes: Vec<String>,
}

/// What operations take in path, query or body, by operation id.
type Taken = BTreeMap<String, BTreeSet<String>>;

/// Writes the error types onto the operations; the first entry that gives one to an operation says when. Answers with
/// the entries that give nothing.
pub fn attach(document: &mut Value, entries: &[ErrorDocs]) -> Findings {
    let taken = taken(document);
    let mut given = BTreeMap::new();
    let mut stale = Findings::default();
    for (number, entry) in (1..).zip(entries) {
        let at = entry.at.iter().map(|it| ("at", it));
        let places = at.chain(entry.takes.iter().map(|it| ("takes", it)));
        for (word, place) in places {
            let gives = taken
                .iter()
                .filter(|(id, fields)| match word {
                    "at" => matches(place, id),
                    _ => fields.contains(place),
                })
                .filter(|(id, _)| give(given.entry((*id).clone()).or_default(), entry));
            if gives.count() == 0 {
                stale.push(useless(number, entry, &format!("`{word}: {place}`")));
            }
        }
        if entry.at.is_empty() && entry.takes.is_empty() {
            stale.push(useless(number, entry, "neither `at` nor `takes`"));
        }
    }
    document::for_each_operation(document, |_, operation| {
        let id = operation.get("operationId").and_then(Value::as_str);
        let errors = id.and_then(|id| given.get(id));
        if let Some(errors) = errors {
            operation.insert("x-errors".into(), json!(errors));
        }
    });
    stale
}

/// Whether it had none of this type before.
fn give(errors: &mut Map<String, Value>, entry: &ErrorDocs) -> bool {
    let is_new = !errors.contains_key(&entry.kind);
    if is_new {
        errors.insert(entry.kind.clone(), entry.when.trim().into());
    }
    is_new
}

fn useless(number: usize, entry: &ErrorDocs, place: &str) -> Finding {
    Finding::new(
        Kind::StaleDocs,
        "openapi/docs/errors.yaml",
        format!(
            "entry {number}, `{}`: {place} gives it to no operation that has it not from before",
            entry.kind
        ),
        "delete it, or correct its name",
    )
}

fn matches(pattern: &str, id: &str) -> bool {
    match (pattern.split_once('.'), id.split_once('.')) {
        (Some((segment, pattern)), Some((found, id))) => {
            (segment == "*" || segment == found) && matches(pattern, id)
        }
        (Some(_), None) => false,
        (None, _) => pattern == "*" || pattern == id,
    }
}

fn taken(document: &Value) -> Taken {
    let types: BTreeMap<&str, &Value> = schemas(document).into_iter().collect();
    let operations = operations(document).into_iter();
    operations
        .map(|operation| (operation.id().to_owned(), fields(&operation, &types)))
        .collect()
}

fn fields(operation: &Operation<'_>, types: &BTreeMap<&str, &Value>) -> BTreeSet<String> {
    let parameters = operation.parameters();
    let parameters = parameters.filter_map(|it| it.get("name").and_then(Value::as_str));
    let body = operation.members.get("requestBody").into_iter();
    let body = body.flat_map(schema_names).filter_map(|it| types.get(it));
    let body = body.flat_map(|it| members(it.get("properties")));
    let body = body.map(|(name, _)| name);
    parameters.chain(body).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{ErrorDocs, attach, matches};
    use crate::yaml::{self, Source};

    /// What the operations got, and the problems.
    fn attached(text: &str) -> (Value, Vec<String>) {
        let mut document = json!({
            "paths": {
                "/a": {"get": {"operationId": "a.get", "parameters": [{"name": "id"}]}},
                "/b": {"post": {"operationId": "a.b.make", "requestBody": {"$ref": "#/components/schemas/Make"}}}},
            "components": {"schemas": {"Make": {"properties": {"id": {}}}}},
        });
        let entries: Vec<ErrorDocs> = yaml::read(&Source {
            name: "errors.yaml".into(),
            text: text.into(),
        })
        .unwrap();
        let stale = attach(&mut document, &entries);
        let stale = stale.into_iter().map(|it| it.what).collect();
        let errors = |path: &str| document.pointer(path).cloned().unwrap_or_default();
        let got = json!([
            errors("/paths/~1a/get/x-errors"),
            errors("/paths/~1b/post/x-errors")
        ]);
        (got, stale)
    }

    #[test]
    fn operations_get_an_error_by_name_and_by_what_they_take() {
        let (got, stale) = attached(
            "- {type: x, when: One., at: [a.get]}\n- {type: x, when: Other., takes: [id]}\n\
             - {type: y, when: Both., takes: [id]}\n",
        );
        assert_eq!(
            got,
            json!([{"x": "One.", "y": "Both."}, {"x": "Other.", "y": "Both."}])
        );
        assert_eq!(stale, [""; 0]);
    }

    #[test]
    fn an_entry_that_gives_nothing_is_stale_be_it_wrong_or_doubled() {
        for (text, place) in [
            (
                "- {type: x, when: w, at: [a.get, gone]}",
                "entry 1, `x`: `at: gone`",
            ),
            (
                "- {type: x, when: w, takes: [id, gone]}",
                "`takes: gone` gives",
            ),
            (
                "- {type: x, when: w, at: [a.*]}\n- {type: x, when: v, takes: [id]}",
                "entry 2, `x`: `takes: id`",
            ),
            ("- {type: x, when: w}", "neither `at` nor `takes`"),
        ] {
            let (_, stale) = attached(text);
            assert_eq!(stale.len(), 1, "{text}: {stale:?}");
            assert!(stale[0].contains(place), "{stale:?}");
        }
    }

    #[test]
    fn a_star_is_one_segment_and_at_the_end_all_that_follow() {
        assert!(matches("a.*", "a.b.get") && matches("a.*.get", "a.b.get"));
        assert!(matches("*.b.*", "a.b.c.get"));
        assert!(matches("a.get", "a.get"));
        for other in ["a.get", "a.b.c.get", "a.b.make", "b.b.get"] {
            assert!(!matches("a.*.get", other), "{other}");
        }
        assert!(!matches("a.*", "ab.get"));
    }
}
