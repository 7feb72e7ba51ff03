// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.sessions`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.passwords.sessions`.
pub struct SessionsApi: "b2b.passwords.sessions" {}

/// Sets a new password for the member of a running session, in which a factor must have been verified recently.
///
/// Stytch: <https://stytch.com/docs/b2b/api/session-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_Reset")]
POST "/v1/b2b/passwords/session/reset"
example r#"
use stytch_api::b2b::passwords::sessions::ResetRequest;
let body = ResetRequest::new("organization-test-…", "…")
    .session_duration_minutes(60);
let outcome = stytch.b2b().passwords().sessions().reset(body).await?.outcome();
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of `b2b.passwords.sessions.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_ResetRequest")]
pub struct ResetRequest [request] new(organization_id: String, password: Secret) {
    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies an organization.
    organization_id: String,

    /// The new password.
    password: Secret,

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
/// The response of `b2b.passwords.sessions.reset`.
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_ResetResponse")]
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

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
