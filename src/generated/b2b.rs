// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b`.

use crate::wire::prelude::*;

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

resource! {
/// The operations of `b2b`.
pub struct B2bApi, MemberScope: "b2b" {
    discovery: DiscoveryApi;
    idp: IdpApi;
    impersonation: ImpersonationApi;
    magic_links: MagicLinksApi, MemberMagicLinksApi;
    oauth: OauthApi;
    organizations: OrganizationsApi, MemberOrganizationsApi;
    otps: OtpsApi;
    passwords: PasswordsApi, MemberPasswordsApi;
    rbac: RbacApi;
    recovery_codes: RecoveryCodesApi;
    scim: ScimApi, MemberScimApi;
    sessions: SessionsApi, MemberSessionsApi;
    sso: SsoApi, MemberSsoApi;
    totps: TotpsApi;
}
}
