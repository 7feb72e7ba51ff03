// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.otps`.
/// `consumer.otps.email`.
pub mod email;
/// `consumer.otps.sms`.
pub mod sms;
/// `consumer.otps.whatsapp`.
pub mod whatsapp;
/// The operations of `consumer.otps`.
#[derive(Clone, Copy, Debug)]
pub struct OtpsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OtpsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `consumer.otps.email`.
    #[must_use]
    pub fn email(self) -> email::EmailApi<'c> {
        email::EmailApi::new(self.client)
    }
    /// The operations of `consumer.otps.sms`.
    #[must_use]
    pub fn sms(self) -> sms::SmsApi<'c> {
        sms::SmsApi::new(self.client)
    }
    /// The operations of `consumer.otps.whatsapp`.
    #[must_use]
    pub fn whatsapp(self) -> whatsapp::WhatsappApi<'c> {
        whatsapp::WhatsappApi::new(self.client)
    }
    /// Verifies a passcode sent by e-mail, SMS or WhatsApp to what `method_id` names, and starts or extends a session on request.
    ///
    /// `POST /v1/otps/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_otps_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OtpsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            ["sms", rest @ ..] => Box::pin(self.sms().dispatch(rest, arguments)).await,
            ["whatsapp", rest @ ..] => {
                Box::pin(self.whatsapp().dispatch(rest, arguments)).await
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.otps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// The one-time passcode that a person typed in.
    pub code: crate::Secret,
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    pub method_id: String,
    /// Further checks, such as that the IP address is the one that the flow began with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<crate::consumer::magic_links::Options>,
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
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(method_id: impl Into<String>, code: impl Into<crate::Secret>) -> Self {
        Self {
            attributes: None,
            code: code.into(),
            method_id: method_id.into(),
            options: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// The one-time passcode that a person typed in.
    #[must_use]
    pub fn code(mut self, code: impl Into<crate::Secret>) -> Self {
        self.code = code.into();
        self
    }
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    #[must_use]
    pub fn method_id(mut self, method_id: impl Into<String>) -> Self {
        self.method_id = method_id.into();
        self
    }
    /// Further checks, such as that the IP address is the one that the flow began with.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<crate::consumer::magic_links::Options>,
    ) -> Self {
        self.options = Some(options.into());
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
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            code: crate::decode::blank(),
            method_id: crate::decode::blank(),
            options: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.otps.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("method_id"),
        crate::decode::Promise::strict("code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "code" => field.promised(1).value(&mut self.code),
            "method_id" => field.promised(0).text(&mut self.method_id),
            "options" => field.optional(&mut self.options),
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
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `consumer.otps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    pub method_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    pub reset_sessions: bool,
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
impl AuthenticateResponse {
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    #[must_use]
    pub fn method_id(mut self, method_id: impl Into<String>) -> Self {
        self.method_id = method_id.into();
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
impl Default for AuthenticateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateResponse {
    fn blank() -> Self {
        Self {
            method_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            reset_sessions: crate::decode::blank(),
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
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.otps.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("method_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("reset_sessions"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "method_id" => field.promised(2).text(&mut self.method_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "reset_sessions" => field.promised(6).value(&mut self.reset_sessions),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(7).value(&mut self.status_code),
            "user" => field.promised(5).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.otps.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.otps.AuthenticateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.otps.authenticate",
    method: "POST",
    path: "/v1/otps/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE];
impl crate::raw::Client {
    /// `POST /v1/otps/authenticate`
    pub async fn consumer_otps_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
}
