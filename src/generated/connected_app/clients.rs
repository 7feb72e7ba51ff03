// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `connected_app.clients`.
/// `connected_app.clients.secrets`.
pub mod secrets;
/// The operations of `connected_app.clients`.
#[derive(Clone, Copy, Debug)]
pub struct ClientsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ClientsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `connected_app.clients.secrets`.
    #[must_use]
    pub fn secrets(self) -> secrets::SecretsApi<'c> {
        secrets::SecretsApi::new(self.client)
    }
    /// Creates a connected app. A client secret, where its type has one, appears whole only in this response.
    ///
    /// `POST /v1/connected_apps/clients`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.connected_app_clients_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Deletes a connected app.
    ///
    /// `DELETE /v1/connected_apps/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(self, client_id: &str) -> Result<DeleteResponse, crate::Error> {
        let answer = self.client.connected_app_clients_delete(client_id).await?;
        Ok(answer.into_inner())
    }
    /// Returns a connected app, with no more of its client secret than the last four characters.
    ///
    /// `GET /v1/connected_apps/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, client_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.connected_app_clients_get(client_id).await?;
        Ok(answer.into_inner())
    }
    /// Lists the project's connected apps, a page at a time.
    ///
    /// `POST /v1/connected_apps/clients/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: SearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self.client.connected_app_clients_search(&body).await?;
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
    /// Changes the given settings of a connected app and leaves the others as they are.
    ///
    /// `PUT /v1/connected_apps/clients/{client_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        client_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self.client.connected_app_clients_update(client_id, &body).await?;
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
/// Whether a connected app is your own or a third party's, and whether it is a public client, which keeps no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientType {
    /// `first_party`
    FirstParty,
    /// `first_party_public`
    FirstPartyPublic,
    /// `third_party`
    ThirdParty,
    /// `third_party_public`
    ThirdPartyPublic,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl ClientType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "first_party",
        "first_party_public",
        "third_party",
        "third_party_public",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FirstParty => "first_party",
            Self::FirstPartyPublic => "first_party_public",
            Self::ThirdParty => "third_party",
            Self::ThirdPartyPublic => "third_party_public",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "first_party" => Self::FirstParty,
                "first_party_public" => Self::FirstPartyPublic,
                "third_party" => Self::ThirdParty,
                "third_party_public" => Self::ThirdPartyPublic,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(ClientType, "connected_app.clients.ClientType");
