// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sessions`.
/// The operations of `b2b.sessions`.
#[derive(Clone, Copy, Debug)]
pub struct SessionsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SessionsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Exchanges a token of a trusted outside issuer, checked against a token profile, for a member session.
    ///
    /// `POST /v1/b2b/sessions/attest`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn attest(
        self,
        body: AttestRequest,
    ) -> Result<AttestResponse, crate::Error> {
        let answer = self.client.b2b_sessions_attest(&body).await?;
        Ok(answer.into_inner())
    }
    /// Verifies a member session, extends it on request and, when asked, checks that the member may do an action.
    ///
    /// `POST /v1/b2b/sessions/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_sessions_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Exchanges a member session for one of the same person in another organization. Returns an intermediate session instead when a step is missing.
    ///
    /// `POST /v1/b2b/sessions/exchange`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn exchange(
        self,
        body: ExchangeRequest,
    ) -> Result<ExchangeResponse, crate::Error> {
        let answer = self.client.b2b_sessions_exchange(&body).await?;
        Ok(answer.into_inner())
    }
    /// Exchanges an access token issued to a connected app for a session of the member it belongs to.
    ///
    /// `POST /v1/b2b/sessions/exchange_access_token`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn exchange_access_token(
        self,
        body: ExchangeAccessTokenRequest,
    ) -> Result<ExchangeAccessTokenResponse, crate::Error> {
        let answer = self.client.b2b_sessions_exchange_access_token(&body).await?;
        Ok(answer.into_inner())
    }
    /// Lists the active sessions of a member.
    ///
    /// `GET /v1/b2b/sessions`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, query: GetQuery) -> Result<GetResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sessions_get(&query.member_id, &query.organization_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the public keys that verify the project's JWTs. No project credentials are sent.
    ///
    /// `GET /v1/b2b/sessions/jwks/{project_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_jwks(
        self,
        project_id: &str,
    ) -> Result<GetJwksResponse, crate::Error> {
        let answer = self.client.b2b_sessions_get_jwks(project_id).await?;
        Ok(answer.into_inner())
    }
    /// Exchanges a session token of another system, looked up at the project's configured user-info endpoint, for a member session. The member must already exist.
    ///
    /// `POST /v1/b2b/sessions/migrate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn migrate(
        self,
        body: MigrateRequest,
    ) -> Result<MigrateResponse, crate::Error> {
        let answer = self.client.b2b_sessions_migrate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Revokes one member session, or all sessions of a member when `member_id` is given. JWTs already issued pass local verification until they expire.
    ///
    /// `POST /v1/b2b/sessions/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self.client.b2b_sessions_revoke(&body).await?;
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
            ["exchange"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.exchange(body).await?)
            }
            ["exchange_access_token"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.exchange_access_token(body).await?)
            }
            ["get"] => {
                let query = arguments.query(&["member_id", "organization_id"])?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(query).await?)
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
/// As a member, the operations of `b2b.sessions`.
#[derive(Clone, Copy, Debug)]
pub struct MemberSessionsApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberSessionsApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Revokes one member session, or all sessions of a member when `member_id` is given. JWTs already issued pass local verification until they expire.
    ///
    /// `POST /v1/b2b/sessions/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self.scope.raw().b2b_sessions_revoke(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberSessionsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["revoke"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.revoke(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.sessions.attest`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AttestRequest")
)]
#[non_exhaustive]
pub struct AttestRequest {
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
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
            organization_id: None,
            profile_id: profile_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            token: token.into(),
        }
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
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
            organization_id: crate::decode::blank(),
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
    const NAME: &'static str = "b2b.sessions.AttestRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("profile_id"),
        crate::decode::Promise::strict("token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization_id" => field.optional_text(&mut self.organization_id),
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
/// The answer of `b2b.sessions.attest`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AttestResponse")
)]
#[non_exhaustive]
pub struct AttestResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    pub member_session: MemberSession,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AttestResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(mut self, member_session: impl Into<MemberSession>) -> Self {
        self.member_session = member_session.into();
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
}
impl Default for AttestResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AttestResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AttestResponse {
    const NAME: &'static str = "b2b.sessions.AttestResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("member_session"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(5).value(&mut self.member),
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.promised(2).value(&mut self.member_session),
            "organization" => field.promised(6).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(7).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AttestResponse);
