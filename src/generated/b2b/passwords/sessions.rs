// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of members' passwords by a session.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](SessionsApi::reset) | Sets a new password for the member of a running session, in which a factor must have been verified recently. |

use crate::wire::prelude::*;

resource! {
/// Resets of members' passwords by a session.
///
/// `client.b2b().passwords().sessions()`
pub struct SessionsApi: "b2b.passwords.sessions" {}

/// Sets a new password for the member of a running session, in which a factor must have been verified recently.
///
/// One of `session_token` and `session_jwt` is required. The session must have a factor that was verified within the last 5 minutes. Success revokes all other sessions of the `member_id`; this one stays.
///
/// `outcome()` of the response is `Session`, `MfaRequired` or `Incomplete`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/session-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_Reset")]
#[doc(alias = "resetBySession")]
POST "/v1/b2b/passwords/session/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `no_session_arguments`: no session is named.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `organization_not_found`: nothing has the given id.
- `session_authorization_tenancy_error`: the session is of another organization.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `session_too_old_to_reset_password`: the login is too long ago to set a password by it: log in again.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::passwords::sessions::ResetRequest;
let body = ResetRequest::new("organization-test-…", "…")
    .session_duration_minutes(60);
let response = stytch.b2b().passwords().sessions().reset(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of [`b2b.passwords.sessions.reset`](crate::b2b::passwords::sessions::SessionsApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_ResetRequest")]
pub struct ResetRequest [request] new(organization_id: String, password: Secret) {
    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

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

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.passwords.sessions.reset`](crate::b2b::passwords::sessions::SessionsApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_session_ResetResponse")]
pub struct ResetResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, `primary_required` or `mfa_required` says which factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

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
