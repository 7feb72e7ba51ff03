//! What the value of a field must keep to.

use std::fmt;

use serde_json::Value;

use crate::contract::text;

/// What a value that is sent must keep to. JSON Schema has names of their own for the least and the most of each type;
/// a value has one type, so that one pair says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// What is counted.
    pub unit: Unit,
    /// The least.
    pub min: Option<i64>,
    /// The most.
    pub max: Option<i64>,
    /// The regular expression that a text matches.
    pub pattern: Option<String>,
}

/// What is counted of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// A number itself.
    #[default]
    Number,
    /// The characters of a text.
    Characters,
    /// The items of a list.
    Items,
    /// The keys of a map.
    Keys,
}

impl Limits {
    /// The limits of a property. A least of 0 is none: unsigned integers have it by their type.
    #[must_use]
    pub fn read(property: &Value) -> Self {
        let (unit, min, max) = match text(property, "type").as_deref() {
            Some("string") => (Unit::Characters, "minLength", "maxLength"),
            Some("array") => (Unit::Items, "minItems", "maxItems"),
            Some("object") => (Unit::Keys, "minProperties", "maxProperties"),
            _ => (Unit::Number, "minimum", "maximum"),
        };
        let number = |key| property.get(key).and_then(Value::as_i64);
        let limits = Self {
            unit,
            min: number(min).filter(|min| *min != 0),
            max: number(max),
            pattern: text(property, "pattern"),
        };
        match limits.is_empty() {
            true => Self::default(),
            false => limits,
        }
    }

    /// Whether any value will do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        (self.min, self.max, &self.pattern) == (None, None, &None)
    }
}

/// In words: `from 5 to 10 characters, matching …`.
impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = match (self.min, self.max) {
            (Some(min), Some(max)) => Some(format!("from {min} to {max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        };
        let unit = match self.unit {
            Unit::Number => "",
            Unit::Characters => " characters",
            Unit::Items => " items",
            Unit::Keys => " keys",
        };
        let range = range.map(|range| format!("{range}{unit}"));
        let pattern = self.pattern.as_ref().map(|it| format!("matching `{it}`"));
        let parts: Vec<String> = range.into_iter().chain(pattern).collect();
        f.write_str(&parts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Limits;

    #[test]
    fn limits_are_told_in_words() {
        for (property, words) in [
            (
                json!({"type": "integer", "minimum": 5, "maximum": 9}),
                "from 5 to 9",
            ),
            (
                json!({"type": "string", "minLength": 8}),
                "at least 8 characters",
            ),
            (json!({"type": "array", "maxItems": 5}), "at most 5 items"),
            (
                json!({"type": "object", "maxProperties": 20}),
                "at most 20 keys",
            ),
            (
                json!({"type": "string", "maxLength": 3, "pattern": "^a$"}),
                "at most 3 characters, matching `^a$`",
            ),
        ] {
            assert_eq!(Limits::read(&property).to_string(), words);
        }
    }

    #[test]
    fn what_the_type_says_is_no_limit() {
        let property = json!({"type": "integer", "format": "uint32", "minimum": 0});
        assert!(Limits::read(&property).is_empty());
    }
}