/// The body of `b2b.sessions.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AuthenticateRequest")
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
    const NAME: &'static str = "b2b.sessions.AuthenticateRequest";
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
/// The answer of `b2b.sessions.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// The member's session.
    pub member_session: MemberSession,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Whether the action is allowed and which roles allow it; present when a check was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<AuthorizationVerdict>,
}
impl AuthenticateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(mut self, member_session: impl Into<MemberSession>) -> Self {
        self.member_session = member_session.into();
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
            member: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            verdict: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.sessions.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_session"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(4).value(&mut self.member),
            "member_session" => field.promised(1).value(&mut self.member_session),
            "organization" => field.promised(5).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "verdict" => field.optional(&mut self.verdict),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// An action on a resource of an organization, for which a member's session is to be checked.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AuthorizationCheck")
)]
#[non_exhaustive]
pub struct AuthorizationCheck {
    /// The action that the member wants to take on the resource.
    pub action: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl AuthorizationCheck {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        resource_id: impl Into<String>,
        action: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            organization_id: organization_id.into(),
            resource_id: resource_id.into(),
        }
    }
    /// The action that the member wants to take on the resource.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
            organization_id: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthorizationCheck {
    const NAME: &'static str = "b2b.sessions.AuthorizationCheck";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("resource_id"),
        crate::decode::Promise::strict("action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(2).text(&mut self.action),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "resource_id" => field.promised(1).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthorizationCheck);
/// Whether a member may do what was checked, and by which roles.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.AuthorizationVerdict")
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
    const NAME: &'static str = "b2b.sessions.AuthorizationVerdict";
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
/// The body of `b2b.sessions.exchange_access_token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.ExchangeAccessTokenRequest")
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
    const NAME: &'static str = "b2b.sessions.ExchangeAccessTokenRequest";
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
/// The answer of `b2b.sessions.exchange_access_token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.ExchangeAccessTokenResponse")
)]
#[non_exhaustive]
pub struct ExchangeAccessTokenResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<MemberSession>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ExchangeAccessTokenResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(mut self, member_session: impl Into<MemberSession>) -> Self {
        self.member_session = Some(member_session.into());
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
}
impl Default for ExchangeAccessTokenResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ExchangeAccessTokenResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeAccessTokenResponse {
    const NAME: &'static str = "b2b.sessions.ExchangeAccessTokenResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(4).value(&mut self.member),
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "organization" => field.promised(5).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeAccessTokenResponse);
/// The body of `b2b.sessions.exchange`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.ExchangeRequest")
)]
#[non_exhaustive]
pub struct ExchangeRequest {
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
    /// Identifies an organization.
    pub organization_id: String,
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
}
impl ExchangeRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            locale: None,
            organization_id: organization_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
}
impl crate::decode::Blank for ExchangeRequest {
    fn blank() -> Self {
        Self {
            locale: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeRequest {
    const NAME: &'static str = "b2b.sessions.ExchangeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "locale" => field.optional_open(&mut self.locale),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeRequest);
/// The answer of `b2b.sessions.exchange`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.ExchangeResponse")
)]
#[non_exhaustive]
pub struct ExchangeResponse {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    pub member_authenticated: bool,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<MemberSession>,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<PrimaryRequired>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ExchangeResponse {
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
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    #[must_use]
    pub fn member_authenticated(mut self, member_authenticated: bool) -> Self {
        self.member_authenticated = member_authenticated;
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(mut self, member_session: impl Into<MemberSession>) -> Self {
        self.member_session = Some(member_session.into());
        self
    }
    /// Present when a second factor is still wanted; says what the member has set up.
    #[must_use]
    pub fn mfa_required(
        mut self,
        mfa_required: impl Into<crate::b2b::mfa::MfaRequired>,
    ) -> Self {
        self.mfa_required = Some(mfa_required.into());
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
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[must_use]
    pub fn primary_required(
        mut self,
        primary_required: impl Into<PrimaryRequired>,
    ) -> Self {
        self.primary_required = Some(primary_required.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
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
}
impl Default for ExchangeResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ExchangeResponse {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            member: crate::decode::blank(),
            member_authenticated: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            mfa_required: crate::decode::blank(),
            organization: crate::decode::blank(),
            primary_required: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeResponse {
    const NAME: &'static str = "b2b.sessions.ExchangeResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::strict("member_authenticated"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(7).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(4).value(&mut self.member),
            "member_authenticated" => {
                field.promised(6).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(5).value(&mut self.organization),
            "primary_required" => field.optional(&mut self.primary_required),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(8).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeResponse);
/// The answer of `b2b.sessions.get_jwks`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.GetJwksResponse")
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
    const NAME: &'static str = "b2b.sessions.GetJwksResponse";
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
/// The query parameters of `b2b.sessions.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.GetQuery")
)]
#[non_exhaustive]
pub struct GetQuery {
    pub member_id: String,
    pub organization_id: String,
}
impl GetQuery {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        member_id: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            organization_id: organization_id.into(),
        }
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}
impl crate::decode::Blank for GetQuery {
    fn blank() -> Self {
        Self {
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetQuery {
    const NAME: &'static str = "b2b.sessions.GetQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("organization_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_id" => field.promised(0).text(&mut self.member_id),
            "organization_id" => field.promised(1).text(&mut self.organization_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetQuery);
/// The answer of `b2b.sessions.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The member's sessions.
    pub member_sessions: Vec<MemberSession>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The member's sessions.
    #[must_use]
    pub fn member_sessions(
        mut self,
        member_sessions: impl IntoIterator<Item = MemberSession>,
    ) -> Self {
        self.member_sessions = member_sessions.into_iter().collect();
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
            member_sessions: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "b2b.sessions.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_sessions"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_sessions" => field.promised(1).list(&mut self.member_sessions),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// A session of a member in an organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.MemberSession")
)]
#[non_exhaustive]
pub struct MemberSession {
    /// What the person has proven in this session, factor by factor.
    pub authentication_factors: Vec<crate::shared::AuthenticationFactor>,
    /// The claims of your own that the session carries.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub custom_claims: ::serde_json::Map<String, ::serde_json::Value>,
    /// When it stops being valid.
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When the session was last used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_accessed_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies a member's session.
    pub member_session_id: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// The organization's short name for use in URLs.
    pub organization_slug: String,
    /// Ids of the person's roles.
    pub roles: Vec<String>,
    /// When the session began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
}
impl MemberSession {
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
        self.expires_at = expires_at.into();
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
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies a member's session.
    #[must_use]
    pub fn member_session_id(mut self, member_session_id: impl Into<String>) -> Self {
        self.member_session_id = member_session_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// The organization's short name for use in URLs.
    #[must_use]
    pub fn organization_slug(mut self, organization_slug: impl Into<String>) -> Self {
        self.organization_slug = organization_slug.into();
        self
    }
    /// Ids of the person's roles.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
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
}
impl Default for MemberSession {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MemberSession {
    fn blank() -> Self {
        Self {
            authentication_factors: crate::decode::blank(),
            custom_claims: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            last_accessed_at: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            organization_slug: crate::decode::blank(),
            roles: crate::decode::blank(),
            started_at: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberSession {
    const NAME: &'static str = "b2b.sessions.MemberSession";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("member_session_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("started_at"),
        crate::decode::Promise::lax("last_accessed_at"),
        crate::decode::Promise::strict("expires_at"),
        crate::decode::Promise::lax("authentication_factors"),
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::lax("roles"),
        crate::decode::Promise::lax("organization_slug"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authentication_factors" => {
                field.promised(5).list(&mut self.authentication_factors)
            }
            "custom_claims" => field.map(&mut self.custom_claims),
            "expires_at" => field.promised(4).value(&mut self.expires_at),
            "last_accessed_at" => field.promised(3).timestamp(&mut self.last_accessed_at),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session_id" => field.promised(0).text(&mut self.member_session_id),
            "organization_id" => field.promised(6).text(&mut self.organization_id),
            "organization_slug" => field.promised(8).text(&mut self.organization_slug),
            "roles" => field.promised(7).list(&mut self.roles),
            "started_at" => field.promised(2).timestamp(&mut self.started_at),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberSession);
/// The body of `b2b.sessions.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.MigrateRequest")
)]
#[non_exhaustive]
pub struct MigrateRequest {
    /// Identifies an organization.
    pub organization_id: String,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// The session token of the system that the member is signed in to now.
    pub session_token: crate::Secret,
}
impl MigrateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        session_token: impl Into<crate::Secret>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_token: session_token.into(),
        }
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
    /// The session token of the system that the member is signed in to now.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
}
impl crate::decode::Blank for MigrateRequest {
    fn blank() -> Self {
        Self {
            organization_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateRequest {
    const NAME: &'static str = "b2b.sessions.MigrateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("organization_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "organization_id" => field.promised(1).text(&mut self.organization_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_token" => field.promised(0).value(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateRequest);
/// The answer of `b2b.sessions.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.MigrateResponse")
)]
#[non_exhaustive]
pub struct MigrateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<MemberSession>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl MigrateResponse {
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
    /// The member's session.
    #[must_use]
    pub fn member_session(mut self, member_session: impl Into<MemberSession>) -> Self {
        self.member_session = Some(member_session.into());
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
}
impl Default for MigrateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MigrateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateResponse {
    const NAME: &'static str = "b2b.sessions.MigrateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(4).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "organization" => field.promised(5).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(3).value(&mut self.session_jwt),
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateResponse);
/// The primary factor that a sign-in still lacks: the methods that the organization allows for it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.PrimaryRequired")
)]
#[non_exhaustive]
pub struct PrimaryRequired {
    /// The sign-in methods of which one is still wanted.
    pub allowed_auth_methods: Vec<String>,
}
impl PrimaryRequired {
    /// The sign-in methods of which one is still wanted.
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
}
impl Default for PrimaryRequired {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PrimaryRequired {
    fn blank() -> Self {
        Self {
            allowed_auth_methods: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PrimaryRequired {
    const NAME: &'static str = "b2b.sessions.PrimaryRequired";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("allowed_auth_methods"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "allowed_auth_methods" => {
                field.promised(0).list(&mut self.allowed_auth_methods)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PrimaryRequired);
/// The body of `b2b.sessions.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.RevokeRequest")
)]
#[non_exhaustive]
pub struct RevokeRequest {
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Identifies a member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session_id: Option<String>,
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
            member_id: None,
            member_session_id: None,
            session_jwt: None,
            session_token: None,
        }
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
    /// Identifies a member's session.
    #[must_use]
    pub fn member_session_id(mut self, member_session_id: impl Into<String>) -> Self {
        self.member_session_id = Some(member_session_id.into());
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
            member_id: crate::decode::blank(),
            member_session_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeRequest {
    const NAME: &'static str = "b2b.sessions.RevokeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_id" => field.optional_text(&mut self.member_id),
            "member_session_id" => field.optional_text(&mut self.member_session_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeRequest);
/// The answer of `b2b.sessions.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sessions.RevokeResponse")
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
    const NAME: &'static str = "b2b.sessions.RevokeResponse";
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
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AttestRequest>("b2b.sessions.AttestRequest"),
    crate::registry::Type::of::<AttestResponse>("b2b.sessions.AttestResponse"),
    crate::registry::Type::of::<AuthenticateRequest>("b2b.sessions.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.sessions.AuthenticateResponse"),
    crate::registry::Type::of::<AuthorizationCheck>("b2b.sessions.AuthorizationCheck"),
    crate::registry::Type::of::<
        AuthorizationVerdict,
    >("b2b.sessions.AuthorizationVerdict"),
    crate::registry::Type::of::<
        ExchangeAccessTokenRequest,
    >("b2b.sessions.ExchangeAccessTokenRequest"),
    crate::registry::Type::of::<
        ExchangeAccessTokenResponse,
    >("b2b.sessions.ExchangeAccessTokenResponse"),
    crate::registry::Type::of::<ExchangeRequest>("b2b.sessions.ExchangeRequest"),
    crate::registry::Type::of::<ExchangeResponse>("b2b.sessions.ExchangeResponse"),
    crate::registry::Type::of::<GetJwksResponse>("b2b.sessions.GetJwksResponse"),
    crate::registry::Type::of::<GetQuery>("b2b.sessions.GetQuery"),
    crate::registry::Type::of::<GetResponse>("b2b.sessions.GetResponse"),
    crate::registry::Type::of::<MemberSession>("b2b.sessions.MemberSession"),
    crate::registry::Type::of::<MigrateRequest>("b2b.sessions.MigrateRequest"),
    crate::registry::Type::of::<MigrateResponse>("b2b.sessions.MigrateResponse"),
    crate::registry::Type::of::<PrimaryRequired>("b2b.sessions.PrimaryRequired"),
    crate::registry::Type::of::<RevokeRequest>("b2b.sessions.RevokeRequest"),
    crate::registry::Type::of::<RevokeResponse>("b2b.sessions.RevokeResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static ATTEST: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.attest",
    method: "POST",
    path: "/v1/b2b/sessions/attest",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.authenticate",
    method: "POST",
    path: "/v1/b2b/sessions/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static EXCHANGE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.exchange",
    method: "POST",
    path: "/v1/b2b/sessions/exchange",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static EXCHANGE_ACCESS_TOKEN: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.exchange_access_token",
    method: "POST",
    path: "/v1/b2b/sessions/exchange_access_token",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.get",
    method: "GET",
    path: "/v1/b2b/sessions",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static GET_JWKS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.get_jwks",
    method: "GET",
    path: "/v1/b2b/sessions/jwks/{project_id}",
    auth: crate::operation::Auth::None,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static MIGRATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.migrate",
    method: "POST",
    path: "/v1/b2b/sessions/migrate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static REVOKE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sessions.revoke",
    method: "POST",
    path: "/v1/b2b/sessions/revoke",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &ATTEST,
    &AUTHENTICATE,
    &EXCHANGE,
    &EXCHANGE_ACCESS_TOKEN,
    &GET,
    &GET_JWKS,
    &MIGRATE,
    &REVOKE,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/sessions/attest`
    pub async fn b2b_sessions_attest<'a>(
        &'a self,
        body: &'a AttestRequest,
    ) -> Result<ResponseValue<AttestResponse>, crate::Error> {
        let request = self.request(&ATTEST, &[]).json(&body);
        self.send(&ATTEST, request).await?.decode()
    }
    /// `POST /v1/b2b/sessions/authenticate`
    pub async fn b2b_sessions_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/sessions/exchange`
    pub async fn b2b_sessions_exchange<'a>(
        &'a self,
        body: &'a ExchangeRequest,
    ) -> Result<ResponseValue<ExchangeResponse>, crate::Error> {
        let request = self.request(&EXCHANGE, &[]).json(&body);
        self.send(&EXCHANGE, request).await?.decode()
    }
    /// `POST /v1/b2b/sessions/exchange_access_token`
    pub async fn b2b_sessions_exchange_access_token<'a>(
        &'a self,
        body: &'a ExchangeAccessTokenRequest,
    ) -> Result<ResponseValue<ExchangeAccessTokenResponse>, crate::Error> {
        let request = self.request(&EXCHANGE_ACCESS_TOKEN, &[]).json(&body);
        self.send(&EXCHANGE_ACCESS_TOKEN, request).await?.decode()
    }
    /// `GET /v1/b2b/sessions`
    pub async fn b2b_sessions_get<'a>(
        &'a self,
        member_id: &'a str,
        organization_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self
            .request(&GET, &[])
            .query(&progenitor_client::QueryParam::new("member_id", &member_id))
            .query(
                &progenitor_client::QueryParam::new("organization_id", &organization_id),
            );
        self.send(&GET, request).await?.decode()
    }
    /// `GET /v1/b2b/sessions/jwks/{project_id}`
    pub async fn b2b_sessions_get_jwks<'a>(
        &'a self,
        project_id: &'a str,
    ) -> Result<ResponseValue<GetJwksResponse>, crate::Error> {
        let request = self.request(&GET_JWKS, &[project_id]);
        self.send(&GET_JWKS, request).await?.decode()
    }
    /// `POST /v1/b2b/sessions/migrate`
    pub async fn b2b_sessions_migrate<'a>(
        &'a self,
        body: &'a MigrateRequest,
    ) -> Result<ResponseValue<MigrateResponse>, crate::Error> {
        let request = self.request(&MIGRATE, &[]).json(&body);
        self.send(&MIGRATE, request).await?.decode()
    }
    /// `POST /v1/b2b/sessions/revoke`
    pub async fn b2b_sessions_revoke<'a>(
        &'a self,
        body: &'a RevokeRequest,
    ) -> Result<ResponseValue<RevokeResponse>, crate::Error> {
        let request = self.request(&REVOKE, &[]).json(&body);
        self.send(&REVOKE, request).await?.decode()
    }
}
