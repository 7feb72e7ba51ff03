//! A list, or null, that knows which of its items could not be read.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::place;

/// How many items are allocated ahead, whatever the sender claims.
const MOST_AHEAD: usize = 1024;

/// Lists of items larger than this, in bytes, begin with room for one: most hold no more, and a `Vec` left to itself
/// begins with four.
const LARGE: usize = 256;

/// `None` for null.
pub(super) struct List<T>(pub Option<Vec<T>>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asking for an `Option` would look at the first byte twice.
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(List(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::with_capacity(sequence.size_hint().unwrap_or(0).min(MOST_AHEAD));
        loop {
            match sequence.next_element() {
                Ok(Some(item)) => {
                    if items.is_empty() && size_of::<T>() > LARGE {
                        items.reserve_exact(1);
                    }
                    items.push(item);
                }
                Ok(None) => return Ok(List(Some(items))),
                Err(error) => {
                    place::push_index(items.len());
                    return Err(error);
                }
            }
        }
    }
}
