//! Ids in Stytch's form.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use ring::rand::{self, SystemRandom};

/// An id that no other has in this process: `member-test-00000000-0000-4000-8000-00000000002a`.
pub(crate) fn fresh(kind: &str) -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    format!("{kind}-00000000-0000-4000-8000-{number:012x}")
}

/// An id that nobody can guess, for whatever opens something: other users of this machine reach the server too.
pub(crate) fn unguessable(kind: &str) -> io::Result<String> {
    let random = rand::generate::<[u8; 16]>(&SystemRandom::new())
        .map_err(|_| io::Error::other("the system has no random numbers"))?;
    let uuid = uuid(u128::from_be_bytes(random.expose()));
    Ok(format!("{kind}-{uuid}"))
}

fn uuid(bits: u128) -> String {
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
    use super::{fresh, unguessable, uuid};

    #[test]
    fn ids_have_the_form_of_a_uuid_and_differ() {
        let unguessable = || unguessable("request-id-test").expect("random numbers");
        let fresh = || fresh("request-id-test");
        for (one, other) in [(fresh(), fresh()), (unguessable(), unguessable())] {
            assert_ne!(one, other);
            let lengths: Vec<_> = one.split('-').skip(3).map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12]);
        }
    }

    #[test]
    fn an_unguessable_id_holds_all_128_bits() {
        let bits = 0x0123_4567_89ab_cdef_0011_2233_4455_6677;
        assert_eq!(uuid(bits), "01234567-89ab-cdef-0011-223344556677");
    }
}
