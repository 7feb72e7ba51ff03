// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.organizations.members.oauth_providers`.
/// The operations of `b2b.organizations.members.oauth_providers`.
#[derive(Clone, Copy, Debug)]
pub struct OauthProvidersApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OauthProvidersApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the access tokens that are kept from a member's GitHub sign-ins.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn github(
        self,
        organization_id: &str,
        member_id: &str,
        query: GithubQuery,
    ) -> Result<GithubResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oauth_providers_github(
                organization_id,
                member_id,
                query.include_refresh_token,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the tokens that are kept from a member's Google sign-in, with the refresh token only on request.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn google(
        self,
        organization_id: &str,
        member_id: &str,
        query: GoogleQuery,
    ) -> Result<GoogleResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oauth_providers_google(
                organization_id,
                member_id,
                query.include_refresh_token,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the tokens that are kept from a member's HubSpot sign-ins, with the refresh tokens only on request.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn hubspot(
        self,
        organization_id: &str,
        member_id: &str,
        query: HubspotQuery,
    ) -> Result<HubspotResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oauth_providers_hubspot(
                organization_id,
                member_id,
                query.include_refresh_token,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the tokens that are kept from a member's Microsoft sign-in, with the refresh token only on request.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn microsoft(
        self,
        organization_id: &str,
        member_id: &str,
        query: MicrosoftQuery,
    ) -> Result<MicrosoftResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oauth_providers_microsoft(
                organization_id,
                member_id,
                query.include_refresh_token,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the access tokens, including bot tokens, that are kept from a member's Slack sign-ins.
    ///
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn slack(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<SlackResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_oauth_providers_slack(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OauthProvidersApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["github"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_refresh_token"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.github(&organization_id, &member_id, query).await?,
                )
            }
            ["google"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_refresh_token"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.google(&organization_id, &member_id, query).await?,
                )
            }
            ["hubspot"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_refresh_token"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.hubspot(&organization_id, &member_id, query).await?,
                )
            }
            ["microsoft"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let query = arguments.query(&["include_refresh_token"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.microsoft(&organization_id, &member_id, query).await?,
                )
            }
            ["slack"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.slack(&organization_id, &member_id).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The query parameters of `b2b.organizations.members.oauth_providers.github`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.GithubQuery")
)]
#[non_exhaustive]
pub struct GithubQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_refresh_token: Option<bool>,
}
impl GithubQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include_refresh_token: None,
        }
    }
    /// Sets `include_refresh_token`.
    #[must_use]
    pub fn include_refresh_token(mut self, include_refresh_token: bool) -> Self {
        self.include_refresh_token = Some(include_refresh_token);
        self
    }
}
impl Default for GithubQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for GithubQuery {
    fn blank() -> Self {
        Self {
            include_refresh_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GithubQuery {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.GithubQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_refresh_token" => field.optional(&mut self.include_refresh_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GithubQuery);
/// The answer of `b2b.organizations.members.oauth_providers.github`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.GithubResponse")
)]
#[non_exhaustive]
pub struct GithubResponse {
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// The member's accounts at the provider, with their tokens.
    pub registrations: Vec<crate::b2b::organizations::GithubProviderInfo>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GithubResponse {
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// The member's accounts at the provider, with their tokens.
    #[must_use]
    pub fn registrations(
        mut self,
        registrations: impl IntoIterator<
            Item = crate::b2b::organizations::GithubProviderInfo,
        >,
    ) -> Self {
        self.registrations = registrations.into_iter().collect();
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
impl Default for GithubResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GithubResponse {
    fn blank() -> Self {
        Self {
            provider_type: crate::decode::blank(),
            registrations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GithubResponse {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.GithubResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("registrations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "provider_type" => field.promised(1).text(&mut self.provider_type),
            "registrations" => field.promised(2).list(&mut self.registrations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GithubResponse);
/// The query parameters of `b2b.organizations.members.oauth_providers.google`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.GoogleQuery")
)]
#[non_exhaustive]
pub struct GoogleQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_refresh_token: Option<bool>,
}
impl GoogleQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include_refresh_token: None,
        }
    }
    /// Sets `include_refresh_token`.
    #[must_use]
    pub fn include_refresh_token(mut self, include_refresh_token: bool) -> Self {
        self.include_refresh_token = Some(include_refresh_token);
        self
    }
}
impl Default for GoogleQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for GoogleQuery {
    fn blank() -> Self {
        Self {
            include_refresh_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GoogleQuery {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.GoogleQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_refresh_token" => field.optional(&mut self.include_refresh_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GoogleQuery);
/// The answer of `b2b.organizations.members.oauth_providers.google`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.GoogleResponse")
)]
#[non_exhaustive]
pub struct GoogleResponse {
    /// The access token that the provider issued for the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Secret>,
    /// How long the access token stays valid, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_expires_in: Option<i32>,
    /// The OpenID Connect ID token that the provider issued for the person.
    pub id_token: crate::Secret,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// Renews the access token at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GoogleResponse {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// How long the access token stays valid, in seconds.
    #[must_use]
    pub fn access_token_expires_in(mut self, access_token_expires_in: i32) -> Self {
        self.access_token_expires_in = Some(access_token_expires_in);
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
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
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
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GoogleResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GoogleResponse {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            access_token_expires_in: crate::decode::blank(),
            id_token: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            request_id: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GoogleResponse {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.GoogleResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("id_token"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.optional(&mut self.access_token),
            "access_token_expires_in" => {
                field.optional(&mut self.access_token_expires_in)
            }
            "id_token" => field.promised(3).value(&mut self.id_token),
            "provider_subject" => field.promised(2).text(&mut self.provider_subject),
            "provider_type" => field.promised(1).text(&mut self.provider_type),
            "refresh_token" => field.optional(&mut self.refresh_token),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "scopes" => field.promised(4).list(&mut self.scopes),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GoogleResponse);
/// The query parameters of `b2b.organizations.members.oauth_providers.hubspot`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.HubspotQuery")
)]
#[non_exhaustive]
pub struct HubspotQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_refresh_token: Option<bool>,
}
impl HubspotQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include_refresh_token: None,
        }
    }
    /// Sets `include_refresh_token`.
    #[must_use]
    pub fn include_refresh_token(mut self, include_refresh_token: bool) -> Self {
        self.include_refresh_token = Some(include_refresh_token);
        self
    }
}
impl Default for HubspotQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for HubspotQuery {
    fn blank() -> Self {
        Self {
            include_refresh_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for HubspotQuery {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.HubspotQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_refresh_token" => field.optional(&mut self.include_refresh_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(HubspotQuery);
/// The answer of `b2b.organizations.members.oauth_providers.hubspot`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.HubspotResponse")
)]
#[non_exhaustive]
pub struct HubspotResponse {
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// The member's accounts at the provider, with their tokens.
    pub registrations: Vec<crate::b2b::organizations::HubspotProviderInfo>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl HubspotResponse {
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// The member's accounts at the provider, with their tokens.
    #[must_use]
    pub fn registrations(
        mut self,
        registrations: impl IntoIterator<
            Item = crate::b2b::organizations::HubspotProviderInfo,
        >,
    ) -> Self {
        self.registrations = registrations.into_iter().collect();
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
impl Default for HubspotResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for HubspotResponse {
    fn blank() -> Self {
        Self {
            provider_type: crate::decode::blank(),
            registrations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for HubspotResponse {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.HubspotResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("registrations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "provider_type" => field.promised(1).text(&mut self.provider_type),
            "registrations" => field.promised(2).list(&mut self.registrations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(HubspotResponse);
/// The query parameters of `b2b.organizations.members.oauth_providers.microsoft`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.MicrosoftQuery")
)]
#[non_exhaustive]
pub struct MicrosoftQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_refresh_token: Option<bool>,
}
impl MicrosoftQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include_refresh_token: None,
        }
    }
    /// Sets `include_refresh_token`.
    #[must_use]
    pub fn include_refresh_token(mut self, include_refresh_token: bool) -> Self {
        self.include_refresh_token = Some(include_refresh_token);
        self
    }
}
impl Default for MicrosoftQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for MicrosoftQuery {
    fn blank() -> Self {
        Self {
            include_refresh_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MicrosoftQuery {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.MicrosoftQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "include_refresh_token" => field.optional(&mut self.include_refresh_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MicrosoftQuery);
/// The answer of `b2b.organizations.members.oauth_providers.microsoft`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.MicrosoftResponse")
)]
#[non_exhaustive]
pub struct MicrosoftResponse {
    /// The access token that the provider issued for the person.
    pub access_token: crate::Secret,
    /// How long the access token stays valid, in seconds.
    pub access_token_expires_in: i32,
    /// The OpenID Connect ID token that the provider issued for the person.
    pub id_token: crate::Secret,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// Renews the access token at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl MicrosoftResponse {
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
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
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
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for MicrosoftResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MicrosoftResponse {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            access_token_expires_in: crate::decode::blank(),
            id_token: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            request_id: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MicrosoftResponse {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.MicrosoftResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("access_token_expires_in"),
        crate::decode::Promise::lax("id_token"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(3).value(&mut self.access_token),
            "access_token_expires_in" => {
                field.promised(4).value(&mut self.access_token_expires_in)
            }
            "id_token" => field.promised(5).value(&mut self.id_token),
            "provider_subject" => field.promised(2).text(&mut self.provider_subject),
            "provider_type" => field.promised(1).text(&mut self.provider_type),
            "refresh_token" => field.optional(&mut self.refresh_token),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "scopes" => field.promised(6).list(&mut self.scopes),
            "status_code" => field.promised(7).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MicrosoftResponse);
/// The answer of `b2b.organizations.members.oauth_providers.slack`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.oauth_providers.SlackResponse")
)]
#[non_exhaustive]
pub struct SlackResponse {
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// The member's accounts at the provider, with their tokens.
    pub registrations: Vec<crate::b2b::organizations::SlackProviderInfo>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SlackResponse {
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// The member's accounts at the provider, with their tokens.
    #[must_use]
    pub fn registrations(
        mut self,
        registrations: impl IntoIterator<
            Item = crate::b2b::organizations::SlackProviderInfo,
        >,
    ) -> Self {
        self.registrations = registrations.into_iter().collect();
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
impl Default for SlackResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SlackResponse {
    fn blank() -> Self {
        Self {
            provider_type: crate::decode::blank(),
            registrations: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SlackResponse {
    const NAME: &'static str = "b2b.organizations.members.oauth_providers.SlackResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("registrations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "provider_type" => field.promised(1).text(&mut self.provider_type),
            "registrations" => field.promised(2).list(&mut self.registrations),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SlackResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        GithubQuery,
    >("b2b.organizations.members.oauth_providers.GithubQuery"),
    crate::registry::Type::of::<
        GithubResponse,
    >("b2b.organizations.members.oauth_providers.GithubResponse"),
    crate::registry::Type::of::<
        GoogleQuery,
    >("b2b.organizations.members.oauth_providers.GoogleQuery"),
    crate::registry::Type::of::<
        GoogleResponse,
    >("b2b.organizations.members.oauth_providers.GoogleResponse"),
    crate::registry::Type::of::<
        HubspotQuery,
    >("b2b.organizations.members.oauth_providers.HubspotQuery"),
    crate::registry::Type::of::<
        HubspotResponse,
    >("b2b.organizations.members.oauth_providers.HubspotResponse"),
    crate::registry::Type::of::<
        MicrosoftQuery,
    >("b2b.organizations.members.oauth_providers.MicrosoftQuery"),
    crate::registry::Type::of::<
        MicrosoftResponse,
    >("b2b.organizations.members.oauth_providers.MicrosoftResponse"),
    crate::registry::Type::of::<
        SlackResponse,
    >("b2b.organizations.members.oauth_providers.SlackResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static GITHUB: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oauth_providers.github",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GOOGLE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oauth_providers.google",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static HUBSPOT: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oauth_providers.hubspot",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static MICROSOFT: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oauth_providers.microsoft",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static SLACK: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.oauth_providers.slack",
    method: "GET",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &GITHUB,
    &GOOGLE,
    &HUBSPOT,
    &MICROSOFT,
    &SLACK,
];
impl crate::raw::Client {
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`
    pub async fn b2b_organizations_members_oauth_providers_github<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        include_refresh_token: Option<bool>,
    ) -> Result<ResponseValue<GithubResponse>, crate::Error> {
        let request = self
            .request(&GITHUB, &[organization_id, member_id])
            .query(
                &progenitor_client::QueryParam::new(
                    "include_refresh_token",
                    &include_refresh_token,
                ),
            );
        self.send(&GITHUB, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`
    pub async fn b2b_organizations_members_oauth_providers_google<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        include_refresh_token: Option<bool>,
    ) -> Result<ResponseValue<GoogleResponse>, crate::Error> {
        let request = self
            .request(&GOOGLE, &[organization_id, member_id])
            .query(
                &progenitor_client::QueryParam::new(
                    "include_refresh_token",
                    &include_refresh_token,
                ),
            );
        self.send(&GOOGLE, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`
    pub async fn b2b_organizations_members_oauth_providers_hubspot<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        include_refresh_token: Option<bool>,
    ) -> Result<ResponseValue<HubspotResponse>, crate::Error> {
        let request = self
            .request(&HUBSPOT, &[organization_id, member_id])
            .query(
                &progenitor_client::QueryParam::new(
                    "include_refresh_token",
                    &include_refresh_token,
                ),
            );
        self.send(&HUBSPOT, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`
    pub async fn b2b_organizations_members_oauth_providers_microsoft<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        include_refresh_token: Option<bool>,
    ) -> Result<ResponseValue<MicrosoftResponse>, crate::Error> {
        let request = self
            .request(&MICROSOFT, &[organization_id, member_id])
            .query(
                &progenitor_client::QueryParam::new(
                    "include_refresh_token",
                    &include_refresh_token,
                ),
            );
        self.send(&MICROSOFT, request).await?.decode()
    }
    /// `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`
    pub async fn b2b_organizations_members_oauth_providers_slack<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<SlackResponse>, crate::Error> {
        let request = self.request(&SLACK, &[organization_id, member_id]);
        self.send(&SLACK, request).await?.decode()
    }
}
