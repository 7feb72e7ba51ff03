//! Whole documents: answers, claims, arguments, and what serde asks for.

use serde::de::{Deserializer, Error};

#[cfg(test)]
use super::description::Round;
use super::outcome::{Drift, Failure, Kind, Outcome};
use super::reader::{Reader, Strictness, Wire, mismatch};
use super::repair::repair;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a response, and says how it departs from the contract.
///
/// # Errors
/// When a strict field is missing or unreadable, or when it is no JSON at all.
pub(crate) fn from_slice<T: Wire>(bytes: &[u8]) -> Result<(T, Vec<Drift>), Failure> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    match attempt(bytes, Reader::default()) {
        Err(Refused { failure, syntax }) if syntax => {
            let repaired = repair(bytes);
            if repaired == bytes {
                return Err(failure);
            }
            let mut reader = Reader::default();
            reader.tolerate(std::any::type_name::<T>(), "", Kind::Repaired);
            attempt(&repaired, reader).map_err(|_| failure)
        }
        outcome => outcome.map_err(|refused| refused.failure),
    }
}

/// Reads a claim of a token whose signature is right.
pub(crate) fn from_claim<T: Wire>(value: serde_json::Value) -> Result<T, Failure> {
    let mut reader = Reader::new(Strictness::Signed);
    finish(T::read(value, &mut reader), &reader).map_err(|refused| refused.failure)
}

/// Reads what a person wrote instead of a typed request.
#[cfg(feature = "dynamic")]
pub(crate) fn from_arguments<T: Wire>(arguments: serde_json::Value) -> Result<T, Failure> {
    let mut reader = Reader::new(Strictness::Exact);
    finish(T::read(arguments, &mut reader), &reader).map_err(|refused| refused.failure)
}

/// What serde's `Deserialize` of every declared type does. Nothing is traced: it may be no response.
pub(crate) fn public<'de, T: Wire, D: Deserializer<'de>>(
    deserializer: D,
    strictness: Strictness,
) -> Result<T, D::Error> {
    let mut reader = Reader::new(strictness);
    match T::read(deserializer, &mut reader) {
        Ok(Outcome::Value(value)) => Ok(value),
        Ok(odd) => Err(mismatch(odd.found(), T::EXPECTED)),
        Err(error) => match reader.path() {
            path if path.is_empty() => Err(error),
            path => Err(D::Error::custom(format_args!("{path}: {error}"))),
        },
    }
}

/// Reads a response and writes it again, for the tests over all types.
#[cfg(test)]
pub(crate) fn round_trip<T: Wire + serde::Serialize + std::fmt::Debug>(
    bytes: &[u8],
) -> Result<Round, Failure> {
    let (value, drift) = from_slice::<T>(bytes)?;
    Ok(Round {
        json: serde_json::to_value(&value).expect("JSON"),
        debug: format!("{value:#?}"),
        drift,
    })
}

/// What a failed read says of itself.
fn failure(reader: &Reader, reason: impl ToString) -> Failure {
    Failure {
        path: reader.path(),
        reason: reason.to_string(),
    }
}

struct Refused {
    failure: Failure,
    /// Whether it is serde_json that refused, and not the contract.
    syntax: bool,
}

fn attempt<T: Wire>(bytes: &[u8], mut reader: Reader) -> Result<(T, Vec<Drift>), Refused> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = finish(T::read(&mut json, &mut reader), &reader)?;
    match json.end() {
        Ok(()) => Ok((value, reader.take_drift())),
        Err(error) => Err(Refused {
            failure: failure(&reader, error),
            syntax: true,
        }),
    }
}

fn finish<T: Wire>(
    outcome: Result<Outcome<T>, serde_json::Error>,
    reader: &Reader,
) -> Result<T, Refused> {
    match outcome {
        Ok(Outcome::Value(value)) => Ok(value),
        Ok(odd) => Err(Refused {
            failure: failure(
                reader,
                mismatch::<serde_json::Error>(odd.found(), T::EXPECTED),
            ),
            syntax: false,
        }),
        Err(error) => Err(Refused {
            syntax: !error.is_data(),
            failure: failure(reader, error),
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value};

    use super::{Kind, from_slice};

    type Record = Map<String, Value>;

    #[test]
    fn a_byte_order_mark_is_skipped() {
        let (record, drift) = from_slice::<Record>(b"\xef\xbb\xbf{\"a\":1}").expect("read");
        assert_eq!((record["a"].as_i64(), drift.len()), (Some(1), 0));
    }

    #[test]
    fn what_serde_json_cannot_hold_costs_one_value_and_is_drift() {
        let (records, drift) =
            from_slice::<Vec<Record>>(br#"[{"a":"\ud83d"},{"a":1}]"#).expect("read");
        assert_eq!(records[0]["a"], "\u{fffd}");
        assert_eq!(records[1]["a"], 1);
        assert_eq!(drift[0].kind, Kind::Repaired);
    }

    #[test]
    fn what_is_no_json_fails_and_does_not_quote_it() {
        for broken in [
            &b"<html>secret"[..],
            b"{\"a\":",
            b"",
            b"{} secret",
            b"{\"a\":\"\\ud83d\"",
        ] {
            let failure = from_slice::<Record>(broken).expect_err("no JSON");
            assert!(!failure.reason.contains("secret"), "{}", failure.reason);
        }
    }
}
