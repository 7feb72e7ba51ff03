// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer`.

use crate::wire::prelude::*;

/// `consumer.crypto_wallets`.
pub mod crypto_wallets;
/// `consumer.idp`.
pub mod idp;
/// `consumer.impersonation`.
pub mod impersonation;
/// `consumer.magic_links`.
pub mod magic_links;
/// `consumer.oauth`.
pub mod oauth;
/// `consumer.otps`.
pub mod otps;
/// `consumer.passwords`.
pub mod passwords;
/// `consumer.rbac`.
pub mod rbac;
/// `consumer.sessions`.
pub mod sessions;
/// `consumer.totps`.
pub mod totps;
/// `consumer.users`.
pub mod users;
/// `consumer.webauthn`.
pub mod webauthn;

resource! {
/// The operations of `consumer`.
pub struct ConsumerApi: "consumer" {
    crypto_wallets: CryptoWalletsApi;
    idp: IdpApi;
    impersonation: ImpersonationApi;
    magic_links: MagicLinksApi;
    oauth: OauthApi;
    otps: OtpsApi;
    passwords: PasswordsApi;
    rbac: RbacApi;
    sessions: SessionsApi;
    totps: TotpsApi;
    users: UsersApi;
    webauthn: WebauthnApi;
}
}
