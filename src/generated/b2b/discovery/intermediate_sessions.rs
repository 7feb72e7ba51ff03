// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.discovery.intermediate_sessions`.
/// The operations of `b2b.discovery.intermediate_sessions`.
#[derive(Clone, Copy, Debug)]
pub struct IntermediateSessionsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> IntermediateSessionsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Exchanges an intermediate session for a session in the chosen organization, creating the member where the person may join. Returns an intermediate session again when a step is missing.
    ///
    /// `POST /v1/b2b/discovery/intermediate_sessions/exchange`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn exchange(
        self,
        body: ExchangeRequest,
    ) -> Result<ExchangeResponse, crate::Error> {
        let answer = self
            .client
            .b2b_discovery_intermediate_sessions_exchange(&body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl IntermediateSessionsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["exchange"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.exchange(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.discovery.intermediate_sessions.exchange`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.intermediate_sessions.ExchangeRequest")
)]
#[non_exhaustive]
pub struct ExchangeRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl ExchangeRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        intermediate_session_token: impl Into<crate::Secret>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            intermediate_session_token: intermediate_session_token.into(),
            locale: None,
            organization_id: organization_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            telemetry_id: None,
        }
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
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ExchangeRequest {
    const NAME: &'static str = "b2b.discovery.intermediate_sessions.ExchangeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("intermediate_session_token"),
        crate::decode::Promise::strict("organization_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(0).value(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "organization_id" => field.promised(1).text(&mut self.organization_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ExchangeRequest);
/// The answer of `b2b.discovery.intermediate_sessions.exchange`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.intermediate_sessions.ExchangeResponse")
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
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
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
    const NAME: &'static str = "b2b.discovery.intermediate_sessions.ExchangeResponse";
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
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        ExchangeRequest,
    >("b2b.discovery.intermediate_sessions.ExchangeRequest"),
    crate::registry::Type::of::<
        ExchangeResponse,
    >("b2b.discovery.intermediate_sessions.ExchangeResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static EXCHANGE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.discovery.intermediate_sessions.exchange",
    method: "POST",
    path: "/v1/b2b/discovery/intermediate_sessions/exchange",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&EXCHANGE];
impl crate::raw::Client {
    /// `POST /v1/b2b/discovery/intermediate_sessions/exchange`
    pub async fn b2b_discovery_intermediate_sessions_exchange<'a>(
        &'a self,
        body: &'a ExchangeRequest,
    ) -> Result<ResponseValue<ExchangeResponse>, crate::Error> {
        let request = self.request(&EXCHANGE, &[]).json(&body);
        self.send(&EXCHANGE, request).await?.decode()
    }
}
