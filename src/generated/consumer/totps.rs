// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.totps`.
/// The operations of `consumer.totps`.
#[derive(Clone, Copy, Debug)]
pub struct TotpsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> TotpsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies a user's TOTP passcode and starts or extends a session on request.
    ///
    /// `POST /v1/totps/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_totps_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Starts a TOTP registration for a user and returns its secret, QR code and recovery codes. It counts once `authenticate` has verified a first passcode.
    ///
    /// `POST /v1/totps`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.consumer_totps_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Verifies a recovery code in place of a user's TOTP passcode and starts or extends a session on request. Each code works once.
    ///
    /// `POST /v1/totps/recover`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn recover(
        self,
        body: RecoverRequest,
    ) -> Result<RecoverResponse, crate::Error> {
        let answer = self.client.consumer_totps_recover(&body).await?;
        Ok(answer.into_inner())
    }
    /// Returns the recovery codes of a user's TOTP registrations.
    ///
    /// `POST /v1/totps/recovery_codes`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn recovery_codes(
        self,
        body: RecoveryCodesRequest,
    ) -> Result<RecoveryCodesResponse, crate::Error> {
        let answer = self.client.consumer_totps_recovery_codes(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl TotpsApi<'_> {
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
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["recover"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.recover(body).await?)
            }
            ["recovery_codes"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.recovery_codes(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.totps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
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
    /// The passcode that the authenticator app shows.
    pub totp_code: crate::Secret,
    /// Identifies a user.
    pub user_id: String,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>, totp_code: impl Into<crate::Secret>) -> Self {
        Self {
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            totp_code: totp_code.into(),
            user_id: user_id.into(),
        }
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
    /// The passcode that the authenticator app shows.
    #[must_use]
    pub fn totp_code(mut self, totp_code: impl Into<crate::Secret>) -> Self {
        self.totp_code = totp_code.into();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            totp_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.totps.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("totp_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            "totp_code" => field.promised(1).value(&mut self.totp_code),
            "user_id" => field.promised(0).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `consumer.totps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.AuthenticateResponse")
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
    /// Identifies a user's authenticator app.
    pub totp_id: String,
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
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
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
            totp_id: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.totps.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::lax("totp_id"),
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
            "session_token" => field.promised(2).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "totp_id" => field.promised(3).text(&mut self.totp_id),
            "user" => field.promised(5).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `consumer.totps.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// Within how many minutes the authenticator app must be used for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// Identifies a user.
    pub user_id: String,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            expiration_minutes: None,
            user_id: user_id.into(),
        }
    }
    /// Within how many minutes the authenticator app must be used for the first time.
    #[must_use]
    pub fn expiration_minutes(mut self, expiration_minutes: i32) -> Self {
        self.expiration_minutes = Some(expiration_minutes);
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            expiration_minutes: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "consumer.totps.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "user_id" => field.promised(0).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `consumer.totps.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The image of a QR code that sets up the authenticator app, in base64.
    pub qr_code: crate::Secret,
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The secret shared with the authenticator app.
    pub secret: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user's authenticator app.
    pub totp_id: String,
    /// The user.
    pub user: crate::consumer::users::User,
    /// Identifies a user.
    pub user_id: String,
}
impl CreateResponse {
    /// The image of a QR code that sets up the authenticator app, in base64.
    #[must_use]
    pub fn qr_code(mut self, qr_code: impl Into<crate::Secret>) -> Self {
        self.qr_code = qr_code.into();
        self
    }
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The secret shared with the authenticator app.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = secret.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
        self
    }
    /// The user.
    #[must_use]
    pub fn user(mut self, user: impl Into<crate::consumer::users::User>) -> Self {
        self.user = user.into();
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
            qr_code: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            request_id: crate::decode::blank(),
            secret: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totp_id: crate::decode::blank(),
            user: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "consumer.totps.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("totp_id"),
        crate::decode::Promise::lax("secret"),
        crate::decode::Promise::lax("qr_code"),
        crate::decode::Promise::lax("recovery_codes"),
        crate::decode::Promise::lax("user"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "qr_code" => field.promised(3).value(&mut self.qr_code),
            "recovery_codes" => field.promised(4).list(&mut self.recovery_codes),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "secret" => field.promised(2).value(&mut self.secret),
            "status_code" => field.promised(7).value(&mut self.status_code),
            "totp_id" => field.promised(1).text(&mut self.totp_id),
            "user" => field.promised(5).value(&mut self.user),
            "user_id" => field.promised(6).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The body of `consumer.totps.recover`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.RecoverRequest")
)]
#[non_exhaustive]
pub struct RecoverRequest {
    /// A one-time recovery code of the person.
    pub recovery_code: crate::Secret,
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
impl RecoverRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        recovery_code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            recovery_code: recovery_code.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
            user_id: user_id.into(),
        }
    }
    /// A one-time recovery code of the person.
    #[must_use]
    pub fn recovery_code(mut self, recovery_code: impl Into<crate::Secret>) -> Self {
        self.recovery_code = recovery_code.into();
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
impl crate::decode::Blank for RecoverRequest {
    fn blank() -> Self {
        Self {
            recovery_code: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoverRequest {
    const NAME: &'static str = "consumer.totps.RecoverRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
        crate::decode::Promise::strict("recovery_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "recovery_code" => field.promised(1).value(&mut self.recovery_code),
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
crate::decode::deserialize!(RecoverRequest);
/// The answer of `consumer.totps.recover`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.RecoverResponse")
)]
#[non_exhaustive]
pub struct RecoverResponse {
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
    /// Identifies a user's authenticator app.
    pub totp_id: String,
    /// The user.
    pub user: crate::consumer::users::User,
    /// The device that was used, and whether it is new for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a user.
    pub user_id: String,
}
impl RecoverResponse {
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
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
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
impl Default for RecoverResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RecoverResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            session: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totp_id: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoverResponse {
    const NAME: &'static str = "consumer.totps.RecoverResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("totp_id"),
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
            "session_jwt" => field.promised(4).value(&mut self.session_jwt),
            "session_token" => field.promised(3).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "totp_id" => field.promised(1).text(&mut self.totp_id),
            "user" => field.promised(5).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(2).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoverResponse);
/// The body of `consumer.totps.recovery_codes`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.RecoveryCodesRequest")
)]
#[non_exhaustive]
pub struct RecoveryCodesRequest {
    /// Identifies a user.
    pub user_id: String,
}
impl RecoveryCodesRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl crate::decode::Blank for RecoveryCodesRequest {
    fn blank() -> Self {
        Self {
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoveryCodesRequest {
    const NAME: &'static str = "consumer.totps.RecoveryCodesRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("user_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "user_id" => field.promised(0).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoveryCodesRequest);
/// The answer of `consumer.totps.recovery_codes`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.RecoveryCodesResponse")
)]
#[non_exhaustive]
pub struct RecoveryCodesResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The user's authenticator apps.
    pub totps: Vec<Totp>,
    /// Identifies a user.
    pub user_id: String,
}
impl RecoveryCodesResponse {
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
    /// The user's authenticator apps.
    #[must_use]
    pub fn totps(mut self, totps: impl IntoIterator<Item = Totp>) -> Self {
        self.totps = totps.into_iter().collect();
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for RecoveryCodesResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RecoveryCodesResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totps: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoveryCodesResponse {
    const NAME: &'static str = "consumer.totps.RecoveryCodesResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("totps"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "totps" => field.promised(2).list(&mut self.totps),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoveryCodesResponse);
/// An authenticator app of a user, with the recovery codes that stand in for it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.totps.Totp")
)]
#[non_exhaustive]
pub struct Totp {
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies a user's authenticator app.
    pub totp_id: String,
    /// Whether the user has entered a passcode from the authenticator app.
    pub verified: bool,
}
impl Totp {
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a user's authenticator app.
    #[must_use]
    pub fn totp_id(mut self, totp_id: impl Into<String>) -> Self {
        self.totp_id = totp_id.into();
        self
    }
    /// Whether the user has entered a passcode from the authenticator app.
    #[must_use]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = verified;
        self
    }
}
impl Default for Totp {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Totp {
    fn blank() -> Self {
        Self {
            recovery_codes: crate::decode::blank(),
            totp_id: crate::decode::blank(),
            verified: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Totp {
    const NAME: &'static str = "consumer.totps.Totp";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("totp_id"),
        crate::decode::Promise::lax("verified"),
        crate::decode::Promise::lax("recovery_codes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "recovery_codes" => field.promised(2).list(&mut self.recovery_codes),
            "totp_id" => field.promised(0).text(&mut self.totp_id),
            "verified" => field.promised(1).value(&mut self.verified),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Totp);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.totps.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.totps.AuthenticateResponse"),
    crate::registry::Type::of::<CreateRequest>("consumer.totps.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("consumer.totps.CreateResponse"),
    crate::registry::Type::of::<RecoverRequest>("consumer.totps.RecoverRequest"),
    crate::registry::Type::of::<RecoverResponse>("consumer.totps.RecoverResponse"),
    crate::registry::Type::of::<
        RecoveryCodesRequest,
    >("consumer.totps.RecoveryCodesRequest"),
    crate::registry::Type::of::<
        RecoveryCodesResponse,
    >("consumer.totps.RecoveryCodesResponse"),
    crate::registry::Type::of::<Totp>("consumer.totps.Totp"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.totps.authenticate",
    method: "POST",
    path: "/v1/totps/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.totps.create",
    method: "POST",
    path: "/v1/totps",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static RECOVER: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.totps.recover",
    method: "POST",
    path: "/v1/totps/recover",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static RECOVERY_CODES: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.totps.recovery_codes",
    method: "POST",
    path: "/v1/totps/recovery_codes",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &CREATE,
    &RECOVER,
    &RECOVERY_CODES,
];
impl crate::raw::Client {
    /// `POST /v1/totps/authenticate`
    pub async fn consumer_totps_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/totps`
    pub async fn consumer_totps_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `POST /v1/totps/recover`
    pub async fn consumer_totps_recover<'a>(
        &'a self,
        body: &'a RecoverRequest,
    ) -> Result<ResponseValue<RecoverResponse>, crate::Error> {
        let request = self.request(&RECOVER, &[]).json(&body);
        self.send(&RECOVER, request).await?.decode()
    }
    /// `POST /v1/totps/recovery_codes`
    pub async fn consumer_totps_recovery_codes<'a>(
        &'a self,
        body: &'a RecoveryCodesRequest,
    ) -> Result<ResponseValue<RecoveryCodesResponse>, crate::Error> {
        let request = self.request(&RECOVERY_CODES, &[]).json(&body);
        self.send(&RECOVERY_CODES, request).await?.decode()
    }
}
