// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Codes that stand in for a member's second factor when it is lost.
//!
//! | Operation | |
//! |---|---|
//! | [`get`](RecoveryCodesApi::get) | Returns the recovery codes that a member has not used yet. |
//! | [`recover`](RecoveryCodesApi::recover) | Completes a member's sign-in with a recovery code in place of the second factor. |
//! | [`rotate`](RecoveryCodesApi::rotate) | Replaces a member's recovery codes and returns the new ones. |

use crate::wire::prelude::*;

resource! {
/// Codes that stand in for a member's second factor when it is lost.
///
/// `client.b2b().recovery_codes()`
pub struct RecoveryCodesApi: "b2b.recovery_codes" {}

/// Returns the recovery codes that a member has not used yet.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-get>
#[doc(alias = "api_b2b_recovery_codes_v1_Get")]
GET "/v1/b2b/recovery_codes/{organization_id}/{member_id}"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `recovery_codes_not_found`: there are no recovery codes, since there is no authenticator app."#
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
/// A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise. `recovery_codes_remaining` says how many codes are left; [`b2b.recovery_codes.rotate`](crate::b2b::recovery_codes::RecoveryCodesApi::rotate) makes new ones.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-recover>
#[doc(alias = "api_b2b_recovery_codes_v1_Recover")]
POST "/v1/b2b/recovery_codes/recover"
errors r#"- `insufficient_factors`: another factor has to be proven first: one that the member has already, or for a login a first factor.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `recovery_codes_not_found`: there are no recovery codes, since there is no authenticator app.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `totp_code_used_as_recovery_code`, `unable_to_authenticate_recovery_code`: the code is not one of those that are left.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::b2b::recovery_codes::RecoverRequest;
let body = RecoverRequest::new("organization-test-…", "member-test-…", "…")
    .session_duration_minutes(60);
let response = stytch.b2b().recovery_codes().recover(body).await?;
let session = response.new_session();
"#
fn recover(body: RecoverRequest) -> RecoverResponse;

/// Replaces a member's recovery codes and returns the new ones. The old ones stop working.
///
/// Stytch: <https://stytch.com/docs/b2b/api/recovery-codes-rotate>
#[doc(alias = "api_b2b_recovery_codes_v1_Rotate")]
POST "/v1/b2b/recovery_codes/rotate"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `recovery_codes_not_found`: there are no recovery codes, since there is no authenticator app."#
example r#"
use stytch_api::b2b::recovery_codes::RotateRequest;
let body = RotateRequest::new("organization-test-…", "member-test-…");
let response = stytch.b2b().recovery_codes().rotate(body).await?;
"#
fn rotate(body: RotateRequest) -> RotateResponse;
}

object! {
/// The response of [`b2b.recovery_codes.get`](crate::b2b::recovery_codes::RecoveryCodesApi::get).
#[doc(alias = "api_b2b_recovery_codes_v1_GetResponse")]
pub struct GetResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover).
#[doc(alias = "api_b2b_recovery_codes_v1_RecoverRequest")]
pub struct RecoverRequest [request] new(organization_id: String, member_id: String, recovery_code: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// A one-time recovery code of the person.
    recovery_code: Secret,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { RecoverRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover).
#[doc(alias = "api_b2b_recovery_codes_v1_RecoverResponse")]
pub struct RecoverResponse [member_session(member_session)] {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// How many recovery codes are left.
    recovery_codes_remaining: i32,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.recovery_codes.rotate`](crate::b2b::recovery_codes::RecoveryCodesApi::rotate).
#[doc(alias = "api_b2b_recovery_codes_v1_RotateRequest")]
pub struct RotateRequest [request] new(organization_id: String, member_id: String) {
    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,
} }

object! {
/// The response of [`b2b.recovery_codes.rotate`](crate::b2b::recovery_codes::RecoveryCodesApi::rotate).
#[doc(alias = "api_b2b_recovery_codes_v1_RotateResponse")]
pub struct RotateResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
