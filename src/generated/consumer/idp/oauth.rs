// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Consent of users to what connected apps ask for, by OAuth.
//!
//! | Operation | |
//! |---|---|
//! | [`authorize`](OauthApi::authorize) | Completes a connected app's authorization request with the user's decision and returns the redirect URI, with an authorization code when access is granted. |
//! | [`authorize_start`](OauthApi::authorize_start) | Checks a connected app's authorization request for a user and returns what a consent page has to show. |

use crate::wire::prelude::*;

resource! {
/// Consent of users to what connected apps ask for, by OAuth.
///
/// `client.consumer().idp().oauth()`
pub struct OauthApi: "consumer.idp.oauth" {}

/// Completes a connected app's authorization request with the user's decision and returns the redirect URI, with an authorization code when access is granted.
///
/// Pass on the query parameters of the app's request once [`consumer.idp.oauth.authorize_start`](crate::consumer::idp::oauth::OauthApi::authorize_start) has accepted them; `state`, `nonce` and `code_challenge` are wanted only here. Exactly one of `user_id`, `session_token` and `session_jwt` says which user decides. A session is tied to the authorization; without one the app cannot use [`consumer.sessions.exchange_access_token`](crate::consumer::sessions::SessionsApi::exchange_access_token) later.
///
/// Send the user to the `redirect_uri` of the response in either case. Its query has an `authorization_code` when access is granted, and otherwise an OAuth2.1 `error_code` for the app.
///
/// Stytch: <https://stytch.com/docs/api/connected-apps-oauth-authorize>
#[doc(alias = "api_idp_v1_idp_oauth_Authorize")]
POST "/v1/idp/oauth/authorize"
errors r#"- `connected_app_not_found`, `user_not_found`: nothing has the given id.
- `connected_app_supplied_redirect_url_not_found_in_client`: the app does not have the `redirect_uri`.
- `oauth_invalid_scope_requested`: the app or the person may not have one of the scopes.
- `pkce_required_for_idp_authorization_flow`: the app is public, so that it must send a `code_challenge`.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::consumer::idp::oauth::AuthorizeRequest;
let body = AuthorizeRequest::new(
    true,
    ["…"],
    "client-test-…",
    "https://app.example.com/in",
    "…",
);
let response = stytch.consumer().idp().oauth().authorize(body).await?;
"#
fn authorize(body: AuthorizeRequest) -> AuthorizeResponse;

/// Checks a connected app's authorization request for a user and returns what a consent page has to show. It grants nothing yet.
///
/// Pass on the query parameters of the app's request; `client_id`, `redirect_uri`, `response_type`, `scopes` and `prompt` are checked. The response has the app's public details in `client`, whether the user must be asked in `consent_required`, and in `scope_results` which of the scopes the user is able to grant. Ask the user where that is needed, then call [`consumer.idp.oauth.authorize`](crate::consumer::idp::oauth::OauthApi::authorize).
///
/// Exactly one of `user_id`, `session_token` and `session_jwt` says which user decides. A session is tied to the authorization; without one the app cannot use [`consumer.sessions.exchange_access_token`](crate::consumer::sessions::SessionsApi::exchange_access_token) later.
///
/// Stytch: <https://stytch.com/docs/api/connected-apps-oauth-authorize-start>
#[doc(alias = "api_idp_v1_idp_oauth_AuthorizeStart")]
POST "/v1/idp/oauth/authorize/start"
errors r#"- `connected_app_not_found`, `user_not_found`: nothing has the given id.
- `connected_app_supplied_redirect_url_not_found_in_client`: the app does not have the `redirect_uri`.
- `oauth_invalid_scope_requested`: the app or the person may not have one of the scopes.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::consumer::idp::oauth::AuthorizeStartRequest;
let body = AuthorizeStartRequest::new(
    "client-test-…",
    "https://app.example.com/in",
    "…",
    ["…"],
);
let response = stytch.consumer().idp().oauth().authorize_start(body).await?;
"#
fn authorize_start(body: AuthorizeStartRequest) -> AuthorizeStartResponse;
}

object! {
/// The body of [`consumer.idp.oauth.authorize`](crate::consumer::idp::oauth::OauthApi::authorize).
#[doc(alias = "api_idp_v1_idp_oauth_AuthorizeRequest")]
pub struct AuthorizeRequest [request] new(consent_granted: bool, scopes: Vec<String>, client_id: String, redirect_uri: String, response_type: String) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// Whether the person agreed to the access that the app asked for.
    consent_granted: bool,

    /// Comes back inside the ID token, so that the app can detect a replay.
    nonce: Option<String>,

    /// The `prompt` parameter of the app's OpenID Connect request, what the person is to be asked again, separated by spaces; only `consent` is supported.
    prompt: Option<String>,

    /// Where the person is sent back to, one of the app's redirect URLs and the one that the flow began with; required for the `authorization_code` grant.
    redirect_uri: String,

    /// The services that the tokens are meant for, as OAuth resource indicators.
    resources: Option<Vec<String>>,

    /// The OAuth 2.0 response type, `code` for the authorization code flow.
    response_type: String,

    /// The OAuth scopes that the app asks for.
    scopes: Vec<String>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Comes back unchanged with the redirect, so that the app knows the request for its own.
    state: Option<String>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.idp.oauth.authorize`](crate::consumer::idp::oauth::OauthApi::authorize).
#[doc(alias = "api_idp_v1_idp_oauth_AuthorizeResponse")]
pub struct AuthorizeResponse {
    /// The OAuth authorization code, which the app exchanges for tokens, once.
    authorization_code: Option<Secret>,

    /// Where the person is to be sent now.
    redirect_uri: Secret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.idp.oauth.authorize_start`](crate::consumer::idp::oauth::OauthApi::authorize_start).
#[doc(alias = "api_idp_v1_idp_oauth_AuthorizeStartRequest")]
pub struct AuthorizeStartRequest [request] new(client_id: String, redirect_uri: String, response_type: String, scopes: Vec<String>) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The `prompt` parameter of the app's OpenID Connect request, what the person is to be asked again, separated by spaces; only `consent` is supported.
    prompt: Option<String>,

    /// Where the person is sent back to, one of the app's redirect URLs and the one that the flow began with; required for the `authorization_code` grant.
    redirect_uri: String,

    /// The OAuth 2.0 response type, `code` for the authorization code flow.
    response_type: String,

    /// The OAuth scopes that the app asks for.
    scopes: Vec<String>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.idp.oauth.authorize_start`](crate::consumer::idp::oauth::OauthApi::authorize_start).
#[doc(alias = "api_idp_v1_idp_oauth_AuthorizeStartResponse")]
pub struct AuthorizeStartResponse {
    /// The connected app that asks for access.
    client: crate::connected_app::ConnectedAppPublic,

    /// Whether the person must be asked to agree before the app gets access.
    consent_required: bool,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// For each scope that the app asks for, whether it can be granted.
    scope_results: Vec<crate::consumer::idp::ScopeResult>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }
