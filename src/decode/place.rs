//! The JSON path of a failure. It is collected while the failure travels outwards, so that success costs nothing.

use std::cell::RefCell;
use std::fmt::Write;

enum Step {
    Field(String),
    Index(usize),
}

thread_local! {
    /// Innermost first.
    static STEPS: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn clear() {
    STEPS.with_borrow_mut(Vec::clear);
}

pub(super) fn push_field(name: &str) {
    STEPS.with_borrow_mut(|steps| steps.push(Step::Field(name.to_owned())));
}

pub(super) fn push_index(index: usize) {
    STEPS.with_borrow_mut(|steps| steps.push(Step::Index(index)));
}

/// The path, which is then forgotten.
pub(super) fn take() -> String {
    let steps = STEPS.take();
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Field(name) if path.is_empty() => path.push_str(name),
            Step::Field(name) => {
                path.push('.');
                path.push_str(name);
            }
            // Writing to a String cannot fail.
            Step::Index(index) => drop(write!(path, "[{index}]")),
        }
    }
    path
}
