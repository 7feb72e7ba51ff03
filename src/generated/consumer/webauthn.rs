// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by passkey or security key.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](WebauthnApi::authenticate) | Verifies a browser's response to the options of [`consumer.webauthn.authenticate_start`](crate::consumer::webauthn::WebauthnApi::authenticate_start) for a passkey or security key, and signs the user in. |
//! | [`authenticate_start`](WebauthnApi::authenticate_start) | Returns the options with which a browser asks for a user's passkey or security key on a domain. |
//! | [`list_credentials`](WebauthnApi::list_credentials) | Lists an active user's WebAuthn credentials on a domain, with their public keys. |
//! | [`register`](WebauthnApi::register) | Completes the registration of a user's passkey or security key with the browser's response to the options of [`consumer.webauthn.register_start`](crate::consumer::webauthn::WebauthnApi::register_start), and signs the user in. |
//! | [`register_start`](WebauthnApi::register_start) | Returns the options with which a browser creates a passkey or registers a security key for a user on a domain. |
//! | [`update`](WebauthnApi::update) | Renames a WebAuthn registration, a passkey or security key. |

use crate::wire::prelude::*;

resource! {
/// Logins of users by passkey or security key.
///
/// `client.consumer().webauthn()`
pub struct WebauthnApi: "consumer.webauthn" {}

/// Verifies a browser's response to the options of [`consumer.webauthn.authenticate_start`](crate::consumer::webauthn::WebauthnApi::authenticate_start) for a passkey or security key, and signs the user in.
///
/// `public_key_credential` is what `navigator.credentials.get()` gave (<https://www.w3.org/TR/webauthn-2/#sctn-getAssertion>). Setup, step by step: <https://stytch.com/docs/guides/webauthn/api>.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/authenticate>
#[doc(alias = "api_webauthn_v1_Authenticate")]
POST "/v1/webauthn/authenticate"
errors r#"- `invalid_public_key_credential`: what the browser answered cannot be read.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_auth_webauthn_registration`: the proof of the device does not hold.
- `webauthn_registration_not_found`: the device is not registered."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::webauthn::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().webauthn().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Returns the options with which a browser asks for a user's passkey or security key on a domain. [`consumer.webauthn.authenticate`](crate::consumer::webauthn::WebauthnApi::authenticate) completes it.
///
/// The browser calls `navigator.credentials.get()` (<https://www.w3.org/TR/webauthn-2/#sctn-getAssertion>) with `public_key_credential_request_options` as its public key argument. Set `return_passkey_credential_options` for passkeys, and `use_base64_url_encoding` for the browser's own methods. Setup, step by step: <https://stytch.com/docs/guides/webauthn/api>.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/passkeys-webauthn/authenticate/start>
#[doc(alias = "api_webauthn_v1_AuthenticateStart")]
POST "/v1/webauthn/authenticate/start"
errors r#"- `invalid_webauthn_registration_domain`: `domain` is no domain name.
- `no_active_webauthn_registrations`: the user has no device for this domain.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::webauthn::AuthenticateStartRequest;
let body = AuthenticateStartRequest::new("app.example.com");
let response = stytch.consumer().webauthn().authenticate_start(body).await?;
"#
fn authenticate_start(body: AuthenticateStartRequest) -> AuthenticateStartResponse;

/// Lists an active user's WebAuthn credentials on a domain, with their public keys. The domain is the `window.location.hostname` of the site.
#[doc(alias = "api_webauthn_v1_ListCredentials")]
GET "/v1/webauthn/credentials/{user_id}/{domain}"
errors r#"- `invalid_webauthn_registration_domain`: `domain` is no domain name.
- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .webauthn()
    .list_credentials("user-test-…", "app.example.com")
    .await?;
"#
fn list_credentials(user_id: &str, domain: &str) -> ListCredentialsResponse;

/// Completes the registration of a user's passkey or security key with the browser's response to the options of [`consumer.webauthn.register_start`](crate::consumer::webauthn::WebauthnApi::register_start), and signs the user in.
///
/// `public_key_credential` is what `navigator.credentials.create()` gave (<https://www.w3.org/TR/webauthn-2/#sctn-createCredential>). Setup, step by step: <https://stytch.com/docs/guides/webauthn/api>.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/webauthn-register>
#[doc(alias = "api_webauthn_v1_Register")]
POST "/v1/webauthn/register"
errors r#"- `duplicate_webauthn_registration`: the device is registered already.
- `invalid_public_key_credential`: what the browser answered cannot be read.
- `no_pending_webauthn_registration`: nothing is waiting for it, or not any more: [`consumer.webauthn.register_start`](crate::consumer::webauthn::WebauthnApi::register_start) comes first.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_register_webauthn_registration`: the proof of the device does not hold.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::webauthn::RegisterRequest;
let body = RegisterRequest::new("user-test-…", "…").session_duration_minutes(60);
let response = stytch.consumer().webauthn().register(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn register(body: RegisterRequest) -> RegisterResponse;

/// Returns the options with which a browser creates a passkey or registers a security key for a user on a domain. [`consumer.webauthn.register`](crate::consumer::webauthn::WebauthnApi::register) completes it.
///
/// The browser calls `navigator.credentials.create()` (<https://www.w3.org/TR/webauthn-2/#sctn-createCredential>) with `public_key_credential_creation_options` (<https://w3c.github.io/webauthn/#dictionary-makecredentialoptions>) as its public key argument. Set `return_passkey_credential_options` for passkeys, and `use_base64_url_encoding` for the browser's own methods. Setup, step by step: <https://stytch.com/docs/guides/webauthn/api>.
///
/// Stytch: <https://stytch.com/docs/api/webauthn-register-start>
#[doc(alias = "api_webauthn_v1_RegisterStart")]
POST "/v1/webauthn/register/start"
errors r#"- `cannot_use_webauthn_with_pending_user`: the user has to log in another way first.
- `invalid_webauthn_registration_domain`: `domain` is no domain name.
- `too_many_user_registrations_for_domain`: the user has as many devices for this domain as one may have.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::webauthn::RegisterStartRequest;
let body = RegisterStartRequest::new("user-test-…", "app.example.com");
let response = stytch.consumer().webauthn().register_start(body).await?;
"#
fn register_start(body: RegisterStartRequest) -> RegisterStartResponse;

/// Renames a WebAuthn registration, a passkey or security key.
///
/// Stytch: <https://stytch.com/docs/api/webauthn-update>
#[doc(alias = "api_webauthn_v1_Update")]
PUT "/v1/webauthn/{webauthn_registration_id}"
errors r#"- `empty_webauthn_registration_name`: the name is empty.
- `webauthn_registration_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::webauthn::UpdateRequest;
let body = UpdateRequest::new("Acme");
let response = stytch
    .consumer()
    .webauthn()
    .update("webauthn-registration-test-…", body)
    .await?;
"#
fn update(webauthn_registration_id: &str, body: UpdateRequest) -> UpdateResponse;
}

