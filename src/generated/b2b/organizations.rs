// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.organizations`.
/// `b2b.organizations.members`.
pub mod members;
/// The operations of `b2b.organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OrganizationsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.organizations.members`.
    #[must_use]
    pub fn members(self) -> members::MembersApi<'c> {
        members::MembersApi::new(self.client)
    }
    /// Lists the connected apps to which members of an organization have granted access.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn connected_apps(
        self,
        organization_id: &str,
    ) -> Result<ConnectedAppsResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_connected_apps(organization_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Creates an organization without members.
    ///
    /// `POST /v1/b2b/organizations`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.b2b_organizations_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Deletes an organization together with all its members.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(
        self,
        organization_id: &str,
    ) -> Result<DeleteResponse, crate::Error> {
        let answer = self.client.b2b_organizations_delete(organization_id).await?;
        Ok(answer.into_inner())
    }
    /// Removes your own id from an organization.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/external_id`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_external_id(
        self,
        organization_id: &str,
    ) -> Result<DeleteExternalIdResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_delete_external_id(organization_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns an organization.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, organization_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.b2b_organizations_get(organization_id).await?;
        Ok(answer.into_inner())
    }
    /// Returns one connected app of an organization, with the members that granted it access and the scopes.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connected_app(
        self,
        organization_id: &str,
        connected_app_id: &str,
    ) -> Result<GetConnectedAppResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_get_connected_app(organization_id, connected_app_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Counts the members of an organization.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/metrics`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn metrics(
        self,
        organization_id: &str,
    ) -> Result<MetricsResponse, crate::Error> {
        let answer = self.client.b2b_organizations_metrics(organization_id).await?;
        Ok(answer.into_inner())
    }
    /// Searches the organizations of the project, a page at a time.
    ///
    /// `POST /v1/b2b/organizations/search`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn search(
        self,
        body: SearchRequest,
    ) -> Result<SearchResponse, crate::Error> {
        let answer = self.client.b2b_organizations_search(&body).await?;
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
    /// Changes the given settings of an organization and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        organization_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self.client.b2b_organizations_update(organization_id, &body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OrganizationsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["members", rest @ ..] => {
                Box::pin(self.members().dispatch(rest, arguments)).await
            }
            ["connected_apps"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.connected_apps(&organization_id).await?)
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["delete"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&organization_id).await?)
            }
            ["delete_external_id"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_external_id(&organization_id).await?)
            }
            ["get"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&organization_id).await?)
            }
            ["get_connected_app"] => {
                let organization_id = arguments.text("organization_id")?;
                let connected_app_id = arguments.text("connected_app_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.get_connected_app(&organization_id, &connected_app_id).await?,
                )
            }
            ["metrics"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.metrics(&organization_id).await?)
            }
            ["search"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.search(body).await?)
            }
            ["update"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(&organization_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.organizations`.
#[derive(Clone, Copy, Debug)]
pub struct MemberOrganizationsApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberOrganizationsApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// The operations of `b2b.organizations.members`.
    #[must_use]
    pub fn members(self) -> members::MemberMembersApi<'c> {
        members::MemberMembersApi::new(self.scope)
    }
    /// Lists the connected apps to which members of an organization have granted access.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn connected_apps(self) -> Result<ConnectedAppsResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_connected_apps(self.scope.organization_id())
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes an organization together with all its members.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(self) -> Result<DeleteResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_delete(self.scope.organization_id())
            .await?;
        Ok(answer.into_inner())
    }
    /// Removes your own id from an organization.
    ///
    /// `DELETE /v1/b2b/organizations/{organization_id}/external_id`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_external_id(
        self,
    ) -> Result<DeleteExternalIdResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_delete_external_id(self.scope.organization_id())
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns one connected app of an organization, with the members that granted it access and the scopes.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connected_app(
        self,
        connected_app_id: &str,
    ) -> Result<GetConnectedAppResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_get_connected_app(
                self.scope.organization_id(),
                connected_app_id,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of an organization and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_update(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberOrganizationsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["members", rest @ ..] => {
                Box::pin(self.members().dispatch(rest, arguments)).await
            }
            ["connected_apps"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.connected_apps().await?)
            }
            ["delete"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.delete().await?)
            }
            ["delete_external_id"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.delete_external_id().await?)
            }
            ["get_connected_app"] => {
                let connected_app_id = arguments.text("connected_app_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_connected_app(&connected_app_id).await?)
            }
            ["update"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The active SCIM connection of an organization, in brief.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.ActiveScimConnection")
)]
#[non_exhaustive]
pub struct ActiveScimConnection {
    /// When the bearer token of the SCIM connection stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The last four characters of the bearer token.
    pub bearer_token_last_four: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
}
impl ActiveScimConnection {
    /// When the bearer token of the SCIM connection stops being valid.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// The last four characters of the bearer token.
    #[must_use]
    pub fn bearer_token_last_four(
        mut self,
        bearer_token_last_four: impl Into<String>,
    ) -> Self {
        self.bearer_token_last_four = bearer_token_last_four.into();
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
}
impl Default for ActiveScimConnection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ActiveScimConnection {
    fn blank() -> Self {
        Self {
            bearer_token_expires_at: crate::decode::blank(),
            bearer_token_last_four: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ActiveScimConnection {
    const NAME: &'static str = "b2b.organizations.ActiveScimConnection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("bearer_token_last_four"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "bearer_token_expires_at" => {
                field.timestamp(&mut self.bearer_token_expires_at)
            }
            "bearer_token_last_four" => {
                field.promised(2).text(&mut self.bearer_token_last_four)
            }
            "connection_id" => field.promised(0).text(&mut self.connection_id),
            "display_name" => field.promised(1).text(&mut self.display_name),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ActiveScimConnection);
/// An active SSO connection of an organization, in brief.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.ActiveSsoConnection")
)]
#[non_exhaustive]
pub struct ActiveSsoConnection {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
}
impl ActiveSsoConnection {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
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
}
impl Default for ActiveSsoConnection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ActiveSsoConnection {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ActiveSsoConnection {
    const NAME: &'static str = "b2b.organizations.ActiveSsoConnection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("identity_provider"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(0).text(&mut self.connection_id),
            "display_name" => field.promised(1).text(&mut self.display_name),
            "identity_provider" => field.promised(2).text(&mut self.identity_provider),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ActiveSsoConnection);
/// Whether an organization allows all first-party or third-party connected apps, only those listed, or none.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ConnectedAppsAllowedType {
    /// `ALL_ALLOWED`
    AllAllowed,
    /// `RESTRICTED`
    Restricted,
    /// `NOT_ALLOWED`
    NotAllowed,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl ConnectedAppsAllowedType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "ALL_ALLOWED",
        "RESTRICTED",
        "NOT_ALLOWED",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllAllowed => "ALL_ALLOWED",
            Self::Restricted => "RESTRICTED",
            Self::NotAllowed => "NOT_ALLOWED",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "ALL_ALLOWED" => Self::AllAllowed,
                "RESTRICTED" => Self::Restricted,
                "NOT_ALLOWED" => Self::NotAllowed,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(
    ConnectedAppsAllowedType, "b2b.organizations.ConnectedAppsAllowedType"
);
/// The answer of `b2b.organizations.connected_apps`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.ConnectedAppsResponse")
)]
#[non_exhaustive]
pub struct ConnectedAppsResponse {
    /// The connected apps that the organization's members use.
    pub connected_apps: Vec<OrganizationConnectedApp>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ConnectedAppsResponse {
    /// The connected apps that the organization's members use.
    #[must_use]
    pub fn connected_apps(
        mut self,
        connected_apps: impl IntoIterator<Item = OrganizationConnectedApp>,
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
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for ConnectedAppsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ConnectedAppsResponse {
    fn blank() -> Self {
        Self {
            connected_apps: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectedAppsResponse {
    const NAME: &'static str = "b2b.organizations.ConnectedAppsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_apps"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_apps" => field.promised(1).list(&mut self.connected_apps),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectedAppsResponse);
/// The body of `b2b.organizations.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_auth_methods: Option<Vec<String>>,
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_first_party_connected_apps: Option<Vec<String>>,
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_mfa_methods: Option<Vec<String>>,
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_tenants: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_third_party_connected_apps: Option<Vec<String>>,
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_methods: Option<String>,
    /// The e-mail domains that the organization has claimed as its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_email_domains: Option<Vec<String>>,
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_allowed_domains: Option<Vec<String>>,
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_invites: Option<String>,
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_jit_provisioning: Option<String>,
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_methods: Option<String>,
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_policy: Option<String>,
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_tenant_jit_provisioning: Option<String>,
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_external_id: Option<String>,
    /// Where the organization's logo is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_logo_url: Option<String>,
    /// The organization's name.
    pub organization_name: String,
    /// The organization's short name for use in URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_slug: Option<String>,
    /// Roles that members get by the domain of their e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_email_implicit_role_assignments: Option<Vec<EmailImplicitRoleAssignment>>,
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_jit_provisioning: Option<String>,
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(organization_name: impl Into<String>) -> Self {
        Self {
            allowed_auth_methods: None,
            allowed_first_party_connected_apps: None,
            allowed_mfa_methods: None,
            allowed_oauth_tenants: None,
            allowed_third_party_connected_apps: None,
            auth_methods: None,
            claimed_email_domains: None,
            email_allowed_domains: None,
            email_invites: None,
            email_jit_provisioning: None,
            first_party_connected_apps_allowed_type: None,
            mfa_methods: None,
            mfa_policy: None,
            oauth_tenant_jit_provisioning: None,
            organization_external_id: None,
            organization_logo_url: None,
            organization_name: organization_name.into(),
            organization_slug: None,
            rbac_email_implicit_role_assignments: None,
            sso_jit_provisioning: None,
            third_party_connected_apps_allowed_type: None,
            trusted_metadata: None,
        }
    }
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[must_use]
    pub fn allowed_auth_methods(
        mut self,
        allowed_auth_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_auth_methods = Some(
            allowed_auth_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_first_party_connected_apps(
        mut self,
        allowed_first_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_first_party_connected_apps = Some(
            allowed_first_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[must_use]
    pub fn allowed_mfa_methods(
        mut self,
        allowed_mfa_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_mfa_methods = Some(
            allowed_mfa_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[must_use]
    pub fn allowed_oauth_tenants(
        mut self,
        allowed_oauth_tenants: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.allowed_oauth_tenants = Some(
            allowed_oauth_tenants
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_third_party_connected_apps(
        mut self,
        allowed_third_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_third_party_connected_apps = Some(
            allowed_third_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[must_use]
    pub fn auth_methods(mut self, auth_methods: impl Into<String>) -> Self {
        self.auth_methods = Some(auth_methods.into());
        self
    }
    /// The e-mail domains that the organization has claimed as its own.
    #[must_use]
    pub fn claimed_email_domains(
        mut self,
        claimed_email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claimed_email_domains = Some(
            claimed_email_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[must_use]
    pub fn email_allowed_domains(
        mut self,
        email_allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_allowed_domains = Some(
            email_allowed_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_invites(mut self, email_invites: impl Into<String>) -> Self {
        self.email_invites = Some(email_invites.into());
        self
    }
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_jit_provisioning(
        mut self,
        email_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.email_jit_provisioning = Some(email_jit_provisioning.into());
        self
    }
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn first_party_connected_apps_allowed_type(
        mut self,
        first_party_connected_apps_allowed_type: impl Into<ConnectedAppsAllowedType>,
    ) -> Self {
        self.first_party_connected_apps_allowed_type = Some(
            first_party_connected_apps_allowed_type.into(),
        );
        self
    }
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[must_use]
    pub fn mfa_methods(mut self, mfa_methods: impl Into<String>) -> Self {
        self.mfa_methods = Some(mfa_methods.into());
        self
    }
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[must_use]
    pub fn mfa_policy(mut self, mfa_policy: impl Into<String>) -> Self {
        self.mfa_policy = Some(mfa_policy.into());
        self
    }
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[must_use]
    pub fn oauth_tenant_jit_provisioning(
        mut self,
        oauth_tenant_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.oauth_tenant_jit_provisioning = Some(oauth_tenant_jit_provisioning.into());
        self
    }
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[must_use]
    pub fn organization_external_id(
        mut self,
        organization_external_id: impl Into<String>,
    ) -> Self {
        self.organization_external_id = Some(organization_external_id.into());
        self
    }
    /// Where the organization's logo is.
    #[must_use]
    pub fn organization_logo_url(
        mut self,
        organization_logo_url: impl Into<String>,
    ) -> Self {
        self.organization_logo_url = Some(organization_logo_url.into());
        self
    }
    /// The organization's name.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = organization_name.into();
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn organization_slug(mut self, organization_slug: impl Into<String>) -> Self {
        self.organization_slug = Some(organization_slug.into());
        self
    }
    /// Roles that members get by the domain of their e-mail address.
    #[must_use]
    pub fn rbac_email_implicit_role_assignments(
        mut self,
        rbac_email_implicit_role_assignments: impl IntoIterator<
            Item = EmailImplicitRoleAssignment,
        >,
    ) -> Self {
        self.rbac_email_implicit_role_assignments = Some(
            rbac_email_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[must_use]
    pub fn sso_jit_provisioning(
        mut self,
        sso_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.sso_jit_provisioning = Some(sso_jit_provisioning.into());
        self
    }
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[must_use]
    pub fn third_party_connected_apps_allowed_type(
        mut self,
        third_party_connected_apps_allowed_type: impl Into<ConnectedAppsAllowedType>,
    ) -> Self {
        self.third_party_connected_apps_allowed_type = Some(
            third_party_connected_apps_allowed_type.into(),
        );
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
            allowed_auth_methods: crate::decode::blank(),
            allowed_first_party_connected_apps: crate::decode::blank(),
            allowed_mfa_methods: crate::decode::blank(),
            allowed_oauth_tenants: crate::decode::blank(),
            allowed_third_party_connected_apps: crate::decode::blank(),
            auth_methods: crate::decode::blank(),
            claimed_email_domains: crate::decode::blank(),
            email_allowed_domains: crate::decode::blank(),
            email_invites: crate::decode::blank(),
            email_jit_provisioning: crate::decode::blank(),
            first_party_connected_apps_allowed_type: crate::decode::blank(),
            mfa_methods: crate::decode::blank(),
            mfa_policy: crate::decode::blank(),
            oauth_tenant_jit_provisioning: crate::decode::blank(),
            organization_external_id: crate::decode::blank(),
            organization_logo_url: crate::decode::blank(),
            organization_name: crate::decode::blank(),
            organization_slug: crate::decode::blank(),
            rbac_email_implicit_role_assignments: crate::decode::blank(),
            sso_jit_provisioning: crate::decode::blank(),
            third_party_connected_apps_allowed_type: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "b2b.organizations.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_name"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allowed_auth_methods" => field.optional_list(&mut self.allowed_auth_methods),
            "allowed_first_party_connected_apps" => {
                field.optional_list(&mut self.allowed_first_party_connected_apps)
            }
            "allowed_mfa_methods" => field.optional_list(&mut self.allowed_mfa_methods),
            "allowed_oauth_tenants" => field.optional(&mut self.allowed_oauth_tenants),
            "allowed_third_party_connected_apps" => {
                field.optional_list(&mut self.allowed_third_party_connected_apps)
            }
            "auth_methods" => field.optional_text(&mut self.auth_methods),
            "claimed_email_domains" => {
                field.optional_list(&mut self.claimed_email_domains)
            }
            "email_allowed_domains" => {
                field.optional_list(&mut self.email_allowed_domains)
            }
            "email_invites" => field.optional_text(&mut self.email_invites),
            "email_jit_provisioning" => {
                field.optional_text(&mut self.email_jit_provisioning)
            }
            "first_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.first_party_connected_apps_allowed_type)
            }
            "mfa_methods" => field.optional_text(&mut self.mfa_methods),
            "mfa_policy" => field.optional_text(&mut self.mfa_policy),
            "oauth_tenant_jit_provisioning" => {
                field.optional_text(&mut self.oauth_tenant_jit_provisioning)
            }
            "organization_external_id" => {
                field.optional_text(&mut self.organization_external_id)
            }
            "organization_logo_url" => {
                field.optional_text(&mut self.organization_logo_url)
            }
            "organization_name" => field.promised(0).text(&mut self.organization_name),
            "organization_slug" => field.optional_text(&mut self.organization_slug),
            "rbac_email_implicit_role_assignments" => {
                field.optional_list(&mut self.rbac_email_implicit_role_assignments)
            }
            "sso_jit_provisioning" => field.optional_text(&mut self.sso_jit_provisioning),
            "third_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.third_party_connected_apps_allowed_type)
            }
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `b2b.organizations.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The organization.
    pub organization: Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// The organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Organization>) -> Self {
        self.organization = organization.into();
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
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "b2b.organizations.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization" => field.promised(1).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// A role that an organization defined for itself, and what it permits.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.CustomRole")
)]
#[non_exhaustive]
pub struct CustomRole {
    /// What it is, in words for people.
    pub description: String,
    /// What is allowed, resource by resource.
    pub permissions: Vec<CustomRolePermission>,
    /// Identifies a role.
    pub role_id: String,
}
impl CustomRole {
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// What is allowed, resource by resource.
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = CustomRolePermission>,
    ) -> Self {
        self.permissions = permissions.into_iter().collect();
        self
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl Default for CustomRole {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CustomRole {
    fn blank() -> Self {
        Self {
            description: crate::decode::blank(),
            permissions: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CustomRole {
    const NAME: &'static str = "b2b.organizations.CustomRole";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("permissions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "description" => field.promised(1).text(&mut self.description),
            "permissions" => field.promised(2).list(&mut self.permissions),
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CustomRole);
/// The actions on one resource that a custom role of an organization permits.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.CustomRolePermission")
)]
#[non_exhaustive]
pub struct CustomRolePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    pub actions: Vec<String>,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl CustomRolePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = actions.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a resource of the RBAC policy.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
}
impl Default for CustomRolePermission {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CustomRolePermission {
    fn blank() -> Self {
        Self {
            actions: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CustomRolePermission {
    const NAME: &'static str = "b2b.organizations.CustomRolePermission";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("resource_id"),
        crate::decode::Promise::lax("actions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "actions" => field.promised(1).list(&mut self.actions),
            "resource_id" => field.promised(0).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CustomRolePermission);
/// The answer of `b2b.organizations.delete_external_id`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.DeleteExternalIdResponse")
)]
#[non_exhaustive]
pub struct DeleteExternalIdResponse {
    /// The organization.
    pub organization: Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteExternalIdResponse {
    /// The organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Organization>) -> Self {
        self.organization = organization.into();
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
impl Default for DeleteExternalIdResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteExternalIdResponse {
    fn blank() -> Self {
        Self {
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteExternalIdResponse {
    const NAME: &'static str = "b2b.organizations.DeleteExternalIdResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization" => field.promised(1).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteExternalIdResponse);
/// The answer of `b2b.organizations.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.DeleteResponse")
)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Identifies an organization.
    pub organization_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteResponse {
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
            organization_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteResponse {
    const NAME: &'static str = "b2b.organizations.DeleteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization_id" => field.promised(1).text(&mut self.organization_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteResponse);
/// A role that members hold because their e-mail address is of a given domain.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.EmailImplicitRoleAssignment")
)]
#[non_exhaustive]
pub struct EmailImplicitRoleAssignment {
    /// The e-mail domain whose people have the role.
    pub domain: String,
    /// Identifies a role.
    pub role_id: String,
}
impl EmailImplicitRoleAssignment {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            role_id: role_id.into(),
        }
    }
    /// The e-mail domain whose people have the role.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for EmailImplicitRoleAssignment {
    fn blank() -> Self {
        Self {
            domain: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for EmailImplicitRoleAssignment {
    const NAME: &'static str = "b2b.organizations.EmailImplicitRoleAssignment";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("domain"),
        crate::decode::Promise::lax("role_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "domain" => field.promised(0).text(&mut self.domain),
            "role_id" => field.promised(1).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(EmailImplicitRoleAssignment);
/// The answer of `b2b.organizations.get_connected_app`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.GetConnectedAppResponse")
)]
#[non_exhaustive]
pub struct GetConnectedAppResponse {
    /// The members who use the app, each with the scopes that they granted to it.
    pub active_members: Vec<OrganizationConnectedAppActiveMember>,
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Identifies a connected app.
    pub connected_app_id: String,
    /// What it is, in words for people.
    pub description: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The connected app's name.
    pub name: String,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetConnectedAppResponse {
    /// The members who use the app, each with the scopes that they granted to it.
    #[must_use]
    pub fn active_members(
        mut self,
        active_members: impl IntoIterator<Item = OrganizationConnectedAppActiveMember>,
    ) -> Self {
        self.active_members = active_members.into_iter().collect();
        self
    }
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Identifies a connected app.
    #[must_use]
    pub fn connected_app_id(mut self, connected_app_id: impl Into<String>) -> Self {
        self.connected_app_id = connected_app_id.into();
        self
    }
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The connected app's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GetConnectedAppResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetConnectedAppResponse {
    fn blank() -> Self {
        Self {
            active_members: crate::decode::blank(),
            client_type: crate::decode::blank(),
            connected_app_id: crate::decode::blank(),
            description: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            name: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetConnectedAppResponse {
    const NAME: &'static str = "b2b.organizations.GetConnectedAppResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connected_app_id"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("active_members"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "active_members" => field.promised(4).list(&mut self.active_members),
            "client_type" => field.promised(3).text(&mut self.client_type),
            "connected_app_id" => field.promised(0).text(&mut self.connected_app_id),
            "description" => field.promised(2).text(&mut self.description),
            "logo_url" => field.optional_text(&mut self.logo_url),
            "name" => field.promised(1).text(&mut self.name),
            "request_id" => field.optional_text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetConnectedAppResponse);
/// The answer of `b2b.organizations.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The organization.
    pub organization: Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Organization>) -> Self {
        self.organization = organization.into();
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
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "b2b.organizations.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization" => field.promised(1).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// A member's account at GitHub, with the token and scopes that GitHub issued.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.GithubProviderInfo")
)]
#[non_exhaustive]
pub struct GithubProviderInfo {
    /// The access token that the provider issued for the person.
    pub access_token: crate::Secret,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Ids of the person's tenants at the provider, such as GitHub organizations.
    pub provider_tenant_ids: Vec<String>,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl GithubProviderInfo {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Ids of the person's tenants at the provider, such as GitHub organizations.
    #[must_use]
    pub fn provider_tenant_ids(
        mut self,
        provider_tenant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.provider_tenant_ids = provider_tenant_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// The OAuth scopes that were granted.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for GithubProviderInfo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GithubProviderInfo {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_tenant_ids: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GithubProviderInfo {
    const NAME: &'static str = "b2b.organizations.GithubProviderInfo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("provider_tenant_ids"),
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(2).value(&mut self.access_token),
            "provider_subject" => field.promised(0).text(&mut self.provider_subject),
            "provider_tenant_ids" => {
                field.promised(1).list(&mut self.provider_tenant_ids)
            }
            "scopes" => field.promised(3).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GithubProviderInfo);
/// A member's account at HubSpot, with the tokens and scopes that HubSpot issued.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.HubspotProviderInfo")
)]
#[non_exhaustive]
pub struct HubspotProviderInfo {
    /// The access token that the provider issued for the person.
    pub access_token: crate::Secret,
    /// How long the access token stays valid, in seconds.
    pub access_token_expires_in: i32,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    pub provider_tenant_id: String,
    /// Renews the access token at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Secret>,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl HubspotProviderInfo {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// How long the access token stays valid, in seconds.
    #[must_use]
    pub fn access_token_expires_in(mut self, access_token_expires_in: i32) -> Self {
        self.access_token_expires_in = access_token_expires_in;
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    #[must_use]
    pub fn provider_tenant_id(mut self, provider_tenant_id: impl Into<String>) -> Self {
        self.provider_tenant_id = provider_tenant_id.into();
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// The OAuth scopes that were granted.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for HubspotProviderInfo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for HubspotProviderInfo {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            access_token_expires_in: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_tenant_id: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for HubspotProviderInfo {
    const NAME: &'static str = "b2b.organizations.HubspotProviderInfo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("provider_tenant_id"),
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("access_token_expires_in"),
        crate::decode::Promise::lax("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(2).value(&mut self.access_token),
            "access_token_expires_in" => {
                field.promised(3).value(&mut self.access_token_expires_in)
            }
            "provider_subject" => field.promised(0).text(&mut self.provider_subject),
            "provider_tenant_id" => field.promised(1).text(&mut self.provider_tenant_id),
            "refresh_token" => field.optional(&mut self.refresh_token),
            "scopes" => field.promised(4).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(HubspotProviderInfo);
/// A member of an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.Member")
)]
#[non_exhaustive]
pub struct Member {
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`.
    pub default_mfa_method: String,
    /// An e-mail address.
    pub email_address: String,
    /// Whether the member has proven that the e-mail address is theirs.
    pub email_address_verified: bool,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether the member has the role `stytch_admin`.
    pub is_admin: bool,
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    pub is_breakglass: bool,
    /// Whether the person is locked out for now.
    pub is_locked: bool,
    /// When the person was locked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the lock ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies a member's password.
    pub member_password_id: String,
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    pub mfa_enrolled: bool,
    /// The phone number for the member's second factor, in E.164 form.
    pub mfa_phone_number: String,
    /// Whether the member has verified the phone number for the second factor.
    pub mfa_phone_number_verified: bool,
    /// The person's name.
    pub name: String,
    /// The member's accounts at OAuth providers.
    pub oauth_registrations: Vec<OAuthRegistration>,
    /// Identifies an organization.
    pub organization_id: String,
    /// Former e-mail addresses that stay tied to the member until they are unlinked.
    pub retired_email_addresses: Vec<RetiredEmail>,
    /// The member's roles, and where each comes from.
    pub roles: Vec<MemberRole>,
    /// The member's entry in the directory; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_registration: Option<ScimRegistration>,
    /// The member's identities at SSO connections.
    pub sso_registrations: Vec<SsoRegistration>,
    /// How far the membership has come, such as `invited`, `pending` or `active`.
    pub status: String,
    /// Identifies a member's authenticator app.
    pub totp_registration_id: String,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub untrusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl Member {
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`.
    #[must_use]
    pub fn default_mfa_method(mut self, default_mfa_method: impl Into<String>) -> Self {
        self.default_mfa_method = default_mfa_method.into();
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Whether the member has proven that the e-mail address is theirs.
    #[must_use]
    pub fn email_address_verified(mut self, email_address_verified: bool) -> Self {
        self.email_address_verified = email_address_verified;
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Whether the member has the role `stytch_admin`.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = is_admin;
        self
    }
    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow.
    #[must_use]
    pub fn is_breakglass(mut self, is_breakglass: bool) -> Self {
        self.is_breakglass = is_breakglass;
        self
    }
    /// Whether the person is locked out for now.
    #[must_use]
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.is_locked = is_locked;
        self
    }
    /// When the person was locked out.
    #[must_use]
    pub fn lock_created_at(
        mut self,
        lock_created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_created_at = Some(lock_created_at.into());
        self
    }
    /// When the lock ends by itself.
    #[must_use]
    pub fn lock_expires_at(
        mut self,
        lock_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.lock_expires_at = Some(lock_expires_at.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies a member's password.
    #[must_use]
    pub fn member_password_id(mut self, member_password_id: impl Into<String>) -> Self {
        self.member_password_id = member_password_id.into();
        self
    }
    /// Whether the member signs in with a second factor even where the organization leaves it optional.
    #[must_use]
    pub fn mfa_enrolled(mut self, mfa_enrolled: bool) -> Self {
        self.mfa_enrolled = mfa_enrolled;
        self
    }
    /// The phone number for the member's second factor, in E.164 form.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = mfa_phone_number.into();
        self
    }
    /// Whether the member has verified the phone number for the second factor.
    #[must_use]
    pub fn mfa_phone_number_verified(mut self, mfa_phone_number_verified: bool) -> Self {
        self.mfa_phone_number_verified = mfa_phone_number_verified;
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// The member's accounts at OAuth providers.
    #[must_use]
    pub fn oauth_registrations(
        mut self,
        oauth_registrations: impl IntoIterator<Item = OAuthRegistration>,
    ) -> Self {
        self.oauth_registrations = oauth_registrations.into_iter().collect();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Former e-mail addresses that stay tied to the member until they are unlinked.
    #[must_use]
    pub fn retired_email_addresses(
        mut self,
        retired_email_addresses: impl IntoIterator<Item = RetiredEmail>,
    ) -> Self {
        self.retired_email_addresses = retired_email_addresses.into_iter().collect();
        self
    }
    /// The member's roles, and where each comes from.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = MemberRole>) -> Self {
        self.roles = roles.into_iter().collect();
        self
    }
    /// The member's entry in the directory; absent when there is none.
    #[must_use]
    pub fn scim_registration(
        mut self,
        scim_registration: impl Into<ScimRegistration>,
    ) -> Self {
        self.scim_registration = Some(scim_registration.into());
        self
    }
    /// The member's identities at SSO connections.
    #[must_use]
    pub fn sso_registrations(
        mut self,
        sso_registrations: impl IntoIterator<Item = SsoRegistration>,
    ) -> Self {
        self.sso_registrations = sso_registrations.into_iter().collect();
        self
    }
    /// How far the membership has come, such as `invited`, `pending` or `active`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// Identifies a member's authenticator app.
    #[must_use]
    pub fn totp_registration_id(
        mut self,
        totp_registration_id: impl Into<String>,
    ) -> Self {
        self.totp_registration_id = totp_registration_id.into();
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
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = untrusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// When it was last changed.
    #[must_use]
    pub fn updated_at(
        mut self,
        updated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}
impl Default for Member {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Member {
    fn blank() -> Self {
        Self {
            created_at: crate::decode::blank(),
            default_mfa_method: crate::decode::blank(),
            email_address: crate::decode::blank(),
            email_address_verified: crate::decode::blank(),
            external_id: crate::decode::blank(),
            is_admin: crate::decode::blank(),
            is_breakglass: crate::decode::blank(),
            is_locked: crate::decode::blank(),
            lock_created_at: crate::decode::blank(),
            lock_expires_at: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_password_id: crate::decode::blank(),
            mfa_enrolled: crate::decode::blank(),
            mfa_phone_number: crate::decode::blank(),
            mfa_phone_number_verified: crate::decode::blank(),
            name: crate::decode::blank(),
            oauth_registrations: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            retired_email_addresses: crate::decode::blank(),
            roles: crate::decode::blank(),
            scim_registration: crate::decode::blank(),
            sso_registrations: crate::decode::blank(),
            status: crate::decode::blank(),
            totp_registration_id: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
            updated_at: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Member {
    const NAME: &'static str = "b2b.organizations.Member";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("email_address"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("sso_registrations"),
        crate::decode::Promise::lax("is_breakglass"),
        crate::decode::Promise::lax("member_password_id"),
        crate::decode::Promise::lax("oauth_registrations"),
        crate::decode::Promise::lax("email_address_verified"),
        crate::decode::Promise::lax("mfa_phone_number_verified"),
        crate::decode::Promise::lax("is_admin"),
        crate::decode::Promise::lax("totp_registration_id"),
        crate::decode::Promise::lax("retired_email_addresses"),
        crate::decode::Promise::lax("is_locked"),
        crate::decode::Promise::lax("mfa_enrolled"),
        crate::decode::Promise::lax("mfa_phone_number"),
        crate::decode::Promise::lax("default_mfa_method"),
        crate::decode::Promise::lax("roles"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "created_at" => field.timestamp(&mut self.created_at),
            "default_mfa_method" => field.promised(17).text(&mut self.default_mfa_method),
            "email_address" => field.promised(2).text(&mut self.email_address),
            "email_address_verified" => {
                field.promised(9).value(&mut self.email_address_verified)
            }
            "external_id" => field.optional_text(&mut self.external_id),
            "is_admin" => field.promised(11).value(&mut self.is_admin),
            "is_breakglass" => field.promised(6).value(&mut self.is_breakglass),
            "is_locked" => field.promised(14).value(&mut self.is_locked),
            "lock_created_at" => field.timestamp(&mut self.lock_created_at),
            "lock_expires_at" => field.timestamp(&mut self.lock_expires_at),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_password_id" => field.promised(7).text(&mut self.member_password_id),
            "mfa_enrolled" => field.promised(15).value(&mut self.mfa_enrolled),
            "mfa_phone_number" => field.promised(16).text(&mut self.mfa_phone_number),
            "mfa_phone_number_verified" => {
                field.promised(10).value(&mut self.mfa_phone_number_verified)
            }
            "name" => field.promised(4).text(&mut self.name),
            "oauth_registrations" => {
                field.promised(8).list(&mut self.oauth_registrations)
            }
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "retired_email_addresses" => {
                field.promised(13).list(&mut self.retired_email_addresses)
            }
            "roles" => field.promised(18).list(&mut self.roles),
            "scim_registration" => field.optional(&mut self.scim_registration),
            "sso_registrations" => field.promised(5).list(&mut self.sso_registrations),
            "status" => field.promised(3).text(&mut self.status),
            "totp_registration_id" => {
                field.promised(12).text(&mut self.totp_registration_id)
            }
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            "untrusted_metadata" => field.map(&mut self.untrusted_metadata),
            "updated_at" => field.timestamp(&mut self.updated_at),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Member);
/// A connected app to which a member has granted access, with the granted scopes.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.MemberConnectedApp")
)]
#[non_exhaustive]
pub struct MemberConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Identifies a connected app.
    pub connected_app_id: String,
    /// What it is, in words for people.
    pub description: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The connected app's name.
    pub name: String,
    /// The OAuth scopes that the person has granted to the app.
    pub scopes_granted: String,
}
impl MemberConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Identifies a connected app.
    #[must_use]
    pub fn connected_app_id(mut self, connected_app_id: impl Into<String>) -> Self {
        self.connected_app_id = connected_app_id.into();
        self
    }
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The connected app's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// The OAuth scopes that the person has granted to the app.
    #[must_use]
    pub fn scopes_granted(mut self, scopes_granted: impl Into<String>) -> Self {
        self.scopes_granted = scopes_granted.into();
        self
    }
}
impl Default for MemberConnectedApp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MemberConnectedApp {
    fn blank() -> Self {
        Self {
            client_type: crate::decode::blank(),
            connected_app_id: crate::decode::blank(),
            description: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            name: crate::decode::blank(),
            scopes_granted: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberConnectedApp {
    const NAME: &'static str = "b2b.organizations.MemberConnectedApp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connected_app_id"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("client_type"),
        crate::decode::Promise::lax("scopes_granted"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_type" => field.promised(3).text(&mut self.client_type),
            "connected_app_id" => field.promised(0).text(&mut self.connected_app_id),
            "description" => field.promised(2).text(&mut self.description),
            "logo_url" => field.optional_text(&mut self.logo_url),
            "name" => field.promised(1).text(&mut self.name),
            "scopes_granted" => field.promised(4).text(&mut self.scopes_granted),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberConnectedApp);
/// A role that a member holds, and where it comes from.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.MemberRole")
)]
#[non_exhaustive]
pub struct MemberRole {
    /// Identifies a role.
    pub role_id: String,
    /// Where the role comes from; there may be several.
    pub sources: Vec<MemberRoleSource>,
}
impl MemberRole {
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
    /// Where the role comes from; there may be several.
    #[must_use]
    pub fn sources(
        mut self,
        sources: impl IntoIterator<Item = MemberRoleSource>,
    ) -> Self {
        self.sources = sources.into_iter().collect();
        self
    }
}
impl Default for MemberRole {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MemberRole {
    fn blank() -> Self {
        Self {
            role_id: crate::decode::blank(),
            sources: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberRole {
    const NAME: &'static str = "b2b.organizations.MemberRole";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("sources"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "role_id" => field.promised(0).text(&mut self.role_id),
            "sources" => field.promised(1).list(&mut self.sources),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberRole);
/// A ground on which a member holds a role, such as direct assignment or a group.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.MemberRoleSource")
)]
#[non_exhaustive]
pub struct MemberRoleSource {
    /// More about where the role comes from, depending on `type`; the keys are Stytch's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub details: ::serde_json::Map<String, ::serde_json::Value>,
    /// How the role comes about, such as `direct_assignment` or `email_assignment`.
    #[serde(rename = "type")]
    pub type_: String,
}
impl MemberRoleSource {
    /// More about where the role comes from, depending on `type`; the keys are Stytch's.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.details = details
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// How the role comes about, such as `direct_assignment` or `email_assignment`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
}
impl Default for MemberRoleSource {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MemberRoleSource {
    fn blank() -> Self {
        Self {
            details: crate::decode::blank(),
            type_: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberRoleSource {
    const NAME: &'static str = "b2b.organizations.MemberRoleSource";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "details" => field.map(&mut self.details),
            "type" => field.promised(0).text(&mut self.type_),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberRoleSource);
/// The answer of `b2b.organizations.metrics`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.MetricsResponse")
)]
#[non_exhaustive]
pub struct MetricsResponse {
    /// How many members the organization has.
    pub member_count: u32,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl MetricsResponse {
    /// How many members the organization has.
    #[must_use]
    pub fn member_count(mut self, member_count: u32) -> Self {
        self.member_count = member_count;
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
impl Default for MetricsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MetricsResponse {
    fn blank() -> Self {
        Self {
            member_count: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MetricsResponse {
    const NAME: &'static str = "b2b.organizations.MetricsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_count"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_count" => field.promised(1).value(&mut self.member_count),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MetricsResponse);
/// The link between a member and an account at an OAuth provider.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.OAuthRegistration")
)]
#[non_exhaustive]
pub struct OAuthRegistration {
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Identifies a member's account at an OAuth provider.
    pub member_oauth_registration_id: String,
    /// Where the person's picture at the provider is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_picture_url: Option<String>,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
}
impl OAuthRegistration {
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies a member's account at an OAuth provider.
    #[must_use]
    pub fn member_oauth_registration_id(
        mut self,
        member_oauth_registration_id: impl Into<String>,
    ) -> Self {
        self.member_oauth_registration_id = member_oauth_registration_id.into();
        self
    }
    /// Where the person's picture at the provider is.
    #[must_use]
    pub fn profile_picture_url(
        mut self,
        profile_picture_url: impl Into<String>,
    ) -> Self {
        self.profile_picture_url = Some(profile_picture_url.into());
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
}
impl Default for OAuthRegistration {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OAuthRegistration {
    fn blank() -> Self {
        Self {
            locale: crate::decode::blank(),
            member_oauth_registration_id: crate::decode::blank(),
            profile_picture_url: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OAuthRegistration {
    const NAME: &'static str = "b2b.organizations.OAuthRegistration";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("member_oauth_registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "locale" => field.optional_text(&mut self.locale),
            "member_oauth_registration_id" => {
                field.promised(2).text(&mut self.member_oauth_registration_id)
            }
            "profile_picture_url" => field.optional_text(&mut self.profile_picture_url),
            "provider_subject" => field.promised(1).text(&mut self.provider_subject),
            "provider_type" => field.promised(0).text(&mut self.provider_type),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OAuthRegistration);
/// A member's account behind an OIDC connection, with the tokens and scopes that its provider issued.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.OidcProviderInfo")
)]
#[non_exhaustive]
pub struct OidcProviderInfo {
    /// The access token that the provider issued for the person.
    pub access_token: crate::Secret,
    /// How long the access token stays valid, in seconds.
    pub access_token_expires_in: i32,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The OpenID Connect ID token that the provider issued for the person.
    pub id_token: crate::Secret,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Renews the access token at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Secret>,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl OidcProviderInfo {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// How long the access token stays valid, in seconds.
    #[must_use]
    pub fn access_token_expires_in(mut self, access_token_expires_in: i32) -> Self {
        self.access_token_expires_in = access_token_expires_in;
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// The OpenID Connect ID token that the provider issued for the person.
    #[must_use]
    pub fn id_token(mut self, id_token: impl Into<crate::Secret>) -> Self {
        self.id_token = id_token.into();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// The OAuth scopes that were granted.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for OidcProviderInfo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OidcProviderInfo {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            access_token_expires_in: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            id_token: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OidcProviderInfo {
    const NAME: &'static str = "b2b.organizations.OidcProviderInfo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("id_token"),
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("access_token_expires_in"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("connection_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(2).value(&mut self.access_token),
            "access_token_expires_in" => {
                field.promised(3).value(&mut self.access_token_expires_in)
            }
            "connection_id" => field.promised(5).text(&mut self.connection_id),
            "id_token" => field.promised(1).value(&mut self.id_token),
            "provider_subject" => field.promised(0).text(&mut self.provider_subject),
            "refresh_token" => field.optional(&mut self.refresh_token),
            "scopes" => field.promised(4).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OidcProviderInfo);
/// An organization, with its rules for joining and signing in.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.Organization")
)]
#[non_exhaustive]
pub struct Organization {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    pub allowed_auth_methods: Vec<String>,
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    pub allowed_first_party_connected_apps: Vec<String>,
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    pub allowed_mfa_methods: Vec<String>,
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub allowed_oauth_tenants: ::serde_json::Map<String, ::serde_json::Value>,
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    pub allowed_third_party_connected_apps: Vec<String>,
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    pub auth_methods: String,
    /// The e-mail domains that the organization has claimed as its own.
    pub claimed_email_domains: Vec<String>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The roles that the organization defines for itself.
    pub custom_roles: Vec<CustomRole>,
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    pub email_allowed_domains: Vec<String>,
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    pub email_invites: String,
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    pub email_jit_provisioning: String,
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    pub first_party_connected_apps_allowed_type: String,
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    pub mfa_methods: String,
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    pub mfa_policy: String,
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    pub oauth_tenant_jit_provisioning: String,
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_external_id: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// Where the organization's logo is.
    pub organization_logo_url: String,
    /// The organization's name.
    pub organization_name: String,
    /// The organization's short name for use in URLs.
    pub organization_slug: String,
    /// Roles that members get by the domain of their e-mail address.
    pub rbac_email_implicit_role_assignments: Vec<EmailImplicitRoleAssignment>,
    /// The organization's active SCIM connection; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_active_connection: Option<ActiveScimConnection>,
    /// The organization's active SSO connections.
    pub sso_active_connections: Vec<ActiveSsoConnection>,
    /// Identifies the organization's default SSO connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_default_connection_id: Option<String>,
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    pub sso_jit_provisioning: String,
    /// Ids of the SSO connections by which people may join when `sso_jit_provisioning` is `RESTRICTED`.
    pub sso_jit_provisioning_allowed_connections: Vec<String>,
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    pub third_party_connected_apps_allowed_type: String,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl Organization {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[must_use]
    pub fn allowed_auth_methods(
        mut self,
        allowed_auth_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_auth_methods = allowed_auth_methods
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_first_party_connected_apps(
        mut self,
        allowed_first_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_first_party_connected_apps = allowed_first_party_connected_apps
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[must_use]
    pub fn allowed_mfa_methods(
        mut self,
        allowed_mfa_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_mfa_methods = allowed_mfa_methods
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[must_use]
    pub fn allowed_oauth_tenants(
        mut self,
        allowed_oauth_tenants: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.allowed_oauth_tenants = allowed_oauth_tenants
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_third_party_connected_apps(
        mut self,
        allowed_third_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_third_party_connected_apps = allowed_third_party_connected_apps
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[must_use]
    pub fn auth_methods(mut self, auth_methods: impl Into<String>) -> Self {
        self.auth_methods = auth_methods.into();
        self
    }
    /// The e-mail domains that the organization has claimed as its own.
    #[must_use]
    pub fn claimed_email_domains(
        mut self,
        claimed_email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claimed_email_domains = claimed_email_domains
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// The roles that the organization defines for itself.
    #[must_use]
    pub fn custom_roles(
        mut self,
        custom_roles: impl IntoIterator<Item = CustomRole>,
    ) -> Self {
        self.custom_roles = custom_roles.into_iter().collect();
        self
    }
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[must_use]
    pub fn email_allowed_domains(
        mut self,
        email_allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_allowed_domains = email_allowed_domains
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_invites(mut self, email_invites: impl Into<String>) -> Self {
        self.email_invites = email_invites.into();
        self
    }
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_jit_provisioning(
        mut self,
        email_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.email_jit_provisioning = email_jit_provisioning.into();
        self
    }
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn first_party_connected_apps_allowed_type(
        mut self,
        first_party_connected_apps_allowed_type: impl Into<String>,
    ) -> Self {
        self.first_party_connected_apps_allowed_type = first_party_connected_apps_allowed_type
            .into();
        self
    }
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[must_use]
    pub fn mfa_methods(mut self, mfa_methods: impl Into<String>) -> Self {
        self.mfa_methods = mfa_methods.into();
        self
    }
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[must_use]
    pub fn mfa_policy(mut self, mfa_policy: impl Into<String>) -> Self {
        self.mfa_policy = mfa_policy.into();
        self
    }
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[must_use]
    pub fn oauth_tenant_jit_provisioning(
        mut self,
        oauth_tenant_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.oauth_tenant_jit_provisioning = oauth_tenant_jit_provisioning.into();
        self
    }
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[must_use]
    pub fn organization_external_id(
        mut self,
        organization_external_id: impl Into<String>,
    ) -> Self {
        self.organization_external_id = Some(organization_external_id.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Where the organization's logo is.
    #[must_use]
    pub fn organization_logo_url(
        mut self,
        organization_logo_url: impl Into<String>,
    ) -> Self {
        self.organization_logo_url = organization_logo_url.into();
        self
    }
    /// The organization's name.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = organization_name.into();
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn organization_slug(mut self, organization_slug: impl Into<String>) -> Self {
        self.organization_slug = organization_slug.into();
        self
    }
    /// Roles that members get by the domain of their e-mail address.
    #[must_use]
    pub fn rbac_email_implicit_role_assignments(
        mut self,
        rbac_email_implicit_role_assignments: impl IntoIterator<
            Item = EmailImplicitRoleAssignment,
        >,
    ) -> Self {
        self.rbac_email_implicit_role_assignments = rbac_email_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// The organization's active SCIM connection; absent when there is none.
    #[must_use]
    pub fn scim_active_connection(
        mut self,
        scim_active_connection: impl Into<ActiveScimConnection>,
    ) -> Self {
        self.scim_active_connection = Some(scim_active_connection.into());
        self
    }
    /// The organization's active SSO connections.
    #[must_use]
    pub fn sso_active_connections(
        mut self,
        sso_active_connections: impl IntoIterator<Item = ActiveSsoConnection>,
    ) -> Self {
        self.sso_active_connections = sso_active_connections.into_iter().collect();
        self
    }
    /// Identifies the organization's default SSO connection.
    #[must_use]
    pub fn sso_default_connection_id(
        mut self,
        sso_default_connection_id: impl Into<String>,
    ) -> Self {
        self.sso_default_connection_id = Some(sso_default_connection_id.into());
        self
    }
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[must_use]
    pub fn sso_jit_provisioning(
        mut self,
        sso_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.sso_jit_provisioning = sso_jit_provisioning.into();
        self
    }
    /// Ids of the SSO connections by which people may join when `sso_jit_provisioning` is `RESTRICTED`.
    #[must_use]
    pub fn sso_jit_provisioning_allowed_connections(
        mut self,
        sso_jit_provisioning_allowed_connections: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.sso_jit_provisioning_allowed_connections = sso_jit_provisioning_allowed_connections
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[must_use]
    pub fn third_party_connected_apps_allowed_type(
        mut self,
        third_party_connected_apps_allowed_type: impl Into<String>,
    ) -> Self {
        self.third_party_connected_apps_allowed_type = third_party_connected_apps_allowed_type
            .into();
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
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// When it was last changed.
    #[must_use]
    pub fn updated_at(
        mut self,
        updated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}
impl Default for Organization {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Organization {
    fn blank() -> Self {
        Self {
            allowed_auth_methods: crate::decode::blank(),
            allowed_first_party_connected_apps: crate::decode::blank(),
            allowed_mfa_methods: crate::decode::blank(),
            allowed_oauth_tenants: crate::decode::blank(),
            allowed_third_party_connected_apps: crate::decode::blank(),
            auth_methods: crate::decode::blank(),
            claimed_email_domains: crate::decode::blank(),
            created_at: crate::decode::blank(),
            custom_roles: crate::decode::blank(),
            email_allowed_domains: crate::decode::blank(),
            email_invites: crate::decode::blank(),
            email_jit_provisioning: crate::decode::blank(),
            first_party_connected_apps_allowed_type: crate::decode::blank(),
            mfa_methods: crate::decode::blank(),
            mfa_policy: crate::decode::blank(),
            oauth_tenant_jit_provisioning: crate::decode::blank(),
            organization_external_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            organization_logo_url: crate::decode::blank(),
            organization_name: crate::decode::blank(),
            organization_slug: crate::decode::blank(),
            rbac_email_implicit_role_assignments: crate::decode::blank(),
            scim_active_connection: crate::decode::blank(),
            sso_active_connections: crate::decode::blank(),
            sso_default_connection_id: crate::decode::blank(),
            sso_jit_provisioning: crate::decode::blank(),
            sso_jit_provisioning_allowed_connections: crate::decode::blank(),
            third_party_connected_apps_allowed_type: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            updated_at: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Organization {
    const NAME: &'static str = "b2b.organizations.Organization";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::lax("organization_name"),
        crate::decode::Promise::lax("organization_logo_url"),
        crate::decode::Promise::lax("organization_slug"),
        crate::decode::Promise::lax("sso_jit_provisioning"),
        crate::decode::Promise::lax("sso_jit_provisioning_allowed_connections"),
        crate::decode::Promise::lax("sso_active_connections"),
        crate::decode::Promise::lax("email_allowed_domains"),
        crate::decode::Promise::lax("email_jit_provisioning"),
        crate::decode::Promise::lax("email_invites"),
        crate::decode::Promise::lax("auth_methods"),
        crate::decode::Promise::lax("allowed_auth_methods"),
        crate::decode::Promise::lax("mfa_policy"),
        crate::decode::Promise::lax("rbac_email_implicit_role_assignments"),
        crate::decode::Promise::lax("mfa_methods"),
        crate::decode::Promise::lax("allowed_mfa_methods"),
        crate::decode::Promise::lax("oauth_tenant_jit_provisioning"),
        crate::decode::Promise::lax("claimed_email_domains"),
        crate::decode::Promise::lax("first_party_connected_apps_allowed_type"),
        crate::decode::Promise::lax("allowed_first_party_connected_apps"),
        crate::decode::Promise::lax("third_party_connected_apps_allowed_type"),
        crate::decode::Promise::lax("allowed_third_party_connected_apps"),
        crate::decode::Promise::lax("custom_roles"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allowed_auth_methods" => {
                field.promised(11).list(&mut self.allowed_auth_methods)
            }
            "allowed_first_party_connected_apps" => {
                field.promised(19).list(&mut self.allowed_first_party_connected_apps)
            }
            "allowed_mfa_methods" => {
                field.promised(15).list(&mut self.allowed_mfa_methods)
            }
            "allowed_oauth_tenants" => field.map(&mut self.allowed_oauth_tenants),
            "allowed_third_party_connected_apps" => {
                field.promised(21).list(&mut self.allowed_third_party_connected_apps)
            }
            "auth_methods" => field.promised(10).text(&mut self.auth_methods),
            "claimed_email_domains" => {
                field.promised(17).list(&mut self.claimed_email_domains)
            }
            "created_at" => field.timestamp(&mut self.created_at),
            "custom_roles" => field.promised(22).list(&mut self.custom_roles),
            "email_allowed_domains" => {
                field.promised(7).list(&mut self.email_allowed_domains)
            }
            "email_invites" => field.promised(9).text(&mut self.email_invites),
            "email_jit_provisioning" => {
                field.promised(8).text(&mut self.email_jit_provisioning)
            }
            "first_party_connected_apps_allowed_type" => {
                field
                    .promised(18)
                    .text(&mut self.first_party_connected_apps_allowed_type)
            }
            "mfa_methods" => field.promised(14).text(&mut self.mfa_methods),
            "mfa_policy" => field.promised(12).text(&mut self.mfa_policy),
            "oauth_tenant_jit_provisioning" => {
                field.promised(16).text(&mut self.oauth_tenant_jit_provisioning)
            }
            "organization_external_id" => {
                field.optional_text(&mut self.organization_external_id)
            }
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "organization_logo_url" => {
                field.promised(2).text(&mut self.organization_logo_url)
            }
            "organization_name" => field.promised(1).text(&mut self.organization_name),
            "organization_slug" => field.promised(3).text(&mut self.organization_slug),
            "rbac_email_implicit_role_assignments" => {
                field.promised(13).list(&mut self.rbac_email_implicit_role_assignments)
            }
            "scim_active_connection" => field.optional(&mut self.scim_active_connection),
            "sso_active_connections" => {
                field.promised(6).list(&mut self.sso_active_connections)
            }
            "sso_default_connection_id" => {
                field.optional_text(&mut self.sso_default_connection_id)
            }
            "sso_jit_provisioning" => {
                field.promised(4).text(&mut self.sso_jit_provisioning)
            }
            "sso_jit_provisioning_allowed_connections" => {
                field
                    .promised(5)
                    .list(&mut self.sso_jit_provisioning_allowed_connections)
            }
            "third_party_connected_apps_allowed_type" => {
                field
                    .promised(20)
                    .text(&mut self.third_party_connected_apps_allowed_type)
            }
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            "updated_at" => field.timestamp(&mut self.updated_at),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Organization);
/// A connected app in use in an organization, without its settings.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.OrganizationConnectedApp")
)]
#[non_exhaustive]
pub struct OrganizationConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    pub client_type: String,
    /// Identifies a connected app.
    pub connected_app_id: String,
    /// What it is, in words for people.
    pub description: String,
    /// Where the app's logo lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// The connected app's name.
    pub name: String,
}
impl OrganizationConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    #[must_use]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = client_type.into();
        self
    }
    /// Identifies a connected app.
    #[must_use]
    pub fn connected_app_id(mut self, connected_app_id: impl Into<String>) -> Self {
        self.connected_app_id = connected_app_id.into();
        self
    }
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Where the app's logo lies.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
    /// The connected app's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}
impl Default for OrganizationConnectedApp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OrganizationConnectedApp {
    fn blank() -> Self {
        Self {
            client_type: crate::decode::blank(),
            connected_app_id: crate::decode::blank(),
            description: crate::decode::blank(),
            logo_url: crate::decode::blank(),
            name: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OrganizationConnectedApp {
    const NAME: &'static str = "b2b.organizations.OrganizationConnectedApp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connected_app_id"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("client_type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_type" => field.promised(3).text(&mut self.client_type),
            "connected_app_id" => field.promised(0).text(&mut self.connected_app_id),
            "description" => field.promised(2).text(&mut self.description),
            "logo_url" => field.optional_text(&mut self.logo_url),
            "name" => field.promised(1).text(&mut self.name),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OrganizationConnectedApp);
/// A member who uses a connected app, with the scopes granted to it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.OrganizationConnectedAppActiveMember")
)]
#[non_exhaustive]
pub struct OrganizationConnectedAppActiveMember {
    /// The scopes that the member granted to the app.
    pub granted_scopes: Vec<String>,
    /// Identifies a member of an organization.
    pub member_id: String,
}
impl OrganizationConnectedAppActiveMember {
    /// The scopes that the member granted to the app.
    #[must_use]
    pub fn granted_scopes(
        mut self,
        granted_scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.granted_scopes = granted_scopes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
}
impl Default for OrganizationConnectedAppActiveMember {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OrganizationConnectedAppActiveMember {
    fn blank() -> Self {
        Self {
            granted_scopes: crate::decode::blank(),
            member_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OrganizationConnectedAppActiveMember {
    const NAME: &'static str = "b2b.organizations.OrganizationConnectedAppActiveMember";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("granted_scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "granted_scopes" => field.promised(1).list(&mut self.granted_scopes),
            "member_id" => field.promised(0).text(&mut self.member_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OrganizationConnectedAppActiveMember);
/// How many organizations or members a search found, and where the next page begins.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.ResultsMetadata")
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
    const NAME: &'static str = "b2b.organizations.ResultsMetadata";
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
/// An e-mail address that a member had before and no longer uses.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.RetiredEmail")
)]
#[non_exhaustive]
pub struct RetiredEmail {
    /// An e-mail address.
    pub email_address: String,
    /// Identifies one e-mail address of a person.
    pub email_id: String,
}
impl RetiredEmail {
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
        self
    }
}
impl Default for RetiredEmail {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RetiredEmail {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            email_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RetiredEmail {
    const NAME: &'static str = "b2b.organizations.RetiredEmail";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(1).text(&mut self.email_address),
            "email_id" => field.promised(0).text(&mut self.email_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RetiredEmail);
/// The link between a member and an entry in the directory behind a SCIM connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.ScimRegistration")
)]
#[non_exhaustive]
pub struct ScimRegistration {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Identifies the member's registration with the connection.
    pub registration_id: String,
    /// What the directory says about the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_attributes: Option<crate::b2b::scim::ScimAttributes>,
}
impl ScimRegistration {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Identifies the member's registration with the connection.
    #[must_use]
    pub fn registration_id(mut self, registration_id: impl Into<String>) -> Self {
        self.registration_id = registration_id.into();
        self
    }
    /// What the directory says about the member.
    #[must_use]
    pub fn scim_attributes(
        mut self,
        scim_attributes: impl Into<crate::b2b::scim::ScimAttributes>,
    ) -> Self {
        self.scim_attributes = Some(scim_attributes.into());
        self
    }
}
impl Default for ScimRegistration {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimRegistration {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            external_id: crate::decode::blank(),
            registration_id: crate::decode::blank(),
            scim_attributes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimRegistration {
    const NAME: &'static str = "b2b.organizations.ScimRegistration";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(0).text(&mut self.connection_id),
            "external_id" => field.optional_text(&mut self.external_id),
            "registration_id" => field.promised(1).text(&mut self.registration_id),
            "scim_attributes" => field.optional(&mut self.scim_attributes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimRegistration);
/// Which organizations or members to find: conditions, and how they combine.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.SearchQuery")
)]
#[non_exhaustive]
pub struct SearchQuery {
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    pub operands: Vec<::serde_json::Map<String, ::serde_json::Value>>,
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    pub operator: crate::shared::SearchOperator,
}
impl SearchQuery {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        operator: impl Into<crate::shared::SearchOperator>,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        Self {
            operands: operands.into_iter().collect(),
            operator: operator.into(),
        }
    }
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    #[must_use]
    pub fn operands(
        mut self,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.operands = operands.into_iter().collect();
        self
    }
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    #[must_use]
    pub fn operator(
        mut self,
        operator: impl Into<crate::shared::SearchOperator>,
    ) -> Self {
        self.operator = operator.into();
        self
    }
}
impl crate::decode::Blank for SearchQuery {
    fn blank() -> Self {
        Self {
            operands: crate::decode::blank(),
            operator: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchQuery {
    const NAME: &'static str = "b2b.organizations.SearchQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("operator"),
        crate::decode::Promise::strict("operands"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "operands" => field.promised(1).list(&mut self.operands),
            "operator" => field.promised(0).open(&mut self.operator),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchQuery);
/// The body of `b2b.organizations.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.SearchRequest")
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
    pub query: Option<SearchQuery>,
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
    pub fn query(mut self, query: impl Into<SearchQuery>) -> Self {
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
    const NAME: &'static str = "b2b.organizations.SearchRequest";
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
/// The answer of `b2b.organizations.search`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.SearchResponse")
)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The organizations found on this page.
    pub organizations: Vec<Organization>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How many results there are, and where the next page begins.
    pub results_metadata: ResultsMetadata,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SearchResponse {
    /// The organizations found on this page.
    #[must_use]
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = Organization>,
    ) -> Self {
        self.organizations = organizations.into_iter().collect();
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
        results_metadata: impl Into<ResultsMetadata>,
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
            organizations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            results_metadata: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SearchResponse {
    const NAME: &'static str = "b2b.organizations.SearchResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organizations"),
        crate::decode::Promise::lax("results_metadata"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organizations" => field.promised(1).list(&mut self.organizations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "results_metadata" => field.promised(2).value(&mut self.results_metadata),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SearchResponse);
impl crate::paging::Page for SearchResponse {
    type Item = Organization;
    fn next_cursor(&self) -> Option<&str> {
        self.results_metadata.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<Organization> {
        self.organizations
    }
}
/// A member's account at Slack, with the tokens and scopes that Slack issued for the member and for a bot.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.SlackProviderInfo")
)]
#[non_exhaustive]
pub struct SlackProviderInfo {
    /// The member's own access token in Slack, as opposed to the bot's.
    pub access_token: crate::Secret,
    /// The access token of the app's bot in Slack.
    pub bot_access_token: crate::Secret,
    /// The scopes granted to the app's bot in Slack.
    pub bot_scopes: Vec<String>,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    pub provider_tenant_id: String,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl SlackProviderInfo {
    /// The member's own access token in Slack, as opposed to the bot's.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// The access token of the app's bot in Slack.
    #[must_use]
    pub fn bot_access_token(
        mut self,
        bot_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.bot_access_token = bot_access_token.into();
        self
    }
    /// The scopes granted to the app's bot in Slack.
    #[must_use]
    pub fn bot_scopes(
        mut self,
        bot_scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bot_scopes = bot_scopes.into_iter().map(Into::into).collect();
        self
    }
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    #[must_use]
    pub fn provider_tenant_id(mut self, provider_tenant_id: impl Into<String>) -> Self {
        self.provider_tenant_id = provider_tenant_id.into();
        self
    }
    /// The OAuth scopes that were granted.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for SlackProviderInfo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SlackProviderInfo {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            bot_access_token: crate::decode::blank(),
            bot_scopes: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_tenant_id: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SlackProviderInfo {
    const NAME: &'static str = "b2b.organizations.SlackProviderInfo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("provider_tenant_id"),
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("bot_access_token"),
        crate::decode::Promise::lax("bot_scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(2).value(&mut self.access_token),
            "bot_access_token" => field.promised(4).value(&mut self.bot_access_token),
            "bot_scopes" => field.promised(5).list(&mut self.bot_scopes),
            "provider_subject" => field.promised(0).text(&mut self.provider_subject),
            "provider_tenant_id" => field.promised(1).text(&mut self.provider_tenant_id),
            "scopes" => field.promised(3).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SlackProviderInfo);
/// The link between a member and an account at the identity provider of an SSO connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.SsoRegistration")
)]
#[non_exhaustive]
pub struct SsoRegistration {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// An id of your own, which can be used in place of Stytch's.
    pub external_id: String,
    /// Identifies the member's registration with the connection.
    pub registration_id: String,
    /// What the identity provider says about the member; the keys are the identity provider's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub sso_attributes: ::serde_json::Map<String, ::serde_json::Value>,
}
impl SsoRegistration {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = external_id.into();
        self
    }
    /// Identifies the member's registration with the connection.
    #[must_use]
    pub fn registration_id(mut self, registration_id: impl Into<String>) -> Self {
        self.registration_id = registration_id.into();
        self
    }
    /// What the identity provider says about the member; the keys are the identity provider's.
    #[must_use]
    pub fn sso_attributes(
        mut self,
        sso_attributes: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.sso_attributes = sso_attributes
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
impl Default for SsoRegistration {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SsoRegistration {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            external_id: crate::decode::blank(),
            registration_id: crate::decode::blank(),
            sso_attributes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SsoRegistration {
    const NAME: &'static str = "b2b.organizations.SsoRegistration";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("external_id"),
        crate::decode::Promise::lax("registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(0).text(&mut self.connection_id),
            "external_id" => field.promised(1).text(&mut self.external_id),
            "registration_id" => field.promised(2).text(&mut self.registration_id),
            "sso_attributes" => field.map(&mut self.sso_attributes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SsoRegistration);
/// The body of `b2b.organizations.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_auth_methods: Option<Vec<String>>,
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_first_party_connected_apps: Option<Vec<String>>,
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_mfa_methods: Option<Vec<String>>,
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_oauth_tenants: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_third_party_connected_apps: Option<Vec<String>>,
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_methods: Option<String>,
    /// The e-mail domains that the organization has claimed as its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_email_domains: Option<Vec<String>>,
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_allowed_domains: Option<Vec<String>>,
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_invites: Option<String>,
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_jit_provisioning: Option<String>,
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_methods: Option<String>,
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_policy: Option<String>,
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_tenant_jit_provisioning: Option<String>,
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_external_id: Option<String>,
    /// Where the organization's logo is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_logo_url: Option<String>,
    /// The organization's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
    /// The organization's short name for use in URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_slug: Option<String>,
    /// Roles that members get by the domain of their e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rbac_email_implicit_role_assignments: Option<Vec<EmailImplicitRoleAssignment>>,
    /// Identifies the organization's default SSO connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_default_connection_id: Option<String>,
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_jit_provisioning: Option<String>,
    /// Ids of the SSO connections by which people may join when `sso_jit_provisioning` is `RESTRICTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_jit_provisioning_allowed_connections: Option<Vec<String>>,
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowed_auth_methods: None,
            allowed_first_party_connected_apps: None,
            allowed_mfa_methods: None,
            allowed_oauth_tenants: None,
            allowed_third_party_connected_apps: None,
            auth_methods: None,
            claimed_email_domains: None,
            email_allowed_domains: None,
            email_invites: None,
            email_jit_provisioning: None,
            first_party_connected_apps_allowed_type: None,
            mfa_methods: None,
            mfa_policy: None,
            oauth_tenant_jit_provisioning: None,
            organization_external_id: None,
            organization_logo_url: None,
            organization_name: None,
            organization_slug: None,
            rbac_email_implicit_role_assignments: None,
            sso_default_connection_id: None,
            sso_jit_provisioning: None,
            sso_jit_provisioning_allowed_connections: None,
            third_party_connected_apps_allowed_type: None,
            trusted_metadata: None,
        }
    }
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    #[must_use]
    pub fn allowed_auth_methods(
        mut self,
        allowed_auth_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_auth_methods = Some(
            allowed_auth_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_first_party_connected_apps(
        mut self,
        allowed_first_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_first_party_connected_apps = Some(
            allowed_first_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    #[must_use]
    pub fn allowed_mfa_methods(
        mut self,
        allowed_mfa_methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_mfa_methods = Some(
            allowed_mfa_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    #[must_use]
    pub fn allowed_oauth_tenants(
        mut self,
        allowed_oauth_tenants: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.allowed_oauth_tenants = Some(
            allowed_oauth_tenants
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    #[must_use]
    pub fn allowed_third_party_connected_apps(
        mut self,
        allowed_third_party_connected_apps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_third_party_connected_apps = Some(
            allowed_third_party_connected_apps.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    #[must_use]
    pub fn auth_methods(mut self, auth_methods: impl Into<String>) -> Self {
        self.auth_methods = Some(auth_methods.into());
        self
    }
    /// The e-mail domains that the organization has claimed as its own.
    #[must_use]
    pub fn claimed_email_domains(
        mut self,
        claimed_email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claimed_email_domains = Some(
            claimed_email_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    #[must_use]
    pub fn email_allowed_domains(
        mut self,
        email_allowed_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_allowed_domains = Some(
            email_allowed_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_invites(mut self, email_invites: impl Into<String>) -> Self {
        self.email_invites = Some(email_invites.into());
        self
    }
    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn email_jit_provisioning(
        mut self,
        email_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.email_jit_provisioning = Some(email_jit_provisioning.into());
        self
    }
    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    #[must_use]
    pub fn first_party_connected_apps_allowed_type(
        mut self,
        first_party_connected_apps_allowed_type: impl Into<ConnectedAppsAllowedType>,
    ) -> Self {
        self.first_party_connected_apps_allowed_type = Some(
            first_party_connected_apps_allowed_type.into(),
        );
        self
    }
    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    #[must_use]
    pub fn mfa_methods(mut self, mfa_methods: impl Into<String>) -> Self {
        self.mfa_methods = Some(mfa_methods.into());
        self
    }
    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    #[must_use]
    pub fn mfa_policy(mut self, mfa_policy: impl Into<String>) -> Self {
        self.mfa_policy = Some(mfa_policy.into());
        self
    }
    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    #[must_use]
    pub fn oauth_tenant_jit_provisioning(
        mut self,
        oauth_tenant_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.oauth_tenant_jit_provisioning = Some(oauth_tenant_jit_provisioning.into());
        self
    }
    /// An id of your own for the organization, which can be used in place of Stytch's.
    #[must_use]
    pub fn organization_external_id(
        mut self,
        organization_external_id: impl Into<String>,
    ) -> Self {
        self.organization_external_id = Some(organization_external_id.into());
        self
    }
    /// Where the organization's logo is.
    #[must_use]
    pub fn organization_logo_url(
        mut self,
        organization_logo_url: impl Into<String>,
    ) -> Self {
        self.organization_logo_url = Some(organization_logo_url.into());
        self
    }
    /// The organization's name.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn organization_slug(mut self, organization_slug: impl Into<String>) -> Self {
        self.organization_slug = Some(organization_slug.into());
        self
    }
    /// Roles that members get by the domain of their e-mail address.
    #[must_use]
    pub fn rbac_email_implicit_role_assignments(
        mut self,
        rbac_email_implicit_role_assignments: impl IntoIterator<
            Item = EmailImplicitRoleAssignment,
        >,
    ) -> Self {
        self.rbac_email_implicit_role_assignments = Some(
            rbac_email_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// Identifies the organization's default SSO connection.
    #[must_use]
    pub fn sso_default_connection_id(
        mut self,
        sso_default_connection_id: impl Into<String>,
    ) -> Self {
        self.sso_default_connection_id = Some(sso_default_connection_id.into());
        self
    }
    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    #[must_use]
    pub fn sso_jit_provisioning(
        mut self,
        sso_jit_provisioning: impl Into<String>,
    ) -> Self {
        self.sso_jit_provisioning = Some(sso_jit_provisioning.into());
        self
    }
    /// Ids of the SSO connections by which people may join when `sso_jit_provisioning` is `RESTRICTED`.
    #[must_use]
    pub fn sso_jit_provisioning_allowed_connections(
        mut self,
        sso_jit_provisioning_allowed_connections: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.sso_jit_provisioning_allowed_connections = Some(
            sso_jit_provisioning_allowed_connections
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    #[must_use]
    pub fn third_party_connected_apps_allowed_type(
        mut self,
        third_party_connected_apps_allowed_type: impl Into<ConnectedAppsAllowedType>,
    ) -> Self {
        self.third_party_connected_apps_allowed_type = Some(
            third_party_connected_apps_allowed_type.into(),
        );
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
            allowed_auth_methods: crate::decode::blank(),
            allowed_first_party_connected_apps: crate::decode::blank(),
            allowed_mfa_methods: crate::decode::blank(),
            allowed_oauth_tenants: crate::decode::blank(),
            allowed_third_party_connected_apps: crate::decode::blank(),
            auth_methods: crate::decode::blank(),
            claimed_email_domains: crate::decode::blank(),
            email_allowed_domains: crate::decode::blank(),
            email_invites: crate::decode::blank(),
            email_jit_provisioning: crate::decode::blank(),
            first_party_connected_apps_allowed_type: crate::decode::blank(),
            mfa_methods: crate::decode::blank(),
            mfa_policy: crate::decode::blank(),
            oauth_tenant_jit_provisioning: crate::decode::blank(),
            organization_external_id: crate::decode::blank(),
            organization_logo_url: crate::decode::blank(),
            organization_name: crate::decode::blank(),
            organization_slug: crate::decode::blank(),
            rbac_email_implicit_role_assignments: crate::decode::blank(),
            sso_default_connection_id: crate::decode::blank(),
            sso_jit_provisioning: crate::decode::blank(),
            sso_jit_provisioning_allowed_connections: crate::decode::blank(),
            third_party_connected_apps_allowed_type: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "b2b.organizations.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allowed_auth_methods" => field.optional_list(&mut self.allowed_auth_methods),
            "allowed_first_party_connected_apps" => {
                field.optional_list(&mut self.allowed_first_party_connected_apps)
            }
            "allowed_mfa_methods" => field.optional_list(&mut self.allowed_mfa_methods),
            "allowed_oauth_tenants" => field.optional(&mut self.allowed_oauth_tenants),
            "allowed_third_party_connected_apps" => {
                field.optional_list(&mut self.allowed_third_party_connected_apps)
            }
            "auth_methods" => field.optional_text(&mut self.auth_methods),
            "claimed_email_domains" => {
                field.optional_list(&mut self.claimed_email_domains)
            }
            "email_allowed_domains" => {
                field.optional_list(&mut self.email_allowed_domains)
            }
            "email_invites" => field.optional_text(&mut self.email_invites),
            "email_jit_provisioning" => {
                field.optional_text(&mut self.email_jit_provisioning)
            }
            "first_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.first_party_connected_apps_allowed_type)
            }
            "mfa_methods" => field.optional_text(&mut self.mfa_methods),
            "mfa_policy" => field.optional_text(&mut self.mfa_policy),
            "oauth_tenant_jit_provisioning" => {
                field.optional_text(&mut self.oauth_tenant_jit_provisioning)
            }
            "organization_external_id" => {
                field.optional_text(&mut self.organization_external_id)
            }
            "organization_logo_url" => {
                field.optional_text(&mut self.organization_logo_url)
            }
            "organization_name" => field.optional_text(&mut self.organization_name),
            "organization_slug" => field.optional_text(&mut self.organization_slug),
            "rbac_email_implicit_role_assignments" => {
                field.optional_list(&mut self.rbac_email_implicit_role_assignments)
            }
            "sso_default_connection_id" => {
                field.optional_text(&mut self.sso_default_connection_id)
            }
            "sso_jit_provisioning" => field.optional_text(&mut self.sso_jit_provisioning),
            "sso_jit_provisioning_allowed_connections" => {
                field.optional_list(&mut self.sso_jit_provisioning_allowed_connections)
            }
            "third_party_connected_apps_allowed_type" => {
                field.optional_open(&mut self.third_party_connected_apps_allowed_type)
            }
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `b2b.organizations.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The organization.
    pub organization: Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateResponse {
    /// The organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<Organization>) -> Self {
        self.organization = organization.into();
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
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "b2b.organizations.UpdateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization" => field.promised(1).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        ActiveScimConnection,
    >("b2b.organizations.ActiveScimConnection"),
    crate::registry::Type::of::<
        ActiveSsoConnection,
    >("b2b.organizations.ActiveSsoConnection"),
    crate::registry::Type::of::<
        ConnectedAppsAllowedType,
    >("b2b.organizations.ConnectedAppsAllowedType"),
    crate::registry::Type::of::<
        ConnectedAppsResponse,
    >("b2b.organizations.ConnectedAppsResponse"),
    crate::registry::Type::of::<CreateRequest>("b2b.organizations.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("b2b.organizations.CreateResponse"),
    crate::registry::Type::of::<CustomRole>("b2b.organizations.CustomRole"),
    crate::registry::Type::of::<
        CustomRolePermission,
    >("b2b.organizations.CustomRolePermission"),
    crate::registry::Type::of::<
        DeleteExternalIdResponse,
    >("b2b.organizations.DeleteExternalIdResponse"),
    crate::registry::Type::of::<DeleteResponse>("b2b.organizations.DeleteResponse"),
    crate::registry::Type::of::<
        EmailImplicitRoleAssignment,
    >("b2b.organizations.EmailImplicitRoleAssignment"),
    crate::registry::Type::of::<
        GetConnectedAppResponse,
    >("b2b.organizations.GetConnectedAppResponse"),
    crate::registry::Type::of::<GetResponse>("b2b.organizations.GetResponse"),
    crate::registry::Type::of::<
        GithubProviderInfo,
    >("b2b.organizations.GithubProviderInfo"),
    crate::registry::Type::of::<
        HubspotProviderInfo,
    >("b2b.organizations.HubspotProviderInfo"),
    crate::registry::Type::of::<Member>("b2b.organizations.Member"),
    crate::registry::Type::of::<
        MemberConnectedApp,
    >("b2b.organizations.MemberConnectedApp"),
    crate::registry::Type::of::<MemberRole>("b2b.organizations.MemberRole"),
    crate::registry::Type::of::<MemberRoleSource>("b2b.organizations.MemberRoleSource"),
    crate::registry::Type::of::<MetricsResponse>("b2b.organizations.MetricsResponse"),
    crate::registry::Type::of::<
        OAuthRegistration,
    >("b2b.organizations.OAuthRegistration"),
    crate::registry::Type::of::<OidcProviderInfo>("b2b.organizations.OidcProviderInfo"),
    crate::registry::Type::of::<Organization>("b2b.organizations.Organization"),
    crate::registry::Type::of::<
        OrganizationConnectedApp,
    >("b2b.organizations.OrganizationConnectedApp"),
    crate::registry::Type::of::<
        OrganizationConnectedAppActiveMember,
    >("b2b.organizations.OrganizationConnectedAppActiveMember"),
    crate::registry::Type::of::<ResultsMetadata>("b2b.organizations.ResultsMetadata"),
    crate::registry::Type::of::<RetiredEmail>("b2b.organizations.RetiredEmail"),
    crate::registry::Type::of::<ScimRegistration>("b2b.organizations.ScimRegistration"),
    crate::registry::Type::of::<SearchQuery>("b2b.organizations.SearchQuery"),
    crate::registry::Type::of::<SearchRequest>("b2b.organizations.SearchRequest"),
    crate::registry::Type::of::<SearchResponse>("b2b.organizations.SearchResponse"),
    crate::registry::Type::of::<
        SlackProviderInfo,
    >("b2b.organizations.SlackProviderInfo"),
    crate::registry::Type::of::<SsoRegistration>("b2b.organizations.SsoRegistration"),
    crate::registry::Type::of::<UpdateRequest>("b2b.organizations.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("b2b.organizations.UpdateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CONNECTED_APPS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.connected_apps",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/connected_apps",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.create",
    method: "POST",
    path: "/v1/b2b/organizations",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.delete",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static DELETE_EXTERNAL_ID: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.delete_external_id",
    method: "DELETE",
    path: "/v1/b2b/organizations/{organization_id}/external_id",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.get",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET_CONNECTED_APP: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.get_connected_app",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static METRICS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.metrics",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/metrics",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static SEARCH: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.search",
    method: "POST",
    path: "/v1/b2b/organizations/search",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.update",
    method: "PUT",
    path: "/v1/b2b/organizations/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CONNECTED_APPS,
    &CREATE,
    &DELETE,
    &DELETE_EXTERNAL_ID,
    &GET,
    &GET_CONNECTED_APP,
    &METRICS,
    &SEARCH,
    &UPDATE,
];
impl crate::raw::Client {
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps`
    pub async fn b2b_organizations_connected_apps<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<ConnectedAppsResponse>, crate::Error> {
        let request = self.request(&CONNECTED_APPS, &[organization_id]);
        self.send(&CONNECTED_APPS, request).await?.decode()
    }
    /// `POST /v1/b2b/organizations`
    pub async fn b2b_organizations_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}`
    pub async fn b2b_organizations_delete<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[organization_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `DELETE /v1/b2b/organizations/{organization_id}/external_id`
    pub async fn b2b_organizations_delete_external_id<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<DeleteExternalIdResponse>, crate::Error> {
        let request = self.request(&DELETE_EXTERNAL_ID, &[organization_id]);
        self.send(&DELETE_EXTERNAL_ID, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}`
    pub async fn b2b_organizations_get<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[organization_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`
    pub async fn b2b_organizations_get_connected_app<'a>(
        &'a self,
        organization_id: &'a str,
        connected_app_id: &'a str,
    ) -> Result<ResponseValue<GetConnectedAppResponse>, crate::Error> {
        let request = self
            .request(&GET_CONNECTED_APP, &[organization_id, connected_app_id]);
        self.send(&GET_CONNECTED_APP, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/metrics`
    pub async fn b2b_organizations_metrics<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<MetricsResponse>, crate::Error> {
        let request = self.request(&METRICS, &[organization_id]);
        self.send(&METRICS, request).await?.decode()
    }
    /// `POST /v1/b2b/organizations/search`
    pub async fn b2b_organizations_search<'a>(
        &'a self,
        body: &'a SearchRequest,
    ) -> Result<ResponseValue<SearchResponse>, crate::Error> {
        let request = self.request(&SEARCH, &[]).json(&body);
        self.send(&SEARCH, request).await?.decode()
    }
    /// `PUT /v1/b2b/organizations/{organization_id}`
    pub async fn b2b_organizations_update<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[organization_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
