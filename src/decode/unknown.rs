//! What happens to fields that no type knows: news in an answer, a mistake in what a user wrote.

use std::cell::Cell;

thread_local! {
    static REFUSED: Cell<bool> = const { Cell::new(false) };
}

pub(super) fn is_refused() -> bool {
    REFUSED.get()
}

/// Refuses unknown fields until the result is dropped.
#[cfg(feature = "dynamic")]
pub(super) fn refuse() -> impl Drop {
    struct Refusing;

    impl Drop for Refusing {
        fn drop(&mut self) {
            REFUSED.set(false);
        }
    }

    REFUSED.set(true);
    Refusing
}