/// The body of `connected_app.clients.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// An audience of your own for the access tokens that are issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    /// How long the access tokens issued to the app are valid, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_expiry_minutes: Option<i32>,
    /// The template for the custom claims of the access tokens issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_template_content: Option<String>,
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_consent_for_offline_access: Option<bool>,
    /// What the client is for, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_description: Option<String>,
    /// The client's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: ClientType,
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_access_allowed: Option<bool>,
    /// The template for the custom claims of the ID tokens issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_template_content: Option<String>,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Where the app may have people sent after they log out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_logout_redirect_urls: Option<Vec<String>>,
    /// Where the app may have people sent back to after authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_urls: Option<Vec<String>>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(client_type: impl Into<ClientType>) -> Self {
        Self {
            access_token_custom_audience: None,
            access_token_expiry_minutes: None,
            access_token_template_content: None,
            bypass_consent_for_offline_access: None,
            client_description: None,
            client_name: None,
            client_type: client_type.into(),
            full_access_allowed: None,
            id_token_template_content: None,
            logo_url: None,
            post_logout_redirect_urls: None,
            redirect_urls: None,
        }
    }
    /// An audience of your own for the access tokens that are issued to the app.
    #[must_use]
    pub fn access_token_custom_audience(
        mut self,
        access_token_custom_audience: impl Into<String>,
    ) -> Self {
        self.access_token_custom_audience = Some(access_token_custom_audience.into());
        self
    }
    /// How long the access tokens issued to the app are valid, in minutes.
    #[must_use]
    pub fn access_token_expiry_minutes(
        mut self,
        access_token_expiry_minutes: i32,
    ) -> Self {
        self.access_token_expiry_minutes = Some(access_token_expiry_minutes);
        self
    }
    /// The template for the custom claims of the access tokens issued to the app.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = Some(access_token_template_content.into());
        self
    }
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = Some(bypass_consent_for_offline_access);
        self
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
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<ClientType>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = Some(full_access_allowed);
        self
    }
    /// The template for the custom claims of the ID tokens issued to the app.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = Some(id_token_template_content.into());
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// Where the app may have people sent after they log out.
    #[must_use]
    pub fn post_logout_redirect_urls(
        mut self,
        post_logout_redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_urls = Some(
            post_logout_redirect_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Where the app may have people sent back to after authorization.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = Some(redirect_urls.into_iter().map(Into::into).collect());
        self
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            access_token_custom_audience: crate::decode::blank(),
            access_token_expiry_minutes: crate::decode::blank(),
            access_token_template_content: crate::decode::blank(),
            bypass_consent_for_offline_access: crate::decode::blank(),
            client_description: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_type: crate::decode::blank(),
            full_access_allowed: crate::decode::blank(),
            id_token_template_content: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            post_logout_redirect_urls: crate::decode::blank(),
            redirect_urls: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "connected_app.clients.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("client_type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token_custom_audience" => {
                field.optional_text(&mut self.access_token_custom_audience)
            }
            "access_token_expiry_minutes" => {
                field.optional(&mut self.access_token_expiry_minutes)
            }
            "access_token_template_content" => {
                field.optional_text(&mut self.access_token_template_content)
            }
            "bypass_consent_for_offline_access" => {
                field.optional(&mut self.bypass_consent_for_offline_access)
            }
            "client_description" => field.optional_text(&mut self.client_description),
            "client_name" => field.optional_text(&mut self.client_name),
            "client_type" => field.promised(0).open(&mut self.client_type),
            "full_access_allowed" => field.optional(&mut self.full_access_allowed),
            "id_token_template_content" => {
                field.optional_text(&mut self.id_token_template_content)
            }
            "logo_url" => field.optional_text(&mut self.logo_url),
            "post_logout_redirect_urls" => {
                field.optional_list(&mut self.post_logout_redirect_urls)
            }
            "redirect_urls" => field.optional_list(&mut self.redirect_urls),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `connected_app.clients.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedAppWithClientSecret,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedAppWithClientSecret>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "connected_app.clients.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The answer of `connected_app.clients.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.DeleteResponse")
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
    const NAME: &'static str = "connected_app.clients.DeleteResponse";
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
/// The answer of `connected_app.clients.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedApp,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedApp>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "connected_app.clients.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The body of `connected_app.clients.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.SearchRequest")
)]
#[non_exhaustive]
pub struct SearchRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}
impl SearchRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None, limit: None }
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
        }
    }
}
impl crate::decode::Object for SearchRequest {
    const NAME: &'static str = "connected_app.clients.SearchRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchRequest);
/// The answer of `connected_app.clients.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.SearchResponse")
)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The connected apps.
    pub connected_apps: Vec<crate::connected_app::ConnectedApp>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How many results there are, and where the next page begins.
    pub results_metadata: crate::connected_app::ResultsMetadata,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SearchResponse {
    /// The connected apps.
    #[must_use]
    pub fn connected_apps(
        mut self,
        connected_apps: impl IntoIterator<Item = crate::connected_app::ConnectedApp>,
    ) -> Self {
        self.connected_apps = connected_apps.into_iter().collect();
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
        results_metadata: impl Into<crate::connected_app::ResultsMetadata>,
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
            connected_apps: crate::decode::blank(),
            request_id: crate::decode::blank(),
            results_metadata: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchResponse {
    const NAME: &'static str = "connected_app.clients.SearchResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_apps"),
        crate::decode::Promise::lax("results_metadata"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_apps" => field.promised(1).list(&mut self.connected_apps),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "results_metadata" => field.promised(2).value(&mut self.results_metadata),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchResponse);
impl crate::paging::Page for SearchResponse {
    type Item = crate::connected_app::ConnectedApp;
    fn next_cursor(&self) -> Option<&str> {
        self.results_metadata.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<crate::connected_app::ConnectedApp> {
        self.connected_apps
    }
}
/// The body of `connected_app.clients.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// An audience of your own for the access tokens that are issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    /// How long the access tokens issued to the app are valid, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_expiry_minutes: Option<i32>,
    /// The template for the custom claims of the access tokens issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_template_content: Option<String>,
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_consent_for_offline_access: Option<bool>,
    /// What the client is for, in words for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_description: Option<String>,
    /// The client's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_access_allowed: Option<bool>,
    /// The template for the custom claims of the ID tokens issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_template_content: Option<String>,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Where the app may have people sent after they log out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_logout_redirect_urls: Option<Vec<String>>,
    /// Where the app may have people sent back to after authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_urls: Option<Vec<String>>,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            access_token_custom_audience: None,
            access_token_expiry_minutes: None,
            access_token_template_content: None,
            bypass_consent_for_offline_access: None,
            client_description: None,
            client_name: None,
            full_access_allowed: None,
            id_token_template_content: None,
            logo_url: None,
            post_logout_redirect_urls: None,
            redirect_urls: None,
        }
    }
    /// An audience of your own for the access tokens that are issued to the app.
    #[must_use]
    pub fn access_token_custom_audience(
        mut self,
        access_token_custom_audience: impl Into<String>,
    ) -> Self {
        self.access_token_custom_audience = Some(access_token_custom_audience.into());
        self
    }
    /// How long the access tokens issued to the app are valid, in minutes.
    #[must_use]
    pub fn access_token_expiry_minutes(
        mut self,
        access_token_expiry_minutes: i32,
    ) -> Self {
        self.access_token_expiry_minutes = Some(access_token_expiry_minutes);
        self
    }
    /// The template for the custom claims of the access tokens issued to the app.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = Some(access_token_template_content.into());
        self
    }
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = Some(bypass_consent_for_offline_access);
        self
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
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = Some(full_access_allowed);
        self
    }
    /// The template for the custom claims of the ID tokens issued to the app.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = Some(id_token_template_content.into());
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// Where the app may have people sent after they log out.
    #[must_use]
    pub fn post_logout_redirect_urls(
        mut self,
        post_logout_redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_urls = Some(
            post_logout_redirect_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Where the app may have people sent back to after authorization.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = Some(redirect_urls.into_iter().map(Into::into).collect());
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
            access_token_custom_audience: crate::decode::blank(),
            access_token_expiry_minutes: crate::decode::blank(),
            access_token_template_content: crate::decode::blank(),
            bypass_consent_for_offline_access: crate::decode::blank(),
            client_description: crate::decode::blank(),
            client_name: crate::decode::blank(),
            full_access_allowed: crate::decode::blank(),
            id_token_template_content: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            post_logout_redirect_urls: crate::decode::blank(),
            redirect_urls: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "connected_app.clients.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token_custom_audience" => {
                field.optional_text(&mut self.access_token_custom_audience)
            }
            "access_token_expiry_minutes" => {
                field.optional(&mut self.access_token_expiry_minutes)
            }
            "access_token_template_content" => {
                field.optional_text(&mut self.access_token_template_content)
            }
            "bypass_consent_for_offline_access" => {
                field.optional(&mut self.bypass_consent_for_offline_access)
            }
            "client_description" => field.optional_text(&mut self.client_description),
            "client_name" => field.optional_text(&mut self.client_name),
            "full_access_allowed" => field.optional(&mut self.full_access_allowed),
            "id_token_template_content" => {
                field.optional_text(&mut self.id_token_template_content)
            }
            "logo_url" => field.optional_text(&mut self.logo_url),
            "post_logout_redirect_urls" => {
                field.optional_list(&mut self.post_logout_redirect_urls)
            }
            "redirect_urls" => field.optional_list(&mut self.redirect_urls),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `connected_app.clients.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedApp,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedApp>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "connected_app.clients.UpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ClientType>("connected_app.clients.ClientType"),
    crate::registry::Type::of::<CreateRequest>("connected_app.clients.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("connected_app.clients.CreateResponse"),
    crate::registry::Type::of::<DeleteResponse>("connected_app.clients.DeleteResponse"),
    crate::registry::Type::of::<GetResponse>("connected_app.clients.GetResponse"),
    crate::registry::Type::of::<SearchRequest>("connected_app.clients.SearchRequest"),
    crate::registry::Type::of::<SearchResponse>("connected_app.clients.SearchResponse"),
    crate::registry::Type::of::<UpdateRequest>("connected_app.clients.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("connected_app.clients.UpdateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.create",
    method: "POST",
    path: "/v1/connected_apps/clients",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.delete",
    method: "DELETE",
    path: "/v1/connected_apps/clients/{client_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.get",
    method: "GET",
    path: "/v1/connected_apps/clients/{client_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static SEARCH: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.search",
    method: "POST",
    path: "/v1/connected_apps/clients/search",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.update",
    method: "PUT",
    path: "/v1/connected_apps/clients/{client_id}",
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
    /// `POST /v1/connected_apps/clients`
    pub async fn connected_app_clients_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `DELETE /v1/connected_apps/clients/{client_id}`
    pub async fn connected_app_clients_delete<'a>(
        &'a self,
        client_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[client_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `GET /v1/connected_apps/clients/{client_id}`
    pub async fn connected_app_clients_get<'a>(
        &'a self,
        client_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[client_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `POST /v1/connected_apps/clients/search`
    pub async fn connected_app_clients_search<'a>(
        &'a self,
        body: &'a SearchRequest,
    ) -> Result<ResponseValue<SearchResponse>, crate::Error> {
        let request = self.request(&SEARCH, &[]).json(&body);
        self.send(&SEARCH, request).await?.decode()
    }
    /// `PUT /v1/connected_apps/clients/{client_id}`
    pub async fn connected_app_clients_update<'a>(
        &'a self,
        client_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[client_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
