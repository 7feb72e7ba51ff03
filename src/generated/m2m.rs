// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Programs that log in by themselves, by OAuth client credentials.
//!
//! | Operation | |
//! |---|---|
//! | [`token`](M2mApi::token) | Issues an access token to an M2M client that gives its id and secret. |

use crate::wire::prelude::*;

pub mod clients;

resource! {
/// Programs that log in by themselves, by OAuth client credentials.
///
/// `client.m2m()`
pub struct M2mApi: "m2m" {
    clients: ClientsApi;
}

/// Issues an access token to an M2M client that gives its id and secret. No project credentials are sent.
///
/// A program that needs tokens again and again calls `token_source` instead, which keeps one and renews it in time.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/m2m/token/get-access-token>
POST "/v1/public/{project_id}/oauth2/token" [public, form]
errors r#"- `invalid_client`: the client is unknown or not active, or its secret is another one.
- `invalid_scope`: the client may not have one of the scopes."#
example r#"
use stytch_api::m2m::TokenRequest;
let body = TokenRequest::new("client-test-…", "…");
let response = stytch.m2m().token(body).await?;
"#
fn token(body: TokenRequest) -> TokenResponse;
}

object! {
/// An M2M client; of its secrets only the last four characters are seen.
#[doc(alias = "api_m2m_v1_M2MClient")]
pub struct M2mClient {
    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's name, for people to read.
    client_name: String,

    /// The last four characters of the client's secret.
    client_secret_last_four: String,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// The scopes that the client may be given in its tokens.
    scopes: Vec<String>,

    /// Whether the client is `active` or `inactive`.
    status: crate::m2m::clients::ClientStatus,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],
} }

typed_maps! { M2mClient {
    get trusted_metadata_as: trusted_metadata,
} }

object! {
/// An M2M client just created, with its secret, seen only then.
#[doc(alias = "api_m2m_v1_M2MClientWithClientSecret")]
pub struct M2mClientWithClientSecret {
    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's name, for people to read.
    client_name: String,

    /// The client's new secret, which cannot be read again later.
    client_secret: Secret,

    /// The last four characters of the client's secret.
    client_secret_last_four: String,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// The scopes that the client may be given in its tokens.
    scopes: Vec<String>,

    /// Whether the client is `active` or `inactive`.
    status: crate::m2m::clients::ClientStatus,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],
} }

typed_maps! { M2mClientWithClientSecret {
    get trusted_metadata_as: trusted_metadata,
} }

object! {
/// An M2M client whose secret rotation has just begun, with the next secret, seen only then.
#[doc(alias = "api_m2m_v1_M2MClientWithNextClientSecret")]
pub struct M2mClientWithNextClientSecret {
    /// What the client is for, in words for people.
    client_description: String,

    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's name, for people to read.
    client_name: String,

    /// The last four characters of the client's secret.
    client_secret_last_four: String,

    /// The client secret that takes over when the rotation is completed; it cannot be read again later.
    next_client_secret: Secret,

    /// The last four characters of the `next_client_secret`, the secret that is to take over; absent when no rotation is under way.
    next_client_secret_last_four: Option<String>,

    /// The scopes that the client may be given in its tokens.
    scopes: Vec<String>,

    /// Whether the client is `active` or `inactive`.
    status: crate::m2m::clients::ClientStatus,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],
} }

typed_maps! { M2mClientWithNextClientSecret {
    get trusted_metadata_as: trusted_metadata,
} }

search_filters! {
/// A condition of a search for M2M clients; [`m2m.M2mSearchQuery`](crate::m2m::M2mSearchQuery) combines them.
pub enum M2mSearchOperand {
    /// One of these clients.
    ClientId(Vec<String>) = "client_id",
    /// One of these names.
    ClientName(Vec<String>) = "client_name",
    /// One of these scopes.
    Scopes(Vec<String>) = "scopes",
} }

object! {
/// Which M2M clients to find: conditions, and how they combine.
#[doc(alias = "api_m2m_v1_M2MSearchQuery")]
pub struct M2mSearchQuery [request] new(operator: crate::shared::SearchOperator, operands: Vec<M2mSearchOperand>) {
    /// The conditions of the search.
    operands: Vec<M2mSearchOperand>,

    /// Whether all operands must match (`AND`) or any one of them (`OR`). In searches for organizations, members and users `OR` is deprecated and kept for old uses only; make several searches instead.
    operator: crate::shared::SearchOperator,
} }

search_query! { M2mSearchQuery: M2mSearchOperand }

object! {
/// How many M2M clients a search found, and where the next page begins.
#[doc(alias = "api_m2m_v1_ResultsMetadata")]
pub struct ResultsMetadata {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: Option<String>,

    /// How many results there are in all; always -1 where the workspace has totals switched off, which speeds searches up.
    total: i32,
} }

object! {
/// The body of [`m2m.token`](crate::m2m::M2mApi::token).
pub struct TokenRequest [request] new(client_id: String, client_secret: Secret) {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// The client's secret.
    client_secret: Secret,

    /// The OAuth 2.0 grant, which is `client_credentials`.
    grant_type: String = "client_credentials",

    /// The scopes wanted, separated by spaces.
    scope: Option<String>,
} }

object! {
/// The response of [`m2m.token`](crate::m2m::M2mApi::token).
pub struct TokenResponse {
    /// The access token of the M2M client, a JWT.
    access_token: Secret [strict],

    /// How long the token is valid, in seconds.
    expires_in: i64,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: Option<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: Option<i32>,

    /// How the access token is presented, `bearer`.
    token_type: String,
} }
