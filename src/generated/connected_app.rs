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
/// A connected app with its settings; of its client secrets only the last four characters are seen.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedApp")
)]
#[non_exhaustive]
pub struct ConnectedApp {
    /// An audience of your own for the access tokens that are issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    /// How long the access tokens issued to the app are valid, in minutes.
    pub access_token_expiry_minutes: i32,
    /// The template for the custom claims of the access tokens issued to the app.
    pub access_token_template_content: String,
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    pub bypass_consent_for_offline_access: bool,
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// Where the app's client id metadata document lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The last four characters of the client's secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_last_four: Option<String>,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// How the app came to be registered.
    pub creation_method: String,
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    pub full_access_allowed: bool,
    /// The template for the custom claims of the ID tokens issued to the app.
    pub id_token_template_content: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// Where the app may have people sent after they log out.
    pub post_logout_redirect_urls: Vec<String>,
    /// Where the app may have people sent back to after authorization.
    pub redirect_urls: Vec<String>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ConnectedApp {
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
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// The template for the custom claims of the access tokens issued to the app.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// What the client is for, in words for people.
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
    /// Where the app's client id metadata document lies.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = Some(client_secret_last_four.into());
        self
    }
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// How the app came to be registered.
    #[must_use]
    pub fn creation_method(mut self, creation_method: impl Into<String>) -> Self {
        self.creation_method = creation_method.into();
        self
    }
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// The template for the custom claims of the ID tokens issued to the app.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Where the app may have people sent after they log out.
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
    /// Where the app may have people sent back to after authorization.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// The state it is in, such as `active`.
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
/// The part of a connected app that anyone asked to grant it access may see.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppPublic")
)]
#[non_exhaustive]
pub struct ConnectedAppPublic {
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
}
impl ConnectedAppPublic {
    /// What the client is for, in words for people.
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
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Where the app's logo lies.
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
/// A connected app just created, with its client secret, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppWithClientSecret")
)]
#[non_exhaustive]
pub struct ConnectedAppWithClientSecret {
    /// An audience of your own for the access tokens that are issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    /// How long the access tokens issued to the app are valid, in minutes.
    pub access_token_expiry_minutes: i32,
    /// The template for the custom claims of the access tokens issued to the app.
    pub access_token_template_content: String,
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    pub bypass_consent_for_offline_access: bool,
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// Where the app's client id metadata document lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The app's new secret, which cannot be read again later; public apps have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Secret>,
    /// The last four characters of the client's secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_last_four: Option<String>,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    pub full_access_allowed: bool,
    /// The template for the custom claims of the ID tokens issued to the app.
    pub id_token_template_content: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// Where the app may have people sent after they log out.
    pub post_logout_redirect_urls: Vec<String>,
    /// Where the app may have people sent back to after authorization.
    pub redirect_urls: Vec<String>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ConnectedAppWithClientSecret {
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
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// The template for the custom claims of the access tokens issued to the app.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// What the client is for, in words for people.
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
    /// Where the app's client id metadata document lies.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The app's new secret, which cannot be read again later; public apps have none.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = Some(client_secret_last_four.into());
        self
    }
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// The template for the custom claims of the ID tokens issued to the app.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Where the app may have people sent after they log out.
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
    /// Where the app may have people sent back to after authorization.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// The state it is in, such as `active`.
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
/// A connected app whose secret rotation has just begun, with the next client secret, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.ConnectedAppWithNextClientSecret")
)]
#[non_exhaustive]
pub struct ConnectedAppWithNextClientSecret {
    /// An audience of your own for the access tokens that are issued to the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_custom_audience: Option<String>,
    /// How long the access tokens issued to the app are valid, in minutes.
    pub access_token_expiry_minutes: i32,
    /// The template for the custom claims of the access tokens issued to the app.
    pub access_token_template_content: String,
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    pub bypass_consent_for_offline_access: bool,
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// Where the app's client id metadata document lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_url: Option<String>,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The last four characters of the client's secret.
    pub client_secret_last_four: String,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    pub full_access_allowed: bool,
    /// The template for the custom claims of the ID tokens issued to the app.
    pub id_token_template_content: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The client secret that takes over when the rotation is completed.
    pub next_client_secret: crate::Secret,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// Where the app may have people sent after they log out.
    pub post_logout_redirect_urls: Vec<String>,
    /// Where the app may have people sent back to after authorization.
    pub redirect_urls: Vec<String>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ConnectedAppWithNextClientSecret {
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
        self.access_token_expiry_minutes = access_token_expiry_minutes;
        self
    }
    /// The template for the custom claims of the access tokens issued to the app.
    #[must_use]
    pub fn access_token_template_content(
        mut self,
        access_token_template_content: impl Into<String>,
    ) -> Self {
        self.access_token_template_content = access_token_template_content.into();
        self
    }
    /// Whether a first-party app gets the `offline_access` scope without asking the person.
    #[must_use]
    pub fn bypass_consent_for_offline_access(
        mut self,
        bypass_consent_for_offline_access: bool,
    ) -> Self {
        self.bypass_consent_for_offline_access = bypass_consent_for_offline_access;
        self
    }
    /// What the client is for, in words for people.
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
    /// Where the app's client id metadata document lies.
    #[must_use]
    pub fn client_id_metadata_url(
        mut self,
        client_id_metadata_url: impl Into<String>,
    ) -> Self {
        self.client_id_metadata_url = Some(client_id_metadata_url.into());
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = client_secret_last_four.into();
        self
    }
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Whether the access tokens of a first-party app can be exchanged for a session.
    #[must_use]
    pub fn full_access_allowed(mut self, full_access_allowed: bool) -> Self {
        self.full_access_allowed = full_access_allowed;
        self
    }
    /// The template for the custom claims of the ID tokens issued to the app.
    #[must_use]
    pub fn id_token_template_content(
        mut self,
        id_token_template_content: impl Into<String>,
    ) -> Self {
        self.id_token_template_content = id_token_template_content.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The client secret that takes over when the rotation is completed.
    #[must_use]
    pub fn next_client_secret(
        mut self,
        next_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.next_client_secret = next_client_secret.into();
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// Where the app may have people sent after they log out.
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
    /// Where the app may have people sent back to after authorization.
    #[must_use]
    pub fn redirect_urls(
        mut self,
        redirect_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_urls = redirect_urls.into_iter().map(Into::into).collect();
        self
    }
    /// The state it is in, such as `active`.
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
/// How many connected apps a search found, and where the next page begins.
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
