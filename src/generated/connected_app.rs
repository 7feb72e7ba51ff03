// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `connected_app`.
/// `connected_app.clients`.
pub mod clients;
/// The operations of `connected_app`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectedAppApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ConnectedAppApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `connected_app.clients`.
    #[must_use]
    pub fn clients(self) -> clients::ClientsApi<'c> {
        clients::ClientsApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl ConnectedAppApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["clients", rest @ ..] => {
                Box::pin(self.clients().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `connected_app`.
    #[must_use]
    pub fn connected_app(&self) -> ConnectedAppApi<'_> {
        ConnectedAppApi::new(self.raw())
    }
}
/// `connected_app.ConnectedApp`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedApp")
)]
#[non_exhaustive]
pub struct ConnectedApp {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    pub access_token_expiry_minutes: i32,
    pub access_token_template_content: String,
    pub bypass_consent_for_offline_access: bool,
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    pub client_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_last_four: Option<String>,
    pub client_type: String,
    pub creation_method: String,
    pub full_access_allowed: bool,
    pub id_token_template_content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    pub post_logout_redirect_urls: Vec<String>,
    pub redirect_urls: Vec<String>,
    pub status: String,
}
impl ConnectedApp {
    /// Sets `access_token_custom_audience`.
    #[must_use]
    pub fn access_token_custom_audience(
        mut self,
        access_token_custom_audience: impl Into<String>,
    ) -> Self {
        self.access_token_custom_audience = Some(access_token_custom_audience.into());
        self
    }
    /// Sets `access_token_expiry_minutes`.
    #[must_use]
    pub fn access_token_expiry_minutes(
        mut self,
        access_token_expiry_minutes: i32,
    ) -> Self {
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// Sets `access_token_template_content`.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Sets `bypass_consent_for_offline_access`.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// Sets `client_description`.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Sets `client_id_metadata_url`.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// Sets `client_name`.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// Sets `client_secret_last_four`.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = Some(client_secret_last_four.into());
        self
    }
    /// Sets `client_type`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Sets `creation_method`.
    #[must_use]
    pub fn creation_method(mut self, creation_method: impl Into<String>) -> Self {
        self.creation_method = creation_method.into();
        self
    }
    /// Sets `full_access_allowed`.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// Sets `id_token_template_content`.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Sets `logo_url`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// Sets `next_client_secret_last_four`.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Sets `post_logout_redirect_urls`.
    #[must_use]
    pub fn post_logout_redirect_urls(
        mut self,
        post_logout_redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_urls = post_logout_redirect_urls
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `redirect_urls`.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ConnectedApp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedApp {
    fn blank() -> Self {
        Self {
            access_token_custom_audience: crate::decode::blank(),
            access_token_expiry_minutes: crate::decode::blank(),
            access_token_template_content: crate::decode::blank(),
            bypass_consent_for_offline_access: crate::decode::blank(),
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_id_metadata_url: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            client_type: crate::decode::blank(),
            creation_method: crate::decode::blank(),
            full_access_allowed: crate::decode::blank(),
            id_token_template_content: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            post_logout_redirect_urls: crate::decode::blank(),
            redirect_urls: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedApp {
    const NAME: &'static str = "connected_app.ConnectedApp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("full_access_allowed"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("redirect_urls"),
        crate::decode::Promise::lax("access_token_expiry_minutes"),
        crate::decode::Promise::lax("access_token_template_content"),
        crate::decode::Promise::lax("post_logout_redirect_urls"),
        crate::decode::Promise::lax("bypass_consent_for_offline_access"),
        crate::decode::Promise::lax("creation_method"),
        crate::decode::Promise::lax("id_token_template_content"),
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
                field.promised(7).value(&mut self.access_token_expiry_minutes)
            }
            "access_token_template_content" => {
                field.promised(8).text(&mut self.access_token_template_content)
            }
            "bypass_consent_for_offline_access" => {
                field.promised(10).value(&mut self.bypass_consent_for_offline_access)
            }
            "client_description" => field.promised(2).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_id_metadata_url" => {
                field.optional_text(&mut self.client_id_metadata_url)
            }
            "client_name" => field.promised(1).text(&mut self.client_name),
            "client_secret_last_four" => {
                field.optional_text(&mut self.client_secret_last_four)
            }
            "client_type" => field.promised(5).text(&mut self.client_type),
            "creation_method" => field.promised(11).text(&mut self.creation_method),
            "full_access_allowed" => {
                field.promised(4).value(&mut self.full_access_allowed)
            }
            "id_token_template_content" => {
                field.promised(12).text(&mut self.id_token_template_content)
            }
            "logo_url" => field.optional_text(&mut self.logo_url),
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "post_logout_redirect_urls" => {
                field.promised(9).list(&mut self.post_logout_redirect_urls)
            }
            "redirect_urls" => field.promised(6).list(&mut self.redirect_urls),
            "status" => field.promised(3).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedApp);
/// `connected_app.ConnectedAppPublic`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppPublic")
)]
#[non_exhaustive]
pub struct ConnectedAppPublic {
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    pub client_name: String,
    pub client_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
}
impl ConnectedAppPublic {
    /// Sets `client_description`.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Sets `client_name`.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// Sets `client_type`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Sets `logo_url`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}
impl Default for ConnectedAppPublic {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedAppPublic {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_type: crate::decode::blank(),
            logo_url: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedAppPublic {
    const NAME: &'static str = "connected_app.ConnectedAppPublic";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("client_type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.promised(2).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_name" => field.promised(1).text(&mut self.client_name),
            "client_type" => field.promised(3).text(&mut self.client_type),
            "logo_url" => field.optional_text(&mut self.logo_url),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedAppPublic);
/// `connected_app.ConnectedAppWithClientSecret`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppWithClientSecret")
)]
#[non_exhaustive]
pub struct ConnectedAppWithClientSecret {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    pub access_token_expiry_minutes: i32,
    pub access_token_template_content: String,
    pub bypass_consent_for_offline_access: bool,
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    pub client_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_last_four: Option<String>,
    pub client_type: String,
    pub full_access_allowed: bool,
    pub id_token_template_content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    pub post_logout_redirect_urls: Vec<String>,
    pub redirect_urls: Vec<String>,
    pub status: String,
}
impl ConnectedAppWithClientSecret {
    /// Sets `access_token_custom_audience`.
    #[must_use]
    pub fn access_token_custom_audience(
        mut self,
        access_token_custom_audience: impl Into<String>,
    ) -> Self {
        self.access_token_custom_audience = Some(access_token_custom_audience.into());
        self
    }
    /// Sets `access_token_expiry_minutes`.
    #[must_use]
    pub fn access_token_expiry_minutes(
        mut self,
        access_token_expiry_minutes: i32,
    ) -> Self {
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// Sets `access_token_template_content`.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Sets `bypass_consent_for_offline_access`.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// Sets `client_description`.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Sets `client_id_metadata_url`.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// Sets `client_name`.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `client_secret_last_four`.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = Some(client_secret_last_four.into());
        self
    }
    /// Sets `client_type`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Sets `full_access_allowed`.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// Sets `id_token_template_content`.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Sets `logo_url`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// Sets `next_client_secret_last_four`.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Sets `post_logout_redirect_urls`.
    #[must_use]
    pub fn post_logout_redirect_urls(
        mut self,
        post_logout_redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_urls = post_logout_redirect_urls
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `redirect_urls`.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ConnectedAppWithClientSecret {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedAppWithClientSecret {
    fn blank() -> Self {
        Self {
            access_token_custom_audience: crate::decode::blank(),
            access_token_expiry_minutes: crate::decode::blank(),
            access_token_template_content: crate::decode::blank(),
            bypass_consent_for_offline_access: crate::decode::blank(),
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_id_metadata_url: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            client_type: crate::decode::blank(),
            full_access_allowed: crate::decode::blank(),
            id_token_template_content: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            post_logout_redirect_urls: crate::decode::blank(),
            redirect_urls: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedAppWithClientSecret {
    const NAME: &'static str = "connected_app.ConnectedAppWithClientSecret";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("full_access_allowed"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("redirect_urls"),
        crate::decode::Promise::lax("access_token_expiry_minutes"),
        crate::decode::Promise::lax("access_token_template_content"),
        crate::decode::Promise::lax("post_logout_redirect_urls"),
        crate::decode::Promise::lax("bypass_consent_for_offline_access"),
        crate::decode::Promise::lax("id_token_template_content"),
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
                field.promised(7).value(&mut self.access_token_expiry_minutes)
            }
            "access_token_template_content" => {
                field.promised(8).text(&mut self.access_token_template_content)
            }
            "bypass_consent_for_offline_access" => {
                field.promised(10).value(&mut self.bypass_consent_for_offline_access)
            }
            "client_description" => field.promised(2).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_id_metadata_url" => {
                field.optional_text(&mut self.client_id_metadata_url)
            }
            "client_name" => field.promised(1).text(&mut self.client_name),
            "client_secret" => field.optional(&mut self.client_secret),
            "client_secret_last_four" => {
                field.optional_text(&mut self.client_secret_last_four)
            }
            "client_type" => field.promised(5).text(&mut self.client_type),
            "full_access_allowed" => {
                field.promised(4).value(&mut self.full_access_allowed)
            }
            "id_token_template_content" => {
                field.promised(11).text(&mut self.id_token_template_content)
            }
            "logo_url" => field.optional_text(&mut self.logo_url),
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "post_logout_redirect_urls" => {
                field.promised(9).list(&mut self.post_logout_redirect_urls)
            }
            "redirect_urls" => field.promised(6).list(&mut self.redirect_urls),
            "status" => field.promised(3).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedAppWithClientSecret);
/// `connected_app.ConnectedAppWithNextClientSecret`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppWithNextClientSecret")
)]
#[non_exhaustive]
pub struct ConnectedAppWithNextClientSecret {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    pub access_token_expiry_minutes: i32,
    pub access_token_template_content: String,
    pub bypass_consent_for_offline_access: bool,
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    pub client_name: String,
    pub client_secret_last_four: String,
    pub client_type: String,
    pub full_access_allowed: bool,
    pub id_token_template_content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    pub next_client_secret: crate::Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    pub post_logout_redirect_urls: Vec<String>,
    pub redirect_urls: Vec<String>,
    pub status: String,
}
impl ConnectedAppWithNextClientSecret {
    /// Sets `access_token_custom_audience`.
    #[must_use]
    pub fn access_token_custom_audience(
        mut self,
        access_token_custom_audience: impl Into<String>,
    ) -> Self {
        self.access_token_custom_audience = Some(access_token_custom_audience.into());
        self
    }
    /// Sets `access_token_expiry_minutes`.
    #[must_use]
    pub fn access_token_expiry_minutes(
        mut self,
        access_token_expiry_minutes: i32,
    ) -> Self {
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// Sets `access_token_template_content`.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Sets `bypass_consent_for_offline_access`.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// Sets `client_description`.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Sets `client_id_metadata_url`.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// Sets `client_name`.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// Sets `client_secret_last_four`.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = client_secret_last_four.into();
        self
    }
    /// Sets `client_type`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Sets `full_access_allowed`.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// Sets `id_token_template_content`.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Sets `logo_url`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// Sets `next_client_secret`.
    #[must_use]
    pub fn next_client_secret(
        mut self,
        next_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.next_client_secret = next_client_secret.into();
        self
    }
    /// Sets `next_client_secret_last_four`.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Sets `post_logout_redirect_urls`.
    #[must_use]
    pub fn post_logout_redirect_urls(
        mut self,
        post_logout_redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_logout_redirect_urls = post_logout_redirect_urls
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `redirect_urls`.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ConnectedAppWithNextClientSecret {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedAppWithNextClientSecret {
    fn blank() -> Self {
        Self {
            access_token_custom_audience: crate::decode::blank(),
            access_token_expiry_minutes: crate::decode::blank(),
            access_token_template_content: crate::decode::blank(),
            bypass_consent_for_offline_access: crate::decode::blank(),
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_id_metadata_url: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            client_type: crate::decode::blank(),
            full_access_allowed: crate::decode::blank(),
            id_token_template_content: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            next_client_secret: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            post_logout_redirect_urls: crate::decode::blank(),
            redirect_urls: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedAppWithNextClientSecret {
    const NAME: &'static str = "connected_app.ConnectedAppWithNextClientSecret";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("client_secret_last_four"),
        crate::decode::Promise::lax("full_access_allowed"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("redirect_urls"),
        crate::decode::Promise::lax("next_client_secret"),
        crate::decode::Promise::lax("access_token_expiry_minutes"),
        crate::decode::Promise::lax("access_token_template_content"),
        crate::decode::Promise::lax("post_logout_redirect_urls"),
        crate::decode::Promise::lax("bypass_consent_for_offline_access"),
        crate::decode::Promise::lax("id_token_template_content"),
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
                field.promised(9).value(&mut self.access_token_expiry_minutes)
            }
            "access_token_template_content" => {
                field.promised(10).text(&mut self.access_token_template_content)
            }
            "bypass_consent_for_offline_access" => {
                field.promised(12).value(&mut self.bypass_consent_for_offline_access)
            }
            "client_description" => field.promised(2).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_id_metadata_url" => {
                field.optional_text(&mut self.client_id_metadata_url)
            }
            "client_name" => field.promised(1).text(&mut self.client_name),
            "client_secret_last_four" => {
                field.promised(4).text(&mut self.client_secret_last_four)
            }
            "client_type" => field.promised(6).text(&mut self.client_type),
            "full_access_allowed" => {
                field.promised(5).value(&mut self.full_access_allowed)
            }
            "id_token_template_content" => {
                field.promised(13).text(&mut self.id_token_template_content)
            }
            "logo_url" => field.optional_text(&mut self.logo_url),
            "next_client_secret" => field.promised(8).value(&mut self.next_client_secret),
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "post_logout_redirect_urls" => {
                field.promised(11).list(&mut self.post_logout_redirect_urls)
            }
            "redirect_urls" => field.promised(7).list(&mut self.redirect_urls),
            "status" => field.promised(3).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedAppWithNextClientSecret);
/// `connected_app.ResultsMetadata`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ResultsMetadata")
)]
#[non_exhaustive]
pub struct ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// How many results there are in all.
    pub total: i32,
}
impl ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
    /// How many results there are in all.
    #[must_use]
    pub fn total(mut self, total: i32) -> Self {
        self.total = total;
        self
    }
}
impl Default for ResultsMetadata {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResultsMetadata {
    fn blank() -> Self {
        Self {
            next_cursor: crate::decode::blank(),
            total: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResultsMetadata {
    const NAME: &'static str = "connected_app.ResultsMetadata";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("total"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "next_cursor" => field.optional_text(&mut self.next_cursor),
            "total" => field.promised(0).value(&mut self.total),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResultsMetadata);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ConnectedApp>("connected_app.ConnectedApp"),
    crate::registry::Type::of::<ConnectedAppPublic>("connected_app.ConnectedAppPublic"),
    crate::registry::Type::of::<
        ConnectedAppWithClientSecret,
    >("connected_app.ConnectedAppWithClientSecret"),
    crate::registry::Type::of::<
        ConnectedAppWithNextClientSecret,
    >("connected_app.ConnectedAppWithNextClientSecret"),
    crate::registry::Type::of::<ResultsMetadata>("connected_app.ResultsMetadata"),
];
