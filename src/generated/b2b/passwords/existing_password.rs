// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.existing_password`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.passwords.existing_password`.
pub struct ExistingPasswordApi: "b2b.passwords.existing_password" {}

/// Sets a new password for a member who gives the existing one, and ends earlier sessions. May return an intermediate session instead of a session.
///
/// Stytch: <https://stytch.com/docs/b2b/api/existing-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_Reset")]
POST "/v1/b2b/passwords/existing_password/reset"
example r#"
use stytch_api::b2b::passwords::existing_password::ResetRequest;
let body = ResetRequest::new(
        "ada@example.com",
        "…",
        "…",
        "organization-test-…",
    )
    .session_duration_minutes(60);
let outcome = stytch
    .b2b()
    .passwords()
    .existing_password()
    .reset(body)
    .await?
    .outcome();
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of `b2b.passwords.existing_password.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_ResetRequest")]
pub struct ResetRequest [request] new(email_address: String, existing_password: Secret, new_password: Secret, organization_id: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password that is in use until now.
    existing_password: Secret,

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// The password that replaces the present one.
    new_password: Secret,

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

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.passwords.existing_password.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_ResetResponse")]
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

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

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
