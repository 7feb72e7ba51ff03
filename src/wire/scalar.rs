//! Texts, numbers and booleans. Any JSON is taken where one of them is expected, so that a value of another type costs
//! one value and not the response.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

#[cfg(feature = "descriptions")]
use super::description::Shape;
use super::outcome::Outcome;
use super::reader::{Reader, Wire};

/// A JSON value that has no parts.
#[derive(Debug)]
pub(crate) enum Scalar<'a> {
    Text(Cow<'a, str>),
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

impl Scalar<'_> {
    /// What it is where something else was expected.
    pub(crate) fn unreadable<T>(&self) -> Outcome<T> {
        Outcome::Unreadable(match self {
            Self::Text(_) => "a text",
            Self::Bool(_) => "true or false",
            _ => "a number",
        })
    }
}

/// Reads whatever is there; `convert` says whether it is a value.
pub(crate) fn scalar<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    convert: impl FnOnce(Scalar<'_>) -> Outcome<T>,
) -> Result<Outcome<T>, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(convert, PhantomData))
}

struct ScalarVisitor<F, T>(F, PhantomData<T>);

/// How serde_json presents numbers when some crate of the program switches on its `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de, T, F: FnOnce(Scalar<'_>) -> Outcome<T>> Visitor<'de> for ScalarVisitor<F, T> {
    type Value = Outcome<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Text(Cow::Borrowed(text))))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Text(Cow::Owned(text))))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Bool(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Unsigned(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Signed(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(self.0(Scalar::Float(value)))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Outcome::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Outcome::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        drain_seq(sequence)?;
        Ok(Outcome::Unreadable("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let number = match map.next_key_seed(Key)? {
            Some(key) if key == NUMBER => Some(map.next_value::<String>()?),
            Some(_) => {
                map.next_value::<IgnoredAny>()?;
                None
            }
            None => None,
        };
        drain_map(map)?;
        let number = number.and_then(|digits| serde_json::from_str::<Digits>(&digits).ok());
        Ok(match number {
            Some(Digits(number)) => self.0(number),
            None => Outcome::Unreadable("an object"),
        })
    }
}

/// The number that a map stands for, if it does: see [`NUMBER`].
pub(crate) fn number(
    map: &serde_json::Map<String, serde_json::Value>,
) -> Option<serde_json::Value> {
    match (map.len(), map.get(NUMBER)) {
        (1, Some(serde_json::Value::String(digits))) => serde_json::from_str(digits).ok(),
        _ => None,
    }
}

/// A number, read from its digits.
struct Digits(Scalar<'static>);

impl<'de> serde::Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DigitsVisitor;

        impl Visitor<'_> for DigitsVisitor {
            type Value = Digits;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a number")
            }

            fn visit_u64<E>(self, value: u64) -> Result<Digits, E> {
                Ok(Digits(Scalar::Unsigned(value)))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Digits, E> {
                Ok(Digits(Scalar::Signed(value)))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Digits, E> {
                Ok(Digits(Scalar::Float(value)))
            }
        }

        // Asked for a float, serde_json gives integers as what they are, and no map.
        deserializer.deserialize_f64(DigitsVisitor)
    }
}

pub(super) fn drain_seq<'de, A: SeqAccess<'de>>(mut sequence: A) -> Result<(), A::Error> {
    while sequence.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

pub(super) fn drain_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<(), A::Error> {
    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(())
}

/// Reads a name without copying it, unless it is written with escapes. serde's own `Cow` always copies.
pub(crate) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

impl Wire for String {
    const EXPECTED: &'static str = "a text";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Text;

    fn absent() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        _: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        scalar(deserializer, |found| match found {
            Scalar::Text(text) => Outcome::Value(text.into_owned()),
            other => other.unreadable(),
        })
    }
}

impl Wire for bool {
    const EXPECTED: &'static str = "true or false";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Bool;

    fn absent() -> Self {
        false
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        _: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        scalar(deserializer, |found| match found {
            Scalar::Bool(value) => Outcome::Value(value),
            other => other.unreadable(),
        })
    }
}

macro_rules! integer {
    ($($ty:ty: $shape:ident),*) => {
        $(impl Wire for $ty {
            const EXPECTED: &'static str = concat!("an integer (", stringify!($ty), ")");
            #[cfg(feature = "descriptions")]
            const SHAPE: Shape = Shape::$shape;

            fn absent() -> Self {
                0
            }

            fn read<'de, D: Deserializer<'de>>(
                deserializer: D,
                _: &mut Reader,
            ) -> Result<Outcome<Self>, D::Error> {
                scalar(deserializer, |found| {
                    let converted = match found {
                        Scalar::Unsigned(value) => value.try_into().ok(),
                        Scalar::Signed(value) => value.try_into().ok(),
                        other => return other.unreadable(),
                    };
                    converted.map_or(Outcome::Unreadable("a number out of range"), Outcome::Value)
                })
            }
        })*
    };
}

integer!(i32: Int32, u32: Uint32, i64: Int64, u64: Uint64);

macro_rules! float {
    ($($ty:ty),*) => {
        $(impl Wire for $ty {
            const EXPECTED: &'static str = "a number";
            #[cfg(feature = "descriptions")]
            const SHAPE: Shape = Shape::Number;

            fn absent() -> Self {
                0.0
            }

            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_precision_loss,
                clippy::cast_lossless,
                reason = "a float is the nearest there is to a number"
            )]
            fn read<'de, D: Deserializer<'de>>(
                deserializer: D,
                _: &mut Reader,
            ) -> Result<Outcome<Self>, D::Error> {
                scalar(deserializer, |found| {
                    Outcome::Value(match found {
                        Scalar::Float(value) => value as $ty,
                        Scalar::Unsigned(value) => value as $ty,
                        Scalar::Signed(value) => value as $ty,
                        other => return other.unreadable(),
                    })
                })
            }
        })*
    };
}

