//! The facts of a text.

use std::{borrow::Cow, collections::BTreeSet, sync::LazyLock};

use regex::{Captures, Regex};

use super::fact::{Fact, Word};

/// What is taken from a text, in this order; what is taken is not looked at again.
static TAKEN: LazyLock<[Pattern; 8]> = LazyLock::new(|| {
    [
        pattern(r#"(?P<kept>\[[^\]]*\])\(\s*([^)\s"]+)[^)]*\)"#, link),
        pattern(r"`([^`]+)`", |found| code(found.get(1)?.as_str())),
        pattern(r#"["“]([^"“”\n]{1,40})["”]"#, quoted),
        pattern(r"(https?://[^\s)>]+)", link_in_text),
        pattern(r"\b(RFC|ISO)[ -]?(\d+(?:-\d+)?)\b", standard),
        pattern(r"\b([EX]\.\d+)\b", |found| term(found.get(1)?.as_str())),
        pattern(r"\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\b", |found| {
            code(found.get(1)?.as_str())
        }),
        pattern(
            r"\b((?:[0-9]+[A-Za-z]|[A-Za-z]+-?[0-9])[A-Za-z0-9]*)\b",
            |found| term(found.get(1)?.as_str()),
        ),
    ]
});

/// A number, and a unit that we know behind it.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(\d+(?:,\d{3})*(?:\.\d+)?)(?:[\s-]*(minute|hour|day|second|week|month|year|character|digit|byte|bit|request|result|attempt|%|percent))?",
    )
});

static WORDS: LazyLock<[(Word, Regex); 5]> = LazyLock::new(|| {
    [
        (Word::Default, regex(r"(?i)\bdefaults?\b")),
        (Word::Deprecated, regex(r"(?i)\bdeprecated\b")),
        (Word::Required, regex(r"(?i)\brequired\b")),
        (Word::Slug, regex(r"(?i)\b(?:\w+_)?slug\b")),
        (Word::ExternalId, regex(r"(?i)\bexternal[ _]id\b")),
    ]
});

struct Pattern {
    regex: Regex,
    fact: fn(&Captures<'_>) -> Option<Fact>,
}

fn pattern(text: &str, fact: fn(&Captures<'_>) -> Option<Fact>) -> Pattern {
    Pattern {
        regex: regex(text),
        fact,
    }
}

/// For patterns that are written in this room, whose tests compile each.
#[expect(clippy::expect_used, reason = "a pattern written here")]
pub(super) fn regex(text: &str) -> Regex {
    Regex::new(text).expect("a pattern that compiles")
}

/// The facts of one of upstream's texts.
#[must_use]
pub fn facts(text: &str) -> BTreeSet<Fact> {
    let mut facts: BTreeSet<Fact> = WORDS
        .iter()
        .filter(|(_, said)| said.is_match(text))
        .map(|(word, _)| Fact::Says(*word))
        .collect();
    let mut rest = Cow::Borrowed(text);
    for Pattern { regex, fact } in TAKEN.iter() {
        facts.extend(regex.captures_iter(&rest).filter_map(|found| fact(&found)));
        rest = Cow::Owned(regex.replace_all(&rest, " $kept ").into_owned());
    }
    facts.extend(NUMBER.captures_iter(&rest).map(|found| number(&found)));
    facts
}

fn link(found: &Captures<'_>) -> Option<Fact> {
    let url = found.get(2)?.as_str();
    Some(Fact::Link(url.to_owned()))
}

fn link_in_text(found: &Captures<'_>) -> Option<Fact> {
    let url = found.get(1)?.as_str();
    Some(Fact::Link(url.trim_end_matches(['.', ',']).to_owned()))
}

/// A name or a value, not a program; `true` and `false` are how any flag is told.
fn code(text: &str) -> Option<Fact> {
    let text = text.trim();
    let is_short = text.len() <= 80 && !text.contains('\n');
    let is_plain = ["true", "false", "null", ""].contains(&text);
    (is_short && !is_plain).then(|| Fact::Code(text.to_owned()))
}

/// A value has few words; what has more may be a sentence, and none of those is kept.
fn quoted(found: &Captures<'_>) -> Option<Fact> {
    let text = found.get(1)?.as_str().trim();
    let is_value = text.split_whitespace().count() <= 4;
    (is_value && !text.is_empty()).then(|| Fact::Quoted(text.to_owned()))
}

fn standard(found: &Captures<'_>) -> Option<Fact> {
    let (body, number) = (found.get(1)?.as_str(), found.get(2)?.as_str());
    term(&format!("{body} {number}"))
}

fn term(text: &str) -> Option<Fact> {
    Some(Fact::Term(text.to_owned()))
}

fn number(found: &Captures<'_>) -> Fact {
    let part = |index| found.get(index).map(|part| part.as_str());
    let digits = part(1).unwrap_or_default().replace(',', "");
    let unit = part(2).map(|unit| match unit.to_lowercase().as_str() {
        "%" => "percent".to_owned(),
        unit => unit.to_owned(),
    });
    Fact::Number(digits, unit)
}

#[cfg(test)]
mod tests {
    use super::facts;

    fn told(text: &str) -> Vec<String> {
        let mut told: Vec<String> = facts(text).iter().map(ToString::to_string).collect();
        told.sort();
        told
    }

    #[test]
    fn numbers_have_their_units() {
        assert_eq!(
            told("From 5 to 527,040 minutes (366 days); 1.5% of 1000 are 2."),
            [
                "number 1.5 percent",
                "number 1000",
                "number 2",
                "number 366 day",
                "number 5",
                "number 527040 minute"
            ]
        );
    }

    #[test]
    fn names_and_values_are_taken_whole_and_flags_are_none() {
        assert_eq!(
            told("If `is_on` is `true`, a \"pt-br\" or organization_slug: `a: 1`."),
            [
                "code a: 1",
                "code is_on",
                "code organization_slug",
                "quoted pt-br",
                "says slug"
            ]
        );
    }

    #[test]
    fn links_keep_their_address_and_their_text_is_read() {
        assert_eq!(
            told("See [the `x` page](https://a.example/5?b) and https://b.example."),
            [
                "code x",
                "link https://a.example/5?b",
                "link https://b.example"
            ]
        );
    }

    #[test]
    fn standards_are_no_numbers() {
        assert_eq!(
            told("RFC-3339, ISO 3166-1, E.164, PKCS1, SHA-512 or a 2XX."),
            [
                "term 2XX",
                "term E.164",
                "term ISO 3166-1",
                "term PKCS1",
                "term RFC 3339",
                "term SHA-512"
            ]
        );
    }

    #[test]
    fn some_words_are_facts() {
        assert_eq!(
            told(
                "Deprecated. Required unless the external ID or the slug is there; defaults to none."
            ),
            [
                "says default",
                "says deprecated",
                "says external id",
                "says required",
                "says slug"
            ]
        );
    }

    #[test]
    fn sentences_and_programs_are_no_facts() {
        assert!(told("He said \"this goes on for more than four\" words.").is_empty());
        assert!(told("`one\ntwo` and ``").is_empty());
    }
}
