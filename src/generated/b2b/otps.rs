// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! One-time passcodes for members.

use crate::wire::prelude::*;

pub mod email;
pub mod sms;

resource! {
/// One-time passcodes for members.
///
/// `client.b2b().otps()`
pub struct OtpsApi: "b2b.otps" {
    email: EmailApi;
    sms: SmsApi;
}
}
