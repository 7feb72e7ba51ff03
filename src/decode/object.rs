//! The visitor that all generated structs share.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};

use super::drift::{self, Kind};
use super::field::Reading;
use super::{Blank, Borrowed, Field, place, written};

/// A generated struct. It implements nothing but what tells it from others, to keep the crate quick to compile.
pub(crate) trait Object: Blank {
    /// The contract's name of the type.
    const NAME: &'static str;
    /// The fields that the contract requires.
    const PROMISED: &'static [Promise];

    /// Reads the value of one field into its place.
    fn set<'de, A: MapAccess<'de>>(&mut self, field: Field<'_, A>) -> Result<(), A::Error>;
}

/// A field that the contract requires.
pub(crate) struct Promise {
    name: &'static str,
    /// Whether an object without it is refused rather than read with a blank.
    pub strict: bool,
}

impl Promise {
    pub const fn strict(name: &'static str) -> Self {
        Self { name, strict: true }
    }

    pub const fn lax(name: &'static str) -> Self {
        Self {
            name,
            strict: false,
        }
    }
}

/// Implements `Deserialize` for an `Object`.
macro_rules! deserialize {
    ($ty:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $ty {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                crate::decode::read(deserializer)
            }
        }
    };
}
pub(crate) use deserialize;

pub(crate) fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::blank();
        let mut reading = Reading {
            object: T::NAME,
            promises: T::PROMISED,
            seen: 0,
        };
        while let Some(key) = map.next_key_seed(Borrowed)? {
            if let Err(error) = object.set(Field::new(&mut map, &key, &mut reading)) {
                place::push_field(&key);
                return Err(error);
            }
        }
        check_promises(&reading)?;
        Ok(object)
    }
}

/// Not generic over the object, so that it is compiled once.
fn check_promises<E: serde::de::Error>(reading: &Reading) -> Result<(), E> {
    let promises = reading.promises.iter().enumerate();
    let missing = promises.filter(|(index, _)| reading.seen & (1 << index) == 0);
    for (_, promise) in missing {
        if promise.strict || written::by_user() {
            place::push_field(promise.name);
            return Err(E::missing_field(promise.name));
        }
        drift::report(reading.object, promise.name, Kind::Missing);
    }
    Ok(())
}