object! {
/// The body of [`consumer.webauthn.authenticate`](crate::consumer::webauthn::WebauthnApi::authenticate).
#[doc(alias = "api_webauthn_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(public_key_credential: Secret) {
    /// What the browser's WebAuthn call returned, as JSON text.
    public_key_credential: Secret,

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
/// The response of [`consumer.webauthn.authenticate`](crate::consumer::webauthn::WebauthnApi::authenticate).
#[doc(alias = "api_webauthn_v1_AuthenticateResponse")]
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

    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    webauthn_registration_id: String,
} }

object! {
/// The body of [`consumer.webauthn.authenticate_start`](crate::consumer::webauthn::WebauthnApi::authenticate_start).
#[doc(alias = "api_webauthn_v1_AuthenticateStartRequest")]
pub struct AuthenticateStartRequest [request] new(domain: String) {
    /// The domain that the passkey or security key is for, the `window.location.hostname` of the site.
    domain: String,

    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential, with a `userVerification` of `"preferred"`.
    return_passkey_credential_options: Option<bool>,

    /// Whether binary values in the options are to be base64url, as the browser's own `navigator.credentials.create` and `navigator.credentials.get` want them.
    use_base64_url_encoding: Option<bool>,

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.webauthn.authenticate_start`](crate::consumer::webauthn::WebauthnApi::authenticate_start).
#[doc(alias = "api_webauthn_v1_AuthenticateStartResponse")]
pub struct AuthenticateStartResponse {
    /// The options for the browser's `navigator.credentials.get`, as JSON text.
    public_key_credential_request_options: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.webauthn.list_credentials`](crate::consumer::webauthn::WebauthnApi::list_credentials).
#[doc(alias = "api_webauthn_v1_ListCredentialsResponse")]
pub struct ListCredentialsResponse {
    /// The user's WebAuthn credentials for the domain.
    credentials: Vec<WebAuthnCredential>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.webauthn.register`](crate::consumer::webauthn::WebauthnApi::register).
#[doc(alias = "api_webauthn_v1_RegisterRequest")]
pub struct RegisterRequest [request] new(user_id: String, public_key_credential: Secret) {
    /// What the browser's WebAuthn call returned, as JSON text.
    public_key_credential: Secret,

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

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

typed_maps! { RegisterRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.webauthn.register`](crate::consumer::webauthn::WebauthnApi::register).
#[doc(alias = "api_webauthn_v1_RegisterResponse")]
pub struct RegisterResponse [user_outcome(session)] {
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

    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    webauthn_registration_id: String,
} }

