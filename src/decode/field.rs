//! One field of an object that is being read: the tolerance for its kind of value.

use chrono::{DateTime, Utc};
use serde::de::{Deserialize, Error as _, IgnoredAny, MapAccess};
use serde_json::{Map, Value};

use super::drift::{self, Kind};
use super::list::List;
use super::object::Promise;
use super::text::Text;
use super::timestamp::Timestamp;
use super::written;
use crate::open_enum::OpenEnum;

/// A field whose key is read and whose value is not.
pub(crate) struct Field<'f, A> {
    map: &'f mut A,
    key: &'f str,
    reading: &'f mut Reading,
    strict: bool,
}

/// The object that is being read.
pub(super) struct Reading {
    /// The contract's name of the type.
    pub object: &'static str,
    pub promises: &'static [Promise],
    /// The promises that were kept, by their bit.
    pub seen: u64,
}

impl<'f, 'de, A: MapAccess<'de>> Field<'f, A> {
    pub(super) fn new(map: &'f mut A, key: &'f str, reading: &'f mut Reading) -> Self {
        Self {
            map,
            key,
            reading,
            strict: false,
        }
    }

    /// The name on the wire.
    pub fn key(&self) -> &'f str {
        self.key
    }

    /// Says which promise of the object this field keeps.
    pub fn promised(mut self, index: usize) -> Self {
        self.reading.seen |= 1 << index;
        self.strict = self
            .reading
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

    /// A text that is always there.
    pub fn text(self, slot: &mut String) -> Result<(), A::Error> {
        match self.map.next_value::<Text>()?.0 {
            Some(text) => *slot = text,
            None => self.tolerate_null()?,
        }
        Ok(())
    }

    /// A text that may be absent or null.
    pub fn optional_text(self, slot: &mut Option<String>) -> Result<(), A::Error> {
        *slot = self.map.next_value::<Text>()?.0;
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
        *slot = self.map.next_value::<Timestamp>()?.0;
        Ok(())
    }

    /// A list; null reads as empty.
    pub fn list<T: Deserialize<'de>>(self, slot: &mut Vec<T>) -> Result<(), A::Error> {
        match self.map.next_value::<List<T>>()?.0 {
            Some(list) => *slot = list,
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
        match self.map.next_value::<List<T>>()?.0 {
            Some(list) => {
                list.iter().for_each(|value| self.note_unknown(value));
                *slot = list;
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
        *slot = self.map.next_value::<List<T>>()?.0;
        Ok(())
    }

    /// A list of open enums of a request.
    #[allow(dead_code, reason = "which of these are used, the contract decides")]
    pub fn optional_open_list<T: Deserialize<'de> + OpenEnum>(
        self,
        slot: &mut Option<Vec<T>>,
    ) -> Result<(), A::Error> {
        *slot = self.map.next_value::<List<T>>()?.0;
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
        if written::by_user() {
            return Err(A::Error::custom("there is no such field"));
        }
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    fn tolerate_null(&self) -> Result<(), A::Error> {
        if self.strict || written::by_user() {
            return Err(A::Error::custom("null where a value is required"));
        }
        drift::report(self.reading.object, self.key, Kind::Null);
        Ok(())
    }

    fn note_unknown(&self, value: &impl OpenEnum) {
        if !value.is_known() {
            drift::report(self.reading.object, self.key, Kind::UnknownValue);
        }
    }
}
