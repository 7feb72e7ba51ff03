// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links.discovery`.
/// The operations of `b2b.magic_links.discovery`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DiscoveryApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies the single-use token of a discovery magic link and returns an intermediate session with the organizations open to the person.
    ///
    /// `POST /v1/b2b/magic_links/discovery/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_magic_links_discovery_authenticate(&body).await?;
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
/// The body of `b2b.magic_links.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.discovery.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The token from the discovery link in the e-mail.
    pub discovery_magic_links_token: crate::Secret,
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_verifier: Option<crate::Secret>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(discovery_magic_links_token: impl Into<crate::Secret>) -> Self {
        Self {
            discovery_magic_links_token: discovery_magic_links_token.into(),
            pkce_code_verifier: None,
        }
    }
    /// The token from the discovery link in the e-mail.
    #[must_use]
    pub fn discovery_magic_links_token(
        mut self,
        discovery_magic_links_token: impl Into<crate::Secret>,
    ) -> Self {
        self.discovery_magic_links_token = discovery_magic_links_token.into();
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
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            discovery_magic_links_token: crate::decode::blank(),
            pkce_code_verifier: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.magic_links.discovery.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("discovery_magic_links_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovery_magic_links_token" => {
                field.promised(0).value(&mut self.discovery_magic_links_token)
            }
            "pkce_code_verifier" => field.optional(&mut self.pkce_code_verifier),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.magic_links.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.discovery.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    pub discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,
    /// An e-mail address.
    pub email_address: String,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
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
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.magic_links.discovery.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("email_address"),
        crate::decode::Promise::lax("discovered_organizations"),
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
            "intermediate_session_token" => {
                field.promised(1).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("b2b.magic_links.discovery.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.magic_links.discovery.AuthenticateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.magic_links.discovery.authenticate",
    method: "POST",
    path: "/v1/b2b/magic_links/discovery/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE];
impl crate::raw::Client {
    /// `POST /v1/b2b/magic_links/discovery/authenticate`
    pub async fn b2b_magic_links_discovery_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
}
