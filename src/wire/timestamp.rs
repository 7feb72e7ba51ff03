//! Timestamps: RFC 3339, and the forms in which a loose API writes them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::de::Deserializer;

#[cfg(feature = "descriptions")]
use super::description::Shape;
use super::outcome::{Kind, Outcome};
use super::reader::{Reader, Wire};
use super::scalar::{Scalar, scalar};

/// How Go writes a time that was never set.
const NEVER: &str = "0001-01-01";

impl Wire for DateTime<Utc> {
    const EXPECTED: &'static str = "an RFC 3339 timestamp";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Timestamp;

    fn absent() -> Self {
        Self::default()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        let may_lack = reader.allows_absence();
        scalar(deserializer, |found| match found {
            Scalar::Text(text) if may_lack && (text.is_empty() || text.starts_with(NEVER)) => {
                Outcome::Null
            }
            Scalar::Text(text) => match exact(&text) {
                Some(timestamp) => Outcome::Value(timestamp),
                None => lax(reader, without_zone(&text)),
            },
            Scalar::Unsigned(seconds) => lax(reader, from_seconds(seconds)),
            Scalar::Signed(seconds) => lax(reader, from_seconds(seconds)),
            other => other.unreadable(),
        })
    }
}

/// Besides RFC 3339 itself, which is several times quicker to read, the forms that chrono's own `Deserialize` takes.
fn exact(text: &str) -> Option<DateTime<Utc>> {
    match DateTime::parse_from_rfc3339(text) {
        Ok(timestamp) => Some(timestamp.to_utc()),
        Err(_) => text.parse().ok(),
    }
}

/// A time of UTC, or the midnight of a date.
fn without_zone(text: &str) -> Option<DateTime<Utc>> {
    let time = text.parse::<NaiveDateTime>().ok();
    let date = || Some(text.parse::<NaiveDate>().ok()?.and_time(NaiveTime::MIN));
    Some(time.or_else(date)?.and_utc())
}

fn from_seconds(seconds: impl TryInto<i64>) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(seconds.try_into().ok()?, 0)
}

/// What a response may write and a request may not.
fn lax(reader: &mut Reader, timestamp: Option<DateTime<Utc>>) -> Outcome<DateTime<Utc>> {
    match timestamp.filter(|_| reader.is_tolerant()) {
        Some(timestamp) => {
            reader.note(Kind::LaxTimestamp);
            Outcome::Value(timestamp)
        }
        None => Outcome::Unreadable("another text or number"),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::super::outcome::Outcome;
    use super::super::reader::{Reader, Strictness, Wire};
    use super::exact;

    fn read(json: &str, strictness: Strictness) -> Outcome<DateTime<Utc>> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        DateTime::read(&mut deserializer, &mut Reader::new(strictness)).expect("valid JSON")
    }

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
            "soon",
        ] {
            assert_eq!(exact(text), text.parse::<DateTime<Utc>>().ok(), "{text}");
        }
    }

    #[test]
    fn a_response_may_leave_out_the_zone_or_the_time_or_count_seconds() {
        for (json, expected) in [
            (r#""2021-12-29T12:33:09""#, "2021-12-29T12:33:09Z"),
            (r#""2021-12-29T12:33:09.25""#, "2021-12-29T12:33:09.25Z"),
            (r#""2021-12-29""#, "2021-12-29T00:00:00Z"),
            ("1640781189", "2021-12-29T12:33:09Z"),
            ("-1", "1969-12-31T23:59:59Z"),
        ] {
            let expected = expected.parse().expect("a timestamp");
            assert_eq!(
                read(json, Strictness::Tolerant),
                Outcome::Value(expected),
                "{json}"
            );
            assert!(
                matches!(read(json, Strictness::Typed), Outcome::Unreadable(_)),
                "{json}"
            );
        }
    }

    #[test]
    fn an_empty_text_and_the_year_one_mean_none() {
        for json in [
            r#""""#,
            r#""0001-01-01T00:00:00Z""#,
            r#""0001-01-01""#,
            "null",
        ] {
            assert_eq!(read(json, Strictness::Tolerant), Outcome::Null, "{json}");
        }
        for json in [
            r#""string""#,
            "1.5",
            "99999999999999999",
            "[]",
            "{}",
            "true",
        ] {
            assert!(
                matches!(read(json, Strictness::Tolerant), Outcome::Unreadable(_)),
                "{json}"
            );
        }
    }
}
