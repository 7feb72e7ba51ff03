// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.recovery_codes`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.recovery_codes`.
pub struct RecoveryCodesApi: "b2b.recovery_codes" {}

/// Returns the recovery codes that a member has not used yet.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-get>
#[doc(alias = "api_b2b_recovery_codes_v1_Get")]
GET "/v1/b2b/recovery_codes/{organization_id}/{member_id}"
example r#"
let response = stytch
    .b2b()
    .recovery_codes()
    .get("organization-test-…", "member-test-…")
    .await?;
"#
fn get(organization_id: &str, member_id: &str) -> GetResponse;

/// Completes a member's sign-in with a recovery code in place of the second factor. Each code works once.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-recover>
#[doc(alias = "api_b2b_recovery_codes_v1_Recover")]
POST "/v1/b2b/recovery_codes/recover"
example r#"
use stytch_api::b2b::recovery_codes::RecoverRequest;
let body = RecoverRequest::new("organization-test-…", "member-test-…", "…")
    .session_duration_minutes(60);
let session = stytch.b2b().recovery_codes().recover(body).await?.new_session();
"#
fn recover(body: RecoverRequest) -> RecoverResponse;

/// Replaces a member's recovery codes and returns the new ones. The old ones stop working.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-rotate>
#[doc(alias = "api_b2b_recovery_codes_v1_Rotate")]
POST "/v1/b2b/recovery_codes/rotate"
example r#"
use stytch_api::b2b::recovery_codes::RotateRequest;
let body = RotateRequest::new("organization-test-…", "member-test-…");
let response = stytch.b2b().recovery_codes().rotate(body).await?;
"#
fn rotate(body: RotateRequest) -> RotateResponse;
}

object! {
/// The response of `b2b.recovery_codes.get`.
#[doc(alias = "api_b2b_recovery_codes_v1_GetResponse")]
pub struct GetResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.recovery_codes.recover`.
#[doc(alias = "api_b2b_recovery_codes_v1_RecoverRequest")]
pub struct RecoverRequest [request] new(organization_id: String, member_id: String, recovery_code: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// Identifies a member of an organization.
    member_id: String,

    /// Identifies an organization.
    organization_id: String,

    /// A one-time recovery code of the person.
    recovery_code: Secret,

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

typed_maps! { RecoverRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.recovery_codes.recover`.
#[doc(alias = "api_b2b_recovery_codes_v1_RecoverResponse")]
pub struct RecoverResponse [member_session(member_session)] {
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

    /// How many recovery codes are left.
    recovery_codes_remaining: i32,

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
/// The body of `b2b.recovery_codes.rotate`.
#[doc(alias = "api_b2b_recovery_codes_v1_RotateRequest")]
pub struct RotateRequest [request] new(organization_id: String, member_id: String) {
    /// Identifies a member of an organization.
    member_id: String,

    /// Identifies an organization.
    organization_id: String,
} }

object! {
/// The response of `b2b.recovery_codes.rotate`.
#[doc(alias = "api_b2b_recovery_codes_v1_RotateResponse")]
pub struct RotateResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
