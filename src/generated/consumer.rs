// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Users of a consumer application: logins, sessions and factors.

use crate::wire::prelude::*;

pub mod crypto_wallets;
pub mod idp;
pub mod impersonation;
pub mod magic_links;
pub mod oauth;
pub mod otps;
pub mod passwords;
pub mod rbac;
pub mod sessions;
pub mod totps;
pub mod users;
pub mod webauthn;

resource! {
/// Users of a consumer application: logins, sessions and factors.
///
/// `client.consumer()`
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
