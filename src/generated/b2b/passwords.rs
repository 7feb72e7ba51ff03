// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords`.

use crate::wire::prelude::*;

/// `b2b.passwords.discovery`.
pub mod discovery;
/// `b2b.passwords.email`.
pub mod email;
/// `b2b.passwords.existing_password`.
pub mod existing_password;
/// `b2b.passwords.sessions`.
pub mod sessions;

resource! {
/// The operations of `b2b.passwords`.
pub struct PasswordsApi, MemberPasswordsApi: "b2b.passwords" {
    discovery: DiscoveryApi;
    email: EmailApi, MemberEmailApi;
    existing_password: ExistingPasswordApi;
    sessions: SessionsApi;
}

/// Signs a member in with e-mail address and password. Returns an intermediate session instead of a session when another step is missing.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/passwords/authenticate>
#[doc(alias = "api_b2b_password_v1_Authenticate")]
POST "/v1/b2b/passwords/authenticate"
example r#"
use stytch_api::b2b::passwords::AuthenticateRequest;
let body = AuthenticateRequest::new(
        "organization-test-…",
        "ada@example.com",
        "…",
    )
    .session_duration_minutes(60);
let outcome = stytch.b2b().passwords().authenticate(body).await?.outcome();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Imports a password hash for a member who has no password yet, creating the member when missing.
#[doc(alias = "api_b2b_password_v1_Migrate")]
POST "/v1/b2b/passwords/migrate"
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
/// Stytch: <https://stytch.com/docs/b2b/api/strength-check>
#[doc(alias = "api_b2b_password_v1_StrengthCheck")]
POST "/v1/b2b/passwords/strength_check"
example r#"
use stytch_api::b2b::passwords::StrengthCheckRequest;
let body = StrengthCheckRequest::new("…").email_address("ada@example.com");
let response = stytch.b2b().passwords().strength_check(body).await?;
"#
fn strength_check(body: StrengthCheckRequest) -> StrengthCheckResponse;
}

object! {
/// The body of `b2b.passwords.authenticate`.
#[doc(alias = "api_b2b_password_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(organization_id: String, email_address: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// Identifies an organization.
    organization_id: String,

    /// The member's password.
    password: Secret,

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

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.passwords.authenticate`.
#[doc(alias = "api_b2b_password_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
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
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization.
    organization_id: String [strict],

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

object! {
/// Which kinds of characters a member's password has, and what it lacks under the LUDS rules (lower case, upper case, digits, symbols).
#[doc(alias = "api_b2b_password_v1_LudsFeedback")]
pub struct LudsFeedback {
    /// Whether the password has a digit.
    has_digit: bool,

    /// Whether the password has a lower-case letter.
    has_lower_case: bool,

    /// Whether the password has a symbol.
    has_symbol: bool,

    /// Whether the password has an upper-case letter.
    has_upper_case: bool,

    /// How many more characters the password needs.
    missing_characters: i32,

    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    missing_complexity: i32,
} }

object! {
/// The body of `b2b.passwords.migrate`.
#[doc(alias = "api_b2b_password_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(email_address: String, hash: Secret, hash_type: crate::shared::PasswordHashType, organization_id: String) {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    argon_2_config: Option<crate::shared::Argon2Config>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// An id of your own, which can be used in place of Stytch's. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The hash of the password, as the other system kept it.
    hash: Secret,

    /// What the hash was made with.
    hash_type: crate::shared::PasswordHashType,

    /// How the hash was made, when `hash_type` is `md_5`.
    md_5_config: Option<crate::shared::Md5Config>,

    /// The phone number for the member's second factor, in E.164 form. Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// The person's name.
    name: Option<String>,

    /// Identifies an organization.
    organization_id: String,

    /// How the hash was made, when `hash_type` is `pbkdf_2`.
    pbkdf_2_config: Option<crate::shared::Pbkdf2Config>,

    /// Whether sessions begun by SSO survive when a directly assigned role that SSO grants too is taken away.
    preserve_existing_sessions: Option<bool>,

    /// Ids of the roles to assign to the member.
    roles: Option<Vec<String>>,

    /// How the hash was made, when `hash_type` is `scrypt`.
    scrypt_config: Option<crate::shared::ScryptConfig>,

    /// Whether the phone number counts as verified from the start.
    set_phone_number_verified: Option<bool>,

    /// How the hash was made, when `hash_type` is `sha_1`.
    sha_1_config: Option<crate::shared::Sha1Config>,

    /// How the hash was made, when `hash_type` is `sha_512`.
    sha_512_config: Option<crate::shared::Sha512Config>,

    /// Data of your own that only the backend can change; a null deletes a key. At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key. At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { MigrateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of `b2b.passwords.migrate`.
#[doc(alias = "api_b2b_password_v1_MigrateResponse")]
pub struct MigrateResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the request created the member.
    member_created: bool,

    /// Identifies a member of an organization.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.passwords.strength_check`.
#[doc(alias = "api_b2b_password_v1_StrengthCheckRequest")]
pub struct StrengthCheckRequest [request] new(password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password to be judged.
    password: Secret,
} }

object! {
/// The response of `b2b.passwords.strength_check`.
#[doc(alias = "api_b2b_password_v1_StrengthCheckResponse")]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches; if not, `breached_password` says nothing.
    breach_detection_on_create: bool,

    /// Whether the password is known from a breach.
    breached_password: bool,

    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    luds_feedback: Option<LudsFeedback>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// How strong the password is by zxcvbn; higher is stronger.
    score: i32,

    /// The HTTP status, repeated in the body.
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
