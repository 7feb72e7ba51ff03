// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links.discovery`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.magic_links.discovery`.
pub struct DiscoveryApi: "b2b.magic_links.discovery" {}

/// Verifies the single-use token of a discovery magic link and returns an intermediate session with the organizations open to the person.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-magic-link>
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_Authenticate")]
POST "/v1/b2b/magic_links/discovery/authenticate"
example r#"
use stytch_api::b2b::magic_links::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("…").pkce_code_verifier("…");
let response = stytch.b2b().magic_links().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `b2b.magic_links.discovery.authenticate`.
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(discovery_magic_links_token: Secret) {
    /// The token from the discovery link in the e-mail.
    discovery_magic_links_token: Secret,

    /// The PKCE code verifier, when the flow was started with its challenge.
    pkce_code_verifier: Option<Secret>,
} }

object! {
/// The response of `b2b.magic_links.discovery.authenticate`.
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
