// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.webauthn`.
/// The operations of `consumer.webauthn`.
#[derive(Clone, Copy, Debug)]
pub struct WebauthnApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> WebauthnApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies a browser's answer to `authenticate_start` for a passkey or security key, and starts or extends a user's session on request.
    ///
    /// `POST /v1/webauthn/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_webauthn_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Returns the options with which a browser asks for a user's passkey or security key on a domain.
    ///
    /// `POST /v1/webauthn/authenticate/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate_start(
        self,
        body: AuthenticateStartRequest,
    ) -> Result<AuthenticateStartResponse, crate::Error> {
        let answer = self.client.consumer_webauthn_authenticate_start(&body).await?;
        Ok(answer.into_inner())
    }
    /// Lists a user's WebAuthn credentials on a domain, with their public keys.
    ///
    /// `GET /v1/webauthn/credentials/{user_id}/{domain}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn list_credentials(
        self,
        user_id: &str,
        domain: &str,
    ) -> Result<ListCredentialsResponse, crate::Error> {
        let answer = self
            .client
            .consumer_webauthn_list_credentials(user_id, domain)
            .await?;
        Ok(answer.into_inner())
    }
    /// Completes the registration of a user's passkey or security key with the browser's answer to `register_start`, and starts or extends a session on request.
    ///
    /// `POST /v1/webauthn/register`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn register(
        self,
        body: RegisterRequest,
    ) -> Result<RegisterResponse, crate::Error> {
        let answer = self.client.consumer_webauthn_register(&body).await?;
        Ok(answer.into_inner())
    }
    /// Returns the options with which a browser creates a passkey or registers a security key for a user on a domain. `register` completes it.
    ///
    /// `POST /v1/webauthn/register/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn register_start(
        self,
        body: RegisterStartRequest,
    ) -> Result<RegisterStartResponse, crate::Error> {
        let answer = self.client.consumer_webauthn_register_start(&body).await?;
        Ok(answer.into_inner())
    }
    /// Renames a WebAuthn registration.
    ///
    /// `PUT /v1/webauthn/{webauthn_registration_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        webauthn_registration_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .client
            .consumer_webauthn_update(webauthn_registration_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl WebauthnApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["authenticate_start"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate_start(body).await?)
            }
            ["list_credentials"] => {
                let user_id = arguments.text("user_id")?;
                let domain = arguments.text("domain")?;
                arguments.finish()?;
                crate::dynamic::answer(self.list_credentials(&user_id, &domain).await?)
            }
            ["register"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.register(body).await?)
            }
            ["register_start"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.register_start(body).await?)
            }
            ["update"] => {
                let webauthn_registration_id = arguments
                    .text("webauthn_registration_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update(&webauthn_registration_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.webauthn.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// What the browser's WebAuthn call returned, as JSON text.
    pub public_key_credential: crate::Secret,
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
    pub fn new(public_key_credential: impl Into<crate::Secret>) -> Self {
        Self {
            public_key_credential: public_key_credential.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// What the browser's WebAuthn call returned, as JSON text.
    #[must_use]
    pub fn public_key_credential(
        mut self,
        public_key_credential: impl Into<crate::Secret>,
    ) -> Self {
        self.public_key_credential = public_key_credential.into();
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
            public_key_credential: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.webauthn.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("public_key_credential"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "public_key_credential" => {
                field.promised(0).value(&mut self.public_key_credential)
            }
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
/// The answer of `consumer.webauthn.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.AuthenticateResponse")
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
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    pub webauthn_registration_id: String,
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
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    #[must_use]
    pub fn webauthn_registration_id(
        mut self,
        webauthn_registration_id: impl Into<String>,
    ) -> Self {
        self.webauthn_registration_id = webauthn_registration_id.into();
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
            webauthn_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.webauthn.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("webauthn_registration_id"),
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
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "user" => field.promised(5).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            "webauthn_registration_id" => {
                field.promised(2).text(&mut self.webauthn_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `consumer.webauthn.authenticate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.AuthenticateStartRequest")
)]
#[non_exhaustive]
pub struct AuthenticateStartRequest {
    /// The domain that the WebAuthn registration is for.
    pub domain: String,
    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_passkey_credential_options: Option<bool>,
    /// Whether binary values in the options are to be base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_base64_url_encoding: Option<bool>,
    /// Identifies a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl AuthenticateStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            return_passkey_credential_options: None,
            use_base64_url_encoding: None,
            user_id: None,
        }
    }
    /// The domain that the WebAuthn registration is for.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential.
    #[must_use]
    pub fn return_passkey_credential_options(
        mut self,
        return_passkey_credential_options: bool,
    ) -> Self {
        self.return_passkey_credential_options = Some(return_passkey_credential_options);
        self
    }
    /// Whether binary values in the options are to be base64url.
    #[must_use]
    pub fn use_base64_url_encoding(mut self, use_base64_url_encoding: bool) -> Self {
        self.use_base64_url_encoding = Some(use_base64_url_encoding);
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl crate::decode::Blank for AuthenticateStartRequest {
    fn blank() -> Self {
        Self {
            domain: crate::decode::blank(),
            return_passkey_credential_options: crate::decode::blank(),
            use_base64_url_encoding: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateStartRequest {
    const NAME: &'static str = "consumer.webauthn.AuthenticateStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("domain"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "domain" => field.promised(0).text(&mut self.domain),
            "return_passkey_credential_options" => {
                field.optional(&mut self.return_passkey_credential_options)
            }
            "use_base64_url_encoding" => {
                field.optional(&mut self.use_base64_url_encoding)
            }
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateStartRequest);
/// The answer of `consumer.webauthn.authenticate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.AuthenticateStartResponse")
)]
#[non_exhaustive]
pub struct AuthenticateStartResponse {
    /// The options for the browser's `navigator.credentials.get`, as JSON text.
    pub public_key_credential_request_options: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl AuthenticateStartResponse {
    /// The options for the browser's `navigator.credentials.get`, as JSON text.
    #[must_use]
    pub fn public_key_credential_request_options(
        mut self,
        public_key_credential_request_options: impl Into<String>,
    ) -> Self {
        self.public_key_credential_request_options = public_key_credential_request_options
            .into();
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
impl Default for AuthenticateStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateStartResponse {
    fn blank() -> Self {
        Self {
            public_key_credential_request_options: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateStartResponse {
    const NAME: &'static str = "consumer.webauthn.AuthenticateStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("public_key_credential_request_options"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "public_key_credential_request_options" => {
                field.promised(2).text(&mut self.public_key_credential_request_options)
            }
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateStartResponse);
/// The answer of `consumer.webauthn.list_credentials`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.ListCredentialsResponse")
)]
#[non_exhaustive]
pub struct ListCredentialsResponse {
    /// The user's WebAuthn credentials for the domain.
    pub credentials: Vec<WebAuthnCredential>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ListCredentialsResponse {
    /// The user's WebAuthn credentials for the domain.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl IntoIterator<Item = WebAuthnCredential>,
    ) -> Self {
        self.credentials = credentials.into_iter().collect();
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
impl Default for ListCredentialsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ListCredentialsResponse {
    fn blank() -> Self {
        Self {
            credentials: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListCredentialsResponse {
    const NAME: &'static str = "consumer.webauthn.ListCredentialsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("credentials"),
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "credentials" => field.promised(0).list(&mut self.credentials),
            "request_id" => field.promised(1).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListCredentialsResponse);
/// The body of `consumer.webauthn.register`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.RegisterRequest")
)]
#[non_exhaustive]
pub struct RegisterRequest {
    /// What the browser's WebAuthn call returned, as JSON text.
    pub public_key_credential: crate::Secret,
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
    /// Identifies a user.
    pub user_id: String,
}
impl RegisterRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        public_key_credential: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            public_key_credential: public_key_credential.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            user_id: user_id.into(),
        }
    }
    /// What the browser's WebAuthn call returned, as JSON text.
    #[must_use]
    pub fn public_key_credential(
        mut self,
        public_key_credential: impl Into<crate::Secret>,
    ) -> Self {
        self.public_key_credential = public_key_credential.into();
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl crate::decode::Blank for RegisterRequest {
    fn blank() -> Self {
        Self {
            public_key_credential: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RegisterRequest {
    const NAME: &'static str = "consumer.webauthn.RegisterRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("public_key_credential"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "public_key_credential" => {
                field.promised(1).value(&mut self.public_key_credential)
            }
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "user_id" => field.promised(0).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RegisterRequest);
/// The answer of `consumer.webauthn.register`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.RegisterResponse")
)]
#[non_exhaustive]
pub struct RegisterResponse {
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
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    pub webauthn_registration_id: String,
}
impl RegisterResponse {
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
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    #[must_use]
    pub fn webauthn_registration_id(
        mut self,
        webauthn_registration_id: impl Into<String>,
    ) -> Self {
        self.webauthn_registration_id = webauthn_registration_id.into();
        self
    }
}
impl Default for RegisterResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RegisterResponse {
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
            webauthn_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RegisterResponse {
    const NAME: &'static str = "consumer.webauthn.RegisterResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::lax("webauthn_registration_id"),
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
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "user" => field.promised(5).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            "webauthn_registration_id" => {
                field.promised(2).text(&mut self.webauthn_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RegisterResponse);
/// The body of `consumer.webauthn.register_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.RegisterStartRequest")
)]
#[non_exhaustive]
pub struct RegisterStartRequest {
    /// The kind of WebAuthn authenticator, `platform` or `cross-platform`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_type: Option<String>,
    /// The domain that the WebAuthn registration is for.
    pub domain: String,
    /// The WebAuthn `user.displayName` to put into the options in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_display_name: Option<String>,
    /// The WebAuthn `user.id` to put into the options in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_id: Option<String>,
    /// The WebAuthn `user.name` to put into the options in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_name: Option<String>,
    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_passkey_credential_options: Option<bool>,
    /// Whether binary values in the options are to be base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_base64_url_encoding: Option<bool>,
    /// The browser, as it names itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifies a user.
    pub user_id: String,
}
impl RegisterStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            authenticator_type: None,
            domain: domain.into(),
            override_display_name: None,
            override_id: None,
            override_name: None,
            return_passkey_credential_options: None,
            use_base64_url_encoding: None,
            user_agent: None,
            user_id: user_id.into(),
        }
    }
    /// The kind of WebAuthn authenticator, `platform` or `cross-platform`.
    #[must_use]
    pub fn authenticator_type(mut self, authenticator_type: impl Into<String>) -> Self {
        self.authenticator_type = Some(authenticator_type.into());
        self
    }
    /// The domain that the WebAuthn registration is for.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// The WebAuthn `user.displayName` to put into the options in place of Stytch's.
    #[must_use]
    pub fn override_display_name(
        mut self,
        override_display_name: impl Into<String>,
    ) -> Self {
        self.override_display_name = Some(override_display_name.into());
        self
    }
    /// The WebAuthn `user.id` to put into the options in place of Stytch's.
    #[must_use]
    pub fn override_id(mut self, override_id: impl Into<String>) -> Self {
        self.override_id = Some(override_id.into());
        self
    }
    /// The WebAuthn `user.name` to put into the options in place of Stytch's.
    #[must_use]
    pub fn override_name(mut self, override_name: impl Into<String>) -> Self {
        self.override_name = Some(override_name.into());
        self
    }
    /// Whether the options are to ask for a passkey rather than for any WebAuthn credential.
    #[must_use]
    pub fn return_passkey_credential_options(
        mut self,
        return_passkey_credential_options: bool,
    ) -> Self {
        self.return_passkey_credential_options = Some(return_passkey_credential_options);
        self
    }
    /// Whether binary values in the options are to be base64url.
    #[must_use]
    pub fn use_base64_url_encoding(mut self, use_base64_url_encoding: bool) -> Self {
        self.use_base64_url_encoding = Some(use_base64_url_encoding);
        self
    }
    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl crate::decode::Blank for RegisterStartRequest {
    fn blank() -> Self {
        Self {
            authenticator_type: crate::decode::blank(),
            domain: crate::decode::blank(),
            override_display_name: crate::decode::blank(),
            override_id: crate::decode::blank(),
            override_name: crate::decode::blank(),
            return_passkey_credential_options: crate::decode::blank(),
            use_base64_url_encoding: crate::decode::blank(),
            user_agent: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RegisterStartRequest {
    const NAME: &'static str = "consumer.webauthn.RegisterStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("domain"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "authenticator_type" => field.optional_text(&mut self.authenticator_type),
            "domain" => field.promised(1).text(&mut self.domain),
            "override_display_name" => {
                field.optional_text(&mut self.override_display_name)
            }
            "override_id" => field.optional_text(&mut self.override_id),
            "override_name" => field.optional_text(&mut self.override_name),
            "return_passkey_credential_options" => {
                field.optional(&mut self.return_passkey_credential_options)
            }
            "use_base64_url_encoding" => {
                field.optional(&mut self.use_base64_url_encoding)
            }
            "user_agent" => field.optional_text(&mut self.user_agent),
            "user_id" => field.promised(0).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RegisterStartRequest);
/// The answer of `consumer.webauthn.register_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.RegisterStartResponse")
)]
#[non_exhaustive]
pub struct RegisterStartResponse {
    /// The options for the browser's `navigator.credentials.create`, as JSON text.
    pub public_key_credential_creation_options: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl RegisterStartResponse {
    /// The options for the browser's `navigator.credentials.create`, as JSON text.
    #[must_use]
    pub fn public_key_credential_creation_options(
        mut self,
        public_key_credential_creation_options: impl Into<String>,
    ) -> Self {
        self.public_key_credential_creation_options = public_key_credential_creation_options
            .into();
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
impl Default for RegisterStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RegisterStartResponse {
    fn blank() -> Self {
        Self {
            public_key_credential_creation_options: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RegisterStartResponse {
    const NAME: &'static str = "consumer.webauthn.RegisterStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("public_key_credential_creation_options"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "public_key_credential_creation_options" => {
                field.promised(2).text(&mut self.public_key_credential_creation_options)
            }
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RegisterStartResponse);
/// The body of `consumer.webauthn.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// A name by which the user recognizes the passkey or security key.
    pub name: String,
}
impl UpdateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    /// A name by which the user recognizes the passkey or security key.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}
impl crate::decode::Blank for UpdateRequest {
    fn blank() -> Self {
        Self {
            name: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "consumer.webauthn.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("name"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "name" => field.promised(0).text(&mut self.name),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `consumer.webauthn.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The WebAuthn registration as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webauthn_registration: Option<crate::consumer::users::WebAuthnRegistration>,
}
impl UpdateResponse {
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
    /// The WebAuthn registration as it is now.
    #[must_use]
    pub fn webauthn_registration(
        mut self,
        webauthn_registration: impl Into<crate::consumer::users::WebAuthnRegistration>,
    ) -> Self {
        self.webauthn_registration = Some(webauthn_registration.into());
        self
    }
}
impl Default for UpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            webauthn_registration: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "consumer.webauthn.UpdateResponse";
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
            "webauthn_registration" => field.optional(&mut self.webauthn_registration),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateResponse);
/// The credential behind a WebAuthn registration of a user, with its public key.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.webauthn.WebAuthnCredential")
)]
#[non_exhaustive]
pub struct WebAuthnCredential {
    /// Identifies the credential within WebAuthn.
    pub credential_id: String,
    /// The public key of the credential.
    pub public_key: String,
    /// What kind it is.
    #[serde(rename = "type")]
    pub type_: String,
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    pub webauthn_registration_id: String,
}
impl WebAuthnCredential {
    /// Identifies the credential within WebAuthn.
    #[must_use]
    pub fn credential_id(mut self, credential_id: impl Into<String>) -> Self {
        self.credential_id = credential_id.into();
        self
    }
    /// The public key of the credential.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = public_key.into();
        self
    }
    /// What kind it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    #[must_use]
    pub fn webauthn_registration_id(
        mut self,
        webauthn_registration_id: impl Into<String>,
    ) -> Self {
        self.webauthn_registration_id = webauthn_registration_id.into();
        self
    }
}
impl Default for WebAuthnCredential {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for WebAuthnCredential {
    fn blank() -> Self {
        Self {
            credential_id: crate::decode::blank(),
            public_key: crate::decode::blank(),
            type_: crate::decode::blank(),
            webauthn_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for WebAuthnCredential {
    const NAME: &'static str = "consumer.webauthn.WebAuthnCredential";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("credential_id"),
        crate::decode::Promise::lax("webauthn_registration_id"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("public_key"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "credential_id" => field.promised(0).text(&mut self.credential_id),
            "public_key" => field.promised(3).text(&mut self.public_key),
            "type" => field.promised(2).text(&mut self.type_),
            "webauthn_registration_id" => {
                field.promised(1).text(&mut self.webauthn_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(WebAuthnCredential);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.webauthn.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.webauthn.AuthenticateResponse"),
    crate::registry::Type::of::<
        AuthenticateStartRequest,
    >("consumer.webauthn.AuthenticateStartRequest"),
    crate::registry::Type::of::<
        AuthenticateStartResponse,
    >("consumer.webauthn.AuthenticateStartResponse"),
    crate::registry::Type::of::<
        ListCredentialsResponse,
    >("consumer.webauthn.ListCredentialsResponse"),
    crate::registry::Type::of::<RegisterRequest>("consumer.webauthn.RegisterRequest"),
    crate::registry::Type::of::<RegisterResponse>("consumer.webauthn.RegisterResponse"),
    crate::registry::Type::of::<
        RegisterStartRequest,
    >("consumer.webauthn.RegisterStartRequest"),
    crate::registry::Type::of::<
        RegisterStartResponse,
    >("consumer.webauthn.RegisterStartResponse"),
    crate::registry::Type::of::<UpdateRequest>("consumer.webauthn.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("consumer.webauthn.UpdateResponse"),
    crate::registry::Type::of::<
        WebAuthnCredential,
    >("consumer.webauthn.WebAuthnCredential"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.authenticate",
    method: "POST",
    path: "/v1/webauthn/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHENTICATE_START: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.authenticate_start",
    method: "POST",
    path: "/v1/webauthn/authenticate/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static LIST_CREDENTIALS: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.list_credentials",
    method: "GET",
    path: "/v1/webauthn/credentials/{user_id}/{domain}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static REGISTER: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.register",
    method: "POST",
    path: "/v1/webauthn/register",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static REGISTER_START: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.register_start",
    method: "POST",
    path: "/v1/webauthn/register/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.webauthn.update",
    method: "PUT",
    path: "/v1/webauthn/{webauthn_registration_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &AUTHENTICATE_START,
    &LIST_CREDENTIALS,
    &REGISTER,
    &REGISTER_START,
    &UPDATE,
];
impl crate::raw::Client {
    /// `POST /v1/webauthn/authenticate`
    pub async fn consumer_webauthn_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/webauthn/authenticate/start`
    pub async fn consumer_webauthn_authenticate_start<'a>(
        &'a self,
        body: &'a AuthenticateStartRequest,
    ) -> Result<ResponseValue<AuthenticateStartResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE_START, &[]).json(&body);
        self.send(&AUTHENTICATE_START, request).await?.decode()
    }
    /// `GET /v1/webauthn/credentials/{user_id}/{domain}`
    pub async fn consumer_webauthn_list_credentials<'a>(
        &'a self,
        user_id: &'a str,
        domain: &'a str,
    ) -> Result<ResponseValue<ListCredentialsResponse>, crate::Error> {
        let request = self.request(&LIST_CREDENTIALS, &[user_id, domain]);
        self.send(&LIST_CREDENTIALS, request).await?.decode()
    }
    /// `POST /v1/webauthn/register`
    pub async fn consumer_webauthn_register<'a>(
        &'a self,
        body: &'a RegisterRequest,
    ) -> Result<ResponseValue<RegisterResponse>, crate::Error> {
        let request = self.request(&REGISTER, &[]).json(&body);
        self.send(&REGISTER, request).await?.decode()
    }
    /// `POST /v1/webauthn/register/start`
    pub async fn consumer_webauthn_register_start<'a>(
        &'a self,
        body: &'a RegisterStartRequest,
    ) -> Result<ResponseValue<RegisterStartResponse>, crate::Error> {
        let request = self.request(&REGISTER_START, &[]).json(&body);
        self.send(&REGISTER_START, request).await?.decode()
    }
    /// `PUT /v1/webauthn/{webauthn_registration_id}`
    pub async fn consumer_webauthn_update<'a>(
        &'a self,
        webauthn_registration_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self.request(&UPDATE, &[webauthn_registration_id]).json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
