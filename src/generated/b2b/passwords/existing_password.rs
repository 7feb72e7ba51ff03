// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Resets of members' passwords by the one they have.
//!
//! | Operation | |
//! |---|---|
//! | [`reset`](ExistingPasswordApi::reset) | Sets a new password for a member who gives the existing one, and ends earlier sessions. |

use crate::wire::prelude::*;

resource! {
/// Resets of members' passwords by the one they have.
///
/// `client.b2b().passwords().existing_password()`
pub struct ExistingPasswordApi: "b2b.passwords.existing_password" {}

/// Sets a new password for a member who gives the existing one, and ends earlier sessions. May return an intermediate session instead of a session.
///
/// The project's policy (<https://stytch.com/dashboard/password-strength-config>) decides whether a password is strong enough: by `zxcvbn`, the default, with a score of 3 or more, or by LUDS when it meets the set rules (<https://stytch.com/docs/guides/passwords/strength-policy>). Success revokes all active sessions of the `member_id`.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. A valid `session_token` or `session_jwt` in the request stands in for the second factor. `outcome()` is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/existing-reset>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_Reset")]
#[doc(alias = "resetByExistingPassword")]
POST "/v1/b2b/passwords/existing_password/reset"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `email_not_found`, `member_password_not_found`: nobody has this e-mail address, or they have no password.
- `invalid_email`: this is no e-mail address.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `organization_not_found`: nothing has the given id.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unauthorized_credentials`: the password is wrong, unless it is the project's secret that is.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::passwords::existing_password::ResetRequest;
let body = ResetRequest::new(
        "ada@example.com",
        "…",
        "…",
        "organization-test-…",
    )
    .session_duration_minutes(60);
let response = stytch.b2b().passwords().existing_password().reset(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn reset(body: ResetRequest) -> ResetResponse;
}

object! {
/// The body of [`b2b.passwords.existing_password.reset`](crate::b2b::passwords::existing_password::ExistingPasswordApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_ResetRequest")]
pub struct ResetRequest [request] new(email_address: String, existing_password: Secret, new_password: Secret, organization_id: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password that is in use until now.
    existing_password: Secret,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The password that replaces the present one.
    new_password: Secret,

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

typed_maps! { ResetRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.passwords.existing_password.reset`](crate::b2b::passwords::existing_password::ExistingPasswordApi::reset).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_existing_password_ResetResponse")]
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

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

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
