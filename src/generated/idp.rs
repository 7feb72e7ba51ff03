// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `idp`.
/// The operations of `idp`.
#[derive(Clone, Copy, Debug)]
pub struct IdpApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> IdpApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Tells whether an access token or refresh token is still active and returns its claims. No project credentials are sent.
    ///
    /// `POST /v1/public/{project_id}/oauth2/introspect`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn introspect(
        self,
        project_id: &str,
        body: IntrospectRequest,
    ) -> Result<IntrospectResponse, crate::Error> {
        let answer = self.client.idp_introspect(project_id, &body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl IdpApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["introspect"] => {
                let project_id = arguments.text("project_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.introspect(&project_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `idp`.
    #[must_use]
    pub fn idp(&self) -> IdpApi<'_> {
        IdpApi::new(self.raw())
    }
}
/// The body of `idp.introspect`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "idp.IntrospectRequest")
)]
#[non_exhaustive]
pub struct IntrospectRequest {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<crate::Secret>,
    /// The access or refresh token to examine.
    pub token: crate::Secret,
    /// What kind of token it probably is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<TokenType>,
}
impl IntrospectRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(token: impl Into<crate::Secret>, client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: None,
            token: token.into(),
            token_type_hint: None,
        }
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The client's secret.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// The access or refresh token to examine.
    #[must_use]
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = token.into();
        self
    }
    /// What kind of token it probably is.
    #[must_use]
    pub fn token_type_hint(mut self, token_type_hint: impl Into<TokenType>) -> Self {
        self.token_type_hint = Some(token_type_hint.into());
        self
    }
}
impl crate::decode::Blank for IntrospectRequest {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            token: crate::decode::blank(),
            token_type_hint: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for IntrospectRequest {
    const NAME: &'static str = "idp.IntrospectRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("token"),
        crate::decode::Promise::strict("client_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(1).text(&mut self.client_id),
            "client_secret" => field.optional(&mut self.client_secret),
            "token" => field.promised(0).value(&mut self.token),
            "token_type_hint" => field.optional_open(&mut self.token_type_hint),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(IntrospectRequest);
/// The answer of `idp.introspect`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "idp.IntrospectResponse")
)]
#[non_exhaustive]
pub struct IntrospectResponse {
    /// Whether the token is valid.
    pub active: bool,
    /// Whom the token is meant for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aud: Vec<String>,
    /// Identifies a client, either an M2M client or a connected app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// When the token stops being valid, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<i64>,
    /// The organization that the token's subject is a member of.
    #[serde(rename = "https://stytch.com/organization")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<OrganizationClaim>,
    /// When the token was issued, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iat: Option<i64>,
    /// Who issued the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    /// Identifies the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    /// From when the token is valid, in Unix seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nbf: Option<i64>,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The token's scopes, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The HTTP status, repeated in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
    /// Whom the token stands for, by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// What kind of token it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<TokenType>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl IntrospectResponse {
    /// Whether the token is valid.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }
    /// Whom the token is meant for.
    #[must_use]
    pub fn aud(mut self, aud: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.aud = aud.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// When the token stops being valid, in Unix seconds.
    #[must_use]
    pub fn exp(mut self, exp: i64) -> Self {
        self.exp = Some(exp);
        self
    }
    /// The organization that the token's subject is a member of.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<OrganizationClaim>) -> Self {
        self.organization = Some(organization.into());
        self
    }
    /// When the token was issued, in Unix seconds.
    #[must_use]
    pub fn iat(mut self, iat: i64) -> Self {
        self.iat = Some(iat);
        self
    }
    /// Who issued the token.
    #[must_use]
    pub fn iss(mut self, iss: impl Into<String>) -> Self {
        self.iss = Some(iss.into());
        self
    }
    /// Identifies the token.
    #[must_use]
    pub fn jti(mut self, jti: impl Into<String>) -> Self {
        self.jti = Some(jti.into());
        self
    }
    /// From when the token is valid, in Unix seconds.
    #[must_use]
    pub fn nbf(mut self, nbf: i64) -> Self {
        self.nbf = Some(nbf);
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The token's scopes, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
    /// Whom the token stands for, by id.
    #[must_use]
    pub fn sub(mut self, sub: impl Into<String>) -> Self {
        self.sub = Some(sub.into());
        self
    }
    /// What kind of token it is.
    #[must_use]
    pub fn token_type(mut self, token_type: impl Into<TokenType>) -> Self {
        self.token_type = Some(token_type.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.extra = extra.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self
    }
}
impl Default for IntrospectResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for IntrospectResponse {
    fn blank() -> Self {
        Self {
            active: crate::decode::blank(),
            aud: crate::decode::blank(),
            client_id: crate::decode::blank(),
            exp: crate::decode::blank(),
            organization: crate::decode::blank(),
            iat: crate::decode::blank(),
            iss: crate::decode::blank(),
            jti: crate::decode::blank(),
            nbf: crate::decode::blank(),
            request_id: crate::decode::blank(),
            scope: crate::decode::blank(),
            status_code: crate::decode::blank(),
            sub: crate::decode::blank(),
            token_type: crate::decode::blank(),
            extra: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for IntrospectResponse {
    const NAME: &'static str = "idp.IntrospectResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("active"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "active" => field.promised(0).value(&mut self.active),
            "aud" => field.list(&mut self.aud),
            "client_id" => field.optional_text(&mut self.client_id),
            "exp" => field.optional(&mut self.exp),
            "https://stytch.com/organization" => field.optional(&mut self.organization),
            "iat" => field.optional(&mut self.iat),
            "iss" => field.optional_text(&mut self.iss),
            "jti" => field.optional_text(&mut self.jti),
            "nbf" => field.optional(&mut self.nbf),
            "request_id" => field.optional_text(&mut self.request_id),
            "scope" => field.optional_text(&mut self.scope),
            "status_code" => field.optional(&mut self.status_code),
            "sub" => field.optional_text(&mut self.sub),
            "token_type" => field.optional_open(&mut self.token_type),
            _ => field.rest(&mut self.extra),
        }
    }
}
crate::decode::deserialize!(IntrospectResponse);
/// The organization that a token belongs to, as a claim of the token.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "idp.OrganizationClaim")
)]
#[non_exhaustive]
pub struct OrganizationClaim {
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The organization's short name for use in URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
}
impl OrganizationClaim {
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }
}
impl Default for OrganizationClaim {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OrganizationClaim {
    fn blank() -> Self {
        Self {
            organization_id: crate::decode::blank(),
            slug: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OrganizationClaim {
    const NAME: &'static str = "idp.OrganizationClaim";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization_id" => field.optional_text(&mut self.organization_id),
            "slug" => field.optional_text(&mut self.slug),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OrganizationClaim);
/// Whether a token is an access token or a refresh token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenType {
    /// `access_token`
    AccessToken,
    /// `refresh_token`
    RefreshToken,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl TokenType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["access_token", "refresh_token"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "access_token" => Self::AccessToken,
                "refresh_token" => Self::RefreshToken,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(TokenType, "idp.TokenType");
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<IntrospectRequest>("idp.IntrospectRequest"),
    crate::registry::Type::of::<IntrospectResponse>("idp.IntrospectResponse"),
    crate::registry::Type::of::<OrganizationClaim>("idp.OrganizationClaim"),
    crate::registry::Type::of::<TokenType>("idp.TokenType"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static INTROSPECT: crate::operation::Operation = crate::operation::Operation {
    id: "idp.introspect",
    method: "POST",
    path: "/v1/public/{project_id}/oauth2/introspect",
    auth: crate::operation::Auth::None,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&INTROSPECT];
impl crate::raw::Client {
    /// `POST /v1/public/{project_id}/oauth2/introspect`
    pub async fn idp_introspect<'a>(
        &'a self,
        project_id: &'a str,
        body: &'a IntrospectRequest,
    ) -> Result<ResponseValue<IntrospectResponse>, crate::Error> {
        let request = self.request(&INTROSPECT, &[project_id]).form(&body);
        self.send(&INTROSPECT, request).await?.decode()
    }
}
