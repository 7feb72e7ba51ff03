// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.mfa`.

use crate::wire::prelude::*;

object! {
/// What a member has set up for the second factor: a phone number, an authenticator app, or both.
#[doc(alias = "api_b2b_mfa_v1_MemberOptions")]
pub struct MemberOptions {
    /// The phone number for the member's second factor, of which a member has one, in E.164 form (`+1XXXXXXXXXX`).
    mfa_phone_number: String,

    /// Identifies a member's authenticator app.
    totp_registration_id: String,
} }

object! {
/// The second factor that a sign-in still lacks: the member's choices, and what was already started.
#[doc(alias = "api_b2b_mfa_v1_MfaRequired")]
pub struct MfaRequired {
    /// The second factors that the member has set up.
    member_options: Option<MemberOptions>,

    /// The second factor that a passcode was sent for already, such as `sms_otp`; absent when none was.
    secondary_auth_initiated: Option<String>,
} }
