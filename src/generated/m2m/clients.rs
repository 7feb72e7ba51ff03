// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! M2M clients: creating, changing and deleting them.
//!
//! | Operation | |
//! |---|---|
//! | [`create`](ClientsApi::create) | Creates an M2M client, with an id and a secret that Stytch makes or that you bring along from elsewhere. |
//! | [`delete`](ClientsApi::delete) | Deletes an M2M client, which gets no more access tokens. |
//! | [`get`](ClientsApi::get) | Returns an M2M client, with no more of its client secret than the last four characters. |
//! | [`search`](ClientsApi::search) | Searches the project's M2M clients, a page at a time. |
//! | [`update`](ClientsApi::update) | Changes the given settings of an M2M client and leaves the others as they are. |

use crate::wire::prelude::*;

pub mod secrets;

resource! {
/// M2M clients: creating, changing and deleting them.
///
/// `client.m2m().clients()`
pub struct ClientsApi: "m2m.clients" {
    secrets: SecretsApi;
}

/// Creates an M2M client, with an id and a secret that Stytch makes or that you bring along from elsewhere.
///
/// The `client_id` must be unique among the project's clients. The `client_secret` is whole only in this response, so keep it somewhere safe: Stytch has no more than a hash of it. If it is lost, [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) makes another.
#[doc(alias = "api_m2m_v1_m2m_clients_Create")]
POST "/v1/m2m/clients"
errors r#"- `duplicate_m2m_client_id`: there is a client with this id.
- `insecure_m2m_client_secret`, `m2m_client_invalid_client_id`, `m2m_client_invalid_client_secret`: the id or the secret has not the form of one, or the secret is too easily guessed.
- `invalid_m2m_client_scope`, `too_many_m2m_client_scopes`: a scope has not the form of one, or there are too many.
- `too_many_m2m_clients_for_billing_tier`: the project has as many clients as it may have."#
example r#"
use stytch_api::m2m::clients::CreateRequest;
let body = CreateRequest::new(["…"]);
let response = stytch.m2m().clients().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Deletes an M2M client, which gets no more access tokens.
///
/// Those that it has stay valid until they expire. Where that is too long, verify tokens with a low [`max_token_age`](https://stytch.com/docs/api/authenticate-m2m-token).
#[doc(alias = "api_m2m_v1_m2m_clients_Delete")]
DELETE "/v1/m2m/clients/{client_id}"
errors r#"- `m2m_client_not_found`: nothing has the given id."#
example r#"
let response = stytch.m2m().clients().delete("client-test-…").await?;
"#
fn delete(client_id: &str) -> DeleteResponse;

/// Returns an M2M client, with no more of its client secret than the last four characters.
#[doc(alias = "api_m2m_v1_m2m_clients_Get")]
GET "/v1/m2m/clients/{client_id}"
errors r#"- `m2m_client_not_found`: nothing has the given id."#
example r#"
let response = stytch.m2m().clients().get("client-test-…").await?;
"#
fn get(client_id: &str) -> GetResponse;

/// Searches the project's M2M clients, a page at a time. Without a `query`, or with an empty one, it finds all.
///
/// Filters are `client_id` (any of several), `client_name` (the exact name) and `scopes` (clients that have one of them).
#[doc(alias = "api_m2m_v1_m2m_clients_Search")]
POST "/v1/m2m/clients/search" [idempotent]
pages search_pages(body, m2m_clients: crate::m2m::M2mClient, |page| page.results_metadata.next_cursor.as_deref())
errors r#"- `m2m_search_filter_name_not_recognized`: no filter has this name. There is a type that begins like this one for each mistake in a query."#
example r#"
use stytch_api::m2m::clients::SearchRequest;
let body = SearchRequest::new()
    .query(
        stytch_api::m2m::M2mSearchQuery::and([
            stytch_api::m2m::M2mSearchOperand::ClientId(
                vec!["client-test-…".into()],
            ),
        ]),
    );
let response = stytch.m2m().clients().search(body).await?;
"#
fn search(body: SearchRequest) -> SearchResponse;

/// Changes the given settings of an M2M client and leaves the others as they are.
///
/// With the `status` `inactive` the client gets no more access tokens until it is `active` again. Those that it has stay valid until they expire. Where that is too long, verify tokens with a low [`max_token_age`](https://stytch.com/docs/api/authenticate-m2m-token).
#[doc(alias = "api_m2m_v1_m2m_clients_Update")]
PUT "/v1/m2m/clients/{client_id}"
errors r#"- `invalid_m2m_client_scope`, `too_many_m2m_client_scopes`: a scope has not the form of one, or there are too many.
- `invalid_m2m_client_status`: `status` is neither `active` nor `inactive`.
- `m2m_client_not_found`: nothing has the given id."#
example r#"
use stytch_api::m2m::clients::UpdateRequest;
let body = UpdateRequest::new();
let response = stytch.m2m().clients().update("client-test-…", body).await?;
"#
fn update(client_id: &str, body: UpdateRequest) -> UpdateResponse;
}

