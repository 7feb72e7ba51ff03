//! What a signed token says, read strictly: nothing of it is believed before its signature is verified.

mod base64url;
mod claims;
mod compact;
#[cfg(test)]
mod fuzz;
mod header;
mod times;
mod unique;

pub(crate) use self::base64url::decode as decode_base64url;
pub(crate) use self::claims::Claims;
pub(crate) use self::compact::{Compact, check_size, unverified};
pub(crate) use self::times::{TimeRules, Times};
