// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Stytch as the identity provider of other apps, for members.

use crate::wire::prelude::*;

pub mod oauth;

resource! {
/// Stytch as the identity provider of other apps, for members.
///
/// `client.b2b().idp()`
pub struct IdpApi: "b2b.idp" {
    oauth: OauthApi;
}
}

object! {
/// A scope that a connected app asks for, and whether the member is able to grant it.
#[doc(alias = "api_b2b_idp_v1_ScopeResult")]
pub struct ScopeResult {
    /// What the scope permits, in words for people, as the RBAC policy has it.
    description: String,

    /// Whether the member can grant the scope, which takes the permissions that it stands for.
    is_grantable: bool,

    /// The name of an OAuth scope.
    scope: String,
} }
