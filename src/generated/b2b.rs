// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b`.
/// `b2b.discovery`.
pub mod discovery;
/// `b2b.idp`.
pub mod idp;
/// `b2b.impersonation`.
pub mod impersonation;
/// `b2b.magic_links`.
pub mod magic_links;
/// `b2b.mfa`.
pub mod mfa;
/// `b2b.oauth`.
pub mod oauth;
/// `b2b.organizations`.
pub mod organizations;
/// `b2b.otps`.
pub mod otps;
/// `b2b.passwords`.
pub mod passwords;
/// `b2b.rbac`.
pub mod rbac;
/// `b2b.recovery_codes`.
pub mod recovery_codes;
/// `b2b.scim`.
pub mod scim;
/// `b2b.sessions`.
pub mod sessions;
/// `b2b.sso`.
pub mod sso;
/// `b2b.totps`.
pub mod totps;
/// The operations of `b2b`.
#[derive(Clone, Copy, Debug)]
pub struct B2bApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> B2bApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.discovery`.
    #[must_use]
    pub fn discovery(self) -> discovery::DiscoveryApi<'c> {
        discovery::DiscoveryApi::new(self.client)
    }
    /// The operations of `b2b.idp`.
    #[must_use]
    pub fn idp(self) -> idp::IdpApi<'c> {
        idp::IdpApi::new(self.client)
    }
    /// The operations of `b2b.impersonation`.
    #[must_use]
    pub fn impersonation(self) -> impersonation::ImpersonationApi<'c> {
        impersonation::ImpersonationApi::new(self.client)
    }
    /// The operations of `b2b.magic_links`.
    #[must_use]
    pub fn magic_links(self) -> magic_links::MagicLinksApi<'c> {
        magic_links::MagicLinksApi::new(self.client)
    }
    /// The operations of `b2b.oauth`.
    #[must_use]
    pub fn oauth(self) -> oauth::OauthApi<'c> {
        oauth::OauthApi::new(self.client)
    }
    /// The operations of `b2b.organizations`.
    #[must_use]
    pub fn organizations(self) -> organizations::OrganizationsApi<'c> {
        organizations::OrganizationsApi::new(self.client)
    }
    /// The operations of `b2b.otps`.
    #[must_use]
    pub fn otps(self) -> otps::OtpsApi<'c> {
        otps::OtpsApi::new(self.client)
    }
    /// The operations of `b2b.passwords`.
    #[must_use]
    pub fn passwords(self) -> passwords::PasswordsApi<'c> {
        passwords::PasswordsApi::new(self.client)
    }
    /// The operations of `b2b.rbac`.
    #[must_use]
    pub fn rbac(self) -> rbac::RbacApi<'c> {
        rbac::RbacApi::new(self.client)
    }
    /// The operations of `b2b.recovery_codes`.
    #[must_use]
    pub fn recovery_codes(self) -> recovery_codes::RecoveryCodesApi<'c> {
        recovery_codes::RecoveryCodesApi::new(self.client)
    }
    /// The operations of `b2b.scim`.
    #[must_use]
    pub fn scim(self) -> scim::ScimApi<'c> {
        scim::ScimApi::new(self.client)
    }
    /// The operations of `b2b.sessions`.
    #[must_use]
    pub fn sessions(self) -> sessions::SessionsApi<'c> {
        sessions::SessionsApi::new(self.client)
    }
    /// The operations of `b2b.sso`.
    #[must_use]
    pub fn sso(self) -> sso::SsoApi<'c> {
        sso::SsoApi::new(self.client)
    }
    /// The operations of `b2b.totps`.
    #[must_use]
    pub fn totps(self) -> totps::TotpsApi<'c> {
        totps::TotpsApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl B2bApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["discovery", rest @ ..] => {
                Box::pin(self.discovery().dispatch(rest, arguments)).await
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
            ["organizations", rest @ ..] => {
                Box::pin(self.organizations().dispatch(rest, arguments)).await
            }
            ["otps", rest @ ..] => Box::pin(self.otps().dispatch(rest, arguments)).await,
            ["passwords", rest @ ..] => {
                Box::pin(self.passwords().dispatch(rest, arguments)).await
            }
            ["rbac", rest @ ..] => Box::pin(self.rbac().dispatch(rest, arguments)).await,
            ["recovery_codes", rest @ ..] => {
                Box::pin(self.recovery_codes().dispatch(rest, arguments)).await
            }
            ["scim", rest @ ..] => Box::pin(self.scim().dispatch(rest, arguments)).await,
            ["sessions", rest @ ..] => {
                Box::pin(self.sessions().dispatch(rest, arguments)).await
            }
            ["sso", rest @ ..] => Box::pin(self.sso().dispatch(rest, arguments)).await,
            ["totps", rest @ ..] => {
                Box::pin(self.totps().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::MemberScope {
    /// The operations of `b2b.magic_links`.
    #[must_use]
    pub fn magic_links(&self) -> magic_links::MemberMagicLinksApi<'_> {
        magic_links::MemberMagicLinksApi::new(self)
    }
    /// The operations of `b2b.organizations`.
    #[must_use]
    pub fn organizations(&self) -> organizations::MemberOrganizationsApi<'_> {
        organizations::MemberOrganizationsApi::new(self)
    }
    /// The operations of `b2b.passwords`.
    #[must_use]
    pub fn passwords(&self) -> passwords::MemberPasswordsApi<'_> {
        passwords::MemberPasswordsApi::new(self)
    }
    /// The operations of `b2b.scim`.
    #[must_use]
    pub fn scim(&self) -> scim::MemberScimApi<'_> {
        scim::MemberScimApi::new(self)
    }
    /// The operations of `b2b.sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::MemberSessionsApi<'_> {
        sessions::MemberSessionsApi::new(self)
    }
    /// The operations of `b2b.sso`.
    #[must_use]
    pub fn sso(&self) -> sso::MemberSsoApi<'_> {
        sso::MemberSsoApi::new(self)
    }
}
#[cfg(feature = "dynamic")]
impl crate::MemberScope {
    pub(crate) async fn dispatch(
        &self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["magic_links", rest @ ..] => {
                Box::pin(self.magic_links().dispatch(rest, arguments)).await
            }
            ["organizations", rest @ ..] => {
                Box::pin(self.organizations().dispatch(rest, arguments)).await
            }
            ["passwords", rest @ ..] => {
                Box::pin(self.passwords().dispatch(rest, arguments)).await
            }
            ["scim", rest @ ..] => Box::pin(self.scim().dispatch(rest, arguments)).await,
            ["sessions", rest @ ..] => {
                Box::pin(self.sessions().dispatch(rest, arguments)).await
            }
            ["sso", rest @ ..] => Box::pin(self.sso().dispatch(rest, arguments)).await,
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `b2b`.
    #[must_use]
    pub fn b2b(&self) -> B2bApi<'_> {
        B2bApi::new(self.raw())
    }
}
