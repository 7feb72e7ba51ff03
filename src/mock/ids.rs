//! Ids in Stytch's form.

use std::sync::atomic::{AtomicU64, Ordering};

/// An id that no other has in this process: `member-test-00000000-0000-4000-8000-00000000002a`.
pub(super) fn fresh(kind: &str) -> String {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    format!("{kind}-00000000-0000-4000-8000-{number:012x}")
}

#[cfg(test)]
mod tests {
    use super::fresh;

    #[test]
    fn ids_have_the_form_of_a_uuid_and_differ() {
        let (one, other) = (fresh("request-id-test"), fresh("request-id-test"));
        assert_ne!(one, other);
        let lengths: Vec<_> = one.split('-').skip(3).map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
    }
}
