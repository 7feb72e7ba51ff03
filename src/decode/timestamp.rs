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
            text => match parse(text) {
                Ok(timestamp) => Ok(Timestamp(Some(timestamp))),
                Err(_) => Err(E::custom("not an RFC 3339 timestamp")),
            },
        }
    }
}

/// Besides RFC 3339 itself, which is several times quicker to read, the forms that chrono's own `Deserialize` takes.
fn parse(text: &str) -> chrono::ParseResult<DateTime<Utc>> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(timestamp) => Ok(timestamp.to_utc()),
        Err(_) => text.parse(),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use chrono::{DateTime, Utc};

    #[test]
    fn timestamps_are_read_as_chrono_reads_them() {
        for text in [
            "2026-11-24T07:00:00Z",
            "2026-11-24T07:00:00.123456789Z",
            "2026-11-24T07:00:00.5+01:30",
            "2026-11-24t07:00:00z",
            "2026-11-24 07:00:00Z",
            "2026-11-24T07:00:00 +00:00",
            "2016-12-31T23:59:60Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999Z",
            "2026-02-29T07:00:00Z",
            "2026-11-24T24:00:00Z",
            "2026-11-24T07:00:00",
            "2026-11-24",
            "1800000000",
            "soon",
        ] {
            assert_eq!(parse(text), text.parse::<DateTime<Utc>>(), "{text}");
        }
    }
}
