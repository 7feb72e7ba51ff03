// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.otps.sms`.
/// The operations of `consumer.otps.sms`.
#[derive(Clone, Copy, Debug)]
pub struct SmsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SmsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sends a passcode by SMS to a phone number, creating the user when missing.
    ///
    /// `POST /v1/otps/sms/login_or_create`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn login_or_create(
        self,
        body: LoginOrCreateRequest,
    ) -> Result<LoginOrCreateResponse, crate::Error> {
        let answer = self.client.consumer_otps_sms_login_or_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a passcode by SMS to an existing user and never creates one. With a user id or session, a new phone number is added to that user.
    ///
    /// `POST /v1/otps/sms/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.consumer_otps_sms_send(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SmsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["login_or_create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.login_or_create(body).await?)
            }
            ["send"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.send(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.otps.sms.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.sms.LoginOrCreateRequest")
)]
#[non_exhaustive]
pub struct LoginOrCreateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_user_as_pending: Option<bool>,
    /// How many minutes the passcode or the token stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
    /// A phone number in E.164 form.
    pub phone_number: String,
}
impl LoginOrCreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            attributes: None,
            create_user_as_pending: None,
            expiration_minutes: None,
            locale: None,
            phone_number: phone_number.into(),
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
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[must_use]
    pub fn create_user_as_pending(mut self, create_user_as_pending: bool) -> Self {
        self.create_user_as_pending = Some(create_user_as_pending);
        self
    }
    /// How many minutes the passcode or the token stays valid.
    #[must_use]
    pub fn expiration_minutes(mut self, expiration_minutes: i32) -> Self {
        self.expiration_minutes = Some(expiration_minutes);
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = phone_number.into();
        self
    }
}
impl crate::decode::Blank for LoginOrCreateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            create_user_as_pending: crate::decode::blank(),
            expiration_minutes: crate::decode::blank(),
            locale: crate::decode::blank(),
            phone_number: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateRequest {
    const NAME: &'static str = "consumer.otps.sms.LoginOrCreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("phone_number"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "create_user_as_pending" => field.optional(&mut self.create_user_as_pending),
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "locale" => field.optional_open(&mut self.locale),
            "phone_number" => field.promised(0).text(&mut self.phone_number),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateRequest);
/// The answer of `consumer.otps.sms.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.sms.LoginOrCreateResponse")
)]
#[non_exhaustive]
pub struct LoginOrCreateResponse {
    /// Identifies one phone number of a user.
    pub phone_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Whether the request created the user.
    pub user_created: bool,
    /// Identifies a user.
    pub user_id: String,
}
impl LoginOrCreateResponse {
    /// Identifies one phone number of a user.
    #[must_use]
    pub fn phone_id(mut self, phone_id: impl Into<String>) -> Self {
        self.phone_id = phone_id.into();
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
    /// Whether the request created the user.
    #[must_use]
    pub fn user_created(mut self, user_created: bool) -> Self {
        self.user_created = user_created;
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for LoginOrCreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LoginOrCreateResponse {
    fn blank() -> Self {
        Self {
            phone_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_created: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateResponse {
    const NAME: &'static str = "consumer.otps.sms.LoginOrCreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("phone_id"),
        crate::decode::Promise::lax("user_created"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "phone_id" => field.promised(2).text(&mut self.phone_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            "user_created" => field.promised(3).value(&mut self.user_created),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateResponse);
/// The body of `consumer.otps.sms.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.sms.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// How many minutes the passcode or the token stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
    /// A phone number in E.164 form.
    pub phone_number: String,
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
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            attributes: None,
            expiration_minutes: None,
            locale: None,
            phone_number: phone_number.into(),
            session_jwt: None,
            session_token: None,
            user_id: None,
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
    /// How many minutes the passcode or the token stays valid.
    #[must_use]
    pub fn expiration_minutes(mut self, expiration_minutes: i32) -> Self {
        self.expiration_minutes = Some(expiration_minutes);
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = phone_number.into();
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
impl crate::decode::Blank for SendRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            expiration_minutes: crate::decode::blank(),
            locale: crate::decode::blank(),
            phone_number: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "consumer.otps.sms.SendRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("phone_number"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "locale" => field.optional_open(&mut self.locale),
            "phone_number" => field.promised(0).text(&mut self.phone_number),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `consumer.otps.sms.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.sms.SendResponse")
)]
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies one phone number of a user.
    pub phone_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl SendResponse {
    /// Identifies one phone number of a user.
    #[must_use]
    pub fn phone_id(mut self, phone_id: impl Into<String>) -> Self {
        self.phone_id = phone_id.into();
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for SendResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SendResponse {
    fn blank() -> Self {
        Self {
            phone_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendResponse {
    const NAME: &'static str = "consumer.otps.sms.SendResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("phone_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "phone_id" => field.promised(2).text(&mut self.phone_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        LoginOrCreateRequest,
    >("consumer.otps.sms.LoginOrCreateRequest"),
    crate::registry::Type::of::<
        LoginOrCreateResponse,
    >("consumer.otps.sms.LoginOrCreateResponse"),
    crate::registry::Type::of::<SendRequest>("consumer.otps.sms.SendRequest"),
    crate::registry::Type::of::<SendResponse>("consumer.otps.sms.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static LOGIN_OR_CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.otps.sms.login_or_create",
    method: "POST",
    path: "/v1/otps/sms/login_or_create",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.otps.sms.send",
    method: "POST",
    path: "/v1/otps/sms/send",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &LOGIN_OR_CREATE,
    &SEND,
];
impl crate::raw::Client {
    /// `POST /v1/otps/sms/login_or_create`
    pub async fn consumer_otps_sms_login_or_create<'a>(
        &'a self,
        body: &'a LoginOrCreateRequest,
    ) -> Result<ResponseValue<LoginOrCreateResponse>, crate::Error> {
        let request = self.request(&LOGIN_OR_CREATE, &[]).json(&body);
        self.send(&LOGIN_OR_CREATE, request).await?.decode()
    }
    /// `POST /v1/otps/sms/send`
    pub async fn consumer_otps_sms_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
