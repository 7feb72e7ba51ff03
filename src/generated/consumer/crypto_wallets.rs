// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.crypto_wallets`.
/// The operations of `consumer.crypto_wallets`.
#[derive(Clone, Copy, Debug)]
pub struct CryptoWalletsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> CryptoWalletsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies the challenge that a user's crypto wallet has signed and starts or extends a session on request. Needs `authenticate_start` first.
    ///
    /// `POST /v1/crypto_wallets/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.consumer_crypto_wallets_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Returns the challenge that a crypto wallet has to sign, creating a user for an unknown wallet unless a user id or session is given.
    ///
    /// `POST /v1/crypto_wallets/authenticate/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate_start(
        self,
        body: AuthenticateStartRequest,
    ) -> Result<AuthenticateStartResponse, crate::Error> {
        let answer = self
            .client
            .consumer_crypto_wallets_authenticate_start(&body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl CryptoWalletsApi<'_> {
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
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.crypto_wallets.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The address of a crypto wallet.
    pub crypto_wallet_address: String,
    /// The kind of crypto wallet, `ethereum` or `solana`.
    pub crypto_wallet_type: String,
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
    /// The wallet's signature of the challenge.
    pub signature: crate::Secret,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        crypto_wallet_type: impl Into<String>,
        crypto_wallet_address: impl Into<String>,
        signature: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            crypto_wallet_address: crypto_wallet_address.into(),
            crypto_wallet_type: crypto_wallet_type.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            signature: signature.into(),
            telemetry_id: None,
        }
    }
    /// The address of a crypto wallet.
    #[must_use]
    pub fn crypto_wallet_address(
        mut self,
        crypto_wallet_address: impl Into<String>,
    ) -> Self {
        self.crypto_wallet_address = crypto_wallet_address.into();
        self
    }
    /// The kind of crypto wallet, `ethereum` or `solana`.
    #[must_use]
    pub fn crypto_wallet_type(mut self, crypto_wallet_type: impl Into<String>) -> Self {
        self.crypto_wallet_type = crypto_wallet_type.into();
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
    /// The wallet's signature of the challenge.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<crate::Secret>) -> Self {
        self.signature = signature.into();
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
            crypto_wallet_address: crate::decode::blank(),
            crypto_wallet_type: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            signature: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "consumer.crypto_wallets.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("crypto_wallet_type"),
        crate::decode::Promise::strict("crypto_wallet_address"),
        crate::decode::Promise::strict("signature"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "crypto_wallet_address" => {
                field.promised(1).text(&mut self.crypto_wallet_address)
            }
            "crypto_wallet_type" => field.promised(0).text(&mut self.crypto_wallet_type),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "signature" => field.promised(2).value(&mut self.signature),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `consumer.crypto_wallets.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.AuthenticateResponse")
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
    /// The contents of the Sign-In with Ethereum message, if the challenge was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub siwe_params: Option<SiweParamsResponse>,
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
    /// The contents of the Sign-In with Ethereum message, if the challenge was one.
    #[must_use]
    pub fn siwe_params(mut self, siwe_params: impl Into<SiweParamsResponse>) -> Self {
        self.siwe_params = Some(siwe_params.into());
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
            siwe_params: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user: crate::decode::blank(),
            user_device: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "consumer.crypto_wallets.AuthenticateResponse";
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
            "siwe_params" => field.optional(&mut self.siwe_params),
            "status_code" => field.promised(5).value(&mut self.status_code),
            "user" => field.promised(4).value(&mut self.user),
            "user_device" => field.optional(&mut self.user_device),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `consumer.crypto_wallets.authenticate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.AuthenticateStartRequest")
)]
#[non_exhaustive]
pub struct AuthenticateStartRequest {
    /// The address of a crypto wallet.
    pub crypto_wallet_address: String,
    /// The kind of crypto wallet, `ethereum` or `solana`.
    pub crypto_wallet_type: String,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// When given, the challenge is a Sign-In with Ethereum message with these contents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub siwe_params: Option<SiweParams>,
    /// Identifies a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl AuthenticateStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        crypto_wallet_type: impl Into<String>,
        crypto_wallet_address: impl Into<String>,
    ) -> Self {
        Self {
            crypto_wallet_address: crypto_wallet_address.into(),
            crypto_wallet_type: crypto_wallet_type.into(),
            session_jwt: None,
            session_token: None,
            siwe_params: None,
            user_id: None,
        }
    }
    /// The address of a crypto wallet.
    #[must_use]
    pub fn crypto_wallet_address(
        mut self,
        crypto_wallet_address: impl Into<String>,
    ) -> Self {
        self.crypto_wallet_address = crypto_wallet_address.into();
        self
    }
    /// The kind of crypto wallet, `ethereum` or `solana`.
    #[must_use]
    pub fn crypto_wallet_type(mut self, crypto_wallet_type: impl Into<String>) -> Self {
        self.crypto_wallet_type = crypto_wallet_type.into();
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
    /// When given, the challenge is a Sign-In with Ethereum message with these contents.
    #[must_use]
    pub fn siwe_params(mut self, siwe_params: impl Into<SiweParams>) -> Self {
        self.siwe_params = Some(siwe_params.into());
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
            crypto_wallet_address: crate::decode::blank(),
            crypto_wallet_type: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            siwe_params: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateStartRequest {
    const NAME: &'static str = "consumer.crypto_wallets.AuthenticateStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("crypto_wallet_type"),
        crate::decode::Promise::strict("crypto_wallet_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "crypto_wallet_address" => {
                field.promised(1).text(&mut self.crypto_wallet_address)
            }
            "crypto_wallet_type" => field.promised(0).text(&mut self.crypto_wallet_type),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "siwe_params" => field.optional(&mut self.siwe_params),
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateStartRequest);
/// The answer of `consumer.crypto_wallets.authenticate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.AuthenticateStartResponse")
)]
#[non_exhaustive]
pub struct AuthenticateStartResponse {
    /// The text that the wallet has to sign.
    pub challenge: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Whether the request created the user.
    pub user_created: bool,
    /// Identifies a user.
    pub user_id: String,
}
impl AuthenticateStartResponse {
    /// The text that the wallet has to sign.
    #[must_use]
    pub fn challenge(mut self, challenge: impl Into<String>) -> Self {
        self.challenge = challenge.into();
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
impl Default for AuthenticateStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateStartResponse {
    fn blank() -> Self {
        Self {
            challenge: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_created: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateStartResponse {
    const NAME: &'static str = "consumer.crypto_wallets.AuthenticateStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("challenge"),
        crate::decode::Promise::lax("user_created"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "challenge" => field.promised(2).text(&mut self.challenge),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            "user_created" => field.promised(3).value(&mut self.user_created),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateStartResponse);
/// Parts of the Sign-In with Ethereum message that a wallet is asked to sign.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.SiweParams")
)]
#[non_exhaustive]
pub struct SiweParams {
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain_id: Option<String>,
    /// The domain that asks for the signature.
    pub domain: String,
    /// The time at which the sign-in message says it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// An id of your own for the sign-in, written into the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_id: Option<String>,
    /// From when the signed message is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// URIs that the message refers to.
    pub resources: Vec<String>,
    /// What the person reads in the message before signing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    /// The URI that the sign-in is for.
    pub uri: String,
}
impl SiweParams {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        uri: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            chain_id: None,
            domain: domain.into(),
            issued_at: None,
            message_request_id: None,
            not_before: None,
            resources: resources.into_iter().map(Into::into).collect(),
            statement: None,
            uri: uri.into(),
        }
    }
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<String>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
    /// The domain that asks for the signature.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// The time at which the sign-in message says it was made.
    #[must_use]
    pub fn issued_at(
        mut self,
        issued_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.issued_at = Some(issued_at.into());
        self
    }
    /// An id of your own for the sign-in, written into the message.
    #[must_use]
    pub fn message_request_id(mut self, message_request_id: impl Into<String>) -> Self {
        self.message_request_id = Some(message_request_id.into());
        self
    }
    /// From when the signed message is valid.
    #[must_use]
    pub fn not_before(
        mut self,
        not_before: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.not_before = Some(not_before.into());
        self
    }
    /// URIs that the message refers to.
    #[must_use]
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = resources.into_iter().map(Into::into).collect();
        self
    }
    /// What the person reads in the message before signing it.
    #[must_use]
    pub fn statement(mut self, statement: impl Into<String>) -> Self {
        self.statement = Some(statement.into());
        self
    }
    /// The URI that the sign-in is for.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}
impl crate::decode::Blank for SiweParams {
    fn blank() -> Self {
        Self {
            chain_id: crate::decode::blank(),
            domain: crate::decode::blank(),
            issued_at: crate::decode::blank(),
            message_request_id: crate::decode::blank(),
            not_before: crate::decode::blank(),
            resources: crate::decode::blank(),
            statement: crate::decode::blank(),
            uri: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SiweParams {
    const NAME: &'static str = "consumer.crypto_wallets.SiweParams";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("domain"),
        crate::decode::Promise::strict("uri"),
        crate::decode::Promise::strict("resources"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "chain_id" => field.optional_text(&mut self.chain_id),
            "domain" => field.promised(0).text(&mut self.domain),
            "issued_at" => field.timestamp(&mut self.issued_at),
            "message_request_id" => field.optional_text(&mut self.message_request_id),
            "not_before" => field.timestamp(&mut self.not_before),
            "resources" => field.promised(2).list(&mut self.resources),
            "statement" => field.optional_text(&mut self.statement),
            "uri" => field.promised(1).text(&mut self.uri),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SiweParams);
/// Parts of the Sign-In with Ethereum message that a wallet signed.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.crypto_wallets.SiweParamsResponse")
)]
#[non_exhaustive]
pub struct SiweParamsResponse {
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    pub chain_id: String,
    /// The domain that asked for the signature.
    pub domain: String,
    /// The time at which the sign-in message says it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// An id of your own for the sign-in, written into the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_request_id: Option<String>,
    /// URIs that the message refers to.
    pub resources: Vec<String>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The URI that the sign-in is for.
    pub uri: String,
}
impl SiweParamsResponse {
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<String>) -> Self {
        self.chain_id = chain_id.into();
        self
    }
    /// The domain that asked for the signature.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = domain.into();
        self
    }
    /// The time at which the sign-in message says it was made.
    #[must_use]
    pub fn issued_at(
        mut self,
        issued_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.issued_at = Some(issued_at.into());
        self
    }
    /// An id of your own for the sign-in, written into the message.
    #[must_use]
    pub fn message_request_id(mut self, message_request_id: impl Into<String>) -> Self {
        self.message_request_id = Some(message_request_id.into());
        self
    }
    /// URIs that the message refers to.
    #[must_use]
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = resources.into_iter().map(Into::into).collect();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// The URI that the sign-in is for.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = uri.into();
        self
    }
}
impl Default for SiweParamsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SiweParamsResponse {
    fn blank() -> Self {
        Self {
            chain_id: crate::decode::blank(),
            domain: crate::decode::blank(),
            issued_at: crate::decode::blank(),
            message_request_id: crate::decode::blank(),
            resources: crate::decode::blank(),
            status_code: crate::decode::blank(),
            uri: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SiweParamsResponse {
    const NAME: &'static str = "consumer.crypto_wallets.SiweParamsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("domain"),
        crate::decode::Promise::lax("uri"),
        crate::decode::Promise::lax("chain_id"),
        crate::decode::Promise::lax("resources"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "chain_id" => field.promised(2).text(&mut self.chain_id),
            "domain" => field.promised(0).text(&mut self.domain),
            "issued_at" => field.timestamp(&mut self.issued_at),
            "message_request_id" => field.optional_text(&mut self.message_request_id),
            "resources" => field.promised(3).list(&mut self.resources),
            "status_code" => field.promised(4).value(&mut self.status_code),
            "uri" => field.promised(1).text(&mut self.uri),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SiweParamsResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("consumer.crypto_wallets.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("consumer.crypto_wallets.AuthenticateResponse"),
    crate::registry::Type::of::<
        AuthenticateStartRequest,
    >("consumer.crypto_wallets.AuthenticateStartRequest"),
    crate::registry::Type::of::<
        AuthenticateStartResponse,
    >("consumer.crypto_wallets.AuthenticateStartResponse"),
    crate::registry::Type::of::<SiweParams>("consumer.crypto_wallets.SiweParams"),
    crate::registry::Type::of::<
        SiweParamsResponse,
    >("consumer.crypto_wallets.SiweParamsResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.crypto_wallets.authenticate",
    method: "POST",
    path: "/v1/crypto_wallets/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static AUTHENTICATE_START: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.crypto_wallets.authenticate_start",
    method: "POST",
    path: "/v1/crypto_wallets/authenticate/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &AUTHENTICATE_START,
];
impl crate::raw::Client {
    /// `POST /v1/crypto_wallets/authenticate`
    pub async fn consumer_crypto_wallets_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/crypto_wallets/authenticate/start`
    pub async fn consumer_crypto_wallets_authenticate_start<'a>(
        &'a self,
        body: &'a AuthenticateStartRequest,
    ) -> Result<ResponseValue<AuthenticateStartResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE_START, &[]).json(&body);
        self.send(&AUTHENTICATE_START, request).await?.decode()
    }
}
