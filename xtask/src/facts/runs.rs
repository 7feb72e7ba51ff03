//! Runs of equal words in upstream's texts and ours: none of its sentences may be in our docs.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use regex::Regex;
use serde_json::Value;

use super::{extract::regex, said::Said};

/// How many equal words in a row are a copy.
pub const RUN: usize = 12;

/// Where our docs copy, and what.
#[must_use]
pub fn runs(contract: &Value, said: &Said) -> BTreeMap<String, String> {
    let theirs: BTreeSet<Vec<String>> = said
        .iter()
        .flat_map(|(_, texts)| texts)
        .flat_map(|text| windows(text))
        .collect();
    let mut found = BTreeMap::new();
    each_description(contract, "#", &mut |at, text| {
        let mut copied = windows(text).into_iter();
        if let Some(run) = copied.find(|run| theirs.contains(run)) {
            found.insert(at.to_owned(), run.join(" "));
        }
    });
    found
}

fn each_description(value: &Value, at: &str, visit: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    ("description", Value::String(text)) => visit(at, text),
                    _ => each_description(value, &format!("{at}/{key}"), visit),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                each_description(item, &format!("{at}/{index}"), visit);
            }
        }
        _ => {}
    }
}

static FACTS: LazyLock<Regex> = LazyLock::new(|| regex(r"`[^`]*`|https?://[^\s)>]+"));

/// All runs of words. Names, values and addresses are facts, and no words.
fn windows(text: &str) -> Vec<Vec<String>> {
    let words = words(text);
    words.windows(RUN).map(<[String]>::to_vec).collect()
}

fn words(text: &str) -> Vec<String> {
    let text = FACTS.replace_all(text, " ");
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Said, runs};

    #[test]
    fn twelve_words_are_a_copy_and_names_are_no_words() {
        let upstream = |text: &str| json!({"paths": {"/a": {"get": {"description": text}}}});
        let contract = |text: &str| json!({"paths": {"/a": {"get": {"operationId": "a.get", "description": text}}}});
        let found = |theirs: &str, ours: &str| {
            let contract = contract(ours);
            runs(&contract, &Said::about(&contract, &upstream(theirs)))
        };
        let twelve = "one two three four five six seven eight nine ten eleven twelve";
        let found_twelve = found(
            twelve,
            "Before: One, two three `x` four five six seven eight nine ten eleven twelve!",
        );
        assert_eq!(found_twelve["#/paths//a/get"], twelve);
        assert!(
            found(
                twelve,
                "one two three four five six seven eight nine ten eleven"
            )
            .is_empty()
        );
        let names = "`a` `b` `c` `d` `e` `f` `g` `h` `i` `j` `k` `l` `m`";
        assert!(found(names, names).is_empty());
    }
}
