// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.sessions`.
/// The operations of `consumer.sessions`.
#[derive(Clone, Copy, Debug)]
pub struct SessionsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SessionsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Exchanges a token of a trusted outside issuer, checked against a token profile, for a user's session.
    ///
    /// `POST /v1/sessions/attest`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn attest(
        self,
        body: AttestRequest,
    ) -> Result<AttestResponse, crate::Error> {
        let answer = self.client.consumer_sessions_attest(&body).await?;
        Ok(answer.into_inner())
    }
    /// Verifies a user's session, extends it on request and, when asked, checks that the user may do an action.
    ///
    /// `POST /v1/sessions/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_sessions_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Exchanges an access token issued to a connected app for a session of the user it belongs to.
    ///
    /// `POST /v1/sessions/exchange_access_token`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn exchange_access_token(
        self,
        body: ExchangeAccessTokenRequest,
    ) -> Result<ExchangeAccessTokenResponse, crate::Error> {
        let answer = self.client.consumer_sessions_exchange_access_token(&body).await?;
        Ok(answer.into_inner())
    }
    /// Lists the active sessions of a user.
    ///
    /// `GET /v1/sessions`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, user_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.consumer_sessions_get(user_id).await?;
        Ok(answer.into_inner())
    }
    /// Returns the public keys that verify the project's JWTs. No project credentials are sent.
    ///
    /// `GET /v1/sessions/jwks/{project_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_jwks(
        self,
        project_id: &str,
    ) -> Result<GetJwksResponse, crate::Error> {
        let answer = self.client.consumer_sessions_get_jwks(project_id).await?;
        Ok(answer.into_inner())
    }
    /// Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a user's session. The user must already exist.
    ///
    /// `POST /v1/sessions/migrate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn migrate(
        self,
        body: MigrateRequest,
    ) -> Result<MigrateResponse, crate::Error> {
        let answer = self.client.consumer_sessions_migrate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Revokes one session, named by its id, token or JWT. JWTs already issued pass local verification until they expire.
    ///
    /// `POST /v1/sessions/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self.client.consumer_sessions_revoke(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SessionsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["attest"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.attest(body).await?)
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["exchange_access_token"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.exchange_access_token(body).await?)
            }
            ["get"] => {
                let user_id = arguments.text("user_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&user_id).await?)
            }
            ["get_jwks"] => {
                let project_id = arguments.text("project_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_jwks(&project_id).await?)
            }
            ["migrate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.migrate(body).await?)
            }
            ["revoke"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.revoke(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.sessions.attest`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AttestRequest")
)]
#[non_exhaustive]
pub struct AttestRequest {
    /// Identifies the trusted auth token profile that the token is checked against.
    pub profile_id: String,
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
    /// The trusted auth token, issued by another system.
    pub token: crate::Secret,
}
impl AttestRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(profile_id: impl Into<String>, token: impl Into<crate::Secret>) -> Self {
        Self {
            profile_id: profile_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            token: token.into(),
        }
    }
    /// Identifies the trusted auth token profile that the token is checked against.
    #[must_use]
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        self.profile_id = profile_id.into();
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
    /// The trusted auth token, issued by another system.
    #[must_use]
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = token.into();
        self
    }
}
impl crate::decode::Blank for AttestRequest {
    fn blank() -> Self {
        Self {
            profile_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AttestRequest {
    const NAME: &'static str = "consumer.sessions.AttestRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("profile_id"),
        crate::decode::Promise::strict("token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "profile_id" => field.promised(0).text(&mut self.profile_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "token" => field.promised(1).value(&mut self.token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AttestRequest);
/// The answer of `consumer.sessions.attest`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AttestResponse")
)]
#[non_exhaustive]
pub struct AttestResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
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
}
impl AttestResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn session(mut self, session: impl Into<Session>) -> Self {
        self.session = Some(session.into());
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
}
impl Default for AttestResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AttestResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AttestResponse {
    const NAME: &'static str = "consumer.sessions.AttestResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AttestResponse);
/// The body of `consumer.sessions.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// What the person must be allowed to do; the request fails when the session's roles do not allow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_check: Option<AuthorizationCheck>,
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
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            authorization_check: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
        }
    }
    /// What the person must be allowed to do; the request fails when the session's roles do not allow it.
    #[must_use]
    pub fn authorization_check(
        mut self,
        authorization_check: impl Into<AuthorizationCheck>,
    ) -> Self {
        self.authorization_check = Some(authorization_check.into());
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
impl Default for AuthenticateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            authorization_check: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.sessions.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authorization_check" => field.optional(&mut self.authorization_check),
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
/// The answer of `consumer.sessions.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's session.
    pub session: Session,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: crate::consumer::users::User,
    /// Whether the action is allowed and which roles allow it; present when a check was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<AuthorizationVerdict>,
}
impl AuthenticateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn session(mut self, session: impl Into<Session>) -> Self {
        self.session = session.into();
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
    /// Whether the action is allowed and which roles allow it; present when a check was asked for.
    #[must_use]
    pub fn verdict(mut self, verdict: impl Into<AuthorizationVerdict>) -> Self {
        self.verdict = Some(verdict.into());
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
            request_id: crate::decode::blank(),
            session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            verdict: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.sessions.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("session"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.promised(1).value(&mut self.session),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "verdict" => field.optional(&mut self.verdict),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// An action on a resource, for which a user's session is to be checked.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AuthorizationCheck")
)]
#[non_exhaustive]
pub struct AuthorizationCheck {
    /// The action that the user wants to take on the resource.
    pub action: String,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl AuthorizationCheck {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(resource_id: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            resource_id: resource_id.into(),
        }
    }
    /// The action that the user wants to take on the resource.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }
    /// Identifies a resource of the RBAC policy.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
}
impl crate::decode::Blank for AuthorizationCheck {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizationCheck {
    const NAME: &'static str = "consumer.sessions.AuthorizationCheck";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("resource_id"),
        crate::decode::Promise::strict("action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(1).text(&mut self.action),
            "resource_id" => field.promised(0).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizationCheck);
/// Whether a user may do what was checked, and by which roles.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.AuthorizationVerdict")
)]
#[non_exhaustive]
pub struct AuthorizationVerdict {
    /// Whether the action is allowed.
    pub authorized: bool,
    /// The roles that allow the action.
    pub granting_roles: Vec<String>,
}
impl AuthorizationVerdict {
    /// Whether the action is allowed.
    #[must_use]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = authorized;
        self
    }
    /// The roles that allow the action.
    #[must_use]
    pub fn granting_roles(
        mut self,
        granting_roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.granting_roles = granting_roles.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for AuthorizationVerdict {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthorizationVerdict {
    fn blank() -> Self {
        Self {
            authorized: crate::decode::blank(),
            granting_roles: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizationVerdict {
    const NAME: &'static str = "consumer.sessions.AuthorizationVerdict";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("authorized"),
        crate::decode::Promise::lax("granting_roles"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authorized" => field.promised(0).value(&mut self.authorized),
            "granting_roles" => field.promised(1).list(&mut self.granting_roles),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizationVerdict);
/// The body of `consumer.sessions.exchange_access_token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.ExchangeAccessTokenRequest")
)]
#[non_exhaustive]
pub struct ExchangeAccessTokenRequest {
    /// The access token of a connected app, to be exchanged for a session.
    pub access_token: crate::Secret,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl ExchangeAccessTokenRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(access_token: impl Into<crate::Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            telemetry_id: None,
        }
    }
    /// The access token of a connected app, to be exchanged for a session.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
}
impl crate::decode::Blank for ExchangeAccessTokenRequest {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeAccessTokenRequest {
    const NAME: &'static str = "consumer.sessions.ExchangeAccessTokenRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("access_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(0).value(&mut self.access_token),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeAccessTokenRequest);
/// The answer of `consumer.sessions.exchange_access_token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.ExchangeAccessTokenResponse")
)]
#[non_exhaustive]
pub struct ExchangeAccessTokenResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
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
}
impl ExchangeAccessTokenResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn session(mut self, session: impl Into<Session>) -> Self {
        self.session = Some(session.into());
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
}
impl Default for ExchangeAccessTokenResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ExchangeAccessTokenResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeAccessTokenResponse {
    const NAME: &'static str = "consumer.sessions.ExchangeAccessTokenResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeAccessTokenResponse);
/// The answer of `consumer.sessions.get_jwks`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.GetJwksResponse")
)]
#[non_exhaustive]
pub struct GetJwksResponse {
    /// The public keys that verify the project's JWTs.
    pub keys: Vec<crate::shared::Jwk>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetJwksResponse {
    /// The public keys that verify the project's JWTs.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoIterator<Item = crate::shared::Jwk>) -> Self {
        self.keys = keys.into_iter().collect();
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
impl Default for GetJwksResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetJwksResponse {
    fn blank() -> Self {
        Self {
            keys: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetJwksResponse {
    const NAME: &'static str = "consumer.sessions.GetJwksResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("keys"),
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "keys" => field.promised(0).list(&mut self.keys),
            "request_id" => field.promised(1).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetJwksResponse);
/// The answer of `consumer.sessions.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's sessions.
    pub sessions: Vec<Session>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's sessions.
    #[must_use]
    pub fn sessions(mut self, sessions: impl IntoIterator<Item = Session>) -> Self {
        self.sessions = sessions.into_iter().collect();
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
            request_id: crate::decode::blank(),
            sessions: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "consumer.sessions.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("sessions"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "sessions" => field.promised(1).list(&mut self.sessions),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The body of `consumer.sessions.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.MigrateRequest")
)]
#[non_exhaustive]
pub struct MigrateRequest {
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// The session token of the system that the user is signed in to now.
    pub session_token: crate::Secret,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl MigrateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(session_token: impl Into<crate::Secret>) -> Self {
        Self {
            session_custom_claims: None,
            session_duration_minutes: None,
            session_token: session_token.into(),
            telemetry_id: None,
        }
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
    /// The session token of the system that the user is signed in to now.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
}
impl crate::decode::Blank for MigrateRequest {
    fn blank() -> Self {
        Self {
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateRequest {
    const NAME: &'static str = "consumer.sessions.MigrateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("session_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_token" => field.promised(0).value(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateRequest);
/// The answer of `consumer.sessions.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.MigrateResponse")
)]
#[non_exhaustive]
pub struct MigrateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<Session>,
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
}
impl MigrateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn session(mut self, session: impl Into<Session>) -> Self {
        self.session = Some(session.into());
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
}
impl Default for MigrateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MigrateResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateResponse {
    const NAME: &'static str = "consumer.sessions.MigrateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateResponse);
/// The body of `consumer.sessions.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.RevokeRequest")
)]
#[non_exhaustive]
pub struct RevokeRequest {
    /// Identifies a user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl RevokeRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            session_id: None,
            session_jwt: None,
            session_token: None,
        }
    }
    /// Identifies a user's session.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
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
impl Default for RevokeRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RevokeRequest {
    fn blank() -> Self {
        Self {
            session_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeRequest {
    const NAME: &'static str = "consumer.sessions.RevokeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "session_id" => field.optional_text(&mut self.session_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeRequest);
/// The answer of `consumer.sessions.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.RevokeResponse")
)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RevokeResponse {
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
impl Default for RevokeResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RevokeResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeResponse {
    const NAME: &'static str = "consumer.sessions.RevokeResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeResponse);
/// A session of a user.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.sessions.Session")
)]
#[non_exhaustive]
pub struct Session {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// What the person has proven in this session, factor by factor.
    pub authentication_factors: Vec<crate::shared::AuthenticationFactor>,
    /// The claims of your own that the session carries.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub custom_claims: ::serde_json::Map<String, ::serde_json::Value>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When the session was last used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_accessed_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Ids of the person's roles.
    pub roles: Vec<String>,
    /// Identifies a user's session.
    pub session_id: String,
    /// When the session began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies a user.
    pub user_id: String,
}
impl Session {
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// What the person has proven in this session, factor by factor.
    #[must_use]
    pub fn authentication_factors(
        mut self,
        authentication_factors: impl IntoIterator<
            Item = crate::shared::AuthenticationFactor,
        >,
    ) -> Self {
        self.authentication_factors = authentication_factors.into_iter().collect();
        self
    }
    /// The claims of your own that the session carries.
    #[must_use]
    pub fn custom_claims(
        mut self,
        custom_claims: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.custom_claims = custom_claims
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
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
    /// When the session was last used.
    #[must_use]
    pub fn last_accessed_at(
        mut self,
        last_accessed_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.last_accessed_at = Some(last_accessed_at.into());
        self
    }
    /// Ids of the person's roles.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a user's session.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = session_id.into();
        self
    }
    /// When the session began.
    #[must_use]
    pub fn started_at(
        mut self,
        started_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.started_at = Some(started_at.into());
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for Session {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Session {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            authentication_factors: crate::decode::blank(),
            custom_claims: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            last_accessed_at: crate::decode::blank(),
            roles: crate::decode::blank(),
            session_id: crate::decode::blank(),
            started_at: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Session {
    const NAME: &'static str = "consumer.sessions.Session";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("session_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("authentication_factors"),
        crate::decode::Promise::lax("roles"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "authentication_factors" => {
                field.promised(2).list(&mut self.authentication_factors)
            }
            "custom_claims" => field.map(&mut self.custom_claims),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "last_accessed_at" => field.timestamp(&mut self.last_accessed_at),
            "roles" => field.promised(3).list(&mut self.roles),
            "session_id" => field.promised(0).text(&mut self.session_id),
            "started_at" => field.timestamp(&mut self.started_at),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Session);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AttestRequest>("consumer.sessions.AttestRequest"),
    crate::registry::Type::of::<AttestResponse>("consumer.sessions.AttestResponse"),
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.sessions.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.sessions.AuthenticateResponse"),
    crate::registry::Type::of::<
        AuthorizationCheck,
    >("consumer.sessions.AuthorizationCheck"),
    crate::registry::Type::of::<
        AuthorizationVerdict,
    >("consumer.sessions.AuthorizationVerdict"),
    crate::registry::Type::of::<
        ExchangeAccessTokenRequest,
    >("consumer.sessions.ExchangeAccessTokenRequest"),
    crate::registry::Type::of::<
        ExchangeAccessTokenResponse,
    >("consumer.sessions.ExchangeAccessTokenResponse"),
    crate::registry::Type::of::<GetJwksResponse>("consumer.sessions.GetJwksResponse"),
    crate::registry::Type::of::<GetResponse>("consumer.sessions.GetResponse"),
    crate::registry::Type::of::<MigrateRequest>("consumer.sessions.MigrateRequest"),
    crate::registry::Type::of::<MigrateResponse>("consumer.sessions.MigrateResponse"),
    crate::registry::Type::of::<RevokeRequest>("consumer.sessions.RevokeRequest"),
    crate::registry::Type::of::<RevokeResponse>("consumer.sessions.RevokeResponse"),
    crate::registry::Type::of::<Session>("consumer.sessions.Session"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static ATTEST: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.attest",
    method: "POST",
    path: "/v1/sessions/attest",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.authenticate",
    method: "POST",
    path: "/v1/sessions/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static EXCHANGE_ACCESS_TOKEN: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.exchange_access_token",
    method: "POST",
    path: "/v1/sessions/exchange_access_token",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.get",
    method: "GET",
    path: "/v1/sessions",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET_JWKS: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.get_jwks",
    method: "GET",
    path: "/v1/sessions/jwks/{project_id}",
    auth: crate::operation::Auth::None,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static MIGRATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.migrate",
    method: "POST",
    path: "/v1/sessions/migrate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static REVOKE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.sessions.revoke",
    method: "POST",
    path: "/v1/sessions/revoke",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &ATTEST,
    &AUTHENTICATE,
    &EXCHANGE_ACCESS_TOKEN,
    &GET,
    &GET_JWKS,
    &MIGRATE,
    &REVOKE,
];
impl crate::raw::Client {
    /// `POST /v1/sessions/attest`
    pub async fn consumer_sessions_attest<'a>(
        &'a self,
        body: &'a AttestRequest,
    ) -> Result<ResponseValue<AttestResponse>, crate::Error> {
        let request = self.request(&ATTEST, &[]).json(&body);
        self.send(&ATTEST, request).await?.decode()
    }
    /// `POST /v1/sessions/authenticate`
    pub async fn consumer_sessions_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/sessions/exchange_access_token`
    pub async fn consumer_sessions_exchange_access_token<'a>(
        &'a self,
        body: &'a ExchangeAccessTokenRequest,
    ) -> Result<ResponseValue<ExchangeAccessTokenResponse>, crate::Error> {
        let request = self.request(&EXCHANGE_ACCESS_TOKEN, &[]).json(&body);
        self.send(&EXCHANGE_ACCESS_TOKEN, request).await?.decode()
    }
    /// `GET /v1/sessions`
    pub async fn consumer_sessions_get<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self
            .request(&GET, &[])
            .query(&progenitor_client::QueryParam::new("user_id", &user_id));
        self.send(&GET, request).await?.decode()
    }
    /// `GET /v1/sessions/jwks/{project_id}`
    pub async fn consumer_sessions_get_jwks<'a>(
        &'a self,
        project_id: &'a str,
    ) -> Result<ResponseValue<GetJwksResponse>, crate::Error> {
        let request = self.request(&GET_JWKS, &[project_id]);
        self.send(&GET_JWKS, request).await?.decode()
    }
    /// `POST /v1/sessions/migrate`
    pub async fn consumer_sessions_migrate<'a>(
        &'a self,
        body: &'a MigrateRequest,
    ) -> Result<ResponseValue<MigrateResponse>, crate::Error> {
        let request = self.request(&MIGRATE, &[]).json(&body);
        self.send(&MIGRATE, request).await?.decode()
    }
    /// `POST /v1/sessions/revoke`
    pub async fn consumer_sessions_revoke<'a>(
        &'a self,
        body: &'a RevokeRequest,
    ) -> Result<ResponseValue<RevokeResponse>, crate::Error> {
        let request = self.request(&REVOKE, &[]).json(&body);
        self.send(&REVOKE, request).await?.decode()
    }
}
