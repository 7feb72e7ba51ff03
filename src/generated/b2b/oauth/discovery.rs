// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.oauth.discovery`.
/// The operations of `b2b.oauth.discovery`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DiscoveryApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies the token from a discovery OAuth redirect and returns an intermediate session with the organizations open to the person.
    ///
    /// `POST /v1/b2b/oauth/discovery/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_oauth_discovery_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl DiscoveryApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.oauth.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.oauth.discovery.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The token from the redirect that ended a discovery sign-in with OAuth.
    pub discovery_oauth_token: crate::Secret,
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_verifier: Option<crate::Secret>,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(discovery_oauth_token: impl Into<crate::Secret>) -> Self {
        Self {
            discovery_oauth_token: discovery_oauth_token.into(),
            pkce_code_verifier: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
        }
    }
    /// The token from the redirect that ended a discovery sign-in with OAuth.
    #[must_use]
    pub fn discovery_oauth_token(
        mut self,
        discovery_oauth_token: impl Into<crate::Secret>,
    ) -> Self {
        self.discovery_oauth_token = discovery_oauth_token.into();
        self
    }
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[must_use]
    pub fn pkce_code_verifier(
        mut self,
        pkce_code_verifier: impl Into<crate::Secret>,
    ) -> Self {
        self.pkce_code_verifier = Some(pkce_code_verifier.into());
        self
    }
    /// Claims of your own for the session; a null takes a claim away.
    #[must_use]
    pub fn session_custom_claims(
        mut self,
        session_custom_claims: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.session_custom_claims = Some(
            session_custom_claims
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[must_use]
    pub fn session_duration_minutes(mut self, session_duration_minutes: i32) -> Self {
        self.session_duration_minutes = Some(session_duration_minutes);
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = Some(session_jwt.into());
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = Some(session_token.into());
        self
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            discovery_oauth_token: crate::decode::blank(),
            pkce_code_verifier: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.oauth.discovery.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("discovery_oauth_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovery_oauth_token" => {
                field.promised(0).value(&mut self.discovery_oauth_token)
            }
            "pkce_code_verifier" => field.optional(&mut self.pkce_code_verifier),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.oauth.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.oauth.discovery.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    pub discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,
    /// An e-mail address.
    pub email_address: String,
    /// The person's full name, as the OAuth provider knows it.
    pub full_name: String,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    pub provider_tenant_id: String,
    /// Ids of the person's tenants at the provider, such as GitHub organizations.
    pub provider_tenant_ids: Vec<String>,
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    #[must_use]
    pub fn discovered_organizations(
        mut self,
        discovered_organizations: impl IntoIterator<
            Item = crate::b2b::discovery::DiscoveredOrganization,
        >,
    ) -> Self {
        self.discovered_organizations = discovered_organizations.into_iter().collect();
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// The person's full name, as the OAuth provider knows it.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = full_name.into();
        self
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = intermediate_session_token.into();
        self
    }
    /// Until when the sign-in that still lacks a step can be completed.
    #[must_use]
    pub fn intermediate_session_token_expires_at(
        mut self,
        intermediate_session_token_expires_at: impl Into<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    ) -> Self {
        self.intermediate_session_token_expires_at = Some(
            intermediate_session_token_expires_at.into(),
        );
        self
    }
    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    #[must_use]
    pub fn provider_tenant_id(mut self, provider_tenant_id: impl Into<String>) -> Self {
        self.provider_tenant_id = provider_tenant_id.into();
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
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
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
impl Default for AuthenticateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateResponse {
    fn blank() -> Self {
        Self {
            discovered_organizations: crate::decode::blank(),
            email_address: crate::decode::blank(),
            full_name: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            provider_tenant_id: crate::decode::blank(),
            provider_tenant_ids: crate::decode::blank(),
            provider_type: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.oauth.discovery.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("email_address"),
        crate::decode::Promise::lax("discovered_organizations"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::lax("provider_tenant_id"),
        crate::decode::Promise::lax("provider_tenant_ids"),
        crate::decode::Promise::lax("full_name"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovered_organizations" => {
                field.promised(3).list(&mut self.discovered_organizations)
            }
            "email_address" => field.promised(2).text(&mut self.email_address),
            "full_name" => field.promised(7).text(&mut self.full_name),
            "intermediate_session_token" => {
                field.promised(1).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "provider_tenant_id" => field.promised(5).text(&mut self.provider_tenant_id),
            "provider_tenant_ids" => {
                field.promised(6).list(&mut self.provider_tenant_ids)
            }
            "provider_type" => field.promised(4).text(&mut self.provider_type),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(8).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("b2b.oauth.discovery.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.oauth.discovery.AuthenticateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.oauth.discovery.authenticate",
    method: "POST",
    path: "/v1/b2b/oauth/discovery/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE];
impl crate::raw::Client {
    /// `POST /v1/b2b/oauth/discovery/authenticate`
    pub async fn b2b_oauth_discovery_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
}