float!(f32, f64);

#[cfg(test)]
mod tests {
    use serde::de::value::{Error as ValueError, MapDeserializer};

    use super::super::outcome::Outcome;
    use super::super::reader::{Reader, Wire};

    fn read<T: Wire>(json: &str) -> Outcome<T> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let outcome = T::read(&mut deserializer, &mut Reader::default()).expect("valid JSON");
        deserializer.end().expect("read to the end");
        outcome
    }

    #[test]
    fn a_value_of_another_type_is_read_over_and_reported() {
        for other in [r#"[1,["x"]]"#, r#"{"a":{"b":[]}}"#, "1.5", "true", "-1"] {
            assert!(
                matches!(read::<String>(other), Outcome::Unreadable(_)),
                "{other}"
            );
            assert!(
                matches!(read::<u32>(other), Outcome::Unreadable(_)),
                "{other}"
            );
        }
        assert_eq!(read::<bool>(r#""true""#), Outcome::Unreadable("a text"));
        assert_eq!(read::<i32>("null"), Outcome::Null);
    }

    #[test]
    fn numbers_out_of_range_are_unreadable_and_never_cut() {
        assert_eq!(
            read::<i32>("2147483648"),
            Outcome::Unreadable("a number out of range")
        );
        assert_eq!(read::<i32>("-2147483648"), Outcome::Value(i32::MIN));
        assert_eq!(
            read::<u64>("18446744073709551615"),
            Outcome::Value(u64::MAX)
        );
        assert_eq!(
            read::<i64>("18446744073709551615"),
            Outcome::Unreadable("a number out of range")
        );
        assert_eq!(
            read::<i64>("18446744073709551616"),
            Outcome::Unreadable("a number")
        );
    }

    #[test]
    fn numbers_are_read_as_serde_json_presents_them_with_arbitrary_precision() {
        let presented = |digits: &'static str| {
            let map = [("$serde_json::private::Number", digits)];
            MapDeserializer::<_, ValueError>::new(map.into_iter())
        };
        let mut reader = Reader::default();
        assert_eq!(
            i32::read(presented("-7"), &mut reader),
            Ok(Outcome::Value(-7))
        );
        assert_eq!(
            f64::read(presented("1.5"), &mut reader),
            Ok(Outcome::Value(1.5))
        );
        assert_eq!(
            u32::read(presented("1.5"), &mut reader),
            Ok(Outcome::Unreadable("a number"))
        );
        assert_eq!(
            String::read(presented("7"), &mut reader),
            Ok(Outcome::Unreadable("a number"))
        );
    }
}
