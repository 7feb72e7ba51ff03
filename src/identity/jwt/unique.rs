//! JSON in which no object names anything twice. JSON parsers differ in which one they read.
//!
//! Names are compared while they are read, at every depth and in what is ignored too: there is no second reader that
//! could see the document otherwise than the first.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::decode::{self, Borrowed};

/// Objects of more names than this are hashed: whoever sends a token chooses how many there are.
const FEW: usize = 16;

/// How many names a session JWT has in objects that are open at once, and some more.
const ROOM: usize = 32;

/// Why a document could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// An object names something twice.
    Twice,
    /// What is at this JSON path is not as it must be; empty for the document as a whole.
    At(String),
}

/// Reads a document.
pub(super) fn read<'d, T: Deserialize<'d>>(document: &'d str) -> Result<T, Unreadable> {
    let mut seen = Seen {
        names: Vec::with_capacity(ROOM),
        twice: false,
    };
    let mut json = serde_json::Deserializer::from_str(document);
    let unique = Unique {
        inner: &mut json,
        seen: &mut seen,
    };
    match decode::from_deserializer(unique) {
        Ok(value) => match json.end() {
            Ok(()) => Ok(value),
            Err(_) => Err(Unreadable::At(String::new())),
        },
        Err(_) if seen.twice => Err(Unreadable::Twice),
        Err(failure) => Err(Unreadable::At(failure.path)),
    }
}

/// What was read so far.
struct Seen<'de> {
    /// The names of all open objects, outermost first.
    names: Vec<Cow<'de, str>>,
    twice: bool,
}

/// Reads as `inner` does, and notes the names of objects.
struct Unique<'s, 'de, T> {
    inner: T,
    seen: &'s mut Seen<'de>,
}

/// `deserialize_…` methods that differ only in what the caller expects.
macro_rules! deserialize {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method(Unique { inner: visitor, seen: self.seen })
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Unique<'_, 'de, D> {
    type Error = D::Error;

    deserialize! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64
        deserialize_str deserialize_string deserialize_option
    }

    // What is ignored is looked at all the same.
    serde::forward_to_deserialize_any! {
        char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }
}

/// `visit_…` methods of values that hold no object.
macro_rules! visit {
    ($($method:ident $ty:ty),*) => {
        $(fn $method<E: Error>(self, value: $ty) -> Result<V::Value, E> {
            self.inner.$method(value)
        })*
    };
}

/// What JSON does not have is refused, as `Visitor` does by default.
impl<'de, V: Visitor<'de>> Visitor<'de> for Unique<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(formatter)
    }

    visit! {
        visit_bool bool, visit_i64 i64, visit_u64 u64, visit_f64 f64,
        visit_str &str, visit_borrowed_str &'de str, visit_string String
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        let seen = self.seen;
        self.inner.visit_some(Unique { inner, seen })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let seen = self.seen;
        self.inner.visit_seq(Unique { inner, seen })
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        let names = Names::of_new_object(self.seen);
        self.inner.visit_map(UniqueMap { inner, names })
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Unique<'_, 'de, A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        let seen = &mut *self.seen;
        self.inner.next_element_seed(Unique { inner: seed, seen })
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Unique<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        let seen = self.seen;
        self.inner.deserialize(Unique { inner, seen })
    }
}

struct UniqueMap<'s, 'de, A> {
    inner: A,
    names: Names<'s, 'de>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for UniqueMap<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some(name) = self.inner.next_key_seed(Borrowed)? else {
            return Ok(None);
        };
        if !self.names.add(name.clone()) {
            self.names.seen.twice = true;
            return Err(A::Error::custom("a name occurs twice"));
        }
        // serde's own deserializer of a `Cow` has every name copied.
        let name = match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(StringDeserializer::new(name)),
        };
        name.map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let seen = &mut *self.names.seen;
        self.inner.next_value_seed(Unique { inner: seed, seen })
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The names of one object.
struct Names<'s, 'de> {
    seen: &'s mut Seen<'de>,
    /// Where they begin among those of all open objects.
    begin: usize,
    /// All of them, once there are more than a few.
    many: Option<HashSet<Cow<'de, str>>>,
}

impl<'s, 'de> Names<'s, 'de> {
    fn of_new_object(seen: &'s mut Seen<'de>) -> Self {
        Self {
            begin: seen.names.len(),
            seen,
            many: None,
        }
    }

    /// Whether `name` is new.
    fn add(&mut self, name: Cow<'de, str>) -> bool {
        if let Some(many) = &mut self.many {
            return many.insert(name);
        }
        let names = &mut self.seen.names;
        let few = names.get(self.begin..).unwrap_or_default();
        let is_new = !few.contains(&name);
        names.push(name);
        if names.len() - self.begin > FEW {
            self.many = Some(names.drain(self.begin..).collect());
        }
        is_new
    }
}

impl Drop for Names<'_, '_> {
    fn drop(&mut self) {
        self.seen.names.truncate(self.begin);
    }
}

#[cfg(test)]
mod tests {
    use super::{Unreadable, read};
    use serde::Deserialize;
    use serde::de::IgnoredAny;
    use serde_json::Value;

    const TWICE: Option<Unreadable> = Some(Unreadable::Twice);

    /// A reader that ignores what it does not know.
    #[derive(Debug, Deserialize)]
    struct Known {
        #[serde(default)]
        _a: Option<Value>,
    }

    #[test]
    fn names_are_unique_at_every_depth() {
        for unique in [
            "{}",
            "7",
            r#""a:b""#,
            r#"{"a":{"a":[{"a":1},{"a":1}]},"b":null,"c":1.5e3,"d":"a","e":true,"f":-1}"#,
            r#"{"a":"\"b\":","b":"\\","c":["}","{",":"],"":{"":1}}"#,
            r#"{"a\u0026b":1,"a\"b":2,"ab":3,"a\\":4}"#,
            "{ \"a\" : \"a\" , \"b\"\n:\t[ \"a\" , \"a\" ] }",
        ] {
            let plain: Value = serde_json::from_str(unique).expect("JSON");
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
            assert_eq!(read::<Value>(twice).err(), TWICE, "{twice}");
            assert_eq!(read::<IgnoredAny>(twice).err(), TWICE, "{twice}");
            assert_eq!(read::<Known>(twice).err(), TWICE, "{twice}");
        }
        let in_lists = r#"[[{"a":1,"\u0061":2}]]"#;
        assert_eq!(read::<Value>(in_lists).err(), TWICE);
    }

    #[test]
    fn what_is_no_json_is_unreadable() {
        for garbage in ["", "{", "{}x", "{} {}", "[1,]", r#"{"a"}"#, "nul"] {
            let outcome = read::<Value>(garbage);
            assert_eq!(outcome, Err(Unreadable::At(String::new())), "{garbage}");
        }
    }

    #[test]
    fn objects_of_many_names_are_no_burden() {
        let many = |last: &str| {
            let names: Vec<_> = (0..5_000)
                .map(|n| format!(r#""n{n}":{{"n{n}":0}}"#))
                .collect();
            format!("{{{},\"{last}\":0}}", names.join(","))
        };
        assert!(read::<IgnoredAny>(&many("x")).is_ok());
        for twice in ["n0", "n16", "n17", "n4999"] {
            assert_eq!(read::<IgnoredAny>(&many(twice)).err(), TWICE);
        }
    }
}
