//! A timestamp that the API may write as an empty text.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// `None` for null and for an empty text.
pub(super) struct Timestamp(pub Option<DateTime<Utc>>);

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl<'de> Visitor<'de> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an RFC 3339 timestamp")
    }

    fn visit_none<E: Error>(self) -> Result<Timestamp, E> {
        Ok(Timestamp(None))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Timestamp, D::Error> {
        deserializer.deserialize_str(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        match text {
            "" => Ok(Timestamp(None)),
            text => match text.parse() {
                Ok(timestamp) => Ok(Timestamp(Some(timestamp))),
                Err(_) => Err(E::custom("not an RFC 3339 timestamp")),
            },
        }
    }
}
