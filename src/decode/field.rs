//! One field of an object that is being read: the tolerance for its kind of value.

use chrono::{DateTime, Utc};
use serde::de::{Deserialize, Error as _, IgnoredAny, MapAccess};
use serde_json::{Map, Value};

use super::drift::{self, Kind};
use super::list::List;
use super::object::Promise;
use crate::open_enum::OpenEnum;

/// A field whose key is read and whose value is not.
pub(crate) struct Field<'f, A> {
    map: &'f mut A,
    key: &'f str,
    object: &'static str,
    promises: &'static [Promise],
    seen: &'f mut u128,
    strict: bool,
}

impl<'f, 'de, A: MapAccess<'de>> Field<'f, A> {
    pub(super) fn new(
        map: &'f mut A,
        key: &'f str,
        object: &'static str,
        promises: &'static [Promise],
        seen: &'f mut u128,
    ) -> Self {
        Self {
            map,
            key,
            object,
            promises,
            seen,
            strict: false,
        }
    }

    /// The name on the wire.
    pub fn key(&self) -> &'f str {
        self.key
    }

    /// Says which promise of the object this field keeps.
    pub fn promised(mut self, index: usize) -> Self {
        *self.seen |= 1_u128 << index;
        self.strict = self
            .promises
            .get(index)
            .is_some_and(|promise| promise.strict);
        self
    }

    /// A value that is always there; null leaves the blank unless the field is strict.
    pub fn value<T: Deserialize<'de>>(self, slot: &mut T) -> Result<(), A::Error> {
        match self.map.next_value()? {
            Some(value) => *slot = value,
            None => self.tolerate_null()?,
        }
        Ok(())
    }

    /// An open enum that is always there.
    pub fn open<T: Deserialize<'de> + OpenEnum>(self, slot: &mut T) -> Result<(), A::Error> {
        match self.map.next_value::<Option<T>>()? {
            Some(value) => {
                self.note_unknown(&value);
                *slot = value;
            }
            None => self.tolerate_null()?,
        }
        Ok(())
    }

    /// A value that may be absent or null.
    pub fn optional<T: Deserialize<'de>>(self, slot: &mut Option<T>) -> Result<(), A::Error> {
        *slot = self.map.next_value()?;
        Ok(())
    }

    /// An open enum that may be absent or null.
    pub fn optional_open<T: Deserialize<'de> + OpenEnum>(
        self,
        slot: &mut Option<T>,
    ) -> Result<(), A::Error> {
        *slot = self.map.next_value()?;
        if let Some(value) = slot {
            self.note_unknown(value);
        }
        Ok(())
    }

    /// A timestamp that may be absent, null or, as the API has it, an empty text.
    pub fn timestamp(self, slot: &mut Option<DateTime<Utc>>) -> Result<(), A::Error> {
        let text: Option<String> = self.map.next_value()?;
        *slot = match text.as_deref() {
            None | Some("") => None,
            Some(text) => Some(parse_timestamp(text)?),
        };
        Ok(())
    }

    /// A list; null reads as empty.
    pub fn list<T: Deserialize<'de>>(self, slot: &mut Vec<T>) -> Result<(), A::Error> {
        match self.map.next_value::<Option<List<T>>>()? {
            Some(list) => *slot = list.0,
            None => self.tolerate_null()?,
        }
        Ok(())
    }

    /// A list of open enums; null reads as empty.
    #[allow(dead_code, reason = "which of these are used, the contract decides")]
    pub fn open_list<T: Deserialize<'de> + OpenEnum>(
        self,
        slot: &mut Vec<T>,
    ) -> Result<(), A::Error> {
        match self.map.next_value::<Option<List<T>>>()? {
            Some(list) => {
                list.0.iter().for_each(|value| self.note_unknown(value));
                *slot = list.0;
            }
            None => self.tolerate_null()?,
        }
        Ok(())
    }

    /// A list of a request: absent, null and empty differ.
    pub fn optional_list<T: Deserialize<'de>>(
        self,
        slot: &mut Option<Vec<T>>,
    ) -> Result<(), A::Error> {
        *slot = self.map.next_value::<Option<List<T>>>()?.map(|list| list.0);
        Ok(())
    }

    /// A list of open enums of a request.
    #[allow(dead_code, reason = "which of these are used, the contract decides")]
    pub fn optional_open_list<T: Deserialize<'de> + OpenEnum>(
        self,
        slot: &mut Option<Vec<T>>,
    ) -> Result<(), A::Error> {
        *slot = self.map.next_value::<Option<List<T>>>()?.map(|list| list.0);
        slot.iter()
            .flatten()
            .for_each(|value| self.note_unknown(value));
        Ok(())
    }

    /// A map; null reads as empty.
    pub fn map<T: Deserialize<'de>>(self, slot: &mut T) -> Result<(), A::Error> {
        self.value(slot)
    }

    /// A field that the contract does not name, kept.
    pub fn rest(self, rest: &mut Map<String, Value>) -> Result<(), A::Error> {
        rest.insert(self.key.to_owned(), self.map.next_value()?);
        Ok(())
    }

    /// A field that the contract does not know: new upstream, and ignored.
    pub fn unknown(self) -> Result<(), A::Error> {
        if super::unknown::is_refused() {
            return Err(A::Error::custom("there is no such field"));
        }
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    fn tolerate_null(&self) -> Result<(), A::Error> {
        if self.strict {
            return Err(A::Error::custom("null where a value is required"));
        }
        drift::report(self.object, self.key, Kind::Null);
        Ok(())
    }

    fn note_unknown(&self, value: &impl OpenEnum) {
        if !value.is_known() {
            drift::report(self.object, self.key, Kind::UnknownValue);
        }
    }
}

fn parse_timestamp<E: serde::de::Error>(text: &str) -> Result<DateTime<Utc>, E> {
    text.parse()
        .map_err(|_| E::custom("not an RFC 3339 timestamp"))
}
