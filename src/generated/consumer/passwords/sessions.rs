// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.sessions`.
/// The operations of `consumer.passwords.sessions`.
#[derive(Clone, Copy, Debug)]
pub struct SessionsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SessionsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sets a new password for the user of a running session, in which a factor must have been verified recently.
    ///
    /// `POST /v1/passwords/session/reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset(self, body: ResetRequest) -> Result<ResetResponse, crate::Error> {
        let answer = self.client.consumer_passwords_sessions_reset(&body).await?;
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
/// The body of `consumer.passwords.sessions.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.sessions.ResetRequest")
)]
#[non_exhaustive]
pub struct ResetRequest {
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
    pub fn new(password: impl Into<crate::Secret>) -> Self {
        Self {
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
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
    const NAME: &'static str = "consumer.passwords.sessions.ResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "password" => field.promised(0).value(&mut self.password),
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
/// The answer of `consumer.passwords.sessions.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.sessions.ResetResponse")
)]
#[non_exhaustive]
pub struct ResetResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The user's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<crate::consumer::sessions::Session>,
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
impl ResetResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The user's session.
    #[must_use]
    pub fn session(
        mut self,
        session: impl Into<crate::consumer::sessions::Session>,
    ) -> Self {
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
impl Default for ResetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetResponse {
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
impl crate::decode::Object for ResetResponse {
    const NAME: &'static str = "consumer.passwords.sessions.ResetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(2).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        ResetRequest,
    >("consumer.passwords.sessions.ResetRequest"),
    crate::registry::Type::of::<
        ResetResponse,
    >("consumer.passwords.sessions.ResetResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static RESET: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.sessions.reset",
    method: "POST",
    path: "/v1/passwords/session/reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&RESET];
impl crate::raw::Client {
    /// `POST /v1/passwords/session/reset`
    pub async fn consumer_passwords_sessions_reset<'a>(
        &'a self,
        body: &'a ResetRequest,
    ) -> Result<ResponseValue<ResetResponse>, crate::Error> {
        let request = self.request(&RESET, &[]).json(&body);
        self.send(&RESET, request).await?.decode()
    }
}
