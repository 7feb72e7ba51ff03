// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of users by the signature of a crypto wallet.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](CryptoWalletsApi::authenticate) | Verifies the challenge that a user's crypto wallet has signed, and signs the user in. |
//! | [`authenticate_start`](CryptoWalletsApi::authenticate_start) | Returns the `challenge` that a crypto wallet has to sign, creating a user for an unknown wallet unless a user id or session is given. |

use crate::wire::prelude::*;

resource! {
/// Logins of users by the signature of a crypto wallet.
///
/// `client.consumer().crypto_wallets()`
pub struct CryptoWalletsApi: "consumer.crypto_wallets" {}

/// Verifies the challenge that a user's crypto wallet has signed, and signs the user in. [`consumer.crypto_wallets.authenticate_start`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate_start) comes first.
///
/// `signature` is what the wallet made of the `challenge`. If that was a Sign-In with Ethereum message, the response repeats its contents in `siwe_params`.
///
/// `session_duration_minutes` starts a session; without it none is made. When `session_token` or `session_jwt` (one at most) names a running session of the user, the factor is added to it and the minutes extend it. `outcome()` is `Session` when the response holds a session, else `NoSession`: the user is authenticated for this call only.
///
/// Stytch: <https://stytch.com/docs/api/crypto-wallet-authenticate>
#[doc(alias = "api_crypto_wallet_v1_Authenticate")]
POST "/v1/crypto_wallets/authenticate"
errors r#"- `invalid_crypto_wallet_address`: this is no address of such a wallet.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `siwe_message_expired`: what was to be signed has expired: start again.
- `unable_to_authenticate_crypto_wallet`: the signature is not the wallet's, or not of what it was to sign."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::crypto_wallets::AuthenticateRequest;
let body = AuthenticateRequest::new("…", "…", "…")
    .session_duration_minutes(60);
let response = stytch.consumer().crypto_wallets().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;

/// Returns the `challenge` that a crypto wallet has to sign, creating a user for an unknown wallet unless a user id or session is given. [`consumer.crypto_wallets.authenticate`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate) takes the signature.
///
/// Wallets of every EVM-compatible chain, such as Polygon or BSC, count as `ethereum`. They can be asked to sign a Sign-In with Ethereum (SIWE) message: give `siwe_params`, of which only `domain` and `uri` are required. A wallet warns its owner when that `domain` is not the website's. Without `siwe_params` the challenge is the project's name and a random string.
///
/// Stytch: <https://stytch.com/docs/api/crypto-wallet-authenticate-start>
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStart")]
POST "/v1/crypto_wallets/authenticate/start"
errors r#"- `crypto_wallet_type_incompatible_with_siwe`: `siwe_params` are for Ethereum wallets alone.
- `invalid_crypto_wallet_address`: this is no address of such a wallet.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::crypto_wallets::AuthenticateStartRequest;
let body = AuthenticateStartRequest::new("…", "…");
let response = stytch.consumer().crypto_wallets().authenticate_start(body).await?;
"#
fn authenticate_start(body: AuthenticateStartRequest) -> AuthenticateStartResponse;
}

object! {
/// The body of [`consumer.crypto_wallets.authenticate`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate).
#[doc(alias = "api_crypto_wallet_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(crypto_wallet_type: String, crypto_wallet_address: String, signature: Secret) {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// The wallet's signature of the challenge.
    signature: Secret,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`consumer.crypto_wallets.authenticate`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate).
#[doc(alias = "api_crypto_wallet_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The contents of the Sign-In with Ethereum message, if the challenge was one.
    siwe_params: Option<SiweParamsResponse>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// The device that was used, and whether it is new for the user; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    user_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }

object! {
/// The body of [`consumer.crypto_wallets.authenticate_start`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate_start).
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStartRequest")]
pub struct AuthenticateStartRequest [request] new(crypto_wallet_type: String, crypto_wallet_address: String) {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// When given, the challenge is a Sign-In with Ethereum message with these contents; only for a `crypto_wallet_type` of `ethereum`.
    siwe_params: Option<SiweParams>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.crypto_wallets.authenticate_start`](crate::consumer::crypto_wallets::CryptoWalletsApi::authenticate_start).
#[doc(alias = "api_crypto_wallet_v1_AuthenticateStartResponse")]
pub struct AuthenticateStartResponse {
    /// The text that the wallet has to sign.
    challenge: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Whether the request created the user, as `login_or_create` operations do for an unknown one.
    user_created: bool,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// Parts of the Sign-In with Ethereum message that a wallet is asked to sign, as `siwe_params`; only `domain` and `uri` are required.
#[doc(alias = "api_crypto_wallet_v1_SIWEParams")]
pub struct SiweParams [request] new(domain: String, uri: String, resources: Vec<String>) {
    /// The EIP-155 id of the blockchain that the session is bound to, a whole number from 1 to 9,223,372,036,854,775,771 written as text; `1` by default.
    chain_id: Option<String>,

    /// The domain that asks for the signature, an authority as of RFC 3986.
    domain: String,

    /// The time at which the sign-in message says it was made; now by default.
    issued_at: Option<DateTime<Utc>>,

    /// An id of your own for the sign-in, written into the message; it is made of `pchar` characters of RFC 3986.
    message_request_id: Option<String>,

    /// From when the signed message is valid; now by default.
    not_before: Option<DateTime<Utc>>,

    /// URIs (RFC 3986) of what the user wants to have resolved as part of the sign-in.
    resources: Vec<String>,

    /// What the person reads in the message before signing it: ASCII, of the reserved and unreserved characters of RFC 3986 and spaces, without tabs and line breaks.
    statement: Option<String>,

    /// The URI (RFC 3986) that the sign-in is for.
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

    /// URIs (RFC 3986) of what the user wants to have resolved as part of the sign-in.
    resources: Vec<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The URI (RFC 3986) that the sign-in is for.
    uri: String,
} }