object! {
/// The body of [`consumer.webauthn.register_start`](crate::consumer::webauthn::WebauthnApi::register_start).
#[doc(alias = "api_webauthn_v1_RegisterStartRequest")]
pub struct RegisterStartRequest [request] new(user_id: String, domain: String) {
    /// The kind of authenticator, `platform` or `cross-platform`; either will do when absent.
    authenticator_type: Option<String>,

    /// The domain that the passkey or security key is for, the `window.location.hostname` of the site.
    domain: String,

    /// The WebAuthn `user.displayName` to put into the options in place of Stytch's.
    override_display_name: Option<String>,

    /// The WebAuthn `user.id` to put into the options in place of Stytch's.
    override_id: Option<String>,

    /// The WebAuthn `user.name` to put into the options in place of Stytch's.
    override_name: Option<String>,

    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential, with a `residentKey` of `"required"` and a `userVerification` of `"preferred"`.
    return_passkey_credential_options: Option<bool>,

    /// Whether binary values in the options are to be base64url, as the browser's own `navigator.credentials.create` and `navigator.credentials.get` want them.
    use_base64_url_encoding: Option<bool>,

    /// The browser, as it names itself.
    user_agent: Option<String>,

    /// Identifies the user, who must be active; your `external_id` will do.
    user_id: String,
} }

object! {
/// The response of [`consumer.webauthn.register_start`](crate::consumer::webauthn::WebauthnApi::register_start).
#[doc(alias = "api_webauthn_v1_RegisterStartResponse")]
pub struct RegisterStartResponse {
    /// The options for the browser's `navigator.credentials.create`, as JSON text.
    public_key_credential_creation_options: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.webauthn.update`](crate::consumer::webauthn::WebauthnApi::update).
#[doc(alias = "api_webauthn_v1_UpdateRequest")]
pub struct UpdateRequest [request] new(name: String) {
    /// A name by which the user recognizes the passkey or security key.
    name: String,
} }

object! {
/// The response of [`consumer.webauthn.update`](crate::consumer::webauthn::WebauthnApi::update).
#[doc(alias = "api_webauthn_v1_UpdateResponse")]
pub struct UpdateResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The WebAuthn registration as it is now.
    webauthn_registration: Option<crate::consumer::users::WebAuthnRegistration>,
} }

object! {
/// The credential behind a WebAuthn registration of a user, with its public key.
#[doc(alias = "api_webauthn_v1_WebAuthnCredential")]
pub struct WebAuthnCredential {
    /// Identifies the credential within WebAuthn.
    credential_id: String,

    /// The public key of the credential, in base64.
    public_key: String,

    /// The kind of credential, such as `public-key`.
    type_: String as "type",

    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    webauthn_registration_id: String,
} }
