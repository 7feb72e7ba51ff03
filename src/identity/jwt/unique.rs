//! JSON in which no object names anything twice. JSON parsers differ in which one they read.
//!
//! Names are compared while they are read, at every depth and in what is ignored later: there is no second reader that
//! could see the document otherwise than the first.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::wire::number;

/// Why a document could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// An object names something twice.
    Twice,
    /// It is no JSON object.
    Malformed,
}

/// Reads an object.
pub(super) fn read(document: &str) -> Result<Map<String, Value>, Unreadable> {
    let twice = Cell::new(false);
    let mut json = serde_json::Deserializer::from_str(document);
    let read = Unique(&twice).deserialize(&mut json);
    match read.and_then(|value| json.end().map(|()| value)) {
        Ok(Value::Object(members)) => Ok(members),
        _ if twice.get() => Err(Unreadable::Twice),
        _ => Err(Unreadable::Malformed),
    }
}

/// Reads a value, and notes when an object in it names something twice.
#[derive(Clone, Copy)]
struct Unique<'t>(&'t Cell<bool>);

impl<'de> DeserializeSeed<'de> for Unique<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            read.push(item);
        }
        Ok(read.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut read = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self)?;
            if read.insert(name, value).is_some() {
                self.0.set(true);
                return Err(A::Error::custom("an object names something twice"));
            }
        }
        Ok(number(&read).unwrap_or(Value::Object(read)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::{Unreadable, read};

    #[test]
    fn names_are_unique_at_every_depth() {
        for unique in [
            "{}",
            r#"{"a":{"a":[{"a":1},{"a":1}]},"b":null,"c":1.5e3,"d":"a","e":true,"f":-1}"#,
            r#"{"a":"\"b\":","b":"\\","c":["}","{",":"],"":{"":1}}"#,
            r#"{"a\u0026b":1,"a\"b":2,"ab":3,"a\\":4}"#,
            "{ \"a\" : \"a\" , \"b\"\n:\t[ \"a\" , \"a\" ] }",
            r#"{"float":1.5777777777770001,"large":18446744073709551615}"#,
        ] {
            let plain: Map<String, Value> = serde_json::from_str(unique).expect("JSON");
            assert_eq!(read(unique), Ok(plain), "{unique}");
        }
        for twice in [
            r#"{"a":1,"b":2,"a":1}"#,
            r#"{"x":{"a":1,"a":2}}"#,
            r#"{"a":{"b":1},"c":[],"a":{}}"#,
            r#"{"a":"}","a":"{"}"#,
            "{\"a\" :1,\"a\"\n: 2}",
            r#"{"":1,"":2}"#,
            r#"{"ö":1,"ö":2}"#,
            r#"{"x":[[{"a":1,"\u0061":2}]]}"#,
            r#"{"a\"":1,"a\u0022":2}"#,
        ] {
            assert_eq!(read(twice), Err(Unreadable::Twice), "{twice}");
        }
    }

    #[test]
    fn what_is_no_object_is_malformed() {
        for garbage in [
            "", "{", "{}x", "{} {}", "[1,]", r#"{"a"}"#, "nul", "7", r#""a""#, "[]",
        ] {
            assert_eq!(read(garbage), Err(Unreadable::Malformed), "{garbage}");
        }
    }

    #[test]
    fn objects_of_many_names_are_no_burden() {
        let many = |last: &str| {
            let names = (0..5_000).map(|n| format!(r#""n{n}":{{"n{n}":0}}"#));
            format!("{{{},\"{last}\":0}}", names.collect::<Vec<_>>().join(","))
        };
        assert!(read(&many("x")).is_ok());
        for twice in ["n0", "n16", "n4999"] {
            assert_eq!(read(&many(twice)), Err(Unreadable::Twice));
        }
    }
}
