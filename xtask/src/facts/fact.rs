//! What a machine reads off a sentence.

use std::{fmt, str::FromStr};

/// One fact. As text, its kind and what it is: `number 10080 minute`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// A name or value in backticks, or a name that needs none to be known as one.
    Code(String),
    /// A value in quotes.
    Quoted(String),
    /// A number, and the unit that follows it.
    Number(String, Option<String>),
    /// A standard or an algorithm: `RFC 3339`, `PKCS1`.
    Term(String),
    /// An address.
    Link(String),
    /// That one of these is said at all.
    Says(Word),
}

/// Words that are facts by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// There is a default.
    Default,
    /// It should not be used any more.
    Deprecated,
    /// It is required, at least sometimes.
    Required,
    /// A slug does as well.
    Slug,
    /// An id of the caller's own does as well.
    ExternalId,
}

impl Word {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Default,
        Self::Deprecated,
        Self::Required,
        Self::Slug,
        Self::ExternalId,
    ];

    /// How it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Deprecated => "deprecated",
            Self::Required => "required",
            Self::Slug => "slug",
            Self::ExternalId => "external id",
        }
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(text) => write!(f, "code {text}"),
            Self::Quoted(text) => write!(f, "quoted {text}"),
            Self::Number(number, None) => write!(f, "number {number}"),
            Self::Number(number, Some(unit)) => write!(f, "number {number} {unit}"),
            Self::Term(text) => write!(f, "term {text}"),
            Self::Link(url) => write!(f, "link {url}"),
            Self::Says(word) => write!(f, "says {}", word.name()),
        }
    }
}

impl FromStr for Fact {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || format!("`{text}` is no fact");
        let (kind, rest) = text.split_once(' ').ok_or_else(unknown)?;
        let whole = || rest.to_owned();
        match kind {
            "code" => Ok(Self::Code(whole())),
            "quoted" => Ok(Self::Quoted(whole())),
            "term" => Ok(Self::Term(whole())),
            "link" => Ok(Self::Link(whole())),
            "number" => Ok(match rest.split_once(' ') {
                Some((number, unit)) => Self::Number(number.to_owned(), Some(unit.to_owned())),
                None => Self::Number(whole(), None),
            }),
            "says" => {
                let mut words = Word::ALL.into_iter();
                let word = words.find(|word| word.name() == rest);
                word.map(Self::Says).ok_or_else(unknown)
            }
            _ => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fact;

    #[test]
    fn text_and_back() {
        for text in [
            "code member_id",
            "quoted en",
            "number 5",
            "number 5 minute",
            "term RFC 3339",
            "link https://a.example",
            "says external id",
        ] {
            assert_eq!(text.parse::<Fact>().unwrap().to_string(), text);
        }
        for text in ["", "code", "says nothing", "sentence Get it"] {
            assert!(text.parse::<Fact>().is_err(), "{text}");
        }
    }
}
