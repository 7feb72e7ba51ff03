// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.sms`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.otps.sms`.
pub struct SmsApi: "b2b.otps.sms" {}

/// Verifies the passcode sent by SMS as a member's second factor, completing an intermediate session or adding to a running session.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-otp-sms>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_Authenticate")]
POST "/v1/b2b/otps/sms/authenticate"
example r#"
use stytch_api::b2b::otps::sms::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "member-test-…",
        "123456",
    )
    .session_duration_minutes(60);
let session = stytch.b2b().otps().sms().authenticate(body).await?.new_session();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode by SMS to a member as a second factor. A member without an MFA phone number gets the one given.
///
/// Stytch: <https://stytch.com/docs/b2b/api/otp-sms-send>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_Send")]
POST "/v1/b2b/otps/sms/send"
example r#"
use stytch_api::b2b::otps::sms::SendRequest;
let body = SendRequest::new("organization-test-…", "member-test-…")
    .intermediate_session_token("…");
let response = stytch.b2b().otps().sms().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of `b2b.otps.sms.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, member_id: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// Identifies a member of an organization.
    member_id: String,

    /// Identifies an organization.
    organization_id: String,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// Whether this second factor becomes the member's default.
    set_default_mfa: Option<bool>,

    /// `enroll` or `unenroll`, to change whether the member signs in with a second factor from now on.
    set_mfa_enrollment: Option<String>,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.otps.sms.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_AuthenticateResponse")]
pub struct AuthenticateResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// The device that was used, and whether it is new for the member.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.otps.sms.send`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_SendRequest")]
pub struct SendRequest [request] new(organization_id: String, member_id: String) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::Locale>,

    /// Identifies a member of an organization.
    member_id: String,

    /// Where the passcode goes, in E.164 form; may be left out when the member has a phone number already. Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// Identifies an organization.
    organization_id: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,
} }

object! {
/// The response of `b2b.otps.sms.send`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_SendResponse")]
pub struct SendResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
