// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps`.

use crate::wire::prelude::*;

/// `b2b.otps.email`.
pub mod email;
/// `b2b.otps.sms`.
pub mod sms;

resource! {
/// The operations of `b2b.otps`.
pub struct OtpsApi: "b2b.otps" {
    email: EmailApi;
    sms: SmsApi;
}
}
