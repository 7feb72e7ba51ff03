// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Connected apps: creating, changing and deleting them.
//!
//! | Operation | |
//! |---|---|
//! | [`create`](ClientsApi::create) | Creates a connected app. |
//! | [`delete`](ClientsApi::delete) | Deletes a connected app. |
//! | [`get`](ClientsApi::get) | Returns a connected app, with no more of its client secret than the last four characters. |
//! | [`search`](ClientsApi::search) | Lists the project's connected apps, a page at a time. |
//! | [`update`](ClientsApi::update) | Changes the given settings of a connected app and leaves the others as they are. |

use crate::wire::prelude::*;

pub mod secrets;

resource! {
/// Connected apps: creating, changing and deleting them.
///
/// `client.connected_app().clients()`
pub struct ClientsApi: "connected_app.clients" {
    secrets: SecretsApi;
}

/// Creates a connected app.
///
/// Where `client_type` is `first_party` or `third_party`, the app has a `client_secret`, which is whole only in this response, so keep it somewhere safe: Stytch has no more than a hash of it. If it is lost, [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) makes another.
///
/// Stytch: <https://stytch.com/docs/api/connected-apps-create>
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_Create")]
POST "/v1/connected_apps/clients"
errors r#"- `connected_app_redirect_url_must_use_https_scheme`: a redirect URL is not allowed. There is a type that begins like this one for each reason.
- `jwt_template_invalid_json`, `jwt_template_invalid_tag`: a template does not make JSON, or has an unknown tag.
- `too_many_connected_apps`: the project has as many apps as it may have."#
example r#"
use stytch_api::connected_app::clients::CreateRequest;
let body = CreateRequest::new(
    stytch_api::connected_app::clients::ClientType::FirstParty,
);
let response = stytch.connected_app().clients().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Deletes a connected app.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_Delete")]
DELETE "/v1/connected_apps/clients/{client_id}"
errors r#"- `connected_app_not_found`: nothing has the given id."#
example r#"
let response = stytch.connected_app().clients().delete("client-test-…").await?;
"#
fn delete(client_id: &str) -> DeleteResponse;

/// Returns a connected app, with no more of its client secret than the last four characters.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_Get")]
GET "/v1/connected_apps/clients/{client_id}"
errors r#"- `connected_app_not_found`: nothing has the given id."#
example r#"
let response = stytch.connected_app().clients().get("client-test-…").await?;
"#
fn get(client_id: &str) -> GetResponse;

/// Lists the project's connected apps, a page at a time. There are no filters yet.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_Search")]
POST "/v1/connected_apps/clients/search" [idempotent]
pages search_pages(body, connected_apps: crate::connected_app::ConnectedApp, |page| page.results_metadata.next_cursor.as_deref())
example r#"
use stytch_api::connected_app::clients::SearchRequest;
let body = SearchRequest::new();
let response = stytch.connected_app().clients().search(body).await?;
"#
fn search(body: SearchRequest) -> SearchResponse;

/// Changes the given settings of a connected app and leaves the others as they are.
///
/// The id and the type of the app stay what they are. Its secret is changed with [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_Update")]
PUT "/v1/connected_apps/clients/{client_id}"
errors r#"- `connected_app_not_found`: nothing has the given id.
- `connected_app_redirect_url_must_use_https_scheme`: a redirect URL is not allowed. There is a type that begins like this one for each reason.
- `jwt_template_invalid_json`, `jwt_template_invalid_tag`: a template does not make JSON, or has an unknown tag."#
example r#"
use stytch_api::connected_app::clients::UpdateRequest;
let body = UpdateRequest::new();
let response = stytch
    .connected_app()
    .clients()
    .update("client-test-…", body)
    .await?;
"#
fn update(client_id: &str, body: UpdateRequest) -> UpdateResponse;
}

open_enum! {
/// Whether a connected app is your own or a third party's, and whether it is a public client, which keeps no secret.
#[doc(alias = "api_connectedapps_v1_CreateRequestClientType")]
pub enum ClientType {
    FirstParty = "first_party",
    FirstPartyPublic = "first_party_public",
    ThirdParty = "third_party",
    ThirdPartyPublic = "third_party_public",
} }

object! {
/// The body of [`connected_app.clients.create`](crate::connected_app::clients::ClientsApi::create).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_CreateRequest")]
pub struct CreateRequest [request] new(client_type: ClientType) {
    /// An audience of your own for the access tokens that are issued to the app.
    access_token_custom_audience: Option<String>,

    /// How long the access tokens issued to the app are valid, in minutes; 60 minutes unless it is set.
    access_token_expiry_minutes: Option<i32>,

    /// The template for the custom claims of the access tokens issued to the app, as the text of a JSON object.
    access_token_template_content: Option<String>,

    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    bypass_consent_for_offline_access: Option<bool>,

    /// What the client is for, in words for people.
    client_description: Option<String>,

    /// The client's name, for people to read.
    client_name: Option<String>,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: ClientType,

    /// Whether the access tokens of a first-party app can be exchanged for a session.
    full_access_allowed: Option<bool>,

    /// The template for the custom claims of the ID tokens issued to the app.
    id_token_template_content: Option<String>,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// Where the app may have people sent after they log out.
    post_logout_redirect_urls: Option<Vec<String>>,

    /// Where the app may have people sent back to after authorization.
    redirect_urls: Option<Vec<String>>,
} }

object! {
/// The response of [`connected_app.clients.create`](crate::connected_app::clients::ClientsApi::create).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_CreateResponse")]
pub struct CreateResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedAppWithClientSecret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`connected_app.clients.delete`](crate::connected_app::clients::ClientsApi::delete).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies a client, either an M2M client or a connected app.
    client_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`connected_app.clients.get`](crate::connected_app::clients::ClientsApi::get).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_GetResponse")]
pub struct GetResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`connected_app.clients.search`](crate::connected_app::clients::ClientsApi::search).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_SearchRequest")]
pub struct SearchRequest [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },
} }

object! {
/// The response of [`connected_app.clients.search`](crate::connected_app::clients::ClientsApi::search).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_SearchResponse")]
pub struct SearchResponse {
    /// The connected apps.
    connected_apps: Vec<crate::connected_app::ConnectedApp>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How many results there are, and where the next page begins.
    results_metadata: crate::connected_app::ResultsMetadata,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`connected_app.clients.update`](crate::connected_app::clients::ClientsApi::update).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// An audience of your own for the access tokens that are issued to the app.
    access_token_custom_audience: Option<String>,

    /// How long the access tokens issued to the app are valid, in minutes; 60 minutes unless it is set.
    access_token_expiry_minutes: Option<i32>,

    /// The template for the custom claims of the access tokens issued to the app, as the text of a JSON object.
    access_token_template_content: Option<String>,

    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    bypass_consent_for_offline_access: Option<bool>,

    /// What the client is for, in words for people.
    client_description: Option<String>,

    /// The client's name, for people to read.
    client_name: Option<String>,

    /// Whether the access tokens of a first-party app can be exchanged for a session.
    full_access_allowed: Option<bool>,

    /// The template for the custom claims of the ID tokens issued to the app.
    id_token_template_content: Option<String>,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// Where the app may have people sent after they log out.
    post_logout_redirect_urls: Option<Vec<String>>,

    /// Where the app may have people sent back to after authorization.
    redirect_urls: Option<Vec<String>>,
} }

object! {
/// The response of [`connected_app.clients.update`](crate::connected_app::clients::ClientsApi::update).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_UpdateResponse")]
pub struct UpdateResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
