// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.sessions`.
/// The operations of `b2b.passwords.sessions`.
#[derive(Clone, Copy, Debug)]
pub struct SessionsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SessionsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sets a new password for the member of a running session, in which a factor must have been verified recently.
    ///
    /// `POST /v1/b2b/passwords/session/reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset(self, body: ResetRequest) -> Result<ResetResponse, crate::Error> {
        let answer = self.client.b2b_passwords_sessions_reset(&body).await?;
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
            ["reset"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.reset(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.passwords.sessions.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.sessions.ResetRequest")
)]
#[non_exhaustive]
pub struct ResetRequest {
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies an organization.
    pub organization_id: String,
    /// The new password.
    pub password: crate::Secret,
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
impl ResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            locale: None,
            organization_id: organization_id.into(),
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// The new password.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = password.into();
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
impl crate::decode::Blank for ResetRequest {
    fn blank() -> Self {
        Self {
            locale: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            password: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetRequest {
    const NAME: &'static str = "b2b.passwords.sessions.ResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "locale" => field.optional_open(&mut self.locale),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "password" => field.promised(1).value(&mut self.password),
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
crate::decode::deserialize!(ResetRequest);
/// The answer of `b2b.passwords.sessions.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.sessions.ResetResponse")
)]
#[non_exhaustive]
pub struct ResetResponse {
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
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ResetResponse {
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
impl Default for ResetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetResponse {
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
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetResponse {
    const NAME: &'static str = "b2b.passwords.sessions.ResetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
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
                field.promised(6).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(2).value(&mut self.member),
            "member_authenticated" => {
                field.promised(7).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(8).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ResetRequest>("b2b.passwords.sessions.ResetRequest"),
    crate::registry::Type::of::<ResetResponse>("b2b.passwords.sessions.ResetResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static RESET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.sessions.reset",
    method: "POST",
    path: "/v1/b2b/passwords/session/reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&RESET];
impl crate::raw::Client {
    /// `POST /v1/b2b/passwords/session/reset`
    pub async fn b2b_passwords_sessions_reset<'a>(
        &'a self,
        body: &'a ResetRequest,
    ) -> Result<ResponseValue<ResetResponse>, crate::Error> {
        let request = self.request(&RESET, &[]).json(&body);
        self.send(&RESET, request).await?.decode()
    }
}
