// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of members' passwords by e-mail.
//!
//! | Operation | |
//! |---|---|
//! | [`require_reset`](EmailApi::require_reset) | Makes the password for an e-mail address unusable until it is reset by e-mail. |
//! | [`reset`](EmailApi::reset) | Sets a member's password with the single-use token from a reset e-mail, ends earlier sessions and signs the member in. |
//! | [`reset_start`](EmailApi::reset_start) | Sends a member of an organization an e-mail with a link for setting a new password. |

use crate::wire::prelude::*;

resource! {
/// Resets of members' passwords by e-mail.
///
/// `client.b2b().passwords().email()`
pub struct EmailApi, MemberEmailApi: "b2b.passwords.email" {}

/// Makes the password for an e-mail address unusable until it is reset by e-mail. Works only where passwords are shared across organizations.
///
/// When only one active member of the project has the address, the password is deleted.
///
/// Stytch: <https://stytch.com/docs/b2b/api/passwords-require-reset-by-email>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireReset")]
POST "/v1/b2b/passwords/email/require_reset"
member() as MemberRequireResetRequest
errors r#"- `email_not_found`: nobody has this e-mail address.
- `invalid_email`: this is no e-mail address.
- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::passwords::email::RequireResetRequest;
let body = RequireResetRequest::new("ada@example.com");
let response = stytch.b2b().passwords().email().require_reset(body).await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
use stytch_api::b2b::passwords::email::MemberRequireResetRequest;
let body = MemberRequireResetRequest::new("ada@example.com");
let response = member.passwords().email().require_reset(body).await?;
"#
fn require_reset(body: RequireResetRequest) -> RequireResetResponse;

/// Sets a member's password with the single-use token from a reset e-mail, ends earlier sessions and signs the member in. May return an intermediate session instead of a session.
///
/// The `password_reset_token` is the `token` in the query of the redirect, beside a `stytch_token_type` of `multi_tenant_passwords`. The request fails when it is expired or used, or the password too weak, which [`b2b.passwords.strength_check`](crate::b2b::passwords::PasswordsApi::strength_check) tells beforehand. Success revokes all active sessions of the `member_id`.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. A valid `session_token` or `session_jwt` in the request stands in for the second factor. `outcome()` is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_Reset")]
#[doc(alias = "resetByEmail")]
POST "/v1/b2b/passwords/email/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_auth_password_reset_token`: the token is unknown, was used, or has expired: have a new link sent.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::passwords::email::ResetRequest;
let body = ResetRequest::new("…", "…").session_duration_minutes(60);
let response = stytch.b2b().passwords().email().reset(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;

/// Sends a member of an organization an e-mail with a link for setting a new password.
///
/// The token in the link and the new password go to [`b2b.passwords.email.reset`](crate::b2b::passwords::email::EmailApi::reset), which signs the member in.
///
/// The project's policy (<https://stytch.com/dashboard/password-strength-config>) decides whether a password is strong enough: by `zxcvbn`, the default, with a score of 3 or more, or by LUDS when it meets the set rules (<https://stytch.com/docs/guides/passwords/strength-policy>).
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/create-or-reset-options/password-reset-by-email-start>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStart")]
#[doc(alias = "resetByEmailStart")]
POST "/v1/b2b/passwords/email/reset/start"
errors r#"- `email_template_not_found`, `organization_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_redirect_url`, `invalid_password_reset_redirect_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`, `no_password_reset_redirect_url`: no URL is given, and the project has no default for it.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in."#
example r#"
use stytch_api::b2b::passwords::email::ResetStartRequest;
let body = ResetStartRequest::new("organization-test-…", "ada@example.com");
let response = stytch.b2b().passwords().email().reset_start(body).await?;
"#
fn reset_start(body: ResetStartRequest) -> ResetStartResponse;
}

object! {
/// The body of [`b2b.passwords.email.require_reset`](crate::b2b::passwords::email::EmailApi::require_reset) in the member scope: the organization is the session's.
pub struct MemberRequireResetRequest [request] new(email_address: String) without RequireResetRequest.organization_id {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,
} }

object! {
/// The body of [`b2b.passwords.email.require_reset`](crate::b2b::passwords::email::EmailApi::require_reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireResetRequest")]
pub struct RequireResetRequest [request] new(email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: Option<String>,
} }

object! {
/// The response of [`b2b.passwords.email.require_reset`](crate::b2b::passwords::email::EmailApi::require_reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_RequireResetResponse")]
pub struct RequireResetResponse {
    /// The member.
    member: Option<crate::b2b::organizations::Member>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,

    /// The organization.
    organization: Option<crate::b2b::organizations::Organization>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.passwords.email.reset`](crate::b2b::passwords::email::EmailApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetRequest")]
pub struct ResetRequest [request] new(password_reset_token: Secret, password: Secret) {
    /// The PKCE code verifier, a random secret in base64url form, made for one flow, whose challenge was sent when the flow began. It shows that the flow ends on the device where it began.
    code_verifier: Option<Secret>,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

    /// The single-use token from the link in the password reset e-mail.
    password_reset_token: Secret,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. It names a running session, in place of `session_token`, to add this sign-in to rather than begin another; give only one of the two. That of another member is ignored.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. It names a running session, in place of `session_jwt`, to add this sign-in to rather than begin another; give only one of the two. That of another member is ignored.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.passwords.email.reset`](crate::b2b::passwords::email::EmailApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetResponse")]
pub struct ResetResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as a second factor; empty when nothing is missing. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). The password that it holds counts in this organization only, so the operations of `b2b.discovery` do not take it.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, `primary_required` or `mfa_required` says which factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies the member's e-mail address.
    member_email_id: String,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

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
/// The body of [`b2b.passwords.email.reset_start`](crate::b2b::passwords::email::EmailApi::reset_start).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStartRequest")]
pub struct ResetStartRequest [request] new(organization_id: String, email_address: String) {
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Where the button "Log in without password" of the e-mail leads, with a `token` for [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate); the project's default when absent, and an error when there is none.
    login_redirect_url: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// How many minutes the link for the password reset works; by default 30 minutes. From 5 to 10080.
    reset_password_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link for the password reset leads, an address of your application that asks for the new password; the project's default when left out, and an error when there is none.
    reset_password_redirect_url: Option<String>,

    /// Identifies the template of the password reset e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Passwords - Reset Password", for users "Passwords - Password reset".
    reset_password_template_id: Option<String>,

    /// Identifies the template of the e-mail that verifies the address when a person sets a password for the first time, where passwords hold across organizations; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Passwords - Email Verification".
    verify_email_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.passwords.email.reset_start`](crate::b2b::passwords::email::EmailApi::reset_start).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_email_ResetStartResponse")]
pub struct ResetStartResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies the member's e-mail address.
    member_email_id: String,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
