// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords`.

use crate::wire::prelude::*;

/// `consumer.passwords.email`.
pub mod email;
/// `consumer.passwords.existing_password`.
pub mod existing_password;
/// `consumer.passwords.sessions`.
pub mod sessions;

resource! {
/// The operations of `consumer.passwords`.
pub struct PasswordsApi: "consumer.passwords" {
    email: EmailApi;
    existing_password: ExistingPasswordApi;
    sessions: SessionsApi;
}

/// Verifies a user's e-mail address and password and signs the user in. May demand a reset although the password is right.
///
/// An unknown e-mail address is `email_not_found` (404). The error `reset_password` comes even with the right password when
///
/// - the password is known from a breach (HaveIBeenPwned), so that it proves nothing any more; or
/// - the user has since signed in without it for the first time, by means of the same e-mail address, such as a magic link or Google. Whoever set the password may be somebody else, who registered the address of a stranger and waits.
///
/// Only a reset by e-mail helps then (`consumer.passwords.email.reset_start`), since it proves whose the address is.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/passwords/authenticate>
#[doc(alias = "api_password_v1_Authenticate")]
POST "/v1/passwords/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Creates a user with a password. Fails with `duplicate_email` when the e-mail address already belongs to a user.
///
/// A user without a password gets one by `consumer.passwords.migrate` or by a reset, such as `consumer.passwords.email.reset_start`. The password must be strong enough, which `consumer.passwords.strength_check` tells beforehand. The e-mail address should be verified after this: <https://stytch.com/docs/guides/passwords/email-verification/overview>.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-create>
#[doc(alias = "api_password_v1_Create")]
POST "/v1/passwords"
fn create(body: CreateRequest) -> CreateResponse;

/// Imports a password hash for a user who has no password yet, creating the user when missing.
///
/// Hashes made with `bcrypt`, `scrypt`, `argon2`, `MD-5`, `SHA-1`, `SHA-512` or `PBKDF2` are taken, and at most 100 requests per second. `hash_type` says which it is; for most of them a config says how the hash was made. scrypt and PBKDF2 hashes are given in base64.
///
/// Stytch: <https://stytch.com/docs/api/password-migrate>
#[doc(alias = "api_password_v1_Migrate")]
POST "/v1/passwords/migrate"
fn migrate(body: MigrateRequest) -> MigrateResponse;

/// Checks whether a password would be accepted and why not, without storing it.
///
/// The project's settings decide (<https://stytch.com/dashboard/password-strength-config>): by `zxcvbn` (<https://github.com/dropbox/zxcvbn>), the default, a password passes with a `score` of 3 or more out of 1 to 4; by `luds` (lower case, upper case, digits, symbols) when it meets the set rules. Both are compared at <https://stytch.com/docs/guides/passwords/strength-policy>. When `email` is given, the password must not be known from a breach either, according to HaveIBeenPwned (<https://haveibeenpwned.com/>).
///
/// The `feedback` is made to be shown to the user: `warning` and `suggestions` by zxcvbn, and by LUDS `luds_requirements`, which says what the password has and what it lacks.
///
/// Stytch: <https://stytch.com/docs/api/password-strength-check>
#[doc(alias = "api_password_v1_StrengthCheck")]
POST "/v1/passwords/strength_check"
fn strength_check(body: StrengthCheckRequest) -> StrengthCheckResponse;
}

object! {
/// The body of `consumer.passwords.authenticate`.
#[doc(alias = "api_password_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The user's password, of any UTF-8 characters.
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
/// The response of `consumer.passwords.authenticate`.
#[doc(alias = "api_password_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// The body of `consumer.passwords.create`.
#[doc(alias = "api_password_v1_CreateRequest")]
pub struct CreateRequest [request] new(email: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The person's name.
    name: Option<crate::consumer::users::Name>,

    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,

    /// Data of your own that only the backend can change; a null deletes a key. At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key. At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_session_custom_claims: session_custom_claims,
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of `consumer.passwords.create`.
#[doc(alias = "api_password_v1_CreateResponse")]
pub struct CreateResponse [user_outcome(session)] {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: Option<crate::consumer::users::User>,

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// What makes a password weak, and how to better it.
#[doc(alias = "api_password_v1_Feedback")]
pub struct Feedback {
    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    luds_requirements: Option<LudsRequirements>,

    /// Advice from `zxcvbn` on how to make the password stronger, to be shown to the user.
    suggestions: Vec<String>,

    /// What `zxcvbn` finds weak about the password, to be shown to the user; may be empty.
    warning: String,
} }

object! {
/// Which kinds of characters a user's password has, and what it lacks under the LUDS rules (lower case, upper case, digits, symbols).
#[doc(alias = "api_password_v1_LUDSRequirements")]
pub struct LudsRequirements {
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
/// The body of `consumer.passwords.migrate`.
#[doc(alias = "api_password_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(email: String, hash: Secret, hash_type: crate::shared::PasswordHashType) {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    argon_2_config: Option<crate::shared::Argon2Config>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// If the user is created: an id of your own for the user, which can stand for the `user_id` in requests; unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The hash of the password, as the other system kept it.
    hash: Secret,

    /// What the hash was made with.
    hash_type: crate::shared::PasswordHashType,

    /// How the hash was made, when `hash_type` is `md_5`.
    md_5_config: Option<crate::shared::Md5Config>,

    /// The person's name.
    name: Option<crate::consumer::users::Name>,

    /// How the hash was made; required when `hash_type` is `pbkdf_2`.
    pbkdf_2_config: Option<crate::shared::Pbkdf2Config>,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). Matching `^\+[0-9]{1,15}$`.
    phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// Ids of the roles to assign to the user. How roles are assigned: <https://stytch.com/docs/guides/rbac/role-assignment>.
    roles: Option<Vec<String>>,

    /// How the hash was made; required when `hash_type` is `scrypt` and the hash is not in PHC form (<https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md#phc-string-format>).
    scrypt_config: Option<crate::shared::ScryptConfig>,

    /// Whether the e-mail address counts as verified. Dangerous: only for an address that you know to be the user's, or different people may become one user.
    set_email_verified: Option<bool>,

    /// Whether the phone number counts as verified. Dangerous: only for a number that you know to be the user's.
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
/// The response of `consumer.passwords.migrate`.
#[doc(alias = "api_password_v1_MigrateResponse")]
pub struct MigrateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// Whether the request created the user.
    user_created: bool,

    /// Identifies a user.
    user_id: String,
} }

object! {
/// The body of `consumer.passwords.strength_check`.
#[doc(alias = "api_password_v1_StrengthCheckRequest")]
pub struct StrengthCheckRequest [request] new(password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password to be judged, of any UTF-8 characters.
    password: Secret,
} }

object! {
/// The response of `consumer.passwords.strength_check`.
#[doc(alias = "api_password_v1_StrengthCheckResponse")]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches, as by default (<https://stytch.com/dashboard/password-strength-config#breach-detection>); if not, `breached_password` is always `false`.
    breach_detection_on_create: bool,

    /// Whether the password is known from a breach.
    breached_password: bool,

    /// How the password could be better.
    feedback: Option<Feedback>,

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
} }