open_enum! {
/// Whether an M2M client is active.
#[doc(alias = "api_m2m_v1_UpdateRequestStatus")]
pub enum ClientStatus {
    Active = "active",
    Inactive = "inactive",
} }

object! {
/// The body of [`m2m.clients.create`](crate::m2m::clients::ClientsApi::create).
#[doc(alias = "api_m2m_v1_m2m_clients_CreateRequest")]
pub struct CreateRequest [request] new(scopes: Vec<String>) {
    /// What the client is for, in words for people.
    client_description: Option<String>,

    /// An id of your choice, which no other client of the project has; without it Stytch makes one.
    client_id: Option<String>,

    /// The client's name, for people to read.
    client_name: Option<String>,

    /// A secret of your choice, which must be hard to guess; without it Stytch makes one. At least 8 characters.
    client_secret: Option<Secret> where { min: 8 },

    /// The scopes that the client may be given in its tokens.
    scopes: Vec<String>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of [`m2m.clients.create`](crate::m2m::clients::ClientsApi::create).
#[doc(alias = "api_m2m_v1_m2m_clients_CreateResponse")]
pub struct CreateResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClientWithClientSecret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`m2m.clients.delete`](crate::m2m::clients::ClientsApi::delete).
#[doc(alias = "api_m2m_v1_m2m_clients_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`m2m.clients.get`](crate::m2m::clients::ClientsApi::get).
#[doc(alias = "api_m2m_v1_m2m_clients_GetResponse")]
pub struct GetResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClient,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`m2m.clients.search`](crate::m2m::clients::ClientsApi::search).
#[doc(alias = "api_m2m_v1_m2m_clients_SearchRequest")]
pub struct SearchRequest [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },

    /// What to search for; everything when left out or without operands.
    query: Option<crate::m2m::M2mSearchQuery>,
} }

object! {
/// The response of [`m2m.clients.search`](crate::m2m::clients::ClientsApi::search).
#[doc(alias = "api_m2m_v1_m2m_clients_SearchResponse")]
pub struct SearchResponse {
    /// The M2M clients.
    m2m_clients: Vec<crate::m2m::M2mClient>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How many results there are, and where the next page begins.
    results_metadata: crate::m2m::ResultsMetadata,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`m2m.clients.update`](crate::m2m::clients::ClientsApi::update).
#[doc(alias = "api_m2m_v1_m2m_clients_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// What the client is for, in words for people.
    client_description: Option<String>,

    /// The client's name, for people to read.
    client_name: Option<String>,

    /// The scopes that the client may be given in its tokens.
    scopes: Option<Vec<String>>,

    /// Whether the client is to be `active` or `inactive`.
    status: Option<ClientStatus>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { UpdateRequest {
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of [`m2m.clients.update`](crate::m2m::clients::ClientsApi::update).
#[doc(alias = "api_m2m_v1_m2m_clients_UpdateResponse")]
pub struct UpdateResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClient,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
