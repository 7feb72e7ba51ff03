// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Organizations and their members: logins, sessions, SSO, SCIM and roles.

use crate::wire::prelude::*;

pub mod discovery;
pub mod idp;
pub mod impersonation;
pub mod magic_links;
pub mod mfa;
pub mod oauth;
pub mod organizations;
pub mod otps;
pub mod passwords;
pub mod rbac;
pub mod recovery_codes;
pub mod scim;
pub mod sessions;
pub mod sso;
pub mod totps;

resource! {
/// Organizations and their members: logins, sessions, SSO, SCIM and roles.
///
/// `client.b2b()`
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
