//! Options, lists, maps and free-form JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

#[cfg(feature = "descriptions")]
use super::description::Shape;
use super::outcome::{Kind, Outcome};
use super::reader::{Reader, Seed, Wire, mismatch};
use super::scalar::{drain_map, drain_seq};

/// How many items are allocated ahead, whatever the sender claims.
const MOST_AHEAD: usize = 1024;

/// Lists of items larger than this, in bytes, begin with room for one: most hold no more, and a `Vec` left to itself
/// begins with four.
const LARGE: usize = 256;

impl<T: Wire> Wire for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const OPTIONAL: bool = true;
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Optional(&T::SHAPE);

    fn absent() -> Self {
        None
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        Ok(T::read(deserializer, reader)?.map(Some))
    }

    fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        self.iter().for_each(|value| value.secrets(found));
    }
}

impl<T: Wire> Wire for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = T::SHAPE;

    fn absent() -> Self {
        Self::new(T::absent())
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        Ok(T::read(deserializer, reader)?.map(Self::new))
    }

    fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        T::secrets(self, found);
    }
}

impl<T: Wire> Wire for Vec<T> {
    const EXPECTED: &'static str = "a list";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn absent() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(reader, PhantomData))
    }

    fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        self.iter().for_each(|item| item.secrets(found));
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Map(&T::SHAPE);

    fn absent() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor(reader, PhantomData::<(Self, T)>))
    }

    fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        self.values().for_each(|value| value.secrets(found));
    }
}

impl Wire for Map<String, Value> {
    const EXPECTED: &'static str = "an object";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Map(&Shape::Json);

    fn absent() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        deserializer.deserialize_any(MapVisitor(reader, PhantomData::<(Self, Value)>))
    }
}

impl Wire for Value {
    const EXPECTED: &'static str = "any JSON";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Json;

    fn absent() -> Self {
        Self::Null
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        _: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        Self::deserialize(deserializer).map(Outcome::Value)
    }
}

/// What is left out of a list or map in a response is a mistake in a request.
fn leave_out<T: Wire, E: Error>(reader: &mut Reader, odd: Outcome<T>) -> Result<(), E> {
    let (kind, found, tolerable) = match odd {
        Outcome::Value(_) => return Ok(()),
        Outcome::Null => (Kind::Null, "null", reader.allows_absence()),
        Outcome::Unreadable(found) => (Kind::Unreadable, found, reader.is_tolerant()),
    };
    if tolerable {
        reader.note(kind);
        return Ok(());
    }
    Err(mismatch(found, T::EXPECTED))
}

/// JSON of other kinds than a visitor's own.
macro_rules! unreadable_scalars {
    () => {
        $crate::wire::collections::unreadable_scalars! { but_text }

        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok(Outcome::Unreadable("a text"))
        }
    };
    (but_text) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Outcome::Null)
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Outcome::Null)
        }

        fn visit_some<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(Outcome::Unreadable("true or false"))
        }

        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok(Outcome::Unreadable("a number"))
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok(Outcome::Unreadable("a number"))
        }

        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok(Outcome::Unreadable("a number"))
        }
    };
}
pub(super) use unreadable_scalars;

struct ListVisitor<'r, T>(&'r mut Reader, PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Outcome<Vec<T>>;

    unreadable_scalars!(but_text);

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let reader = self.0;
        let mut items = Vec::with_capacity(sequence.size_hint().unwrap_or(0).min(MOST_AHEAD));
        let mut index = 0;
        loop {
            let step = match sequence.next_element_seed(Seed::<T>::new(reader)) {
                Ok(None) => return Ok(Outcome::Value(items)),
                Ok(Some(Outcome::Value(item))) => {
                    if items.is_empty() && size_of::<T>() > LARGE {
                        items.reserve_exact(1);
                    }
                    items.push(item);
                    Ok(())
                }
                Ok(Some(odd)) => leave_out(reader, odd),
                Err(error) => Err(error),
            };
            if let Err(error) = step {
                reader.in_item(index);
                return Err(error);
            }
            index += 1;
        }
    }

    /// One text where a response should have a list of them is a list of one: OAuth 2 allows both for `aud`.
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let reader = self.0;
        if text.is_empty() || !reader.is_tolerant() {
            return Ok(Outcome::Unreadable("a text"));
        }
        let item = T::read(text.into_deserializer(), reader)?;
        if matches!(item, Outcome::Value(_)) {
            reader.note(Kind::NoList);
        }
        Ok(item.map(|item| vec![item]))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        drain_map(map)?;
        Ok(Outcome::Unreadable("an object"))
    }
}

