//! What a login needs around the calls.

mod outcome;

pub use self::outcome::*;
