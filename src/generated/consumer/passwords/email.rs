// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords.email`.
/// The operations of `consumer.passwords.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sets a user's password with the single-use token from a reset e-mail, ends earlier sessions and starts a session on request.
    ///
    /// `POST /v1/passwords/email/reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset(self, body: ResetRequest) -> Result<ResetResponse, crate::Error> {
        let answer = self.client.consumer_passwords_email_reset(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a user an e-mail with a link for setting a new password.
    ///
    /// `POST /v1/passwords/email/reset/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset_start(
        self,
        body: ResetStartRequest,
    ) -> Result<ResetStartResponse, crate::Error> {
        let answer = self.client.consumer_passwords_email_reset_start(&body).await?;
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
            ["reset"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.reset(body).await?)
            }
            ["reset_start"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.reset_start(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.passwords.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.email.ResetRequest")
)]
#[non_exhaustive]
pub struct ResetRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<crate::Secret>,
    /// Further checks, such as that the IP address is the one that the flow began with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<crate::consumer::magic_links::Options>,
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
    /// The single-use token from the link in the password reset e-mail.
    pub token: crate::Secret,
}
impl ResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        token: impl Into<crate::Secret>,
        password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            attributes: None,
            code_verifier: None,
            options: None,
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            token: token.into(),
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
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<crate::Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
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
    /// The single-use token from the link in the password reset e-mail.
    #[must_use]
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = token.into();
        self
    }
}
impl crate::decode::Blank for ResetRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            code_verifier: crate::decode::blank(),
            options: crate::decode::blank(),
            password: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetRequest {
    const NAME: &'static str = "consumer.passwords.email.ResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("token"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "code_verifier" => field.optional(&mut self.code_verifier),
            "options" => field.optional(&mut self.options),
            "password" => field.promised(1).value(&mut self.password),
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
crate::decode::deserialize!(ResetRequest);
/// The answer of `consumer.passwords.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.email.ResetResponse")
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
    const NAME: &'static str = "consumer.passwords.email.ResetResponse";
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
crate::decode::deserialize!(ResetResponse);
/// The body of `consumer.passwords.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.email.ResetStartRequest")
)]
#[non_exhaustive]
pub struct ResetStartRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// An e-mail address.
    pub email: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Where the e-mail leads someone who signs in without a new password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_redirect_url: Option<String>,
    /// How many minutes the link for the password reset works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_expiration_minutes: Option<i32>,
    /// Where the link for the password reset leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_redirect_url: Option<String>,
    /// Identifies the template of the password reset e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_template_id: Option<String>,
}
impl ResetStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            code_challenge: None,
            email: email.into(),
            locale: None,
            login_redirect_url: None,
            reset_password_expiration_minutes: None,
            reset_password_redirect_url: None,
            reset_password_template_id: None,
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
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Where the e-mail leads someone who signs in without a new password.
    #[must_use]
    pub fn login_redirect_url(mut self, login_redirect_url: impl Into<String>) -> Self {
        self.login_redirect_url = Some(login_redirect_url.into());
        self
    }
    /// How many minutes the link for the password reset works.
    #[must_use]
    pub fn reset_password_expiration_minutes(
        mut self,
        reset_password_expiration_minutes: i32,
    ) -> Self {
        self.reset_password_expiration_minutes = Some(reset_password_expiration_minutes);
        self
    }
    /// Where the link for the password reset leads.
    #[must_use]
    pub fn reset_password_redirect_url(
        mut self,
        reset_password_redirect_url: impl Into<String>,
    ) -> Self {
        self.reset_password_redirect_url = Some(reset_password_redirect_url.into());
        self
    }
    /// Identifies the template of the password reset e-mail.
    #[must_use]
    pub fn reset_password_template_id(
        mut self,
        reset_password_template_id: impl Into<String>,
    ) -> Self {
        self.reset_password_template_id = Some(reset_password_template_id.into());
        self
    }
}
impl crate::decode::Blank for ResetStartRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            code_challenge: crate::decode::blank(),
            email: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_redirect_url: crate::decode::blank(),
            reset_password_expiration_minutes: crate::decode::blank(),
            reset_password_redirect_url: crate::decode::blank(),
            reset_password_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartRequest {
    const NAME: &'static str = "consumer.passwords.email.ResetStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "code_challenge" => field.optional_text(&mut self.code_challenge),
            "email" => field.promised(0).text(&mut self.email),
            "locale" => field.optional_open(&mut self.locale),
            "login_redirect_url" => field.optional_text(&mut self.login_redirect_url),
            "reset_password_expiration_minutes" => {
                field.optional(&mut self.reset_password_expiration_minutes)
            }
            "reset_password_redirect_url" => {
                field.optional_text(&mut self.reset_password_redirect_url)
            }
            "reset_password_template_id" => {
                field.optional_text(&mut self.reset_password_template_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetStartRequest);
/// The answer of `consumer.passwords.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.email.ResetStartResponse")
)]
#[non_exhaustive]
pub struct ResetStartResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl ResetStartResponse {
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
impl Default for ResetStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetStartResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartResponse {
    const NAME: &'static str = "consumer.passwords.email.ResetStartResponse";
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
crate::decode::deserialize!(ResetStartResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ResetRequest>("consumer.passwords.email.ResetRequest"),
    crate::registry::Type::of::<ResetResponse>("consumer.passwords.email.ResetResponse"),
    crate::registry::Type::of::<
        ResetStartRequest,
    >("consumer.passwords.email.ResetStartRequest"),
    crate::registry::Type::of::<
        ResetStartResponse,
    >("consumer.passwords.email.ResetStartResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static RESET: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.email.reset",
    method: "POST",
    path: "/v1/passwords/email/reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static RESET_START: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.email.reset_start",
    method: "POST",
    path: "/v1/passwords/email/reset/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&RESET, &RESET_START];
impl crate::raw::Client {
    /// `POST /v1/passwords/email/reset`
    pub async fn consumer_passwords_email_reset<'a>(
        &'a self,
        body: &'a ResetRequest,
    ) -> Result<ResponseValue<ResetResponse>, crate::Error> {
        let request = self.request(&RESET, &[]).json(&body);
        self.send(&RESET, request).await?.decode()
    }
    /// `POST /v1/passwords/email/reset/start`
    pub async fn consumer_passwords_email_reset_start<'a>(
        &'a self,
        body: &'a ResetStartRequest,
    ) -> Result<ResponseValue<ResetStartResponse>, crate::Error> {
        let request = self.request(&RESET_START, &[]).json(&body);
        self.send(&RESET_START, request).await?.decode()
    }
}
