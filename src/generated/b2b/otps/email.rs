// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.email`.

use crate::wire::prelude::*;

/// `b2b.otps.email.discovery`.
pub mod discovery;

resource! {
/// The operations of `b2b.otps.email`.
pub struct EmailApi: "b2b.otps.email" {
    discovery: DiscoveryApi;
}

/// Signs a member in with the passcode sent by e-mail. Returns an intermediate session instead of a session when another step is missing.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_Authenticate")]
POST "/v1/b2b/otps/email/authenticate"
example r#"
use stytch_api::b2b::otps::email::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "ada@example.com",
        "123456",
    )
    .session_duration_minutes(60);
let outcome = stytch.b2b().otps().email().authenticate(body).await?.outcome();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode for one organization to an e-mail address, creating a missing member where the organization allows it.
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-login-signup-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignup")]
POST "/v1/b2b/otps/email/login_or_signup"
example r#"
use stytch_api::b2b::otps::email::LoginOrSignupRequest;
let body = LoginOrSignupRequest::new("organization-test-…", "ada@example.com")
    .login_expiration_minutes(15);
let response = stytch.b2b().otps().email().login_or_signup(body).await?;
"#
fn login_or_signup(body: LoginOrSignupRequest) -> LoginOrSignupResponse;
}

object! {
/// The body of `b2b.otps.email.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, email_address: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

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

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.otps.email.authenticate`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    method_id: String,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

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
/// The body of `b2b.otps.email.login_or_signup`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignupRequest")]
pub struct LoginOrSignupRequest [request] new(organization_id: String, email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// How many minutes the link or passcode stays valid for someone who already has an account. From 2 to 15.
    login_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// Identifies the template of the sign-in e-mail.
    login_template_id: Option<String>,

    /// Identifies an organization.
    organization_id: String,

    /// How many minutes the link or passcode works when it signs somebody up. From 2 to 15.
    signup_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// Identifies the template of the e-mail when it signs somebody up.
    signup_template_id: Option<String>,
} }

object! {
/// The response of `b2b.otps.email.login_or_signup`.
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignupResponse")]
pub struct LoginOrSignupResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the request created the member.
    member_created: bool,

    /// Identifies a member of an organization.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
