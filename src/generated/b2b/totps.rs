// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Authenticator apps as the second factor of members.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](TotpsApi::authenticate) | Verifies a TOTP passcode as a member's second factor, completing an intermediate session or adding to a running session. |
//! | [`create`](TotpsApi::create) | Starts a TOTP registration for a member and returns its secret, QR code and recovery codes. |
//! | [`migrate`](TotpsApi::migrate) | Imports a member's TOTP secret and recovery codes from another system. |

use crate::wire::prelude::*;

resource! {
/// Authenticator apps as the second factor of members.
///
/// `client.b2b().totps()`
pub struct TotpsApi: "b2b.totps" {}

/// Verifies a TOTP passcode as a member's second factor, completing an intermediate session or adding to a running session.
///
/// The first success completes the registration that [`b2b.totps.create`](crate::b2b::totps::TotpsApi::create) began. A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-totp>
#[doc(alias = "api_b2b_totp_v1_Authenticate")]
POST "/v1/b2b/totp/authenticate"
errors r#"- `expired_totp`: the app was not confirmed in time: create it anew.
- `insufficient_factors`: another factor has to be proven first: one that the member has already, or for a login a first factor.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `operation_restricted_by_organization_mfa_methods`: the organization does not allow this second factor.
- `recovery_code_used_as_totp_code`, `unable_to_authenticate_totp`: the code is wrong: the app shows another one now.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `totp_code_already_authenticated`: the code was used already: wait for the next one.
- `totp_not_found`: there is no authenticator app.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::b2b::totps::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "member-test-…",
        "123456",
    )
    .session_duration_minutes(60);
let response = stytch.b2b().totps().authenticate(body).await?;
let session = response.new_session();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Starts a TOTP registration for a member and returns its secret, QR code and recovery codes. It counts once [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) has verified a first passcode.
///
/// Any authenticator app will do: the member scans the `qr_code` or types in the `secret`.
///
/// A member who already has an active second factor must have passed it: an `intermediate_session_token`, `session_token` or `session_jwt` that holds this factor is required, so that nobody gets around it. Otherwise none is required, but one that is given has to be of the same `member_id`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/totp-create>
#[doc(alias = "api_b2b_totp_v1_Create")]
POST "/v1/b2b/totp"
errors r#"- `active_totp_exists`: there is an authenticator app already: delete it first.
- `insufficient_factors`: another factor has to be proven first: one that the member has already, or for a login a first factor.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `operation_restricted_by_organization_mfa_methods`: the organization does not allow this second factor.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::totps::CreateRequest;
let body = CreateRequest::new("organization-test-…", "member-test-…");
let response = stytch.b2b().totps().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Imports a member's TOTP secret and recovery codes from another system.
///
/// Recovery codes are not required: a member for whom none are given, by an empty list, gets new ones.
#[doc(alias = "api_b2b_totp_v1_Migrate")]
POST "/v1/b2b/totp/migrate"
errors r#"- `active_totp_exists`: there is an authenticator app already: delete it first.
- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::totps::MigrateRequest;
let body = MigrateRequest::new(
    "organization-test-…",
    "member-test-…",
    "…",
    ["…"],
);
let response = stytch.b2b().totps().migrate(body).await?;
"#
fn migrate(body: MigrateRequest) -> MigrateResponse;
}

object! {
/// The body of [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate).
#[doc(alias = "api_b2b_totp_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, member_id: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

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

    /// Whether this second factor becomes the member's default, for members who have several. The first one that a member passes becomes the default by itself.
    set_default_mfa: Option<bool>,

    /// `enroll` or `unenroll`, to set the member's `mfa_enrolled` and thereby whether the member needs a second factor from now on; left out, nothing changes. It is ignored where `mfa_policy` is `REQUIRED_FOR_ALL`.
    set_mfa_enrollment: Option<String>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate).
#[doc(alias = "api_b2b_totp_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_session(member_session)] {
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
/// The body of [`b2b.totps.create`](crate::b2b::totps::TotpsApi::create).
#[doc(alias = "api_b2b_totp_v1_CreateRequest")]
pub struct CreateRequest [request] new(organization_id: String, member_id: String) {
    /// Within how many minutes the authenticator app must be used for the first time, by default 60 (1 hour); after that the member has to begin again. From 5 to 1440.
    expiration_minutes: Option<i32> where { min: 5, max: 1440 },

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

object! {
/// The response of [`b2b.totps.create`](crate::b2b::totps::TotpsApi::create).
#[doc(alias = "api_b2b_totp_v1_CreateResponse")]
pub struct CreateResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// The image of a QR code that sets up the authenticator app, in base64.
    qr_code: Secret,

    /// Codes that each stand in for the second factor once.
    recovery_codes: Vec<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The secret shared with the authenticator app.
    secret: Secret,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a member's authenticator app.
    totp_registration_id: String,
} }

object! {
/// The body of [`b2b.totps.migrate`](crate::b2b::totps::TotpsApi::migrate).
#[doc(alias = "api_b2b_totp_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(organization_id: String, member_id: String, secret: Secret, recovery_codes: Vec<Secret>) {
    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The recovery codes that the member already holds.
    recovery_codes: Vec<Secret>,

    /// The secret that the authenticator app already holds.
    secret: Secret,
} }

object! {
/// The response of [`b2b.totps.migrate`](crate::b2b::totps::TotpsApi::migrate).
#[doc(alias = "api_b2b_totp_v1_MigrateResponse")]
pub struct MigrateResponse {
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

    /// Identifies a member's authenticator app.
    totp_registration_id: String,
} }
