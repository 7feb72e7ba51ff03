//! Passcodes of authenticator apps (RFC 6238: SHA-1, six digits, thirty seconds), and the recovery codes beside them.
//!
//! They go by the clock of the server: whoever puts it forward puts the app's forward too.

use chrono::{DateTime, TimeDelta, Utc};
use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::state::State;
use crate::state::random::system;
use crate::state::store::Stored;

const STEP: i64 = 30;
const RECOVERY_CODES: usize = 10;

/// In base 32 (RFC 4648).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// An authenticator app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Totp {
    pub(crate) id: String,
    /// In base 32, as it is shown once.
    pub(crate) secret: String,
    /// Those that were not used.
    pub(crate) recovery_codes: Vec<String>,
    /// Until when the first code must come.
    begins_until: DateTime<Utc>,
    /// The newest step of which a code was used.
    last_step: i64,
}

impl Stored for Totp {
    const COLLECTION: &'static str = "totp_secrets";

    fn id(&self) -> &str {
        &self.id
    }
}

/// What a code is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Good,
    Wrong,
    /// It was good, once.
    Used,
    /// It would be good, had the first one come in time.
    Expired,
}

impl State {
    /// A new app with a secret and recovery codes, whose first code must come in time.
    pub(crate) fn create_totp(&mut self, within: TimeDelta) -> Result<Totp, Fault> {
        let totp = Totp {
            id: self.ids.fresh("totp"),
            secret: base32(&system::<20>()?),
            recovery_codes: fresh_recovery_codes()?,
            begins_until: self.now() + within,
            last_step: 0,
        };
        self.store.put(&totp);
        Ok(totp)
    }

    /// An app that someone has from elsewhere, which works at once. Returns its id.
    pub(crate) fn migrate_totp(&mut self, secret: &str, recovery_codes: Vec<String>) -> String {
        let secret = secret.trim_end_matches('=').to_uppercase();
        let totp = Totp {
            id: self.ids.fresh("totp"),
            secret,
            recovery_codes,
            begins_until: self.now(),
            last_step: 1,
        };
        self.store.put(&totp);
        totp.id
    }

    /// Other recovery codes than before.
    pub(crate) fn rotate_recovery_codes(&mut self, id: &str) -> Result<Vec<String>, Fault> {
        let codes = fresh_recovery_codes()?;
        self.store.update(id, |totp: &mut Totp| {
            totp.recovery_codes.clone_from(&codes);
        });
        Ok(codes)
    }

    /// What a code of the app is worth, which changes nothing.
    pub(crate) fn check_totp(&self, id: &str, code: &str) -> Verdict {
        let totp: Option<Totp> = self.store.get(id);
        let step = totp
            .as_ref()
            .and_then(|totp| step_of(&totp.secret, code, self.now()));
        match (totp, step) {
            (Some(totp), Some(_)) if totp.last_step == 0 && totp.begins_until <= self.now() => {
                Verdict::Expired
            }
            (Some(totp), Some(step)) if step > totp.last_step => Verdict::Good,
            (Some(_), Some(_)) => Verdict::Used,
            _ => Verdict::Wrong,
        }
    }

    /// A code was used: it and older ones are worth nothing any more.
    pub(crate) fn use_totp(&mut self, id: &str, code: &str) {
        let now = self.now();
        self.store.update(id, |totp: &mut Totp| {
            let step = step_of(&totp.secret, code, now).unwrap_or_default();
            totp.last_step = totp.last_step.max(step);
        });
    }

    /// The app's recovery codes that were not used.
    pub(crate) fn recovery_codes(&self, id: &str) -> Vec<String> {
        let totp: Option<Totp> = self.store.get(id);
        totp.map(|totp| totp.recovery_codes).unwrap_or_default()
    }

    /// A recovery code was used.
    pub(crate) fn use_recovery_code(&mut self, id: &str, code: &str) {
        self.store.update(id, |totp: &mut Totp| {
            totp.recovery_codes.retain(|held| held != code);
        });
    }

    pub(crate) fn forget_totp(&mut self, id: &str) {
        self.store.remove::<Totp>(id);
    }
}

/// The step whose code it is, among now, the one before and the one after.
fn step_of(secret: &str, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let step = now.timestamp() / STEP;
    [step, step - 1, step + 1]
        .into_iter()
        .find(|step| self::code(secret, *step).as_deref() == Some(code))
}

