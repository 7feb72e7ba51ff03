// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso.oidc`.
/// The operations of `b2b.sso.oidc`.
#[derive(Clone, Copy, Debug)]
pub struct OidcApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OidcApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates an OIDC connection for an organization. It works only once `update_connection` has added the identity provider's details.
    ///
    /// `POST /v1/b2b/sso/oidc/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        organization_id: &str,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_oidc_create_connection(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of an OIDC connection and leaves the others as they are. A new issuer's metadata fills in URLs that are not given.
    ///
    /// `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        organization_id: &str,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_oidc_update_connection(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OidcApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.create_connection(&organization_id, body).await?,
                )
            }
            ["update_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&organization_id, &connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.sso.oidc`.
#[derive(Clone, Copy, Debug)]
pub struct MemberOidcApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberOidcApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Creates an OIDC connection for an organization. It works only once `update_connection` has added the identity provider's details.
    ///
    /// `POST /v1/b2b/sso/oidc/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_oidc_create_connection(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of an OIDC connection and leaves the others as they are. A new issuer's metadata fills in URLs that are not given.
    ///
    /// `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_oidc_update_connection(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberOidcApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create_connection(body).await?)
            }
            ["update_connection"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.sso.oidc.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.oidc.CreateConnectionRequest")
)]
#[non_exhaustive]
pub struct CreateConnectionRequest {
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,
}
impl CreateConnectionRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: None,
            identity_provider: None,
        }
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<crate::b2b::sso::saml::IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
}
impl Default for CreateConnectionRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for CreateConnectionRequest {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionRequest {
    const NAME: &'static str = "b2b.sso.oidc.CreateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionRequest);
/// The answer of `b2b.sso.oidc.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.oidc.CreateConnectionResponse")
)]
#[non_exhaustive]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<OidcConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<OidcConnection>) -> Self {
        self.connection = Some(connection.into());
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
impl Default for CreateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionResponse {
    const NAME: &'static str = "b2b.sso.oidc.CreateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionResponse);
/// An OIDC connection of an organization, with its client id and secret at the identity provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.oidc.OidcConnection")
)]
#[non_exhaustive]
pub struct OidcConnection {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub attribute_mapping: ::serde_json::Map<String, ::serde_json::Value>,
    /// The authorization endpoint of the identity provider.
    pub authorization_url: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The secret with which Stytch authenticates to the identity provider.
    pub client_secret: crate::Secret,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The scopes of your choice that the identity provider is asked for, in one string.
    pub custom_scopes: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
    /// The identity provider's issuer, as its ID tokens name it.
    pub issuer: String,
    /// Where the identity provider publishes its keys (JWKS).
    pub jwks_url: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// Where the identity provider sends people back to; to be entered there.
    pub redirect_url: String,
    /// `pending` until the connection is configured, then `active`.
    pub status: String,
    /// The identity provider's token endpoint.
    pub token_url: String,
    /// The identity provider's userinfo endpoint.
    pub userinfo_url: String,
}
impl OidcConnection {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.attribute_mapping = attribute_mapping
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// The authorization endpoint of the identity provider.
    #[must_use]
    pub fn authorization_url(mut self, authorization_url: impl Into<String>) -> Self {
        self.authorization_url = authorization_url.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The secret with which Stytch authenticates to the identity provider.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = client_secret.into();
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// The scopes of your choice that the identity provider is asked for, in one string.
    #[must_use]
    pub fn custom_scopes(mut self, custom_scopes: impl Into<String>) -> Self {
        self.custom_scopes = custom_scopes.into();
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// The identity provider's issuer, as its ID tokens name it.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = issuer.into();
        self
    }
    /// Where the identity provider publishes its keys (JWKS).
    #[must_use]
    pub fn jwks_url(mut self, jwks_url: impl Into<String>) -> Self {
        self.jwks_url = jwks_url.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Where the identity provider sends people back to; to be entered there.
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = redirect_url.into();
        self
    }
    /// `pending` until the connection is configured, then `active`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// The identity provider's token endpoint.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.token_url = token_url.into();
        self
    }
    /// The identity provider's userinfo endpoint.
    #[must_use]
    pub fn userinfo_url(mut self, userinfo_url: impl Into<String>) -> Self {
        self.userinfo_url = userinfo_url.into();
        self
    }
}
impl Default for OidcConnection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OidcConnection {
    fn blank() -> Self {
        Self {
            attribute_mapping: crate::decode::blank(),
            authorization_url: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            custom_scopes: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            issuer: crate::decode::blank(),
            jwks_url: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            redirect_url: crate::decode::blank(),
            status: crate::decode::blank(),
            token_url: crate::decode::blank(),
            userinfo_url: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OidcConnection {
    const NAME: &'static str = "b2b.sso.oidc.OidcConnection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("redirect_url"),
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_secret"),
        crate::decode::Promise::lax("issuer"),
        crate::decode::Promise::lax("authorization_url"),
        crate::decode::Promise::lax("token_url"),
        crate::decode::Promise::lax("userinfo_url"),
        crate::decode::Promise::lax("jwks_url"),
        crate::decode::Promise::lax("identity_provider"),
        crate::decode::Promise::lax("custom_scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attribute_mapping" => field.map(&mut self.attribute_mapping),
            "authorization_url" => field.promised(8).text(&mut self.authorization_url),
            "client_id" => field.promised(5).text(&mut self.client_id),
            "client_secret" => field.promised(6).value(&mut self.client_secret),
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "custom_scopes" => field.promised(13).text(&mut self.custom_scopes),
            "display_name" => field.promised(3).text(&mut self.display_name),
            "identity_provider" => field.promised(12).text(&mut self.identity_provider),
            "issuer" => field.promised(7).text(&mut self.issuer),
            "jwks_url" => field.promised(11).text(&mut self.jwks_url),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "redirect_url" => field.promised(4).text(&mut self.redirect_url),
            "status" => field.promised(2).text(&mut self.status),
            "token_url" => field.promised(9).text(&mut self.token_url),
            "userinfo_url" => field.promised(10).text(&mut self.userinfo_url),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OidcConnection);
/// The body of `b2b.sso.oidc.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.oidc.UpdateConnectionRequest")
)]
#[non_exhaustive]
pub struct UpdateConnectionRequest {
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_mapping: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// The authorization endpoint of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Identifies a client, either an M2M client or a connected app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The secret with which Stytch authenticates to the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Secret>,
    /// The scopes of your choice that the identity provider is asked for, in one string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_scopes: Option<String>,
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<crate::b2b::sso::saml::IdentityProvider>,
    /// The identity provider's issuer, as its ID tokens name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Where the identity provider publishes its keys (JWKS).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_url: Option<String>,
    /// The identity provider's token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// The identity provider's userinfo endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userinfo_url: Option<String>,
}
impl UpdateConnectionRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attribute_mapping: None,
            authorization_url: None,
            client_id: None,
            client_secret: None,
            custom_scopes: None,
            display_name: None,
            identity_provider: None,
            issuer: None,
            jwks_url: None,
            token_url: None,
            userinfo_url: None,
        }
    }
    /// Where the identity provider keeps what is known of a member; keys are Stytch's attribute names, values the provider's.
    #[must_use]
    pub fn attribute_mapping(
        mut self,
        attribute_mapping: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.attribute_mapping = Some(
            attribute_mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// The authorization endpoint of the identity provider.
    #[must_use]
    pub fn authorization_url(mut self, authorization_url: impl Into<String>) -> Self {
        self.authorization_url = Some(authorization_url.into());
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The secret with which Stytch authenticates to the identity provider.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// The scopes of your choice that the identity provider is asked for, in one string.
    #[must_use]
    pub fn custom_scopes(mut self, custom_scopes: impl Into<String>) -> Self {
        self.custom_scopes = Some(custom_scopes.into());
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<crate::b2b::sso::saml::IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
    /// The identity provider's issuer, as its ID tokens name it.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// Where the identity provider publishes its keys (JWKS).
    #[must_use]
    pub fn jwks_url(mut self, jwks_url: impl Into<String>) -> Self {
        self.jwks_url = Some(jwks_url.into());
        self
    }
    /// The identity provider's token endpoint.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.token_url = Some(token_url.into());
        self
    }
    /// The identity provider's userinfo endpoint.
    #[must_use]
    pub fn userinfo_url(mut self, userinfo_url: impl Into<String>) -> Self {
        self.userinfo_url = Some(userinfo_url.into());
        self
    }
}
impl Default for UpdateConnectionRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateConnectionRequest {
    fn blank() -> Self {
        Self {
            attribute_mapping: crate::decode::blank(),
            authorization_url: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            custom_scopes: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            issuer: crate::decode::blank(),
            jwks_url: crate::decode::blank(),
            token_url: crate::decode::blank(),
            userinfo_url: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionRequest {
    const NAME: &'static str = "b2b.sso.oidc.UpdateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attribute_mapping" => field.optional(&mut self.attribute_mapping),
            "authorization_url" => field.optional_text(&mut self.authorization_url),
            "client_id" => field.optional_text(&mut self.client_id),
            "client_secret" => field.optional(&mut self.client_secret),
            "custom_scopes" => field.optional_text(&mut self.custom_scopes),
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            "issuer" => field.optional_text(&mut self.issuer),
            "jwks_url" => field.optional_text(&mut self.jwks_url),
            "token_url" => field.optional_text(&mut self.token_url),
            "userinfo_url" => field.optional_text(&mut self.userinfo_url),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionRequest);
/// The answer of `b2b.sso.oidc.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.oidc.UpdateConnectionResponse")
)]
#[non_exhaustive]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<OidcConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// A problem that did not keep the connection from being updated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
}
impl UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<OidcConnection>) -> Self {
        self.connection = Some(connection.into());
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
    /// A problem that did not keep the connection from being updated.
    #[must_use]
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = Some(warning.into());
        self
    }
}
impl Default for UpdateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            warning: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionResponse {
    const NAME: &'static str = "b2b.sso.oidc.UpdateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            "warning" => field.optional_text(&mut self.warning),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        CreateConnectionRequest,
    >("b2b.sso.oidc.CreateConnectionRequest"),
    crate::registry::Type::of::<
        CreateConnectionResponse,
    >("b2b.sso.oidc.CreateConnectionResponse"),
    crate::registry::Type::of::<OidcConnection>("b2b.sso.oidc.OidcConnection"),
    crate::registry::Type::of::<
        UpdateConnectionRequest,
    >("b2b.sso.oidc.UpdateConnectionRequest"),
    crate::registry::Type::of::<
        UpdateConnectionResponse,
    >("b2b.sso.oidc.UpdateConnectionResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.oidc.create_connection",
    method: "POST",
    path: "/v1/b2b/sso/oidc/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static UPDATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.oidc.update_connection",
    method: "PUT",
    path: "/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE_CONNECTION,
    &UPDATE_CONNECTION,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/sso/oidc/{organization_id}`
    pub async fn b2b_sso_oidc_create_connection<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a CreateConnectionRequest,
    ) -> Result<ResponseValue<CreateConnectionResponse>, crate::Error> {
        let request = self.request(&CREATE_CONNECTION, &[organization_id]).json(&body);
        self.send(&CREATE_CONNECTION, request).await?.decode()
    }
    /// `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`
    pub async fn b2b_sso_oidc_update_connection<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a UpdateConnectionRequest,
    ) -> Result<ResponseValue<UpdateConnectionResponse>, crate::Error> {
        let request = self
            .request(&UPDATE_CONNECTION, &[organization_id, connection_id])
            .json(&body);
        self.send(&UPDATE_CONNECTION, request).await?.decode()
    }
}
