// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.email`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.passwords.email`.
pub struct EmailApi, MemberEmailApi: "b2b.passwords.email" {}

/// Makes the password for an e-mail address unusable until it is reset by e-mail. Works only where passwords are shared across organizations.
///
/// Stytch: <https://stytch.com/docs/b2b/api/passwords-require-reset-by-email>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireReset")]
POST "/v1/b2b/passwords/email/require_reset"
member() as MemberRequireResetRequest
example r#"
use stytch_api::b2b::passwords::email::RequireResetRequest;
let body = RequireResetRequest::new("ada@example.com").member_id("member-test-…");
let response = stytch.b2b().passwords().email().require_reset(body).await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
use stytch_api::b2b::passwords::email::MemberRequireResetRequest;
let body = MemberRequireResetRequest::new("ada@example.com")
    .member_id("member-test-…");
let response = member.passwords().email().require_reset(body).await?;
"#
fn require_reset(body: RequireResetRequest) -> RequireResetResponse;

/// Sets a member's password with the single-use token from a reset e-mail, ends earlier sessions and signs the member in. May return an intermediate session instead of a session.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_Reset")]
POST "/v1/b2b/passwords/email/reset"
example r#"
use stytch_api::b2b::passwords::email::ResetRequest;
let body = ResetRequest::new("…", "…").session_duration_minutes(60);
let outcome = stytch.b2b().passwords().email().reset(body).await?.outcome();
"#
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a member of an organization an e-mail with a link for setting a new password.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email-start>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStart")]
POST "/v1/b2b/passwords/email/reset/start"
example r#"
use stytch_api::b2b::passwords::email::ResetStartRequest;
let body = ResetStartRequest::new("organization-test-…", "ada@example.com")
    .code_challenge("…");
let response = stytch.b2b().passwords().email().reset_start(body).await?;
"#
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of `b2b.passwords.email.require_reset` in the member scope: the organization is the session's.
pub struct MemberRequireResetRequest [request] new(email_address: String) without RequireResetRequest.organization_id {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Identifies a member of an organization.
    member_id: Option<String>,
} }

object! {
/// The body of `b2b.passwords.email.require_reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireResetRequest")]
pub struct RequireResetRequest [request] new(email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Identifies a member of an organization.
    member_id: Option<String>,

    /// Identifies an organization.
    organization_id: Option<String>,
} }

object! {
/// The response of `b2b.passwords.email.require_reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireResetResponse")]
pub struct RequireResetResponse {
    /// The member.
    member: Option<crate::b2b::organizations::Member>,

    /// Identifies a member of an organization.
    member_id: Option<String>,

    /// The organization.
    organization: Option<crate::b2b::organizations::Organization>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.passwords.email.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetRequest")]
pub struct ResetRequest [request] new(password_reset_token: Secret, password: Secret) {
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    code_verifier: Option<Secret>,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// The new password.
    password: Secret,

    /// The single-use token from the link in the password reset e-mail.
    password_reset_token: Secret,

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

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.passwords.email.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetResponse")]
pub struct ResetResponse [member_outcome(member_session)] {
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

    /// Identifies the member's e-mail address.
    member_email_id: String,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

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
/// The body of `b2b.passwords.email.reset_start`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(organization_id: String, email_address: String) {
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Where the e-mail leads someone who signs in without a new password.
    login_redirect_url: Option<String>,

    /// Identifies an organization.
    organization_id: String,

    /// How many minutes the link for the password reset works. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads.
    reset_password_redirect_url: Option<String>,

    /// Identifies the template of the password reset e-mail.
    reset_password_template_id: Option<String>,

    /// Identifies the template of the e-mail that verifies the address during a password reset.
    verify_email_template_id: Option<String>,
} }

object! {
/// The response of `b2b.passwords.email.reset_start`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies the member's e-mail address.
    member_email_id: String,

    /// Identifies a member of an organization.
    member_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
