//! The call that a form describes, as code.

mod curl;
mod rust;

pub(super) use self::curl::curl;
pub(super) use self::rust::rust;

/// The environment variable that a secret is taken from: code is no place for one.
fn variable(name: &str) -> String {
    name.to_uppercase()
}
