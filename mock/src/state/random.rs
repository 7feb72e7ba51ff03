//! Random numbers: of a seed for what is made up, of the system for what opens something.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};

use crate::fault::Fault;

/// The same numbers for the same seed (`SplitMix64`).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// For a text: the same for the same text and seed.
    pub(crate) fn of(seed: u64, text: &str) -> Self {
        // FNV-1a.
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(text.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, fold))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Numbers in the form of a UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        uuid((u128::from(self.next()) << 64) | u128::from(self.next()))
    }
}

/// A token that nobody can guess: other users of this machine reach the server too. It has the form of Stytch's.
pub(crate) fn token() -> Result<String, Fault> {
    system::<33>().map(|bytes| URL_SAFE_NO_PAD.encode(bytes))
}

/// A UUID that nobody can guess.
pub(crate) fn secret_uuid() -> Result<String, Fault> {
    system::<16>().map(|bytes| uuid(u128::from_be_bytes(bytes)))
}

/// A passcode of six digits that nobody can guess.
pub(crate) fn code() -> Result<String, Fault> {
    let number = system::<8>().map(u64::from_be_bytes)?;
    Ok(format!("{:06}", number % 1_000_000))
}

/// A seed that differs from start to start.
pub(crate) fn seed() -> Result<u64, Fault> {
    system::<8>().map(u64::from_be_bytes)
}

pub(crate) fn system<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    let filled = SystemRandom::new().fill(&mut bytes);
    filled.map_err(|_| Fault::internal("The system has no random numbers."))?;
    Ok(bytes)
}

fn uuid(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let two_bytes = |shift: u32| (bits >> shift) & 0xffff;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        bits >> 96,
        two_bytes(80),
        two_bytes(64),
        two_bytes(48),
        bits & 0xffff_ffff_ffff,
    )
}

#[cfg(test)]
mod tests {
    use super::{Random, code, secret_uuid, token, uuid};

    #[test]
    fn a_seed_gives_the_same_ids_and_the_system_never_does() {
        assert_eq!(Random::new(7).uuid(), Random::new(7).uuid());
        assert_eq!(Random::of(7, "a").uuid(), Random::of(7, "a").uuid());
        assert_ne!(Random::of(7, "a").uuid(), Random::of(7, "b").uuid());
        assert_ne!(
            secret_uuid().expect("random"),
            secret_uuid().expect("random")
        );
        assert_ne!(token().expect("random"), token().expect("random"));
        assert_eq!(token().expect("random").len(), 44);
        assert_eq!(code().expect("random").len(), 6);
    }

    #[test]
    fn uuids_are_of_version_four() {
        let bits = 0x0123_4567_89ab_cdef_0011_2233_4455_6677;
        assert_eq!(uuid(bits), "01234567-89ab-4def-8011-223344556677");
    }
}
