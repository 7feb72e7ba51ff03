// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.idp`.

use crate::wire::prelude::*;

/// `b2b.idp.oauth`.
pub mod oauth;

resource! {
/// The operations of `b2b.idp`.
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
