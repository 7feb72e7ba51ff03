// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of members by password, with import and strength check.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](PasswordsApi::authenticate) | Signs a member in with e-mail address and password. |
//! | [`migrate`](PasswordsApi::migrate) | Imports a password hash for a member who has no password yet, creating the member when missing. |
//! | [`strength_check`](PasswordsApi::strength_check) | Checks whether a password would be accepted and why not, without storing it. |

use crate::wire::prelude::*;

pub mod discovery;
pub mod email;
pub mod existing_password;
pub mod sessions;

resource! {
/// Logins of members by password, with import and strength check.
///
/// `client.b2b().passwords()`
pub struct PasswordsApi, MemberPasswordsApi: "b2b.passwords" {
    discovery: DiscoveryApi;
    email: EmailApi, MemberEmailApi;
    existing_password: ExistingPasswordApi;
    sessions: SessionsApi;
}

/// Signs a member in with e-mail address and password. Returns an intermediate session instead of a session when another step is missing.
///
/// The error `member_reset_password` comes even with the right password when the password is known from a breach (HaveIBeenPwned) and the policy has breach detection on sign-in (<https://stytch.com/docs/b2b/guides/passwords/strength-policy>): whoever knows it need not be the owner of the address. A reset by e-mail ([`b2b.passwords.email.reset_start`](crate::b2b::passwords::email::EmailApi::reset_start)) helps then.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. A valid `session_token` or `session_jwt` in the request stands in for the second factor. `outcome()` is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/authenticate>
#[doc(alias = "api_b2b_password_v1_Authenticate")]
POST "/v1/b2b/passwords/authenticate"
errors r#"- `email_not_found`, `member_password_not_found`: nobody has this e-mail address, or they have no password.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_email`: this is no e-mail address.
- `member_reset_password`: the password has appeared in a breach, so that the member must set a new one, even if it is right.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `organization_not_found`: nothing has the given id.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unauthorized_credentials`: the password is wrong, unless it is the project's secret that is.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::passwords::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "ada@example.com",
        "…",
    )
    .session_duration_minutes(60);
let response = stytch.b2b().passwords().authenticate(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Imports a password hash for a member who has no password yet, creating the member when missing.
///
/// The member's e-mail address counts as verified afterwards: import only for addresses that your application has verified already.
///
/// Hashes made with bcrypt, scrypt, argon2, MD-5, SHA-1, SHA-512 or PBKDF2 are taken, and at most 100 requests per second. Where people have one password across organizations, call this once for each `organization_id` that the `email_address` belongs to.
#[doc(alias = "api_b2b_password_v1_Migrate")]
POST "/v1/b2b/passwords/migrate"
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_member_external_id`: a member of the organization has it already.
- `invalid_email`: this is no e-mail address.
- `invalid_hash`: the hash, or what it was made with, is not of this `hash_type`. Some have a type of their own, such as `invalid_bcrypt_hash`.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `organization_not_found`: nothing has the given id.
- `password_already_exists`: there is a password already."#
example r#"
use stytch_api::b2b::passwords::MigrateRequest;
let body = MigrateRequest::new(
        "ada@example.com",
        "…",
        stytch_api::shared::PasswordHashType::Bcrypt,
        "organization-test-…",
    )
    .name("Acme");
let response = stytch.b2b().passwords().migrate(body).await?;
"#
fn migrate(body: MigrateRequest) -> MigrateResponse;

/// Checks whether a password would be accepted and why not, without storing it.
///
/// The project's settings decide (<https://stytch.com/dashboard/password-strength-config>): by `zxcvbn`, the default, a password passes with a `score` of 3 or more; by `luds` (lower case, upper case, digits, symbols) when it meets the set rules, which are less refined but easier to understand. Both are compared at <https://stytch.com/docs/guides/passwords/strength-policy>, and for organizations at <https://stytch.com/docs/b2b/guides/passwords/strength-policy>. When `email_address` is given, the password must not be known from a breach either, according to HaveIBeenPwned (<https://haveibeenpwned.com/>).
///
/// The feedback is there to help a person to a better password. `zxcvbn_feedback` has a `warning` and `suggestions` that can be shown as they are; `luds_feedback` says which rules the password meets and which it does not.
///
/// Stytch: <https://stytch.com/docs/b2b/api/strength-check>
#[doc(alias = "api_b2b_password_v1_StrengthCheck")]
POST "/v1/b2b/passwords/strength_check"
errors r#"- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::b2b::passwords::StrengthCheckRequest;
let body = StrengthCheckRequest::new("…");
let response = stytch.b2b().passwords().strength_check(body).await?;
"#
fn strength_check(body: StrengthCheckRequest) -> StrengthCheckResponse;
}

object! {
/// The body of [`b2b.passwords.authenticate`](crate::b2b::passwords::PasswordsApi::authenticate).
#[doc(alias = "api_b2b_password_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, email_address: String, password: Secret) {
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

