// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The tokens of connected apps, of members and users alike.
//!
//! | Operation | |
//! |---|---|
//! | [`introspect`](IdpApi::introspect) | Tells whether an access token or refresh token is still active and returns its claims. |

use crate::wire::prelude::*;

resource! {
/// The tokens of connected apps, of members and users alike.
///
/// `client.idp()`
pub struct IdpApi: "idp" {}

/// Tells whether an access token or refresh token is still active and returns its claims. No project credentials are sent.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/connected-apps/methods/introspect-token>
POST "/v1/public/{project_id}/oauth2/introspect" [public, form]
errors r#"- `invalid_client`: the client is unknown or not active, or its secret is another one."#
example r#"
use stytch_api::idp::IntrospectRequest;
let body = IntrospectRequest::new("…", "client-test-…");
let response = stytch.idp().introspect(body).await?;
"#
fn introspect(body: IntrospectRequest) -> IntrospectResponse;
}

object! {
/// The body of [`idp.introspect`](crate::idp::IdpApi::introspect).
pub struct IntrospectRequest [request] new(token: Secret, client_id: String) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's secret.
    client_secret: Option<Secret>,

    /// The access or refresh token to examine.
    token: Secret,

    /// What kind of token it probably is.
    token_type_hint: Option<TokenType>,
} }

object! {
/// The response of [`idp.introspect`](crate::idp::IdpApi::introspect).
pub struct IntrospectResponse {
    /// Whether the token is valid.
    active: bool [strict],

    /// Whom the token is meant for.
    aud: Vec<String> [optional],

    /// Identifies a client, either an M2M client or a connected app.
    client_id: Option<String>,

    /// When the token stops being valid, in Unix seconds.
    exp: Option<i64>,

    /// The organization that the token's subject is a member of.
    organization: Option<OrganizationClaim> as "https://stytch.com/organization",

    /// When the token was issued, in Unix seconds.
    iat: Option<i64>,

    /// Who issued the token.
    iss: Option<String>,

    /// Identifies the token.
    jti: Option<String>,

    /// From when the token is valid, in Unix seconds.
    nbf: Option<i64>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: Option<String>,

    /// The token's scopes, separated by spaces.
    scope: Option<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: Option<i32>,

    /// Whom the token stands for, by id.
    sub: Option<String>,

    /// What kind of token it is.
    token_type: Option<TokenType>,

    extra: Map<String, Value> [rest],
} }

object! {
/// The organization that a token belongs to, as a claim of the token.
pub struct OrganizationClaim {
    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: Option<String>,

    /// The organization's short name for use in URLs.
    slug: Option<String>,
} }

open_enum! {
/// Whether a token is an access token or a refresh token.
pub enum TokenType {
    AccessToken = "access_token",
    RefreshToken = "refresh_token",
} }