fn code(secret: &str, step: i64) -> Option<String> {
    let key = Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &bytes(secret)?);
    let tag = sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag.last()? & 0xf);
    let part: [u8; 4] = tag.get(offset..offset + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(part) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

fn fresh_recovery_codes() -> Result<Vec<String>, Fault> {
    (0..RECOVERY_CODES).map(|_| recovery_code()).collect()
}

/// Four letters or digits, three times.
fn recovery_code() -> Result<String, Fault> {
    let letters = base32(&system::<8>()?).to_lowercase();
    let group = |begin: usize| letters.chars().skip(begin).take(4).collect::<String>();
    Ok([group(0), group(4), group(8)].join("-"))
}

/// Without padding.
fn base32(bytes: &[u8]) -> String {
    let bit = |at: usize| {
        bytes
            .get(at / 8)
            .is_some_and(|it| it >> (7 - at % 8) & 1 == 1)
    };
    let letter = |group: usize| {
        let bits = (0..5).map(|it| bit(group * 5 + it));
        let index = bits.fold(0, |number, bit| number * 2 + usize::from(bit));
        LETTERS.get(index).copied().map_or('A', char::from)
    };
    (0..(bytes.len() * 8).div_ceil(5)).map(letter).collect()
}

fn bytes(base32: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0_usize);
    for letter in base32.bytes() {
        held = held << 5 | LETTERS.iter().position(|it| *it == letter)?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    Some(bytes)
}

/// What an authenticator app with this secret would show now; nothing where it is none in base 32.
pub(crate) fn shown(secret: &str, now: DateTime<Utc>) -> String {
    code(secret, now.timestamp() / STEP).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{STEP, Verdict, base32, bytes, code, shown};
    use crate::fixtures::seeded;
    use chrono::TimeDelta;
    use std::time::Duration;

    const DAY: TimeDelta = TimeDelta::days(1);

    #[test]
    fn codes_are_those_of_the_rfc() {
        let secret = base32(b"12345678901234567890");
        for (time, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(&secret, time / STEP).as_deref(), Some(expected));
        }
    }

    #[test]
    fn base_32_is_read_as_it_is_written() {
        for (text, written) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(text.as_bytes()), written);
            assert_eq!(bytes(written).as_deref(), Some(text.as_bytes()));
        }
        assert_eq!(bytes("é1"), None);
    }

    #[test]
    fn a_code_is_good_once_and_for_its_time() {
        let (mut state, _) = seeded();
        let totp = state.create_totp(DAY).expect("created");
        let first = shown(&totp.secret, state.now());
        assert_eq!(state.check_totp(&totp.id, &first), Verdict::Good);
        assert_eq!(state.check_totp("other", &first), Verdict::Wrong);
        state.use_totp(&totp.id, &first);
        assert_eq!(state.check_totp(&totp.id, &first), Verdict::Used);
        state.clock.advance(Duration::from_secs(30));
        let next = shown(&totp.secret, state.now());
        assert_eq!(state.check_totp(&totp.id, &next), Verdict::Good);
        state.clock.advance(Duration::from_secs(61));
        assert_eq!(state.check_totp(&totp.id, &next), Verdict::Wrong);
    }

    #[test]
    fn the_first_code_comes_in_time() {
        let (mut state, _) = seeded();
        let [late, early] = [(); 2].map(|()| state.create_totp(DAY).expect("created"));
        let code = shown(&early.secret, state.now());
        state.use_totp(&early.id, &code);
        state.clock.advance(Duration::from_secs(24 * 60 * 60));
        for (totp, verdict) in [(late, Verdict::Expired), (early, Verdict::Good)] {
            let code = shown(&totp.secret, state.now());
            assert_eq!(state.check_totp(&totp.id, &code), verdict);
        }
    }

    #[test]
    fn a_recovery_code_goes_when_it_is_used() {
        let (mut state, _) = seeded();
        let totp = state.create_totp(DAY).expect("created");
        let [code, ..] = totp.recovery_codes.as_slice() else {
            panic!("no codes");
        };
        assert_eq!((totp.recovery_codes.len(), code.len()), (10, 14));
        state.use_recovery_code(&totp.id, code);
        assert!(!state.recovery_codes(&totp.id).contains(code));
        assert_eq!(state.recovery_codes(&totp.id).len(), 9);
        state.forget_totp(&totp.id);
        assert!(state.recovery_codes(&totp.id).is_empty());
    }
}
