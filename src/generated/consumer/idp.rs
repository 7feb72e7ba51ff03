// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Stytch as the identity provider of other apps, for users.

use crate::wire::prelude::*;

pub mod oauth;

resource! {
/// Stytch as the identity provider of other apps, for users.
///
/// `client.consumer().idp()`
pub struct IdpApi: "consumer.idp" {
    oauth: OauthApi;
}
}

object! {
/// A scope that a connected app asks for, and whether the user is able to grant it.
#[doc(alias = "api_idp_v1_ScopeResult")]
pub struct ScopeResult {
    /// What the scope permits, in words for people.
    description: String,

    /// Whether the user can grant the scope, which takes the permissions that it stands for.
    is_grantable: bool,

    /// The name of an OAuth scope.
    scope: String,
} }
