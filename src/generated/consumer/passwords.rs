// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.passwords`.
/// `consumer.passwords.email`.
pub mod email;
/// `consumer.passwords.existing_password`.
pub mod existing_password;
/// `consumer.passwords.sessions`.
pub mod sessions;
/// The operations of `consumer.passwords`.
#[derive(Clone, Copy, Debug)]
pub struct PasswordsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> PasswordsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `consumer.passwords.email`.
    #[must_use]
    pub fn email(self) -> email::EmailApi<'c> {
        email::EmailApi::new(self.client)
    }
    /// The operations of `consumer.passwords.existing_password`.
    #[must_use]
    pub fn existing_password(self) -> existing_password::ExistingPasswordApi<'c> {
        existing_password::ExistingPasswordApi::new(self.client)
    }
    /// The operations of `consumer.passwords.sessions`.
    #[must_use]
    pub fn sessions(self) -> sessions::SessionsApi<'c> {
        sessions::SessionsApi::new(self.client)
    }
    /// Verifies a user's e-mail address and password and starts or extends a session on request. May demand a reset although the password is right, as after a breach.
    ///
    /// `POST /v1/passwords/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_passwords_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Creates a user with a password. Fails when the e-mail address already belongs to a user.
    ///
    /// `POST /v1/passwords`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.consumer_passwords_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Imports a password hash for a user who has no password yet, creating the user when missing.
    ///
    /// `POST /v1/passwords/migrate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn migrate(
        self,
        body: MigrateRequest,
    ) -> Result<MigrateResponse, crate::Error> {
        let answer = self.client.consumer_passwords_migrate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Checks whether a password would be accepted and why not, without storing it.
    ///
    /// `POST /v1/passwords/strength_check`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn strength_check(
        self,
        body: StrengthCheckRequest,
    ) -> Result<StrengthCheckResponse, crate::Error> {
        let answer = self.client.consumer_passwords_strength_check(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl PasswordsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            ["existing_password", rest @ ..] => {
                Box::pin(self.existing_password().dispatch(rest, arguments)).await
            }
            ["sessions", rest @ ..] => {
                Box::pin(self.sessions().dispatch(rest, arguments)).await
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["migrate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.migrate(body).await?)
            }
            ["strength_check"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.strength_check(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.passwords.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// An e-mail address.
    pub email: String,
    /// The user's password.
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
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// The user's password.
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
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            email: crate::decode::blank(),
            password: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.passwords.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email" => field.promised(0).text(&mut self.email),
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
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `consumer.passwords.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
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
impl AuthenticateResponse {
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
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.passwords.AuthenticateResponse";
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
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `consumer.passwords.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// An e-mail address.
    pub email: String,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::consumer::users::Name>,
    /// The new password.
    pub password: crate::Secret,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self {
            email: email.into(),
            name: None,
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            telemetry_id: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<crate::consumer::users::Name>) -> Self {
        self.name = Some(name.into());
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = Some(
            untrusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            email: crate::decode::blank(),
            name: crate::decode::blank(),
            password: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "consumer.passwords.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email" => field.promised(0).text(&mut self.email),
            "name" => field.optional(&mut self.name),
            "password" => field.promised(1).value(&mut self.password),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `consumer.passwords.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<crate::consumer::users::User>,
    /// The device that was used, and whether it is new for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a user.
    pub user_id: String,
}
impl CreateResponse {
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
        self.user = Some(user.into());
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
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
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
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "consumer.passwords.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session" => field.optional(&mut self.session),
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.optional(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// What makes a password weak, and how to better it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.Feedback")
)]
#[non_exhaustive]
pub struct Feedback {
    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub luds_requirements: Option<LudsRequirements>,
    /// Advice on how to make the password stronger.
    pub suggestions: Vec<String>,
    /// What is weak about the password; may be empty.
    pub warning: String,
}
impl Feedback {
    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    #[must_use]
    pub fn luds_requirements(
        mut self,
        luds_requirements: impl Into<LudsRequirements>,
    ) -> Self {
        self.luds_requirements = Some(luds_requirements.into());
        self
    }
    /// Advice on how to make the password stronger.
    #[must_use]
    pub fn suggestions(
        mut self,
        suggestions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.suggestions = suggestions.into_iter().map(Into::into).collect();
        self
    }
    /// What is weak about the password; may be empty.
    #[must_use]
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = warning.into();
        self
    }
}
impl Default for Feedback {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Feedback {
    fn blank() -> Self {
        Self {
            luds_requirements: crate::decode::blank(),
            suggestions: crate::decode::blank(),
            warning: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Feedback {
    const NAME: &'static str = "consumer.passwords.Feedback";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("warning"),
        crate::decode::Promise::lax("suggestions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "luds_requirements" => field.optional(&mut self.luds_requirements),
            "suggestions" => field.promised(1).list(&mut self.suggestions),
            "warning" => field.promised(0).text(&mut self.warning),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Feedback);
/// Which kinds of characters a user's password has, and what it lacks under the LUDS rules (lower case, upper case, digits, symbols).
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.LudsRequirements")
)]
#[non_exhaustive]
pub struct LudsRequirements {
    /// Whether the password has a digit.
    pub has_digit: bool,
    /// Whether the password has a lower-case letter.
    pub has_lower_case: bool,
    /// Whether the password has a symbol.
    pub has_symbol: bool,
    /// Whether the password has an upper-case letter.
    pub has_upper_case: bool,
    /// How many more characters the password needs.
    pub missing_characters: i32,
    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    pub missing_complexity: i32,
}
impl LudsRequirements {
    /// Whether the password has a digit.
    #[must_use]
    pub fn has_digit(mut self, has_digit: bool) -> Self {
        self.has_digit = has_digit;
        self
    }
    /// Whether the password has a lower-case letter.
    #[must_use]
    pub fn has_lower_case(mut self, has_lower_case: bool) -> Self {
        self.has_lower_case = has_lower_case;
        self
    }
    /// Whether the password has a symbol.
    #[must_use]
    pub fn has_symbol(mut self, has_symbol: bool) -> Self {
        self.has_symbol = has_symbol;
        self
    }
    /// Whether the password has an upper-case letter.
    #[must_use]
    pub fn has_upper_case(mut self, has_upper_case: bool) -> Self {
        self.has_upper_case = has_upper_case;
        self
    }
    /// How many more characters the password needs.
    #[must_use]
    pub fn missing_characters(mut self, missing_characters: i32) -> Self {
        self.missing_characters = missing_characters;
        self
    }
    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    #[must_use]
    pub fn missing_complexity(mut self, missing_complexity: i32) -> Self {
        self.missing_complexity = missing_complexity;
        self
    }
}
impl Default for LudsRequirements {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LudsRequirements {
    fn blank() -> Self {
        Self {
            has_digit: crate::decode::blank(),
            has_lower_case: crate::decode::blank(),
            has_symbol: crate::decode::blank(),
            has_upper_case: crate::decode::blank(),
            missing_characters: crate::decode::blank(),
            missing_complexity: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LudsRequirements {
    const NAME: &'static str = "consumer.passwords.LudsRequirements";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("has_lower_case"),
        crate::decode::Promise::lax("has_upper_case"),
        crate::decode::Promise::lax("has_digit"),
        crate::decode::Promise::lax("has_symbol"),
        crate::decode::Promise::lax("missing_complexity"),
        crate::decode::Promise::lax("missing_characters"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "has_digit" => field.promised(2).value(&mut self.has_digit),
            "has_lower_case" => field.promised(0).value(&mut self.has_lower_case),
            "has_symbol" => field.promised(3).value(&mut self.has_symbol),
            "has_upper_case" => field.promised(1).value(&mut self.has_upper_case),
            "missing_characters" => field.promised(5).value(&mut self.missing_characters),
            "missing_complexity" => field.promised(4).value(&mut self.missing_complexity),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LudsRequirements);
/// The body of `consumer.passwords.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.MigrateRequest")
)]
#[non_exhaustive]
pub struct MigrateRequest {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argon_2_config: Option<crate::shared::Argon2Config>,
    /// An e-mail address.
    pub email: String,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The hash of the password, as the other system kept it.
    pub hash: crate::Secret,
    /// What the hash was made with.
    pub hash_type: crate::shared::PasswordHashType,
    /// How the hash was made, when `hash_type` is `md_5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub md_5_config: Option<crate::shared::Md5Config>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::consumer::users::Name>,
    /// How the hash was made, when `hash_type` is `pbkdf_2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pbkdf_2_config: Option<crate::shared::Pbkdf2Config>,
    /// A phone number in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Ids of the roles to assign to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// How the hash was made, when `hash_type` is `scrypt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scrypt_config: Option<crate::shared::ScryptConfig>,
    /// Whether the e-mail address counts as verified from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_email_verified: Option<bool>,
    /// Whether the phone number counts as verified from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_phone_number_verified: Option<bool>,
    /// How the hash was made, when `hash_type` is `sha_1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha_1_config: Option<crate::shared::Sha1Config>,
    /// How the hash was made, when `hash_type` is `sha_512`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha_512_config: Option<crate::shared::Sha512Config>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl MigrateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        hash: impl Into<crate::Secret>,
        hash_type: impl Into<crate::shared::PasswordHashType>,
    ) -> Self {
        Self {
            argon_2_config: None,
            email: email.into(),
            external_id: None,
            hash: hash.into(),
            hash_type: hash_type.into(),
            md_5_config: None,
            name: None,
            pbkdf_2_config: None,
            phone_number: None,
            roles: None,
            scrypt_config: None,
            set_email_verified: None,
            set_phone_number_verified: None,
            sha_1_config: None,
            sha_512_config: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    #[must_use]
    pub fn argon_2_config(
        mut self,
        argon_2_config: impl Into<crate::shared::Argon2Config>,
    ) -> Self {
        self.argon_2_config = Some(argon_2_config.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// The hash of the password, as the other system kept it.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<crate::Secret>) -> Self {
        self.hash = hash.into();
        self
    }
    /// What the hash was made with.
    #[must_use]
    pub fn hash_type(
        mut self,
        hash_type: impl Into<crate::shared::PasswordHashType>,
    ) -> Self {
        self.hash_type = hash_type.into();
        self
    }
    /// How the hash was made, when `hash_type` is `md_5`.
    #[must_use]
    pub fn md_5_config(
        mut self,
        md_5_config: impl Into<crate::shared::Md5Config>,
    ) -> Self {
        self.md_5_config = Some(md_5_config.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<crate::consumer::users::Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// How the hash was made, when `hash_type` is `pbkdf_2`.
    #[must_use]
    pub fn pbkdf_2_config(
        mut self,
        pbkdf_2_config: impl Into<crate::shared::Pbkdf2Config>,
    ) -> Self {
        self.pbkdf_2_config = Some(pbkdf_2_config.into());
        self
    }
    /// A phone number in E.164 form.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// Ids of the roles to assign to the user.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    /// How the hash was made, when `hash_type` is `scrypt`.
    #[must_use]
    pub fn scrypt_config(
        mut self,
        scrypt_config: impl Into<crate::shared::ScryptConfig>,
    ) -> Self {
        self.scrypt_config = Some(scrypt_config.into());
        self
    }
    /// Whether the e-mail address counts as verified from the start.
    #[must_use]
    pub fn set_email_verified(mut self, set_email_verified: bool) -> Self {
        self.set_email_verified = Some(set_email_verified);
        self
    }
    /// Whether the phone number counts as verified from the start.
    #[must_use]
    pub fn set_phone_number_verified(mut self, set_phone_number_verified: bool) -> Self {
        self.set_phone_number_verified = Some(set_phone_number_verified);
        self
    }
    /// How the hash was made, when `hash_type` is `sha_1`.
    #[must_use]
    pub fn sha_1_config(
        mut self,
        sha_1_config: impl Into<crate::shared::Sha1Config>,
    ) -> Self {
        self.sha_1_config = Some(sha_1_config.into());
        self
    }
    /// How the hash was made, when `hash_type` is `sha_512`.
    #[must_use]
    pub fn sha_512_config(
        mut self,
        sha_512_config: impl Into<crate::shared::Sha512Config>,
    ) -> Self {
        self.sha_512_config = Some(sha_512_config.into());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = Some(
            untrusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl crate::decode::Blank for MigrateRequest {
    fn blank() -> Self {
        Self {
            argon_2_config: crate::decode::blank(),
            email: crate::decode::blank(),
            external_id: crate::decode::blank(),
            hash: crate::decode::blank(),
            hash_type: crate::decode::blank(),
            md_5_config: crate::decode::blank(),
            name: crate::decode::blank(),
            pbkdf_2_config: crate::decode::blank(),
            phone_number: crate::decode::blank(),
            roles: crate::decode::blank(),
            scrypt_config: crate::decode::blank(),
            set_email_verified: crate::decode::blank(),
            set_phone_number_verified: crate::decode::blank(),
            sha_1_config: crate::decode::blank(),
            sha_512_config: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateRequest {
    const NAME: &'static str = "consumer.passwords.MigrateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
        crate::decode::Promise::strict("hash"),
        crate::decode::Promise::strict("hash_type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "argon_2_config" => field.optional(&mut self.argon_2_config),
            "email" => field.promised(0).text(&mut self.email),
            "external_id" => field.optional_text(&mut self.external_id),
            "hash" => field.promised(1).value(&mut self.hash),
            "hash_type" => field.promised(2).open(&mut self.hash_type),
            "md_5_config" => field.optional(&mut self.md_5_config),
            "name" => field.optional(&mut self.name),
            "pbkdf_2_config" => field.optional(&mut self.pbkdf_2_config),
            "phone_number" => field.optional_text(&mut self.phone_number),
            "roles" => field.optional_list(&mut self.roles),
            "scrypt_config" => field.optional(&mut self.scrypt_config),
            "set_email_verified" => field.optional(&mut self.set_email_verified),
            "set_phone_number_verified" => {
                field.optional(&mut self.set_phone_number_verified)
            }
            "sha_1_config" => field.optional(&mut self.sha_1_config),
            "sha_512_config" => field.optional(&mut self.sha_512_config),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateRequest);
/// The answer of `consumer.passwords.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.MigrateResponse")
)]
#[non_exhaustive]
pub struct MigrateResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user.
    pub user: crate::consumer::users::User,
    /// Whether the request created the user.
    pub user_created: bool,
    /// Identifies a user.
    pub user_id: String,
}
impl MigrateResponse {
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
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<crate::consumer::users::User>) -> Self {
        self.user = user.into();
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
impl Default for MigrateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MigrateResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_created: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateResponse {
    const NAME: &'static str = "consumer.passwords.MigrateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("user_created"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "user_created" => field.promised(3).value(&mut self.user_created),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateResponse);
/// The body of `consumer.passwords.strength_check`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.StrengthCheckRequest")
)]
#[non_exhaustive]
pub struct StrengthCheckRequest {
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The password to be judged.
    pub password: crate::Secret,
}
impl StrengthCheckRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(password: impl Into<crate::Secret>) -> Self {
        Self {
            email: None,
            password: password.into(),
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// The password to be judged.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = password.into();
        self
    }
}
impl crate::decode::Blank for StrengthCheckRequest {
    fn blank() -> Self {
        Self {
            email: crate::decode::blank(),
            password: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StrengthCheckRequest {
    const NAME: &'static str = "consumer.passwords.StrengthCheckRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email" => field.optional_text(&mut self.email),
            "password" => field.promised(0).value(&mut self.password),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StrengthCheckRequest);
/// The answer of `consumer.passwords.strength_check`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.passwords.StrengthCheckResponse")
)]
#[non_exhaustive]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches; if not, `breached_password` says nothing.
    pub breach_detection_on_create: bool,
    /// Whether the password is known from a breach.
    pub breached_password: bool,
    /// How the password could be better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How strong the password is by zxcvbn; higher is stronger.
    pub score: i32,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// What the password is measured by: `zxcvbn` or `luds`.
    pub strength_policy: String,
    /// Whether the password would be accepted.
    pub valid_password: bool,
}
impl StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches; if not, `breached_password` says nothing.
    #[must_use]
    pub fn breach_detection_on_create(
        mut self,
        breach_detection_on_create: bool,
    ) -> Self {
        self.breach_detection_on_create = breach_detection_on_create;
        self
    }
    /// Whether the password is known from a breach.
    #[must_use]
    pub fn breached_password(mut self, breached_password: bool) -> Self {
        self.breached_password = breached_password;
        self
    }
    /// How the password could be better.
    #[must_use]
    pub fn feedback(mut self, feedback: impl Into<Feedback>) -> Self {
        self.feedback = Some(feedback.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// How strong the password is by zxcvbn; higher is stronger.
    #[must_use]
    pub fn score(mut self, score: i32) -> Self {
        self.score = score;
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// What the password is measured by: `zxcvbn` or `luds`.
    #[must_use]
    pub fn strength_policy(mut self, strength_policy: impl Into<String>) -> Self {
        self.strength_policy = strength_policy.into();
        self
    }
    /// Whether the password would be accepted.
    #[must_use]
    pub fn valid_password(mut self, valid_password: bool) -> Self {
        self.valid_password = valid_password;
        self
    }
}
impl Default for StrengthCheckResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for StrengthCheckResponse {
    fn blank() -> Self {
        Self {
            breach_detection_on_create: crate::decode::blank(),
            breached_password: crate::decode::blank(),
            feedback: crate::decode::blank(),
            request_id: crate::decode::blank(),
            score: crate::decode::blank(),
            status_code: crate::decode::blank(),
            strength_policy: crate::decode::blank(),
            valid_password: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StrengthCheckResponse {
    const NAME: &'static str = "consumer.passwords.StrengthCheckResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("valid_password"),
        crate::decode::Promise::lax("score"),
        crate::decode::Promise::lax("breached_password"),
        crate::decode::Promise::lax("strength_policy"),
        crate::decode::Promise::lax("breach_detection_on_create"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "breach_detection_on_create" => {
                field.promised(5).value(&mut self.breach_detection_on_create)
            }
            "breached_password" => field.promised(3).value(&mut self.breached_password),
            "feedback" => field.optional(&mut self.feedback),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "score" => field.promised(2).value(&mut self.score),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "strength_policy" => field.promised(4).text(&mut self.strength_policy),
            "valid_password" => field.promised(1).value(&mut self.valid_password),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StrengthCheckResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.passwords.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.passwords.AuthenticateResponse"),
    crate::registry::Type::of::<CreateRequest>("consumer.passwords.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("consumer.passwords.CreateResponse"),
    crate::registry::Type::of::<Feedback>("consumer.passwords.Feedback"),
    crate::registry::Type::of::<LudsRequirements>("consumer.passwords.LudsRequirements"),
    crate::registry::Type::of::<MigrateRequest>("consumer.passwords.MigrateRequest"),
    crate::registry::Type::of::<MigrateResponse>("consumer.passwords.MigrateResponse"),
    crate::registry::Type::of::<
        StrengthCheckRequest,
    >("consumer.passwords.StrengthCheckRequest"),
    crate::registry::Type::of::<
        StrengthCheckResponse,
    >("consumer.passwords.StrengthCheckResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.authenticate",
    method: "POST",
    path: "/v1/passwords/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.create",
    method: "POST",
    path: "/v1/passwords",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static MIGRATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.migrate",
    method: "POST",
    path: "/v1/passwords/migrate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static STRENGTH_CHECK: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.passwords.strength_check",
    method: "POST",
    path: "/v1/passwords/strength_check",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &CREATE,
    &MIGRATE,
    &STRENGTH_CHECK,
];
impl crate::raw::Client {
    /// `POST /v1/passwords/authenticate`
    pub async fn consumer_passwords_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/passwords`
    pub async fn consumer_passwords_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `POST /v1/passwords/migrate`
    pub async fn consumer_passwords_migrate<'a>(
        &'a self,
        body: &'a MigrateRequest,
    ) -> Result<ResponseValue<MigrateResponse>, crate::Error> {
        let request = self.request(&MIGRATE, &[]).json(&body);
        self.send(&MIGRATE, request).await?.decode()
    }
    /// `POST /v1/passwords/strength_check`
    pub async fn consumer_passwords_strength_check<'a>(
        &'a self,
        body: &'a StrengthCheckRequest,
    ) -> Result<ResponseValue<StrengthCheckResponse>, crate::Error> {
        let request = self.request(&STRENGTH_CHECK, &[]).json(&body);
        self.send(&STRENGTH_CHECK, request).await?.decode()
    }
}
