// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.crypto_wallets`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.crypto_wallets`.
pub struct CryptoWalletsApi: "consumer.crypto_wallets" {}

/// Verifies the challenge that a user's crypto wallet has signed and starts or extends a session on request. Needs `authenticate_start` first.
///
/// Stytch: <https://stytch.com/docs/api/crypto-wallet-authenticate>
#[doc(alias = "api_crypto_wallet_v1_Authenticate")]
POST "/v1/crypto_wallets/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Returns the challenge that a crypto wallet has to sign, creating a user for an unknown wallet unless a user id or session is given.
///
/// Stytch: <https://stytch.com/docs/api/crypto-wallet-authenticate-start>
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStart")]
POST "/v1/crypto_wallets/authenticate/start"
fn authenticate_start(body: AuthenticateStartRequest) -> AuthenticateStartResponse;
}

object! {
/// The body of `consumer.crypto_wallets.authenticate`.
#[doc(alias = "api_crypto_wallet_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(crypto_wallet_type: String, crypto_wallet_address: String, signature: Secret) {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// The wallet's signature of the challenge.
    signature: Secret,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `consumer.crypto_wallets.authenticate`.
#[doc(alias = "api_crypto_wallet_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The contents of the Sign-In with Ethereum message, if the challenge was one.
    siwe_params: Option<SiweParamsResponse>,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user.
    user_id: String [strict],
} }

object! {
/// The body of `consumer.crypto_wallets.authenticate_start`.
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStartRequest")]
pub struct AuthenticateStartRequest [request] new(crypto_wallet_type: String, crypto_wallet_address: String) {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// When given, the challenge is a Sign-In with Ethereum message with these contents.
    siwe_params: Option<SiweParams>,

    /// Identifies a user.
    user_id: Option<String>,
} }

object! {
/// The response of `consumer.crypto_wallets.authenticate_start`.
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStartResponse")]
pub struct AuthenticateStartResponse {
    /// The text that the wallet has to sign.
    challenge: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Whether the request created the user.
    user_created: bool,

    /// Identifies a user.
    user_id: String,
} }

object! {
/// Parts of the Sign-In with Ethereum message that a wallet is asked to sign.
#[doc(alias = "api_crypto_wallet_v1_SIWEParams")]
pub struct SiweParams [request] new(domain: String, uri: String, resources: Vec<String>) {
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    chain_id: Option<String>,

    /// The domain that asks for the signature.
    domain: String,

    /// The time at which the sign-in message says it was made.
    issued_at: Option<DateTime<Utc>>,

    /// An id of your own for the sign-in, written into the message.
    message_request_id: Option<String>,

    /// From when the signed message is valid.
    not_before: Option<DateTime<Utc>>,

    /// URIs that the message refers to.
    resources: Vec<String>,

    /// What the person reads in the message before signing it.
    statement: Option<String>,

    /// The URI that the sign-in is for.
    uri: String,
} }

object! {
/// Parts of the Sign-In with Ethereum message that a wallet signed.
#[doc(alias = "api_crypto_wallet_v1_SIWEParamsResponse")]
pub struct SiweParamsResponse {
    /// The EIP-155 id of the blockchain that the sign-in message is for.
    chain_id: String,

    /// The domain that asked for the signature.
    domain: String,

    /// The time at which the sign-in message says it was made.
    issued_at: Option<DateTime<Utc>>,

    /// An id of your own for the sign-in, written into the message.
    message_request_id: Option<String>,

    /// URIs that the message refers to.
    resources: Vec<String>,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The URI that the sign-in is for.
    uri: String,
} }
