//! Whether our words hold a fact.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;

use super::{
    extract::regex,
    fact::{Fact, Word},
    ours::Words,
};

/// Which operation a page of Stytch's is about.
pub type Pages = BTreeMap<String, String>;

/// Whether a reader of `words` learns the fact.
#[must_use]
pub fn holds(words: &Words, fact: &Fact, pages: &Pages) -> bool {
    match fact {
        Fact::Code(text) => has_names(words, text),
        Fact::Quoted(text) => {
            let text = text.to_lowercase();
            words.text.to_lowercase().contains(&text) || words.names.contains(&text)
        }
        Fact::Number(number, unit) => has_number(&words.text, number, unit.as_deref()),
        Fact::Term(term) => {
            let [text, term] = [words.text.as_str(), term].map(bare);
            text.contains(&term)
        }
        Fact::Link(url) => has_link(words, url, pages),
        Fact::Says(Word::Required) => words.required || says(Word::Required, words),
        Fact::Says(Word::Deprecated) => words.deprecated || says(Word::Deprecated, words),
        Fact::Says(word) => says(*word, words),
    }
}

/// Every name in it is a word of ours. Where it has no names, it has to be there as it is.
fn has_names(words: &Words, text: &str) -> bool {
    let wanted: Vec<&str> = names(text).collect();
    if wanted.is_empty() {
        return words.text.contains(text);
    }
    let is_plain = |name: &&str| ["true", "false", "null"].contains(name);
    wanted.iter().all(|name| {
        is_plain(name) || words.names.contains(*name) || names(&words.text).any(|it| it == *name)
    })
}

fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || "_-.".contains(c)))
        .map(|name| name.trim_matches(['.', '-']))
        .filter(|name| !name.is_empty())
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| regex(r"\d+(?:[,_]\d{3})*(?:\.\d+)?"));

/// The number, as digits or as a word, and the unit somewhere.
fn has_number(text: &str, number: &str, unit: Option<&str>) -> bool {
    let text = text.to_lowercase();
    let has_unit = unit.is_none_or(|unit| match unit {
        "percent" => text.contains('%') || text.contains("percent"),
        unit => text.contains(unit),
    });
    let digits = |found: &str| found.replace([',', '_'], "") == number;
    let as_digits = NUMBER.find_iter(&text).any(|found| digits(found.as_str()));
    has_unit && (as_digits || has_number_word(&text, number, unit.is_some()))
}

fn has_number_word(text: &str, number: &str, has_unit: bool) -> bool {
    const WORDS: [&[&str]; 13] = [
        &["zero", "none", "no"],
        &["one", "single", "once"],
        &["two", "twice", "both"],
        &["three"],
        &["four"],
        &["five"],
        &["six"],
        &["seven"],
        &["eight"],
        &["nine"],
        &["ten"],
        &["eleven"],
        &["twelve"],
    ];
    let spelled = number
        .parse()
        .ok()
        .and_then(|index: usize| WORDS.get(index));
    // "an hour" is one.
    let article = (number == "1" && has_unit).then_some(["a", "an"].as_slice());
    let wanted: Vec<&&str> = spelled
        .into_iter()
        .copied()
        .chain(article)
        .flatten()
        .collect();
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| wanted.contains(&&word))
}

/// Without what standards and algorithms are written with or without.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

/// The address itself, or the operation that the page is about.
fn has_link(words: &Words, url: &str, pages: &Pages) -> bool {
    let page = page(url);
    let is_relative = !page.contains(':');
    let address = match is_relative {
        true => format!("/{page}"),
        false => page.to_owned(),
    };
    let is_meant = |other: &str| match is_relative {
        true => other.ends_with(&address),
        false => other == address,
    };
    let mut meant = pages.iter().filter(|(other, _)| is_meant(other));
    words.text.contains(&address) || meant.any(|(_, id)| names(&words.text).any(|name| name == id))
}

/// An address without its place in the page.
fn page(url: &str) -> &str {
    let page = url.split('#').next().unwrap_or(url);
    page.trim_end_matches('/')
}

fn says(word: Word, words: &Words) -> bool {
    let ways: &[&str] = match word {
        Word::Default => &["default", "unless", "otherwise", "left out", "without "],
        Word::Deprecated => &["deprecated"],
        Word::Required => &["require", "need", "must", "has to", "have to", "necessary"],
        Word::Slug => &["slug"],
        Word::ExternalId => &["external id", "external_id"],
    };
    let text = words.text.to_lowercase();
    ways.iter().any(|way| text.contains(way))
}

#[cfg(test)]
mod tests {
    use super::{Pages, holds};
    use crate::facts::Words;

    fn is_in(fact: &str, text: &str) -> bool {
        let words = Words {
            text: text.into(),
            names: ["kind".to_owned()].into(),
            ..Words::default()
        };
        let pages = Pages::from([("https://a.example/get".into(), "b2b.a.get".into())]);
        holds(&words, &fact.parse().unwrap(), &pages)
    }

    #[test]
    fn our_words_may_differ_in_form_and_not_in_fact() {
        for (fact, text) in [
            ("code kind", ""),
            ("code member_id", "With `member_id`."),
            ("code a: true", "Then `a` is set."),
            ("code ~", "One of `-` and `~`."),
            ("quoted EN", "Such as `en`."),
            ("number 527040 minute", "At most 527,040 minutes."),
            ("number 1 hour", "An hour."),
            ("number 3", "Three of them."),
            ("number 5 percent", "At 5%."),
            ("term SHA-512", "By SHA512."),
            ("term RFC 3339", "As in RFC 3339."),
            ("link https://a.example/get#x", "See `b2b.a.get`."),
            ("link get", "See `b2b.a.get`."),
            ("link https://a.example/x#y", "See <https://a.example/x>."),
            ("says required", "It must be there."),
            ("says default", "Unless given, none."),
            ("says external id", "Or an external id."),
        ] {
            assert!(is_in(fact, text), "{fact} in {text}");
        }
    }

    #[test]
    fn what_is_not_there_is_missing() {
        for (fact, text) in [
            ("code member_id", "With `member_ids`."),
            ("code ~", "One of `-`."),
            ("number 5 minute", "At 15 minutes."),
            ("number 5 minute", "At 5 hours."),
            ("number 10", "1.10 and 100."),
            ("link https://a.example/get", "See `b2b.a.list`."),
            ("link et", "See `b2b.a.get`."),
            ("says deprecated", "Old."),
            ("says slug", "Its id."),
        ] {
            assert!(!is_in(fact, text), "{fact} in {text}");
        }
    }
}
