// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Consent of members to what connected apps ask for, by OAuth.
//!
//! | Operation | |
//! |---|---|
//! | [`authorize`](OauthApi::authorize) | Completes a connected app's authorization request with the member's decision and returns the redirect URI, with an authorization code when access is granted. |
//! | [`authorize_start`](OauthApi::authorize_start) | Checks a connected app's authorization request for a member and returns what a consent page has to show. |

use crate::wire::prelude::*;

resource! {
/// Consent of members to what connected apps ask for, by OAuth.
///
/// `client.b2b().idp().oauth()`
pub struct OauthApi: "b2b.idp.oauth" {}

/// Completes a connected app's authorization request with the member's decision and returns the redirect URI, with an authorization code when access is granted.
///
/// Pass on the query parameters of the app's request once [`b2b.idp.oauth.authorize_start`](crate::b2b::idp::oauth::OauthApi::authorize_start) has accepted them; `state`, `nonce` and `code_challenge` are wanted only here. Exactly one of `organization_id` with `member_id`, `session_token` and `session_jwt` says which member decides. A session is tied to the authorization; without one the app cannot use [`b2b.sessions.exchange_access_token`](crate::b2b::sessions::SessionsApi::exchange_access_token) later.
///
/// Send the member to the `redirect_uri` of the response in either case. Its query has an `authorization_code` when access is granted, and otherwise an OAuth2.1 `error_code` for the app.
///
/// Stytch: <https://stytch.com/docs/b2b/api/connected-apps-oauth-authorize>
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_Authorize")]
POST "/v1/b2b/idp/oauth/authorize"
errors r#"- `connected_app_not_allowed_for_org`: the organization does not allow the app.
- `connected_app_not_found`, `member_not_found`, `organization_not_found`: nothing has the given id.
- `connected_app_supplied_redirect_url_not_found_in_client`: the app does not have the `redirect_uri`.
- `oauth_invalid_scope_requested`: the app or the person may not have one of the scopes.
- `pkce_required_for_idp_authorization_flow`: the app is public, so that it must send a `code_challenge`.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::idp::oauth::AuthorizeRequest;
let body = AuthorizeRequest::new(
    true,
    ["…"],
    "client-test-…",
    "https://app.example.com/in",
    "…",
);
let response = stytch.b2b().idp().oauth().authorize(body).await?;
"#
fn authorize(body: AuthorizeRequest) -> AuthorizeResponse;

/// Checks a connected app's authorization request for a member and returns what a consent page has to show. It grants nothing yet.
///
/// Pass on the query parameters of the app's request; `client_id`, `redirect_uri`, `response_type`, `scopes` and `prompt` are checked. The response has the app's public details in `client`, whether the member must be asked in `consent_required`, and in `scope_results` which of the scopes the member is able to grant. Ask the member where that is needed, then call [`b2b.idp.oauth.authorize`](crate::b2b::idp::oauth::OauthApi::authorize).
///
/// Exactly one of `organization_id` with `member_id`, `session_token` and `session_jwt` says which member decides. A session is tied to the authorization; without one the app cannot use [`b2b.sessions.exchange_access_token`](crate::b2b::sessions::SessionsApi::exchange_access_token) later.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/start-oauth-authorization>
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStart")]
POST "/v1/b2b/idp/oauth/authorize/start"
errors r#"- `connected_app_not_allowed_for_org`: the organization does not allow the app.
- `connected_app_not_found`, `member_not_found`, `organization_not_found`: nothing has the given id.
- `connected_app_supplied_redirect_url_not_found_in_client`: the app does not have the `redirect_uri`.
- `oauth_invalid_scope_requested`: the app or the person may not have one of the scopes.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::idp::oauth::AuthorizeStartRequest;
let body = AuthorizeStartRequest::new(
    "client-test-…",
    "https://app.example.com/in",
    "…",
    ["…"],
);
let response = stytch.b2b().idp().oauth().authorize_start(body).await?;
"#
fn authorize_start(body: AuthorizeStartRequest) -> AuthorizeStartResponse;
}

object! {
/// The body of [`b2b.idp.oauth.authorize`](crate::b2b::idp::oauth::OauthApi::authorize).
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeRequest")]
pub struct AuthorizeRequest [request] new(consent_granted: bool, scopes: Vec<String>, client_id: String, redirect_uri: String, response_type: String) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// Whether the person agreed to the access that the app asked for.
    consent_granted: bool,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,

    /// Comes back inside the ID token, so that the app can detect a replay.
    nonce: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: Option<String>,

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
} }

object! {
/// The response of [`b2b.idp.oauth.authorize`](crate::b2b::idp::oauth::OauthApi::authorize).
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeResponse")]
pub struct AuthorizeResponse {
    /// The OAuth authorization code, which the app exchanges for tokens, once.
    authorization_code: Option<Secret>,

    /// Where the person is to be sent now, with an `authorization_code` in the query when access is granted.
    redirect_uri: Secret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.idp.oauth.authorize_start`](crate::b2b::idp::oauth::OauthApi::authorize_start).
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStartRequest")]
pub struct AuthorizeStartRequest [request] new(client_id: String, redirect_uri: String, response_type: String, scopes: Vec<String>) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: Option<String>,

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
} }

object! {
/// The response of [`b2b.idp.oauth.authorize_start`](crate::b2b::idp::oauth::OauthApi::authorize_start).
#[doc(alias = "api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStartResponse")]
pub struct AuthorizeStartResponse {
    /// The connected app that asks for access.
    client: crate::connected_app::ConnectedAppPublic,

    /// Whether the person must be asked to agree before the app gets access.
    consent_required: bool,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// For each scope that the app asks for, whether it can be granted.
    scope_results: Vec<crate::b2b::idp::ScopeResult>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
