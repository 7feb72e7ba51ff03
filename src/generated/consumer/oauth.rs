// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by Google, Apple and other providers.
//!
//! | Operation | |
//! |---|---|
//! | [`attach`](OauthApi::attach) | Creates a token that, given when an OAuth sign-in is started, links the provider's account to an existing user. |
//! | [`authenticate`](OauthApi::authenticate) | Verifies the token from an OAuth redirect, signs the user in and returns the provider's tokens. |

use crate::wire::prelude::*;

resource! {
/// Logins of users by Google, Apple and other providers.
///
/// `client.consumer().oauth()`
pub struct OauthApi: "consumer.oauth" {}

/// Creates a token that, given when an OAuth sign-in is started, links the provider's account to an existing user.
///
/// Start the sign-in of the same `provider` with the `oauth_attach_token`: it then counts as a login of this user, not as the sign-up of a new one. Exactly one of `user_id`, `session_token` and `session_jwt` names the user.
///
/// Most sign-ins do without: Stytch finds the user by what the provider has verified, such as an e-mail address. This is for providers that verify nothing or do not tell it: <https://stytch.com/docs/guides/oauth/email-behavior>.
///
/// Stytch: <https://stytch.com/docs/api/oauth-attach>
#[doc(alias = "api_oauth_v1_Attach")]
POST "/v1/oauth/attach"
errors r#"- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::oauth::AttachRequest;
let body = AttachRequest::new("…");
let response = stytch.consumer().oauth().attach(body).await?;
"#
fn attach(body: AttachRequest) -> AttachResponse;

/// Verifies the token from an OAuth redirect, signs the user in and returns the provider's tokens.
///
/// The `token` is in the query of the redirect, beside a `stytch_token_type` of `oauth`, as in `https://example.com/authenticate?stytch_token_type=oauth&token=rM_kw42…`; it must not have expired. Redirects: <https://stytch.com/docs/workspace-management/redirect-urls>. Success always begins a session with the provider; `provider_values` has its tokens, for calls to its API; an `id_token` comes only from OpenID Connect providers. A sign-in that was started with a `code_challenge` needs the `code_verifier`.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only. A session of another user is ignored; both `session_token` and `session_jwt` are an error.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/oauth/authenticate>
#[doc(alias = "api_oauth_v1_Authenticate")]
POST "/v1/oauth/authenticate"
errors r#"- `oauth_token_not_found`: the token is unknown, was used, or has expired.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::oauth::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.consumer().oauth().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`consumer.oauth.attach`](crate::consumer::oauth::OauthApi::attach).
#[doc(alias = "api_oauth_v1_AttachRequest")]
pub struct AttachRequest [request] new(provider: String) {
    /// The OAuth provider to attach, such as `google`.
    provider: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.oauth.attach`](crate::consumer::oauth::OauthApi::attach).
#[doc(alias = "api_oauth_v1_AttachResponse")]
pub struct AttachResponse {
    /// Given when an OAuth flow is started, attaches the account at the provider to this user; works once.
    oauth_attach_token: Secret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.oauth.authenticate`](crate::consumer::oauth::OauthApi::authenticate).
#[doc(alias = "api_oauth_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(token: Secret) {
    /// The PKCE code verifier, a random secret in base64url form, made for one flow, whose challenge was sent when the flow began. It shows that the flow ends on the device where it began.
    code_verifier: Option<Secret>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. It names a running session, in place of `session_token`, to add this sign-in to rather than begin another; give only one of the two. That of another user is ignored.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. It names a running session, in place of `session_jwt`, to add this sign-in to rather than begin another; give only one of the two. That of another user is ignored.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// The single-use token from the redirect that ends an OAuth sign-in.
    token: Secret,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.oauth.authenticate`](crate::consumer::oauth::OauthApi::authenticate).
#[doc(alias = "api_oauth_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(user_session)] {
    /// Identifies a user's account at an OAuth provider.
    oauth_user_registration_id: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Which OAuth provider it is.
    provider_type: String,

    /// What the provider issued, its tokens and their scopes.
    provider_values: ProviderValues,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    reset_sessions: bool,

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

    /// The user's session, a `Session` as in the responses of other logins, under a name that was kept for old clients.
    user_session: Option<crate::consumer::sessions::Session>,
} }

object! {
/// The tokens and scopes that the OAuth provider issued when a user signed in with it.
#[doc(alias = "api_oauth_v1_ProviderValues")]
pub struct ProviderValues {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Secret,

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>>,

    /// The [OpenID Connect](https://openid.net/foundation/) ID token, a JWT, that the provider issued for the person; its claims depend on the provider.
    id_token: Secret,

    /// Renews the `access_token` at the provider.
    refresh_token: Secret,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,
} }
