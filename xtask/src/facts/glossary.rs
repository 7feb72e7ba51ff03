//! Lines of the glossary that may be about something else than the field they are used for.

use std::collections::{BTreeMap, BTreeSet};

use super::{ours::Ours, place::Place, said::Said};
use crate::docs::Docs;

/// A line of `fields.yaml`, by name, with places where upstream says something that shares no word with it.
pub type Doubtful = BTreeMap<String, BTreeSet<Place>>;

/// Looks for them: a name means one thing in one type and another in the next.
#[must_use]
pub fn doubtful(docs: &Docs, ours: &Ours<'_>, said: &Said) -> Doubtful {
    let mut found = Doubtful::new();
    for (place, texts) in said.iter() {
        let Some(field) = &place.field else { continue };
        let own = docs.types.get(&place.owner);
        let has_own = own.is_some_and(|own| own.fields.contains_key(field));
        let (Some(line), false) = (docs.fields.get(field), has_own) else {
            continue;
        };
        // What the type is called is known to the reader as well.
        let known = stems(&place.owner.replace('.', " "));
        let theirs: BTreeSet<String> = texts.iter().flat_map(|text| stems(text)).collect();
        let ours_there = ours.at(place).is_some();
        let line = stems(line);
        let name = stems(field);
        let shared = |stem: &String| line.contains(stem) && !name.contains(stem);
        let says_more = theirs
            .iter()
            .any(|stem| !name.contains(stem) && !known.contains(stem));
        if ours_there && says_more && !theirs.iter().any(shared) {
            found
                .entry(field.clone())
                .or_default()
                .insert(place.clone());
        }
    }
    found
}

/// Beginnings of the words that carry meaning.
fn stems(text: &str) -> BTreeSet<String> {
    const EMPTY: [&str; 38] = [
        "about", "also", "any", "are", "been", "being", "can", "contains", "each", "field", "for",
        "from", "has", "have", "indicate", "into", "its", "may", "not", "only", "optional",
        "other", "set", "string", "that", "the", "their", "them", "then", "this", "used", "value",
        "values", "when", "whether", "which", "will", "with",
    ];
    text.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.len() > 2 && !EMPTY.contains(&word.as_str()))
        .map(|word| word.chars().take(5).collect())
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Ours, Said, doubtful};
    use crate::{docs::Docs, yaml::Source};

    #[test]
    fn a_line_that_shares_no_word_is_doubtful() {
        let schema = |region: &str, locale: &str| json!({"properties": {"region": {"description": region}, "locale": {"description": locale}}});
        let document = |id: &str, schema: serde_json::Value| {
            let name = format!("{id}.A");
            json!({"paths": {"/a": {"get": {"operationId": format!("{id}.get"), "responses": {"200":
                {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}}}}},
                "components": {"schemas": {name: schema}}})
        };
        let upstream = document(
            "api",
            schema("Which data center holds it.", "The language of messages."),
        );
        let contract = document("a", schema("", ""));
        let docs = Docs::read(&[Source {
            name: "fields.yaml".into(),
            text: "region: The state or province.\nlocale: A language.\n".into(),
        }])
        .unwrap();
        let found = doubtful(
            &docs,
            &Ours::of(&contract),
            &Said::about(&contract, &upstream),
        );
        let told: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(told, ["region"]);
    }
}
