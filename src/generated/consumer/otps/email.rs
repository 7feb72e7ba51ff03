// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.otps.email`.
/// The operations of `consumer.otps.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sends a passcode to an e-mail address, creating the user when missing.
    ///
    /// `POST /v1/otps/email/login_or_create`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn login_or_create(
        self,
        body: LoginOrCreateRequest,
    ) -> Result<LoginOrCreateResponse, crate::Error> {
        let answer = self.client.consumer_otps_email_login_or_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a passcode by e-mail to an existing user and never creates one. With a user id or session, a new e-mail address is added to that user.
    ///
    /// `POST /v1/otps/email/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.consumer_otps_email_send(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl EmailApi<'_> {
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
/// The body of `consumer.otps.email.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.email.LoginOrCreateRequest")
)]
#[non_exhaustive]
pub struct LoginOrCreateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_user_as_pending: Option<bool>,
    /// An e-mail address.
    pub email: String,
    /// How many minutes the passcode or the token stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// Identifies the template of the e-mail when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_template_id: Option<String>,
}
impl LoginOrCreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            create_user_as_pending: None,
            email: email.into(),
            expiration_minutes: None,
            locale: None,
            login_template_id: None,
            signup_template_id: None,
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
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
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
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
        self
    }
    /// Identifies the template of the e-mail when it signs somebody up.
    #[must_use]
    pub fn signup_template_id(mut self, signup_template_id: impl Into<String>) -> Self {
        self.signup_template_id = Some(signup_template_id.into());
        self
    }
}
impl crate::decode::Blank for LoginOrCreateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            create_user_as_pending: crate::decode::blank(),
            email: crate::decode::blank(),
            expiration_minutes: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateRequest {
    const NAME: &'static str = "consumer.otps.email.LoginOrCreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "create_user_as_pending" => field.optional(&mut self.create_user_as_pending),
            "email" => field.promised(0).text(&mut self.email),
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "locale" => field.optional_open(&mut self.locale),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateRequest);
/// The answer of `consumer.otps.email.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.email.LoginOrCreateResponse")
)]
#[non_exhaustive]
pub struct LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
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
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
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
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_created: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateResponse {
    const NAME: &'static str = "consumer.otps.email.LoginOrCreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("user_created"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            "user_created" => field.promised(3).value(&mut self.user_created),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateResponse);
/// The body of `consumer.otps.email.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.email.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// An e-mail address.
    pub email: String,
    /// How many minutes the passcode or the token stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// Identifies the template of the e-mail when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_template_id: Option<String>,
    /// Identifies a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            email: email.into(),
            expiration_minutes: None,
            locale: None,
            login_template_id: None,
            session_jwt: None,
            session_token: None,
            signup_template_id: None,
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
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
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
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
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
    /// Identifies the template of the e-mail when it signs somebody up.
    #[must_use]
    pub fn signup_template_id(mut self, signup_template_id: impl Into<String>) -> Self {
        self.signup_template_id = Some(signup_template_id.into());
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
            email: crate::decode::blank(),
            expiration_minutes: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "consumer.otps.email.SendRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "email" => field.promised(0).text(&mut self.email),
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "locale" => field.optional_open(&mut self.locale),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `consumer.otps.email.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.otps.email.SendResponse")
)]
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl SendResponse {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
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
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendResponse {
    const NAME: &'static str = "consumer.otps.email.SendResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
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
    >("consumer.otps.email.LoginOrCreateRequest"),
    crate::registry::Type::of::<
        LoginOrCreateResponse,
    >("consumer.otps.email.LoginOrCreateResponse"),
    crate::registry::Type::of::<SendRequest>("consumer.otps.email.SendRequest"),
    crate::registry::Type::of::<SendResponse>("consumer.otps.email.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static LOGIN_OR_CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.otps.email.login_or_create",
    method: "POST",
    path: "/v1/otps/email/login_or_create",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.otps.email.send",
    method: "POST",
    path: "/v1/otps/email/send",
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
    /// `POST /v1/otps/email/login_or_create`
    pub async fn consumer_otps_email_login_or_create<'a>(
        &'a self,
        body: &'a LoginOrCreateRequest,
    ) -> Result<ResponseValue<LoginOrCreateResponse>, crate::Error> {
        let request = self.request(&LOGIN_OR_CREATE, &[]).json(&body);
        self.send(&LOGIN_OR_CREATE, request).await?.decode()
    }
    /// `POST /v1/otps/email/send`
    pub async fn consumer_otps_email_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