    /// The member's password, of any UTF-8 characters.
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

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.passwords.authenticate`](crate::b2b::passwords::PasswordsApi::authenticate).
#[doc(alias = "api_b2b_password_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
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
/// Which kinds of characters a member's password has, and what it lacks under the LUDS rules (lower case, upper case, digits, symbols).
#[doc(alias = "api_b2b_password_v1_LudsFeedback")]
pub struct LudsFeedback {
    /// Whether the password has a digit.
    has_digit: bool,

    /// Whether the password has a lower-case letter.
    has_lower_case: bool,

    /// Whether the password has a symbol; any UTF-8 character but the letters a-z and A-Z can be one.
    has_symbol: bool,

    /// Whether the password has an upper-case letter.
    has_upper_case: bool,

    /// How many more characters the password needs.
    missing_characters: i32,

    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    missing_complexity: i32,
} }

object! {
/// The body of [`b2b.passwords.migrate`](crate::b2b::passwords::PasswordsApi::migrate).
#[doc(alias = "api_b2b_password_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(email_address: String, hash: Secret, hash_type: crate::shared::PasswordHashType, organization_id: String) {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`; required when `hash` is in hex, as the encoded form says it by itself.
    argon_2_config: Option<crate::shared::Argon2Config>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// An id of your own for a member that this creates, made of letters, digits, `.`, `_`, `-` and `|`; ignored when the member exists already. Most requests take it in place of a `member_id`. It is unique within the organization; other organizations of the project may have the same. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The hash of the password, as the other system kept it; in base64 for scrypt and PBKDF2.
    hash: Secret,

    /// What the hash was made with.
    hash_type: crate::shared::PasswordHashType,

    /// How the hash was made, when `hash_type` is `md_5`.
    md_5_config: Option<crate::shared::Md5Config>,

    /// The phone number for the member's second factor, of which a member has one, in E.164 form (`+1XXXXXXXXXX`). Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// The person's name.
    name: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// How the hash was made; required when `hash_type` is `pbkdf_2`.
    pbkdf_2_config: Option<crate::shared::Pbkdf2Config>,

    /// Whether sessions begun by SSO survive when a directly assigned role is taken away that the SSO connection or one of its groups grants too; by default they are revoked.
    preserve_existing_sessions: Option<bool>,

    /// Ids of the roles to assign to the member, in place of all that were assigned explicitly before (<https://stytch.com/docs/b2b/guides/rbac/role-assignment>).
    ///
    /// When the member loses a role that an SSO connection or one of its groups grants too, sessions with a factor of this connection are revoked by default; `preserve_existing_sessions` keeps them.
    roles: Option<Vec<String>>,

    /// How the hash was made; required when `hash_type` is `scrypt` and the hash is not in PHC form.
    scrypt_config: Option<crate::shared::ScryptConfig>,

    /// Whether the phone number counts as verified from the start; only for one that you know to be the person's.
    set_phone_number_verified: Option<bool>,

    /// How the hash was made, when `hash_type` is `sha_1`.
    sha_1_config: Option<crate::shared::Sha1Config>,

    /// How the hash was made, when `hash_type` is `sha_512`.
    sha_512_config: Option<crate::shared::Sha512Config>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { MigrateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`b2b.passwords.migrate`](crate::b2b::passwords::PasswordsApi::migrate).
#[doc(alias = "api_b2b_password_v1_MigrateResponse")]
pub struct MigrateResponse {
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

object! {
/// The body of [`b2b.passwords.strength_check`](crate::b2b::passwords::PasswordsApi::strength_check).
#[doc(alias = "api_b2b_password_v1_StrengthCheckRequest")]
pub struct StrengthCheckRequest [request] new(password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password to be judged, of any UTF-8 characters.
    password: Secret,
} }

object! {
/// The response of [`b2b.passwords.strength_check`](crate::b2b::passwords::PasswordsApi::strength_check).
#[doc(alias = "api_b2b_password_v1_StrengthCheckResponse")]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches, as they are by default; it can be switched off in the [dashboard](https://stytch.com/dashboard/password-strength-config), and then `breached_password` is always false.
    breach_detection_on_create: bool,

    /// Whether the password is known from a breach, according to [HaveIBeenPwned](https://haveibeenpwned.com/).
    breached_password: bool,

    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    luds_feedback: Option<LudsFeedback>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How strong the password is by [zxcvbn](https://github.com/dropbox/zxcvbn), from 1 to 4, which is the strongest; 3 is the least that passes.
    score: i32,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// What the password is measured by: `zxcvbn` or `luds`.
    strength_policy: String,

    /// Whether the password would be accepted.
    valid_password: bool,

    /// What zxcvbn says about the password.
    zxcvbn_feedback: Option<ZxcvbnFeedback>,
} }

object! {
/// What the zxcvbn estimate finds weak in a password, and how to better it.
#[doc(alias = "api_b2b_password_v1_ZxcvbnFeedback")]
pub struct ZxcvbnFeedback {
    /// Advice on how to make the password stronger.
    suggestions: Vec<String>,

    /// What is weak about the password; may be empty.
    warning: String,
} }