/// Reads the values of a map `M` as `T`.
struct MapVisitor<'r, M, T>(&'r mut Reader, PhantomData<(M, T)>);

impl<'de, T: Wire, M: Default + Extend<(String, T)>> Visitor<'de> for MapVisitor<'_, M, T> {
    type Value = Outcome<M>;

    unreadable_scalars!();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        drain_seq(sequence)?;
        Ok(Outcome::Unreadable("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let reader = self.0;
        let mut read = M::default();
        while let Some(key) = map.next_key::<String>()? {
            let step = match map.next_value_seed(Seed::<T>::new(reader)) {
                Ok(Outcome::Value(value)) => {
                    read.extend([(key, value)]);
                    continue;
                }
                Ok(odd) => leave_out(reader, odd),
                Err(error) => Err(error),
            };
            if let Err(error) = step {
                reader.in_field(key);
                return Err(error);
            }
        }
        Ok(Outcome::Value(read))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::outcome::{Kind, Outcome};
    use super::super::reader::{Reader, Strictness, Wire};

    fn read<T: Wire>(json: &str, strictness: Strictness) -> Result<Outcome<T>, (String, String)> {
        let mut reader = Reader::new(strictness);
        let mut deserializer = serde_json::Deserializer::from_str(json);
        T::read(&mut deserializer, &mut reader).map_err(|error| (reader.path(), error.to_string()))
    }

    #[test]
    fn what_cannot_be_read_is_left_out_of_lists_and_maps() {
        let list = read::<Vec<String>>(r#"["a",null,1,"b"]"#, Strictness::Tolerant);
        assert_eq!(list, Ok(Outcome::Value(vec!["a".into(), "b".into()])));
        let map =
            read::<BTreeMap<String, u32>>(r#"{"a":1,"b":null,"c":"x"}"#, Strictness::Tolerant);
        assert_eq!(map, Ok(Outcome::Value(BTreeMap::from([("a".into(), 1)]))));
        assert_eq!(
            read::<Vec<String>>(r#"{"a":[1]}"#, Strictness::Tolerant),
            Ok(Outcome::Unreadable("an object"))
        );
        assert_eq!(
            read::<Option<Vec<String>>>("null", Strictness::Tolerant),
            Ok(Outcome::Null)
        );
    }

    #[test]
    fn of_an_response_one_text_is_a_list_of_one_and_told() {
        let read = |json: &str, strictness| {
            let mut reader = Reader::new(strictness);
            let mut deserializer = serde_json::Deserializer::from_str(json);
            let list = Vec::<String>::read(&mut deserializer, &mut reader).expect("JSON");
            (list, reader.begin_object())
        };
        let one = Outcome::Value(vec!["a".to_owned()]);
        assert_eq!(
            read(r#""a""#, Strictness::Tolerant),
            (one, vec![Kind::NoList])
        );
        let refused = (Outcome::Unreadable("a text"), vec![]);
        assert_eq!(read(r#""""#, Strictness::Tolerant), refused);
        for strictness in [Strictness::Signed, Strictness::Typed, Strictness::Exact] {
            assert_eq!(read(r#""a""#, strictness), refused, "{strictness:?}");
        }
    }

    #[test]
    fn a_text_is_no_list_of_anything_else() {
        let list = read::<Vec<u32>>(r#""1""#, Strictness::Tolerant);
        assert_eq!(list, Ok(Outcome::Unreadable("a text")));
        let list = read::<Vec<Vec<u32>>>(r#""1""#, Strictness::Tolerant);
        assert_eq!(list, Ok(Outcome::Unreadable("a text")));
    }

    #[test]
    fn in_a_request_it_is_a_mistake_that_says_where() {
        let (path, reason) = read::<Vec<String>>(r#"["a",7]"#, Strictness::Typed).unwrap_err();
        assert_eq!(path, "[1]");
        assert!(
            reason.starts_with("a number where a text is required"),
            "{reason}"
        );
        let (path, _) =
            read::<BTreeMap<String, u32>>(r#"{"a":null}"#, Strictness::Typed).unwrap_err();
        assert_eq!(path, "a");
    }
}
