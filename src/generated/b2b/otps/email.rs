// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of members by a passcode in an e-mail.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](EmailApi::authenticate) | Signs a member in with the passcode sent by e-mail. |
//! | [`login_or_signup`](EmailApi::login_or_signup) | Sends a passcode for one organization to an e-mail address, creating a missing member where the organization allows it. |

use crate::wire::prelude::*;

pub mod discovery;

resource! {
/// Logins of members by a passcode in an e-mail.
///
/// `client.b2b().otps().email()`
pub struct EmailApi: "b2b.otps.email" {
    discovery: DiscoveryApi;
}

/// Signs a member in with the passcode sent by e-mail. Returns an intermediate session instead of a session when another step is missing.
///
/// A `pending` or `invited` member becomes `active` by it. A passcode that has expired (after 10 minutes by default) or was used is refused. `outcome()` of the response is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise. A `session_token` or `session_jwt` that is still valid may be given too; no second factor is asked for then.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. It is good as well for [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), to join another organization, and [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_Authenticate")]
POST "/v1/b2b/otps/email/authenticate"
errors r#"- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_email`: this is no e-mail address.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `organization_not_found`: nothing has the given id.
- `otp_code_not_found`, `unable_to_auth_otp_code`: the code is wrong, was used, or has expired.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::otps::email::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "ada@example.com",
        "123456",
    )
    .session_duration_minutes(60);
let response = stytch.b2b().otps().email().authenticate(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Sends a passcode for one organization to an e-mail address, creating a missing member where the organization allows it.
///
/// An active member gets a sign-in passcode; a new, pending or invited one gets a sign-up passcode, and is pending until the first sign-in. It is valid for 10 minutes by default, and only the one sent last to the address: those before stop working, used or not. It goes to [`b2b.otps.email.authenticate`](crate::b2b::otps::email::EmailApi::authenticate).
///
/// Stytch: <https://stytch.com/docs/b2b/api/send-login-signup-email-otp>
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignup")]
POST "/v1/b2b/otps/email/login_or_signup"
errors r#"- `email_jit_provisioning_not_allowed`: the person is no member, and the organization lets nobody join by this address.
- `email_template_not_found`, `organization_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in."#
example r#"
use stytch_api::b2b::otps::email::LoginOrSignupRequest;
let body = LoginOrSignupRequest::new("organization-test-…", "ada@example.com");
let response = stytch.b2b().otps().email().login_or_signup(body).await?;
"#
fn login_or_signup(body: LoginOrSignupRequest) -> LoginOrSignupResponse;
}

object! {
/// The body of [`b2b.otps.email.authenticate`](crate::b2b::otps::email::EmailApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, email_address: String, code: Secret) {
    /// The one-time passcode that a person typed in.
    code: Secret,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

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

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.otps.email.authenticate`](crate::b2b::otps::email::EmailApi::authenticate).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
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

    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    method_id: String,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

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
/// The body of [`b2b.otps.email.login_or_signup`](crate::b2b::otps::email::EmailApi::login_or_signup).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignupRequest")]
pub struct LoginOrSignupRequest [request] new(organization_id: String, email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// How many minutes the link or passcode stays valid for someone who already has an account; by default 60 (1 hour) for a link and 10 for a passcode. After that a new one has to be sent. From 2 to 15.
    login_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// Identifies the template of the sign-in e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Login", for passcodes "OTP - Login".
    login_template_id: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// How many minutes the link or passcode works when it signs somebody up; by default 10 for a passcode, 60 (1 hour) for a member's link and 10080 (1 week) for a user's. After that a new one has to be sent. From 2 to 15.
    signup_expiration_minutes: Option<u32> where { min: 2, max: 15 },

    /// Identifies the template of the e-mail when it signs somebody up; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Sign-up" or "OTP - Sign-up", for members "Magic Links - Signup" or "OTP - Signup".
    signup_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.otps.email.login_or_signup`](crate::b2b::otps::email::EmailApi::login_or_signup).
#[doc(alias = "api_b2b_otp_v1_b2b_otp_email_LoginOrSignupResponse")]
pub struct LoginOrSignupResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the request created the member, rather than found one.
    member_created: bool,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
