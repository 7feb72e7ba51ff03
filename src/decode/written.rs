//! Whether what is read was written by a user instead of a typed request. Tolerance is for a loose server: in what a
//! user wrote, an unknown field, or one that is missing though required, is a mistake.

use std::cell::Cell;

thread_local! {
    static BY_USER: Cell<bool> = const { Cell::new(false) };
}

pub(super) fn by_user() -> bool {
    BY_USER.get()
}

/// What is read was written by a user, until the result is dropped.
#[cfg(feature = "dynamic")]
pub(super) fn from_user() -> impl Drop {
    struct Reading;

    impl Drop for Reading {
        fn drop(&mut self) {
            BY_USER.set(false);
        }
    }

    BY_USER.set(true);
    Reading
}
