// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by password, with import and strength check.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](PasswordsApi::authenticate) | Verifies a user's e-mail address and password and signs the user in. |
//! | [`create`](PasswordsApi::create) | Creates a user with a password. |
//! | [`migrate`](PasswordsApi::migrate) | Imports a password hash for a user who has no password yet, creating the user when missing. |
//! | [`strength_check`](PasswordsApi::strength_check) | Checks whether a password would be accepted and why not, without storing it. |

use crate::wire::prelude::*;

pub mod email;
pub mod existing_password;
pub mod sessions;

resource! {
/// Logins of users by password, with import and strength check.
///
/// `client.consumer().passwords()`
pub struct PasswordsApi: "consumer.passwords" {
    email: EmailApi;
    existing_password: ExistingPasswordApi;
    sessions: SessionsApi;
}

/// Verifies a user's e-mail address and password and signs the user in. May demand a reset although the password is right.
///
/// The error `reset_password` comes even with the right password when
///
/// - the password is known from a breach (HaveIBeenPwned), so that it proves nothing any more; or
/// - the user has since signed in without it for the first time, by means of the same e-mail address, such as a magic link or Google. Whoever set the password may be somebody else, who registered the address of a stranger and waits.
///
/// Only a reset by e-mail helps then ([`consumer.passwords.email.reset_start`](crate::consumer::passwords::email::EmailApi::reset_start)), since it proves whose the address is.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/passwords/authenticate>
#[doc(alias = "api_password_v1_Authenticate")]
POST "/v1/passwords/authenticate"
errors r#"- `email_not_found`, `no_user_password`: nobody has this e-mail address, or they have no password.
- `invalid_email`: this is no e-mail address.
- `reset_password`: the user must set a new password, because it has appeared in a breach, or because the user has since logged in without it for the first time.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unauthorized_credentials`: the password is wrong, unless it is the project's secret that is.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::passwords::AuthenticateRequest;
let body = AuthenticateRequest::new("ada@example.com", "…")
    .session_duration_minutes(60);
let response = stytch.consumer().passwords().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Creates a user with a password. Fails with `duplicate_email` when the e-mail address already belongs to a user.
///
/// A user without a password gets one by [`consumer.passwords.migrate`](crate::consumer::passwords::PasswordsApi::migrate) or by a reset, such as [`consumer.passwords.email.reset_start`](crate::consumer::passwords::email::EmailApi::reset_start). The password must be strong enough, which [`consumer.passwords.strength_check`](crate::consumer::passwords::PasswordsApi::strength_check) tells beforehand. The e-mail address should be verified after this: <https://stytch.com/docs/guides/passwords/email-verification/overview>.
///
/// `session_duration_minutes` starts a session, whose `session_token` and `session_jwt` the response has; without it none is made. `outcome()` is `Session` when the response holds a session, else `NoSession`.
///
/// Stytch: <https://stytch.com/docs/api/password-create>
#[doc(alias = "api_password_v1_Create")]
POST "/v1/passwords"
errors r#"- `breached_password`: the password has appeared in a breach: ask for another one.
- `duplicate_email`: a user has it already.
- `invalid_email`: this is no e-mail address.
- `weak_password`: the password is too easily guessed: ask for a stronger one."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::passwords::CreateRequest;
let body = CreateRequest::new("ada@example.com", "…").session_duration_minutes(60);
let response = stytch.consumer().passwords().create(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Imports a password hash for a user who has no password yet, creating the user when missing.
///
/// Hashes made with `bcrypt`, `scrypt`, `argon2`, `MD-5`, `SHA-1`, `SHA-512` or `PBKDF2` are taken, and at most 100 requests per second. `hash_type` says which it is; for most of them a config says how the hash was made. scrypt and PBKDF2 hashes are given in base64.
///
/// Stytch: <https://stytch.com/docs/api/password-migrate>
#[doc(alias = "api_password_v1_Migrate")]
POST "/v1/passwords/migrate"
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_phone_number`, `duplicate_user_external_id`: a user has it already.
- `invalid_email`: this is no e-mail address.
- `invalid_hash`: the hash, or what it was made with, is not of this `hash_type`. Some have a type of their own, such as `invalid_bcrypt_hash`.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `password_already_exists`: there is a password already."#
example r#"
use stytch_api::consumer::passwords::MigrateRequest;
let body = MigrateRequest::new(
        "ada@example.com",
        "…",
        stytch_api::shared::PasswordHashType::Bcrypt,
    )
    .name(stytch_api::consumer::users::Name::new());
let response = stytch.consumer().passwords().migrate(body).await?;
"#
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
errors r#"- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::consumer::passwords::StrengthCheckRequest;
let body = StrengthCheckRequest::new("…");
let response = stytch.consumer().passwords().strength_check(body).await?;
"#
fn strength_check(body: StrengthCheckRequest) -> StrengthCheckResponse;
}

object! {
/// The body of [`consumer.passwords.authenticate`](crate::consumer::passwords::PasswordsApi::authenticate).
#[doc(alias = "api_password_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The user's password, of any UTF-8 characters.
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
/// The response of [`consumer.passwords.authenticate`](crate::consumer::passwords::PasswordsApi::authenticate).
#[doc(alias = "api_password_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

object! {
/// The body of [`consumer.passwords.create`](crate::consumer::passwords::PasswordsApi::create).
#[doc(alias = "api_password_v1_CreateRequest")]
pub struct CreateRequest [request] new(email: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The person's name.
    name: Option<crate::consumer::users::Name>,

    /// The new password, of any UTF-8 characters, spaces and emoji too.
    password: Secret,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_session_custom_claims: session_custom_claims,
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`consumer.passwords.create`](crate::consumer::passwords::PasswordsApi::create).
#[doc(alias = "api_password_v1_CreateResponse")]
pub struct CreateResponse [user_outcome(session)] {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: Option<crate::consumer::users::User>,

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
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
/// The body of [`consumer.passwords.migrate`](crate::consumer::passwords::PasswordsApi::migrate).
#[doc(alias = "api_password_v1_MigrateRequest")]
pub struct MigrateRequest [request] new(email: String, hash: Secret, hash_type: crate::shared::PasswordHashType) {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`; required when `hash` is in hex, as the encoded form says it by itself.
    argon_2_config: Option<crate::shared::Argon2Config>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// If the user is created: an id of your own for the user, which can stand for the `user_id` in requests; unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The hash of the password, as the other system kept it; in base64 for scrypt and PBKDF2.
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
/// The response of [`consumer.passwords.migrate`](crate::consumer::passwords::PasswordsApi::migrate).
#[doc(alias = "api_password_v1_MigrateResponse")]
pub struct MigrateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// Whether the request created the user, as `login_or_create` operations do for an unknown one.
    user_created: bool,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.passwords.strength_check`](crate::consumer::passwords::PasswordsApi::strength_check).
#[doc(alias = "api_password_v1_StrengthCheckRequest")]
pub struct StrengthCheckRequest [request] new(password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// The password to be judged, of any UTF-8 characters.
    password: Secret,
} }

object! {
/// The response of [`consumer.passwords.strength_check`](crate::consumer::passwords::PasswordsApi::strength_check).
#[doc(alias = "api_password_v1_StrengthCheckResponse")]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches, as by default (<https://stytch.com/dashboard/password-strength-config#breach-detection>); if not, `breached_password` is always `false`.
    breach_detection_on_create: bool,

    /// Whether the password is known from a breach, according to [HaveIBeenPwned](https://haveibeenpwned.com/).
    breached_password: bool,

    /// How the password could be better.
    feedback: Option<Feedback>,

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
} }
