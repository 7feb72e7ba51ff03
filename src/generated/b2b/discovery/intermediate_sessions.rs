// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.discovery.intermediate_sessions`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.discovery.intermediate_sessions`.
pub struct IntermediateSessionsApi: "b2b.discovery.intermediate_sessions" {}

/// Exchanges an intermediate session for a session in the chosen organization, creating the member where the person may join. Returns an intermediate session again when a step is missing.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/discovery/exchange-intermediate-session>
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_Exchange")]
POST "/v1/b2b/discovery/intermediate_sessions/exchange"
example r#"
use stytch_api::b2b::discovery::intermediate_sessions::ExchangeRequest;
let body = ExchangeRequest::new("…", "organization-test-…")
    .session_duration_minutes(60);
let outcome = stytch
    .b2b()
    .discovery()
    .intermediate_sessions()
    .exchange(body)
    .await?
    .outcome();
"#
fn exchange(body: ExchangeRequest) -> ExchangeResponse;
}

object! {
/// The body of `b2b.discovery.intermediate_sessions.exchange`.
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_ExchangeRequest")]
pub struct ExchangeRequest [request] new(intermediate_session_token: Secret, organization_id: String) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// The language of the message that is sent.
    locale: Option<crate::shared::Locale>,

    /// Identifies an organization.
    organization_id: String,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { ExchangeRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.discovery.intermediate_sessions.exchange`.
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_ExchangeResponse")]
pub struct ExchangeResponse [member_outcome(member_session)] {
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
