// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.oauth`.
/// The operations of `consumer.oauth`.
#[derive(Clone, Copy, Debug)]
pub struct OauthApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OauthApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates a token that, given when an OAuth sign-in is started, links the provider's account to an existing user.
    ///
    /// `POST /v1/oauth/attach`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn attach(
        self,
        body: AttachRequest,
    ) -> Result<AttachResponse, crate::Error> {
        let answer = self.client.consumer_oauth_attach(&body).await?;
        Ok(answer.into_inner())
    }
    /// Verifies the token from an OAuth redirect, returns the user with the provider's tokens and starts or extends a session on request.
    ///
    /// `POST /v1/oauth/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_oauth_authenticate(&body).await?;
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
            ["attach"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.attach(body).await?)
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.oauth.attach`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.oauth.AttachRequest")
)]
#[non_exhaustive]
pub struct AttachRequest {
    /// The OAuth provider to attach, such as `google`.
    pub provider: String,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// Identifies a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl AttachRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(provider: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            session_jwt: None,
            session_token: None,
            user_id: None,
        }
    }
    /// The OAuth provider to attach, such as `google`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = provider.into();
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl crate::decode::Blank for AttachRequest {
    fn blank() -> Self {
        Self {
            provider: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AttachRequest {
    const NAME: &'static str = "consumer.oauth.AttachRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("provider"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "provider" => field.promised(0).text(&mut self.provider),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AttachRequest);
/// The answer of `consumer.oauth.attach`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.oauth.AttachResponse")
)]
#[non_exhaustive]
pub struct AttachResponse {
    /// Given when an OAuth flow is started, attaches the account at the provider to this user; works once.
    pub oauth_attach_token: crate::Secret,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AttachResponse {
    /// Given when an OAuth flow is started, attaches the account at the provider to this user; works once.
    #[must_use]
    pub fn oauth_attach_token(
        mut self,
        oauth_attach_token: impl Into<crate::Secret>,
    ) -> Self {
        self.oauth_attach_token = oauth_attach_token.into();
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
impl Default for AttachResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AttachResponse {
    fn blank() -> Self {
        Self {
            oauth_attach_token: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AttachResponse {
    const NAME: &'static str = "consumer.oauth.AttachResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("oauth_attach_token"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "oauth_attach_token" => field.promised(1).value(&mut self.oauth_attach_token),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AttachResponse);
/// The body of `consumer.oauth.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.oauth.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<crate::Secret>,
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
    /// The single-use token from the redirect that ends an OAuth sign-in.
    pub token: crate::Secret,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(token: impl Into<crate::Secret>) -> Self {
        Self {
            code_verifier: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            token: token.into(),
        }
    }
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<crate::Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
    /// The single-use token from the redirect that ends an OAuth sign-in.
    #[must_use]
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = token.into();
        self
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            code_verifier: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.oauth.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code_verifier" => field.optional(&mut self.code_verifier),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "token" => field.promised(0).value(&mut self.token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `consumer.oauth.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.oauth.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// Identifies a user's account at an OAuth provider.
    pub oauth_user_registration_id: String,
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// What the provider issued, its tokens and their scopes.
    pub provider_values: ProviderValues,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    pub reset_sessions: bool,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: crate::consumer::users::User,
    /// The device that was used, and whether it is new for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a user.
    pub user_id: String,
    /// The user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_session: Option<crate::consumer::sessions::Session>,
}
impl AuthenticateResponse {
    /// Identifies a user's account at an OAuth provider.
    #[must_use]
    pub fn oauth_user_registration_id(
        mut self,
        oauth_user_registration_id: impl Into<String>,
    ) -> Self {
        self.oauth_user_registration_id = oauth_user_registration_id.into();
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
    /// What the provider issued, its tokens and their scopes.
    #[must_use]
    pub fn provider_values(
        mut self,
        provider_values: impl Into<ProviderValues>,
    ) -> Self {
        self.provider_values = provider_values.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[must_use]
    pub fn reset_sessions(mut self, reset_sessions: bool) -> Self {
        self.reset_sessions = reset_sessions;
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = session_jwt.into();
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<crate::consumer::users::User>) -> Self {
        self.user = user.into();
        self
    }
    /// The device that was used, and whether it is new for the user.
    #[must_use]
    pub fn user_device(
        mut self,
        user_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.user_device = Some(user_device.into());
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn user_session(
        mut self,
        user_session: impl Into<crate::consumer::sessions::Session>,
    ) -> Self {
        self.user_session = Some(user_session.into());
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
            oauth_user_registration_id: crate::decode::blank(),
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
            provider_values: crate::decode::blank(),
            request_id: crate::decode::blank(),
            reset_sessions: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
            user_session: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.oauth.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("provider_values"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("reset_sessions"),
        crate::decode::Promise::lax("oauth_user_registration_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "oauth_user_registration_id" => {
                field.promised(9).text(&mut self.oauth_user_registration_id)
            }
            "provider_subject" => field.promised(2).text(&mut self.provider_subject),
            "provider_type" => field.promised(3).text(&mut self.provider_type),
            "provider_values" => field.promised(6).value(&mut self.provider_values),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "reset_sessions" => field.promised(8).value(&mut self.reset_sessions),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(10).value(&mut self.status_code),
            "user" => field.promised(7).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            "user_session" => field.optional(&mut self.user_session),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The tokens and scopes that the OAuth provider issued when a user signed in with it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.oauth.ProviderValues")
)]
#[non_exhaustive]
pub struct ProviderValues {
    /// The access token that the provider issued for the person.
    pub access_token: crate::Secret,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The OpenID Connect ID token that the provider issued for the person.
    pub id_token: crate::Secret,
    /// Renews the access token at the provider.
    pub refresh_token: crate::Secret,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl ProviderValues {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// When it stops being valid.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// The OpenID Connect ID token that the provider issued for the person.
    #[must_use]
    pub fn id_token(mut self, id_token: impl Into<crate::Secret>) -> Self {
        self.id_token = id_token.into();
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = refresh_token.into();
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
impl Default for ProviderValues {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ProviderValues {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            id_token: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ProviderValues {
    const NAME: &'static str = "consumer.oauth.ProviderValues";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("access_token"),
        crate::decode::Promise::lax("refresh_token"),
        crate::decode::Promise::lax("id_token"),
        crate::decode::Promise::lax("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(0).value(&mut self.access_token),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "id_token" => field.promised(2).value(&mut self.id_token),
            "refresh_token" => field.promised(1).value(&mut self.refresh_token),
            "scopes" => field.promised(3).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ProviderValues);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AttachRequest>("consumer.oauth.AttachRequest"),
    crate::registry::Type::of::<AttachResponse>("consumer.oauth.AttachResponse"),
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.oauth.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.oauth.AuthenticateResponse"),
    crate::registry::Type::of::<ProviderValues>("consumer.oauth.ProviderValues"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static ATTACH: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.oauth.attach",
    method: "POST",
    path: "/v1/oauth/attach",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.oauth.authenticate",
    method: "POST",
    path: "/v1/oauth/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &ATTACH,
    &AUTHENTICATE,
];
impl crate::raw::Client {
    /// `POST /v1/oauth/attach`
    pub async fn consumer_oauth_attach<'a>(
        &'a self,
        body: &'a AttachRequest,
    ) -> Result<ResponseValue<AttachResponse>, crate::Error> {
        let request = self.request(&ATTACH, &[]).json(&body);
        self.send(&ATTACH, request).await?.decode()
    }
    /// `POST /v1/oauth/authenticate`
    pub async fn consumer_oauth_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
}
