// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso`.
/// `b2b.sso.external`.
pub mod external;
/// `b2b.sso.oidc`.
pub mod oidc;
/// `b2b.sso.saml`.
pub mod saml;
/// The operations of `b2b.sso`.
#[derive(Clone, Copy, Debug)]
pub struct SsoApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SsoApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.sso.external`.
    #[must_use]
    pub fn external(self) -> external::ExternalApi<'c> {
        external::ExternalApi::new(self.client)
    }
    /// The operations of `b2b.sso.oidc`.
    #[must_use]
    pub fn oidc(self) -> oidc::OidcApi<'c> {
        oidc::OidcApi::new(self.client)
    }
    /// The operations of `b2b.sso.saml`.
    #[must_use]
    pub fn saml(self) -> saml::SamlApi<'c> {
        saml::SamlApi::new(self.client)
    }
    /// Signs a member in with the token from an SSO redirect. Returns an intermediate session instead of a session when another step is missing.
    ///
    /// `POST /v1/b2b/sso/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_sso_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Deletes an SSO connection of an organization, whether SAML, OIDC or external.
    ///
    /// `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_connection(
        self,
        organization_id: &str,
        connection_id: &str,
    ) -> Result<DeleteConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_delete_connection(organization_id, connection_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Lists the SAML, OIDC and external SSO connections of an organization.
    ///
    /// `GET /v1/b2b/sso/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connections(
        self,
        organization_id: &str,
    ) -> Result<GetConnectionsResponse, crate::Error> {
        let answer = self.client.b2b_sso_get_connections(organization_id).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SsoApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["external", rest @ ..] => {
                Box::pin(self.external().dispatch(rest, arguments)).await
            }
            ["oidc", rest @ ..] => Box::pin(self.oidc().dispatch(rest, arguments)).await,
            ["saml", rest @ ..] => Box::pin(self.saml().dispatch(rest, arguments)).await,
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["delete_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete_connection(&organization_id, &connection_id).await?,
                )
            }
            ["get_connections"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_connections(&organization_id).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.sso`.
#[derive(Clone, Copy, Debug)]
pub struct MemberSsoApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberSsoApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// The operations of `b2b.sso.external`.
    #[must_use]
    pub fn external(self) -> external::MemberExternalApi<'c> {
        external::MemberExternalApi::new(self.scope)
    }
    /// The operations of `b2b.sso.oidc`.
    #[must_use]
    pub fn oidc(self) -> oidc::MemberOidcApi<'c> {
        oidc::MemberOidcApi::new(self.scope)
    }
    /// The operations of `b2b.sso.saml`.
    #[must_use]
    pub fn saml(self) -> saml::MemberSamlApi<'c> {
        saml::MemberSamlApi::new(self.scope)
    }
    /// Deletes an SSO connection of an organization, whether SAML, OIDC or external.
    ///
    /// `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete_connection(
        self,
        connection_id: &str,
    ) -> Result<DeleteConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_delete_connection(self.scope.organization_id(), connection_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Lists the SAML, OIDC and external SSO connections of an organization.
    ///
    /// `GET /v1/b2b/sso/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_connections(self) -> Result<GetConnectionsResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_get_connections(self.scope.organization_id())
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberSsoApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["external", rest @ ..] => {
                Box::pin(self.external().dispatch(rest, arguments)).await
            }
            ["oidc", rest @ ..] => Box::pin(self.oidc().dispatch(rest, arguments)).await,
            ["saml", rest @ ..] => Box::pin(self.saml().dispatch(rest, arguments)).await,
            ["delete_connection"] => {
                let connection_id = arguments.text("connection_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete_connection(&connection_id).await?)
            }
            ["get_connections"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.get_connections().await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.sso.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
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
    /// The single-use token from the redirect that ends an SSO sign-in.
    pub sso_token: crate::Secret,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(sso_token: impl Into<crate::Secret>) -> Self {
        Self {
            intermediate_session_token: None,
            locale: None,
            pkce_code_verifier: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            sso_token: sso_token.into(),
            telemetry_id: None,
        }
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = Some(intermediate_session_token.into());
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::Locale>) -> Self {
        self.locale = Some(locale.into());
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
    /// The single-use token from the redirect that ends an SSO sign-in.
    #[must_use]
    pub fn sso_token(mut self, sso_token: impl Into<crate::Secret>) -> Self {
        self.sso_token = sso_token.into();
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            pkce_code_verifier: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            sso_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.sso.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("sso_token"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "pkce_code_verifier" => field.optional(&mut self.pkce_code_verifier),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "sso_token" => field.promised(0).value(&mut self.sso_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.sso.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
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
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies an organization.
    pub organization_id: String,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    pub reset_session: bool,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthenticateResponse {
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
    pub fn member_session(
        mut self,
        member_session: impl Into<crate::b2b::sessions::MemberSession>,
    ) -> Self {
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
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[must_use]
    pub fn primary_required(
        mut self,
        primary_required: impl Into<crate::b2b::sessions::PrimaryRequired>,
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
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[must_use]
    pub fn reset_session(mut self, reset_session: bool) -> Self {
        self.reset_session = reset_session;
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
impl Default for AuthenticateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateResponse {
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
            organization_id: crate::decode::blank(),
            primary_required: crate::decode::blank(),
            request_id: crate::decode::blank(),
            reset_session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.sso.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("reset_session"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::strict("member_authenticated"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(8).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(3).value(&mut self.member),
            "member_authenticated" => {
                field.promised(9).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(7).value(&mut self.organization),
            "organization_id" => field.promised(2).text(&mut self.organization_id),
            "primary_required" => field.optional(&mut self.primary_required),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "reset_session" => field.promised(6).value(&mut self.reset_session),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(10).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The answer of `b2b.sso.delete_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.DeleteConnectionResponse")
)]
#[non_exhaustive]
pub struct DeleteConnectionResponse {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteConnectionResponse {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
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
impl Default for DeleteConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteConnectionResponse {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteConnectionResponse {
    const NAME: &'static str = "b2b.sso.DeleteConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteConnectionResponse);
/// The answer of `b2b.sso.get_connections`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.GetConnectionsResponse")
)]
#[non_exhaustive]
pub struct GetConnectionsResponse {
    /// The connections that use an SSO connection of another organization.
    pub external_connections: Vec<crate::b2b::sso::external::Connection>,
    /// The organization's OpenID Connect connections.
    pub oidc_connections: Vec<crate::b2b::sso::oidc::OidcConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The organization's SAML connections.
    pub saml_connections: Vec<crate::b2b::sso::saml::SamlConnection>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetConnectionsResponse {
    /// The connections that use an SSO connection of another organization.
    #[must_use]
    pub fn external_connections(
        mut self,
        external_connections: impl IntoIterator<
            Item = crate::b2b::sso::external::Connection,
        >,
    ) -> Self {
        self.external_connections = external_connections.into_iter().collect();
        self
    }
    /// The organization's OpenID Connect connections.
    #[must_use]
    pub fn oidc_connections(
        mut self,
        oidc_connections: impl IntoIterator<Item = crate::b2b::sso::oidc::OidcConnection>,
    ) -> Self {
        self.oidc_connections = oidc_connections.into_iter().collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The organization's SAML connections.
    #[must_use]
    pub fn saml_connections(
        mut self,
        saml_connections: impl IntoIterator<Item = crate::b2b::sso::saml::SamlConnection>,
    ) -> Self {
        self.saml_connections = saml_connections.into_iter().collect();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GetConnectionsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetConnectionsResponse {
    fn blank() -> Self {
        Self {
            external_connections: crate::decode::blank(),
            oidc_connections: crate::decode::blank(),
            request_id: crate::decode::blank(),
            saml_connections: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetConnectionsResponse {
    const NAME: &'static str = "b2b.sso.GetConnectionsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("saml_connections"),
        crate::decode::Promise::lax("oidc_connections"),
        crate::decode::Promise::lax("external_connections"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "external_connections" => {
                field.promised(3).list(&mut self.external_connections)
            }
            "oidc_connections" => field.promised(2).list(&mut self.oidc_connections),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "saml_connections" => field.promised(1).list(&mut self.saml_connections),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetConnectionsResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AuthenticateRequest>("b2b.sso.AuthenticateRequest"),
    crate::registry::Type::of::<AuthenticateResponse>("b2b.sso.AuthenticateResponse"),
    crate::registry::Type::of::<
        DeleteConnectionResponse,
    >("b2b.sso.DeleteConnectionResponse"),
    crate::registry::Type::of::<GetConnectionsResponse>("b2b.sso.GetConnectionsResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.authenticate",
    method: "POST",
    path: "/v1/b2b/sso/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static DELETE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.delete_connection",
    method: "DELETE",
    path: "/v1/b2b/sso/{organization_id}/connections/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static GET_CONNECTIONS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.get_connections",
    method: "GET",
    path: "/v1/b2b/sso/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &DELETE_CONNECTION,
    &GET_CONNECTIONS,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/sso/authenticate`
    pub async fn b2b_sso_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`
    pub async fn b2b_sso_delete_connection<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
    ) -> Result<ResponseValue<DeleteConnectionResponse>, crate::Error> {
        let request = self
            .request(&DELETE_CONNECTION, &[organization_id, connection_id]);
        self.send(&DELETE_CONNECTION, request).await?.decode()
    }
    /// `GET /v1/b2b/sso/{organization_id}`
    pub async fn b2b_sso_get_connections<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<GetConnectionsResponse>, crate::Error> {
        let request = self.request(&GET_CONNECTIONS, &[organization_id]);
        self.send(&GET_CONNECTIONS, request).await?.decode()
    }
}
