//! Reads YAML into the document model. Duplicate keys are errors with their place.

use serde::de::DeserializeOwned;
use serde_saphyr::{
    UserMessageFormatter, budget, budget::BudgetBreach, from_str_with_options, options,
};

use crate::error::Error;

/// A text and the name it goes by in messages.
#[derive(Clone, Debug)]
pub struct Source {
    /// File name.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Reads one YAML document.
///
/// # Errors
/// With file, line and column when the text is not YAML, repeats a key or does not fit `T`.
pub fn read<T: DeserializeOwned>(source: &Source) -> Result<T, Error> {
    // Room for an upstream some thirty times today's size; depth and aliases stay at the defaults,
    // which is what guards against hostile input.
    let budget = budget! { max_events: 20_000_000, max_nodes: 10_000_000 };
    let options = options! { budget: budget, strict_booleans: true };
    from_str_with_options(&source.text, options).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((1, 1), |at| (at.line(), at.column()));
        Error::Syntax {
            file: source.name.clone(),
            line,
            column,
            message: message(error.without_snippet()),
        }
    })
}

/// What is wrong, without the place, with which ours begin.
fn message(error: &serde_saphyr::Error) -> String {
    if let serde_saphyr::Error::Budget {
        breach: BudgetBreach::Depth { .. },
        ..
    } = error
    {
        return "nested too deep: no upstream file was, so look whether it is the right one".into();
    }
    without_place(&error.render_with_formatter(&UserMessageFormatter))
}

/// The parser ends its messages with a place that ours begin with.
fn without_place(message: &str) -> String {
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message.get(..end).unwrap_or(message).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Source, read};

    fn parse(text: &str) -> Result<Value, String> {
        let source = Source {
            name: "spec.yml".into(),
            text: text.into(),
        };
        read(&source).map_err(|error| error.to_string())
    }

    #[test]
    fn keys_are_text_and_words_stay_words() {
        let value = parse("responses:\n  200: ok\ncountry: no\nflag: true\n").unwrap();
        assert_eq!(
            value,
            json!({"responses": {"200": "ok"}, "country": "no", "flag": true})
        );
    }

    #[test]
    fn duplicate_key_is_located() {
        let error = parse("a:\n  b: 1\n  c: 2\n  b: 3\n").unwrap_err();
        assert!(error.starts_with("spec.yml:4:3: "), "{error}");
        assert!(error.contains("duplicate"), "{error}");
    }

    #[test]
    fn broken_yaml_is_located() {
        let error = parse("a: [1,\n").unwrap_err();
        assert!(error.starts_with("spec.yml:1:"), "{error}");
    }

    #[test]
    fn nesting_bomb_is_refused() {
        assert!(parse(&format!("a: {}", "[".repeat(100_000))).is_err());
        let deep = format!("a: {}{}", "[".repeat(100), "]".repeat(100));
        let error = parse(&deep).unwrap_err();
        assert!(error.contains("nested too deep"), "{error}");
    }
}
