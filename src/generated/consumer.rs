// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer`.
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
/// The operations of `consumer`.
#[derive(Clone, Copy, Debug)]
pub struct ConsumerApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ConsumerApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `consumer.crypto_wallets`.
    #[must_use]
    pub fn crypto_wallets(self) -> crypto_wallets::CryptoWalletsApi<'c> {
        crypto_wallets::CryptoWalletsApi::new(self.client)
    }
    /// The operations of `consumer.idp`.
    #[must_use]
    pub fn idp(self) -> idp::IdpApi<'c> {
        idp::IdpApi::new(self.client)
    }
    /// The operations of `consumer.impersonation`.
    #[must_use]
    pub fn impersonation(self) -> impersonation::ImpersonationApi<'c> {
        impersonation::ImpersonationApi::new(self.client)
    }
    /// The operations of `consumer.magic_links`.
    #[must_use]
    pub fn magic_links(self) -> magic_links::MagicLinksApi<'c> {
        magic_links::MagicLinksApi::new(self.client)
    }
    /// The operations of `consumer.oauth`.
    #[must_use]
    pub fn oauth(self) -> oauth::OauthApi<'c> {
        oauth::OauthApi::new(self.client)
    }
    /// The operations of `consumer.otps`.
    #[must_use]
    pub fn otps(self) -> otps::OtpsApi<'c> {
        otps::OtpsApi::new(self.client)
    }
    /// The operations of `consumer.passwords`.
    #[must_use]
    pub fn passwords(self) -> passwords::PasswordsApi<'c> {
        passwords::PasswordsApi::new(self.client)
    }
    /// The operations of `consumer.rbac`.
    #[must_use]
    pub fn rbac(self) -> rbac::RbacApi<'c> {
        rbac::RbacApi::new(self.client)
    }
    /// The operations of `consumer.sessions`.
    #[must_use]
    pub fn sessions(self) -> sessions::SessionsApi<'c> {
        sessions::SessionsApi::new(self.client)
    }
    /// The operations of `consumer.totps`.
    #[must_use]
    pub fn totps(self) -> totps::TotpsApi<'c> {
        totps::TotpsApi::new(self.client)
    }
    /// The operations of `consumer.users`.
    #[must_use]
    pub fn users(self) -> users::UsersApi<'c> {
        users::UsersApi::new(self.client)
    }
    /// The operations of `consumer.webauthn`.
    #[must_use]
    pub fn webauthn(self) -> webauthn::WebauthnApi<'c> {
        webauthn::WebauthnApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl ConsumerApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["crypto_wallets", rest @ ..] => {
                Box::pin(self.crypto_wallets().dispatch(rest, arguments)).await
            }
            ["idp", rest @ ..] => Box::pin(self.idp().dispatch(rest, arguments)).await,
            ["impersonation", rest @ ..] => {
                Box::pin(self.impersonation().dispatch(rest, arguments)).await
            }
            ["magic_links", rest @ ..] => {
                Box::pin(self.magic_links().dispatch(rest, arguments)).await
            }
            ["oauth", rest @ ..] => {
                Box::pin(self.oauth().dispatch(rest, arguments)).await
            }
            ["otps", rest @ ..] => Box::pin(self.otps().dispatch(rest, arguments)).await,
            ["passwords", rest @ ..] => {
                Box::pin(self.passwords().dispatch(rest, arguments)).await
            }
            ["rbac", rest @ ..] => Box::pin(self.rbac().dispatch(rest, arguments)).await,
            ["sessions", rest @ ..] => {
                Box::pin(self.sessions().dispatch(rest, arguments)).await
            }
            ["totps", rest @ ..] => {
                Box::pin(self.totps().dispatch(rest, arguments)).await
            }
            ["users", rest @ ..] => {
                Box::pin(self.users().dispatch(rest, arguments)).await
            }
            ["webauthn", rest @ ..] => {
                Box::pin(self.webauthn().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `consumer`.
    #[must_use]
    pub fn consumer(&self) -> ConsumerApi<'_> {
        ConsumerApi::new(self.raw())
    }
}
