// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `m2m.clients`.
/// `m2m.clients.secrets`.
pub mod secrets;
/// The operations of `m2m.clients`.
#[derive(Clone, Copy, Debug)]
pub struct ClientsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ClientsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `m2m.clients.secrets`.
    #[must_use]
    pub fn secrets(self) -> secrets::SecretsApi<'c> {
        secrets::SecretsApi::new(self.client)
    }
    /// Creates an M2M client. The whole client secret appears only in this response.
    ///
    /// `POST /v1/m2m/clients`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.m2m_clients_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Deletes an M2M client. Access tokens already issued stay valid until they expire.
    ///
    /// `DELETE /v1/m2m/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(self, client_id: &str) -> Result<DeleteResponse, crate::Error> {
        let answer = self.client.m2m_clients_delete(client_id).await?;
        Ok(answer.into_inner())
    }
    /// Returns an M2M client, with no more of its client secret than the last four characters.
    ///
    /// `GET /v1/m2m/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, client_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.m2m_clients_get(client_id).await?;
        Ok(answer.into_inner())
    }
    /// Searches the project's M2M clients, a page at a time.
    ///
    /// `POST /v1/m2m/clients/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: SearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self.client.m2m_clients_search(&body).await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::search`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn search_pages(self, body: SearchRequest) -> crate::Pages<'c, SearchResponse> {
        crate::Pages::new(
            body.cursor.clone(),
            move |cursor| {
                let mut body = body.clone();
                body.cursor = cursor;
                Box::pin(async move { self.search(body).await })
            },
        )
    }
    /// Changes the given settings of an M2M client and leaves the others as they are. Making it inactive leaves access tokens already issued valid until they expire.
    ///
    /// `PUT /v1/m2m/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        client_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self.client.m2m_clients_update(client_id, &body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl ClientsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["secrets", rest @ ..] => {
                Box::pin(self.secrets().dispatch(rest, arguments)).await
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["delete"] => {
                let client_id = arguments.text("client_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&client_id).await?)
            }
            ["get"] => {
                let client_id = arguments.text("client_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&client_id).await?)
            }
            ["search"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.search(body).await?)
            }
            ["update"] => {
                let client_id = arguments.text("client_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(&client_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// Whether an M2M client is active.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl ClientStatus {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["active", "inactive"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "active" => Self::Active,
                "inactive" => Self::Inactive,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(ClientStatus, "m2m.clients.ClientStatus");
/// The body of `m2m.clients.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// What the client is for, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_description: Option<String>,
    /// Identifies a client, either an M2M client or a connected app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The client's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// A secret of your choice; without it Stytch makes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Secret>,
    /// The scopes that the client may be given in its tokens.
    pub scopes: Vec<String>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            client_description: None,
            client_id: None,
            client_name: None,
            client_secret: None,
            scopes: scopes.into_iter().map(Into::into).collect(),
            trusted_metadata: None,
        }
    }
    /// What the client is for, in words for people.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = Some(client_description.into());
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self
    }
    /// A secret of your choice; without it Stytch makes one.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// The scopes that the client may be given in its tokens.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            scopes: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "m2m.clients.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.optional_text(&mut self.client_description),
            "client_id" => field.optional_text(&mut self.client_id),
            "client_name" => field.optional_text(&mut self.client_name),
            "client_secret" => field.optional(&mut self.client_secret),
            "scopes" => field.promised(0).list(&mut self.scopes),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `m2m.clients.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The M2M client.
    pub m2m_client: crate::m2m::M2mClientWithClientSecret,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// The M2M client.
    #[must_use]
    pub fn m2m_client(
        mut self,
        m2m_client: impl Into<crate::m2m::M2mClientWithClientSecret>,
    ) -> Self {
        self.m2m_client = m2m_client.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            m2m_client: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "m2m.clients.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("m2m_client"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "m2m_client" => field.promised(1).value(&mut self.m2m_client),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The answer of `m2m.clients.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.DeleteResponse")
)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteResponse {
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for DeleteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteResponse {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteResponse {
    const NAME: &'static str = "m2m.clients.DeleteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(1).text(&mut self.client_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteResponse);
/// The answer of `m2m.clients.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The M2M client.
    pub m2m_client: crate::m2m::M2mClient,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The M2M client.
    #[must_use]
    pub fn m2m_client(mut self, m2m_client: impl Into<crate::m2m::M2mClient>) -> Self {
        self.m2m_client = m2m_client.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetResponse {
    fn blank() -> Self {
        Self {
            m2m_client: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "m2m.clients.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("m2m_client"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "m2m_client" => field.promised(1).value(&mut self.m2m_client),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The body of `m2m.clients.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.SearchRequest")
)]
#[non_exhaustive]
pub struct SearchRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// What to search for; everything when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<crate::m2m::M2mSearchQuery>,
}
impl SearchRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            limit: None,
            query: None,
        }
    }
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// The most results that one page may hold.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// What to search for; everything when left out.
    #[must_use]
    pub fn query(mut self, query: impl Into<crate::m2m::M2mSearchQuery>) -> Self {
        self.query = Some(query.into());
        self
    }
}
impl Default for SearchRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for SearchRequest {
    fn blank() -> Self {
        Self {
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
            query: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchRequest {
    const NAME: &'static str = "m2m.clients.SearchRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            "query" => field.optional(&mut self.query),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchRequest);
/// The answer of `m2m.clients.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.SearchResponse")
)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The M2M clients.
    pub m2m_clients: Vec<crate::m2m::M2mClient>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How many results there are, and where the next page begins.
    pub results_metadata: crate::m2m::ResultsMetadata,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SearchResponse {
    /// The M2M clients.
    #[must_use]
    pub fn m2m_clients(
        mut self,
        m2m_clients: impl IntoIterator<Item = crate::m2m::M2mClient>,
    ) -> Self {
        self.m2m_clients = m2m_clients.into_iter().collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// How many results there are, and where the next page begins.
    #[must_use]
    pub fn results_metadata(
        mut self,
        results_metadata: impl Into<crate::m2m::ResultsMetadata>,
    ) -> Self {
        self.results_metadata = results_metadata.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for SearchResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SearchResponse {
    fn blank() -> Self {
        Self {
            m2m_clients: crate::decode::blank(),
            request_id: crate::decode::blank(),
            results_metadata: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchResponse {
    const NAME: &'static str = "m2m.clients.SearchResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("m2m_clients"),
        crate::decode::Promise::lax("results_metadata"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "m2m_clients" => field.promised(1).list(&mut self.m2m_clients),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "results_metadata" => field.promised(2).value(&mut self.results_metadata),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchResponse);
impl crate::paging::Page for SearchResponse {
    type Item = crate::m2m::M2mClient;
    fn next_cursor(&self) -> Option<&str> {
        self.results_metadata.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<crate::m2m::M2mClient> {
        self.m2m_clients
    }
}
/// The body of `m2m.clients.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// What the client is for, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_description: Option<String>,
    /// The client's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// The scopes that the client may be given in its tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Whether the client is to be `active` or `inactive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ClientStatus>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_description: None,
            client_name: None,
            scopes: None,
            status: None,
            trusted_metadata: None,
        }
    }
    /// What the client is for, in words for people.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = Some(client_description.into());
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self
    }
    /// The scopes that the client may be given in its tokens.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
    /// Whether the client is to be `active` or `inactive`.
    #[must_use]
    pub fn status(mut self, status: impl Into<ClientStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl Default for UpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateRequest {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_name: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "m2m.clients.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.optional_text(&mut self.client_description),
            "client_name" => field.optional_text(&mut self.client_name),
            "scopes" => field.optional_list(&mut self.scopes),
            "status" => field.optional_open(&mut self.status),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `m2m.clients.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.clients.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The M2M client.
    pub m2m_client: crate::m2m::M2mClient,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateResponse {
    /// The M2M client.
    #[must_use]
    pub fn m2m_client(mut self, m2m_client: impl Into<crate::m2m::M2mClient>) -> Self {
        self.m2m_client = m2m_client.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for UpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateResponse {
    fn blank() -> Self {
        Self {
            m2m_client: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "m2m.clients.UpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("m2m_client"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "m2m_client" => field.promised(1).value(&mut self.m2m_client),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ClientStatus>("m2m.clients.ClientStatus"),
    crate::registry::Type::of::<CreateRequest>("m2m.clients.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("m2m.clients.CreateResponse"),
    crate::registry::Type::of::<DeleteResponse>("m2m.clients.DeleteResponse"),
    crate::registry::Type::of::<GetResponse>("m2m.clients.GetResponse"),
    crate::registry::Type::of::<SearchRequest>("m2m.clients.SearchRequest"),
    crate::registry::Type::of::<SearchResponse>("m2m.clients.SearchResponse"),
    crate::registry::Type::of::<UpdateRequest>("m2m.clients.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("m2m.clients.UpdateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.clients.create",
    method: "POST",
    path: "/v1/m2m/clients",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.clients.delete",
    method: "DELETE",
    path: "/v1/m2m/clients/{client_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.clients.get",
    method: "GET",
    path: "/v1/m2m/clients/{client_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static SEARCH: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.clients.search",
    method: "POST",
    path: "/v1/m2m/clients/search",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.clients.update",
    method: "PUT",
    path: "/v1/m2m/clients/{client_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE,
    &DELETE,
    &GET,
    &SEARCH,
    &UPDATE,
];
impl crate::raw::Client {
    /// `POST /v1/m2m/clients`
    pub async fn m2m_clients_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `DELETE /v1/m2m/clients/{client_id}`
    pub async fn m2m_clients_delete<'a>(
        &'a self,
        client_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[client_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `GET /v1/m2m/clients/{client_id}`
    pub async fn m2m_clients_get<'a>(
        &'a self,
        client_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[client_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `POST /v1/m2m/clients/search`
    pub async fn m2m_clients_search<'a>(
        &'a self,
        body: &'a SearchRequest,
    ) -> Result<ResponseValue<SearchResponse>, crate::Error> {
        let request = self.request(&SEARCH, &[]).json(&body);
        self.send(&SEARCH, request).await?.decode()
    }
    /// `PUT /v1/m2m/clients/{client_id}`
    pub async fn m2m_clients_update<'a>(
        &'a self,
        client_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[client_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
