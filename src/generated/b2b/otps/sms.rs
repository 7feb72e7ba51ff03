// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Passcodes by SMS as the second factor of members.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](SmsApi::authenticate) | Verifies the passcode sent by SMS as a member's second factor, completing an intermediate session or adding to a running session. |
//! | [`send`](SmsApi::send) | Sends a passcode by SMS to a member as a second factor. |

use crate::wire::prelude::*;

resource! {
/// Passcodes by SMS as the second factor of members.
///
/// `client.b2b().otps().sms()`
pub struct SmsApi: "b2b.otps.sms" {}

/// Verifies the passcode sent by SMS as a member's second factor, completing an intermediate session or adding to a running session.
///
/// SMS is never a first factor in B2B. A passcode is valid for 2 minutes and works once; a new one puts an end to the one before.
///
/// Exactly one of `intermediate_session_token`, `session_token` and `session_jwt` is required. An intermediate session token is used up by this. It comes from a sign-in that still needs the second factor, such as [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate), or from a discovery sign-in, such as [`b2b.magic_links.discovery.authenticate`](crate::b2b::magic_links::discovery::DiscoveryApi::authenticate).
///
/// Where the organization's `mfa_policy` is `REQUIRED_FOR_ALL`, success sets the member's `mfa_enrolled` to true. Where it is `OPTIONAL`, `set_mfa_enrollment` may set it either way, as may [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update).
///
/// A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-otp-sms>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_Authenticate")]
POST "/v1/b2b/otps/sms/authenticate"
errors r#"- `insufficient_factors`: another factor has to be proven first: one that the member has already, or for a login a first factor.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `operation_restricted_by_organization_mfa_methods`: the organization does not allow this second factor.
- `otp_code_not_found`, `unable_to_auth_otp_code`: the code is wrong, was used, or has expired.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::b2b::otps::sms::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "member-test-…",
        "123456",
    )
    .session_duration_minutes(60);
let response = stytch.b2b().otps().sms().authenticate(body).await?;
let session = response.new_session();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode by SMS to a member as a second factor. A member without an MFA phone number gets the one given.
///
/// A member who has a number needs no `mfa_phone_number`, and another number than that is an error. A passcode is valid for 2 minutes, and sending another ends it. It goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate).
///
/// A member with a number who is enrolled in MFA is sent a passcode without this, right after the first factor, as by [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate) or [`b2b.sso.authenticate`](crate::b2b::sso::SsoApi::authenticate). Call it for later ones, as when a member who was long inactive is to be asked again.
///
/// A member who already has an active second factor must have passed it: an `intermediate_session_token`, `session_token` or `session_jwt` that holds this factor is required, so that nobody gets around it. Otherwise none is required, but one that is given has to be of the same `member_id`.
///
/// Messages cost money (<https://stytch.com/pricing>), so guard the operation against toll fraud: <https://stytch.com/docs/guides/passcodes/toll-fraud/overview>. Only the US and Canada are open by default to customers who sent no SMS before October 2023. Other countries have to be put on the project's allowlist, in the dashboard (<https://stytch.com/dashboard/country-code-allowlists>) or by Programmatic Workspace Actions (<https://stytch.com/docs/workspace-management/pwa/set-allowed-country-codes>), and a credit card has to be given (<https://stytch.com/dashboard/settings/billing>). Some countries get no SMS at all: <https://stytch.com/docs/guides/passcodes/unsupported-countries>.
///
/// Stytch: <https://stytch.com/docs/b2b/api/otp-sms-send>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_Send")]
POST "/v1/b2b/otps/sms/send"
errors r#"- `downstream_carrier_error`, `invalid_phone_number_country_code`, `unsubscribed_phone_number`: no message reaches this number, since its owner, the project or the carrier does not let it: offer another way.
- `duplicate_member_phone_number_for_member`: the member has another phone number: delete it first.
- `insufficient_factors`: another factor has to be proven first: one that the member has already, or for a login a first factor.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_phone_number_not_found`: there is no phone number.
- `operation_restricted_by_organization_mfa_methods`: the organization does not allow this second factor.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `too_few_tokens_authenticated`: too few of the codes sent before were used, which looks like abuse: wait."#
example r#"
use stytch_api::b2b::otps::sms::SendRequest;
let body = SendRequest::new("organization-test-…", "member-test-…");
let response = stytch.b2b().otps().sms().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_AuthenticateRequest")]
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
/// The response of [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_AuthenticateResponse")]
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
/// The body of [`b2b.otps.sms.send`](crate::b2b::otps::sms::SmsApi::send).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_SendRequest")]
pub struct SendRequest [request] new(organization_id: String, member_id: String) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Where the passcode goes, in E.164 form; may be left out when the member has a phone number already. Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

object! {
/// The response of [`b2b.otps.sms.send`](crate::b2b::otps::sms::SmsApi::send).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_sms_SendResponse")]
pub struct SendResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
