// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.idp.oauth`.
/// The operations of `b2b.idp.oauth`.
#[derive(Clone, Copy, Debug)]
pub struct OauthApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OauthApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Completes a connected app's authorization request with the member's decision and returns the redirect URI, with an authorization code when access is granted.
    ///
    /// `POST /v1/b2b/idp/oauth/authorize`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authorize(
        self,
        body: AuthorizeRequest,
    ) -> Result<AuthorizeResponse, crate::Error> {
        let answer = self.client.b2b_idp_oauth_authorize(&body).await?;
        Ok(answer.into_inner())
    }
    /// Checks a connected app's authorization request for a member and returns what a consent page has to show. It grants nothing yet.
    ///
    /// `POST /v1/b2b/idp/oauth/authorize/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authorize_start(
        self,
        body: AuthorizeStartRequest,
    ) -> Result<AuthorizeStartResponse, crate::Error> {
        let answer = self.client.b2b_idp_oauth_authorize_start(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OauthApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["authorize"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authorize(body).await?)
            }
            ["authorize_start"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authorize_start(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.idp.oauth.authorize`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.idp.oauth.AuthorizeRequest")
)]
#[non_exhaustive]
pub struct AuthorizeRequest {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// Whether the person agreed to the access that the app asked for.
    pub consent_granted: bool,
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Comes back inside the ID token, so that the app can detect a replay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The `prompt` parameter of the app's OpenID Connect request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Where the person is sent back to, one of the app's redirect URLs.
    pub redirect_uri: String,
    /// The services that the tokens are meant for, as OAuth resource indicators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
    /// The OAuth response type, `code` for the authorization code flow.
    pub response_type: String,
    /// The OAuth scopes that the app asks for.
    pub scopes: Vec<String>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// Comes back unchanged with the redirect, so that the app knows the request for its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}
impl AuthorizeRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        consent_granted: bool,
        scopes: impl IntoIterator<Item = impl Into<String>>,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        response_type: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            code_challenge: None,
            consent_granted: consent_granted,
            member_id: None,
            nonce: None,
            organization_id: None,
            prompt: None,
            redirect_uri: redirect_uri.into(),
            resources: None,
            response_type: response_type.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            session_jwt: None,
            session_token: None,
            state: None,
        }
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
    /// Whether the person agreed to the access that the app asked for.
    #[must_use]
    pub fn consent_granted(mut self, consent_granted: bool) -> Self {
        self.consent_granted = consent_granted;
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
    /// Comes back inside the ID token, so that the app can detect a replay.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// The `prompt` parameter of the app's OpenID Connect request.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
    /// Where the person is sent back to, one of the app's redirect URLs.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = redirect_uri.into();
        self
    }
    /// The services that the tokens are meant for, as OAuth resource indicators.
    #[must_use]
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }
    /// The OAuth response type, `code` for the authorization code flow.
    #[must_use]
    pub fn response_type(mut self, response_type: impl Into<String>) -> Self {
        self.response_type = response_type.into();
        self
    }
    /// The OAuth scopes that the app asks for.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
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
    /// Comes back unchanged with the redirect, so that the app knows the request for its own.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}
impl crate::decode::Blank for AuthorizeRequest {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
            code_challenge: crate::decode::blank(),
            consent_granted: crate::decode::blank(),
            member_id: crate::decode::blank(),
            nonce: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            prompt: crate::decode::blank(),
            redirect_uri: crate::decode::blank(),
            resources: crate::decode::blank(),
            response_type: crate::decode::blank(),
            scopes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            state: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizeRequest {
    const NAME: &'static str = "b2b.idp.oauth.AuthorizeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("consent_granted"),
        crate::decode::Promise::strict("scopes"),
        crate::decode::Promise::strict("client_id"),
        crate::decode::Promise::strict("redirect_uri"),
        crate::decode::Promise::strict("response_type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(2).text(&mut self.client_id),
            "code_challenge" => field.optional_text(&mut self.code_challenge),
            "consent_granted" => field.promised(0).value(&mut self.consent_granted),
            "member_id" => field.optional_text(&mut self.member_id),
            "nonce" => field.optional_text(&mut self.nonce),
            "organization_id" => field.optional_text(&mut self.organization_id),
            "prompt" => field.optional_text(&mut self.prompt),
            "redirect_uri" => field.promised(3).text(&mut self.redirect_uri),
            "resources" => field.optional_list(&mut self.resources),
            "response_type" => field.promised(4).text(&mut self.response_type),
            "scopes" => field.promised(1).list(&mut self.scopes),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "state" => field.optional_text(&mut self.state),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizeRequest);
/// The answer of `b2b.idp.oauth.authorize`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.idp.oauth.AuthorizeResponse")
)]
#[non_exhaustive]
pub struct AuthorizeResponse {
    /// The OAuth authorization code, which the app exchanges for tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<crate::Secret>,
    /// Where the person is to be sent now.
    pub redirect_uri: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthorizeResponse {
    /// The OAuth authorization code, which the app exchanges for tokens.
    #[must_use]
    pub fn authorization_code(
        mut self,
        authorization_code: impl Into<crate::Secret>,
    ) -> Self {
        self.authorization_code = Some(authorization_code.into());
        self
    }
    /// Where the person is to be sent now.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = redirect_uri.into();
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
impl Default for AuthorizeResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthorizeResponse {
    fn blank() -> Self {
        Self {
            authorization_code: crate::decode::blank(),
            redirect_uri: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizeResponse {
    const NAME: &'static str = "b2b.idp.oauth.AuthorizeResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("redirect_uri"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authorization_code" => field.optional(&mut self.authorization_code),
            "redirect_uri" => field.promised(1).text(&mut self.redirect_uri),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizeResponse);
/// The body of `b2b.idp.oauth.authorize_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.idp.oauth.AuthorizeStartRequest")
)]
#[non_exhaustive]
pub struct AuthorizeStartRequest {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The `prompt` parameter of the app's OpenID Connect request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Where the person is sent back to, one of the app's redirect URLs.
    pub redirect_uri: String,
    /// The OAuth response type, `code` for the authorization code flow.
    pub response_type: String,
    /// The OAuth scopes that the app asks for.
    pub scopes: Vec<String>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl AuthorizeStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
        response_type: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            member_id: None,
            organization_id: None,
            prompt: None,
            redirect_uri: redirect_uri.into(),
            response_type: response_type.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            session_jwt: None,
            session_token: None,
        }
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// The `prompt` parameter of the app's OpenID Connect request.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
    /// Where the person is sent back to, one of the app's redirect URLs.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = redirect_uri.into();
        self
    }
    /// The OAuth response type, `code` for the authorization code flow.
    #[must_use]
    pub fn response_type(mut self, response_type: impl Into<String>) -> Self {
        self.response_type = response_type.into();
        self
    }
    /// The OAuth scopes that the app asks for.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
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
impl crate::decode::Blank for AuthorizeStartRequest {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            prompt: crate::decode::blank(),
            redirect_uri: crate::decode::blank(),
            response_type: crate::decode::blank(),
            scopes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizeStartRequest {
    const NAME: &'static str = "b2b.idp.oauth.AuthorizeStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("client_id"),
        crate::decode::Promise::strict("redirect_uri"),
        crate::decode::Promise::strict("response_type"),
        crate::decode::Promise::strict("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(0).text(&mut self.client_id),
            "member_id" => field.optional_text(&mut self.member_id),
            "organization_id" => field.optional_text(&mut self.organization_id),
            "prompt" => field.optional_text(&mut self.prompt),
            "redirect_uri" => field.promised(1).text(&mut self.redirect_uri),
            "response_type" => field.promised(2).text(&mut self.response_type),
            "scopes" => field.promised(3).list(&mut self.scopes),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizeStartRequest);
/// The answer of `b2b.idp.oauth.authorize_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.idp.oauth.AuthorizeStartResponse")
)]
#[non_exhaustive]
pub struct AuthorizeStartResponse {
    /// The connected app that asks for access.
    pub client: crate::connected_app::ConnectedAppPublic,
    /// Whether the person must be asked to agree before the app gets access.
    pub consent_required: bool,
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// For each scope that the app asks for, whether it can be granted.
    pub scope_results: Vec<crate::b2b::idp::ScopeResult>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthorizeStartResponse {
    /// The connected app that asks for access.
    #[must_use]
    pub fn client(
        mut self,
        client: impl Into<crate::connected_app::ConnectedAppPublic>,
    ) -> Self {
        self.client = client.into();
        self
    }
    /// Whether the person must be asked to agree before the app gets access.
    #[must_use]
    pub fn consent_required(mut self, consent_required: bool) -> Self {
        self.consent_required = consent_required;
        self
    }
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// For each scope that the app asks for, whether it can be granted.
    #[must_use]
    pub fn scope_results(
        mut self,
        scope_results: impl IntoIterator<Item = crate::b2b::idp::ScopeResult>,
    ) -> Self {
        self.scope_results = scope_results.into_iter().collect();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for AuthorizeStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthorizeStartResponse {
    fn blank() -> Self {
        Self {
            client: crate::decode::blank(),
            consent_required: crate::decode::blank(),
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            scope_results: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizeStartResponse {
    const NAME: &'static str = "b2b.idp.oauth.AuthorizeStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("client"),
        crate::decode::Promise::lax("consent_required"),
        crate::decode::Promise::lax("scope_results"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client" => field.promised(4).value(&mut self.client),
            "consent_required" => field.promised(5).value(&mut self.consent_required),
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "scope_results" => field.promised(6).list(&mut self.scope_results),
            "status_code" => field.promised(7).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizeStartResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AuthorizeRequest>("b2b.idp.oauth.AuthorizeRequest"),
    crate::registry::Type::of::<AuthorizeResponse>("b2b.idp.oauth.AuthorizeResponse"),
    crate::registry::Type::of::<
        AuthorizeStartRequest,
    >("b2b.idp.oauth.AuthorizeStartRequest"),
    crate::registry::Type::of::<
        AuthorizeStartResponse,
    >("b2b.idp.oauth.AuthorizeStartResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHORIZE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.idp.oauth.authorize",
    method: "POST",
    path: "/v1/b2b/idp/oauth/authorize",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHORIZE_START: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.idp.oauth.authorize_start",
    method: "POST",
    path: "/v1/b2b/idp/oauth/authorize/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHORIZE,
    &AUTHORIZE_START,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/idp/oauth/authorize`
    pub async fn b2b_idp_oauth_authorize<'a>(
        &'a self,
        body: &'a AuthorizeRequest,
    ) -> Result<ResponseValue<AuthorizeResponse>, crate::Error> {
        let request = self.request(&AUTHORIZE, &[]).json(&body);
        self.send(&AUTHORIZE, request).await?.decode()
    }
    /// `POST /v1/b2b/idp/oauth/authorize/start`
    pub async fn b2b_idp_oauth_authorize_start<'a>(
        &'a self,
        body: &'a AuthorizeStartRequest,
    ) -> Result<ResponseValue<AuthorizeStartResponse>, crate::Error> {
        let request = self.request(&AUTHORIZE_START, &[]).json(&body);
        self.send(&AUTHORIZE_START, request).await?.decode()
    }
}
