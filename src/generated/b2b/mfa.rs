// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! What responses say about a second factor.

use crate::wire::prelude::*;

object! {
/// What a member has set up for the second factor: a phone number, an authenticator app, or both.
#[doc(alias = "api_b2b_mfa_v1_MemberOptions")]
pub struct MemberOptions {
    /// The member's phone number for passcodes by SMS; empty when there is none.
    mfa_phone_number: String,

    /// Identifies the member's authenticator app; empty when there is none.
    totp_registration_id: String,
} }

object! {
/// The second factor that a sign-in still lacks: the member's choices, and what was already started.
#[doc(alias = "api_b2b_mfa_v1_MfaRequired")]
pub struct MfaRequired {
    /// The second factors that the member has set up.
    member_options: Option<MemberOptions>,

    /// The second factor that a passcode was sent for already: `sms_otp` when one went to the member's phone, absent when none was sent. Discovery sign-ins and [`b2b.discovery.organizations.list`](crate::b2b::discovery::organizations::OrganizationsApi::list) never send one, even to a member with a phone number.
    secondary_auth_initiated: Option<String>,
} }
